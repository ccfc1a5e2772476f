import type { Sql } from '../../core/command.ts';
import type { Candidate } from './rules-suggest.ts';

/** Whoever stands highest in each skill, so many of them: the best for a project with three skills are among these. */
const perSkill = 60;

interface Project {
  readonly id: string;
  readonly skills: readonly string[];
  readonly client: { readonly id: string };
}

/** Who could be named for a project: not its own side, not who is in touch about it or away, and nobody one has blocked. */
export async function candidatesFor(
  sql: Sql,
  { id, skills, client }: Project,
  now: Date,
): Promise<readonly Candidate[]> {
  return sql<Candidate>`
    select p.member, p.name, p.headline, p.summary, p.country, p.languages, p.skills, p.done, p.currency, p.hourly, p.since,
           p.score::float8 as score, p.is_new as "isNew"
    from discovery.professional p
    where p.n in (
        select l.n from unnest(${[...skills]}::text[]) s(skill), lateral (
          select l.n from discovery.listed l where l.skill = s.skill order by l.rank desc, l.n desc limit ${perSkill}) l)
      and not exists (select from accounts.shown_stand m where m.party = ${client.id} and m.member = p.member)
      and not exists (select from vault.erasure v where v.author = p.member)
      and not exists (select from hiring.shown_pair h where h.project = ${id} and h.professional = p.member)
      and not exists (select from hiring.shown_block b
                      where (b.party, b.blocked) in ((${client.id}, p.member), (p.member, ${client.id})))
      and not exists (select from talent.shown_holiday h where h.member = p.member and h.starts_at <= ${now} and h.ends_at > ${now})`;
}
