/** Every act that can move the money of a milestone that lies before the client, for races between them. */
import type { Member } from '../../src/core/actor.ts';
import type { House } from '../../src/core/gate.ts';
import {
  acceptInCase,
  counterInCase,
  giveRange,
  goOnWithCase,
  leaveTalks,
  openCase,
  openRefundCase,
  waiveSecond,
  withdrawCase,
} from '../../src/modules/cases/index.ts';
import { giveBack, releaseMilestone } from '../../src/modules/engagements/index.ts';
import type { Connection } from '../../src/platform/postgres/connect.ts';
import { code } from './house.ts';
import { theClock } from './work.ts';

export interface Settling {
  readonly house: House;
  readonly client: Member;
  readonly professional: Member;
  readonly milestone: string;
  /** Of the case that is open about it; empty without one. */
  readonly number: string;
  readonly offer: string;
}

const usd = (amount: string) => ({ amount, currency: 'USD' });
const reason = 'Pages are missing.';
type Act = (at: Settling) => Promise<string>;

/** Each answers with its code: `done`, or why it came too late. */
export const settlingActs = {
  release: ({ house, client, milestone }) => code(house, client, releaseMilestone, { milestone }),
  silence: ({ house, milestone }) => code(house, theClock, releaseMilestone, { milestone }),
  refund: ({ house, professional, milestone }) => code(house, professional, giveBack, { milestone }),
  open: ({ house, client, milestone }) => code(house, client, openCase, { milestone, toClient: usd('21000'), reason }),
  accept: ({ house, professional, number, offer }) => code(house, professional, acceptInCase, { case: number, offer }),
  concede: ({ house, professional, number }) =>
    code(house, professional, counterInCase, { case: number, toClient: usd('42000'), reason }),
  clientRange: ({ house, client, number }) =>
    code(house, client, giveRange, { case: number, lowest: usd('0'), highest: usd('30000') }),
  professionalRange: ({ house, professional, number }) =>
    code(house, professional, giveRange, { case: number, lowest: usd('20000'), highest: usd('42000') }),
} satisfies Readonly<Record<string, Act>>;

/** What can still end a case, or undo it, beside an arbiter who has decided it. */
export const decidedActs = {
  agree: settlingActs.accept,
  carryOut: ({ house, number }) => code(house, theClock, goOnWithCase, { case: number }),
  clientWaives: ({ house, client, number }) => code(house, client, waiveSecond, { case: number }),
  professionalWaives: ({ house, professional, number }) => code(house, professional, waiveSecond, { case: number }),
  takeBack: ({ house, client, number }) => code(house, client, withdrawCase, { case: number }),
  release: settlingActs.release,
} satisfies Readonly<Record<string, Act>>;

export async function settlementsOf(
  pool: Connection,
  milestone: string,
): Promise<{ transfers: number; endings: number; held: bigint }> {
  const [row] = await pool<{ transfers: number; endings: number; held: bigint }[]>`
    select (select count(*)::int from ledger.transfer where milestone = ${milestone} and kind in ('release', 'refund')) as transfers,
           (select count(*)::int from engagements.ending where milestone = ${milestone}) as endings,
           (select amount from ledger.shown_balance where account = ${`escrow:${milestone}`}) as held`;
  if (!row) throw new Error('no row');
  return row;
}

/** Every act that can end talks about a refund after the release, and what else draws on the professional's balance. */
export const refundingActs = {
  agree: ({ house, professional, number, offer }) => code(house, professional, acceptInCase, { case: number, offer }),
  leave: ({ house, professional, number }) => code(house, professional, leaveTalks, { case: number }),
  nobodyAnswers: ({ house, number }) => code(house, theClock, goOnWithCase, { case: number }),
  clientRange: settlingActs.clientRange,
  professionalRange: settlingActs.professionalRange,
  again: ({ house, professional, milestone }) =>
    code(house, professional, openRefundCase, { milestone, toClient: usd('21000'), reason }),
} satisfies Readonly<Record<string, Act>>;

/** How talks about a refund ended, and what moved by it. */
export async function refundsOf(
  pool: Connection,
  number: string,
): Promise<{ transfers: number; endings: number; refunded: bigint }> {
  const [row] = await pool<{ transfers: number; endings: number; refunded: bigint }[]>`
    select (select count(*)::int from ledger.transfer where cause = ${`given_back:${number}`}) as transfers,
           (select count(*)::int from cases.settlement where number = ${number})
             + (select count(*)::int from cases.over where number = ${number}) as endings,
           (select coalesce(sum(r.amount), 0)::bigint from payments.refund r join cases.dispute d on d.milestone = r.milestone
            where d.number = ${number}) as refunded`;
  if (!row) throw new Error('no row');
  return row;
}
