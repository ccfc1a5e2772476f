/**
 * Acts that come by the hundred travel together. Whoever waits while others are on their way joins the next batch, so a
 * batch is as large as the crowd and nobody waits for a timer. One transaction locks all their streams in one order,
 * reads all facts after that, decides each act alone, and writes each table once.
 *
 * Neighbours owe each other nothing: a refusal or a held text is its own act's answer, and when a batch as a whole cannot
 * be (a fault, a deadlock, a stream that somebody holds on to), each of its acts goes the ordinary way alone.
 */
import { type Call, actorName } from './actor.ts';
import { type Answer, type Stored, done, replay, stored } from './answer.ts';
import { type Command, type Crowd, type Head, Held, type Json, type Plan } from './command.ts';
import { type Act, type House, type Lane, type Sealed, callNow, nothingThere } from './house.ts';
import { type Refusal, isRefusal, refuse } from './refusal.ts';

const batchLimit = 128;
const batchesAtOnce = 2;
const waitingLimit = 2_000;
const patienceMilliseconds = 250; // a batch waits no longer for a lock: then only the act that needs it does

interface Waiting<Input, Result> extends Act<Input> {
  readonly answer: (answer: Answer<Result>) => void;
  readonly fail: (fault: unknown) => void;
}
type Alone<Input, Facts, P extends Plan, Result extends Json> = (
  house: House,
  command: Command<Input, Facts, P, Result>,
  act: Act<Input>,
) => Promise<Answer<Result>>;
type Queue<Input, Result> = (act: Waiting<Input, Result>) => void;

/** The queues of a house live as long as it does; one for each kind of act. */
const queues = new WeakMap<House, Map<string, unknown>>();

/** @param alone the ordinary way, for whoever a batch cannot take along. */
export function join<Input, Facts, P extends Plan, Result extends Json>(
  house: House,
  command: Command<Input, Facts, P, Result>,
  crowd: Crowd<Input, Facts, P, Result>,
  act: Act<Input>,
  alone: Alone<Input, Facts, P, Result>,
): Promise<Answer<Result>> {
  const ofHouse = queues.get(house) ?? new Map<string, unknown>();
  queues.set(house, ofHouse);
  // A name stands for one command, so what waits under it has the types of this one.
  const known = ofHouse.get(command.name) as Queue<Input, Result> | undefined;
  const queue = known ?? openQueue(house, command, crowd, alone);
  if (!known) ofHouse.set(command.name, queue);
  return new Promise((answer, fail) => queue({ ...act, answer, fail }));
}

function openQueue<Input, Facts, P extends Plan, Result extends Json>(
  house: House,
  command: Command<Input, Facts, P, Result>,
  crowd: Crowd<Input, Facts, P, Result>,
  alone: Alone<Input, Facts, P, Result>,
): Queue<Input, Result> {
  const waiting: Waiting<Input, Result>[] = [];
  let running = 0;

  return (act) => {
    if (waiting.length >= waitingLimit) return act.answer(refuse('busy'));
    waiting.push(act);
    if (running === batchesAtOnce) return;
    running += 1;
    setImmediate(() => void run()); // whoever comes in this turn of the loop comes along
  };

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, batchLimit);
      try {
        const { answers, later } = await house.transaction((lane) => together(house, lane, command, crowd, batch));
        waiting.unshift(...later);
        for (const { act, answer } of answers) act.answer(answer);
      } catch {
        await Promise.all(batch.map(goAlone));
      }
    }
    running -= 1;
  }

  async function goAlone(act: Waiting<Input, Result>): Promise<void> {
    house.measure(command.name, 'went_alone', 0);
    await alone(house, command, act).then(act.answer, act.fail);
  }
}

/** What a batch came to: whom to answer what, and who has to wait for a neighbour and goes with the next. */
interface Outcome<Input, Result> {
  readonly answers: { readonly act: Waiting<Input, Result>; readonly answer: Answer<Result> }[];
  readonly later: Waiting<Input, Result>[];
}

async function together<Input, Facts, P extends Plan, Result extends Json>(
  house: House,
  lane: Lane,
  command: Command<Input, Facts, P, Result>,
  crowd: Crowd<Input, Facts, P, Result>,
  batch: readonly Waiting<Input, Result>[],
): Promise<Outcome<Input, Result>> {
  const [, facts, known] = await Promise.all([
    lane.begin({ patienceMilliseconds }),
    crowd.load(lane.tx, batch),
    lane.stored(batch.map(({ ask }) => ask.key)), // behind the locks: what a twin in another batch has done is seen
  ]);
  const { answers, later, decided } = decideEach(house, lane, command, crowd, { batch, facts, known });
  if (decided.length === 0) {
    await lane.rollback();
    return { answers, later };
  }
  crowd.save(
    lane.write,
    decided.flatMap(({ plan, call }) => (plan instanceof Held ? [] : [{ plan, call }])),
  );
  house.append(
    lane.write,
    decided.flatMap(({ sealed }) => sealed ?? []),
  );
  const written = decided.map(({ act, call, plan, sealed }) => {
    const place = sealed?.place ?? null;
    const answer = plan instanceof Held ? plan : done(crowd.answer(plan), place);
    return { act, answer, key: call.key, stored: stored(act.hash, answer, place), now: call.now };
  });
  lane.keep(written.flatMap(({ key, ...rest }) => (key ? [{ key, ...rest }] : [])));
  await lane.commit();
  house.committed();
  return { answers: [...answers, ...written], later };
}

interface Loaded<Input, Facts, Result> {
  readonly batch: readonly Waiting<Input, Result>[];
  readonly facts: readonly (Facts | null)[];
  readonly known: readonly (Stored | null)[];
}
/** What one act of a batch will write. */
interface Decided<Input, P, Result> {
  readonly act: Waiting<Input, Result>;
  readonly call: Call;
  readonly plan: P | Held;
  readonly sealed: Sealed | null;
}

/** Decides one act after the other, each behind what its neighbours in the same turn are going to write. */
function decideEach<Input, Facts, P extends Plan, Result extends Json>(
  house: House,
  lane: Lane,
  command: Command<Input, Facts, P, Result>,
  crowd: Crowd<Input, Facts, P, Result>,
  { batch, facts, known }: Loaded<Input, Facts, Result>,
): Outcome<Input, Result> & { readonly decided: readonly Decided<Input, P, Result>[] } {
  const outcome: Outcome<Input, Result> = { answers: [], later: [] };
  const decided: Decided<Input, P, Result>[] = [];
  const turns = new Map<string, { readonly head: Head; readonly plans: readonly P[] }>();
  const keys = new Set<string>();
  for (const [n, act] of batch.entries()) {
    const twin = known[n];
    const found = facts[n] ?? null;
    const turn = found && turns.get(crowd.turnOf(found));
    if (twin) outcome.answers.push({ act, answer: replay(twin, act.hash) });
    else if (keys.has(nameOf(act)) || (turn && !crowd.next)) outcome.later.push(act);
    else {
      const decision = decide(act, found && turn && crowd.next ? crowd.next(found, turn.head, turn.plans) : found);
      if (isRefusal(decision)) outcome.answers.push({ act, answer: decision });
      else decided.push(decision);
    }
  }
  return { ...outcome, decided };

  function decide(act: Waiting<Input, Result>, found: Facts | null): Decided<Input, P, Result> | Refusal {
    if (found === null) return nothingThere(act.ask);
    const call = callNow(house, act.ask);
    const plan = command.decide(found, call);
    if (isRefusal(plan)) return plan;
    if (plan instanceof Held) command.hold?.(lane.write, plan, call, found);
    const sealed = plan.entry && house.seal(plan.entry, actorName(call.actor), call.now);
    if (sealed) {
      const turn = crowd.turnOf(found);
      const before = turns.get(turn)?.plans ?? [];
      turns.set(turn, { head: sealed.head, plans: plan instanceof Held ? before : [...before, plan] });
    }
    if (call.key) keys.add(nameOf(act));
    return { act, call, plan, sealed };
  }
}

function nameOf<Input>({ ask }: Act<Input>): string {
  return ask.key ? `${ask.key.scope}\n${ask.key.key}` : '';
}
