/**
 * Tells the demo: people meet, agree, pay, deliver. Everything goes through the gate, as it would for anybody, on a house
 * clock that is set back and then let go. Each step has a key of its own, so a telling that was interrupted goes on
 * where it stopped, and one that was finished does nothing.
 */
import type { Actor, ContactChoice } from '../../core/actor.ts';
import { type AnyCommand, Held, type Json } from '../../core/command.ts';
import { type House, ask, perform } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { enrol, giveRole, saveProfile } from '../../modules/accounts/index.ts';
import { engagementRoom, fundMilestone } from '../../modules/engagements/index.ts';
import { draftProject, publishProject } from '../../modules/hiring/index.ts';
import { fundingOf } from '../../modules/payments/index.ts';
import { acceptPolicies } from '../../modules/policy/index.ts';
import { addSample, publishTest, saveCalendar, saveServices } from '../../modules/talent/index.ts';
import type { HouseClock } from '../../platform/clock.ts';
import { rememberedAt } from '../../platform/postgres/keys.ts';
import { skillTests } from '../skill-tests.ts';
import { type Demo, type Name, cast } from './cast.ts';
import type { DemoProject } from './projects.ts';

/** argon2id of the demo's password: the same for all, so that a repeated step is the same step. */
const passwordHash =
  '$argon2id$v=19$m=19456,t=2,p=1$l6K7F9xgTqEkEEmQc3qDaQ$ovSHh07ZVMS1JLrQBonMNWLhUljLLMKozanAAFXg1aU';

export const dayMs = 86_400_000;

export interface Stage {
  readonly house: House;
  readonly clock: HouseClock;
  /** When the telling began; days are counted back from it. */
  readonly began: Date;
  /** Lets everything that is under way come to rest. */
  readonly settle: () => Promise<void>;
  /** The payer pays at the sandbox. */
  readonly pay: (providerId: string) => Promise<void>;
}

export interface Teller extends Stage {
  readonly ids: ReadonlyMap<Name, string>;
}

export function actorFor(ids: ReadonlyMap<Name, string>, name: Name): Actor {
  return { kind: 'member', id: (ids.get(name) ?? '') as `mem_${string}`, staff: [] };
}

/** One step; its key is its name. @throws when the house refuses: then the demo is wrong, not the house. */
export async function step(
  { house }: Pick<Stage, 'house'>,
  name: string,
  actor: Actor,
  command: AnyCommand,
  input: unknown,
  contact?: ContactChoice,
): Promise<Record<string, Json>> {
  const key = { scope: 'demo', key: name };
  const answer = await perform(house, { actor, lang: 'en', key, ...(contact ? { contact } : {}) }, command, input);
  if (answer instanceof Held || isRefusal(answer)) {
    const why = answer instanceof Held ? answer.findings : [answer.detail, answer.problems];
    throw new Error(`The demo stopped at "${name}": ${answer.code} ${JSON.stringify(why)}`);
  }
  return answer.result as Record<string, Json>;
}

/** A text among what a step answered. */
export function said(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** When a step was done, or null. */
export async function seenAt({ house }: Pick<Stage, 'house'>, name: string): Promise<Date | null> {
  return rememberedAt(house.db, { scope: 'demo', key: name });
}

/** Sets the house's clock to a number of days before the beginning, at an hour of that day. */
export function at(stage: Stage, daysAgo: number, hour = 15): void {
  const day = new Date(stage.began.getTime() - daysAgo * dayMs);
  day.setUTCHours(hour, (daysAgo * 7) % 60, 0, 0);
  stage.clock.set(day < stage.began ? day : stage.began);
}

export async function enter(stage: Stage): Promise<Teller> {
  const ids = new Map<Name, string>();
  const operator = { kind: 'console' } as const;
  for (const name of Object.keys(cast) as Name[]) {
    const { email, name: shown, lang, timeZone, country, headline, about }: Demo = cast[name];
    const person = { email, name: shown, lang, timeZone, country, passwordHash };
    const { id } = await step(stage, `enrol ${name}`, operator, enrol, person);
    ids.set(name, said(id));
    const self = actorFor(ids, name);
    await step(stage, `policies ${name}`, self, acceptPolicies, { terms: 1, guideline: 1 });
    if (headline) await step(stage, `profile ${name}`, self, saveProfile, { name: shown, country, headline, about });
    await offers(stage, name, self);
  }
  for (const role of ['trust_agent', 'operator'])
    await step(stage, `irene ${role}`, operator, giveRole, { email: cast.irene.email, role });
  for (const bank of skillTests()) await step(stage, `test ${bank.name}`, operator, publishTest, bank.input);
  return { ...stage, ids };
}

/** What a professional shows of themselves. */
async function offers(stage: Stage, name: Name, self: Actor): Promise<void> {
  const { services, calendar, samples = [] }: Demo = cast[name];
  if (services) await step(stage, `services ${name}`, self, saveServices, services);
  if (calendar) await step(stage, `calendar ${name}`, self, saveCalendar, calendar);
  for (const [n, sample] of samples.entries()) await step(stage, `sample ${name} ${n}`, self, addSample, sample);
}

export async function open(teller: Teller, project: DemoProject): Promise<string> {
  const {
    by,
    lang,
    title,
    description,
    category,
    skills,
    budget,
    currency,
    days,
    criteria,
    questions = [],
    ago,
  } = project;
  at(teller, ago, 12);
  const actor = actorFor(teller.ids, by);
  const due = new Date(teller.began.getTime() + days * dayMs).toISOString().slice(0, 10);
  const { id } = await step(teller, `draft ${title}`, actor, draftProject, {
    ...{ lang, title, description, category, skills, currency, dueOn: due },
    ...{ budgetMin: budget[0], budgetMax: budget[1] },
    criteria: criteria.map(([text, needsEvidence]) => ({ text, needsEvidence })),
    questions: questions.map((text) => ({ text })),
  });
  await step(teller, `publish ${title}`, actor, publishProject, { project: id });
  return said(id);
}

/** The room as one of the two sees it now. */
export async function room(teller: Teller, name: Name, engagement: string) {
  const shown = await ask(teller.house, { actor: actorFor(teller.ids, name), lang: 'en' }, engagementRoom, {
    engagement,
  });
  if (isRefusal(shown)) throw new Error(`The demo finds no room: ${shown.code}`);
  return shown;
}

/** The client goes to the provider's page and pays; the provider tells the house. */
export async function protect(teller: Teller, client: Name, milestone: string): Promise<void> {
  const { id } = await step(teller, `fund ${milestone}`, actorFor(teller.ids, client), fundMilestone, {
    milestone,
    method: 'card',
  });
  await teller.settle();
  const funding = await fundingOf(teller.house.db, said(id));
  if (funding?.providerId) await teller.pay(funding.providerId);
  await teller.settle();
}
