import { Layout } from '../parts/layout.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { paths } from '../parts/paths.ts';
import type { Show } from '../route.ts';
import { policyDeskPath } from './policy/desk.tsx';
import { supportDesk } from './support/desk.tsx';

/** What waits at the desk, in the order in which it hurts to wait. */
const places = [
  ['support', supportDesk],
  ['findings', `${paths.desk}/findings`],
  ['reports', `${paths.desk}/reports`],
  ['payouts', `${paths.desk}/payouts`],
  ['policy', policyDeskPath],
] as const;

/** The front of the staff's desk. What a person may do there, each place says itself. */
export const deskFront: Show = async ({ page, w }) => (
  <Layout page={page} title={w.desk.title}>
    <PageHead lang={page.lang} title={w.desk.title} lead={w.desk.lead} />
    <ul class="gallery">
      {places.map(([name, href]) => (
        <li class="panel stack tight">
          <h2>
            <a href={href}>{w.desk.places[name].title}</a>
          </h2>
          <p class="soft">{w.desk.places[name].text}</p>
        </li>
      ))}
    </ul>
  </Layout>
);
