/**
 * What will follow from an act, told before it is done: which money moves to whom, which clock starts or stops, what
 * silence will mean, what cannot be undone. Computed from the very plan that would be written.
 */
import type { EngagementPlan, Place, Share } from './plans.ts';

export type Consequence =
  | {
      readonly says: 'moves';
      readonly from: Place;
      readonly to: Place;
      readonly amount: bigint;
      readonly currency: string;
    }
  | { readonly says: 'stays_protected'; readonly amount: bigint; readonly currency: string }
  /** Money starts or ends nowhere. */
  | { readonly says: 'nothing_moves' }
  | { readonly says: 'window_starts'; readonly days: number; readonly endsAt: Date }
  | { readonly says: 'window_moves'; readonly days: number; readonly endsAt: Date }
  | { readonly says: 'window_stops'; readonly days: number }
  /** What a delivery brings when the client says nothing. `endsAt` is null while nothing is delivered. */
  | {
      readonly says: 'silence_pays';
      readonly days: number | null;
      readonly endsAt: Date | null;
      readonly net: bigint;
      readonly fee: bigint;
      readonly currency: string;
    }
  | { readonly says: 'rounds_left'; readonly rounds: number }
  | { readonly says: 'agreement_counts'; readonly version: number }
  | { readonly says: 'other_side_answers' }
  | { readonly says: 'milestones_change'; readonly added: number; readonly changed: number; readonly removed: number }
  | { readonly says: 'project_awarded' }
  | { readonly says: 'milestones_dropped'; readonly count: number }
  | { readonly says: 'contact_opens' }
  | { readonly says: 'contact_closes' }
  | { readonly says: 'contact_until'; readonly until: Date }
  | { readonly says: 'card_shown' }
  | { readonly says: 'card_waits' }
  /** Nobody can undo it alone. */
  | { readonly says: 'final' };

const nothingMoves: Consequence = { says: 'nothing_moves' };
const final: Consequence = { says: 'final' };

/** What follows, in the order in which a person wants to know it: money first, then clocks, then what is final. */
export function consequences(plan: EngagementPlan): readonly Consequence[] {
  // Each line of the table takes the plan of its own name; the compiler cannot follow a union through its table.
  return (ofEach[plan.act] as (plan: EngagementPlan) => readonly Consequence[])(plan);
}

type Of<Act, P = EngagementPlan> = P extends { readonly act: infer Own } ? (Act extends Own ? P : never) : never;
const quiet = () => [nothingMoves];
const asked = (): readonly Consequence[] => [nothingMoves, { says: 'other_side_answers' }];

const ofEach = {
  award: ({ agreed, version, first, currency, terms }: Of<'award'>) => [
    nothingMoves,
    ...when(agreed, { says: 'agreement_counts', version: version.version }, { says: 'project_awarded' }),
    ...when(!agreed, { says: 'other_side_answers' }),
    silencePays(first, currency, terms.reviewWindowDays, null),
  ],
  propose_change: asked,
  accept_agreement: ({ version, award, changes }: Of<'accept_agreement'>) => [
    nothingMoves,
    { says: 'agreement_counts', version: version.version },
    ...when(award !== null, { says: 'project_awarded' }),
    ...(changes === null
      ? []
      : when(true, {
          says: 'milestones_change',
          added: changes.added.length,
          changed: changes.changed.length,
          removed: changes.removed.length,
        })),
  ],
  decline_agreement: quiet,
  withdraw_agreement: quiet,
  fund: (plan: Of<'fund'>) => [
    ...moves(plan),
    ...when(plan.opensContact, { says: 'contact_opens' }),
    silencePays(plan.share, plan.currency, plan.terms.reviewWindowDays, null),
    final,
  ],
  confirm_funding: quiet,
  fail_funding: quiet,
  deliver: ({ window, share, currency }: Of<'deliver'>) => [
    nothingMoves,
    { says: 'window_starts', days: daysOf(window), endsAt: window.endsAt },
    silencePays(share, currency, null, window.endsAt),
  ],
  request_changes: ({ held, currency, reviewWindowDays, roundsLeft }: Of<'request_changes'>) => [
    { says: 'stays_protected', amount: held, currency },
    { says: 'window_stops', days: reviewWindowDays },
    { says: 'rounds_left', rounds: roundsLeft },
  ],
  extend: ({ window, days, share, currency }: Of<'extend'>) => [
    nothingMoves,
    { says: 'window_moves', days, endsAt: window.endsAt },
    silencePays(share, currency, null, window.endsAt),
  ],
  restart: quiet,
  remind: quiet,
  release: (plan: Of<'release'>) => [...moves(plan), final],
  request_refund: asked,
  decline_refund: quiet,
  withdraw_refund: quiet,
  refund: (plan: Of<'refund'>) => [
    ...moves(plan),
    ...when(plan.left > 0n, { says: 'stays_protected', amount: plan.left, currency: plan.currency }),
    ...when(plan.closesContact, { says: 'contact_closes' }),
    final,
  ],
  cancel_milestone: () => [nothingMoves, { says: 'milestones_dropped', count: 1 }, final],
  cancel: ending,
  close: ending,
  give_card: ({ mutual }: Of<'give_card'>) => [{ says: mutual ? 'card_shown' : 'card_waits' }],
  decline_card: quiet,
} satisfies { readonly [Act in EngagementPlan['act']]: (plan: Of<Act>) => readonly Consequence[] };

function ending({ dropped, contactUntil }: Of<'cancel' | 'close'>): readonly Consequence[] {
  return [
    nothingMoves,
    ...when(dropped.length > 0, { says: 'milestones_dropped', count: dropped.length }),
    ...(contactUntil === null ? [] : when(true, { says: 'contact_until', until: contactUntil })),
    final,
  ];
}

function when(holds: boolean, ...follows: readonly Consequence[]): readonly Consequence[] {
  return holds ? follows : [];
}

function moves({ moves: list, currency }: Extract<EngagementPlan, { moves: unknown }>): readonly Consequence[] {
  return list.map(({ from, to, amount }) => ({ says: 'moves', from, to, amount, currency }));
}

function silencePays({ net, fee }: Share, currency: string, days: number | null, endsAt: Date | null): Consequence {
  return { says: 'silence_pays', days, endsAt, net, fee, currency };
}

function daysOf({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): number {
  return Math.round((endsAt.getTime() - startsAt.getTime()) / 86_400_000);
}
