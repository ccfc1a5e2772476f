import type { AlertFact, Ending, Fact, Facts, ViolationFact } from './facts.ts';
import { type Deduction, type Factor, type Formula, factors, formula1 } from './formula.ts';

export interface Score {
  /** 0 to 100, in steps of a hundredth. */
  readonly score: number;
  /** Each from 0 to 1. */
  readonly factors: Readonly<Record<Factor, number>>;
  /** What is taken off, in points. */
  readonly points: Readonly<Record<Deduction, number>>;
}

const dayMilliseconds = 86_400_000;

/** The position of one professional at `facts.now`: the same facts give the same score, whoever computes it. */
export function rank(facts: Facts, formula: Formula = formula1): Score {
  const values = factorValues(facts, formula);
  const points = deductionPoints(facts, formula);
  const gained = factors.reduce((sum, name) => sum + formula.weights[name] * values[name], 0);
  const taken = points.contact_alerts + points.payment_alerts + points.violations + points.cancellations;
  return { score: rounded(clamp(gained - taken, 0, 100)), factors: values, points };
}

/** Days from a fact to now, with fractions. */
export function ageOf({ at }: Fact, now: number): number {
  return (now - at) / dayMilliseconds;
}

/** Facts that count: not overturned, and not older than the window or later than now. */
export function counting<F extends Fact>(facts: readonly F[], now: number, windowDays: number): F[] {
  return facts.filter((fact) => {
    const age = ageOf(fact, now);
    return fact.overturned !== true && age >= 0 && age <= windowDays;
  });
}

export function decay(ageDays: number, halfLifeDays: number): number {
  return 0.5 ** (ageDays / halfLifeDays);
}

function factorValues(facts: Facts, formula: Formula): Record<Factor, number> {
  return {
    rating: clamp(ratingValue(facts, formula), 0, 1),
    earnings: clamp(earningsValue(facts, formula), 0, 1),
    completion: clamp(completionValue(facts, formula), 0, 1),
    responsiveness: clamp(responsivenessValue(facts, formula), 0, 1),
    activity: clamp(activityValue(facts, formula), 0, 1),
    rehire: clamp(rehireValue(facts, formula), 0, 1),
    proof: clamp(proofValue(facts, formula), 0, 1),
  };
}

function ratingValue(facts: Facts, formula: Formula): number {
  return (averageOf(facts, formula) - 1) / 4;
}

/** The weighted average in stars. A violation is one rating of one star. */
export function averageOf({ now, ratings, violations }: Facts, formula: Formula): number {
  const { prior, windows, halfLives, violationRating } = formula;
  let stars = prior.stars * prior.weight;
  let weight = prior.weight;
  for (const rating of counting(ratings, now, windows.ratings)) {
    const w = decay(ageOf(rating, now), halfLives.rating);
    stars += w * rating.stars;
    weight += w;
  }
  for (const violation of counting(violations, now, windows.ratings)) {
    const w = violationRating[violation.severity] * decay(ageOf(violation, now), halfLives.rating);
    stars += w;
    weight += w;
  }
  return stars / weight;
}

function earningsValue(facts: Facts, formula: Formula): number {
  return Math.log(1 + countedEarnings(facts, formula)) / Math.log(1 + formula.fullEarnings);
}

/** What one counterparty pays beyond its share of the whole counts only in part, so that one friend is not a market. */
export function countedEarnings({ now, earnings }: Facts, formula: Formula): number {
  const sums = new Map<string, number>();
  for (const { counterparty, amount } of counting(earnings, now, formula.windows.earnings))
    sums.set(counterparty, (sums.get(counterparty) ?? 0) + amount);
  const total = [...sums.values()].reduce((sum, amount) => sum + amount, 0);
  const share = formula.counterpartyShare * total;
  return [...sums.values()].reduce(
    (sum, amount) => sum + Math.min(amount, share) + formula.counterpartyExcess * Math.max(0, amount - share),
    0,
  );
}

function completionValue({ now, endings }: Facts, formula: Formula): number {
  const inside = counting(endings, now, formula.windows.completion);
  const completed = inside.filter(({ outcome }) => outcome === 'completed').length;
  const failed = inside.filter(hasOwnFault).length;
  return (completed + 2) / (completed + failed + 2);
}

export function hasOwnFault({ outcome }: Pick<Ending, 'outcome'>): boolean {
  return outcome === 'cancelled_own_fault' || outcome === 'arbitrated_own_fault';
}

function responsivenessValue({ now, firstMessages }: Facts, formula: Formula): number {
  const inside = counting(firstMessages, now, formula.windows.firstMessages);
  return (inside.filter(({ answeredInTime }) => answeredInTime).length + 1) / (inside.length + 2);
}

function activityValue({ now, proposals, wins }: Facts, formula: Formula): number {
  const sent = counting(proposals, now, formula.windows.proposals).filter(({ withdrawn }) => withdrawn !== true);
  const won = counting(wins, now, formula.windows.wins);
  return 0.5 * Math.min(1, sent.length / formula.fullProposals) + 0.5 * Math.min(1, won.length / formula.fullWins);
}

function rehireValue(facts: Facts, formula: Formula): number {
  const { clients, again } = clientsOf(facts, formula);
  return (again + 1) / (clients + 5);
}

/** Clients with a completed engagement, and how many of them came again. */
export function clientsOf({ now, endings }: Facts, formula: Formula): { clients: number; again: number } {
  const times = new Map<string, number>();
  for (const { outcome, client } of counting(endings, now, formula.windows.rehire))
    if (outcome === 'completed') times.set(client, (times.get(client) ?? 0) + 1);
  return { clients: times.size, again: [...times.values()].filter((count) => count >= 2).length };
}

function proofValue({ certifications, identityVerified }: Facts, formula: Formula): number {
  const { fullCertifications, certificationShare } = formula;
  const shown = Math.min(fullCertifications, certifications) / fullCertifications;
  return certificationShare * shown + (identityVerified ? 1 - certificationShare : 0);
}

function deductionPoints(facts: Facts, formula: Formula): Record<Deduction, number> {
  const { now, alerts, violations } = facts;
  const counted = counting(alerts, now, formula.windows.alerts);
  const sum = (some: readonly AlertFact[]): number =>
    some.reduce((all, alert) => all + alertPoints(alert, now, formula), 0);
  return {
    contact_alerts: sum(counted.filter(({ kind }) => kind === 'contact')),
    payment_alerts: sum(counted.filter(({ kind }) => kind === 'payment')),
    violations: counting(violations, now, formula.windows.violations).reduce(
      (all, violation) => all + violationPoints(violation, now, formula),
      0,
    ),
    cancellations: cancellationPoints(countedCancellations(facts, formula).length, formula),
  };
}

export function alertPoints(alert: AlertFact, now: number, formula: Formula): number {
  const { halfLives, contactPoints, paymentPoints } = formula;
  return alert.kind === 'contact'
    ? contactPoints * decay(ageOf(alert, now), halfLives.contact)
    : paymentPoints * decay(ageOf(alert, now), halfLives.payment);
}

export function violationPoints(violation: ViolationFact, now: number, formula: Formula): number {
  return formula.violationPoints[violation.severity] * decay(ageOf(violation, now), formula.halfLives.violation);
}

/** Endings by cancellation or arbitration that count against the professional. */
export function countedCancellations({ now, endings, cancellationsCount }: Facts, formula: Formula): Ending[] {
  return counting(endings, now, formula.windows.cancellations).filter(
    (ending) => hasOwnFault(ending) || (cancellationsCount === 'all' && ending.outcome === 'no_fault'),
  );
}

/** Nothing for the first, then 6, 9, 12, … for each further one. */
function cancellationPoints(count: number, { cancellationPoints: { second, more } }: Formula): number {
  const further = Math.max(0, count - 1);
  return further * second + (more * further * (further - 1)) / 2;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/**
 * Two decimals, half away from zero. A half is a half of the decimal number: what binary arithmetic loses in the
 * thirteenth place must not decide a hundredth.
 */
function rounded(value: number): number {
  return Math.round(value * 100 + 1e-9) / 100;
}
