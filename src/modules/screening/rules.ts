import {
  type Earlier,
  type Finding as Found,
  isPayment,
  type Joined,
  joinedIn,
  type Kind,
  moneyRules,
  screen,
} from '@garante/contact-screen';
import type { Call, ContactChoice } from '../../core/actor.ts';
import { isMember, isStaff } from '../../core/actor.ts';
import { Held, type HeldFinding, type Head, type Json, type Plan } from '../../core/command.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { type Desk, mayJudge } from '../checks/index.ts';

/**
 * Where a text stands. `closed` is the time after the end in which a case may still be opened; `ended` is after it;
 * `public` texts can be read before anybody is protected, so for them there is no funded stage.
 */
export type Stage = 'talking' | 'funded' | 'closed' | 'ended' | 'public';

export type Screened = Clear | Masked;
export interface Clear {
  readonly kind: 'clear';
  /** The fields that were judged: words found in them before are not in them now. */
  readonly params: readonly string[];
}
export interface Masked {
  readonly kind: 'masked';
  /** `contest`: a person will look; `send_masked`: the writer agrees, and an alert follows. */
  readonly choice: ContactChoice;
  readonly stage: Stage;
  readonly findings: readonly HeldFinding[];
  /** The texts in which they stand, so that whoever checks can read the words around them. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The rule of `policy` 1 as a table: true when words of this kind pass at this stage. */
export function passes(found: { readonly kind: string; readonly rule: string }, stage: Stage): boolean {
  if (found.kind === 'work_url') return true;
  // Paying outside takes the money out of the guarantee at any stage, be it offered as a number or as a wish.
  if (isPayment(found)) return false;
  if (found.kind === 'circumvention_intent') return stage === 'funded';
  return stage === 'funded' || stage === 'closed';
}

const kinds: Readonly<Record<Exclude<Kind, 'work_url'>, true>> = {
  email: true,
  phone: true,
  messaging_handle: true,
  social_profile: true,
  personal_url: true,
  meeting_link: true,
  postal_address: true,
  offplatform_payment: true,
  circumvention_intent: true,
};

/** Every kind that may be held. */
export const kindNames = Object.keys(kinds) as (keyof typeof kinds)[];

/** What a composer may mark while somebody still writes: kinds of words held at this stage, and rules held at any. */
export function heldAt(stage: Stage): readonly string[] {
  return [...kindNames.filter((kind) => !passes({ kind, rule: '' }, stage)), ...moneyRules];
}

/**
 * Judges the texts of one act, by the name of their field. Held texts leave only when the writer has chosen how.
 * Public texts know no `send_masked`: there is nobody yet for whom a hidden word could later appear.
 */
export function screenTexts(
  texts: Readonly<Record<string, string>>,
  stage: Stage,
  call: Call,
  beside: Beside = alone,
): Screened | Held {
  const findings = Object.entries(texts).flatMap(([param, text]) =>
    text === '' ? [] : heldIn(text, stage, beside).map((found) => describe(found, param, text, call)),
  );
  const [first] = findings;
  if (!first) return { kind: 'clear', params: Object.keys(texts) };

  const choices: readonly ContactChoice[] = stage === 'public' ? ['contest'] : ['contest', 'send_masked'];
  if (call.contact && choices.includes(call.contact))
    return { kind: 'masked', choice: call.contact, stage, findings, texts };
  return new Held({ entry: null, findings, choices, param: first.param });
}

/** What the same writer said just before, and what stands behind words that are changed: a detail may be in pieces. */
export interface Beside {
  readonly before: readonly Earlier[];
  readonly after: readonly Earlier[];
}
const alone: Beside = { before: [], after: [] };

function heldIn(text: string, stage: Stage, { before, after }: Beside): readonly (Found | Joined)[] {
  return [...screen(text).findings, ...joinedIn(text, before, after)]
    .filter((found) => !passes(found, stage))
    .toSorted((a, b) => a.start - b.start);
}

function describe(found: Found | Joined, param: string, text: string, call: Call): HeldFinding {
  const { kind, start, end, rule, certainty } = found;
  const where = { param, kind, start, end, text: text.slice(start, end) };
  const why = { guideline: guidelineOf(found), passesAt: isPayment(found) ? null : ('funded' as const) };
  const joins = 'joins' in found ? { joins: found.joins } : {};
  return { id: call.id('fin'), ...where, rule, certainty, ...why, ...joins };
}

/** The row of the community guideline that words of a kind break. */
export function guidelineOf(found: { readonly kind: string; readonly rule: string }): 'C-01' | 'P-01' {
  return isPayment(found) ? 'P-01' : 'C-01';
}

/**
 * One text as fields of a record entry. A masked text becomes segments, each with a commitment of its own: `body/0`
 * is shown, `hidden/body/1` is kept back with `mask/body/1` saying of what kind it is, `body/2` is shown.
 */
export function recordFields(name: string, text: string, screened: Screened): Readonly<Record<string, Json>> {
  const hidden = screened.kind === 'masked' ? screened.findings.filter(({ param }) => param === name) : [];
  if (hidden.length === 0) return { [name]: text };
  const fields: Record<string, Json> = {};
  let at = 0;
  let part = 0;
  for (const { start, end, kind } of merged(hidden)) {
    if (start > at) fields[`${name}/${part++}`] = text.slice(at, start);
    fields[`mask/${name}/${part}`] = kind;
    fields[`hidden/${name}/${part++}`] = text.slice(start, end);
    at = end;
  }
  if (at < text.length) fields[`${name}/${part}`] = text.slice(at);
  return fields;
}

/** Hidden ranges in order, those that touch joined. */
export function merged<R extends Range>(ranges: readonly R[]): R[] {
  const result: R[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) result[result.length - 1] = { ...last, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}

export interface Veil {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly rule: string;
  readonly state: VeilState;
}
/** Why words are hidden now: a person has still to look, the writer chose it, or a person has confirmed it. */
export type VeilState = 'contested' | 'masked' | 'confirmed';

/** `kept`: words the reader wrote and the other side does not see. */
export type Piece =
  | { readonly shown: string; readonly kept?: VeilState }
  | { readonly hidden: string; readonly rule: string };

/** A text as a reader sees it: shown pieces, and for each hidden one only of what kind it is. */
export function veil(text: string, veils: readonly Veil[]): Piece[] {
  return cut(text, veils, (_words, { kind, rule }) => ({ hidden: kind, rule }));
}

/** The same text for whoever wrote it: every word, with those marked that others do not see. */
export function veilOwn(text: string, veils: readonly Veil[]): Piece[] {
  return cut(text, veils, (words, { state }) => ({ shown: words, kept: state }));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function cut<R extends Range>(text: string, veils: readonly R[], cover: (words: string, veil: R) => Piece): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const range of merged(veils)) {
    if (range.start > at) pieces.push({ shown: text.slice(at, range.start) });
    pieces.push(cover(text.slice(range.start, range.end), range));
    at = range.end;
  }
  if (at < text.length) pieces.push({ shown: text.slice(at) });
  return pieces;
}

/** The text that `recordFields` has split, put together again; null when the entry has no such field. */
export function recordedText(name: string, fields: Readonly<Record<string, Json>>): string | null {
  const whole = fields[name];
  if (typeof whole === 'string') return whole;
  const parts: string[] = [];
  for (let part = 0; ; part += 1) {
    const words = fields[`${name}/${part}`] ?? fields[`hidden/${name}/${part}`];
    if (typeof words !== 'string') return parts.length > 0 ? parts.join('') : null;
    parts.push(words);
  }
}

/** The same as one plain text, hidden words as blocks of one length, so that nothing can be counted. */
export function veilText(text: string, veils: readonly Range[]): string {
  return cut(text, veils, () => ({ shown: '▒▒▒▒' }))
    .map((piece) => ('shown' in piece ? piece.shown : ''))
    .join('');
}

export interface DecideFacts {
  readonly finding: {
    readonly id: string;
    readonly member: string;
    readonly state: string;
    readonly subject: string | null;
    readonly kind: string;
  };
  readonly stream: Head;
  /** Null when it waits for nobody any more. */
  readonly desk: Desk | null;
  readonly verdict: 'confirmed' | 'cleared' | 'wrong_kind';
  /** What it really was, where the screen took it for something else. */
  readonly kind: string | null;
  readonly reason: string;
}
export interface Decision extends Plan {
  readonly finding: string;
  /** Words of another kind are confirmed: they stay hidden, and what follows is of the kind they really are. */
  readonly verdict: 'confirmed' | 'cleared';
  readonly kind: string | null;
  /** The thing whose words appear. */
  readonly shown: string | null;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/** A person looks at what a writer contested. Nobody decides about their own words, or about their own conversation. */
export function decideFinding(facts: DecideFacts, call: Call): Refusal | Decision {
  const { finding, stream, desk, reason } = facts;
  const { actor } = call;
  if (!isMember(actor) || !isStaff(actor, 'trust_agent', 'operator')) return refuse('only_trust_agents_check');
  if (actor.id === finding.member || stream.parties.includes(actor.id)) return refuse('not_allowed_own_finding');
  if (finding.state !== 'contested' || desk === null) return refuse('finding_already_decided');
  const no = mayJudge(desk, call);
  if (no) return no;
  if (facts.verdict === 'wrong_kind' && (facts.kind === null || facts.kind === finding.kind))
    return refuse('say_what_it_was');
  const verdict = facts.verdict === 'cleared' ? 'cleared' : 'confirmed';
  const kind = facts.verdict === 'wrong_kind' ? facts.kind : null;
  const refs = { finding: finding.id, ...(finding.subject === null ? {} : { subject: finding.subject }) };
  const fields = { reason, ...(kind === null ? {} : { kind }) };
  const type = verdict === 'cleared' ? 'contact.cleared' : 'contact.confirmed';
  const shown = verdict === 'cleared' ? finding.subject : null;
  const decision = { finding: finding.id, verdict, kind, shown, reason, by: actor.id, at: call.now } as const;
  return { ...decision, entry: { stream, type, fields, refs } };
}

export interface LookFacts {
  /** The member's own stream: who tried again and again can read there that somebody looked. */
  readonly home: Head;
  readonly member: string;
  readonly stream: string;
  readonly parties: readonly string[];
  readonly reason: string;
}
export interface Look extends Plan {
  readonly id: string;
  readonly member: string;
  readonly stream: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/** Somebody who tried again and again is looked at by a person who is not part of that conversation. */
export function lookAtTries(facts: LookFacts, call: Call): Refusal | Look {
  const { actor } = call;
  const { home, member, stream, parties, reason } = facts;
  if (!isStaff(actor, 'trust_agent')) return refuse('only_trust_agents_check');
  if (actor.id === member || parties.includes(actor.id)) return refuse('not_allowed_own_finding');
  const entry = { stream: home, type: 'tries.looked_at' as const, fields: { reason }, refs: { of: stream } };
  return { id: call.id('loo'), member, stream, reason, by: actor.id, at: call.now, entry };
}
