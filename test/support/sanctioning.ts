/** What a suspension forbids, route by route through both doors, and the ways in which one comes about. */
import { randomUUID } from 'node:crypto';
import { proposalText } from './hiring.ts';
import type { Api } from './program.ts';
import { type Town, bodyOnTheWire, ok, proposes, publishes, town } from './story.ts';

type Right = 'proposals' | 'unfunded_projects';
type Answer = 'done' | 'refused' | `${number}`;

interface Way {
  readonly name: string;
  /** What happened some time before, without which the last step would not take the right. */
  readonly before: (member: Api) => Promise<unknown>;
  readonly sanction: (member: Api) => Promise<unknown>;
}
export interface World {
  readonly place: Town;
  readonly sanctions: Readonly<Record<Right, readonly Way[]>>;
  readonly comes: (right: Right) => Promise<Api>;
  /** A project of somebody else that waits for proposals. */
  readonly project: string;
  readonly proposal: (member: Api) => Promise<{ proposal: string; engagement: string }>;
}

export interface Forbidden {
  readonly right: Right;
  readonly door: 'API' | 'page';
  readonly route: string;
  /** Everything up to the last press: what is open in a tab when the sanction comes. */
  readonly prepare: (world: World, member: Api) => Promise<string>;
  readonly send: (world: World, member: Api, thing: string) => Promise<Answer>;
}

export async function sanctioning(): Promise<World> {
  const place = await town();
  const [client, agent] = [await place.comes('client'), await place.comes('agent', ['trust_agent'])];
  const project = await publishes(client, { questions: [] });
  const talk = await publishes(client, { questions: [] });
  let count = 0;
  const violation = (rule: string) => (member: Api) =>
    ok(agent.post(`/members/${member.id}/violations`, { rule, reason: 'Seen and written down, with its proof.' }));
  const byHand = (what: Right): Way => ({
    name: 'a suspension by hand',
    before: async () => {},
    sanction: (member) =>
      ok(
        agent.post(`/members/${member.id}/suspensions`, { what, days: 15, reason: 'For as long as the trial lasts.' }),
      ),
  });
  const twice = (rule: string): Way => ({
    name: `the second breach of ${rule}`,
    before: violation(rule),
    sanction: violation(rule),
  });
  const talks = new Map<string, string>();
  const alert = async (member: Api): Promise<void> => {
    const engagement = talks.get(member.id) ?? (await proposes(member, talk)).engagement;
    talks.set(member.id, engagement);
    const body = `Write to ${randomUUID().slice(0, 8)}@viveiro.com.br, it is quicker.`;
    await ok(member.post(`/engagements/${engagement}/messages`, { body, contact: 'send_masked' }));
    await place.settle(); // the machine gives its alert after the message is on the record
  };
  const alerts: Way = { name: 'the second contact alert, by the machine', before: alert, sanction: alert };
  return {
    place,
    project,
    sanctions: {
      proposals: [byHand('proposals'), twice('B-01'), alerts],
      unfunded_projects: [byHand('unfunded_projects'), twice('K-01')],
    },
    comes: (right) => place.comes(`${right.slice(0, 4)}-${(count += 1)}`),
    proposal: (member) => proposes(member, project),
  };
}

const terms = { price: { amount: '42000', currency: 'USD' }, days: 14 };
const cheaper = { price: { amount: '39000', currency: 'USD' }, days: 12, scope: '', text: 'Less, and sooner.' };
const nothing = async () => '';
const ofProposal = async ({ proposal }: World, member: Api) => (await proposal(member)).proposal;
const draft = async (_world: World, member: Api): Promise<string> =>
  (await ok(member.post('/projects', bodyOnTheWire))).id;
const closed = async (_world: World, member: Api): Promise<string> => {
  const project = await publishes(member);
  await ok(member.post(`/projects/${project}/close`));
  return project;
};
const pooled = async (world: World, member: Api): Promise<string> => {
  const gathered = { kind: 'private', name: 'Translators for growers', purpose: 'Manuals that come every spring.' };
  const { id: pool } = await ok(member.post('/pools', gathered));
  const project = await draft(world, member);
  await ok(member.post(`/projects/${project}/publish`, { pool }));
  return project;
};

/** The refusal a sanction gives; any other answer is a failure that says its status. */
const suspended = /^(suspended|suspended_from_publishing)$/;
const throughApi =
  (path: (thing: string, world: World) => string, body: object = {}) =>
  async (world: World, member: Api, thing: string): Promise<Answer> => {
    const { status, body: answer } = await member.post(path(thing, world), body);
    if (status < 300) return 'done';
    return suspended.test(answer.code) ? 'refused' : `${status}`;
  };

const saysWhy = /You cannot send proposals until|you publish no projects whose payment is not protected/;

/** The form of a tab that was opened before, sent as a browser sends it. */
const throughPage =
  (path: (thing: string, world: World) => string, fields: Readonly<Record<string, string>> = {}) =>
  async (world: World, member: Api, thing: string): Promise<Answer> => {
    const { origin } = world.place;
    const answer = await fetch(origin + path(thing, world), {
      method: 'POST',
      headers: { cookie: `garante=${member.token}`, origin },
      body: new URLSearchParams({ _key: randomUUID(), ...fields }),
      redirect: 'manual',
    });
    if (answer.status === 303) return 'done';
    const shown = await answer.text();
    return saysWhy.test(shown) ? 'refused' : `${answer.status}`;
  };

const project = (thing: string): string => `/projects/${thing}`;
const both = (
  right: Right,
  route: string,
  prepare: Forbidden['prepare'],
  path: (thing: string, world: World) => string,
  { body, fields }: { readonly body?: object; readonly fields?: Readonly<Record<string, string>> } = {},
): readonly Forbidden[] => [
  { right, door: 'API', route, prepare, send: throughApi(path, body) },
  { right, door: 'page', route, prepare, send: throughPage(path, fields) },
];

export const forbidden: readonly Forbidden[] = [
  ...both('proposals', 'a proposal', nothing, (_thing, world) => `/projects/${world.project}/proposals`, {
    body: { ...terms, text: proposalText, answers: [] },
    fields: { price: '420.00', currency: 'USD', days: '14', text: proposalText },
  }),
  ...both('proposals', 'a counter-offer', ofProposal, (thing) => `/proposals/${thing}/counters`, {
    body: cheaper,
    fields: { price: '390.00', currency: 'USD', days: '12', scope: '', text: 'Less, and sooner.', hours: '48' },
  }),
  ...both('unfunded_projects', 'publishing a project', draft, (thing) => `${project(thing)}/publish`),
  ...both('unfunded_projects', 'opening a project again', closed, (thing) => `${project(thing)}/reopen`),
  ...both('unfunded_projects', 'showing a project to all', pooled, (thing) => `${project(thing)}/show-to-all`),
];
