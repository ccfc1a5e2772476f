import { z } from 'zod';
import { type FeeBand, isCurrency } from '../../core/money.ts';

/**
 * Every number of the house stands here and nowhere else. An operator changes one by publishing a new version;
 * what happened under an older version is judged by that version. Rules receive this object with their facts.
 * Amounts are minor units of the base currency; rates and shares are basis points or whole percent, as the name says.
 */
export interface Numbers {
  readonly version: number;

  /** The currency in which fee bands, limits and sums over several engagements are counted. */
  readonly baseCurrency: string;
  /** What other currencies are worth in the base currency, for bands and limits only: money itself is never converted. */
  readonly referenceRates: readonly ReferenceRate[];

  /** Marginal bands over the gross already released between the same two people, in ascending order, the last one open. */
  readonly feeBands: readonly FeeBand[];
  readonly clearingDays: Readonly<Record<Rail, number>>;
  /** From this sum on, two people of the staff let a payout go. */
  readonly payoutLimitForTwoMinor: bigint;
  /** A changed payout destination waits this long, so that a stolen account cannot be emptied at once. */
  readonly destinationWaitHours: number;
  readonly freshFactorMinutes: number;

  readonly titleMaxCharacters: number;
  readonly descriptionMinCharacters: number;
  readonly counterOfferHours: number;
  /** A version of what a project asks counts for so long for whoever has read it. */
  readonly requirementsSeenHours: number;

  readonly reviewWindowDays: number;
  readonly extensionDays: number;
  readonly reviewReminders: readonly ReviewReminder[];
  readonly changeRounds: number;
  readonly milestonesMax: number;
  readonly noAnswerHours: number;

  readonly contactTriesBeforeDesk: number;
  readonly contactTriesWindowHours: number;
  readonly findingCheckHours: number;
  /** So long somebody of the desk keeps what they have taken; then it stands in the queue again. */
  readonly checkHoldMinutes: number;
  /** A message is read together with what its writer sent within so many minutes before, so many messages in all. */
  readonly contactWindowMinutes: number;
  readonly contactWindowMessages: number;
  /** How often the screen is right is said from so many answers on. */
  readonly precisionMinFindings: number;
  /** After a contact card, both sides are asked this often to bring outside talk into the record. */
  readonly outsideTalkReminderDays: number;

  readonly fileMaxMegabytes: number;
  readonly filesPerMessage: number;
  /** What one member may have handed in, all files together. */
  readonly fileQuotaMegabytes: number;
  readonly filesPerDay: number;

  /** For so long after the release a case may still be opened, and contact details still pass. */
  readonly caseWindowDays: number;
  /** The scorecard of a client: how far back it looks, and from where on it is red. */
  readonly cardWindowDays: number;
  readonly cardSatisfactionPercent: number;
  readonly cardApprovalHours: number;
  readonly cardLateHours: number;
  readonly mediationAnswerHours: number;
  readonly mediationReminderHours: readonly number[];
  readonly mediationCounters: number;
  /** For so many days a side may stop the clock of a case, once. */
  readonly casePauseDays: number;
  readonly evidenceHours: number;
  readonly evidenceLateHours: number;
  readonly evidenceExtensionHours: number;
  readonly decisionDays: number;
  readonly secondInstanceDays: number;
  /** From this sum on, two people sign an award. */
  readonly awardLimitForTwoMinor: bigint;

  /** The ladder counts the facts of the same rule over this many days. */
  readonly countingDays: number;
  readonly suspensionMinDays: number;
  readonly suspensionMaxDays: number;
  readonly closureNoticeDays: number;
  readonly appealDays: number;
  readonly appealAnswerDays: number;
  readonly appealMaxCharacters: number;

  readonly reviewBlindDays: number;
  readonly reviewReplyDays: number;
  /** A holiday takes somebody out of the count of slow answers; it is no way to be silent for ever. */
  readonly holidayMaxDays: number;
  /** Skill tests: what is needed to pass where a test names no mark of its own. */
  readonly testPassPercent: number;
  readonly testRetakeDays: number;
  readonly testValidMonths: number;
  readonly cancellationsCount: 'with_fault' | 'all';

  /** Assignments: the schedule is confirmed in these hours before the start, and nobody arrives earlier. */
  readonly confirmScheduleHours: number;
  /** Around a fixed start, an arrival is on time from so early to so late. */
  readonly arrivalEarlyMinutes: number;
  readonly arrivalLateMinutes: number;
  /** Calling off is free until then; after it a fee is proposed: so many minutes of an hourly rate, such a share of a sum. */
  readonly freeCancelHours: number;
  readonly cancelFeeMinutes: number;
  readonly cancelFeePercent: number;
  /** So long a professional may say otherwise when a client says that nobody came. */
  readonly absenceAnswerHours: number;

  /** A new version of the terms or of the guideline is announced this long before it counts. */
  readonly noticeDays: number;
  /** Another formula of the position is announced longer before, because it moves everybody. */
  readonly formulaNoticeDays: number;
  readonly supportAnswerHours: number;
}

/** One minor unit of `currency` is worth `baseUnits / units` minor units of the base currency. */
interface ReferenceRate {
  readonly currency: string;
  readonly units: bigint;
  readonly baseUnits: bigint;
}

/** How the client paid: it decides how long released money can still be called back by the payer's bank. */
export type Rail = (typeof rails)[number];
const rails = ['card', 'instant', 'bank', 'sandbox'] as const;

/** Either a share of the whole window, or so many hours before it closes. */
export type ReviewReminder = { readonly percentOfWindow: number } | { readonly hoursBefore: number };

export const defaults: Numbers = {
  version: 1,

  baseCurrency: 'USD',
  // Rough values of late 2026: they only decide where a fee band ends, and the operator publishes better ones.
  referenceRates: [
    { currency: 'ARS', units: 1500n, baseUnits: 1n },
    { currency: 'BOB', units: 690n, baseUnits: 100n },
    { currency: 'BRL', units: 540n, baseUnits: 100n },
    { currency: 'CAD', units: 140n, baseUnits: 100n },
    { currency: 'CLP', units: 940n, baseUnits: 100n },
    { currency: 'COP', units: 4000n, baseUnits: 1n },
    { currency: 'CRC', units: 510n, baseUnits: 1n },
    { currency: 'DOP', units: 60n, baseUnits: 1n },
    { currency: 'EUR', units: 100n, baseUnits: 115n },
    { currency: 'GBP', units: 100n, baseUnits: 132n },
    { currency: 'GTQ', units: 770n, baseUnits: 100n },
    { currency: 'HNL', units: 26n, baseUnits: 1n },
    { currency: 'HUF', units: 340n, baseUnits: 1n },
    { currency: 'IDR', units: 16500n, baseUnits: 1n },
    { currency: 'JPY', units: 150n, baseUnits: 100n },
    { currency: 'KWD', units: 1000n, baseUnits: 325n },
    { currency: 'MXN', units: 1850n, baseUnits: 100n },
    { currency: 'NIO', units: 3680n, baseUnits: 100n },
    { currency: 'PAB', units: 1n, baseUnits: 1n },
    { currency: 'PEN', units: 340n, baseUnits: 100n },
    { currency: 'PYG', units: 7100n, baseUnits: 100n },
    { currency: 'UYU', units: 40n, baseUnits: 1n },
    { currency: 'VES', units: 200n, baseUnits: 1n },
  ],

  feeBands: [
    { upTo: 1_000_00n, basisPoints: 1000n },
    { upTo: 10_000_00n, basisPoints: 700n },
    { upTo: null, basisPoints: 500n },
  ],
  clearingDays: { card: 3, instant: 0, bank: 0, sandbox: 0 },
  payoutLimitForTwoMinor: 5_000_00n,
  destinationWaitHours: 72,
  freshFactorMinutes: 10,

  titleMaxCharacters: 120,
  descriptionMinCharacters: 120,
  counterOfferHours: 72,
  requirementsSeenHours: 24,

  reviewWindowDays: 7,
  extensionDays: 3,
  reviewReminders: [{ percentOfWindow: 50 }, { hoursBefore: 24 }, { hoursBefore: 2 }],
  changeRounds: 2,
  milestonesMax: 20,
  noAnswerHours: 72,

  contactTriesBeforeDesk: 3,
  contactTriesWindowHours: 24,
  findingCheckHours: 24,
  checkHoldMinutes: 30,
  contactWindowMinutes: 10,
  contactWindowMessages: 8,
  precisionMinFindings: 30,
  outsideTalkReminderDays: 7,

  fileMaxMegabytes: 25,
  filesPerMessage: 10,
  fileQuotaMegabytes: 2048,
  filesPerDay: 200,

  caseWindowDays: 30,
  cardWindowDays: 90,
  cardSatisfactionPercent: 75,
  cardApprovalHours: 72,
  cardLateHours: 24,
  mediationAnswerHours: 72,
  mediationReminderHours: [24, 48],
  mediationCounters: 3,
  casePauseDays: 5,
  evidenceHours: 72,
  evidenceLateHours: 12,
  evidenceExtensionHours: 24,
  decisionDays: 5,
  secondInstanceDays: 3,
  awardLimitForTwoMinor: 5_000_00n,

  countingDays: 180,
  suspensionMinDays: 15,
  suspensionMaxDays: 90,
  closureNoticeDays: 30,
  appealDays: 180,
  appealAnswerDays: 7,
  appealMaxCharacters: 2000,

  reviewBlindDays: 14,
  reviewReplyDays: 28,
  holidayMaxDays: 60,
  testPassPercent: 70,
  testRetakeDays: 7,
  testValidMonths: 24,
  cancellationsCount: 'with_fault',

  confirmScheduleHours: 24,
  arrivalEarlyMinutes: 30,
  arrivalLateMinutes: 15,
  freeCancelHours: 24,
  cancelFeeMinutes: 30,
  cancelFeePercent: 10,
  absenceAnswerHours: 72,

  noticeDays: 15,
  formulaNoticeDays: 30,
  supportAnswerHours: 24,
};

const between = (least: number, most: number) => z.int().min(least).max(most);
const currency = z.string().refine((code): boolean => isCurrency(code));

/** Amounts travel and rest as decimal strings, because JSON's numbers lose pennies. */
const minor = z.codec(z.string().regex(/^\d{1,15}$/), z.bigint(), {
  decode: (digits) => BigInt(digits),
  encode: (amount) => amount.toString(),
});
const positiveMinor = minor.refine((amount) => amount > 0n);

const basisPoints = z.codec(between(0, 5000), z.bigint(), { decode: BigInt, encode: Number });

const feeBands = z
  .array(z.strictObject({ upTo: positiveMinor.nullable(), basisPoints }))
  .min(1)
  .max(10)
  .refine(bandsAscend, 'Bands ascend, and only the last one is open.')
  .readonly();

/** Outside these ranges a number would break a promise made elsewhere. */
const ranges = {
  baseCurrency: currency,
  referenceRates: z
    .array(z.strictObject({ currency, units: positiveMinor, baseUnits: positiveMinor }))
    .max(200)
    .refine((rates) => new Set(rates.map((rate) => rate.currency)).size === rates.length, 'One rate per currency.')
    .readonly(),

  feeBands,
  clearingDays: z.strictObject({
    card: between(0, 30),
    instant: between(0, 30),
    bank: between(0, 30),
    sandbox: between(0, 30),
  }),
  payoutLimitForTwoMinor: minor,
  destinationWaitHours: between(24, 720),
  freshFactorMinutes: between(1, 60),

  titleMaxCharacters: between(40, 200),
  descriptionMinCharacters: between(20, 1000),
  counterOfferHours: between(1, 720),
  requirementsSeenHours: between(1, 168).default(defaults.requirementsSeenHours),

  reviewWindowDays: between(3, 30),
  extensionDays: between(0, 14),
  reviewReminders: z
    .array(
      z.union([z.strictObject({ percentOfWindow: between(1, 99) }), z.strictObject({ hoursBefore: between(1, 71) })]),
    )
    .max(6)
    .readonly(),
  changeRounds: between(0, 20),
  milestonesMax: between(1, 100),
  noAnswerHours: between(24, 720),

  contactTriesBeforeDesk: between(1, 20),
  contactTriesWindowHours: between(1, 168),
  findingCheckHours: between(1, 168),
  // Versions from before there was a common queue are read with the default.
  checkHoldMinutes: between(5, 480).default(defaults.checkHoldMinutes),
  // Versions from before there was a window are read with the defaults.
  contactWindowMinutes: between(1, 120).default(defaults.contactWindowMinutes),
  contactWindowMessages: between(2, 8).default(defaults.contactWindowMessages),
  precisionMinFindings: between(10, 1000).default(defaults.precisionMinFindings),
  outsideTalkReminderDays: between(1, 30),

  // Versions from before files had numbers of their own are read with the defaults.
  fileMaxMegabytes: between(1, 200).default(defaults.fileMaxMegabytes),
  filesPerMessage: between(1, 50).default(defaults.filesPerMessage),
  fileQuotaMegabytes: between(10, 1_000_000).default(defaults.fileQuotaMegabytes),
  filesPerDay: between(1, 1000).default(defaults.filesPerDay),

  caseWindowDays: between(7, 90),
  cardWindowDays: between(30, 365).default(defaults.cardWindowDays),
  cardSatisfactionPercent: between(1, 100).default(defaults.cardSatisfactionPercent),
  cardApprovalHours: between(1, 720).default(defaults.cardApprovalHours),
  cardLateHours: between(1, 720).default(defaults.cardLateHours),
  mediationAnswerHours: between(24, 336),
  mediationReminderHours: z.array(between(1, 335)).max(6).readonly(),
  mediationCounters: between(0, 10),
  // Versions from before a case could be paused are read with the default.
  casePauseDays: between(1, 14).default(defaults.casePauseDays),
  evidenceHours: between(24, 336),
  evidenceLateHours: between(1, 72),
  evidenceExtensionHours: between(1, 72),
  decisionDays: between(1, 30),
  secondInstanceDays: between(1, 30),
  awardLimitForTwoMinor: minor,

  countingDays: between(30, 365),
  suspensionMinDays: between(1, 90),
  suspensionMaxDays: between(1, 90),
  closureNoticeDays: between(0, 90),
  appealDays: between(30, 365),
  appealAnswerDays: between(1, 30),
  appealMaxCharacters: between(500, 10_000),

  reviewBlindDays: between(1, 60),
  reviewReplyDays: between(1, 90),
  // Versions from before there were profiles and tests are read with the defaults.
  holidayMaxDays: between(7, 365).default(defaults.holidayMaxDays),
  testPassPercent: between(1, 100).default(defaults.testPassPercent),
  testRetakeDays: between(1, 365).default(defaults.testRetakeDays),
  testValidMonths: between(1, 120).default(defaults.testValidMonths),
  cancellationsCount: z.enum(['with_fault', 'all']),
  confirmScheduleHours: between(1, 168).default(defaults.confirmScheduleHours),
  arrivalEarlyMinutes: between(0, 240).default(defaults.arrivalEarlyMinutes),
  arrivalLateMinutes: between(0, 240).default(defaults.arrivalLateMinutes),
  freeCancelHours: between(0, 168).default(defaults.freeCancelHours),
  cancelFeeMinutes: between(0, 480).default(defaults.cancelFeeMinutes),
  cancelFeePercent: between(0, 100).default(defaults.cancelFeePercent),
  absenceAnswerHours: between(24, 168).default(defaults.absenceAnswerHours),

  noticeDays: between(0, 90),
  // Thirty days are promised: an operator may give people longer, never less. Older versions are read with the default.
  formulaNoticeDays: between(30, 180).default(defaults.formulaNoticeDays),
  supportAnswerHours: between(1, 168),
};

/** What an operator publishes; the house adds the number of the version. */
export const numbersInput = z.strictObject(ranges).refine(suspensionsAreOrdered, { path: ['suspensionMinDays'] });

/** A version as it is stored. */
export const numbersSchema = z
  .strictObject({ version: between(1, 1_000_000), ...ranges })
  .refine(suspensionsAreOrdered, { path: ['suspensionMinDays'] });

function suspensionsAreOrdered(numbers: { suspensionMinDays: number; suspensionMaxDays: number }): boolean {
  return numbers.suspensionMinDays <= numbers.suspensionMaxDays;
}

function bandsAscend(bands: readonly FeeBand[]): boolean {
  return bands.every((band, n) => {
    if (band.upTo === null) return n === bands.length - 1;
    const before = bands[n - 1]?.upTo ?? 0n;
    return n < bands.length - 1 && band.upTo > before;
  });
}
