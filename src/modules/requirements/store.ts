import { type Actor, type Call, isMember } from '../../core/actor.ts';
import type { Sql, Tx, Write } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import { dutiesOf } from '../accounts/index.ts';
import { lockMember } from '../payments/index.ts';
import { acceptanceOf, numbersInForce } from '../policy/index.ts';
import { lockStream } from '../record/index.ts';
import { keep } from '../screening/index.ts';
import {
  type AttachFacts,
  type BondHead,
  type EditFacts,
  type FitFacts,
  type MakeFacts,
  type Override,
  type OverrideFacts,
  type Rule,
  type SetFacts,
  type SignFacts,
  type Subject,
  type Version,
  versionEdition,
} from './facts.ts';
import type { AttachPlan, BondPlan, OverridePlan, PlacePlan, SetPlan, SignPlan, VersionPlan } from './rules.ts';
import { findingsOf } from './store-fit.ts';

export const versionColumns = (sql: Sql) => sql`v.id, v.set, v.n, v.name, v.rules, v.at, v.replaced_at as "replacedAt"`;

async function standingOf(sql: Sql, actor: Actor, owner: Party) {
  const [duties, acceptance] = await Promise.all([dutiesOf(sql, actor, owner), acceptanceOf(sql, actor)]);
  return { duties, acceptance };
}

/** Which of the tests and pools that rules name may be asked for: tests of the house, and what is the owner's. */
async function knownTo(sql: Sql, owner: Party, rules: readonly Rule[]): Promise<string[]> {
  const named = rules.flatMap((rule) =>
    rule.kind === 'certification' ? [rule.test] : rule.kind === 'pool' ? [rule.pool] : [],
  );
  if (named.length === 0) return [];
  const rows = await sql<{ id: string }>`
    select id from talent.shown_test where id = any(${named}::text[]) and owner in ('house', ${owner})
    union all select id from pools.shown_pool where id = any(${named}::text[]) and owner = ${owner}`;
  return rows.map(({ id }) => id);
}

interface Words {
  readonly name: string;
  readonly rules: readonly Rule[];
}

export async function lockNew(tx: Tx, actor: Actor, named: Party | undefined, words: Words): Promise<MakeFacts> {
  const owner: Party = named ?? (isMember(actor) ? actor.id : 'mem_nobody');
  const [standing, known, [counted]] = await Promise.all([
    standingOf(tx, actor, owner),
    knownTo(tx, owner, words.rules),
    tx<{
      kept: number;
    }>`select count(*)::int as kept from requirements.set where owner = ${owner} and ended_at is null`,
  ]);
  return { ...standing, ...words, owner, known, kept: counted?.kept ?? 0 };
}

/** The set's stream first, then its row. */
export async function lockSet(tx: Tx, id: string, actor: Actor): Promise<SetFacts | null> {
  const [stream, [set], [version]] = await Promise.all([
    lockStream(tx, id),
    tx<SetFacts['set']>`select id, owner, ended_at as "endedAt" from requirements.set where id = ${id} for update`,
    tx<Version>`select ${versionColumns(tx)} from requirements.version v where v.set = ${id} and v.replaced_at is null`,
  ]);
  return stream && set && version ? { stream, set, version, ...(await standingOf(tx, actor, set.owner)) } : null;
}

export async function lockEdit(tx: Tx, id: string, actor: Actor, words: Words): Promise<EditFacts | null> {
  const facts = await lockSet(tx, id, actor);
  return facts && { ...facts, ...words, known: await knownTo(tx, facts.set.owner, words.rules) };
}

export async function subjectOf(sql: Sql, id: string): Promise<Subject | null> {
  const [subject] = await sql<Subject>`select id, owner, name, open from requirements.subject where id = ${id}`;
  return subject ?? null;
}

export async function lockAttach(tx: Tx, set: string, to: string, actor: Actor): Promise<AttachFacts | null> {
  const facts = await lockSet(tx, set, actor);
  const [subject, sets] = await Promise.all([
    subjectOf(tx, to),
    tx<{ set: string }>`select set from requirements.attachment where subject = ${to} and ended_at is null`,
  ]);
  const attached = sets.some((each) => each.set === set);
  return facts && subject && { ...facts, subject, attached, others: sets.length };
}

/** What is asked at a subject now, in the order in which it was attached. */
export async function versionsAt(sql: Sql, subject: string): Promise<Version[]> {
  return sql<Version>`
    select ${versionColumns(sql)} from requirements.attachment a
    join requirements.version v on v.set = a.set and v.replaced_at is null
    where a.subject = ${subject} and a.ended_at is null order by a.at, a.set`;
}

/**
 * What one person is asked for at a subject, and what was found about them. A version that they have read counts when it
 * stood there; which one does, the rules say, because they know the moment.
 */
export async function fitFor(sql: Sql, subject: Subject, member: string, seen: readonly string[]): Promise<FitFacts> {
  const versions = await versionsAt(sql, subject.id);
  if (versions.length === 0) return nothingAsked;
  const [read, overrides, numbers] = await Promise.all([
    sql<Version>`select ${versionColumns(sql)} from requirements.version v
      where v.id = any(${[...seen]}::text[]) and v.set = any(${versions.map(({ set }) => set)}::text[])`,
    overridesOf(sql, subject, [member]),
    numbersInForce(sql),
  ]);
  const rules = [...versions, ...read].flatMap((version) => version.rules);
  const findings = await findingsOf(sql, [member], rules, subject.owner);
  return {
    ...{ versions, seen: read, findings: findings.get(member) ?? new Map() },
    overrides: overrides.get(member) ?? [],
    seenHours: (now) => numbers.at(now).requirementsSeenHours,
  };
}
export const nothingAsked: FitFacts = {
  ...{ versions: [], seen: [], findings: new Map(), overrides: [] },
  seenHours: () => 0,
};

export async function overridesOf(
  sql: Sql,
  { id, owner }: Pick<Subject, 'id' | 'owner'>,
  members: readonly string[],
): Promise<ReadonlyMap<string, Override[]>> {
  const rows = await sql<Override & { member: string }>`
    select b.member, o.id, o.keys, o.reason, o.at from requirements.override o join requirements.bond b on b.id = o.bond
    where o.subject = ${id} and b.owner = ${owner} and b.member = any(${[...members]}::text[]) order by o.id desc`;
  return Map.groupBy(rows, ({ member }) => member);
}

/** The stream of the two first, if there is one, then what is asked. */
async function lockBond(tx: Tx, owner: Party, member: string): Promise<BondHead | null> {
  const [found] = await tx<{ id: Id<'rqb'> }>`
    select id from requirements.bond where owner = ${owner} and member = ${member}`;
  const stream = found ? await lockStream(tx, found.id) : null;
  return found && stream ? { id: found.id, stream } : null;
}

async function between(
  tx: Tx,
  subject: Subject,
  member: Id<'mem'>,
  seen: readonly string[],
  actor: Actor,
): Promise<SignFacts> {
  const bond = await lockBond(tx, subject.owner, member);
  const [standing, fit, signatures, blocks] = await Promise.all([
    standingOf(tx, actor, subject.owner),
    fitFor(tx, subject, member, seen),
    tx<{ key: string }>`select key from requirements.signature where bond = ${bond?.id ?? ''}`,
    tx`select from hiring.shown_block k where (k.party = ${member} and k.blocked = ${subject.owner})
       or (k.party = ${subject.owner} and k.blocked = ${member})`,
  ]);
  const signed = signatures.map(({ key }) => key);
  return { ...standing, subject, member, bond, fit, signed, blocked: blocks.length > 0 };
}

/** What may be read of a subject by somebody from outside: what everybody sees, or what they were let into. */
export async function mayRead(sql: Sql, subject: string, actor: Actor): Promise<boolean> {
  const member = isMember(actor) ? actor.id : 'mem_nobody';
  const rows = await sql`
    select from requirements.subject s where s.id = ${subject} and (
      (s.shown and s.pool is null)
      or (s.shown and exists (select from pools.shown_seat t where t.pool = s.pool and t.member = ${member} and t.status = 'inside'))
      or exists (select from hiring.shown_pair e where e.project = s.id and e.professional = ${member})
      or exists (select from pools.shown_seat t where t.pool = s.id and t.member = ${member} and t.status in ('inside', 'applied'))
      or exists (select from pools.shown_asked t where t.pool = s.id and t.member = ${member}))`;
  return rows.length > 0;
}

export async function lockSign(
  tx: Tx,
  { subject: id, paper, seen }: { subject: string; paper: string; seen: readonly string[] },
  actor: Actor,
): Promise<(SignFacts & { readonly paper: string }) | null> {
  const subject = await subjectOf(tx, id);
  if (!subject || !isMember(actor) || !(await mayRead(tx, id, actor))) return null;
  return { ...(await between(tx, subject, actor.id, seen, actor)), paper };
}

export async function lockOverride(
  tx: Tx,
  { subject: id, member, reason }: { subject: string; member: Id<'mem'>; reason: string },
  actor: Actor,
): Promise<OverrideFacts | null> {
  const subject = await subjectOf(tx, id);
  if (!subject || !isMember(actor)) return null;
  const [facts, people] = await Promise.all([between(tx, subject, member, [], actor), inTouchWith(tx, id)]);
  return { ...facts, reason, inTouch: people.some((each) => each.member === member) };
}

export interface InTouch {
  readonly member: Id<'mem'>;
  readonly name: string;
}
/** With whom the client is in touch about a subject: only of them it learns what they meet. */
export async function inTouchWith(sql: Sql, subject: string): Promise<InTouch[]> {
  return sql<InTouch>`
    select m.id as member, m.name from accounts.shown_party m where m.id in (
      select e.professional from hiring.shown_pair e where e.project = ${subject}
      union select s.member from pools.shown_seat s where s.pool = ${subject} and s.status in ('applied', 'inside')
    ) and not exists (select from vault.erasure v where v.author = m.id) order by m.name, m.id limit 500`;
}

export async function lockPlace(tx: Tx, actor: Actor): Promise<{ stream: SetFacts['stream'] } | null> {
  return isMember(actor) ? { stream: await lockMember(tx, actor.id) } : null;
}

export function insertSet(write: Write, { version, owner }: VersionPlan): void {
  write`insert into requirements.set (id, owner, made_at) values (${version.set}, ${owner}, ${version.at})`;
}

export function insertVersion(write: Write, plan: VersionPlan, call: Call): void {
  const { version, replaces, screened, by, owner } = plan;
  const { id, set, n, name, rules, at } = version;
  if (replaces !== null) write`update requirements.version set replaced_at = ${at} where id = ${replaces}`;
  write`insert into requirements.version (id, set, n, name, rules, by, at)
        values (${id}, ${set}, ${n}, ${name}, ${JSON.stringify(rules)}::text::jsonb, ${by}, ${at})`;
  keep(
    write,
    screened,
    versionEdition(version),
    set,
    call,
    n === 1 ? { heldOn: isMember(call.actor) ? by : owner } : {},
  );
}

export function endSet(write: Write, { set, at }: SetPlan): void {
  write`update requirements.set set ended_at = ${at} where id = ${set}`;
  write`update requirements.attachment set ended_at = ${at} where set = ${set} and ended_at is null`;
}

export function insertAttachment(write: Write, { set, subject, by, at }: AttachPlan): void {
  write`insert into requirements.attachment (set, subject, by, at) values (${set}, ${subject.id}, ${by}, ${at})`;
}

export function endAttachment(write: Write, { set, subject, at }: AttachPlan): void {
  write`update requirements.attachment set ended_at = ${at}
        where set = ${set} and subject = ${subject.id} and ended_at is null`;
}

function saveBond(write: Write, { bond, isNew, owner, member, at }: BondPlan): void {
  if (isNew)
    write`insert into requirements.bond (id, owner, member, began_at) values (${bond.id}, ${owner}, ${member}, ${at})`;
}

export function saveSignature(write: Write, plan: SignPlan): void {
  saveBond(write, plan);
  write`insert into requirements.signature (bond, key, at) values (${plan.bond.id}, ${plan.key}, ${plan.at})`;
}

export function saveOverride(write: Write, plan: OverridePlan, call: Call): void {
  const { override, bond, subject, keys, reason, by, at, screened } = plan;
  saveBond(write, plan);
  write`insert into requirements.override (id, bond, subject, keys, reason, by, at)
        values (${override}, ${bond.id}, ${subject.id}, ${[...keys]}::text[], ${reason}, ${by}, ${at})`;
  keep(write, screened, override, bond.id, call, { heldOn: by });
}

export function savePlace(write: Write, { member, lat, lon, at }: PlacePlan): void {
  write`insert into requirements.whereabouts (member, lat, lon, at) values (${member}, ${lat}, ${lon}, ${at})
        on conflict (member) do update set lat = excluded.lat, lon = excluded.lon, at = excluded.at`;
}

export interface Judged {
  readonly proposal: string;
  readonly subject: string;
  readonly member: string;
  readonly versions: readonly string[];
  readonly at: Date;
}

/** By which versions somebody was judged: it stays theirs when the client writes another. */
export function saveJudged(write: Write, { proposal, subject, member, versions, at }: Judged): void {
  if (versions.length === 0) return;
  write`insert into requirements.judged (proposal, subject, member, versions, at)
        values (${proposal}, ${subject}, ${member}, ${[...versions]}::text[], ${at})`;
}
