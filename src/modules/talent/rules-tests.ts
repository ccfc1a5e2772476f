import { type Call, actorName, isMember, isStaff } from '../../core/actor.ts';
import { Held, type Head, type Json, type Plan } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import { type Refusal, refuse, refuseInput } from '../../core/refusal.ts';
import type { Duty } from '../accounts/index.ts';
import type { NumbersInForce } from '../policy/index.ts';
import { type Screened, recordFields, screenTexts } from '../screening/index.ts';
import { type Bank, readBank } from './bank.ts';
import { type Asked, type Given, type Score, paperOf, scoreOf } from './paper.ts';

/** `house`, or a company that writes tests of its own. */
export type TestOwner = 'house' | Party;

export interface PublishFacts {
  readonly stream: Head;
  readonly owner: TestOwner;
  readonly duties: readonly Duty[];
  readonly lang: string;
  readonly text: string;
  /** The test of this owner with that key, and its last version in this language; there may be none. */
  readonly known: { readonly id: Id<'tst'>; readonly n: number; readonly text: string | null } | null;
}
export interface PublishedTest extends Plan {
  readonly stream: Head;
  readonly test: Id<'tst'>;
  readonly isNew: boolean;
  readonly version: Id<'tsv'>;
  readonly n: number;
  readonly owner: TestOwner;
  readonly lang: string;
  readonly bank: Bank;
  readonly text: string;
  readonly screened: Screened | null;
  readonly by: string;
  readonly at: Date;
}

/**
 * A new version of a bank. The house signs for its own; what a company writes is read by others, so it goes through the
 * contact screen like every public text.
 */
export function publishTest(facts: PublishFacts, call: Call): Refusal | Held | PublishedTest {
  const { actor, now } = call;
  const { stream, owner, duties, lang, text, known } = facts;
  if (actor.kind === 'visitor') return refuse('sign_in_first');
  if (owner === 'house' && actor.kind !== 'console' && !isStaff(actor, 'operator')) return refuse('only_staff_may');
  if (owner !== 'house' && !duties.includes('hire')) return refuse('not_found');
  const bank = readBank(text);
  if ('problem' in bank) return refuse(`bank_${bank.problem}` as const, { line: bank.line });
  // Whoever took it would have taken another version of the same questions.
  if (known?.text === text) return refuse('test_unchanged', { n: known.n });
  const screened = owner === 'house' ? null : screenTexts(linesOf(text), 'public', call);
  if (screened instanceof Held) return screened;
  const test = known?.id ?? call.id('tst');
  const version = call.id('tsv');
  const words = screened?.kind === 'masked' ? maskedLines(text, screened) : { text };
  return {
    ...{ stream, test, isNew: known === null, version, n: (known?.n ?? 0) + 1, owner, lang, bank, text, screened },
    ...{ by: actorName(actor), at: now },
    entry: { stream, type: 'test.published', fields: { key: bank.key, lang, ...words }, refs: { test, version } },
  };
}

/** Each line by its number, from 1: a line is what its reader reads in one place. */
export function linesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(text.split('\n').map((line, n) => [`line.${n + 1}`, line]));
}

function maskedLines(text: string, screened: Screened): Readonly<Record<string, Json>> {
  const lines = Object.entries(linesOf(text)).filter(([, line]) => line !== '');
  return Object.assign({}, ...lines.map(([name, line]) => recordFields(name, line, screened)));
}

export interface Version {
  readonly id: Id<'tsv'>;
  readonly test: Id<'tst'>;
  readonly owner: TestOwner;
  readonly bank: Bank;
}
export interface StartFacts {
  readonly stream: Head;
  readonly version: Version;
  /** What the member may do for the owner of the test. */
  readonly duties: readonly Duty[];
  readonly numbers: NumbersInForce;
  readonly underWay: boolean;
  /** When the last attempt at this test ended. */
  readonly lastEndedAt: Date | null;
}
export interface StartedAttempt extends Plan {
  readonly attempt: Id<'att'>;
  readonly member: Id<'mem'>;
  readonly version: Version;
  readonly pass: number;
  readonly startedAt: Date;
  readonly endsAt: Date;
}

/** From this instant on the same test may be tried again; null when it may be now. */
export function retakeFrom(lastEndedAt: Date | null, numbers: NumbersInForce, now: Date): Date | null {
  if (lastEndedAt === null) return null;
  const from = new Date(lastEndedAt.getTime() + numbers.at(now).testRetakeDays * 86_400_000);
  return from > now ? from : null;
}

/** The clock of the house begins to run: reloading or losing the line stops nothing. */
export function startAttempt(facts: StartFacts, call: Call): Refusal | StartedAttempt {
  const { actor, now } = call;
  const { stream, version, duties, numbers, underWay, lastEndedAt } = facts;
  if (!isMember(actor)) return refuse('sign_in_first');
  const own = version.owner === 'house' ? isStaff(actor, 'operator') : duties.length > 0;
  if (own) return refuse('not_allowed_own_test');
  if (underWay) return refuse('attempt_under_way');
  const again = retakeFrom(lastEndedAt, numbers, now);
  if (again !== null) return refuse('retake_too_early', { from: again.toISOString() });
  const attempt = call.id('att');
  const { bank, id, test } = version;
  const pass = bank.pass ?? numbers.at(now).testPassPercent;
  const endsAt = new Date(now.getTime() + bank.minutes * 60_000);
  return {
    ...{ attempt, member: actor.id, version, pass, startedAt: now, endsAt },
    entry: {
      stream,
      type: 'attempt.started',
      fields: { pass, ends_at: endsAt.toISOString() },
      refs: { attempt, test, version: id },
    },
  };
}

export interface Attempt {
  readonly id: Id<'att'>;
  readonly member: string;
  readonly version: Version;
  readonly pass: number;
  readonly endsAt: Date;
  readonly endedAt: Date | null;
}
export interface AnswerFacts {
  readonly attempt: Attempt;
  readonly n: number;
  readonly chosen: readonly number[];
  readonly text: string;
}
export interface SavedAnswer extends Plan {
  readonly entry: null;
  readonly attempt: Id<'att'>;
  readonly n: number;
  readonly given: Given;
  readonly at: Date;
}

/** One answer at a time, again and again until the time is up; the clock of the house decides, not the one of the browser. */
export function saveAnswer({ attempt, n, chosen, text }: AnswerFacts, { actor, now }: Call): Refusal | SavedAnswer {
  if (!isMember(actor) || actor.id !== attempt.member) return refuse('not_found');
  if (attempt.endedAt !== null || now >= attempt.endsAt) return refuse('attempt_over');
  const asked = paperOf(attempt.version.bank, attempt.id)[n - 1];
  const question = asked && attempt.version.bank.questions[asked.question];
  if (!asked || !question) return refuse('not_found');
  const places = question.options.length;
  const twice = new Set(chosen).size < chosen.length;
  const outside = chosen.some((place) => place >= places);
  const many = question.kind === 'single' && chosen.length > 1;
  const short = question.kind === 'ordering' && chosen.length > 0 && chosen.length < places;
  if (twice || outside || many || short) return refuseInput([{ param: 'chosen', code: 'not_an_option' }]);
  return { entry: null, attempt: attempt.id, n, given: { chosen, text }, at: now };
}

export interface NotedSignal extends Plan {
  readonly entry: null;
  readonly attempt: Id<'att'>;
  readonly kind: 'left' | 'pasted';
  readonly n: number;
  readonly at: Date;
}

/** What the page noticed while it was open. It changes no score; a person of the staff may look at it. */
export function noteSignal(
  { attempt, kind, n, noted }: { attempt: Attempt; kind: 'left' | 'pasted'; n: number; noted: number },
  { actor, now }: Call,
): Refusal | NotedSignal {
  if (!isMember(actor) || actor.id !== attempt.member) return refuse('not_found');
  if (attempt.endedAt !== null || now >= attempt.endsAt || noted >= 200) return refuse('attempt_over');
  return { entry: null, attempt: attempt.id, kind, n, at: now };
}

export interface FinishFacts {
  readonly stream: Head;
  readonly attempt: Attempt;
  readonly given: ReadonlyMap<number, Given>;
  readonly numbers: NumbersInForce;
}
export interface FinishedAttempt extends Plan {
  readonly attempt: Id<'att'>;
  readonly test: Id<'tst'>;
  readonly score: Score;
  readonly passed: boolean;
  readonly validUntil: Date;
  /** When it counts as ended: when it was handed in, or when the time was up. */
  readonly at: Date;
}

/** Handed in, or ended by the clock with what was saved until then. */
export function finishAttempt(facts: FinishFacts, { actor, now }: Call): Refusal | FinishedAttempt {
  const { stream, attempt, given, numbers } = facts;
  const clock = actor.kind === 'clock';
  if (!clock && !(isMember(actor) && actor.id === attempt.member)) return refuse('not_found');
  if (attempt.endedAt !== null) return refuse('attempt_over');
  if (clock && now < attempt.endsAt) return refuse('attempt_still_runs');
  const at = now < attempt.endsAt ? now : attempt.endsAt;
  const { bank, test, id: version, owner } = attempt.version;
  const score = scoreOf(bank, paperOf(bank, attempt.id), given);
  const passed = score.score >= attempt.pass * 100;
  const validUntil = monthsLater(at, numbers.at(now).testValidMonths);
  // Only the tests of the house are a proof for everybody: a company could give its own away.
  const type = passed && owner === 'house' ? ('certification.passed' as const) : ('attempt.ended' as const);
  const fields = { score: score.score, passed, how: now < attempt.endsAt ? 'handed_in' : 'time_up' };
  return {
    ...{ attempt: attempt.id, test, score, passed, validUntil, at },
    entry: {
      stream,
      type,
      fields: { ...fields, valid_until: validUntil.toISOString() },
      refs: { attempt: attempt.id, test, version },
    },
  };
}

function monthsLater(at: Date, months: number): Date {
  const day = new Date(at);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day;
}

export interface AskFacts {
  readonly test: { readonly id: Id<'tst'>; readonly owner: TestOwner; readonly client: Party } | null;
  readonly minimum: number;
  readonly asked: boolean;
}

/** A test of the house, or one of the client's own. */
export function mayAsk({ test, asked }: AskFacts): Refusal | null {
  if (test === null || (test.owner !== 'house' && test.owner !== test.client)) return refuse('no_such_test');
  return asked ? refuse('test_already_asked') : null;
}

/** What a client reads of a candidate: the best result that still counts, beside the minimum that was asked for. */
export type Verdict = 'waiting' | 'not_met' | 'met';
export function verdictOf(minimum: number, best: number | null): Verdict {
  if (best === null) return 'waiting';
  return best >= minimum * 100 ? 'met' : 'not_met';
}

export function paperFor({ version, id }: Pick<Attempt, 'version' | 'id'>): readonly Asked[] {
  return paperOf(version.bank, id);
}
