import { isMember } from '../../../../core/actor.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { showPosition } from '../../../../modules/discovery/index.ts';
import { decimals } from '../../../../words/format.ts';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { DataTable } from '../../parts/table.tsx';
import type { Show } from '../../route.ts';
import { see } from '../hiring/reading.ts';

/** Why a professional stands where they stand: what everybody may add up again. */
export const positionPage: Show = async (visit) => {
  const { page, w } = visit;
  const p = w.discovery.position;
  const shown = await see(visit, showPosition, { member: visit.params['member'] });
  if (isRefusal(shown)) return shown;
  const n = (value: number): string => decimals(value, 2, page.lang);
  const taken = shown.taken === 0 ? n(0) : `− ${n(shown.taken)}`;
  return (
    <Layout page={page} title={p.title(shown.name)}>
      <PageHead
        lang={page.lang}
        title={p.title(shown.name)}
        lead={
          <>
            {p.lead(shown.formula)} <a href={paths.formula}>{w.discovery.how}</a>
          </>
        }
        crumbs={[{ href: paths.professionals, label: w.discovery.title }]}
      />
      <div class="stack loose measure">
        {isMember(visit.actor) && visit.actor.id === shown.member && (
          <Notice title={p.yours}>
            <a href={paths.standing}>{w.standing.title}</a>
          </Notice>
        )}
        {shown.isNew && <p>{p.isNew}</p>}
        <section class="stack tight" aria-labelledby="h-factors">
          <h2 id="h-factors">{p.factors}</h2>
          <DataTable
            caption={p.factors}
            rows={shown.factors}
            columns={[
              { label: p.factor, cell: ({ name }) => w.standing.factors.names[name] },
              { label: p.window, cell: ({ name, windowDays }) => (name === 'proof' ? '–' : p.days(windowDays)) },
              { label: p.value, numeric: true, cell: ({ value }) => n(value) },
              { label: p.weight, numeric: true, cell: ({ weight }) => weight },
              { label: p.points, numeric: true, cell: ({ points }) => <b>{n(points)}</b> },
            ]}
          />
        </section>
        <dl class="sumup">
          <div>
            <dt>{p.gained}</dt>
            <dd class="num">{n(shown.gained)}</dd>
          </div>
          <div>
            <dt>
              {p.taken}. <span class="soft">{p.takenNote}</span>
            </dt>
            <dd class="num">{taken}</dd>
          </div>
          <div>
            <dt>{p.score}</dt>
            <dd class="num">{n(shown.score)}</dd>
          </div>
        </dl>
        <p>
          <a href={`${paths.people}/${shown.member}`}>{p.profile}</a>
        </p>
      </div>
    </Layout>
  );
};
