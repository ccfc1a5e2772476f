import { z } from 'zod';
import { isMember } from '../../../core/actor.ts';
import { query } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { fundingOf } from '../../payments/index.ts';
import { acceptanceOf } from '../../policy/index.ts';
import { readMilestoneFacts } from '../store.ts';
import { type Offered, engagementActs, milestoneActs, milestoneOffers } from './offers.ts';
import { type RoomMilestone, engagementRoom } from './room.ts';

/** What an act on a milestone would bring now, before anybody does it: the same rules, nothing written. */
export const previewMilestone = query({
  name: 'milestones.preview',
  input: z.strictObject({ milestone: id('mil'), act: z.enum(milestoneActs) }),
  async run(db, { milestone, act }, viewer): Promise<(Offered & { act: string }) | null> {
    if (!isMember(viewer.actor)) return null;
    const [facts, acceptance] = await Promise.all([
      readMilestoneFacts(db, milestone, viewer.actor),
      acceptanceOf(db, viewer.actor),
    ]);
    if (!facts) return null;
    const { funding, status } = facts.milestone;
    const payment = funding !== null && status === 'funding' ? await fundingOf(db, funding) : null;
    return { act, ...milestoneOffers(facts, { acceptance, underWay: payment?.status ?? null }, viewer)[act] };
  },
});

/** The same for an act on the engagement as a whole. */
export const previewEngagement = query({
  name: 'engagements.preview',
  input: z.strictObject({ engagement: id('eng'), act: z.enum([...engagementActs, 'award']) }),
  async run(db, { engagement, act }, viewer): Promise<(Offered & { act: string }) | null> {
    const room = await engagementRoom.run(db, { engagement }, viewer);
    if (room === null || !('actions' in room)) return null;
    if (act !== 'award') return { act, ...room.actions[act] };
    return room.proposal && { act, ...room.proposal.award };
  },
});

/** One milestone as its two sides see it. */
export const showMilestone = query({
  name: 'milestones.show',
  input: z.strictObject({ milestone: id('mil') }),
  async run(db, { milestone }, viewer): Promise<{ milestone: RoomMilestone; currency: string } | null> {
    const [row] = await db<{ engagement: `eng_${string}` }>`
      select engagement from engagements.milestone where id = ${milestone}`;
    const room = row ? await engagementRoom.run(db, { engagement: row.engagement }, viewer) : null;
    if (room === null || !('milestones' in room) || room.agreement === null) return null;
    const found = room.milestones.find((each) => each.id === milestone);
    return found ? { milestone: found, currency: room.agreement.currency } : null;
  },
});
