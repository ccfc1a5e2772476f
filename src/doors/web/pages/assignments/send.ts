/** What forms of assignments become that need more than their fields: sums in the currency of the assignment, and many sent at once. */
import { ask, perform } from '../../../../core/gate.ts';
import { Held } from '../../../../core/command.ts';
import { type Refusal, isRefusal } from '../../../../core/refusal.ts';
import { sendAssignment, showAssignmentImport } from '../../../../modules/assignments/index.ts';
import { type Values, type Visit, one } from '../../route.ts';
import { importPath, minorOf } from './kit.ts';

/** A sum as it was typed, in the currency that the form carries. */
export function sumInto(values: Values, visit: Visit): { amount?: string } {
  const read = minorOf(visit, one(values, 'currency'), one(values, 'sum'));
  return read === null ? {} : { amount: read };
}

/** Pay like that of the assignment with another sum or rate in it; nothing where none was typed. */
export function termsInto(values: Values, visit: Visit): { pay?: unknown } {
  const sum = minorOf(visit, one(values, 'currency'), one(values, 'sum'));
  if (sum === null) return {};
  const kind = one(values, 'payKind');
  const count = (name: string) => Number(one(values, name));
  const parts: Readonly<Record<string, object>> = {
    flat: { amount: sum },
    hourly: { rate: sum, hoursMax: count('hoursMax') },
    per_unit: { rate: sum, unitsMax: count('unitsMax') },
    blended: { amount: sum, firstHours: count('firstHours'), rate: one(values, 'rate'), hoursMax: count('hoursMax') },
  };
  return { pay: { kind, ...parts[kind] } };
}

/** Sends every draft of a table that is complete, each by an act of its own; what is not complete stays a draft. */
export async function runSendAll(values: Values, visit: Visit): Promise<string | Refusal> {
  const { house, actor, page } = visit;
  const who = { actor, lang: page.lang };
  const name = one(values, 'import');
  const report = await ask(house, who, showAssignmentImport, { table: name });
  if (isRefusal(report)) return report;
  let sent = 0;
  let left = 0;
  for (const { assignment } of report.rows) {
    if (assignment === null) continue;
    // oxlint-disable-next-line no-await-in-loop -- one act after the other, each with an entry of its own
    const answer = await perform(house, who, sendAssignment, { assignment, audience: 'market', mode: 'first' });
    if (isRefusal(answer) || answer instanceof Held) left += 1;
    else sent += 1;
  }
  return `${importPath}?done=${name}&sent=${sent}&left=${left}`;
}
