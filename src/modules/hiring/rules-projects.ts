/** What an author may do with a project, when, and what is missing before others can read it. */
import { type Call, isMember } from '../../core/actor.ts';
import { Held, type Head, type Plan } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import { after } from '../../core/lifecycle.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import { inBaseCurrency } from '../policy/index.ts';
import type { BodyInput } from './body.ts';
import { type CheckName, completeness } from './completeness.ts';
import type { Project, ProjectBody, ProjectFacts, Standing } from './facts.ts';
import { projectLife } from './lifecycle.ts';
import { type Screened, recordFields, screenTexts } from '../screening/index.ts';

export interface DraftFacts extends Standing {
  readonly owner: Party;
  readonly body: BodyInput;
}
export interface ProjectPlan extends Plan {
  readonly project: Project;
  /** The highest price in the base currency, to sort by; null when the currency has no rate or nothing is written. */
  readonly budgetBase: bigint | null;
  readonly screened: Screened | null;
}

/** Whoever may hire for a party drafts a project for it; nobody else sees the draft, so it leaves no entry. */
export function draft({ owner, body, duties, acceptance, numbers }: DraftFacts, call: Call): ProjectPlan | Refusal {
  if (!isMember(call.actor)) return refuse('sign_in_first');
  if (!duties.includes('hire')) return refuse('only_those_who_hire_may');
  const open = acceptance.refusal(call.now) ?? wrongDays(body, call) ?? wrongBudget(body);
  if (open) return open;
  const project: Project = {
    id: call.id('prj'),
    owner,
    author: call.actor.id,
    status: 'draft',
    pool: null,
    edition: 1,
    createdAt: call.now,
    publishedAt: null,
    endedAt: null,
    endedBecause: null,
    ...written(body, call),
  };
  return { entry: null, project, budgetBase: baseOf(project, numbers.at(call.now)), screened: null };
}

export type EditFacts = ProjectFacts & { readonly body: BodyInput };

/** A draft changes freely. What others have read changes with an entry that keeps each version. */
export function edit(facts: EditFacts, call: Call): ProjectPlan | Held | Refusal {
  const { project, stream, body, proposals, numbers } = facts;
  const may = mayEdit(facts, call);
  if (may instanceof Refusal) return may;
  const wrong = wrongBudget(body) ?? (body.dueOn === project.dueOn ? null : wrongDays(body, call));
  if (wrong) return wrong;
  if (proposals > 0 && body.currency !== project.currency) return refuse('currency_is_set');
  const changed: Project = { ...project, ...written(body, call, project), edition: project.edition + 1 };
  const budgetBase = baseOf(changed, numbers.at(call.now));
  if (stream === null) return { entry: null, project: { ...changed, edition: 1 }, budgetBase, screened: null };
  return shown(changed, stream, 'project.edited', budgetBase, facts, call);
}

/** May this side change the words now? What the page asks before there are new ones. */
export function mayEdit(facts: ProjectFacts, call: Call): Plan | Refusal {
  const no = mine(facts, call);
  if (no) return no;
  const { status } = facts.project;
  return status === 'cancelled' || status === 'awarded' ? refuse('project_is_settled') : { entry: null };
}

/** May this side look for professionals now? */
export function mayBeFound(facts: ProjectFacts, call: Call): Plan | Refusal {
  const no = mine(facts, call);
  if (no) return no;
  if (facts.project.status === 'draft') return refuse('not_published_yet');
  return facts.project.status === 'open'
    ? (facts.acceptance.refusal(call.now) ?? { entry: null })
    : refuse('project_not_open');
}

export type PublishFacts = ProjectFacts & { readonly begins: Head; readonly audience: Project['pool'] | undefined };

/** Others read a project once it says everything a professional needs to know. */
/** @param facts `audience` is the pool it is meant for; undefined for one that the client does not have. */
export function publish(facts: PublishFacts, call: Call): ProjectPlan | Held | Refusal {
  const { project, acceptance, begins, numbers, audience } = facts;
  const no = mine(facts, call);
  if (no) return no;
  const status = after(projectLife, project.status, 'publish');
  if (status === null) return refuse('already_published');
  const limited = facts.suspension.refusal(call.now, 'unfunded_projects');
  const open = limited ?? acceptance.refusal(call.now) ?? wrongDays(project, call);
  if (open) return open;
  if (audience === undefined) return refuse('pool_not_yours');
  const published = { ...project, status, pool: audience, publishedAt: call.now };
  return shown(published, begins, 'project.published', baseOf(project, numbers.at(call.now)), facts, call);
}

export interface StatusPlan extends Plan {
  readonly project: Project;
}

/** What was for the people of a pool is for everybody from now on. There is no way back: it has been read. */
export function showToAll(facts: ProjectFacts, call: Call): StatusPlan | Refusal {
  const { project, stream } = facts;
  const no = mine(facts, call) ?? facts.suspension.refusal(call.now, 'unfunded_projects');
  if (no) return no;
  if (project.status === 'draft' || stream === null) return refuse('not_published_yet');
  if (project.pool === null) return refuse('already_for_everybody');
  return {
    entry: { stream, type: 'project.shown_to_all', fields: { title: project.title }, refs: { project: project.id } },
    project: { ...project, pool: null },
  };
}

/** No new proposals; those that are there can still be chosen. */
export function close(facts: ProjectFacts, call: Call): StatusPlan | Refusal {
  return step(facts, call, 'close', 'project.closed');
}

/** Takes proposals again, also when the choice made before came to nothing. */
export function reopen(facts: ProjectFacts, call: Call): StatusPlan | Refusal {
  const no = mine(facts, call) ?? facts.suspension.refusal(call.now, 'unfunded_projects');
  return no ?? step(facts, call, 'reopen', 'project.reopened');
}

export type CancelFacts = ProjectFacts & { readonly reason: CancelReason };
export const cancelReasons = ['not_needed', 'done_elsewhere', 'no_fit', 'budget', 'mistake'] as const;
type CancelReason = (typeof cancelReasons)[number];

/** Ends the search for good: nobody was chosen, and whoever proposed is told. */
export function cancel(facts: CancelFacts, call: Call): StatusPlan | Refusal {
  const plan = step(facts, call, 'cancel', 'project.cancelled', { reason: facts.reason });
  return plan instanceof Refusal
    ? plan
    : { ...plan, project: { ...plan.project, endedAt: call.now, endedBecause: facts.reason } };
}

function step(
  facts: ProjectFacts,
  call: Call,
  act: 'close' | 'reopen' | 'cancel',
  type: `project.${string}`,
  fields: Readonly<Record<string, string>> = {},
): StatusPlan | Refusal {
  const { project, stream } = facts;
  const no = mine(facts, call);
  if (no) return no;
  const status = after(projectLife, project.status, act);
  if (status === null) return refuse(project.status === 'draft' ? 'not_published_yet' : 'project_is_settled');
  const entry = stream && { stream, type, fields: { title: project.title, ...fields }, refs: { project: project.id } };
  return { entry, project: { ...project, status } };
}

/** Everything a visitor may read is screened as a public text before it stands on the page. */
function shown(
  project: Project,
  stream: Head,
  type: `project.${string}`,
  budgetBase: bigint | null,
  { numbers }: Standing,
  call: Call,
): ProjectPlan | Held | Refusal {
  const missing = missingIn(project, numbers.at(call.now).descriptionMinCharacters);
  if (missing) return missing;
  const screened = screenTexts(textsOf(project), 'public', call);
  if (screened instanceof Held) return screened;
  const entry = {
    stream,
    type,
    fields: fieldsOf(project, screened),
    refs: { project: project.id, edition: project.edition },
  };
  return { entry, project, budgetBase, screened };
}

/** Null when the actor may act for the owner of the project. What nobody else may see is not there for others. */
function mine({ project, duties }: ProjectFacts, call: Call): Refusal | null {
  if (!isMember(call.actor)) return refuse('sign_in_first');
  if (duties.includes('hire')) return null;
  return refuse(isHidden(project) ? 'not_found' : 'only_the_client_may');
}

/** Not everybody may know that it is there. */
export function isHidden({ status, pool }: Pick<Project, 'status' | 'pool'>): boolean {
  return status === 'draft' || pool !== null;
}

const problemOf: Partial<Record<CheckName, (min: number) => { code: string; detail?: Record<string, number> }>> = {
  title: () => ({ code: 'too_short', detail: { min: 10 } }),
  description: (min) => ({ code: 'too_short', detail: { min } }),
};

function missingIn(project: Project, descriptionMinCharacters: number): Refusal | null {
  const { checks, ready } = completeness(project, descriptionMinCharacters);
  if (ready) return null;
  const open = checks.filter((check) => check.must && !check.met);
  const problems = open.map(({ name, param }) => ({
    param,
    ...(problemOf[name]?.(descriptionMinCharacters) ?? { code: 'required' }),
  }));
  return new Refusal('project_not_complete', { missing: open.length }, problems);
}

const dayMilliseconds = 86_400_000;

/** A day counts as past when it is past everywhere on earth. */
function wrongDays({ startsOn, dueOn }: Pick<ProjectBody, 'startsOn' | 'dueOn'>, call: Call): Refusal | null {
  const yesterday = new Date(call.now.getTime() - dayMilliseconds).toISOString().slice(0, 10);
  if (dueOn !== null && dueOn < yesterday) return refuse('day_is_past');
  return startsOn !== null && dueOn !== null && dueOn < startsOn ? refuse('ends_before_it_starts') : null;
}

function wrongBudget({ budgetMin, budgetMax }: Pick<ProjectBody, 'budgetMin' | 'budgetMax'>): Refusal | null {
  return budgetMin !== null && budgetMax !== null && budgetMax < budgetMin ? refuse('budget_upside_down') : null;
}

/** The words with an id for each point, so that a delivery can answer point by point. */
function written(body: BodyInput, call: Call, before?: Project): ProjectBody {
  const known = new Set<string>([...(before?.criteria ?? []), ...(before?.questions ?? [])].map((each) => each.id));
  const keep = <Prefix extends string>(prefix: Prefix, id: Id<Prefix> | undefined): Id<Prefix> =>
    id !== undefined && known.delete(id) ? id : call.id(prefix);
  return {
    ...body,
    lang: body.lang ?? before?.lang ?? call.lang,
    skills: [...new Set(body.skills)],
    criteria: body.criteria.map((criterion) => ({ ...criterion, id: keep('crt', criterion.id) })),
    questions: body.questions.map((question) => ({ ...question, id: keep('qst', question.id) })),
  };
}

function baseOf({ budgetMax, currency }: ProjectBody, numbers: Parameters<typeof inBaseCurrency>[2]): bigint | null {
  return budgetMax === null ? null : inBaseCurrency(budgetMax, currency, numbers);
}

function textsOf({ title, description, criteria, questions }: ProjectBody): Record<string, string> {
  return {
    title,
    description,
    ...Object.fromEntries(criteria.map(({ text }, n) => [`criteria.${n}.text`, text])),
    ...Object.fromEntries(questions.map(({ text }, n) => [`questions.${n}.text`, text])),
  };
}

function fieldsOf(project: Project, screened: Screened) {
  const texts = Object.entries(textsOf(project)).map(([param, text]) => recordFields(param, text, screened));
  const { category, skills, budgetMin, budgetMax, currency, startsOn, dueOn, criteria, questions } = project;
  return {
    ...Object.assign({}, ...texts),
    category,
    skills,
    budget: { min: String(budgetMin), max: String(budgetMax), currency },
    startsOn,
    dueOn,
    criteria: criteria.map(({ id, needsEvidence }) => ({ id, needsEvidence })),
    questions: questions.map(({ id }) => id),
  };
}
