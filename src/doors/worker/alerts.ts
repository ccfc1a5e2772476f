/**
 * Words that were sent hidden or confirmed become alerts. The findings are the queue: what has no alert yet is looked for,
 * so a killed process loses none, and each is issued by an act of its own.
 */
import type { Sql } from '../../core/command.ts';
import { Held } from '../../core/command.ts';
import { type House, perform } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { findingsWithoutAlert, issueAlert } from '../../modules/enforcement/index.ts';
import type { Connection } from '../../platform/postgres/connect.ts';
import type { Task } from './worker.ts';

const batch = 50;

export function alertTask(house: House, pool: Connection): Task {
  return {
    name: 'alerts',
    everyMilliseconds: 1_000,
    heedsNews: true,
    async run() {
      const due = await findingsWithoutAlert(pool as unknown as Sql, batch);
      let issued = 0;
      for (const { id } of due) {
        const answer = await perform(house, { actor: { kind: 'clock' }, lang: 'en' }, issueAlert, { finding: id });
        if (!(answer instanceof Held) && !isRefusal(answer)) issued += 1;
      }
      return issued;
    },
  };
}
