import { ask } from '../../../core/gate.ts';
import { type Refusal, isRefusal } from '../../../core/refusal.ts';
import { checkDesk } from '../../../modules/checks/index.ts';
import { casesAtDesk } from '../../../modules/cases/index.ts';
import { closuresDesk, enforcementWaiting } from '../../../modules/enforcement/index.ts';
import { filesAtDesk } from '../../../modules/engagements/index.ts';
import { listReports } from '../../../modules/hiring/index.ts';
import { findingsWaiting } from '../../../modules/messaging/index.ts';
import { payoutsAtDesk } from '../../../modules/payments/index.ts';
import { logState } from '../../../modules/record/index.ts';
import { policyDesk } from '../../../modules/policy/index.ts';
import { requestsAtDesk } from '../../../modules/support/index.ts';
import { Badge } from '../parts/badge.tsx';
import { Layout } from '../parts/layout.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { paths } from '../parts/paths.ts';
import type { Show, Visit } from '../route.ts';
import { casesDesk } from './cases/kit.ts';
import { closuresPath } from './standing/closures.tsx';
import { appealsPath, stepsDesk } from './standing/desk.tsx';
import { checkPath } from './checks/paths.ts';
import { filesDesk } from './files/desk.tsx';
import { policyDeskPath } from './policy/desk.tsx';
import { recordDesk } from './record/desk.tsx';
import { supportDesk } from './support/desk.tsx';

/** What waits at the desk, in the order in which it hurts to wait. */
const places = [
  ['support', supportDesk],
  ['check', checkPath],
  ['findings', `${paths.desk}/findings`],
  ['files', filesDesk],
  ['steps', stepsDesk],
  ['appeals', appealsPath],
  ['cases', casesDesk],
  ['closures', closuresPath],
  ['reports', `${paths.desk}/reports`],
  ['payouts', `${paths.desk}/payouts`],
  ['record', recordDesk],
  ['policy', policyDeskPath],
] as const;

/** The front of the staff's desk, with how much waits at each place. Only places that they may enter are there. */
export const deskFront: Show = async (visit) => {
  const { page, w } = visit;
  const waiting = await waitingAt(visit);
  const open = places.filter(([name]) => waiting[name] !== null);
  return (
    <Layout page={page} title={w.desk.title}>
      <PageHead lang={page.lang} title={w.desk.title} lead={w.desk.lead} />
      <ul class="gallery">
        {open.map(([name, href]) => (
          <li class="panel stack tight">
            <h2>
              <a href={href}>{w.desk.places[name].title}</a>
            </h2>
            <p class="soft">{w.desk.places[name].text}</p>
            {waiting[name] && (
              <p>
                <Badge tone="petrol">{w.desk.waiting(waiting[name])}</Badge>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Layout>
  );
};

type Place = (typeof places)[number][0];

/** How much waits where: '' where nothing waits, null where this person may not look at all. */
async function waitingAt({ house, actor, page }: Visit): Promise<Record<Place, string | null>> {
  const viewer = { actor, lang: page.lang };
  const [checks, requests, found, held, consequences, cases, reports, payouts, record, policy, closures] =
    await Promise.all([
      ask(house, viewer, checkDesk, {}),
      ask(house, viewer, requestsAtDesk, {}),
      ask(house, viewer, findingsWaiting, {}),
      ask(house, viewer, filesAtDesk, {}),
      ask(house, viewer, enforcementWaiting, {}),
      ask(house, viewer, casesAtDesk, {}),
      ask(house, viewer, listReports, {}),
      ask(house, viewer, payoutsAtDesk, {}),
      ask(house, viewer, logState, {}),
      ask(house, viewer, policyDesk, { kind: 'numbers' }),
      ask(house, viewer, closuresDesk, {}),
    ]);
  return {
    check: isRefusal(checks) ? null : shown(checks.waiting, false),
    support: countOf(requests),
    findings: isRefusal(found) ? null : shown(found.contested + found.tries, false),
    steps: isRefusal(consequences) ? null : shown(consequences.steps, false),
    appeals: isRefusal(consequences) ? null : shown(consequences.appeals, false),
    cases: countOf(cases),
    closures: countOf(closures),
    files: countOf(held),
    reports: countOf(reports),
    payouts: countOf(payouts),
    record: isRefusal(record) ? null : shown(record.alarms.filter(({ settledAt }) => settledAt === null).length, false),
    policy: isRefusal(policy) ? null : '',
  };
}

function countOf(list: Refusal | { readonly items: readonly unknown[]; readonly next: unknown }): string | null {
  return isRefusal(list) ? null : shown(list.items.length, list.next !== null);
}

function shown(count: number, more: boolean): string {
  return count === 0 ? '' : `${count}${more ? '+' : ''}`;
}
