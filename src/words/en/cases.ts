/** Cases about the money of a milestone: what the two see, and what the arbiter sees. */
interface Sum {
  readonly name: string;
  readonly sum: string;
}
interface Marked {
  readonly name: string;
  readonly rule: string;
}

export const cases = {
  title: 'Cases',
  lead: 'Where two disagree about the money of a milestone. First you look for a split yourselves; then an arbiter decides.',
  how: 'How cases are decided',
  none: 'You stand in no case.',
  noneMeans: 'A case is opened in the room of an engagement, while the payment of a milestone is protected.',
  columns: {
    number: 'Case',
    about: 'Milestone',
    other: 'With',
    phase: 'Where it stands',
    held: 'Held',
    until: 'Until',
  },
  yourTurn: 'You answer',
  theirTurn: (name: string) => `${name} answers`,
  phases: {
    talks: 'You look for an agreement',
    evidence: 'Both show what they have',
    decision: 'An arbiter decides',
    signature: 'A second person signs',
    standing: 'Decided, and can still be questioned',
    second_decision: 'A second arbiter decides',
    second_signature: 'A second person signs',
    closed: 'Closed',
  },
  steps: { talks: 'Talks', evidence: 'Evidence', decision: 'Decision', standing: 'Second look', closed: 'Closed' },
  stepsOf: (number: string) => `How ${number} goes on`,
  about: (d: { n: number; title: string }) => `Milestone ${d.n}. ${d.title}`,
  room: 'To the room of the engagement',
  opened: (when: string) => `Opened ${when}`,
  heldSum: (sum: string) => `${sum} are held, and move only by this case. Other milestones go on.`,
  done: 'That is done, and on the record.',

  clock: {
    yours: (d: { name: string; until: string }) => `Answer ${d.name} until ${d.until}.`,
    theirs: (d: { name: string; until: string }) => `${d.name} answers until ${d.until}.`,
    silence: 'Without an answer an arbiter decides.',
    evidence: (until: string) => `Both say what speaks for them until ${until}.`,
    evidenceSilence: 'Whoever says nothing is judged by what is on the record.',
    decision: (until: string) => `An arbiter decides until ${until}.`,
    decisionSilence: 'Nothing moves before the decision.',
    signature: (until: string) => `A second person reads the decision until ${until}.`,
    standing: (until: string) => `Either of you may ask for a second look until ${until}.`,
    standingSilence: 'If nobody does, the money moves then as decided.',
    calendar: (number: string) => `${number}: a time ends`,
    calendarText: 'Open the case to read who has to do what.',
  },

  offers: {
    title: 'Offers',
    first: (name: string) => `${name} opened the case and offers`,
    mine: 'You offer',
    theirs: (name: string) => `${name} offers`,
    toClient: 'Back to the client',
    toProfessional: 'To the professional, before the fee',
    fault: { none: 'Nobody’s fault', client: 'The client’s fault', professional: 'The professional’s fault' },
    rule: (rule: string) => `Rule ${rule}`,
    range: 'Your blind range',
    rangeIs: (d: { lowest: string; highest: string }) =>
      `You accept from ${d.lowest} to ${d.highest} for the professional. Only you read this.`,
    otherHasRange: 'The other side has given a blind range. You do not see it.',
  },

  act: {
    open: 'Open a case',
    openHint: 'When you disagree about this milestone',
    openLead: (sum: string) => `${sum} are protected for this milestone. Say how you would share them.`,
    isOpen: (number: string) => `${number} is open about this milestone`,
    was: (number: string) => `Read ${number}`,
    see: 'Open the case',
    acceptTitle: 'Accept the offer',
    accept: 'Accept, and share the money so',
    counterTitle: 'Offer something else',
    arbitrateTitle: 'Ask for an arbiter',
    arbitrate: 'Let an arbiter decide',
    rangeTitle: 'Give a blind range',
    rangeHint: 'Settles by itself where both ranges overlap',
    rangeLead:
      'Say from where to where you would accept for the professional’s part. The other side never reads it. If both ranges overlap, the case settles in the middle, without fault. You give it once.',
    lowest: 'At least for the professional',
    highest: 'At most for the professional',
    range: 'Give the range',
    evidenceTitle: 'Say what speaks for you',
    evidenceHint: 'The other side reads it too',
    evidence: 'Hand it in',
    evidenceText: 'What happened, with the numbers of entries on the record',
    waiveTitle: 'Accept the decision',
    waive: 'I am content with it',
    secondTitle: 'Ask for a second look',
    secondHint: 'Once: another arbiter decides anew, and that counts',
    secondReason: 'What was judged wrongly, and why?',
    second: 'Ask for it',
  },

  offer: {
    title: 'How would you share it?',
    counterTitle: 'Your counter-offer',
    step: (n: number) => `Step ${n} of 2`,
    held: (sum: string) => `${sum} are held. What does not go back is the professional’s.`,
    toClient: 'What goes back to the client',
    toClientHint: 'From 0 to everything that is held',
    fault: 'Was it somebody’s fault?',
    faultHints: {
      none: 'No mark for anybody.',
      client: 'If it is accepted, the client is given the violation you name.',
      professional: 'If it is accepted, the professional is given the violation you name.',
    },
    rule: 'Which rule was not kept?',
    noRule: 'No rule, because it was nobody’s fault',
    next: 'See what would follow',
    follows: 'What follows if it is accepted',
    reason: 'Why?',
    reasonHint: 'The other side reads it, and the arbiter if it comes to that.',
    open: 'Open the case with this offer',
    send: 'Send the counter-offer',
    change: 'Change the split',
  },

  follows: {
    terms: { money: 'Money', mark: 'Mark', clock: 'Clock', silence: 'Silence', after: 'Then', undo: 'Undo' },
    held: (sum: string) => `${sum} are held from now on: nothing releases them but this case.`,
    nothing: 'No money moves now.',
    pays: (d: Sum) => `${d.name} receives ${d.sum}.`,
    paysYou: (sum: string) => `You receive ${sum}.`,
    house: (sum: string) => `The house keeps ${sum} as its fee.`,
    wouldPay: (d: Sum) => `${d.name} would receive ${d.sum}.`,
    wouldPayYou: (sum: string) => `You would receive ${sum}.`,
    wouldHouse: (sum: string) => `The house would keep ${sum} as its fee.`,
    noMark: 'Nobody gets a mark, and no standing changes.',
    mark: (d: Marked) =>
      `${d.name} is given a violation of ${d.rule}, with its reasons. It lowers the standing, fades with time and can be appealed.`,
    wouldMark: (d: Marked) =>
      `If it is accepted, ${d.name} is given a violation of ${d.rule}. It lowers the standing, fades with time and can be appealed.`,
    you: 'you',
    otherAnswers: (until: string) => `The other side answers until ${until}.`,
    silence: (until: string) => `If it says nothing until ${until}, an arbiter decides.`,
    backYou: (sum: string) => `You receive ${sum} back the way you paid, out of what the professional has here.`,
    backFromYou: (sum: string) => `${sum} leave your balance and go back to the client.`,
    wouldBackYou: (sum: string) =>
      `You would receive ${sum} back the way you paid, out of what the professional has here.`,
    wouldBackFromYou: (sum: string) => `${sum} would leave your balance and go back to the client.`,
    feeStays: 'The fee of the release stays with the house.',
    nothingHeld: 'Nothing is held: the professional goes on using what they have.',
    silenceEnds: (until: string) => `If it says nothing until ${until}, the case ends and nothing moves.`,
    openUntil: (until: string) => `The other side may accept it until ${until}, or until the case has moved the money.`,
    pausedUntil: (until: string) => `The clock then runs until ${until}.`,
    reviewUntil: (until: string) => `The case is gone, and the review of the delivery goes on until ${until}.`,
    reviewOver: 'The case is gone. The time to review has ended meanwhile, so the delivery is accepted.',
    counters: (count: number) =>
      count === 0
        ? 'It is your last counter-offer.'
        : `You have ${count === 1 ? '1 counter-offer' : `${count} counter-offers`} left.`,
    evidence: (until: string) => `Both may say what speaks for them until ${until}; then an arbiter decides.`,
    decided: (until: string) => `It is decided until ${until}.`,
    executed: (until: string) => `The money moves ${until} unless somebody asks for a second look before.`,
    waits: 'When the other side accepts it too, the money moves at once.',
    unread: 'The other side does not read it. If its range overlaps yours, the case settles in the middle at once.',
    final: 'Nobody can undo this.',
  },

  after: {
    open: 'Talk about a refund',
    openHint: (until: string) => `Until ${until}. Only what both of you agree on goes back; nobody decides it for you`,
    lead: (sum: string) =>
      `${sum} were released for this milestone and are the professional’s. How much should go back?`,
    released: (sum: string) =>
      `${sum} were released. Only what both of you agree on goes back, out of what the professional has here.`,
    title: 'How much should go back?',
    toClientHint: 'At most what was released',
    stays: 'Stays with the professional',
    silence: 'Without an answer the case ends, and nothing moves.',
    accept: 'Agree to this refund',
    leaveTitle: 'Leave it at that',
    leave: 'End the case without a refund',
    reasonHint: 'The other side reads it.',
    over: {
      silence: 'Nobody answered in time. Nothing goes back.',
      left: 'One side left it at that. Nothing goes back.',
      nothing: 'You agreed that nothing goes back.',
      withdrawn: 'The side that opened it took it back. Nothing has moved.',
    },
    explained: {
      title: 'After a release: a refund only by agreement',
      text: (d: { days: string }) =>
        `For ${d.days} after a release either side may begin, once, to talk about a refund, with the same offers, clocks and blind ranges. What both agree on goes back at once, out of what the professional has here; the fee of the release stays with the house. Without agreement the case ends: no arbiter, and nothing is taken back.`,
    },
  },

  onward: {
    withdrawTitle: 'Take the case back',
    withdraw: 'Take it back',
    pauseTitle: 'Pause the clock',
    pauseHint: 'Once in a case, for illness or a holiday; nobody asks which',
    pauseDays: 'For how many days',
    pause: 'Pause it',
    paused: (d: { name: string; days: number }) =>
      `${d.name} paused the clock for ${d.days === 1 ? '1 day' : `${d.days} days`}.`,
    late: 'The decision is late. The house and both of you hear of it every day until it is there.',
    offerTitle: 'Propose an agreement',
    offerHint: 'The arbiter goes on meanwhile. If the other side accepts, the money moves at once.',
    declineTitle: 'Send the decision back',
    declineReason: 'What has to be decided anew, and why?',
    decline: 'Do not sign, and send it back',
    explained: {
      title: 'What else you can do',
      text: (d: { days: string }) =>
        `Whoever opened a case takes it back while nobody has answered. Until the money has moved the two of you may still agree, whatever the arbiter is doing. Each side may pause the clock once, for ${d.days} at most, and need not say why. When a decision is late, both of you and the house hear of it every day until it is there.`,
    },
    sentBack: (reason: string) => `Not signed: ${reason}`,
  },

  evidence: {
    title: 'What both said',
    none: 'Nobody has said anything yet.',
    by: (name: string) => `${name} says`,
    longer: 'It came late, so both got more time.',
  },

  award: {
    title: 'The decision',
    first: 'First decision',
    second: 'Second decision',
    criteria: 'Criterion by criterion',
    met: { met: 'Met', partly: 'Partly met', missed: 'Not met' },
    marks: 'Rules that were not kept',
    noMarks: 'No rule was broken.',
    waived: (name: string) => `${name} accepts the decision.`,
    secondAsked: (name: string) => `${name} asks for a second look`,
  },
  settled: {
    title: 'How it ended',
    how: {
      accepted: 'You agreed.',
      ranges: 'Your blind ranges overlapped, and it settled in the middle.',
      conceded: 'One side gave the other everything.',
      awarded: 'An arbiter decided.',
    },
    parts: { client: 'Back to the client', professional: 'To the professional', fee: 'Fee of the house' },
  },
  statement: {
    agreed: (number: string) =>
      `In case ${number} both sides agreed that this rule was not kept, and shared the money so.`,
    awarded: (d: { number: string; reason: string }) => `In case ${d.number} an arbiter found: ${d.reason}`,
  },

  desk: {
    title: 'Cases',
    lead: 'What waits for an arbiter or for a second signature, the clock that ends first in front.',
    none: 'No case waits.',
    state: 'Taken by',
    mine: 'You',
    other: 'Somebody else',
    free: 'Nobody',
    take: 'Take this case',
    grid: 'Criteria and deliveries',
    criterion: 'Criterion',
    delivery: (n: number) => `Delivery ${n}`,
    noDelivery: 'Nothing was delivered.',
    nothing: '–',
    talk: 'Open the conversation',
    talkMeans: 'Both sides will read that it was opened, by which role and why.',
    decide: 'Decide',
    decideLead: 'A reason for each criterion. The parties read every word.',
    toClient: 'What goes back to the client',
    reason: 'The decision and its reason',
    verdict: 'Was it met?',
    why: 'Why?',
    mark: 'A rule that was not kept',
    markSide: 'By whom',
    noMark: 'Nobody',
    act: 'Give this decision',
    sign: 'Sign the decision',
    signTitle: 'A second signature',
    notes: 'Notes of the house',
    notesMean: 'The parties never read them.',
    note: 'Your note',
    addNote: 'Write it down',
  },

  explained: {
    numbers: 'In numbers, this year',
    lead: 'What happens when two people disagree about the money of a milestone, step by step, with the times that count.',
    talks: {
      title: 'First the two look for an agreement',
      text: (d: { hours: string; counters: number }) =>
        `Either side opens a case while the payment is protected, with an offer: how much goes back, why, and whether it was somebody’s fault. From that moment nothing releases this money but the case, and the other milestones go on. The other side answers within ${d.hours}: it accepts, offers something else (at most ${d.counters} times each), or asks for an arbiter. Silence leads to the arbiter.`,
    },
    ranges: {
      title: 'Blind ranges',
      text: 'Each side may say once, unread by the other, from where to where it would accept. Where both overlap the case settles in the middle, without fault; the unit that cannot be divided is the professional’s.',
    },
    fault: {
      title: 'With or without fault',
      text: 'An agreement without fault leaves no mark on anybody. An agreement that names a fault gives the violation that was named, with its statement of reasons, and it can be appealed. You read that before you accept.',
    },
    evidence: {
      title: 'Then both show what they have',
      text: (d: { hours: string; late: string; longer: string }) =>
        `For ${d.hours} both say what speaks for them. What comes in the last ${d.late} gives ${d.longer} more, once for each side. The arbiter reads the agreement, every delivery and what both said; opening your conversation leaves an entry that both of you read.`,
    },
    decision: {
      title: 'An arbiter decides with reasons',
      text: (d: { days: string; sum: string }) =>
        `Within ${d.days}, somebody who never hired, helped or decided between you says how the money is shared, with a reason for each criterion. From ${d.sum} on a second person signs.`,
    },
    second: {
      title: 'A second look, once',
      text: (d: { days: string }) =>
        `Within ${d.days} either side may ask for a second look by another arbiter; that decision counts. If nobody asks, or both accept, the money moves, once.`,
    },
    record: {
      title: 'Everything stands on the record',
      text: 'Each offer, each word and each decision is an entry of your engagement that neither side nor the house can change. You can take it along and check it yourself.',
    },
  },
};
