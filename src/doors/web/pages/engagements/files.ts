import { isRefusal, refuse } from '../../../../core/refusal.ts';
import { engagementRoom } from '../../../../modules/engagements/index.ts';
import { deadlineIcs } from '../../../../platform/documents/index.ts';
import { Document, type Show } from '../../route.ts';
import { calledName, roomPath, see, sumIn } from './kit.ts';

/** The end of a review window for the reader's own calendar; a newer file moves the same event. */
export const deadlineFile: Show = async (visit) => {
  const room = await see(visit, engagementRoom, { engagement: visit.params['engagement'] });
  if (isRefusal(room)) return room;
  const milestone = room.milestones.find(({ id }) => id === visit.params['milestone']);
  if (!milestone?.windowEndsAt || milestone.status !== 'delivered') return refuse('nothing_delivered');
  if (milestone.silenceWaits) return refuse('evidence_is_held');
  const c = visit.w.engagements.calendar;
  return new Document({
    type: 'text/calendar; charset=utf-8',
    name: `${milestone.id}.ics`,
    body: deadlineIcs({
      uid: `${milestone.id}-${milestone.deliveries}@garante`,
      title: c.title({ n: milestone.n, title: milestone.title }),
      description: c.text({ name: calledName(room.professional), sum: sumIn(room, visit, milestone.share.net) }),
      at: milestone.windowEndsAt,
      url: `${visit.page.origin}${roomPath(room.engagement)}`,
      madeAt: visit.page.now,
    }),
  });
};
