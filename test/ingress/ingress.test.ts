/** No text reaches another person unscreened: which ones there are, and that all of them are judged alike. */
import { screen } from '@garante/contact-screen';
import { describe, expect, test } from 'vitest';
import { commands, textFields } from '../../bin/ingress.ts';
import type { Actor, Call } from '../../src/core/actor.ts';
import { type AnyCommand, Held } from '../../src/core/command.ts';
import { type Lane, perform } from '../../src/core/gate.ts';
import { callNow } from '../../src/core/house.ts';
import { isRefusal } from '../../src/core/refusal.ts';
import { type Seen, ingress, isSeen } from '../../src/doors/ingress.ts';
import { type Stage, passes } from '../../src/modules/screening/index.ts';
import { testHouse } from '../support/house.ts';
import { type Sample, samples } from './samples.ts';
import { type Place, makePlaces } from './world.ts';

const taken = commands.flatMap((command) => textFields(command).map(({ path }) => `${command.name} ${path}`));
const listed = Object.entries(ingress).flatMap(([command, fields]) =>
  Object.keys(fields).map((path) => `${command} ${path}`),
);
const seen = new Map<string, Seen>(
  Object.entries(ingress).flatMap(([command, fields]) =>
    Object.entries(fields).flatMap(([path, field]) => (isSeen(field) ? [[`${command} ${path}`, field] as const] : [])),
  ),
);

describe('what comes in', () => {
  test('every text of every act is listed: who reads it, or why nobody has to judge it', () => {
    expect(taken.filter((field) => !listed.includes(field))).toEqual([]);
  });

  test('and nothing is listed that no act takes', () => {
    expect(listed.filter((field) => !taken.includes(field))).toEqual([]);
  });
});

const { house, pool } = await testHouse();
const places = await makePlaces(house, pool);

test('every text that somebody else reads is tried', () => {
  expect(Object.keys(places).toSorted()).toEqual([...seen.keys()].toSorted());
});

test('the samples are what they are said to be, as far as the screen knows', () => {
  const known = samples.filter(({ label, text }) => screen(text).verdict === label);
  expect(samples.length).toBeGreaterThanOrEqual(200);
  expect(known.length / samples.length).toBeGreaterThanOrEqual(0.97);
});

describe('two hundred samples have the same verdict everywhere', () => {
  test.each(Object.entries(places))('%s', async (name, place) => {
    const fitting = samples.filter(({ text }) => place.takes?.(text) ?? true);
    const verdicts = await undone((lane) => judgedAll(lane, place, fitting));
    const wrong = fitting.flatMap(({ text }, n) => {
      const verdict = verdicts[n];
      return verdict === (isHeld(name, text) ? 'held' : 'passes') ? [] : [`${text}: ${verdict}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('the gate holds it before anybody reads it, and offers what the stage allows', () => {
  test.each(Object.entries(places).filter(([name]) => fieldOf(name).else === undefined))('%s', async (name, place) => {
    const text = samples.find((each) => isHeld(name, each.text) && (place.takes?.(each.text) ?? true))?.text ?? '';
    const { answer, written } = await throughTheGate(place, text);
    if (!(answer instanceof Held)) throw new Error(`${text} left`);
    expect(answer.choices).toEqual(fieldOf(name).stage === 'public' ? ['contest'] : ['contest', 'send_masked']);
    expect(answer.findings.length).toBeGreaterThan(0);
    expect(written).toEqual({ entries: 0, shown: answer.findings.length });
  });
});

function fieldOf(name: string): Seen {
  const field = seen.get(name);
  if (!field) throw new Error(`${name} is not listed`);
  return field;
}

function isHeld(name: string, text: string): boolean {
  const stage = stageOf(fieldOf(name), name);
  return screen(text).findings.some((found) => !passes(found, stage));
}

/** The stage at which each place stands in this test: nothing is paid yet, but for what can only be closed after it was. */
function stageOf({ stage }: Seen, name: string): Stage {
  if (stage !== 'talk') return stage;
  const paid = /^engagements\.close |^assignments\.(?:complete|send_back) /;
  return paid.test(name) ? 'funded' : 'talking';
}

/** Everything is done and then undone, so that each sample finds the same world. */
async function undone<T>(work: (lane: Lane) => Promise<T>): Promise<T> {
  return house.transaction(async (lane) => {
    await lane.begin({});
    const result = await work(lane);
    await lane.rollback();
    return result;
  });
}

/** An act alone travels with its neighbours; what takes several goes one by one. */
async function judgedAll(lane: Lane, place: Place, all: readonly Sample[]): Promise<string[]> {
  if (place.steps('').length === 1) return Promise.all(all.map((sample) => judged(lane, place, sample)));
  const verdicts: string[] = [];
  for (const sample of all) verdicts.push(await judged(lane, place, sample));
  return verdicts;
}

/** As a caller sends it, with what stands in the database when it is over. */
async function throughTheGate({ actor, steps }: Place, text: string) {
  const written = { entries: 0, shown: 0 };
  const all = steps(text);
  const answer = await undone(async (outer) => {
    const inner: Lane = { ...outer, begin: async () => null, commit: async () => {}, rollback: async () => {} };
    const within = { ...house, transaction: <T>(work: (lane: Lane) => Promise<T>) => work(inner) };
    let last: Awaited<ReturnType<typeof perform>> | null = null;
    let before: Readonly<Record<string, unknown>> = {};
    const counted = await counts(outer);
    for (const [n, [command, input]] of all.entries()) {
      const entries = n === all.length - 1 ? await counts(outer) : counted;
      last = await perform(within, { actor, lang: 'en' }, command, input(before));
      if ('result' in last) before = last.result as typeof before;
      const now = await counts(outer);
      Object.assign(written, { entries: now.entries - entries.entries, shown: now.shown - entries.shown });
    }
    return last;
  });
  return { answer, written };
}

async function counts({ tx }: Lane): Promise<{ entries: number; shown: number }> {
  const [row] = await tx<{ entries: number; shown: number }>`
    select (select count(*)::int from record.entry) as entries,
           (select count(*)::int from screening.finding where state = 'shown') as shown`;
  return row ?? { entries: 0, shown: 0 };
}

async function judged(lane: Lane, { actor, steps }: Place, { text }: Sample): Promise<string> {
  let before: Readonly<Record<string, unknown>> = {};
  const all = steps(text);
  for (const [n, [command, input]] of all.entries()) {
    const { plan, call } = await decided(lane, actor, command, input(before));
    if (n === all.length - 1) return verdictOf(plan);
    if (isRefusal(plan) || plan instanceof Held) return `before it, ${plan.code}`;
    before = command.apply(lane.write, plan, call) as typeof before;
  }
  return 'nothing was tried';
}

async function decided(lane: Lane, actor: Actor, command: AnyCommand, input: object) {
  const asking = { actor, lang: 'en' } as const;
  const call: Call = callNow(house, asking);
  const facts: unknown = await command.load(lane.tx, command.input.parse(input), asking);
  if (facts === null) throw new Error(`${command.name}: nothing is there`);
  return { plan: command.decide(facts, call) as unknown, call };
}

function verdictOf(plan: unknown): string {
  if (plan instanceof Held) return 'held';
  if (isRefusal(plan)) {
    const { code, problems } = plan as { code: string; problems: readonly { code: string }[] };
    return problems.some((each) => each.code === 'name_holds_contact') ? 'held' : code;
  }
  const { placed = [] } = plan as { placed?: readonly { heldName: Held | null }[] };
  return placed.some(({ heldName }) => heldName !== null) ? 'held' : 'passes';
}
