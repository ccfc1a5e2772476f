import { Held } from '../../../../core/command.ts';
import { perform } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { takeNext } from '../../../../modules/checks/index.ts';
import { decideFile } from '../../../../modules/files/index.ts';
import { resolveReport } from '../../../../modules/hiring/index.ts';
import { decideFinding } from '../../../../modules/screening/index.ts';
import { keyOf } from '../../posted.ts';
import { type FlowRoute, type Values, type Visit, flow, one } from '../../route.ts';
import { checkPage } from './desk.tsx';
import { checkPath } from './paths.ts';

/** Judges what was taken with the act of its own room, and takes the next at once. */
export const judgeRoute: FlowRoute = flow(`${checkPath}/judge`, {
  audience: 'staff',
  back: checkPage,
  async run(values, visit) {
    const judged = await judge(values, visit);
    if (judged instanceof Held || isRefusal(judged)) return judged;
    // When nothing is left that this person may judge, the page says so; that is no trouble.
    await perform(visit.house, { actor: visit.actor, lang: visit.page.lang }, takeNext, {});
    return checkPath;
  },
});

function judge(values: Values, visit: Visit) {
  const item = one(values, 'item');
  const verdict = one(values, 'verdict');
  const reason = one(values, 'reason');
  const asking = { actor: visit.actor, lang: visit.page.lang, key: keyOf(judgeRoute, values, visit) };
  if (item.startsWith('fil_')) return perform(visit.house, asking, decideFile, { file: item, verdict, reason });
  if (item.startsWith('rpt_')) {
    const outcome = { confirmed: 'upheld', cleared: 'dismissed' }[verdict];
    return perform(visit.house, asking, resolveReport, { report: item, outcome, reason });
  }
  const kind = verdict === 'wrong_kind' && one(values, 'kind') !== '' ? one(values, 'kind') : null;
  return perform(visit.house, asking, decideFinding, { finding: item, verdict, kind, reason });
}
