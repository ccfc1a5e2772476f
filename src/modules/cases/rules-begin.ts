/** How a case begins: with an offer, on the record, and with a time to answer it. */
import type { Call } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import type { Refusal } from '../../core/refusal.ts';
import type { CaseNumber } from '../casework/index.ts';
import { type Side, doneBy, milestoneEntry, moneyField, settle } from '../engagements/index.ts';
import { escrowOf } from '../ledger/index.ts';
import type { Numbers } from '../policy/index.ts';
import { recordFields, screenTexts } from '../screening/index.ts';
import type { About, CaseOffer, OpenFacts, Split } from './facts.ts';
import type { Foreseen, Opened, Waiting } from './plans.ts';
import { hoursAfter, splitFields, wrongIn } from './rules-sides.ts';

export interface AskedSplit extends Split {
  readonly currency: string;
  readonly reason: string;
}
export interface OpeningFacts extends OpenFacts {
  readonly number: CaseNumber;
  readonly asked: AskedSplit;
}

interface Beginning {
  readonly side: Side;
  readonly about: About;
  readonly sum: bigint;
}

export function begin(facts: OpeningFacts, { side, about, sum }: Beginning, call: Call): Opened | Held | Refusal {
  const { milestone, agreement, pair, asked, number } = facts;
  const { currency } = agreement;
  const wrong = wrongIn(asked, sum, currency);
  if (wrong) return wrong;
  const screened = screenTexts({ reason: asked.reason }, 'funded', call);
  if (screened instanceof Held) return screened;
  const numbers = facts.numbers.at(call.now);
  const offer = offerOf({ asked, side, n: 1 }, numbers, call);
  const entry = milestoneEntry(
    facts,
    'case.opened',
    {
      ...{ side, about, [about]: moneyField(sum, currency) },
      ...splitFields(asked, sum, currency),
      ...recordFields('reason', asked.reason, screened),
      until: offer.endsAt.toISOString(),
    },
    { case: number, offer: offer.id },
  );
  return {
    act: 'open',
    ...{ number, engagement: pair.id, by: doneBy(call), at: call.now, entry, offer, screened },
    docket: {
      ...{ number, kind: about === 'held' ? 'dispute' : 'refund', stream: pair.id, subject: milestone.id },
      ...{ parties: [pair.client, pair.professional], phase: 'talks', phaseFrom: call.now, endsAt: offer.endsAt },
      ...{ openedBy: doneBy(call), openedAt: call.now },
    },
    dispute: {
      ...{ milestone: milestone.id, client: pair.client, professional: pair.professional },
      ...{ side, about, held: sum, currency },
    },
    hold: about === 'held' ? { id: call.id('hol'), account: escrowOf(milestone.id), amount: sum, cause: number } : null,
    waiting: waitingFor(offer, numbers, call),
    foreseen: foreseen(facts, asked, about, call),
  };
}

export function offerOf(
  { asked, side, n }: { readonly asked: AskedSplit; readonly side: Side; readonly n: number },
  numbers: Numbers,
  call: Call,
): CaseOffer {
  const { toClient, fault, rule, reason } = asked;
  const endsAt = hoursAfter(call.now, numbers.mediationAnswerHours);
  return {
    id: call.id('ofr'),
    n,
    side,
    toClient,
    fault,
    rule,
    reason,
    by: doneBy(call),
    at: call.now,
    endsAt,
    late: false,
  };
}

export function waitingFor(
  { at, endsAt }: Pick<CaseOffer, 'at' | 'endsAt'>,
  numbers: Numbers,
  { now }: Pick<Call, 'now'>,
): Waiting {
  const next = numbers.mediationReminderHours
    .map((hours) => hoursAfter(at, hours))
    .toSorted((a, b) => a.getTime() - b.getTime())
    .find((instant) => instant > now && instant < endsAt);
  return { endsAt, remindAt: next ?? null };
}

/** What an offer would bring if it were accepted. The fee of a release stays with the house. */
export function foreseen(
  facts: Omit<OpenFacts, 'afterwards'>,
  { toClient }: Split,
  about: About,
  call: Call,
): Foreseen {
  const { currency } = facts.agreement;
  if (about === 'released') return { from: 'balance', net: 0n, fee: 0n, toClient, currency };
  const { share } = settle(facts, { toClient, how: 'settled' }, call);
  return { from: 'held', net: share.net, fee: share.fee, toClient, currency };
}
