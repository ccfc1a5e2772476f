import type { Sql } from '../../../core/command.ts';
import type { Id } from '../../../core/id.ts';
import type { CaseNumber } from '../../casework/index.ts';
import type { Side } from '../../engagements/index.ts';
import type { GuidelineId } from '../../policy/index.ts';

/** A violation that a case named, with the entries of the record that say so. */
export interface MarkRow {
  readonly id: Id<'mrk'>;
  readonly number: CaseNumber;
  readonly engagement: string;
  readonly how: 'accepted' | 'ranges' | 'conceded' | 'awarded';
  readonly member: Id<'mem'>;
  readonly side: Side;
  readonly rule: GuidelineId;
  readonly reason: string;
  readonly tookPart: readonly string[];
  readonly at: Date;
}

export async function markNamed(sql: Sql, id: string): Promise<MarkRow | null> {
  const [row] = await sql<MarkRow>`
    select m.id, m.number, d.engagement, s.how, m.member, m.side, m.rule, m.reason, m.took_part as "tookPart", m.at
    from cases.mark m join cases.dispute d using (number) join cases.settlement s using (number) where m.id = ${id}`;
  return row ?? null;
}

/** The entries of a case on the record of its engagement. */
export async function entriesOfCase(
  sql: Sql,
  engagement: string,
  number: string,
): Promise<{ stream: string; seq: number }[]> {
  return sql<{ stream: string; seq: number }>`
    select stream, seq from record.shown_reference
    where stream = ${engagement} and refs->>'case' = ${number} and type in ('case.opened', 'case.awarded', 'case.settled', 'case.returned', 'case.executed')
    order by seq limit 20`;
}
