/** Who may say the first hello to whom: ask about a project, invite a professional, propose. */
import { type Call, type Member, isMember } from '../../core/actor.ts';
import { Held, type Json, type Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { feeFor } from '../../core/money.ts';
import { type Problem, Refusal, isRefusal, refuse } from '../../core/refusal.ts';
import { type FilesBrought, type Placed, fileFields, placeFiles } from '../files/index.ts';
import { type Numbers, feeBandsIn } from '../policy/index.ts';
import { type Screened, recordFields, screenTexts } from '../screening/index.ts';
import type { Answer, HelloFacts, Proposal } from './facts.ts';
import { type Hello, type LockedPair, newPair } from './pair.ts';
import { isHidden } from './rules-projects.ts';

export interface HelloPlan extends Plan {
  readonly pair: LockedPair;
  readonly screened: Screened;
  /** What the hidden words of the text, if any, belong to. */
  readonly subject: string;
}

type Texts = Readonly<Record<string, string>>;

/** What somebody may not see is not there for them. */
function notMeant({ outsider }: HelloFacts): Refusal | null {
  return outsider ? refuse('not_found') : null;
}

/** A professional asks about an open project; the question begins a conversation that only the two can read. */
export function ask(facts: HelloFacts & { readonly text: string }, call: Call): HelloPlan | Held | Refusal {
  const { actor } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  const no = notMeant(facts) ?? notOpen(facts) ?? strangers(facts, call);
  if (no) return no;
  const pair = facts.pair ?? begin(facts, 'question', call, actor);
  const subject = call.id('qst');
  return said(pair, { type: 'question.asked', subject, texts: { text: facts.text } }, call);
}

export interface InvitationPlan extends HelloPlan {
  readonly invitation: { readonly id: Id<'inv'>; readonly text: string };
}

/** A client asks one professional to look at the project; each is asked once. */
export function invite(facts: HelloFacts & { readonly text: string }, call: Call): InvitationPlan | Held | Refusal {
  const { actor } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  if (!facts.duties.includes('hire')) return refuse(isHidden(facts.project) ? 'not_found' : 'only_the_client_may');
  if (facts.project.status === 'draft') return refuse('not_published_yet');
  const no = notOpen(facts) ?? strangers(facts, call);
  if (no) return no;
  if (facts.invitation !== null) return refuse('already_invited');
  if (facts.open !== null) return refuse('already_proposed');
  const pair = facts.pair ?? begin(facts, 'invitation', call, actor);
  const id = call.id('inv');
  const plan = said(pair, { type: 'invitation.sent', subject: id, texts: { text: facts.text } }, call);
  return plan instanceof Held ? plan : { ...plan, invitation: { id, text: facts.text } };
}

export interface InvitationFacts {
  readonly pair: LockedPair;
  readonly invitation: { readonly id: Id<'inv'>; readonly status: 'open' | 'answered' | 'declined' };
}
export interface DeclinedInvitation extends Plan {
  readonly invitation: Id<'inv'>;
  readonly pair: LockedPair;
}

/** The professional says no, thank you; nothing follows from it. */
export function declineInvitation(
  { pair, invitation }: InvitationFacts,
  { actor }: Call,
): DeclinedInvitation | Refusal {
  if (!isMember(actor)) return refuse('sign_in_first');
  if (actor.id !== pair.engagement.professional) return refuse('only_who_was_invited_may');
  if (invitation.status !== 'open') return refuse('invitation_is_settled');
  const entry = {
    stream: pair.head,
    type: 'invitation.declined',
    fields: {},
    refs: { invitation: invitation.id },
  } as const;
  return { entry, invitation: invitation.id, pair };
}

export interface ProposalInput {
  readonly price: bigint;
  readonly currency: string;
  readonly days: number;
  readonly text: string;
  readonly answers: readonly Answer[];
  /** The professional has seen why the scorecard of the client is red. */
  readonly clientCardSeen: boolean;
}
export interface ProposalPlan extends HelloPlan {
  readonly proposal: Proposal;
  /** The invitation that this proposal answers. */
  readonly answers: Id<'inv'> | null;
  /** What goes along; the client sees each file once it is checked. */
  readonly placed: readonly Placed[];
  /** Of what was asked: by these the professional is judged. */
  readonly versions: readonly string[];
}

/** May this professional propose now? What the project page asks before there is a text. */
export function mayPropose(facts: HelloFacts, call: Call): Refusal | Plan {
  if (!isMember(call.actor)) return refuse('sign_in_first');
  const no = notMeant(facts) ?? notOpen(facts) ?? strangers(facts, call) ?? facts.suspension.refusal(call.now);
  if (no) return no;
  if (facts.chosen) return refuse('already_chosen');
  if (facts.open !== null) return refuse('one_open_proposal');
  return facts.asked.refusal(call.now) ?? { entry: null };
}

/** A price, a time and how the work would be done. One open proposal per professional and project. */
export function propose(
  facts: HelloFacts & { readonly input: ProposalInput; readonly files?: FilesBrought },
  call: Call,
): ProposalPlan | Held | Refusal {
  const { project, input, invitation } = facts;
  const { actor } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  const may = mayPropose(facts, call);
  if (may instanceof Refusal) return may;
  if (input.currency !== project.currency) return refuse('another_currency', { currency: project.currency });
  const { red } = facts.clientCard.at(call.now);
  // Nobody works for somebody who pays late or lets others wait without having been told; who was told decides freely.
  if (red.length > 0 && !input.clientCardSeen) return refuse('client_card_is_red', { reasons: red.join(', ') });
  const unanswered = unansweredIn(facts);
  if (unanswered) return unanswered;

  const pair = facts.pair ?? begin(facts, 'proposal', call, actor);
  const answers = project.questions.flatMap(({ id }) =>
    input.answers.filter(({ question }) => question === id).slice(0, 1),
  );
  const proposal: Proposal = {
    id: call.id('prp'),
    engagement: pair.engagement.id,
    project: project.id,
    professional: actor.id,
    status: 'open',
    price: input.price,
    currency: input.currency,
    days: input.days,
    scope: '',
    text: input.text,
    answers,
    edition: project.edition,
    sentAt: call.now,
    decidedAt: null,
    reason: null,
  };
  const placed = placeFiles(facts.files, { stream: pair.head, subject: proposal.id, stage: 'public' }, call);
  if (isRefusal(placed)) return placed;
  const texts = { text: input.text, ...Object.fromEntries(answers.map(({ text }, n) => [`answers.${n}.text`, text])) };
  const versions = facts.asked.versions(call.now);
  const fields = {
    price: { amount: String(input.price), currency: input.currency },
    days: input.days,
    /** Which ones, in the order of the answers: their words stand with the edition of the project. */
    questions: answers.map(({ question }) => question),
    ...(red.length > 0 ? { clientCardSeen: red } : {}),
    ...(versions.length > 0 ? { requirements: facts.asked.said(call.now) } : {}),
    ...fileFields(placed),
  };
  const plan = said(pair, { type: 'proposal.sent', subject: proposal.id, texts, fields, stage: 'public' }, call);
  if (plan instanceof Held) return plan;
  return { ...plan, proposal, placed, versions, answers: invitation?.status === 'open' ? invitation.id : null };
}

export interface FeeEstimate {
  readonly price: bigint;
  readonly fee: bigint;
  readonly net: bigint;
  readonly currency: string;
  /** Of the first unit of this price: 10 % until the pair has 1,000 behind it, then less. */
  readonly basisPoints: bigint;
}

/** What the house would take from a price, and what would arrive, counted from what the two already did together. */
export function estimate(price: bigint, currency: string, numbers: Numbers, releasedBefore = 0n): FeeEstimate {
  const bands = feeBandsIn(currency, numbers);
  const fee = feeFor(price, releasedBefore, bands);
  const band = bands.find(({ upTo }) => upTo === null || releasedBefore < upTo);
  return { price, fee, net: price - fee, currency, basisPoints: band?.basisPoints ?? 0n };
}

interface Said {
  readonly type: `${string}.${string}`;
  readonly subject: string;
  readonly texts: Texts;
  readonly fields?: Readonly<Record<string, Json>>;
  readonly stage?: 'talking' | 'public';
}

/** A text for the other side: screened, and with the entry that says it. */
function said(
  pair: LockedPair,
  { type, subject, texts, fields = {}, stage = 'talking' }: Said,
  call: Call,
): HelloPlan | Held {
  const screened = screenTexts(texts, stage, call);
  if (screened instanceof Held) return screened;
  const words = Object.entries(texts).map(([name, text]) => recordFields(name, text, screened));
  const { project, professional } = pair.engagement;
  const [kind = 'about'] = type.split('.');
  const refs = { project, professional, [kind]: subject };
  return {
    pair,
    screened,
    subject,
    entry: { stream: pair.head, type, fields: { ...fields, ...Object.assign({}, ...words) }, refs },
  };
}

function begin({ project, professional }: HelloFacts, hello: Hello, call: Call, actor: Member): LockedPair {
  return newPair({ project: project.id, client: project.owner, professional, hello }, call, actor);
}

function notOpen({ project }: HelloFacts): Refusal | null {
  if (project.status === 'draft') return refuse('not_found');
  return project.status === 'open' ? null : refuse('project_not_open');
}

/** Nobody works for themselves or for their own company, and nobody is reached who does not want to be. */
function strangers({ project, professional, insider, blocked, acceptance }: HelloFacts, call: Call): Refusal | null {
  if (insider || professional === project.owner || professional === project.author)
    return refuse('not_allowed_own_project');
  if (blocked) return refuse('not_allowed_between_you');
  return acceptance.refusal(call.now);
}

function unansweredIn({ project, input }: HelloFacts & { readonly input: ProposalInput }): Refusal | null {
  const problems = project.questions.flatMap(({ id }, n): Problem[] => {
    const answer = input.answers.find(({ question }) => question === id);
    return answer && answer.text.trim() !== '' ? [] : [{ param: `answers.${n}.text`, code: 'required' }];
  });
  return problems.length === 0 ? null : new Refusal('questions_unanswered', { missing: problems.length }, problems);
}
