import type { Fact, Facts } from './facts.ts';
import { type Deduction, type Factor, type Formula, type Window, factors, formula1 } from './formula.ts';
import {
  type Score,
  alertPoints,
  averageOf,
  clientsOf,
  countedCancellations,
  countedEarnings,
  counting,
  rank,
  violationPoints,
} from './score.ts';

/** A score with everything it was made of, so that a person can follow it and see when what counts no longer does. */
export interface Explained extends Score {
  readonly formula: number;
  readonly explanation: {
    readonly factors: readonly ExplainedFactor[];
    readonly deductions: readonly ExplainedDeduction[];
    readonly ifOneMore: readonly OneMore[];
  };
}
export interface ExplainedFactor {
  readonly name: Factor;
  readonly weight: number;
  readonly value: number;
  /** weight × value. */
  readonly points: number;
  readonly windowDays: number;
  /** What the value is computed from: counts, sums, the average. */
  readonly counted: Readonly<Record<string, number>>;
  readonly facts: readonly ExplainedFact[];
}
export interface ExplainedDeduction {
  readonly name: Deduction;
  readonly points: number;
  readonly windowDays: number;
  readonly facts: readonly (ExplainedFact & { readonly points: number; readonly pointsAtFirst: number })[];
}
export interface ExplainedFact {
  readonly of: string;
  readonly at: number;
  /** From this instant on it weighs nothing. */
  readonly fadesAt: number;
  readonly [detail: string]: string | number | boolean | undefined;
}

const dayMilliseconds = 86_400_000;

export function explain(facts: Facts, formula: Formula = formula1): Explained {
  const score = rank(facts, formula);
  return {
    ...score,
    formula: formula.version,
    explanation: {
      factors: factors.map((name) => explainFactor(name, score.factors[name], facts, formula)),
      deductions: explainDeductions(score, facts, formula),
      ifOneMore: oneMore(facts, formula),
    },
  };
}

type Sources = Readonly<Record<Factor, { window: Window; counted: Record<string, number>; facts: ExplainedFact[] }>>;

function explainFactor(name: Factor, value: number, facts: Facts, formula: Formula): ExplainedFactor {
  const weight = formula.weights[name];
  const { window, counted, facts: listed } = sourcesOf(facts, formula)[name];
  return { name, weight, value, points: weight * value, windowDays: formula.windows[window], counted, facts: listed };
}

function sourcesOf(facts: Facts, formula: Formula): Sources {
  const { now } = facts;
  const inside = <F extends Fact>(some: readonly F[], window: Window): F[] =>
    counting(some, now, formula.windows[window]);
  const listed = (of: string, some: readonly Fact[], window: Window): ExplainedFact[] =>
    inside(some, window).map((fact) => listedFact(of, fact, formula.windows[window]));
  const endings = inside(facts.endings, 'completion').filter(({ outcome }) => !/^(client|no)_fault$/.test(outcome));
  const completed = inside(facts.endings, 'rehire').filter(({ outcome }) => outcome === 'completed');
  const messages = inside(facts.firstMessages, 'firstMessages');
  const sent = facts.proposals.filter(({ withdrawn }) => withdrawn !== true);
  return {
    rating: {
      window: 'ratings',
      counted: { average: averageOf(facts, formula) },
      facts: [...listed('rating', facts.ratings, 'ratings'), ...listed('violation', facts.violations, 'ratings')],
    },
    earnings: {
      window: 'earnings',
      counted: {
        sum: inside(facts.earnings, 'earnings').reduce((sum, { amount }) => sum + amount, 0),
        counted: countedEarnings(facts, formula),
      },
      facts: listed('earning', facts.earnings, 'earnings'),
    },
    completion: {
      window: 'completion',
      counted: {
        completed: endings.filter(({ outcome }) => outcome === 'completed').length,
        failed: endings.filter(({ outcome }) => outcome !== 'completed').length,
      },
      facts: listed('ending', endings, 'completion'),
    },
    responsiveness: {
      window: 'firstMessages',
      counted: { messages: messages.length, inTime: messages.filter(({ answeredInTime }) => answeredInTime).length },
      facts: listed('first_message', messages, 'firstMessages'),
    },
    activity: {
      window: 'wins',
      counted: { proposals: inside(sent, 'proposals').length, wins: inside(facts.wins, 'wins').length },
      facts: [...listed('proposal', sent, 'proposals'), ...listed('win', facts.wins, 'wins')],
    },
    rehire: { window: 'rehire', counted: clientsOf(facts, formula), facts: listed('ending', completed, 'rehire') },
    proof: {
      window: 'rehire',
      counted: { certifications: facts.certifications, identity: facts.identityVerified ? 1 : 0 },
      facts: [],
    },
  };
}

function explainDeductions(score: Score, facts: Facts, formula: Formula): ExplainedDeduction[] {
  const { now } = facts;
  const { windows } = formula;
  const alertsOf = (kind: 'contact' | 'payment') =>
    counting(facts.alerts, now, windows.alerts)
      .filter((alert) => alert.kind === kind)
      .map((alert) => ({
        ...listedFact('alert', alert, windows.alerts),
        points: alertPoints(alert, now, formula),
        pointsAtFirst: alertPoints(alert, alert.at, formula),
      }));
  const violations = counting(facts.violations, now, windows.violations).map((violation) => ({
    ...listedFact('violation', violation, windows.violations),
    points: violationPoints(violation, now, formula),
    pointsAtFirst: violationPoints(violation, violation.at, formula),
  }));
  const { second, more } = formula.cancellationPoints;
  const cancellations = countedCancellations(facts, formula)
    .toSorted((a, b) => a.at - b.at)
    .map((ending, n) => {
      const points = n === 0 ? 0 : second + more * (n - 1);
      return { ...listedFact('ending', ending, windows.cancellations), points, pointsAtFirst: points };
    });
  return [
    {
      name: 'contact_alerts',
      points: score.points.contact_alerts,
      windowDays: windows.alerts,
      facts: alertsOf('contact'),
    },
    {
      name: 'payment_alerts',
      points: score.points.payment_alerts,
      windowDays: windows.alerts,
      facts: alertsOf('payment'),
    },
    { name: 'violations', points: score.points.violations, windowDays: windows.violations, facts: violations },
    {
      name: 'cancellations',
      points: score.points.cancellations,
      windowDays: windows.cancellations,
      facts: cancellations,
    },
  ];
}

function listedFact(of: string, fact: Fact, windowDays: number): ExplainedFact {
  const { overturned: _, ...rest } = fact;
  return { ...rest, of, fadesAt: fact.at + windowDays * dayMilliseconds };
}

/** What one more fact of a kind would make of the score if it happened now. Nothing of it has happened. */
export interface OneMore {
  readonly of: (typeof imagined)[number]['of'];
  readonly score: number;
  /** The sum a further delivery is imagined with, in whole units of the base currency. */
  readonly amount?: number;
}

/** The sum a further paid delivery is imagined with, in whole units of the base currency. */
const imaginedEarning = 500;

const imagined = [
  { of: 'rating_of_five', add: (f: Facts) => ({ ratings: [...f.ratings, { stars: 5, at: f.now }] }) },
  { of: 'rating_of_one', add: (f: Facts) => ({ ratings: [...f.ratings, { stars: 1, at: f.now }] }) },
  {
    of: 'delivery',
    add: (f: Facts) => ({
      earnings: [...f.earnings, { amount: imaginedEarning, counterparty: '', at: f.now }],
      endings: [...f.endings, { outcome: 'completed' as const, client: '', at: f.now }],
    }),
  },
  { of: 'certification', add: (f: Facts) => ({ certifications: f.certifications + 1 }) },
  { of: 'contact_alert', add: (f: Facts) => ({ alerts: [...f.alerts, { kind: 'contact' as const, at: f.now }] }) },
  { of: 'payment_alert', add: (f: Facts) => ({ alerts: [...f.alerts, { kind: 'payment' as const, at: f.now }] }) },
  {
    of: 'violation',
    add: (f: Facts) => ({ violations: [...f.violations, { severity: 'normal' as const, at: f.now }] }),
  },
  {
    of: 'cancellation',
    add: (f: Facts) => ({
      endings: [...f.endings, { outcome: 'cancelled_own_fault' as const, client: '', at: f.now }],
    }),
  },
] as const;

function oneMore(facts: Facts, formula: Formula): OneMore[] {
  return imagined.map(({ of, add }) => ({
    of,
    score: rank({ ...facts, ...add(facts) }, formula).score,
    ...(of === 'delivery' ? { amount: imaginedEarning } : {}),
  }));
}
