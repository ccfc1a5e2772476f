export interface CardLimits {
  readonly windowDays: number;
  readonly satisfactionPercent: number;
  readonly approvalHours: number;
  readonly lateHours: number;
}

/** Where a professional stands, factor by factor. */
export const standing = {
  title: 'My standing',
  lead: (version: number) => `Made only of facts that you can see, by version ${version} of the formula.`,
  take: 'Take the facts and compute it again',
  today: 'Today',
  of100: 'of 100, today',
  isNew: 'New: no engagement has ended yet',
  sum: { gained: 'Seven factors add up to', taken: 'Alerts, violations and endings take' },
  time: {
    title: 'Over time',
    described: (d: { from: string; to: string; low: string; high: string }) =>
      `Score of the last months: from ${d.from} to ${d.to}, lowest ${d.low}, highest ${d.high}.`,
    today: (score: string) => `today ${score}`,
    coming: 'if nothing changes',
    table: 'See it as a table',
    day: 'Day',
    score: 'Score',
  },
  factors: {
    title: 'Factor by factor',
    lead: 'The length of a bar is the weight of the factor. Open one to see the facts and when each stops counting.',
    of: (weight: number) => `of ${weight}`,
    names: {
      rating: 'Ratings',
      earnings: 'Earnings',
      completion: 'Work completed',
      responsiveness: 'Quick answers',
      activity: 'Activity',
      rehire: 'Clients who come back',
      proof: 'Proof',
    },
    why: {
      rating: (d: { average: string; ratings: number; violations: number; half: number }) =>
        `Weighted average ${d.average} of 5, from ${d.ratings} ratings and ${d.violations} violations. Each weighs half after ${d.half} days.`,
      earnings: (d: { sum: string; counted: string; share: string }) =>
        `${d.sum} released to you; ${d.counted} count, because one client counts in full up to ${d.share}.`,
      completion: (d: { completed: number; failed: number }) =>
        `${d.completed} completed, ${d.failed} ended by your fault.`,
      responsiveness: (d: { inTime: number; messages: number; days: number }) =>
        `${d.inTime} of ${d.messages} first messages answered within 24 business hours. Window of ${d.days} days.`,
      activity: (d: { proposals: number; wins: number; days: number; winDays: number }) =>
        `${d.proposals} proposals in ${d.days} days and ${d.wins} engagements won in ${d.winDays} days.`,
      rehire: (d: { again: number; clients: number; days: number }) =>
        `${d.again} of ${d.clients} clients hired you again within ${d.days} days.`,
      proof: (d: { certifications: number; identity: number }) =>
        `${d.certifications} valid certifications; identity ${d.identity === 1 ? 'verified' : 'not verified yet'}.`,
    },
    fades: (day: string) => `The next fact stops counting on ${day}.`,
    none: 'No facts yet: everybody begins with this.',
  },
  taken: {
    title: 'What is taken, and until when',
    fact: 'Fact',
    gone: 'Gone on',
    points: 'Points today',
    was: (points: string) => `was ${points}`,
    names: {
      contact_alerts: 'Contact alert',
      payment_alerts: 'Payment alert',
      violations: 'Violation',
      cancellations: 'Ending by your fault',
    },
    none: 'Nothing is taken: no alerts, no violations, no endings by your fault that count.',
  },
  more: {
    title: 'What would change it',
    lead: 'Computed now, by the same formula. None of this has happened.',
    of: {
      rating_of_five: 'One more rating of 5 stars',
      rating_of_one: 'One more rating of 1 star',
      delivery: (sum: string) => `One more paid delivery, ${sum}`,
      certification: 'One more certification',
      contact_alert: 'A contact alert',
      payment_alert: 'A payment alert',
      violation: 'A violation',
      cancellation: 'One more ending by your fault',
    },
  },
  formula: {
    title: 'How the score is made',
    description: 'The formula that puts professionals in order, with every number in it.',
    lead: (version: number) =>
      `Version ${version} is in force. A score goes from 0 to 100: seven factors add points, and alerts, violations and endings by own fault take points away, less each day. It is computed from facts of the record only; whoever has the facts can compute it again.`,
    factors: 'What adds points',
    factor: 'Factor',
    most: 'At most',
    counts: 'Counts facts of',
    days: (days: number) => `${days} days`,
    what: 'How',
    hows: {
      rating: (d: { stars: string; weight: number; half: number }) =>
        `The average of all ratings, as if ${d.weight} of ${d.stars} stars were there from the beginning. A rating weighs half after ${d.half} days; a violation enters as a rating of one star.`,
      earnings: (d: { share: string; full: string; excess: string }) =>
        `Money released, on a scale that grows more slowly the more it is, and is full at ${d.full} in the base currency. What one client pays beyond ${d.share} of the whole counts only by ${d.excess}.`,
      completion: 'Completed engagements among those that were completed or ended by own fault.',
      responsiveness: 'First messages that were answered within 24 business hours.',
      activity: (d: { proposals: number; wins: number; days: number }) =>
        `Half for up to ${d.proposals} proposals in ${d.days} days, half for up to ${d.wins} engagements won.`,
      rehire: 'Clients who hired again, among all clients with a completed engagement.',
      proof: (d: { most: number }) => `Up to ${d.most} valid certifications, and a verified identity.`,
    },
    taken: 'What takes points',
    fact: 'Fact',
    points: 'Points on its day',
    half: 'Weighs half after',
    gone: 'Gone after',
    never: '–',
    facts: {
      contact: 'Contact alert',
      payment: 'Payment alert',
      light: 'Light violation',
      normal: 'Violation',
      heavy: 'Heavy violation',
      cancellations: (d: { second: number; more: number }) =>
        `Endings by own fault: nothing for the first, ${d.second} for the second, ${d.more} more for each further one`,
    },
    ties: 'Of equals, whoever did something later comes first; then a draw that is another one every day, so that newcomers take turns.',
    again: 'Compute it again',
    againText:
      'My standing gives you your facts as a file. The program of the house computes the score of any such file: npm run --silent rank.',
  },
  card: {
    title: 'Scorecards of clients',
    of: (name: string) => `${name} as a client`,
    lead: (days: number) =>
      `Counted from what happened, in the last ${days} days and ever. The last ${days} days decide the colour.`,
    formula: (d: CardLimits) =>
      `A scorecard is red when fewer than ${d.satisfactionPercent} % of the ratings are 4 or 5 stars, when the client takes ${d.approvalHours} hours or more on average to decide about a delivery, or pays ${d.lateHours} hours or more late on average. Only the last ${d.windowDays} days decide. These examples are computed by the program that computes the real ones.`,
    how: 'How scorecards are made, with examples',
    red: 'This scorecard is red',
    notRed: 'Nothing here is beyond its limit.',
    isRed: 'red',
    isNotRed: 'not red',
    reasons: {
      satisfaction: 'Too few of those who worked for this client gave 4 or 5 stars.',
      approval: 'On average this client takes long to decide about what was delivered.',
      payment: 'On average this client pays late.',
    },
    figures: 'Figures',
    figure: 'Figure',
    days: (days: number) => `Last ${days} days`,
    lifetime: 'Ever',
    satisfaction: 'Ratings of 4 and 5 stars',
    share: (share: string, satisfied: number, ratings: number) => `${share} % (${satisfied} of ${ratings})`,
    none: 'no ratings',
    mean: 'Time to decide, average',
    median: 'Time to decide, middle value',
    decisions: 'Decisions about deliveries',
    payment: 'Payments',
    paidAhead: 'protected ahead, none was due later',
    paid: (onTime: number, all: number, days: string) => `${onTime} of ${all} on time, ${days} days late on average`,
    facts: 'The facts behind the figures',
    ratings: 'Ratings',
    stars: 'Stars',
    delivered: 'Delivered',
    decided: 'Decided',
    took: 'Took',
    open: 'Scorecard',
    seen: 'I have read why the scorecard of this client is red',
    seenHint: 'You may send your proposal all the same. The record will say that you were told.',
    examples: {
      satisfaction: { title: 'Three ratings', text: 'Three people gave 5, 4 and 3 stars: two of three are satisfied.' },
      approval: { title: 'Two decisions', text: 'One delivery was decided after 24 hours, another after 120.' },
      old: {
        title: 'A bad rating of long ago',
        text: 'One star was given 91 days ago; since then a delivery was decided within 10 hours.',
      },
    },
  },
};
