/** How two people reach each other, and how an engagement ends. */
import type { Call } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import { type Refusal, isRefusal, refuse } from '../../core/refusal.ts';
import { type Screened, type Veil, recordFields, screenTexts, veilText } from '../screening/index.ts';
import { type Card, type Facts, isEnded } from './facts.ts';
import { addDays } from './money.ts';
import type { CardDeclined, CardGiven, Ending } from './plans.ts';
import { bindsOne, doneBy, engagementEntry, inForce, sideOf, withAssignment } from './rules-sides.ts';
import { caseUntil, stageAt, stageNow } from './stage.ts';

export interface CardFacts extends Facts {
  readonly email: string | null;
  readonly phone: string | null;
  readonly other: string | null;
  /** What is hidden in cards that were given before, as `veils` says it. */
  readonly hidden: ReadonlyMap<string, readonly Veil[]>;
}

/** Under which name screening knows the card of one side. */
export function cardId(engagement: string, side: Card['side']): string {
  return `${engagement}.card.${side}`;
}

const lines = ['email', 'phone', 'other'] as const;

/** A card as the other side reads it: held words on it are covered until a person has looked. */
export function coveredCard(card: Card, hiddenIn: (line: string) => readonly Pick<Veil, 'start' | 'end'>[]): Card {
  const covered = lines.map((line) => [line, card[line] === null ? null : veilText(card[line], hiddenIn(line))]);
  return { ...card, ...Object.fromEntries(covered) };
}

function mayGiveCard(facts: Facts, call: Call): Refusal | null {
  const side = sideOf(facts, call);
  if (side === null) return refuse('only_the_parties_may');
  if (stageNow(facts) !== 'funded') return refuse('contact_not_yet');
  return facts.cards.some((card) => card.side === side) ? refuse('contact_already_given') : null;
}

/**
 * One side gives its contact card; the other sees it once it has given its own. Both cards go onto the record together,
 * so that neither can say later it was never given.
 */
export function giveCard(facts: CardFacts, call: Call): CardGiven | Held | Refusal {
  const refusal = mayGiveCard(facts, call);
  if (refusal) return refusal;
  const side = sideOf(facts, call);
  const { email, phone, other, cards, pair, agreement } = facts;
  if (side === null || agreement === null) return refuse('only_the_parties_may');
  if (email === null && phone === null && other === null) return refuse('contact_card_empty');
  // A card is for reaching each other; a way of paying outside belongs on none of its lines.
  const screened = screenTexts({ email: email ?? '', phone: phone ?? '', other: other ?? '' }, 'funded', call);
  if (screened instanceof Held) return screened;
  const card = { side, email, phone, other, givenAt: call.now };
  const held = screened.kind === 'masked' ? screened.findings : [];
  const theirs = cards.find((each) => each.side !== side) ?? null;
  const fields = {
    ...(theirs
      ? Object.fromEntries(
          [
            coveredCard(card, (line) => held.filter(({ param }) => param === line)),
            coveredCard(theirs, (line) => facts.hidden.get(`${cardId(pair.id, theirs.side)} ${line}`) ?? []),
          ].map((each) => [each.side, { email: each.email, phone: each.phone, other: each.other }]),
        )
      : { email: email !== null, phone: phone !== null, other: other !== null }),
    ...Object.fromEntries(held.map(({ param, text }) => [`hidden/${param}`, text])),
  };
  return {
    act: 'give_card',
    entry: engagementEntry(facts, theirs ? 'contact.shared' : 'contact.offered', { side, ...fields }),
    engagement: pair.id,
    by: doneBy(call),
    at: call.now,
    card,
    mutual: theirs !== null,
    remindAt: theirs ? addDays(call.now, agreement.terms.outsideTalkReminderDays) : null,
    screened,
  };
}

function mayDeclineCard(facts: Facts, call: Call): Refusal | null {
  const side = sideOf(facts, call);
  if (side === null) return refuse('only_the_parties_may');
  const theirs = facts.cards.some((card) => card.side !== side);
  const ours = facts.cards.some((card) => card.side === side);
  return theirs && !ours ? null : refuse('nothing_to_answer');
}

/** The other side would rather keep to the house: the card that was offered is taken back unread. */
export function declineCard(facts: Facts, call: Call): CardDeclined | Refusal {
  const refusal = mayDeclineCard(facts, call);
  if (refusal) return refusal;
  const side = sideOf(facts, call);
  if (side === null) return refuse('only_the_parties_may');
  return {
    act: 'decline_card',
    entry: engagementEntry(facts, 'contact.declined', { side }),
    engagement: facts.pair.id,
    by: doneBy(call),
    at: call.now,
    side: side === 'client' ? 'professional' : 'client',
  };
}

export interface EndFacts extends Facts {
  readonly reason: string;
}

function mayCancel(facts: Facts, call: Call): Refusal | null {
  if (bindsOne(facts, call) === null) return refuse('only_who_agrees_may');
  const agreed = inForce(facts);
  if (isRefusal(agreed)) return agreed;
  const elsewhere = withAssignment(facts);
  if (elsewhere) return elsewhere;
  if (facts.milestones.some(({ status }) => status === 'funding')) return refuse('funding_under_way');
  return facts.milestones.some(({ fundedAt }) => fundedAt !== null) ? refuse('money_was_protected') : null;
}

/** Either side may call the engagement off as long as no money was ever protected for it. */
export function cancel(facts: EndFacts, call: Call): Ending | Held | Refusal {
  const refusal = mayCancel(facts, call);
  if (refusal) return refusal;
  const screened = screenTexts({ reason: facts.reason }, stageAt(facts, call.now), call);
  if (screened instanceof Held) return screened;
  return { ...ending(facts, 'cancel', 'engagement.cancelled', screened, call), contactUntil: null };
}

function mayClose(facts: Facts, call: Call): Refusal | null {
  if (call.actor.kind !== 'clock' && bindsOne(facts, call) === null) return refuse('only_who_agrees_may');
  const agreed = inForce(facts);
  if (isRefusal(agreed)) return agreed;
  if (facts.milestones.some(({ status }) => status === 'funding')) return refuse('funding_under_way');
  if (facts.milestones.some(({ status }) => status === 'funded' || status === 'delivered'))
    return refuse('money_is_protected');
  if (facts.milestones.every(({ fundedAt }) => fundedAt === null)) return refuse('nothing_was_protected');
  // The clock closes only what has really come to rest; what is agreed and not yet funded is for people to decide.
  const open = facts.milestones.some((each) => !isEnded(each));
  if (call.actor.kind === 'clock' && open) return refuse('work_goes_on');
  return open ? withAssignment(facts) : null;
}

/** The work is done and nothing is protected any more: either side closes, and what was never funded falls away. */
export function close(facts: EndFacts, call: Call): Ending | Held | Refusal {
  const refusal = mayClose(facts, call);
  if (refusal) return refusal;
  const screened = screenTexts({ reason: facts.reason }, stageAt(facts, call.now), call);
  if (screened instanceof Held) return screened;
  return { ...ending(facts, 'close', 'engagement.closed', screened, call), contactUntil: caseUntil(facts) };
}

function ending(
  facts: EndFacts,
  act: Ending['act'],
  type: 'engagement.cancelled' | 'engagement.closed',
  screened: Screened,
  call: Call,
): Omit<Ending, 'contactUntil'> {
  const { pair, milestones, reason } = facts;
  return {
    act,
    entry: engagementEntry(facts, type, recordFields('reason', reason, screened)),
    engagement: pair.id,
    by: doneBy(call),
    at: call.now,
    side: sideOf(facts, call),
    reason,
    screened,
    project: pair.project,
    dropped: milestones.filter((each) => !isEnded(each)).map(({ id }) => id),
  };
}
