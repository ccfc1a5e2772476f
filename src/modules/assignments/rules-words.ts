/** What the client writes: a draft, a template of it, and the moment from which others read it. */
import { type Call, isMember, isStaff } from '../../core/actor.ts';
import { Held, type Head, type Plan } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import { type Problem, Refusal, refuse, refuseInput } from '../../core/refusal.ts';
import type { Project } from '../hiring/index.ts';
import type { Numbers } from '../policy/index.ts';
import { type Screened, recordFields, screenTexts, veilText } from '../screening/index.ts';
import { completenessOf } from './completeness.ts';
import type { Assignment, Audience, Body, Mode, OwnFacts, Standing } from './facts.ts';
import type { ReadTable } from './import.ts';
import { limits } from './limits.ts';
import { mostOf } from './pay.ts';
import { addHours, instantAt } from './times.ts';

export interface WordsPlan extends Plan {
  readonly assignment: Assignment;
}

export interface DraftFacts extends Standing {
  readonly owner: Party;
  readonly body: Body;
}

/** Begins an assignment that only its own side can see. */
export function draft({ owner, body, duties, acceptance }: DraftFacts, call: Call): WordsPlan | Refusal {
  if (!isMember(call.actor)) return refuse('sign_in_first');
  if (!duties.includes('hire')) return refuse('only_those_who_hire_may');
  const no = acceptance.refusal(call.now) ?? wrongIn(body);
  if (no) return no;
  return { entry: null, assignment: begun(owner, call.actor.id, body, call) };
}

function begun(owner: Party, author: Id<'mem'>, body: Body, call: Call): Assignment {
  return {
    ...{ id: call.id('asg'), owner, author, project: null, status: 'draft', edition: 1 },
    ...numbered(body, call),
    ...{
      audience: null,
      pool: null,
      mode: null,
      termsDays: null,
      professional: null,
      engagement: null,
      milestone: null,
    },
    ...{ pay: null, dueAt: null, absence: null, approvedAt: null, assignedAt: null, confirmedAt: null },
  };
}

/** New words; before it is sent nobody else has read any. */
export function edit(facts: OwnFacts & { readonly body: Body }, call: Call): WordsPlan | Refusal {
  const { assignment, acceptance, body } = facts;
  const no = mine(facts, call);
  if (no) return no;
  if (assignment.status !== 'draft') return refuse('assignment_was_sent');
  const open = acceptance.refusal(call.now) ?? wrongIn(body);
  if (open) return open;
  return { entry: null, assignment: { ...assignment, edition: assignment.edition + 1, ...numbered(body, call) } };
}

/** A draft goes without a trace: nobody else has read it. */
export function discard(facts: OwnFacts, call: Call): WordsPlan | Refusal {
  const no = mine(facts, call);
  if (no) return no;
  return facts.assignment.status === 'draft'
    ? { entry: null, assignment: facts.assignment }
    : refuse('assignment_was_sent');
}

/** Deliverables and equipment get names of their own; times on the wall become instants. */
function numbered(body: Body, call: Call): Pick<Assignment, 'body' | 'startsAt' | 'endsAt'> {
  const deliverables = body.deliverables.map((each) => ({ ...each, id: call.id('crt') }));
  const equipment = body.equipment.map((each) => ({ ...each, id: call.id('eqp') }));
  return { body: { ...body, deliverables, equipment }, ...instantsOf(body) };
}

function instantsOf({ startsAt, endsAt, timeZone }: Body): Pick<Assignment, 'startsAt' | 'endsAt'> {
  return {
    startsAt: startsAt === null ? null : instantAt(startsAt, timeZone),
    endsAt: endsAt === null ? null : instantAt(endsAt, timeZone),
  };
}

function wrongIn(body: Body): Refusal | null {
  const { startsAt, endsAt } = instantsOf(body);
  const problems: Problem[] = [];
  if (body.startsAt !== null && startsAt === null) problems.push({ param: 'startsAt', code: 'no_such_hour' });
  if (body.endsAt !== null && endsAt === null) problems.push({ param: 'endsAt', code: 'no_such_hour' });
  if (startsAt && endsAt && endsAt <= startsAt) problems.push({ param: 'endsAt', code: 'ends_before_start' });
  if ((body.latitude === null) !== (body.longitude === null)) problems.push({ param: 'longitude', code: 'required' });
  return problems.length === 0 ? null : refuseInput(problems);
}

export interface SendInput {
  readonly audience: Audience;
  readonly mode: Mode;
  /** Null: the payment is protected before the work. */
  readonly termsDays: number | null;
}
export interface SendPlan extends WordsPlan {
  readonly heading: Project;
  readonly screened: Screened;
  /** What of the address, the contact and the instructions is hidden even from whoever takes it. */
  readonly confidential: Screened;
}

/** From now on those it is meant for read it, and may take it or apply. */
export function send(
  facts: OwnFacts & { readonly input: SendInput; readonly begins: (project: Id<'prj'>) => Head },
  call: Call,
): SendPlan | Held | Refusal {
  const { assignment, input, pool = null } = facts;
  const no = maySend(facts, call);
  if (no instanceof Refusal) return no;
  if (input.audience === 'pool' && pool === null) return refuse('pool_not_yours');
  if (input.termsDays !== null && (facts.credit === null || input.termsDays > facts.credit))
    return refuse('not_allowed_on_terms', { days: input.termsDays });
  const { body } = assignment;
  const screened = screenTexts(publicTexts(body), 'public', call);
  if (screened instanceof Held) return screened;
  const confidential = screenTexts(confidentialTexts(body), 'funded', call);
  if (confidential instanceof Held) return confidential;
  const project = call.id('prj');
  const { audience, mode, termsDays } = input;
  const sent: Assignment = {
    ...{ ...assignment, status: 'sent', project, audience, mode, termsDays },
    pool: audience === 'pool' ? pool : null,
  };
  const words = Object.entries(publicTexts(body)).map(([name, text]) => recordFields(name, text, screened));
  const secret = Object.entries(confidentialTexts(body)).map(([name, text]) => recordFields(name, text, confidential));
  const fields = {
    ...Object.assign({}, ...words, ...secret),
    ...{ startsAt: body.startsAt, endsAt: body.endsAt, timeZone: body.timeZone, audience, mode },
    ...(termsDays === null ? {} : { termsDays }),
    price: { amount: String(body.pay ? mostOf(body.pay) : 0n), currency: body.currency },
  };
  const refs = { assignment: assignment.id, project, edition: assignment.edition };
  const heading = headingOf(sent, project, screened, call);
  return {
    ...{ assignment: sent, heading, screened, confidential },
    entry: { stream: facts.begins(project), type: 'assignment.sent', fields, refs },
  };
}

/** May this side send it now? What the page asks before it is said to whom. */
export function maySend(facts: OwnFacts, call: Call): Plan | Refusal {
  const { assignment, numbers, acceptance, suspension } = facts;
  const no = mine(facts, call);
  if (no) return no;
  if (assignment.status !== 'draft') return refuse('assignment_was_sent');
  const limited = suspension.refusal(call.now, 'unfunded_projects') ?? acceptance.refusal(call.now);
  if (limited) return limited;
  const problems = completenessOf(assignment.body, numbers.at(call.now).descriptionMinCharacters)
    .checks.filter(({ must, met }) => must && !met)
    .map(({ param }): Problem => ({ param, code: 'required' }));
  if (problems.length > 0) return new Refusal('assignment_not_complete', { missing: problems.length }, problems);
  if (assignment.startsAt !== null && assignment.startsAt <= call.now)
    return refuseInput([{ param: 'startsAt', code: 'day_is_over' }]);
  return { entry: null };
}

/** May this side ask professionals by name now? What the page asks before one is named. */
export function mayOffer(facts: OwnFacts, call: Call): Plan | Refusal {
  const no = mine(facts, call);
  if (no) return no;
  return facts.assignment.status === 'sent'
    ? (facts.acceptance.refusal(call.now) ?? { entry: null })
    : refuse('assignment_not_waiting');
}

/** What everybody may read whom it is meant for. */
export function publicTexts({ title, description, place, city, deliverables, fields, equipment }: Body) {
  return {
    ...{ title, description, place, city },
    ...Object.fromEntries(deliverables.map(({ text }, n) => [`deliverables.${n}.text`, text])),
    ...Object.fromEntries(
      fields.flatMap(({ name, value }, n) => [
        [`fields.${n}.name`, name],
        [`fields.${n}.value`, value],
      ]),
    ),
    ...Object.fromEntries(equipment.map(({ text }, n) => [`equipment.${n}.text`, text])),
  };
}

/** What only whoever has taken it reads. */
export function confidentialTexts({
  address,
  contact,
  instructions,
}: Pick<Body, 'address' | 'contact' | 'instructions'>) {
  return { address, contact, instructions };
}

/** The heading that talk, agreement and record of the two hang on, with what screening hides hidden for good. */
function headingOf({ owner, author, body }: Assignment, project: Id<'prj'>, screened: Screened, call: Call): Project {
  const hidden = screened.kind === 'masked' ? screened.findings : [];
  const shown = (param: string, text: string) =>
    veilText(
      text,
      hidden.filter((each) => each.param === param),
    );
  const most = body.pay ? mostOf(body.pay) : 0n;
  return {
    ...{ id: project, owner, author, status: 'awarded', pool: null, lang: body.lang, edition: 1 },
    ...{ title: shown('title', body.title), description: shown('description', body.description) },
    ...{ category: body.category, skills: body.skills, budgetMin: most, budgetMax: most, currency: body.currency },
    ...{ startsOn: body.startsAt?.slice(0, 10) ?? null, dueOn: body.endsAt?.slice(0, 10) ?? null, questions: [] },
    criteria: body.deliverables.map(({ id: crt, text }, n) => ({
      id: crt,
      text: shown(`deliverables.${n}.text`, text),
      needsEvidence: false,
    })),
    ...{ createdAt: call.now, publishedAt: call.now, endedAt: null, endedBecause: null },
  };
}

export interface TakeBackPlan extends WordsPlan {
  readonly reason: string;
  readonly screened: Screened;
}

/** Nobody has taken it yet: it is over, and whoever applied reads that it is. */
export function takeBack(facts: OwnFacts & { readonly reason: string }, call: Call): TakeBackPlan | Held | Refusal {
  const { assignment, stream, reason } = facts;
  const no = mine(facts, call);
  if (no) return no;
  if (assignment.status !== 'sent' || stream === null) return refuse('assignment_not_waiting');
  const screened = screenTexts({ reason }, 'public', call);
  if (screened instanceof Held) return screened;
  const entry = {
    stream,
    type: 'assignment.taken_back',
    fields: { title: assignment.body.title, ...recordFields('reason', reason, screened) },
    refs: { assignment: assignment.id },
  } as const;
  return { assignment: { ...assignment, status: 'cancelled' }, reason, screened, entry };
}

export interface TemplateFacts extends OwnFacts {
  readonly name: string;
  readonly templates: number;
}
export interface TemplatePlan extends Plan {
  readonly id: Id<'tpl'>;
  readonly owner: Party;
  readonly by: Id<'mem'>;
  readonly name: string;
  readonly body: Body;
  readonly at: Date;
}

/** Keeps the words of an assignment to begin others with; days and hours are left out. */
export function keepTemplate(facts: TemplateFacts, call: Call): TemplatePlan | Refusal {
  const { assignment, name, templates } = facts;
  const no = mine(facts, call);
  if (no) return no;
  if (!isMember(call.actor)) return refuse('sign_in_first');
  if (templates >= limits.templatesMax) return refuse('too_many_templates', { templates: limits.templatesMax });
  const body = { ...assignment.body, startsAt: null, endsAt: null };
  return { entry: null, id: call.id('tpl'), owner: assignment.owner, by: call.actor.id, name, body, at: call.now };
}

export interface ImportFacts extends Standing {
  readonly owner: Party;
  readonly table: ReadTable;
}
export interface ReportedRow {
  readonly line: number;
  readonly title: string;
  /** The draft it became; null for a row that was refused. */
  readonly assignment: Id<'asg'> | null;
  readonly problems: readonly Problem[];
}
export interface ImportPlan extends Plan {
  readonly id: Id<'ami'>;
  readonly owner: Party;
  readonly by: Id<'mem'>;
  readonly at: Date;
  readonly drafts: readonly Assignment[];
  readonly report: readonly ReportedRow[];
}

/** A draft of every row that can be read; every other row says what is wrong in it, and leaves nothing. */
export function importTable({ owner, duties, acceptance, table }: ImportFacts, call: Call): ImportPlan | Refusal {
  const { actor, now } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  if (!duties.includes('hire')) return refuse('only_those_who_hire_may');
  const no = acceptance.refusal(now);
  if (no) return no;
  if ('wrong' in table) return refuse(table.wrong, table.detail);
  const read = table.rows.map(({ line, title, body, problems }) => {
    const refused = body === null ? null : wrongIn(body);
    const begunAs = body === null || refused ? null : begun(owner, actor.id, body, call);
    return {
      draft: begunAs,
      row: { line, title, assignment: begunAs?.id ?? null, problems: refused?.problems ?? problems },
    };
  });
  const drafts = read.flatMap(({ draft: each }) => each ?? []);
  return { entry: null, id: call.id('ami'), owner, by: actor.id, at: now, drafts, report: read.map(({ row }) => row) };
}

export interface TemplateGone extends Plan {
  readonly template: Id<'tpl'>;
}

/** Whoever hires for the client takes its template away. */
export function removeTemplate(
  { template, duties }: Pick<Standing, 'duties'> & { readonly template: Id<'tpl'> },
  { actor }: Call,
): TemplateGone | Refusal {
  if (!isMember(actor)) return refuse('sign_in_first');
  return duties.includes('hire') ? { entry: null, template } : refuse('not_found');
}

export interface CreditFacts {
  readonly stream: Head;
  readonly party: Party;
  readonly days: number | null;
  readonly now: number | null;
}
export interface CreditPlan extends Plan {
  readonly party: Party;
  readonly days: number | null;
  readonly by: string;
  readonly at: Date;
}

/** The operator trusts a client to pay after approval, for at most so many days. */
export function allowTerms({ stream, party, days, now: before }: CreditFacts, call: Call): CreditPlan | Refusal {
  if (!isMember(call.actor)) return refuse('sign_in_first');
  if (!isStaff(call.actor, 'operator')) return refuse('only_operators_give_terms');
  if (before === days) return refuse(days === null ? 'nothing_changed' : 'terms_already_given');
  const entry = { stream, type: 'payment_terms.set', fields: days === null ? {} : { days }, refs: { party } } as const;
  return { party, days, by: call.actor.id, at: call.now, entry };
}

/** Whoever hires for the client; for others a draft is not there. */
export function mine({ assignment, duties }: OwnFacts, { actor }: Pick<Call, 'actor'>): Refusal | null {
  if (!isMember(actor)) return refuse('sign_in_first');
  if (duties.includes('hire')) return null;
  return refuse(assignment.status === 'draft' && duties.length === 0 ? 'not_found' : 'only_the_client_may');
}

/** The instants at which the house speaks up about an assignment that was taken. */
export function askAt(startsAt: Date, numbers: Pick<Numbers, 'confirmScheduleHours'>): Date {
  return addHours(startsAt, -numbers.confirmScheduleHours);
}
