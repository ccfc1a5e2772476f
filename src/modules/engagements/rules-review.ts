/** The work comes in and is looked at: delivery, changes, more time, reminders. Silence is an answer, and says so. */
import type { Call } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import { type Problem, type Refusal, isRefusal, refuse, refuseInput } from '../../core/refusal.ts';
import { type FilesBrought, fileFields, placeFiles } from '../files/index.ts';
import { recordFields, screenTexts } from '../screening/index.ts';
import { type Facts, type MilestoneFacts, heldFor, moneyField, seenSince } from './facts.ts';
import { addDays, nextReminder, shareOf } from './money.ts';
import type { ChangeRequest, DeliveredItem, Delivery, Extension, Reminder, WantedChange, Window } from './plans.ts';
import {
  doneBy,
  engagementEntry,
  hires,
  inCase,
  inForce,
  milestoneEntry,
  settled,
  sideOf,
  windowClosed,
  withAssignment,
} from './rules-sides.ts';
import { stageNow } from './stage.ts';

export interface DeliverFacts extends MilestoneFacts {
  readonly text: string;
  readonly items: readonly DeliveredItem[];
  readonly files?: FilesBrought;
}

function mayDeliver(facts: MilestoneFacts, call: Call): Refusal | null {
  const { milestone } = facts;
  if (sideOf(facts, call) !== 'professional') return refuse('only_the_professional_may_deliver');
  const agreed = inForce(facts);
  if (isRefusal(agreed)) return agreed;
  if (milestone.status === 'agreed' || milestone.status === 'funding') return refuse('not_funded');
  if (milestone.status === 'delivered') return refuse('already_delivered');
  return withAssignment(facts) ?? settled(milestone) ?? inCase(milestone);
}

/**
 * The professional delivers, criterion by criterion. Only a whole delivery starts the client's clock: a text, and at
 * least one link or file for each criterion that asks for evidence.
 */
export function deliver(facts: DeliverFacts, call: Call): Delivery | Held | Refusal {
  const refusal = mayDeliver(facts, call) ?? missingIn(facts);
  if (refusal) return refusal;
  const { head, milestone, agreement, pair, text, items, releasedBefore } = facts;
  const delivery = call.id('dlv');
  const parts = new Map(items.flatMap(({ criterion, files = [] }) => files.map((file) => [file, criterion] as const)));
  const where = { stream: head, subject: delivery, parts, stage: 'funded' } as const;
  const placed = placeFiles(facts.files, where, call);
  if (isRefusal(placed)) return placed;
  const screened = screenTexts(textsOf(text, items), 'funded', call);
  if (screened instanceof Held) return screened;

  const { terms, currency } = agreement;
  const window: Window = { startsAt: call.now, endsAt: addDays(call.now, terms.reviewWindowDays) };
  const links = items.reduce((count, each) => count + each.links.length, 0);
  return {
    act: 'deliver',
    entry: milestoneEntry(
      facts,
      'milestone.delivered',
      {
        ...recordFields('text', text, screened),
        ...Object.assign({}, ...items.map((each, n) => recordFields(`items.${n}.text`, each.text, screened))),
        criteria: items.map((each) => each.criterion),
        links,
        ...fileFields(placed),
        // Which criterion each of them answers, in their order; empty for the whole.
        ...(placed.length > 0 ? { shows: placed.map(({ part }) => part) } : {}),
        windowEndsAt: window.endsAt.toISOString(),
      },
      { delivery },
    ),
    engagement: pair.id,
    by: doneBy(call),
    at: call.now,
    milestone,
    currency,
    delivery,
    n: milestone.deliveries + 1,
    text,
    items,
    window,
    remindAt: nextReminder(window, terms, call.now),
    share: shareOf(heldFor(milestone), releasedBefore, terms),
    screened,
    placed,
  };
}

/** Every text of a delivery under the name of its field, links too: each of them can be read by the other side. */
function textsOf(text: string, items: readonly DeliveredItem[]): Record<string, string> {
  const parts = items.flatMap((each, n) => [
    [`items.${n}.text`, each.text] as const,
    ...each.links.map((link, at) => [`items.${n}.links.${at}`, link] as const),
  ]);
  return { text, ...Object.fromEntries(parts) };
}

function missingIn({ milestone, current, items }: DeliverFacts): Refusal | null {
  const ours = new Set(milestone.criteria);
  const answered = new Set(items.map(({ criterion }) => criterion));
  const strange = items.findIndex(({ criterion }) => !ours.has(criterion));
  if (strange >= 0 || answered.size < items.length) {
    return refuseInput([{ param: `items.${Math.max(strange, 0)}.criterion`, code: 'not_agreed_here' }]);
  }
  const problems = current.body.criteria
    .filter(({ id, needsEvidence }) => ours.has(id) && needsEvidence)
    .flatMap(({ id }): Problem[] => {
      const at = items.findIndex(({ criterion }) => criterion === id);
      const answer = items[at];
      if (answer && (answer.links.length > 0 || (answer.files ?? []).length > 0)) return [];
      return [{ param: at < 0 ? `items.${id}` : `items.${at}.links`, code: 'evidence_missing' }];
    });
  return problems.length === 0 ? null : refuseInput(problems);
}

export interface ChangesFacts extends MilestoneFacts {
  readonly items: readonly WantedChange[];
}

function mayRequestChanges(facts: MilestoneFacts, call: Call): Refusal | null {
  const refusal = mayReview(facts, call, 'only_the_client_may_request_changes');
  if (refusal) return refusal;
  return facts.milestone.rounds < facts.current.body.rounds
    ? null
    : refuse('rounds_used_up', { rounds: facts.current.body.rounds });
}

/** The client says what is missing, point by point. The clock stops; the next delivery starts it anew. */
export function requestChanges(facts: ChangesFacts, call: Call): ChangeRequest | Held | Refusal {
  const refusal = mayRequestChanges(facts, call);
  if (refusal) return refusal;
  const { milestone, agreement, current, pair, items } = facts;
  const { delivery } = milestone;
  if (delivery === null) return refuse('nothing_delivered');
  const strange = items.findIndex(({ criterion }) => criterion !== null && !milestone.criteria.includes(criterion));
  if (strange >= 0) return refuseInput([{ param: `items.${strange}.criterion`, code: 'not_agreed_here' }]);
  const screened = screenTexts(
    Object.fromEntries(items.map(({ text }, n) => [`items.${n}.text`, text])),
    'funded',
    call,
  );
  if (screened instanceof Held) return screened;

  const request = call.id('chg');
  const round = milestone.rounds + 1;
  return {
    act: 'request_changes',
    entry: milestoneEntry(
      facts,
      'changes.requested',
      {
        ...Object.assign({}, ...items.map(({ text }, n) => recordFields(`items.${n}.text`, text, screened))),
        criteria: items.map(({ criterion }) => criterion),
        round,
        rounds: current.body.rounds,
      },
      { delivery, request },
    ),
    engagement: pair.id,
    by: doneBy(call),
    at: call.now,
    milestone,
    currency: agreement.currency,
    request,
    delivery,
    items,
    round,
    roundsLeft: current.body.rounds - round,
    held: heldFor(milestone),
    reviewWindowDays: agreement.terms.reviewWindowDays,
    screened,
  };
}

function mayExtend(facts: MilestoneFacts, call: Call): Refusal | null {
  const refusal = mayReview(facts, call, 'only_the_client_may_extend');
  if (refusal) return refusal;
  if (facts.agreement.terms.extensionDays === 0) return refuse('no_extension_agreed');
  return facts.milestone.extended ? refuse('already_extended') : null;
}

/** The client takes a little longer to look: once per delivery, and only before the window has ended. */
export function extend(facts: MilestoneFacts, call: Call): Extension | Refusal {
  const refusal = mayExtend(facts, call);
  if (refusal) return refusal;
  const { milestone, agreement, pair, releasedBefore } = facts;
  const { delivery, deliveredAt, windowEndsAt } = milestone;
  if (delivery === null || deliveredAt === null || windowEndsAt === null) return refuse('nothing_delivered');
  const days = agreement.terms.extensionDays;
  const window: Window = { startsAt: deliveredAt, endsAt: addDays(windowEndsAt, days) };
  return {
    act: 'extend',
    entry: milestoneEntry(facts, 'window.extended', { days, windowEndsAt: window.endsAt.toISOString() }, { delivery }),
    engagement: pair.id,
    by: doneBy(call),
    at: call.now,
    milestone,
    currency: agreement.currency,
    delivery,
    window,
    remindAt: nextReminder(window, agreement.terms, call.now),
    days,
    share: shareOf(heldFor(milestone), releasedBefore, agreement.terms),
  };
}

/** What asking for changes and asking for time share: a delivery lies before the client, and its window is open. */
function mayReview(
  facts: MilestoneFacts,
  call: Call,
  only: 'only_the_client_may_request_changes' | 'only_the_client_may_extend',
): Refusal | null {
  if (!hires(facts)) return refuse(only);
  const { milestone } = facts;
  const done = settled(milestone);
  if (done) return done;
  const agreed = inForce(facts);
  if (isRefusal(agreed)) return agreed;
  if (milestone.status !== 'delivered') return refuse('nothing_delivered');
  return inCase(milestone) ?? windowClosed(milestone, call);
}

/** The clock reminds the client that a window closes, and of what silence will mean. */
export function remindOfReview(facts: MilestoneFacts, call: Call): Reminder | Refusal {
  const { milestone, agreement, pair, releasedBefore } = facts;
  if (call.actor.kind !== 'clock') return refuse('only_the_clock_may');
  const { deliveredAt, windowEndsAt } = milestone;
  if (milestone.status !== 'delivered' || deliveredAt === null || windowEndsAt === null)
    return refuse('nothing_delivered');
  if (seenSince(milestone) === null) return refuse('evidence_is_held');
  const closed = inCase(milestone) ?? windowClosed(milestone, call);
  if (closed) return closed;
  const { net } = shareOf(heldFor(milestone), releasedBefore, agreement.terms);
  return {
    act: 'remind',
    entry: milestoneEntry(facts, 'reminder.sent', {
      about: 'review',
      windowEndsAt: windowEndsAt.toISOString(),
      net: moneyField(net, agreement.currency),
    }),
    engagement: pair.id,
    by: doneBy(call),
    at: call.now,
    subject: milestone.id,
    kind: 'milestone.reminder',
    nextAt: nextReminder({ startsAt: deliveredAt, endsAt: windowEndsAt }, agreement.terms, call.now),
  };
}

/** Once a week the clock asks both, who can reach each other elsewhere, to bring what they said there into the record. */
export function remindOfOutsideTalk(facts: Facts, call: Call): Reminder | Refusal {
  const { agreement, pair, cards } = facts;
  if (call.actor.kind !== 'clock') return refuse('only_the_clock_may');
  if (agreement === null || cards.length < 2 || stageNow(facts) !== 'funded') return refuse('nothing_to_remind_of');
  return {
    act: 'remind',
    entry: engagementEntry(facts, 'reminder.sent', { about: 'outside_talk' }),
    engagement: pair.id,
    by: doneBy(call),
    at: call.now,
    subject: pair.id,
    kind: 'engagement.outside_talk',
    nextAt: addDays(call.now, agreement.terms.outsideTalkReminderDays),
  };
}
