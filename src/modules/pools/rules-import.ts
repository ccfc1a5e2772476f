/** A list of people who are asked into a pool at once, and what its client may hear about each row. */
import { type Call, isMember } from '../../core/actor.ts';
import { Held, type Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { type Screened, recordFields, screenTexts } from '../screening/index.ts';
import type { ImportFacts, ImportRow } from './facts.ts';
import { limits } from './limits.ts';
import { mayAsk, mine, openOnly } from './rules.ts';

/** `sent_if_known` is all that is ever said of an address: nobody learns whether it has an account. */
export type RowOutcome =
  | 'invited'
  | 'already_there'
  | 'unknown'
  | 'not_possible'
  | 'sent_if_known'
  | 'twice'
  | 'unreadable';
export interface ReportedRow {
  readonly line: number;
  readonly written: string;
  readonly outcome: RowOutcome;
}

export interface ImportPlan extends Plan {
  readonly id: Id<'pim'>;
  readonly pool: Id<'pol'>;
  readonly by: Id<'mem'>;
  readonly text: string;
  readonly screened: Screened;
  readonly asked: readonly { readonly id: Id<'pin'>; readonly member: Id<'mem'>; readonly byAddress: boolean }[];
  readonly report: readonly ReportedRow[];
  readonly at: Date;
}

/** Asks everybody on a list; each row is reported by itself. The record says how many rows there were, never who. */
export function importList(facts: ImportFacts, call: Call): ImportPlan | Held | Refusal {
  const { pool, stream, rows, tooMany, text, acceptance } = facts;
  const { actor, now } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  const no = mine(facts, call) ?? openOnly(pool) ?? acceptance.refusal(now);
  if (no) return no;
  if (tooMany) return refuse('too_many_rows', { rows: limits.importRowsMax });
  if (rows.length === 0) return refuse('list_is_empty');
  const screened = screenTexts({ text }, 'public', call);
  if (screened instanceof Held) return screened;
  const seen = new Set<string>();
  const found = rows.map((row) => {
    const key = row.written.toLowerCase();
    const twice = seen.has(key) && row.kind !== 'unreadable';
    seen.add(key);
    return { row, outcome: twice ? ('twice' as const) : outcomeOf(row) };
  });
  const goes = new Map<Id<'mem'>, boolean>();
  // Whoever is named by id and by address is asked by name: the client knows them.
  for (const { row, outcome } of found.toSorted(
    (a, b) => Number(a.row.kind === 'address') - Number(b.row.kind === 'address'),
  ))
    if (row.member !== null && canGo(row, outcome) && !goes.has(row.member))
      goes.set(row.member, row.kind === 'address');
  const asked = [...goes].map(([member, byAddress]) => ({ id: call.id('pin'), member, byAddress }));
  const id = call.id('pim');
  const fields = { rows: rows.length, ...(text === '' ? {} : recordFields('text', text, screened)) };
  const entry = { stream, type: 'pool.imported', fields, refs: { pool: pool.id, import: id } } as const;
  const report = found.map(({ row: { line, written }, outcome }) => ({ line, written, outcome }));
  return { id, pool: pool.id, by: actor.id, text, screened, asked, report, at: now, entry };
}

function outcomeOf({ kind, member, between }: ImportRow): RowOutcome {
  if (kind === 'unreadable') return 'unreadable';
  if (kind === 'address') return 'sent_if_known';
  if (member === null || between === null) return 'unknown';
  const no = mayAsk(between);
  if (no === null) return 'invited';
  return no.code === 'already_in_pool' || no.code === 'already_asked_in' ? 'already_there' : 'not_possible';
}

/** An invitation goes only where none waits, whatever the report says. */
function canGo({ between, kind }: ImportRow, outcome: RowOutcome): boolean {
  const wanted = outcome === 'invited' || outcome === 'sent_if_known';
  if (!wanted || between === null || mayAsk(between) !== null) return false;
  return kind === 'member' || between.asked === null;
}
