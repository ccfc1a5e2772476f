/**
 * The gate: the only way to change anything. The API, the pages, the worker, the command line and the tests all come
 * through `perform`. Its order is the promise: the input is understood, the caller is not too fast, the facts are read
 * under lock, the moment is taken *after* the lock, the rules decide, the plan is written, the record remembers, and all
 * of it happens or nothing does.
 *
 * An act is two round trips: BEGIN travels with `load`, COMMIT travels with `apply`. Acts that come by the hundred share
 * both (`crowd.ts`).
 */
import { type Ask, actorName } from './actor.ts';
import { type Answer, type Stored, done, replay, stored } from './answer.ts';
import { type Command, Held, type Json, type Plan, type Query, type Viewer } from './command.ts';
import { join } from './crowd.ts';
import { type Act, type House, type Lane, callNow, nothingThere } from './house.ts';
import { problemsOf } from './problems.ts';
import { type Refusal, isRefusal, refuse, refuseInput } from './refusal.ts';

export type { Done, Place, Stored } from './answer.ts';
export type { Clock, House, Kept, Lane, Sealed } from './house.ts';

const triesPerAct = 4;

/** @returns what was done, or why not. @throws only on defects and outages. */
export async function perform<Input, Facts, P extends Plan, Result extends Json>(
  house: House,
  asking: Ask,
  command: Command<Input, Facts, P, Result>,
  raw: unknown,
): Promise<Answer<Result>> {
  const began = performance.now();
  const answer = await guarded(house, asking, command, raw);
  const outcome = answer instanceof Held ? 'held' : isRefusal(answer) ? answer.code : 'done';
  house.measure(command.name, outcome, performance.now() - began);
  return answer;
}

async function guarded<Input, Facts, P extends Plan, Result extends Json>(
  house: House,
  asking: Ask,
  command: Command<Input, Facts, P, Result>,
  raw: unknown,
): Promise<Answer<Result>> {
  const { actor } = asking;
  if (actor.kind === 'member' && actor.closed !== undefined && !house.goesOn(command.name))
    return refuse('account_closed', { statement: actor.closed });
  const parsed = command.input.safeParse(raw);
  if (!parsed.success) return refuseInput(problemsOf(parsed.error));
  if (!house.allows(asking, command.name)) return refuse('too_often');

  const hash = asking.key ? house.digest(`${command.name}\n${asking.contact ?? ''}\n${fingerprint(raw)}`) : '';
  const act = { input: parsed.data, ask: asking, hash };
  const { crowd } = command;
  if (crowd) return join(house, command, crowd, act, alone);
  return alone(house, command, act);
}

/** One act in a transaction of its own, tried again when it met another one at the same place. */
async function alone<Input, Facts, P extends Plan, Result extends Json>(
  house: House,
  command: Command<Input, Facts, P, Result>,
  act: Act<Input>,
): Promise<Answer<Result>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await house.transaction((lane) => once(house, lane, command, act));
    } catch (fault) {
      const meaning = house.meaning(fault);
      if (meaning === null) throw fault;
      if (meaning === 'again') {
        if (attempt < triesPerAct) continue;
        return refuse('busy');
      }
      if (act.ask.key && attempt < triesPerAct) {
        // A twin with the same key may just have done what the constraint now forbids: then its answer is ours.
        const twin = await house.transaction((lane) => lookUp(lane, act.ask.key));
        if (twin) return replay(twin, act.hash);
      }
      return meaning;
    }
  }
}

async function once<Input, Facts, P extends Plan, Result extends Json>(
  house: House,
  lane: Lane,
  command: Command<Input, Facts, P, Result>,
  { input, ask: asking, hash }: Act<Input>,
): Promise<Answer<Result>> {
  const [known, facts] = await Promise.all([lane.begin({ key: asking.key }), command.load(lane.tx, input, asking)]);
  if (known) {
    await lane.rollback();
    return replay(known, hash);
  }
  const call = callNow(house, asking); // after the locks: a window that closed while we waited is closed
  const plan = facts === null ? nothingThere(asking) : command.decide(facts, call);

  if (isRefusal(plan)) {
    // While we waited for the lock, a twin with our key may have done exactly this.
    const [twin] = asking.key ? await lane.stored([asking.key]) : [];
    await lane.rollback();
    return twin ? replay<Result>(twin, hash) : plan;
  }
  const sealed = plan.entry && house.seal(plan.entry, actorName(asking.actor), call.now);
  const place = sealed?.place ?? null;
  if (plan instanceof Held && facts !== null) command.hold?.(lane.write, plan, call, facts);
  const answer = plan instanceof Held ? plan : done(command.apply(lane.write, plan, call), place);
  if (sealed) house.append(lane.write, [sealed]);
  if (asking.key) lane.keep([{ key: asking.key, stored: stored(hash, answer, place), now: call.now }]);
  await lane.commit();
  if (sealed || answer instanceof Held) house.committed();
  return answer;
}

async function lookUp(lane: Lane, key: Ask['key']): Promise<Stored | null> {
  const known = await lane.begin({ key });
  await lane.rollback();
  return known;
}

/** One text for one meaning: names of fields in order, so that a re-ordered body is the same body. */
function fingerprint(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : typeof part === 'bigint'
        ? part.toString()
        : part,
  );
}

/** The only way to read: the input is understood, visibility is in the query, and nothing can be written. */
export async function ask<Input, Found>(
  house: House,
  viewer: Omit<Viewer, 'now'>,
  asked: Query<Input, Found>,
  raw: unknown,
): Promise<Found | Refusal> {
  const parsed = asked.input.safeParse(raw);
  if (!parsed.success) return refuseInput(problemsOf(parsed.error));
  const found = await asked.run(house.db, parsed.data, { ...viewer, now: house.clock.now() });
  return found ?? refuse('not_found');
}
