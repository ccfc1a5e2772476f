import { isRefusal, refuse } from '../../../../core/refusal.ts';
import { showProposal } from '../../../../modules/hiring/index.ts';
import { deadlineIcs } from '../../../../platform/documents/index.ts';
import { money } from '../../../../words/format.ts';
import { Document, type Show } from '../../route.ts';
import { see } from './reading.ts';

/** The end of an offer for the reader's own calendar. */
export const offerDeadline: Show = async (visit) => {
  const proposal = await see(visit, showProposal, { proposal: visit.params['proposal'] });
  if (isRefusal(proposal)) return proposal;
  const counter = proposal.counters.find((each) => each.status === 'open');
  if (!counter) return refuse('no_counter_open');
  const { page, w } = visit;
  const p = w.hiring.proposal;
  return new Document({
    type: 'text/calendar; charset=utf-8',
    name: `${counter.id}.ics`,
    body: deadlineIcs({
      uid: `${counter.id}@garante`,
      title: `${counter.side === proposal.side ? p.waitsOther : p.waits}: ${proposal.about.title}`,
      description: `${money(counter.price, counter.currency, page.lang)}, ${p.dayCount(counter.days)}. ${p.silence}`,
      at: counter.expiresAt,
      url: `${page.origin}/proposals/${proposal.id}`,
      madeAt: page.now,
    }),
  });
};
