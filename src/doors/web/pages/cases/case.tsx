import { isRefusal } from '../../../../core/refusal.ts';
import { type CasePhase, showCase } from '../../../../modules/cases/index.ts';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Steps } from '../../parts/steps.tsx';
import { said } from '../../parts/time.tsx';
import type { Show } from '../../route.ts';
import { roomPath, see } from '../engagements/kit.ts';
import { CaseActs } from './acts.tsx';
import { CaseClock } from './clock.tsx';
import { type InCase, casesPath, sumOf } from './kit.ts';
import { AwardsSaid, EvidenceSaid, OffersMade, Settled } from './said.tsx';

/** The room of a case: where it stands and until when, what was offered, shown and decided, and what can be done. */
export const casePage: Show = async (visit) => {
  const shown = await see(visit, showCase, { case: visit.params['case'] });
  if (isRefusal(shown)) return shown;
  const { page, w } = visit;
  const c = w.cases;
  const { number, milestone, held, currency } = shown;
  return (
    <Layout page={page} title={number}>
      <div class="stack loose">
        <PageHead
          lang={page.lang}
          title={number}
          lead={
            <>
              {c.about(milestone)}. {c.opened(said(shown.openedAt, page))}.{' '}
              {shown.closedAt === null &&
                (shown.about === 'held' ? c.heldSum : c.after.released)(sumOf(visit, held, currency))}
            </>
          }
          crumbs={[{ href: casesPath, label: c.title }]}
        >
          <CaseSteps visit={visit} shown={shown} />
          <p>
            <a href={`${roomPath(shown.engagement)}?milestone=${milestone.id}`}>{c.room}</a>
          </p>
        </PageHead>
        {visit.query['done'] !== undefined && visit.trouble === null && (
          <Notice tone="good" role="status" title={c.done} />
        )}
        <div class="two">
          <div class="stack loose">
            <CaseClock visit={visit} shown={shown} />
            <CaseActs visit={visit} shown={shown} />
            <Settled visit={visit} view={shown} />
          </div>
          <div class="stack loose">
            <AwardsSaid visit={visit} view={shown} />
            <EvidenceSaid visit={visit} view={shown} />
            <OffersMade visit={visit} view={shown} side={shown.side} />
          </div>
        </div>
      </div>
    </Layout>
  );
};

const order = ['talks', 'evidence', 'decision', 'standing', 'closed'] as const;
const talksAlone = ['talks', 'closed'] as const;
const within: Partial<Record<CasePhase, (typeof order)[number]>> = {
  signature: 'decision',
  second_decision: 'standing',
  second_signature: 'standing',
};

function CaseSteps({ visit, shown }: InCase) {
  const { steps, stepsOf } = visit.w.cases;
  const way = shown.about === 'held' ? order : talksAlone;
  const at = way.findIndex((phase) => phase === (within[shown.phase] ?? shown.phase));
  return (
    <Steps
      label={stepsOf(shown.number)}
      steps={way.map((phase) => steps[phase])}
      at={shown.phase === 'closed' ? way.length : at}
      held={shown.closedAt === null}
    />
  );
}
