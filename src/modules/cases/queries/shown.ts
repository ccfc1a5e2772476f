/** A case as somebody reads it: words that are hidden away, ranges unread, drafts of an award not there. */
import { type Db, type Viewer, eyesOn } from '../../../core/command.ts';
import type { CaseNumber } from '../../casework/index.ts';
import type { Side } from '../../engagements/index.ts';
import { type Piece, type Veil, veil, veilOwn, veils } from '../../screening/index.ts';
import { needsTwo } from '../rules.ts';
import {
  type About,
  type Award,
  type CaseFacts,
  type Dispute,
  type Fault,
  type Over,
  type Settled,
  turnOf,
} from '../facts.ts';
import type { CasePhase } from '../lifecycle.ts';
import { secondLookName } from '../store.ts';

export interface CasePerson {
  readonly id: string;
  readonly name: string;
}

export interface ShownOffer {
  readonly id: string;
  readonly n: number;
  readonly side: Side;
  readonly toClient: bigint;
  readonly toProfessional: bigint;
  readonly fault: Fault;
  readonly rule: string | null;
  readonly reason: readonly Piece[];
  readonly at: Date;
  readonly endsAt: Date;
  readonly late: boolean;
}

export interface ShownAward extends Omit<Award, 'by' | 'signedBy' | 'declined'> {
  /** Why it was sent back; at the desk alone. */
  readonly sentBack: string | null;
  readonly toProfessional: bigint;
  readonly signed: boolean;
}

export interface CaseView {
  readonly object: 'case';
  readonly number: CaseNumber;
  readonly engagement: string;
  readonly milestone: { readonly id: string; readonly n: number; readonly title: string };
  readonly phase: CasePhase;
  readonly phaseFrom: Date;
  readonly endsAt: Date | null;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly version: number;
  /** Who opened it. */
  readonly opener: Side;
  readonly about: About;
  readonly held: bigint;
  readonly currency: string;
  readonly client: CasePerson;
  readonly professional: CasePerson;
  /** Who has to answer; null when nobody has. */
  readonly turn: Side | null;
  /** True once somebody of the house decides it. */
  readonly taken: boolean;
  readonly offers: readonly ShownOffer[];
  readonly evidence: readonly {
    readonly id: string;
    readonly side: Side;
    readonly text: readonly Piece[];
    readonly longer: boolean;
    readonly at: Date;
  }[];
  readonly criteria: readonly { readonly id: string; readonly text: string }[];
  readonly awards: readonly ShownAward[];
  readonly waived: readonly Side[];
  readonly secondLook: { readonly side: Side; readonly reason: readonly Piece[]; readonly at: Date } | null;
  readonly settled: Settled | null;
  readonly over: Over | null;
  readonly pauses: Dispute['pauses'];
}

/** @param drafts whether awards that nobody has signed yet may be read. */
export async function viewOf(db: Db, facts: CaseFacts, viewer: Viewer, drafts = false): Promise<CaseView> {
  const { dispute, pair, milestone, current } = facts;
  const subjects = [...dispute.offers, ...dispute.evidence].map(({ id }) => id as string);
  const [hidden, people] = await Promise.all([
    veils(db, [...subjects, secondLookName(dispute.number)]),
    db<CasePerson>`
      select id, name from accounts.shown_party where id in (${pair.client}, ${pair.professional})`,
  ]);
  const named = (id: string): CasePerson => people.find((each) => each.id === id) ?? { id, name: '' };
  const { number, phase, phaseFrom, endsAt, openedAt, closedAt, version, about, held, currency, secondLook } = dispute;
  return {
    ...{ object: 'case', number, engagement: pair.id, phase, phaseFrom, endsAt, openedAt, closedAt, version },
    milestone: { id: milestone.id, n: milestone.n, title: milestone.title },
    ...{
      opener: dispute.side,
      about,
      held,
      currency,
      client: named(pair.client),
      professional: named(pair.professional),
    },
    turn: phase === 'talks' ? turnOf(dispute) : null,
    taken: dispute.owner !== null,
    offers: dispute.offers.map(({ by, reason, ...offer }) => ({
      ...offer,
      toProfessional: held - offer.toClient,
      reason: said(hidden, viewer, { text: reason, by, place: `${offer.id} reason` }),
    })),
    evidence: dispute.evidence.map(({ id, side, text, by, at, extends: longer }) => ({
      ...{ id, side, at, longer },
      text: said(hidden, viewer, { text, by, place: `${id} text` }),
    })),
    criteria: current.body.criteria
      .filter(({ id }) => milestone.criteria.includes(id))
      .map(({ id, text }) => ({ id, text })),
    awards: dispute.awards.filter((award) => drafts || isSaid(facts, award)).map((award) => shownAward(award, held)),
    waived: dispute.waived,
    secondLook: secondLook && {
      ...{ side: secondLook.side, at: secondLook.at },
      reason: said(hidden, viewer, {
        text: secondLook.reason,
        by: secondLook.by,
        place: `${secondLookName(number)} reason`,
      }),
    },
    settled: dispute.settled,
    over: dispute.over,
    pauses: dispute.pauses,
  };
}

/** An award over the limit is a draft until a second person has signed it, also where the two have agreed meanwhile. */
function isSaid(facts: CaseFacts, { at: now, signedBy, declined }: Award): boolean {
  return declined === null && (signedBy !== null || !needsTwo(facts, { now }));
}

function shownAward({ by: _by, signedBy, declined, ...award }: Award, held: bigint): ShownAward {
  return {
    ...award,
    toProfessional: held - award.toClient,
    signed: signedBy !== null,
    sentBack: declined?.reason ?? null,
  };
}

function said(
  hidden: ReadonlyMap<string, readonly Veil[]>,
  viewer: Viewer,
  { text, by, place }: { readonly text: string; readonly by: string; readonly place: string },
): readonly Piece[] {
  return (eyesOn(viewer, by) === by ? veilOwn : veil)(text, hidden.get(place) ?? []);
}
