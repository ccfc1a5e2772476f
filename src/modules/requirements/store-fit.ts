/** Who meets what, in sets: the same conditions judge one person, those of a list, and everybody. */
import type { Fragment, Rows, Sql } from '../../core/command.ts';
import { languageLevels } from '../talent/index.ts';
import { type Finding, type Rule, keyOf } from './facts.ts';

/** A rule as SQL over somebody `w`: what is joined, and from it -1 (no), 0 (nothing to go by) or 1 (yes), until when, and what there is. */
interface Condition {
  readonly join: Rows<object> | Fragment;
  readonly known: Rows<object> | Fragment;
  readonly until: Rows<object> | Fragment;
  readonly have: Rows<object> | Fragment;
}

type Make<Kind extends Rule['kind']> = (
  sql: Sql,
  rule: Extract<Rule, { kind: Kind }>,
  at: { readonly c: Fragment; readonly owner: string },
) => Condition;

const forever = (sql: Sql) => sql`null::timestamptz`;
const none = (sql: Sql) => sql`null::float8`;
/** Assignments, from which these are counted, are not kept yet. */
const nothing = (sql: Sql): Condition => ({ join: sql``, known: sql`0`, until: forever(sql), have: none(sql) });

const conditions: { readonly [Kind in Rule['kind']]: Make<Kind> } = {
  certification: (sql, { test, minimum }, { c }) => ({
    join: sql`left join (
      select m.member, max(m.valid_until) filter (where m.score >= ${minimum * 100}::int) as until, max(m.score) as best
      from talent.shown_mark m where m.test = ${test} group by m.member) ${c} on ${c}.member = w.member`,
    known: sql`case when ${c}.until is null then -1 else 1 end`,
    until: sql`${c}.until`,
    have: sql`${c}.best / 100.0`,
  }),
  satisfaction: (sql, { percent }, { c }) => ({
    join: sql`left join (
      select r.member, count(*) as n, count(*) filter (where r.stars >= 4) as good
      from standing.shown_rating r group by r.member) ${c} on ${c}.member = w.member`,
    known: sql`case when ${c}.n is null then 0 when ${c}.good * 100 >= ${percent}::int * ${c}.n then 1 else -1 end`,
    until: forever(sql),
    have: sql`floor(${c}.good * 100.0 / ${c}.n)`,
  }),
  on_time: (sql) => nothing(sql),
  abandonments: (sql) => nothing(sql),
  cancellations: (sql, { most }, { c }) => ({
    join: sql`left join (
      select e.member, count(*) as n from standing.shown_ending e where e.outcome = 'cancelled_own_fault' group by e.member
    ) ${c} on ${c}.member = w.member`,
    known: sql`case when coalesce(${c}.n, 0) <= ${most}::int then 1 else -1 end`,
    until: forever(sql),
    have: sql`coalesce(${c}.n, 0)`,
  }),
  language: (sql, { language, level }) => ({
    join: sql``,
    known: sql`case when ${atLeast(sql, language, level)} then 1 else -1 end`,
    until: forever(sql),
    have: none(sql),
  }),
  place: (sql, { lat, lon, km }, { c }) => ({
    join: sql`left join (
      select p.member, 12742 * asin(least(1, sqrt(
        sin(radians(p.lat::float8 - ${lat}::float8) / 2) ^ 2 +
        cos(radians(p.lat::float8)) * cos(radians(${lat}::float8)) * sin(radians(p.lon::float8 - ${lon}::float8) / 2) ^ 2))) as km
      from requirements.whereabouts p where p.lat is not null) ${c} on ${c}.member = w.member`,
    known: sql`case when ${c}.km is null then 0 when ${c}.km <= ${km}::int then 1 else -1 end`,
    until: forever(sql),
    have: none(sql),
  }),
  pool: (sql, { pool }, { c }) => ({
    join: sql`left join (
      select s.member from pools.shown_seat s where s.pool = ${pool} and s.status = 'inside') ${c} on ${c}.member = w.member`,
    known: sql`case when ${c}.member is null then -1 else 1 end`,
    until: forever(sql),
    have: none(sql),
  }),
  signed: (sql, rule, { c, owner }) => ({
    join: sql`left join (
      select b.member from requirements.signature g join requirements.bond b on b.id = g.bond
      where b.owner = ${owner} and g.key = ${keyOf(rule)}) ${c} on ${c}.member = w.member`,
    known: sql`case when ${c}.member is null then -1 else 1 end`,
    until: forever(sql),
    have: none(sql),
  }),
  identity: (sql, _rule, { c }) => ({
    join: sql`left join (
      select i.member, max(coalesce(i.until_at, 'infinity')) as until from standing.shown_identity i group by i.member
    ) ${c} on ${c}.member = w.member`,
    known: sql`case when ${c}.until is null then -1 else 1 end`,
    until: sql`nullif(${c}.until, 'infinity')`,
    have: none(sql),
  }),
};

/** This level or a better one. */
function atLeast(sql: Sql, language: string, level: string) {
  const enough = languageLevels.slice(languageLevels.indexOf(level as (typeof languageLevels)[number]));
  const [first, ...more] = enough.map(
    (each) => sql`w.languages @> ${JSON.stringify([{ language, level: each }])}::text::jsonb`,
  );
  return more.reduce((so, each) => sql`${so} or ${each}`, first ?? sql`false`);
}

function conditionOf(sql: Sql, rule: Rule, n: number, owner: string): Condition {
  const make = conditions[rule.kind] as Make<Rule['kind']>;
  return make(sql, rule, { c: sql(`c${n}`), owner });
}

const listed = (sql: Sql, parts: readonly object[]) =>
  parts.reduce<Rows<object> | Fragment>((so, part, n) => (n === 0 ? sql`${part}` : sql`${so}, ${part}`), sql``);
const joined = (sql: Sql, parts: readonly Condition[]) =>
  parts.reduce<Rows<object> | Fragment>((so, { join }) => sql`${so} ${join}`, sql``);

/** What is known about each of these people and each of these rules. */
export async function findingsOf(
  sql: Sql,
  members: readonly string[],
  rules: readonly Rule[],
  owner: string,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Finding>>> {
  if (members.length === 0 || rules.length === 0) return new Map();
  const parts = rules.map((rule, n) => conditionOf(sql, rule, n, owner));
  const rows = await sql<{ member: string; found: readonly [number, string | null, number | null][] }>`
    select w.member, json_build_array(${listed(
      sql,
      parts.map(({ known, until, have }) => sql`json_build_array(${known}, ${until}, ${have})`),
    )}) as found
    from (select v.member, s.languages from unnest(${[...members]}::text[]) as v(member)
          left join talent.shown_services s on s.member = v.member) w
    ${joined(sql, parts)}`;
  return new Map(
    rows.map(({ member, found }) => {
      const findings = rules.map((rule, n): [string, Finding] => {
        const [known = 0, until = null, have = null] = found[n] ?? [];
        const said = known === 1 ? 'yes' : known === 0 ? 'nothing' : 'no';
        return [keyOf(rule), { rule, known: said, until: until === null ? null : new Date(until), have }];
      });
      return [member, new Map(findings)];
    }),
  );
}

export interface Counted {
  /** Everybody who offers work here. */
  readonly people: number;
  readonly qualify: number;
  /** By rule, in their order: how many it keeps out, and how many would come in if it alone were not there. */
  readonly out: readonly number[];
  readonly alone: readonly number[];
}

/** How many of all who offer work meet these rules, in one pass. */
export async function countQualified(sql: Sql, rules: readonly Rule[], owner: string, now: Date): Promise<Counted> {
  const parts = rules.map((rule, n) => conditionOf(sql, rule, n, owner));
  const bits = parts.map(({ known, until }, n) => {
    const rule = rules[n];
    const takesNothing = rule !== undefined && 'unknown' in rule && rule.unknown === 'accept';
    const enough = sql`${known} >= ${takesNothing ? 0 : 1}::int and coalesce(${until} > ${now}, true)`;
    return sql`case when ${enough} then 0 else ${2 ** n}::int end`;
  });
  const [first, ...more] = bits;
  const mask = more.reduce((so, bit) => sql`${so} + ${bit}`, sql`${first ?? sql`0`}`);
  // People fall into few groups by what they miss, so what each rule does is counted over the groups.
  const groups = await sql<{ missing: number; n: number }>`
    select missing, count(*)::int as n from (
      select ${mask} as missing
      from (select s.member, s.languages from talent.shown_services s
            where not exists (select from vault.erasure v where v.author = s.member)) w
      ${joined(sql, parts)}) judged
    group by missing`;
  const sum = (fits: (missing: number) => boolean): number =>
    groups.reduce((so, { missing, n }) => so + (fits(missing) ? n : 0), 0);
  return {
    people: sum(() => true),
    qualify: sum((missing) => missing === 0),
    out: rules.map((_rule, n) => sum((missing) => (missing & (2 ** n)) !== 0)),
    alone: rules.map((_rule, n) => sum((missing) => missing === 2 ** n)),
  };
}
