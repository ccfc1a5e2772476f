import { z } from 'zod';
import { type Db, query } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { partiesOf } from '../accounts/index.ts';
import { type Happened, type Quality, qualityOf } from './quality.ts';

export type { Quality };

/** The figures of one engagement, for the two who are in it and for a case file. */
export const talkQuality = query({
  name: 'engagements.quality',
  input: z.strictObject({ engagement: id('eng') }),
  async run(db, { engagement }, { actor }): Promise<(Quality & { engagement: string }) | null> {
    const parties = await partiesOf(db, actor);
    const [pair] = await db<{ client: string; professional: string }>`
      select client, professional from hiring.shown_pair where engagement = ${engagement}`;
    if (!pair || !parties.some((party) => party === pair.client || party === pair.professional)) return null;
    return { engagement, ...(await qualityFrom(db, engagement, pair.professional)) };
  },
});

/** The same without asking who wants to know: for the case file, which has asked already. */
export async function qualityFrom(db: Db, engagement: string, professional: string): Promise<Quality> {
  const [entries, dates] = await Promise.all([
    db<Omit<Happened, 'side'> & { actor: string }>`
      select type, at, actor, refs ->> 'milestone' as milestone from record.shown_act where stream = ${engagement} order by seq`,
    db<{ id: string; dueOn: string }>`
      select id, due_on::text as "dueOn" from engagements.shown_milestone where engagement = ${engagement} and due_on is not null`,
  ]);
  const side = (actor: string): Happened['side'] =>
    actor === professional ? 'professional' : actor.startsWith('mem_') ? 'client' : null;
  return qualityOf(
    entries.map(({ type, at, actor, milestone }) => ({ type, at, milestone, side: side(actor) })),
    new Map(dates.map((each) => [each.id, each.dueOn])),
  );
}
