import { createHouse } from '../../src/doors/house.ts';
import { type HouseClock, houseClock } from '../../src/platform/clock.ts';
import { connectAsApp, connectToRead } from '../../src/platform/postgres/connect.ts';
import type { Actor } from '../../src/core/actor.ts';
import type { AnyCommand, Command, Held, Json, Plan } from '../../src/core/command.ts';
import { type Done, type House, perform } from '../../src/core/gate.ts';
import { type Refusal, isRefusal } from '../../src/core/refusal.ts';
import { afterAll } from 'vitest';
import { booksHold } from './books.ts';
import { freshDatabase } from './database.ts';

/** Of every house that a test opens without the doors. */
export const testSecret = 'a secret of a house that is only tried out';

/**
 * A house on a database of its own, with a clock that stands still until the test moves it. The doctor looks at its books
 * after every test; `ownBooks` is for tests of the ledger alone, whose money nobody paid in.
 */
export async function testHouse({ ownBooks = false }: { readonly ownBooks?: boolean } = {}): Promise<{
  house: House;
  clock: HouseClock;
  pool: ReturnType<typeof connectAsApp>;
  url: string;
  readonly advance: (days: number) => void;
}> {
  const { url } = await freshDatabase();
  const pool = connectAsApp(url, { max: 8 });
  const readers = connectToRead(url, { max: 4 });
  const clock = houseClock();
  clock.set(new Date('2026-11-20T12:00:00Z'));
  afterAll(async () => {
    await pool.end({ timeout: 1 });
    await readers.end({ timeout: 1 });
  });
  if (!ownBooks) booksHold(pool);
  return {
    house: createHouse({ pool, readers, clock, secret: testSecret }),
    clock,
    pool,
    url,
    advance: (days) => clock.set(new Date(clock.now().getTime() + days * 86_400_000)),
  };
}

/** Performs an act for an actor; the answer as the gate gives it. */
export function act<I, F, P extends Plan, R extends Json>(
  house: House,
  actor: Actor,
  command: Command<I, F, P, R>,
  input: unknown,
): Promise<Done<R> | Held | Refusal> {
  return perform(house, { actor, lang: 'en' }, command, input);
}

/** Performs an act that must succeed; its result. */
export async function done<I, F, P extends Plan, R extends Json>(
  house: House,
  actor: Actor,
  command: Command<I, F, P, R>,
  input: unknown,
): Promise<R> {
  const answer = await act(house, actor, command, input);
  if (!isRefusal(answer) && answer.kind === 'done') return answer.result;
  throw new Error(`${command.name} was refused: ${answer.code} ${JSON.stringify(answer)}`);
}

/** The code with which an act was refused, or 'done'. */
export async function code(house: House, actor: Actor, command: AnyCommand, input: unknown): Promise<string> {
  const answer = await perform(house, { actor, lang: 'en' }, command, input);
  return 'code' in answer ? answer.code : 'done';
}
