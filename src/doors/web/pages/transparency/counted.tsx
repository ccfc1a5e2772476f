import type { Report } from '../../../../modules/transparency/index.ts';
import { decimals, number } from '../../../../words/format.ts';
import type { Visit } from '../../route.ts';

/** Cases in one sentence, and how long a decision took. */
export function CasesCounted({
  visit: { page, w },
  cases,
}: {
  readonly visit: Visit;
  readonly cases: Report['cases'];
}) {
  const { justice: j } = w.transparency;
  const say = (value: number) => number(value, page.lang);
  const hours = cases.medianHoursToDecision;
  return (
    <p>
      {j.cases({
        opened: say(cases.opened),
        settled: say(cases.settled),
        decided: say(cases.decided),
        again: say(cases.secondInstance),
        changed: say(cases.changed),
        open: say(cases.open),
      })}
      {hours !== null && ` ${j.median(decimals(hours, 1, page.lang))}`}
    </p>
  );
}
