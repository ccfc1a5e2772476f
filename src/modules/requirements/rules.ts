/** Who may ask what of people, attach it, sign what is asked for, and let somebody through all the same. */
import { type Call, isMember } from '../../core/actor.ts';
import { Held, type Head, type Json, type Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Problem, type Refusal, isRefusal, refuse, refuseInput } from '../../core/refusal.ts';
import { nameProblem } from '../accounts/index.ts';
import { newStream } from '../record/index.ts';
import { type Screened, recordFields, screenTexts } from '../screening/index.ts';
import {
  type AttachFacts,
  type BondHead,
  type EditFacts,
  type MakeFacts,
  type OverrideFacts,
  type Rule,
  type SetFacts,
  type SignFacts,
  type Subject,
  type Version,
  keyOf,
} from './facts.ts';
import { missingAt, verdictsAt } from './fit.ts';
import { limits } from './limits.ts';
import { paperOf } from './papers.ts';

export interface VersionPlan extends Plan {
  readonly owner: SetFacts['set']['owner'];
  readonly version: Version;
  /** The one that was in force. */
  readonly replaces: Id<'rqv'> | null;
  readonly screened: Screened;
  readonly by: Id<'mem'>;
}

/** Whoever may hire for a party writes down what it asks for. */
export function make(facts: MakeFacts, call: Call): VersionPlan | Held | Refusal {
  const { owner, duties, acceptance, kept } = facts;
  if (!isMember(call.actor)) return refuse('sign_in_first');
  if (!duties.includes('hire')) return refuse('only_those_who_hire_may');
  const missing = acceptance.refusal(call.now);
  if (missing) return missing;
  if (kept >= limits.setsMax) return refuse('too_many_sets', { sets: limits.setsMax });
  const set = call.id('rqs');
  return written({ owner, set, n: 1, stream: newStream('pool', set, [owner]), replaces: null }, facts, call);
}

/** A new version; whoever has read or answered the one before is judged by that. */
export function edit(facts: EditFacts, call: Call): VersionPlan | Held | Refusal {
  const { set, version, stream, acceptance } = facts;
  const no = mine(facts, call) ?? notEnded(facts) ?? acceptance.refusal(call.now);
  if (no) return no;
  return written({ owner: set.owner, set: set.id, n: version.n + 1, stream, replaces: version.id }, facts, call);
}

interface Next extends Pick<VersionPlan, 'owner' | 'replaces'> {
  readonly set: Id<'rqs'>;
  readonly n: number;
  readonly stream: Head;
}

function written(
  { owner, set, n, stream, replaces }: Next,
  { name, rules, known }: Pick<MakeFacts, 'name' | 'rules' | 'known'>,
  call: Call,
): VersionPlan | Held | Refusal {
  const { actor, now } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  const wrong = problemsOf(rules, known);
  if (wrong.length > 0) return refuseInput(wrong);
  const named = nameProblem(name, call);
  if (named) return named;
  const texts = textsOf(rules);
  const screened = screenTexts(texts, 'public', call);
  if (screened instanceof Held) return screened;
  const version: Version = { id: call.id('rqv'), set, n, name, rules, at: now, replacedAt: null };
  const words = Object.entries(texts).map(([param, text]) => recordFields(param, text, screened));
  const fields = { name, rules: rules.map(inShort), ...Object.assign({}, ...words) };
  const type = n === 1 ? 'requirements.made' : 'requirements.edited';
  const entry = { stream, type, fields, refs: { set, version: version.id } } as const;
  return { owner, version, replaces, screened, by: actor.id, entry };
}

/** The words of the rules that people write, by the names under which they are screened. */
export function textsOf(rules: readonly Rule[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rules.flatMap((rule, n): [string, string][] => {
      if (rule.kind === 'place') return [[`rules.${n}.name`, rule.name]];
      if (rule.kind !== 'signed') return [];
      return [
        [`rules.${n}.title`, rule.title],
        [`rules.${n}.text`, rule.text],
      ];
    }),
  );
}

/** What the record says of a rule beside the words that were written for it. */
function inShort(rule: Rule): Json {
  if (rule.kind === 'signed') return { kind: rule.kind };
  if (rule.kind === 'place') return { kind: rule.kind, lat: String(rule.lat), lon: String(rule.lon), km: rule.km };
  return { ...rule };
}

function problemsOf(rules: readonly Rule[], known: readonly string[]): Problem[] {
  const keys = rules.map(keyOf);
  return rules.flatMap((rule, n): Problem[] => {
    if (keys.indexOf(keyOf(rule)) < n) return [{ param: `rules.${n}`, code: 'named_twice' }];
    if (rule.kind === 'certification' && !known.includes(rule.test))
      return [{ param: `rules.${n}.test`, code: 'not_yours_to_ask' }];
    if (rule.kind === 'pool' && !known.includes(rule.pool))
      return [{ param: `rules.${n}.pool`, code: 'not_yours_to_ask' }];
    return [];
  });
}

export interface SetPlan extends Plan {
  readonly set: Id<'rqs'>;
  readonly at: Date;
}

/** It is asked of nobody any more; who was judged by it stays judged. */
export function end(facts: SetFacts, call: Call): SetPlan | Refusal {
  const { set, version, stream } = facts;
  const no = mine(facts, call) ?? notEnded(facts);
  if (no) return no;
  const entry = { stream, type: 'requirements.ended', fields: { name: version.name }, refs: { set: set.id } } as const;
  return { set: set.id, at: call.now, entry };
}

export interface AttachPlan extends SetPlan {
  readonly subject: Subject;
  readonly by: Id<'mem'>;
}

/** From now on whoever proposes here is asked for it. */
export function attach(facts: AttachFacts, call: Call): AttachPlan | Refusal {
  const { subject, set, attached, others, acceptance } = facts;
  const no = mine(facts, call) ?? notEnded(facts) ?? acceptance.refusal(call.now);
  if (no) return no;
  if (subject.owner !== set.owner) return refuse('not_found');
  if (!subject.open) return refuse('subject_is_over');
  if (attached) return refuse('set_already_attached');
  if (others >= limits.setsPerSubjectMax) return refuse('too_many_attached', { sets: limits.setsPerSubjectMax });
  return moved(facts, 'requirements.attached', call);
}

export function detach(facts: AttachFacts, call: Call): AttachPlan | Refusal {
  const no = mine(facts, call);
  if (no) return no;
  return facts.attached ? moved(facts, 'requirements.detached', call) : refuse('set_not_attached');
}

function moved(
  { stream, set, version, subject }: AttachFacts,
  type: 'requirements.attached' | 'requirements.detached',
  { actor, now }: Call,
): AttachPlan | Refusal {
  if (!isMember(actor)) return refuse('sign_in_first');
  const refs = { set: set.id, version: version.id, required_of: subject.id };
  const entry = { stream, type, fields: { name: version.name }, refs } as const;
  return { set: set.id, subject, by: actor.id, at: now, entry };
}

export interface BondPlan extends Plan {
  readonly bond: BondHead;
  readonly isNew: boolean;
  readonly owner: Subject['owner'];
  readonly member: Id<'mem'>;
  readonly at: Date;
}

function bondOf({ bond, subject, member }: SignFacts, call: Call): Omit<BondPlan, 'entry'> {
  const id = bond?.id ?? call.id('rqb');
  const stream = bond?.stream ?? newStream('pool', id, [subject.owner, member]);
  return { bond: { id, stream }, isNew: bond === null, owner: subject.owner, member, at: call.now };
}

export interface SignPlan extends BondPlan {
  readonly key: string;
}

/** A professional accepts a text of the client, word by word. */
export function sign(facts: SignFacts & { readonly paper: string }, call: Call): SignPlan | Refusal {
  const { subject, fit, signed, blocked, acceptance, duties, paper } = facts;
  if (!isMember(call.actor)) return refuse('sign_in_first');
  if (duties.length > 0) return refuse('not_allowed_own_requirement');
  const no = acceptance.refusal(call.now);
  if (no) return no;
  if (blocked) return refuse('not_allowed_between_you');
  const asked = verdictsAt(fit, call.now).find(({ rule, key }) => rule.kind === 'signed' && paperOf(key) === paper);
  if (asked?.rule.kind !== 'signed') return refuse('paper_not_asked_for');
  if (signed.includes(asked.key)) return refuse('paper_already_signed');
  const begun = bondOf(facts, call);
  const { title, text } = asked.rule;
  const refs = { required_of: subject.id };
  const entry = { stream: begun.bond.stream, type: 'requirement.signed', fields: { title, text }, refs } as const;
  return { ...begun, key: asked.key, entry };
}

export interface OverridePlan extends BondPlan {
  readonly override: Id<'rqo'>;
  readonly subject: Subject;
  readonly keys: readonly string[];
  readonly reason: string;
  readonly by: Id<'mem'>;
  readonly screened: Screened;
}

/** The client lets somebody through who does not meet everything. The reason is on the record, and the professional reads it. */
export function override(facts: OverrideFacts, call: Call): OverridePlan | Held | Refusal {
  const { subject, fit, duties, acceptance, inTouch, blocked, reason, member } = facts;
  const { actor, now } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  if (!duties.includes('hire')) return refuse('only_the_client_may');
  const no = acceptance.refusal(now);
  if (no) return no;
  if (!inTouch || blocked) return refuse('not_in_touch');
  const missing = missingAt(fit, now);
  if (missing.length === 0) return refuse('nothing_to_override');
  const screened = screenTexts({ reason }, 'public', call);
  if (isRefusal(screened) || screened instanceof Held) return screened;
  const begun = bondOf(facts, call);
  const id = call.id('rqo');
  const fields = { rules: missing.map(({ rule }) => rule.kind), ...recordFields('reason', reason, screened) };
  const refs = { member, required_of: subject.id, override: id };
  const entry = { stream: begun.bond.stream, type: 'requirement.overridden', fields, refs } as const;
  const keys = missing.map(({ key }) => key);
  return { ...begun, override: id, subject, keys, reason, by: actor.id, screened, entry };
}

export interface PlaceFacts {
  readonly stream: Head;
  readonly lat: number | null;
  readonly lon: number | null;
}
export interface PlacePlan extends Plan {
  readonly member: Id<'mem'>;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly at: Date;
}

/** Where somebody works from, to about a kilometre; both or neither. The record says that it was said, not where. */
export function sayPlace({ stream, lat, lon }: PlaceFacts, { actor, now }: Call): PlacePlan | Refusal {
  if (!isMember(actor)) return refuse('sign_in_first');
  if ((lat === null) !== (lon === null))
    return refuseInput([{ param: lat === null ? 'lat' : 'lon', code: 'required' }]);
  const entry = { stream, type: 'place.said', fields: { said: lat !== null } } as const;
  return { member: actor.id, lat: rounded(lat), lon: rounded(lon), at: now, entry };
}

function rounded(degrees: number | null): number | null {
  return degrees === null ? null : Math.round(degrees * 100) / 100;
}

/** What belongs to somebody else is not there. */
function mine({ duties }: Pick<SetFacts, 'duties'>, { actor }: Call): Refusal | null {
  if (!isMember(actor)) return refuse('sign_in_first');
  return duties.includes('hire') ? null : refuse('not_found');
}

function notEnded({ set }: SetFacts): Refusal | null {
  return set.endedAt === null ? null : refuse('set_has_ended');
}
