/**
 * Transactions for the gate on PostgreSQL: one reserved connection an act, statements pipelined on it. BEGIN is on its
 * way when `load` starts and COMMIT is on its way when `apply` ends, so an ordinary act waits for the database twice.
 */
import type postgres from 'postgres';
import type { Lane, Stored } from '../../core/gate.ts';
import type { Fragment, Json, Tx, Write } from '../../core/command.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { refusals } from '../../words/en/refusals/index.ts';
import type { Connection } from './connect.ts';

const waitingLimit = 500; // more acts than this wait for a connection: say "busy" instead of piling up

/** Too many acts wait for a connection; nothing was begun. */
export class Crowded extends Error {}

export function lanes(pool: Connection): <T>(work: (lane: Lane) => Promise<T>) => Promise<T> {
  let waiting = 0;
  return async (work) => {
    if (waiting >= waitingLimit) throw new Crowded();
    waiting += 1;
    const connection = await pool.reserve().finally(() => (waiting -= 1));
    const lane = open(connection);
    try {
      return await work(lane);
    } catch (fault) {
      await lane.rollback().catch(() => {});
      throw fault;
    } finally {
      connection.release();
    }
  };
}

function open(connection: postgres.ReservedSql<{ bigint: bigint }>): Lane & { rollback(): Promise<void> } {
  let state: 'idle' | 'open' | 'closed' = 'idle';
  const sent: PromiseLike<unknown>[] = [];
  const write = Object.assign(
    (text: TemplateStringsArray, ...values: readonly unknown[]) => {
      sent.push(start(connection(text, ...(values as never[]))));
    },
    {
      json: (value: Json) => connection.json(value as never) as unknown as Fragment,
      rows: (rows: readonly object[]) => connection(rows as never) as unknown as Fragment,
    },
  ) satisfies Write;

  const stored: Lane['stored'] = async (keys) => {
    if (!keys.some((key) => key)) return keys.map(() => null);
    const rows = await connection<(Stored | { hash: null })[]>`
      select known.hash, known.answer
      from unnest(${keys.map((key) => key?.scope ?? null)}::text[], ${keys.map((key) => key?.key ?? null)}::text[])
           with ordinality asked (scope, key, n)
      left join lateral (
        select hash, answer from gate.key k where k.scope = asked.scope and k.key = asked.key offset 0
      ) known on true
      order by asked.n`;
    return rows.map((row) => (row.hash === null ? null : row));
  };
  return {
    tx: connection as unknown as Tx,
    write,
    stored,
    async begin({ key, patienceMilliseconds }) {
      state = 'open';
      const begin =
        patienceMilliseconds === undefined
          ? connection`begin`
          : connection.unsafe(`begin; set local lock_timeout = ${patienceMilliseconds}`);
      const [, known] = await Promise.all([start(begin), key ? stored([key]) : []]);
      return known[0] ?? null;
    },
    keep(answers) {
      if (answers.length === 0) return;
      // Sorted, so that two batches with the same keys never wait for each other in a circle.
      const rows = answers
        .map(({ key, stored: { hash, answer }, now }) => ({ ...key, hash, answer, at: now }))
        .toSorted((a, b) => (a.scope === b.scope ? (a.key < b.key ? -1 : 1) : a.scope < b.scope ? -1 : 1));
      write`insert into gate.key (scope, key, hash, answer, at)
            select scope, key, hash, answer, at from json_to_recordset(${JSON.stringify(rows)}::text::json)
              as r(scope text, key text, hash text, answer json, at timestamptz)`;
    },
    async commit() {
      const commit = start(connection`commit`);
      state = 'closed'; // whatever comes, COMMIT ends the transaction: of a broken one it is a rollback
      const outcomes = await Promise.allSettled([...sent, commit]);
      const faults = outcomes
        .filter((outcome) => outcome.status === 'rejected')
        .map((outcome) => outcome.reason as unknown);
      // After the first fault the others only say that the transaction is already broken.
      if (faults.length > 0) throw faults.find((fault) => codeOf(fault) !== '25P02') ?? faults[0];
      const { command } = (await commit) as { command: string };
      if (command !== 'COMMIT') throw new Error('The transaction was not committed.');
    },
    async rollback() {
      if (state !== 'open') return;
      state = 'closed';
      await Promise.allSettled(sent);
      await connection`rollback`;
    },
  };
}

/** Sends a query now rather than when it is awaited, and never lets its fault go unhandled. */
function start<T>(query: { execute(): unknown } & PromiseLike<T>): PromiseLike<T> {
  query.execute();
  query.then(undefined, () => {});
  return query;
}

function codeOf(fault: unknown): string | undefined {
  return fault instanceof Error ? (fault as Error & { code?: string }).code : undefined;
}

/**
 * What a fault of the database means for the caller. Constraints that hold a rule bear the code of its refusal, so a
 * race that slips past the rules is refused with the same sentence.
 */
export function meaning(fault: unknown): 'again' | Refusal | null {
  if (fault instanceof Crowded) return refuse('busy');
  const code = codeOf(fault);
  if (code === undefined) return null;
  if (code === '40001' || code === '40P01') return 'again';
  const constraint = (fault as { constraint_name?: string }).constraint_name ?? '';
  if (constraint in refusals) return refuse(constraint as keyof typeof refusals);
  if (
    code === '23505' &&
    (constraint === 'entry_stream_seq_key' || constraint === 'key_pkey' || constraint === 'stream_pkey')
  )
    return 'again'; // a twin was first: look again
  if (constraint.startsWith('again_')) return 'again'; // the same, said by the constraint of a module
  if (code === '55P03') return refuse('in_progress');
  if (code === '57014') return refuse('busy');
  if (code.startsWith('57P') || code.startsWith('08') || /^(ECONN|CONNECTION_)/.test(code))
    return refuse('unavailable');
  return null;
}
