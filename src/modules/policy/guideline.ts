import { z } from 'zod';

/**
 * The community guideline as data: what is not done here, and what follows. The page that shows it and the rules that
 * decide read the same rows, so they cannot differ. A row's id never changes its meaning; statements of reasons quote it.
 * The words of each row stand in `words/<lang>/guideline.ts` under the same id.
 */
export interface GuidelineRow {
  readonly id: GuidelineId;
  readonly kind: GuidelineKind;
  /** What happened, in one word of the code. */
  readonly act: string;
  readonly appliesTo: 'professional' | 'client' | 'both';
  /** How heavy each violation of this row weighs in the standing; alerts and reminders have a weight of their own. */
  readonly weight: ViolationWeight;
  /**
   * What follows the first, second, third … fact of this row within `countingDays`; beyond the end the last step counts.
   * Every step leaves a mark (alert, violation or reminder), because marks are what the next step counts.
   */
  readonly ladder: readonly (readonly Consequence[])[];
}

export type GuidelineId = (typeof guidelineIds)[number];
export const guidelineIds = [
  'C-01',
  'P-01',
  'P-02',
  'W-01',
  'W-02',
  'W-03',
  'S-01',
  'S-02',
  'B-01',
  'K-01',
  'R-01',
] as const;

type GuidelineKind = (typeof guidelineKinds)[number];
const guidelineKinds = ['contact', 'payment', 'work', 'site', 'conduct', 'client', 'ranking'] as const;

type ViolationWeight = (typeof violationWeights)[number];
const violationWeights = ['light', 'normal', 'heavy'] as const;

export type Consequence =
  | { readonly does: 'reminder' }
  | { readonly does: 'alert' }
  | { readonly does: 'violation' }
  | { readonly does: 'suspend'; readonly what: SuspendedRight; readonly days: number }
  | { readonly does: 'closure_review' }
  | { readonly does: 'case_stays_open' }
  | { readonly does: 'leaves_ranking' };

export type SuspendedRight = 'proposals' | 'unfunded_projects';

const reminder: Consequence = { does: 'reminder' };
const alert: Consequence = { does: 'alert' };
const violation: Consequence = { does: 'violation' };
const closureReview: Consequence = { does: 'closure_review' };
const noProposals = (days: number): Consequence => ({ does: 'suspend', what: 'proposals', days });
const onlyFunded = (days: number): Consequence => ({ does: 'suspend', what: 'unfunded_projects', days });

export const guideline: readonly GuidelineRow[] = [
  {
    id: 'C-01',
    kind: 'contact',
    act: 'contact_before_protection',
    appliesTo: 'both',
    weight: 'light',
    ladder: [
      [alert],
      [alert, noProposals(15)],
      [alert, noProposals(45)],
      [alert, noProposals(90)],
      [alert, closureReview],
    ],
  },
  {
    id: 'P-01',
    kind: 'payment',
    act: 'payment_outside_offered',
    appliesTo: 'both',
    weight: 'normal',
    ladder: [
      [alert, violation],
      [alert, violation, noProposals(90)],
      [alert, violation, closureReview],
    ],
  },
  {
    id: 'P-02',
    kind: 'payment',
    act: 'payment_outside_made',
    appliesTo: 'both',
    weight: 'normal',
    ladder: [[violation, closureReview]],
  },
  {
    id: 'W-01',
    kind: 'work',
    act: 'agreement_not_kept',
    appliesTo: 'both',
    weight: 'normal',
    ladder: [
      [violation],
      [violation],
      [violation, noProposals(15)],
      [violation, noProposals(45)],
      [violation, closureReview],
    ],
  },
  {
    id: 'W-02',
    kind: 'work',
    act: 'no_answer',
    appliesTo: 'both',
    weight: 'light',
    ladder: [[violation], [violation], [violation, noProposals(15)]],
  },
  {
    id: 'W-03',
    kind: 'work',
    act: 'deliverables_not_uploaded',
    appliesTo: 'professional',
    weight: 'light',
    ladder: [[violation], [violation], [violation, noProposals(15)]],
  },
  {
    id: 'S-01',
    kind: 'site',
    act: 'no_show_or_site_abandoned',
    appliesTo: 'professional',
    weight: 'heavy',
    ladder: [[violation], [violation, noProposals(30)], [violation, closureReview]],
  },
  {
    id: 'S-02',
    kind: 'site',
    act: 'equipment_not_returned',
    appliesTo: 'professional',
    weight: 'heavy',
    ladder: [
      [violation, { does: 'case_stays_open' }],
      [violation, noProposals(90)],
      [violation, closureReview],
    ],
  },
  {
    id: 'B-01',
    kind: 'conduct',
    act: 'unprofessional_conduct',
    appliesTo: 'both',
    weight: 'heavy',
    ladder: [[violation], [violation, noProposals(90)], [violation, closureReview]],
  },
  {
    id: 'K-01',
    kind: 'client',
    act: 'unfair_client',
    appliesTo: 'client',
    weight: 'normal',
    ladder: [
      [reminder],
      [violation, onlyFunded(15)],
      [violation, onlyFunded(45)],
      [violation, onlyFunded(90)],
      [violation, closureReview],
    ],
  },
  {
    id: 'R-01',
    kind: 'ranking',
    act: 'self_dealing_or_collusion',
    appliesTo: 'both',
    weight: 'heavy',
    ladder: [
      [violation, { does: 'leaves_ranking' }],
      [violation, closureReview],
    ],
  },
];

const consequence = z.discriminatedUnion('does', [
  z.strictObject({
    does: z.enum(['reminder', 'alert', 'violation', 'closure_review', 'case_stays_open', 'leaves_ranking']),
  }),
  z.strictObject({
    does: z.literal('suspend'),
    what: z.enum(['proposals', 'unfunded_projects']),
    days: z.int().min(1).max(90),
  }),
]);

/** What an operator may publish: the known rows, each once, each with at least one step that leaves a mark. */
export const guidelineSchema = z
  .array(
    z.strictObject({
      id: z.enum(guidelineIds),
      kind: z.enum(guidelineKinds),
      act: z.string().regex(/^[a-z_]{3,60}$/),
      appliesTo: z.enum(['professional', 'client', 'both']),
      weight: z.enum(violationWeights),
      ladder: z
        .array(
          z
            .array(consequence)
            .min(1)
            .max(4)
            .refine((step) => step.some(isMark), 'Every step leaves a mark, because marks are counted.'),
        )
        .min(1)
        .max(10),
    }),
  )
  .refine(
    (rows) => guidelineIds.every((id) => rows.filter((row) => row.id === id).length === 1),
    'Every known rule stands in the guideline exactly once.',
  );

export function isMark(part: Consequence): boolean {
  return part.does === 'alert' || part.does === 'violation' || part.does === 'reminder';
}
