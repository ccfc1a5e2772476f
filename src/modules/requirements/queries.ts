import { z } from 'zod';
import { type Actor, isMember } from '../../core/actor.ts';
import { type Db, type Viewer, query } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import { id } from '../../core/input.ts';
import { dutiesOf, partiesOf } from '../accounts/index.ts';
import { type Veil, veilText, veils } from '../screening/index.ts';
import { type Rule, type Subject, type Verdict, type Version, keyOf, versionEdition } from './facts.ts';
import { verdictsAt, versionsFor } from './fit.ts';
import { subjectField } from './inputs.ts';
import { paperOf } from './papers.ts';
import * as store from './store.ts';
import { findingsOf } from './store-fit.ts';

/** A rule with the name of what it asks for, as people read it. */
export type ShownRule = Rule & {
  /** Of the test or the pool. */
  readonly called: string;
};
export interface ShownVerdict extends Omit<Verdict, 'rule'> {
  readonly rule: ShownRule;
  /** What to name when a text is signed. */
  readonly paper: string | null;
}
export interface ShownVersion {
  readonly set: Id<'rqs'>;
  readonly version: Id<'rqv'>;
  readonly n: number;
  readonly name: string;
  readonly at: Date;
  readonly rules: readonly ShownRule[];
}

/** The names of tests and pools that rules speak of, in the reader's language where there is one. */
async function namesOf(db: Db, rules: readonly Rule[], lang: string): Promise<ReadonlyMap<string, string>> {
  const tests = rules.flatMap((rule) => (rule.kind === 'certification' ? [rule.test] : []));
  const pools = rules.flatMap((rule) => (rule.kind === 'pool' ? [rule.pool] : []));
  if (tests.length + pools.length === 0) return new Map();
  const rows = await db<{ id: string; name: string }>`
    (select distinct on (t.test) t.test as id, t.title as name from talent.shown_title t
     where t.test = any(${tests}::text[]) order by t.test, t.lang = ${lang} desc, t.n desc)
    union all select id, name from pools.shown_pool where id = any(${pools}::text[])`;
  return new Map(rows.map((row) => [row.id, row.name]));
}

function calledIn(names: ReadonlyMap<string, string>, rule: Rule): string {
  if (rule.kind === 'certification') return names.get(rule.test) ?? '';
  return rule.kind === 'pool' ? (names.get(rule.pool) ?? '') : '';
}

/** Words that wait for a person are hidden for whoever is not the writer. */
function veiled(rule: Rule, n: number, edition: string, hidden: ReadonlyMap<string, Veil[]>): Rule {
  const read = (param: string, text: string) => veilText(text, hidden.get(`${edition} rules.${n}.${param}`) ?? []);
  if (rule.kind === 'place') return { ...rule, name: read('name', rule.name) };
  if (rule.kind !== 'signed') return rule;
  return { ...rule, title: read('title', rule.title), text: read('text', rule.text) };
}

async function shownVersions(
  db: Db,
  versions: readonly Version[],
  own: boolean,
  lang: string,
): Promise<ShownVersion[]> {
  const all = versions.flatMap(({ rules }) => rules);
  const [names, hidden] = await Promise.all([
    namesOf(db, all, lang),
    own ? new Map<string, Veil[]>() : veils(db, versions.map(versionEdition)),
  ]);
  return versions.map((version) => {
    const rules = version.rules.map((rule, n) => ({
      ...veiled(rule, n, versionEdition(version), hidden),
      called: calledIn(names, rule),
    }));
    return { set: version.set, version: version.id, n: version.n, name: version.name, at: version.at, rules };
  });
}

export interface ListedSet {
  readonly id: Id<'rqs'>;
  readonly name: string;
  readonly owner: Party;
  readonly ownerName: string;
  readonly rules: number;
  readonly version: number;
  readonly attached: number;
  readonly endedAt: Date | null;
}

export const mySets = query({
  name: 'requirements.mine',
  input: z.strictObject({}),
  async run(db, _input, { actor }): Promise<{ items: ListedSet[]; next: null } | null> {
    if (!isMember(actor)) return null;
    const parties = await partiesOf(db, actor);
    const duties = await Promise.all(parties.map((party) => dutiesOf(db, actor, party)));
    const hirers = parties.filter((_party, n) => duties[n]?.includes('hire'));
    const items = await db<ListedSet>`
      select s.id, v.name, s.owner, o.name as "ownerName", jsonb_array_length(v.rules) as rules, v.n as version,
             s.ended_at as "endedAt",
             (select count(*)::int from requirements.attachment a where a.set = s.id and a.ended_at is null) as attached
      from requirements.set s join requirements.version v on v.set = s.id and v.replaced_at is null
      join accounts.shown_party o on o.id = s.owner
      where s.owner = any(${[...hirers]}::text[]) order by s.ended_at is not null, s.id desc limit 200`;
    return { items, next: null };
  },
});

export interface ShownSet extends ShownVersion {
  readonly owner: Party;
  readonly endedAt: Date | null;
  readonly attachedTo: readonly Pick<Subject, 'id' | 'name'>[];
  /** Where it could be attached: open pools and projects of the owner. */
  readonly open: readonly Pick<Subject, 'id' | 'name'>[];
  readonly before: readonly { readonly n: number; readonly name: string; readonly at: Date }[];
}

/** A set with its versions, for whoever may hire for its owner. */
export const showSet = query({
  name: 'requirements.show',
  input: z.strictObject({ set: id('rqs') }),
  async run(db, { set }, { actor, lang }): Promise<ShownSet | null> {
    const [row] = await db<{ owner: Party; endedAt: Date | null }>`
      select owner, ended_at as "endedAt" from requirements.set where id = ${set}`;
    if (!row || !(await dutiesOf(db, actor, row.owner)).includes('hire')) return null;
    const [versions, attachedTo, open] = await Promise.all([
      db<Version>`select ${store.versionColumns(db)} from requirements.version v where v.set = ${set} order by v.n desc`,
      db<Subject>`
        select s.id, s.name from requirements.attachment a join requirements.subject s on s.id = a.subject
        where a.set = ${set} and a.ended_at is null order by a.at, s.id`,
      db<Subject>`
        select s.id, s.name from requirements.subject s where s.owner = ${row.owner} and s.open and not exists (
          select from requirements.attachment a where a.set = ${set} and a.subject = s.id and a.ended_at is null)
        order by s.id desc limit 200`,
    ]);
    const [shown] = await shownVersions(db, versions.slice(0, 1), true, lang);
    if (!shown) return null;
    return { ...shown, ...row, attachedTo, open, before: versions.slice(1) };
  },
});

export interface ShownPerson extends store.InTouch {
  readonly verdicts: readonly ShownVerdict[];
}
export interface ShownSubject {
  readonly subject: Pick<Subject, 'id' | 'name' | 'owner'>;
  readonly asked: readonly ShownVersion[];
  /** What whoever reads meets; null for visitors and for the client's own side. */
  readonly mine: readonly ShownVerdict[] | null;
  /** For the client: with whom it is in touch, and what they meet by the version they answered. */
  readonly people: readonly ShownPerson[] | null;
}

/** What is asked at a pool or a project, and whether whoever reads meets it. */
export const showRequirements = query({
  name: 'requirements.of',
  input: z.strictObject({ subject: subjectField }),
  async run(db, { subject: asked }, viewer): Promise<ShownSubject | null> {
    const { actor, lang } = viewer;
    const subject = await store.subjectOf(db, asked);
    if (!subject) return null;
    const own = (await dutiesOf(db, actor, subject.owner)).includes('hire');
    if (!own && !(await store.mayRead(db, asked, actor))) return null;
    const versions = await store.versionsAt(db, asked);
    const { id: subjectId, name, owner } = subject;
    return {
      subject: { id: subjectId, name, owner },
      asked: await shownVersions(db, versions, own, lang),
      mine: own || !isMember(actor) ? null : await myVerdicts(db, subject, viewer, actor),
      people: own ? await peopleAt(db, subject, versions, viewer) : null,
    };
  },
});

async function myVerdicts(
  db: Db,
  subject: Subject,
  { now, lang }: Viewer,
  { id: member }: Extract<Actor, { kind: 'member' }>,
): Promise<ShownVerdict[]> {
  const facts = await store.fitFor(db, subject, member, []);
  return shownVerdicts(db, verdictsAt(facts, now), versionsFor(facts, now), lang);
}

async function shownVerdicts(
  db: Db,
  verdicts: readonly Verdict[],
  versions: readonly Version[],
  lang: string,
): Promise<ShownVerdict[]> {
  const over = verdicts.flatMap(({ override }) => override?.id ?? []);
  const [shown, hidden] = await Promise.all([shownVersions(db, versions, false, lang), veils(db, over)]);
  const byKey = new Map(
    versions.flatMap(({ rules }, v) =>
      rules.flatMap((rule, n) => {
        const read = shown[v]?.rules[n];
        return read ? [[keyOf(rule), read] as const] : [];
      }),
    ),
  );
  return verdicts.flatMap((verdict) => {
    const rule = byKey.get(verdict.key);
    if (!rule) return [];
    const override = verdict.override && {
      ...verdict.override,
      reason: veilText(verdict.override.reason, hidden.get(`${verdict.override.id} reason`) ?? []),
    };
    return [{ ...verdict, rule, override, paper: rule.kind === 'signed' ? paperOf(verdict.key) : null }];
  });
}

/** By which versions each of these people was judged when they proposed; the latest counts. */
async function judgedBy(db: Db, subject: string): Promise<ReadonlyMap<string, Version[]>> {
  const rows = await db<Version & { member: string }>`
    select j.member, ${store.versionColumns(db)} from (
      select distinct on (member) member, versions from requirements.judged where subject = ${subject} order by member, proposal desc
    ) j join requirements.version v on v.id = any(j.versions) order by v.id`;
  return Map.groupBy(rows, ({ member }) => member);
}

async function peopleAt(
  db: Db,
  subject: Subject,
  current: readonly Version[],
  { now, lang }: Viewer,
): Promise<ShownPerson[]> {
  const [people, judged] = await Promise.all([store.inTouchWith(db, subject.id), judgedBy(db, subject.id)]);
  const members = people.map(({ member }) => member);
  const rules = [...current, ...[...judged.values()].flat()].flatMap((version) => version.rules);
  const asked = [...new Map(rules.map((rule) => [keyOf(rule), rule])).values()];
  const [findings, overrides] = await Promise.all([
    findingsOf(db, members, asked, subject.owner),
    store.overridesOf(db, subject, members),
  ]);
  return Promise.all(
    people.map(async (person): Promise<ShownPerson> => {
      const versions = judged.get(person.member) ?? current;
      const facts = {
        ...{ ...store.nothingAsked, versions, findings: findings.get(person.member) ?? new Map() },
        overrides: overrides.get(person.member) ?? [],
      };
      return { ...person, verdicts: await shownVerdicts(db, verdictsAt(facts, now), versions, lang) };
    }),
  );
}

/** What somebody has said of where they work from; for themselves alone. */
export const myPlace = query({
  name: 'requirements.my_place',
  input: z.strictObject({}),
  async run(db, _input, { actor }): Promise<{ lat: number | null; lon: number | null } | null> {
    if (!isMember(actor)) return null;
    const [row] = await db<{ lat: number | null; lon: number | null }>`
      select lat::float8, lon::float8 from requirements.whereabouts where member = ${actor.id}`;
    return row ?? { lat: null, lon: null };
  },
});
