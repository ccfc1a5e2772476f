/** What a case was about and how it went on: the claims of both sides, what they showed, and the decision with its reasons. */
import type { CaseView } from '../../modules/cases/index.ts';
import { money } from '../../words/format.ts';
import { calledIn } from '../web/pages/cases/kit.ts';
import { AwardsSaid, EvidenceSaid, OffersMade, Settled } from '../web/pages/cases/said.tsx';
import type { Reading } from '../web/pages/engagements/lines.tsx';
import { instant } from './report-work.tsx';

interface CaseProps {
  readonly reading: Reading;
  readonly view: CaseView;
}

export function OneCase({ reading, view }: CaseProps) {
  const { page, w } = reading;
  const { cases: c, casefile } = w;
  const when = (at: Date) => instant(at, page.lang);
  return (
    <section id={view.number}>
      <h2>
        {view.number}: {c.about(view.milestone)}
      </h2>
      <p>{casefile.report.caseOpened({ name: calledIn(view, view.opener), when: when(view.openedAt) })}</p>
      <p>
        {c.phases[view.phase]}
        {view.closedAt !== null && <span class="soft sm"> {when(view.closedAt)}</span>}
      </p>
      <p>
        {casefile.report.contested}: <b>{money(view.held, view.currency, page.lang)}</b>
      </p>
      <OffersMade visit={reading} view={view} />
      <EvidenceSaid visit={reading} view={view} />
      <AwardsSaid visit={reading} view={view} />
      <Settled visit={reading} view={view} />
    </section>
  );
}
