import { z } from 'zod';
import { isMember, isStaff } from '../../core/actor.ts';
import { type Db, query } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { titledFor } from '../hiring/index.ts';

const page = 50;
const states = ['contested', 'masked', 'confirmed', 'cleared'] as const;

/** Words that were found, as whoever checks reads them: with what stands around them, who wrote them and where. */
export interface FoundWords {
  readonly id: string;
  readonly member: string;
  readonly memberName: string;
  readonly stream: string;
  readonly title: string | null;
  readonly subject: string | null;
  readonly kind: string;
  readonly rule: string;
  readonly certainty: string;
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly stage: string;
  readonly lang: string;
  readonly state: (typeof states)[number];
  readonly at: Date;
  readonly by: string | null;
  readonly byName: string | null;
  readonly reason: string | null;
  readonly decidedAt: Date | null;
}

/** What waits for a trust agent, the oldest first; what was decided, the latest first. */
export const findings = query({
  name: 'findings.list',
  input: z.strictObject({ state: z.enum(states).default('contested'), after: z.string().max(60).optional() }),
  async run(db, { state, after }, { actor }) {
    if (!isStaff(actor, 'trust_agent')) return null;
    const newestFirst = state !== 'contested';
    const found = await db<FoundWords & ProjectOf>`
      ${foundWords(db)}
      where f.state = ${state}
        and (${after ?? null}::text is null
          or (f.at, f.id) ${newestFirst ? db`<` : db`>`} (select a.at, a.id from screening.shown_finding a where a.id = ${after ?? ''}))
      order by f.at ${newestFirst ? db`desc` : db``}, f.id ${newestFirst ? db`desc` : db``} limit ${page + 1}`;
    const rows = await titled(db, found);
    return { items: rows.slice(0, page), next: rows.length > page ? (rows[page - 1]?.id ?? null) : null };
  },
});

const foundWords = (db: Db) => db`
  select f.id, f.member, m.name as "memberName", f.stream, p.title, p.project, p.edition, p.veiled, f.subject, f.kind, f.rule, f.certainty, f.words,
         f.before, f.after, f.stage, f.lang, f.state, f.at, f.by, b.name as "byName", f.reason, f.decided_at as "decidedAt"
  from screening.shown_finding f
  join accounts.shown_party m on m.id = f.member
  left join accounts.shown_party b on b.id = f.by
  left join hiring.shown_pair p on p.engagement = f.stream`;

/** Contested words that the viewer has taken from the queue. */
export const takenWords = query({
  name: 'findings.taken',
  input: z.strictObject({ finding: id('fin') }),
  async run(db, { finding }, { actor, now }) {
    if (!isMember(actor)) return null;
    const rows = await db<FoundWords & ProjectOf>`
      ${foundWords(db)}
      join checks.shown_held h on h.item = f.id and h.by = ${actor.id} and h.until_at > ${now}
      where f.id = ${finding}`;
    const [found] = await titled(db, rows);
    return found ?? null;
  },
});

export interface Tries {
  readonly member: string;
  readonly memberName: string;
  readonly stream: string;
  readonly title: string | null;
  readonly tries: number;
  readonly lastAt: Date;
  readonly words: readonly string[];
}

/** Conversations in which a writer was held three times within 24 hours: a person should look what is going on. */
export const triedAgain = query({
  name: 'findings.tried_again',
  input: z.strictObject({}),
  run: async (db, _input, { actor }) => (isStaff(actor, 'trust_agent') ? triesToLookAt(db) : null),
});

async function triesToLookAt(db: Db): Promise<Tries[]> {
  const rows = await db<Tries & ProjectOf>`
    with tries as (
      select f.member, f.stream, f.at, array_agg(f.words order by f.id) as words
      from screening.shown_finding f
      left join screening.shown_look l on l.member = f.member and l.stream = f.stream
      where f.state = 'shown' and (l.at is null or f.at > l.at)
      group by f.member, f.stream, f.at
    ), runs as (
      select t.*, lag(at, 2) over (partition by member, stream order by at) as third from tries t
    )
    select r.member, m.name as "memberName", r.stream, p.title, p.project, p.edition, p.veiled, count(*)::int as tries, max(r.at) as "lastAt",
           (select array_agg(distinct w) from tries t, unnest(t.words) w where t.member = r.member and t.stream = r.stream) as words
    from runs r
    join accounts.shown_party m on m.id = r.member
    left join hiring.shown_pair p on p.engagement = r.stream
    group by r.member, m.name, r.stream, p.title, p.project, p.edition, p.veiled
    having bool_or(r.at - r.third <= interval '24 hours')
    order by max(r.at) limit ${page}`;
  return titled(db, rows);
}

/** Where it was written, when that was in a conversation. */
interface ProjectOf {
  readonly project: string | null;
  readonly edition: number | null;
  readonly veiled: boolean | null;
}

/** Whoever checks some words of a conversation is shown its title as the two see it of each other. */
async function titled<Row extends ProjectOf & { readonly title: string | null }>(
  db: Db,
  rows: readonly Row[],
): Promise<Omit<Row, keyof ProjectOf>[]> {
  const named = rows.map((row) => ({
    row,
    title: row.title ?? '',
    project: row.project ?? '',
    edition: row.edition ?? 0,
    veiled: row.veiled ?? false,
  }));
  const shown = await titledFor(db, named, () => false);
  return shown.map(({ row: { project: _project, edition: _edition, veiled: _veiled, ...row }, title }) => ({
    ...row,
    title: row.title === null ? null : title,
  }));
}

/** How much waits on the desk of a trust agent. */
export const findingsWaiting = query({
  name: 'findings.waiting',
  input: z.strictObject({}),
  async run(db, _input, { actor }) {
    if (!isStaff(actor, 'trust_agent')) return null;
    const [[row], tries] = await Promise.all([
      db<{ contested: number; oldestAt: Date | null }>`
        select count(*)::int as contested, min(at) as "oldestAt" from screening.shown_finding where state = 'contested'`,
      triesToLookAt(db),
    ]);
    return { contested: row?.contested ?? 0, oldestAt: row?.oldestAt ?? null, tries: tries.length };
  },
});
