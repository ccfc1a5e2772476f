type Text = (d: { when: string; zone: string; what: string; stage: string }) => string;

/** Reasons, alerts, suspensions and appeals: for the member concerned, and for whoever decides. */
export const enforcement = {
  /** What happened, as a statement says it. It is written once, in the member's language, and kept. */
  facts: {
    masked: ((d) =>
      `On ${d.when} (${d.zone}) you wrote words that look like ${d.what}, ${d.stage}, and chose to send the text with these words hidden.`) as Text,
    confirmed: ((d) =>
      `On ${d.when} (${d.zone}) you wrote words that look like ${d.what}, ${d.stage}, and said that they are something else. A person of the house read them and found that they are.`) as Text,
  },
  explanation: {
    terms: 'The ground is the terms of the house.',
    rule: (d: { rule: string; version: number; title: string }) =>
      `The ground is rule ${d.rule} of the community guideline, version ${d.version}: ${d.title}.`,
    occurrence: (d: { occurrence: number; days: number }) =>
      `Of this rule it is fact number ${d.occurrence} within ${d.days} days.`,
    follows: (effects: string) => `What follows: ${effects}.`,
    decided: {
      automatic: 'Decided automatically: nobody reviewed it, because you did not contest the words.',
      partly: 'A person confirmed the words; what follows was computed automatically.',
      person: 'Decided by a person of the house.',
    },
  },
  effects: {
    alert: { contact: 'contact alert', payment: 'payment alert' },
    until: (d: { what: string; until: string }) => `${d.what}, until ${d.until}`,
    waits: {
      person: (step: string) => `${step} (only once a person of the house confirms it)`,
      two_people: (step: string) => `${step} (decided by two people of the house)`,
    },
  },
  states: {
    in_force: 'In force',
    ended: 'Ended',
    paused: 'Paused',
    overturned: 'Overturned',
  },
  marks: { alert: 'Alert', violation: 'Violation', reminder: 'Reminder' },
  page: {
    title: (when: string) => `Reasons of ${when}`,
    short: 'Reasons',
    happened: 'What happened',
    words: 'Words',
    record: 'On the record',
    entry: (seq: number) => `entry no. ${seq}`,
    rule: 'Rule',
    ruleOf: (d: { rule: string; version: number }) => `${d.rule}, version ${d.version}`,
    terms: 'The terms of the house',
    thatDay: 'the one of that day',
    why: 'Why',
    follows: 'What follows',
    less: 'An earlier fact was overturned since, so less follows now:',
    nothing: 'nothing',
    gone: 'This was overturned. It counts as if it had never been.',
    paused: 'The house is late with your appeal. Until it answers, nothing of this counts.',
    untouched: 'Running engagements, cases, appeals, exports and payouts of your own money go on.',
    asWritten: 'As it was written that day',
    download: 'Download in the fields of the EU transparency database',
  },
  appeal: {
    title: 'Appeal',
    can: (d: { until: string; days: number }) =>
      `You can appeal until ${d.until}, once. Another person decides within ${d.days} days. If the house is late, what follows pauses until there is an answer.`,
    text: 'Why should another person see it differently?',
    hint: (max: string) => `Up to ${max} characters. Only whoever decides reads it.`,
    send: 'Send the appeal',
    yours: (when: string) => `Your appeal, ${when}`,
    due: (until: string) => `Another person answers until ${until}.`,
    late: (until: string) => `The answer was due on ${until}. The house is late: what follows pauses until it comes.`,
    upheld: (when: string) => `Upheld, ${when}`,
    overturned: (when: string) => `Overturned, ${when}`,
    sorry: 'It counts as if it had never been. We are sorry.',
  },
  list: {
    title: 'Alerts, violations, suspensions',
    lead: 'Everything that ever followed for you, with its reasons. Nothing is deleted, and what fades says when.',
    none: 'No alerts, no violations, no suspensions.',
    noneMeans: 'Most people never have one.',
    columns: { what: 'What', when: 'When', state: 'State', reasons: 'Reasons' },
    read: 'Read the reasons',
    suspended: (until: string) => `No new proposals until ${until}`,
    limited: (until: string) => `No projects without protected payment until ${until}`,
    suspendedMeans: 'It ends by itself. Everything that is running goes on.',
  },
  desk: {
    steps: {
      title: 'Consequences to confirm',
      lead: 'What is heavier than an alert and its first 15 days follows only when a person says so. Read what it rests on.',
      none: 'Nothing waits to be confirmed.',
      of: (d: { name: string; rule: string; occurrence: number }) =>
        `${d.name}: ${d.rule}, fact number ${d.occurrence}`,
      wouldFollow: 'Would follow',
      twoPeople: 'Two people decide this.',
      reason: 'Reason',
      reasonHint: 'The member reads it in the statement.',
      confirm: 'It follows',
      decline: 'It does not follow',
    },
    appeals: {
      title: 'Appeals',
      lead: 'Whoever had a part in it does not decide. What is not answered in time pauses by itself.',
      tabs: { open: 'Open', decided: 'Decided' },
      none: 'No appeals wait.',
      of: (d: { name: string; rule: string }) => `${d.name} appeals ${d.rule}`,
      due: (when: string) => `Answer until ${when}`,
      late: (when: string) => `Late since ${when}: it pauses`,
      says: 'What the member says',
      house: 'What the house said',
      reason: 'Reason',
      reasonHint: 'The member reads it.',
      uphold: 'Uphold',
      overturn: 'Overturn: as if it had never been',
      decided: { upheld: 'Upheld', overturned: 'Overturned' },
    },
  },
};
