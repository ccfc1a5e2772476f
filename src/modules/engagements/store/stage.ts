import type { Sql } from '../../../core/command.ts';
import type { EngagementStage } from '../stage.ts';

/** What may be exchanged between the two at a moment. Before any agreement they are talking. */
export async function stageOf(sql: Sql, engagement: string, now: Date): Promise<EngagementStage> {
  const [row] = await sql<{ stage: 'talking' | 'funded' | 'closed'; contactUntil: Date | null }>`
    select stage, contact_until as "contactUntil" from engagements.shown_stage where engagement = ${engagement}`;
  if (!row) return 'talking';
  if (row.stage !== 'closed') return row.stage;
  return row.contactUntil !== null && now < row.contactUntil ? 'closed' : 'ended';
}
