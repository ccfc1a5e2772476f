/**
 * The clock at work: deadlines that have come are performed by the actor `clock`, each in an act of its own, so one
 * that fails never hurts its neighbours. A row is taken with `skip locked` and a lease, so two processes share the work;
 * the act decides again whether it still applies, so nothing happens twice.
 */
import type { AnyCommand } from '../../core/command.ts';
import { type House, perform } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { Held } from '../../core/command.ts';
import type { Connection } from '../../platform/postgres/connect.ts';

/** `deadline('milestone.review', releaseMilestone, (milestone) => ({ milestone }))` */
export interface DeadlineRoute {
  readonly kind: string;
  readonly command: AnyCommand;
  readonly input: (subject: string) => unknown;
}

export function deadline(kind: string, command: AnyCommand, input: (subject: string) => unknown): DeadlineRoute {
  return { kind, command, input };
}

const batch = 256;
const leaseSeconds = 60;
const attemptsLimit = 8;

interface Due {
  readonly kind: string;
  readonly subject: string;
}

/** Does what is due now. @returns how many deadlines were looked at. */
export async function sweep(
  house: House,
  pool: Connection,
  routes: readonly DeadlineRoute[],
  width = 8,
): Promise<number> {
  const byKind = new Map(routes.map((route) => [route.kind, route]));
  const now = house.clock.now();
  // The lease keeps to real time: a stopped or moved house clock must not make two workers share a row.
  const due = await pool<Due[]>`
    update gate.deadline d set attempts = d.attempts + 1, leased_until = clock_timestamp() + ${leaseSeconds} * interval '1 second'
    from (
      select kind, subject from gate.deadline
      where done_at is null and due_at <= ${now} and attempts < ${attemptsLimit}
        and (leased_until is null or leased_until < clock_timestamp()) and kind = any(${[...byKind.keys()]}::text[])
      order by due_at limit ${batch} for update skip locked
    ) taken
    where d.kind = taken.kind and d.subject = taken.subject
    returning d.kind, d.subject`;
  const kept: Kept[] = [];
  // Acts that travel together start together; of the others only so many run at once.
  const alone = due.filter(({ kind }) => !byKind.get(kind)?.command.crowd);
  const together = due.filter(({ kind }) => byKind.get(kind)?.command.crowd);
  await Promise.all([...together.map(keep), ...Array.from({ length: width }, () => inTurn())]);
  await markKept(pool, kept, now);
  return due.length;

  async function inTurn(): Promise<void> {
    for (let next = alone.shift(); next; next = alone.shift()) await keep(next);
  }

  async function keep({ kind, subject }: Due): Promise<void> {
    const route = byKind.get(kind);
    if (route) kept.push({ kind, subject, ...(await outcomeOf(house, route, subject)) });
  }
}

interface Kept extends Due {
  readonly outcome: string;
  /** False when that was no answer: then it is tried again. */
  readonly ended: boolean;
}

async function outcomeOf(
  house: House,
  { command, input }: DeadlineRoute,
  subject: string,
): Promise<Pick<Kept, 'outcome' | 'ended'>> {
  try {
    const answer = await perform(house, { actor: { kind: 'clock' }, lang: 'en' }, command, input(subject));
    const outcome = answer instanceof Held ? 'held' : isRefusal(answer) ? answer.code : 'done';
    return { outcome, ended: !['busy', 'in_progress', 'unavailable', 'too_often'].includes(outcome) };
  } catch (fault) {
    return { outcome: fault instanceof Error ? fault.message.slice(0, 200) : 'fault', ended: false };
  }
}

/** An act may have set the same deadline anew (an extension): then the row is in the future and stays open. */
async function markKept(pool: Connection, kept: readonly Kept[], now: Date): Promise<void> {
  if (kept.length === 0) return;
  await pool`
    update gate.deadline d set last_outcome = k.outcome, leased_until = null,
      done_at = case when k.ended and d.due_at <= ${now} then ${now}::timestamptz else d.done_at end
    from unnest(${kept.map(({ kind }) => kind)}::text[], ${kept.map(({ subject }) => subject)}::text[],
                ${kept.map(({ outcome }) => outcome)}::text[], ${kept.map(({ ended }) => `${ended}`)}::text[]::boolean[])
           k (kind, subject, outcome, ended)
    where d.kind = k.kind and d.subject = k.subject`;
}

/** Sweeps until nothing is due: what the test clock waits for. */
export async function sweepAll(house: House, pool: Connection, routes: readonly DeadlineRoute[]): Promise<void> {
  for (let rounds = 0; rounds < 1000; rounds += 1) if ((await sweep(house, pool, routes)) === 0) return;
}
