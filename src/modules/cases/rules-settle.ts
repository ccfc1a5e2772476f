/** How a case ends: once, with one transfer, and with the marks that were named. */
import type { Call } from '../../core/actor.ts';
import type { Json } from '../../core/command.ts';
import { type Side, moneyField, settle } from '../engagements/index.ts';
import type { Award, BlindRange, CaseFacts, CaseOffer, NamedMark, Settled } from './facts.ts';
import type { Ended, Mark } from './plans.ts';
import { about, entryOf, moveTo } from './rules-sides.ts';

export interface How {
  readonly how: Settled['how'];
  readonly toClient: bigint;
  readonly marks: readonly NamedMark[];
  readonly offer?: CaseOffer;
  readonly offerIsNew?: boolean;
  readonly award?: Award;
  readonly awardIsNew?: boolean;
  readonly signature?: boolean;
  readonly waiver?: Side;
  readonly range?: BlindRange;
  readonly screened?: Ended['screened'];
  readonly fields?: Readonly<Record<string, Json>>;
}

export function end(facts: CaseFacts, how: How, call: Call): Ended {
  const { dispute } = facts;
  const { currency } = dispute;
  const awarded = how.how === 'awarded';
  const settlement = settle(facts, { toClient: how.toClient, how: awarded ? 'awarded' : 'settled' }, call);
  const { share } = settlement;
  const { offer = null, award = null, range = null, waiver = null, screened = null } = how;
  return {
    act: 'settle',
    ...about(facts, call),
    how: how.how,
    ...{ offer, award, range, waiver, screened, settlement },
    offerIsNew: how.offerIsNew ?? false,
    awardIsNew: how.awardIsNew ?? false,
    signature: how.signature ?? false,
    marks: how.marks.map((mark) => markOf(facts, mark, call)),
    move: moveTo(dispute, 'closed', call),
    entry: entryOf(
      facts,
      awarded ? 'case.executed' : 'case.settled',
      {
        how: how.how,
        toClient: moneyField(how.toClient, currency),
        gross: moneyField(share.gross, currency),
        fee: moneyField(share.fee, currency),
        net: moneyField(share.net, currency),
        fault: faultOf(how.marks),
        rules: how.marks.map(({ rule }) => rule),
        ...how.fields,
      },
      { ...(offer ? { offer: offer.id } : {}), ...(award ? { award: award.id } : {}) },
    ),
  };
}

/** Whose fault it was, as the book of standings reads it. */
export function faultOf(marks: readonly NamedMark[]): string {
  const sides = new Set(marks.map(({ side }) => side));
  if (sides.size === 2) return 'both';
  return [...sides][0] ?? 'none';
}

/** Whoever took part may not decide an appeal of it: the arbiters of both instances, and who signed. */
export function markOf({ answers, dispute }: CaseFacts, { side, rule, reason }: NamedMark, call: Call): Mark {
  const tookPart = dispute.awards.flatMap(({ by, signedBy }) => [by, ...(signedBy === null ? [] : [signedBy])]);
  const now = call.actor.kind === 'member' && call.actor.staff.length > 0 ? [call.actor.id] : [];
  return { id: call.id('mrk'), member: answers[side], side, rule, reason, tookPart: [...tookPart, ...now] };
}
