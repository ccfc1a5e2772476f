import type { Sql } from '../../core/command.ts';

/** What a finding says of itself now is the last step of its life, or the life cannot be counted. */
export async function auditFindings(sql: Sql): Promise<{ rule: string; subject: string; detail: string }[]> {
  const rows = await sql<{ subject: string; detail: string }>`
    select f.id as subject, concat_ws(' ', f.state, array_to_string(l.life, '>')) as detail
    from screening.finding f
    cross join lateral (
      select array_agg(s.step order by s.at, array_position(array['shown', 'contested', 'masked', 'confirmed', 'wrong_kind', 'cleared'], s.step)) as life
      from screening.step s where s.finding = f.id and s.step not in ('edited_away', 'sent_again')
    ) l
    where l.life is null or replace(l.life[cardinality(l.life)], 'wrong_kind', 'confirmed') <> f.state
      or l.life[1] not in ('shown', 'contested', 'masked')`;
  return rows.map((row) => ({ rule: 'finding_life', ...row }));
}
