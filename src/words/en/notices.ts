/** What a notice or its mail is told with: all texts, ready for the reader's language and time zone. */
interface Told {
  readonly who: string;
  readonly project: string;
  readonly company: string;
  readonly milestone: string;
  readonly number: string;
  readonly amount: string;
  readonly net: string;
  readonly fee: string;
  readonly gross: string;
  readonly left: string;
  readonly price: string;
  readonly total: string;
  readonly days: string;
  readonly round: string;
  readonly rounds: string;
  /** The moment something ends. */
  readonly until: string;
  /** How many, for what comes often. */
  readonly count: number;
  readonly roles: string;
  /** What happened, as a statement of reasons says it. */
  readonly facts: string;
  readonly appealUntil: string;
  /** The number of a case, and how its money is shared. */
  readonly case: string;
  /** Which of the rules of the house, as it stands inside a sentence. */
  readonly policy: string;
  readonly toClient: string;
  readonly toProfessional: string;
}

interface Says {
  /** What happened, as the line of a list and the subject of a mail. */
  readonly title: string;
  /** What follows, and what can be done. */
  readonly text: string;
}

/** Fixes the shape of every sentence, so that other languages have to follow it. */
const says = (sentence: (d: Told) => Says) => sentence;

export const notices = {
  page: {
    title: 'Notices',
    lead: 'What happened and what waits for you. Everything stands on the record of its engagement too.',
    readAll: 'Mark all as read',
    none: 'Nothing has happened yet.',
    noneMeans: 'When somebody writes, proposes, delivers or pays, it appears here.',
    unread: 'New',
    all: 'All',
    onlyUnread: 'Only new',
    noneUnread: 'You have read everything.',
    choose: 'Choose what reaches you by mail',
    today: 'Today',
  },
  roles: { owner: 'owner', hirer: 'hires', payer: 'pays' },
  duties: {
    mediator: 'mediator',
    arbiter: 'arbiter',
    trust_agent: 'trust agent',
    account_executive: 'account executive',
    operator: 'operator',
  },
  kinds: {
    message: says((d) => ({
      title: d.count > 1 ? `${d.who} wrote to you ${d.count} times` : `${d.who} wrote to you`,
      text: `In the conversation about “${d.project}”.`,
    })),
    question: says((d) => ({
      title: `${d.who} has a question about “${d.project}”`,
      text: 'Your answer opens nothing but the conversation.',
    })),
    invitation: says((d) => ({
      title: `${d.who} invites you to “${d.project}”`,
      text: 'Read the project and send a proposal, ask a question, or decline. Nothing follows from declining.',
    })),
    invitation_declined: says((d) => ({ title: `${d.who} declined your invitation`, text: `For “${d.project}”.` })),
    proposal: says((d) => ({
      title: `${d.who} proposes ${d.price} for “${d.project}”`,
      text: `In ${d.days} days. You can compare, answer, counter or choose.`,
    })),
    proposal_withdrawn: says((d) => ({ title: `${d.who} took a proposal back`, text: `For “${d.project}”.` })),
    proposal_declined: says((d) => ({
      title: `Your proposal for “${d.project}” was declined`,
      text: 'The conversation stays open.',
    })),
    counter: says((d) => ({
      title: `${d.who} offers ${d.price} instead`,
      text: `For “${d.project}”, in ${d.days} days. The offer ends on ${d.until}; if nobody answers, the proposal stays as it was.`,
    })),
    counter_accepted: says((d) => ({
      title: `${d.who} took your counter-offer`,
      text: `“${d.project}” now stands at ${d.price} in ${d.days} days.`,
    })),
    counter_declined: says((d) => ({
      title: `${d.who} declined your counter-offer`,
      text: `The proposal for “${d.project}” stays as it was.`,
    })),
    counter_withdrawn: says((d) => ({
      title: `${d.who} took the counter-offer back`,
      text: `The proposal for “${d.project}” stays as it was.`,
    })),
    counter_expired: says((d) => ({
      title: 'A counter-offer has ended unanswered',
      text: `The proposal for “${d.project}” stays as it was.`,
    })),
    project_edited: says((d) => ({
      title: `“${d.project}” was changed`,
      text: 'Read what is asked for now. Your proposal answers the words before.',
    })),
    project_cancelled: says((d) => ({ title: `“${d.project}” was called off`, text: 'Nobody will be chosen for it.' })),
    report_resolved: says(() => ({
      title: 'Your report was looked at',
      text: 'A person of the house has decided about it.',
    })),
    words_cleared: says((d) => ({
      title: 'Your words appear now',
      text: `A person of the house read what was hidden in “${d.project}” and found no contact information in it.`,
    })),
    words_appear: says((d) => ({
      title: `Words of ${d.who} appear now`,
      text: `A person of the house read what was hidden in “${d.project}” and found no contact information in it.`,
    })),
    words_confirmed: says((d) => ({
      title: 'Your words stay hidden',
      text: `A person of the house read them in “${d.project}”: they are contact information or a payment outside (rules C-01 and P-01). This counts as an alert. The reason stands on the record.`,
    })),
    file_held: says((d) => ({
      title: 'One of your files is held',
      text: `A file of yours in “${d.project}” was not passed on. Read why, and what you can do.`,
    })),
    file_cleared: says((d) => ({
      title: 'Your file appears now',
      text: `A person of the house looked at your file in “${d.project}” and found nothing that need be held.`,
    })),
    file_confirmed: says((d) => ({
      title: 'Your file stays hidden',
      text: `A person of the house looked at your file in “${d.project}” and left it hidden. The reason stands on the record.`,
    })),
    tries_looked_at: says(() => ({
      title: 'A person looked at your tries to send contact details',
      text: 'Nothing follows from it. Contact details can be exchanged once a payment is protected.',
    })),
    award: says((d) => ({
      title: `${d.who} chose you for “${d.project}”`,
      text: `${d.total} in all. Read the agreement; it counts when you accept it.`,
    })),
    award_agreed: says((d) => ({
      title: `${d.who} chose you for “${d.project}”`,
      text: `The agreement counts from now: ${d.total}. Begin when the first payment is protected; we will tell you.`,
    })),
    talk_brought: says((d) => ({
      title: `${d.who} brought in talk from elsewhere`,
      text: `In “${d.project}”. Confirm or contest it, line by line or all at once. What you leave open stays “not answered”.`,
    })),
    talk_noted: says((d) => ({
      title: `${d.who} wrote down a call or a meeting`,
      text: `In “${d.project}”. Confirm or contest each point. What you leave open stays “not answered”.`,
    })),
    talk_answered: says((d) => ({
      title: `${d.who} answered what you brought in`,
      text: `In “${d.project}”. Each line says whether it is confirmed or contested.`,
    })),
    agreement_proposed: says((d) => ({
      title: `${d.who} proposes to change the agreement`,
      text: `Of “${d.project}”. Nothing changes before you accept.`,
    })),
    agreement_accepted: says((d) => ({
      title: `${d.who} accepted the agreement`,
      text: `For “${d.project}”: ${d.total}. It counts from now.`,
    })),
    agreement_declined: says((d) => ({
      title: `${d.who} declined the agreement`,
      text: `What counted before in “${d.project}” still counts.`,
    })),
    agreement_withdrawn: says((d) => ({
      title: `${d.who} took the change of the agreement back`,
      text: `What counted before in “${d.project}” still counts.`,
    })),
    work_can_start: says((d) => ({
      title: `${d.amount} are protected: you can begin`,
      text: `For milestone ${d.number}, “${d.milestone}”, of “${d.project}”. The money waits for the work. Contact details may be exchanged now.`,
    })),
    payment_protected: says((d) => ({
      title: `Your payment of ${d.amount} is protected`,
      text: `For milestone ${d.number}, “${d.milestone}”, of “${d.project}”. It is paid out only for the work you agreed on.`,
    })),
    payment_failed: says((d) => ({
      title: `The payment of ${d.amount} did not arrive`,
      text: `For milestone ${d.number}, “${d.milestone}”, of “${d.project}”. Nothing was charged; you can try again or pay in another way.`,
    })),
    payment_returned: says((d) => ({
      title: `${d.amount} go back to you`,
      text: `The payment for “${d.project}” was not needed any more. It returns the way it came.`,
    })),
    delivered: says((d) => ({
      title: `${d.who} delivered milestone ${d.number} of “${d.project}”`,
      text: `“${d.milestone}”. Accept it or ask for changes until ${d.until}. If you do not answer, it is accepted and ${d.who} is paid.`,
    })),
    changes_requested: says((d) => ({
      title: `${d.who} asks for changes in milestone ${d.number}`,
      text: `“${d.milestone}” of “${d.project}”, round ${d.round} of ${d.rounds}. The money stays protected; the review begins anew when you deliver.`,
    })),
    released: says((d) => ({
      title: `${d.who} accepted milestone ${d.number}: ${d.net} are yours`,
      text: `“${d.milestone}” of “${d.project}”: ${d.gross} less the fee of ${d.fee}. You can take it out when it has cleared.`,
    })),
    released_in_silence: says((d) => ({
      title: `Milestone ${d.number} was accepted in silence: ${d.net} are yours`,
      text: `The time to review “${d.milestone}” of “${d.project}” is over. ${d.gross} less the fee of ${d.fee}. You can take it out when it has cleared.`,
    })),
    accepted_in_silence: says((d) => ({
      title: `Milestone ${d.number} was accepted in silence`,
      text: `The time to review “${d.milestone}” of “${d.project}” is over. ${d.gross} were paid.`,
    })),
    review_restarted: says((d) => ({
      title: `You can look at milestone ${d.number} now, until ${d.until}`,
      text: `What shows the work in “${d.milestone}” of “${d.project}” was being checked and can be opened now. Your time to review begins anew; without an answer by then, it is accepted.`,
    })),
    review_restarted_for_them: says((d) => ({
      title: `What shows your work in milestone ${d.number} can be opened now`,
      text: `“${d.milestone}” of “${d.project}”. The time to review began anew. Without an answer it is accepted on ${d.until}.`,
    })),
    window_extended: says((d) => ({
      title: `${d.who} needs ${d.days} more days to review milestone ${d.number}`,
      text: `“${d.milestone}” of “${d.project}”. Without an answer it is accepted on ${d.until}.`,
    })),
    review_reminder: says((d) => ({
      title: `Milestone ${d.number} waits for you until ${d.until}`,
      text: `“${d.milestone}” of “${d.project}”. If you do not answer by then, it is accepted and ${d.net} are paid.`,
    })),
    outside_talk: says((d) => ({
      title: 'Did you talk elsewhere this week?',
      text: `Bring what you agreed about “${d.project}” into the conversation. Only what stands on the record counts when a case is decided.`,
    })),
    refund_requested: says((d) => ({
      title: `${d.who} asks for ${d.amount} back`,
      text: `From milestone ${d.number}, “${d.milestone}”, of “${d.project}”. You decide; until then the money stays protected.`,
    })),
    refund_declined: says((d) => ({
      title: `${d.who} does not give ${d.amount} back`,
      text: `Milestone ${d.number}, “${d.milestone}”, of “${d.project}”. The money stays protected for the work.`,
    })),
    refund_withdrawn: says((d) => ({
      title: `${d.who} no longer asks for ${d.amount} back`,
      text: `Milestone ${d.number}, “${d.milestone}”, of “${d.project}”.`,
    })),
    refunded: says((d) => ({
      title: `${d.who} gives ${d.amount} back to you`,
      text: `From milestone ${d.number}, “${d.milestone}”, of “${d.project}”. It returns the way it came; we will tell you when it has arrived.`,
    })),
    refund_arrived: says((d) => ({
      title: `${d.amount} have been returned to you`,
      text: `For “${d.project}”. Your bank may need some days to show it.`,
    })),
    refund_failed: says((d) => ({
      title: `${d.amount} could not be returned yet`,
      text: `For “${d.project}”. The money is safe with the house; a person takes care of it.`,
    })),
    milestone_cancelled: says((d) => ({
      title: `${d.who} called milestone ${d.number} off`,
      text: `“${d.milestone}” of “${d.project}”. Nothing was paid for it and no work is due.`,
    })),
    card_offered: says((d) => ({
      title: `${d.who} offers to exchange contact details`,
      text: `For “${d.project}”. Both are shown when you give yours; you may also decline.`,
    })),
    cards_shared: says((d) => ({
      title: `You and ${d.who} have exchanged contact details`,
      text: `For “${d.project}”. The record stays the place where what you agree counts.`,
    })),
    card_declined: says((d) => ({
      title: `${d.who} would rather talk here`,
      text: `Your contact details for “${d.project}” were not read.`,
    })),
    engagement_cancelled: says((d) => ({
      title: `“${d.project}” was called off`,
      text: `${d.who} ended it before a payment was protected.`,
    })),
    engagement_closed: says((d) => ({
      title: `“${d.project}” is closed`,
      text: 'Nothing is protected any more. You can read the record at any time, and say how it was: both sides may write a review.',
    })),
    case_opened: says((d) => ({
      title: `${d.who} opened ${d.case} about milestone ${d.number}`,
      text: `“${d.milestone}” of “${d.project}”. The offer: ${d.toClient} back to the client, ${d.toProfessional} to the professional. Answer until ${d.until}; without an answer an arbiter decides.`,
    })),
    case_offered: says((d) => ({
      title: `${d.who} offers something else in ${d.case}`,
      text: `${d.toClient} back to the client, ${d.toProfessional} to the professional. Answer until ${d.until}; without an answer an arbiter decides.`,
    })),
    case_reminder: says((d) => ({
      title: `${d.case} waits for your answer`,
      text: `About “${d.milestone}” of “${d.project}”. Until ${d.until}; without an answer an arbiter decides.`,
    })),
    case_settled: says((d) => ({
      title: `${d.case} is settled`,
      text: `${d.toClient} go back to the client; the professional receives ${d.net} after the fee of ${d.fee}.`,
    })),
    case_refund_opened: says((d) => ({
      title: `${d.who} opened ${d.case} to talk about a refund`,
      text: `“${d.milestone}” of “${d.project}”. The offer: ${d.toClient} back to the client. Answer until ${d.until}; without an answer the case ends and nothing moves.`,
    })),
    case_refund_offered: says((d) => ({
      title: `${d.who} offers another refund in ${d.case}`,
      text: `${d.toClient} back to the client. Answer until ${d.until}; without an answer the case ends and nothing moves.`,
    })),
    case_refund_reminder: says((d) => ({
      title: `${d.case} waits for your answer`,
      text: `About a refund for “${d.milestone}” of “${d.project}”. Until ${d.until}; without an answer the case ends and nothing moves.`,
    })),
    case_returned: says((d) => ({
      title: `${d.case} is settled: a refund was agreed on`,
      text: `${d.toClient} go back to the client, out of the professional’s balance.`,
    })),
    case_ended: says((d) => ({
      title: `${d.case} has ended without a refund`,
      text: `About “${d.milestone}” of “${d.project}”. Nothing has moved.`,
    })),
    case_offered_late: says((d) => ({
      title: `${d.who} proposes an agreement in ${d.case}`,
      text: `${d.toClient} back to the client, ${d.toProfessional} to the professional. You may accept until ${d.until}; the arbiter goes on meanwhile.`,
    })),
    case_withdrawn: says((d) => ({
      title: `${d.case} was taken back`,
      text: `About “${d.milestone}” of “${d.project}”. Nothing has moved, and the work goes on.`,
    })),
    case_paused: says((d) => ({
      title: `${d.who} paused ${d.case}`,
      text: `For ${d.days} days. The clock now runs until ${d.until}.`,
    })),
    case_sent_back: says((d) => ({
      title: `${d.case} comes back to you`,
      text: 'A second person did not sign your decision. Read why at the desk, and decide anew.',
    })),
    case_late: says((d) => ({
      title: `The decision in ${d.case} is late`,
      text: `It was to be there until ${d.until}. You hear of it every day until it is; nothing moves before.`,
    })),
    case_late_desk: says((d) => ({
      title: `${d.case} waits for a decision, and is late`,
      text: `Both sides were promised it until ${d.until}. They hear every day that it is not there.`,
    })),
    case_escalated: says((d) => ({
      title: `${d.case} goes to an arbiter`,
      text: `Say what speaks for you until ${d.until}. Who says nothing is judged by what is on the record.`,
    })),
    case_evidence: says((d) => ({
      title: `${d.who} said something in ${d.case}`,
      text: `Both may do so until ${d.until}.`,
    })),
    case_deciding: says((d) => ({ title: `${d.case} is being decided`, text: `An arbiter decides until ${d.until}.` })),
    case_taken: says((d) => ({
      title: `An arbiter has taken ${d.case}`,
      text: `About “${d.milestone}” of “${d.project}”.`,
    })),
    case_awarded: says((d) => ({
      title: `${d.case} is decided`,
      text: `${d.toClient} for the client, ${d.toProfessional} for the professional before the fee. You may ask for a second look until ${d.until}; if nobody does, the money moves then.`,
    })),
    case_waived: says((d) => ({
      title: `${d.who} accepts the decision in ${d.case}`,
      text: 'If you accept it too, the money moves at once.',
    })),
    case_second: says((d) => ({
      title: `${d.who} asks for a second look at ${d.case}`,
      text: `Another arbiter decides until ${d.until}, and that counts.`,
    })),
    case_executed: says((d) => ({
      title: `${d.case} is closed, and the money has moved`,
      text: `${d.toClient} go back to the client; the professional receives ${d.net} after the fee of ${d.fee}.`,
    })),
    assignment_offered: says((d) => ({
      title: `“${d.project}” is offered to you`,
      text: `${d.who} asks you to do it. Read when, where and what it pays, then say yes, no, or offer other terms.`,
    })),
    assignment_applied: says((d) => ({
      title: `${d.who} applies for “${d.project}”`,
      text: 'Read the terms and how they kept to earlier work, then choose.',
    })),
    assignment_countered: says((d) => ({
      title: `Other terms for “${d.project}”`,
      text: `${d.who} offers other terms. They wait for your answer until ${d.until}.`,
    })),
    assignment_assigned: says((d) => ({
      title: `“${d.project}” is taken`,
      text: `${d.who} said yes. Everything about it stands on its page.`,
    })),
    assignment_declined: says((d) => ({
      title: `${d.who} declined the terms for “${d.project}”`,
      text: 'Nothing follows from it.',
    })),
    assignment_confirm: says((d) => ({
      title: `Confirm “${d.project}”`,
      text: `It begins ${d.until}. Say that you will be there; whoever cannot come should say so now.`,
    })),
    assignment_confirmed: says((d) => ({
      title: `${d.who} confirmed “${d.project}”`,
      text: 'They will be there.',
    })),
    assignment_arrived: says((d) => ({
      title: `${d.who} is there: “${d.project}”`,
      text: 'The arrival is on record.',
    })),
    assignment_noted: says((d) => ({
      title: `${d.who} notes something about “${d.project}”`,
      text: 'Read it on the page of the assignment.',
    })),
    assignment_held: says((d) => ({
      title: `“${d.project}” is on hold`,
      text: 'The client stopped the work for a while. The reason stands on its page.',
    })),
    assignment_resumed: says((d) => ({
      title: `“${d.project}” goes on`,
      text: 'The client lets the work go on.',
    })),
    assignment_instructed: says((d) => ({
      title: `New instructions for “${d.project}”`,
      text: 'Read them on its page.',
    })),
    assignment_shipped: says((d) => ({
      title: `Something is on its way for “${d.project}”`,
      text: `${d.who} said where it is.`,
    })),
    assignment_asked: says((d) => ({
      title: `${d.who} asks for something: “${d.project}”`,
      text: 'It waits for your answer before the work is handed in.',
    })),
    assignment_bonus: says((d) => ({
      title: `A bonus for “${d.project}”: ${d.amount}`,
      text: `${d.who} adds it to what you receive.`,
    })),
    assignment_ask_accepted: says((d) => ({
      title: `${d.who} said yes: “${d.project}”`,
      text: 'What you asked for counts from now on.',
    })),
    assignment_ask_declined: says((d) => ({
      title: `${d.who} said no: “${d.project}”`,
      text: 'What you asked for stays as it was.',
    })),
    assignment_completed: says((d) => ({
      title: `${d.who} handed in “${d.project}”`,
      text: `Approve it or send it back until ${d.until}. Silence approves.`,
    })),
    assignment_sent_back: says((d) => ({
      title: `“${d.project}” was sent back`,
      text: 'Something is missing; what it is stands on its page.',
    })),
    assignment_approved: says((d) => ({
      title: `“${d.project}” is approved: ${d.amount}`,
      text: 'What is due is paid now, or on its due day.',
    })),
    assignment_silence: says((d) => ({
      title: `“${d.project}” was approved by silence: ${d.amount}`,
      text: 'The time to look at it ended without an answer.',
    })),
    assignment_paid: says((d) => ({
      title: `You are paid for “${d.project}”: ${d.amount}`,
      text: 'Your earnings show it.',
    })),
    assignment_payment: says((d) => ({
      title: `Payment for “${d.project}”: ${d.amount}, due ${d.until}`,
      text: 'Pay it on the page of the assignment. From one day past due it counts as late.',
    })),
    assignment_payment_late: says((d) => ({
      title: `The payment for “${d.project}” is late`,
      text: `${d.amount} were due ${d.until}. The client reads this too, and it counts on the client’s scorecard.`,
    })),
    assignment_cancelled: says((d) => ({
      title: `“${d.project}” was called off`,
      text: 'What you receive, if anything, stands on its page.',
    })),
    assignment_withdrawn: says((d) => ({
      title: `${d.who} cannot come: “${d.project}”`,
      text: 'It is free for others again, and the payment comes back to you.',
    })),
    assignment_absence: says((d) => ({
      title: `The client says that nobody came, or somebody left: “${d.project}”`,
      text: `If it was otherwise, say so until ${d.until}. In silence the payment goes back.`,
    })),
    assignment_contested: says((d) => ({
      title: `${d.who} says it was otherwise: “${d.project}”`,
      text: 'Settle it between you, or open a case.',
    })),
    assignment_abandoned: says((d) => ({
      title: `“${d.project}” ended without the professional`,
      text: 'The payment went back, less what hours had earned.',
    })),
    let_through: says((d) => ({
      title: 'A client lets you through',
      text: `${d.who} has read what you do not meet and lets you through. The reason stands beside what is asked.`,
    })),
    pool_invited: says((d) => ({
      title: 'You are invited into a talent pool',
      text: `${d.who} asks you into the pool “${d.project}”. Read what it is for, then come in or say no.`,
    })),
    pool_applied: says((d) => ({
      title: `Somebody applies to your pool “${d.project}”`,
      text: `${d.who} would like to come in. Take them in, or decline with a reason.`,
    })),
    pool_joined: says((d) => ({
      title: `${d.who} came into your pool`,
      text: `They are inside of “${d.project}” now and read what you write to it.`,
    })),
    pool_taken_in: says((d) => ({
      title: `You are in the pool “${d.project}”`,
      text: 'The client took you in. What is written to everybody inside stands on its page.',
    })),
    pool_turned_down: says((d) => ({
      title: `Your application to “${d.project}” was declined`,
      text: 'The reason stands on the page of the pool. It counts for nothing else.',
    })),
    pool_left: says((d) => ({
      title: `${d.who} left your pool`,
      text: `They are no longer inside of “${d.project}”.`,
    })),
    pool_removed: says((d) => ({
      title: `You are no longer in the pool “${d.project}”`,
      text: 'The client took you out. The reason stands on the page of the pool, and it counts for nothing else.',
    })),
    pool_post: says((d) => ({
      title: `A message to the pool “${d.project}”`,
      text: `${d.who} wrote to everybody inside. Read it on the page of the pool.`,
    })),
    pool_closed: says((d) => ({
      title: `The pool “${d.project}” was closed`,
      text: 'Nothing new is sent to it. What was written stays readable for you.',
    })),
    test_asked: says((d) => ({
      title: `A test is asked of you for “${d.project}”`,
      text: `${d.who} asks you to show a result. The proposal says which test and which minimum.`,
    })),
    test_ended: says(() => ({
      title: 'Your test is over',
      text: 'The result with its sections is under your tests, with the day from which you can take it again.',
    })),
    search_matched: says((d) => ({
      title: `${d.number === '1' ? 'A new project fits' : `${d.number} new projects fit`} a search of yours`,
      text: 'Look while they are new: the list stands with the newest first.',
    })),
    test_passed: says(() => ({
      title: 'You passed a test',
      text: 'It stands on your profile as a badge with its score, as long as it counts.',
    })),
    reviews_published: says((d) => ({
      title: `The reviews of “${d.project}” are published`,
      text: 'You can read them and reply once.',
    })),
    review_answered: says((d) => ({
      title: `${d.who} replied to your review`,
      text: `It was about “${d.project}”.`,
    })),
    review_restored: says((d) => ({
      title: `Your review of “${d.project}” is back`,
      text: 'Your appeal was won, so it stands on the pages again and counts as if it had never been taken out.',
    })),
    review_annulled: says((d) => ({
      title: `Your review of “${d.project}” was annulled`,
      text: 'A person of the house decided it. The statement of reasons says why, and how to appeal.',
    })),
    payout_declined: says((d) => ({
      title: `Your payout of ${d.amount} was declined`,
      text: 'The money is on your balance again. The reason stands on your record.',
    })),
    payout_paid: says((d) => ({
      title: `${d.amount} have been paid out to you`,
      text: 'Your bank may need some days to show it.',
    })),
    payout_failed: says((d) => ({
      title: `The payout of ${d.amount} came back`,
      text: 'The money is on your balance again. Check your account and try once more.',
    })),
    destination_changed: says((d) => ({
      title: 'Where your money goes was changed',
      text: `The new account can be used from ${d.until}. If it was not you, set a new password and write to us now.`,
    })),
    record_alarm: says(() => ({
      title: 'The record was changed',
      text: 'Something in the record is not what was sealed and signed. Look at the desk before anything else is done.',
    })),
    case_file_failed: says(() => ({
      title: 'Your case file could not be made',
      text: 'It was tried several times. Your record is whole, and whoever runs the house has been told. The page says why; there you can ask for it again.',
    })),
    case_file_alarm: says(() => ({
      title: 'A case file could not be made',
      text: 'It was tried several times. Whoever asked for it was told; what broke stands at the desk.',
    })),
    account_closing: says((d) => ({
      title: 'Your account is closing',
      text: `On ${d.until}, or as soon as nothing stands against it. Until then you can take it back: under your account, “Your data”. Was it not you? Take it back and change your password.`,
    })),
    words_held: says(() => ({
      title: 'The house keeps your words for now',
      text: 'Somebody who decides cases has set a hold. You find the ground on the page “Your data”.',
    })),
    talk_opened: says((d) => ({
      title: 'The house opened your conversation',
      text: `About “${d.project}”. Which role it was, why and when stands on your record.`,
    })),
    words_removed: says((d) => ({
      title: 'The house removed words from your conversation',
      text: `About “${d.project}”. Two people decided it; the ground stands on the record.`,
    })),
    duty_given: says((d) => ({ title: `You have a new duty: ${d.roles}`, text: 'You find it at the desk.' })),
    duty_ended: says((d) => ({ title: `Your duty has ended: ${d.roles}`, text: 'Everything you decided stands.' })),
    alert: says((d) => ({
      title: 'You have received an alert',
      text: `${d.facts} It lowers your position and fades with time. You can appeal until ${d.appealUntil}; another person decides.`,
    })),
    alert_suspended: says((d) => ({
      title: `An alert, and no new proposals for ${d.days} days`,
      text: `${d.facts} It is the second time within the counting days, so you send no new proposals until ${d.until}. Everything that is running goes on. You can appeal until ${d.appealUntil}; another person decides.`,
    })),
    alert_waits: says((d) => ({
      title: 'An alert, and a person will look at what follows',
      text: `${d.facts} What else would follow waits until a person of the house has looked. You can appeal until ${d.appealUntil}; another person decides.`,
    })),
    violation: says((d) => ({
      title: 'A violation was found',
      text: `${d.facts} It lowers your average and your position and fades with time. You can appeal until ${d.appealUntil}; another person decides.`,
    })),
    violation_suspended: says((d) => ({
      title: `A violation, and a suspension of ${d.days} days`,
      text: `${d.facts} The suspension ends by itself on ${d.until}. Everything that is running goes on. You can appeal until ${d.appealUntil}; another person decides.`,
    })),
    closing: says((d) => ({
      title: 'Your account will be closed',
      text: `${d.facts} It counts from ${d.until} on. What runs goes on, your own money can be withdrawn and your data taken along. You can appeal until ${d.appealUntil}, also when it is closed; another person decides.`,
    })),
    account_closed: says(() => ({
      title: 'Your account is closed',
      text: 'You can sign in, read the reasons and appeal. What runs is finished, your own money can be withdrawn and your data taken along. Everything else is refused.',
    })),
    step_declined: says(() => ({
      title: 'A person looked: nothing more follows',
      text: 'The alert stays; what would have followed from it does not.',
    })),
    appeal_made: says((d) => ({
      title: 'We have your appeal',
      text: `Another person answers until ${d.until}. If the house is late, what you appeal pauses.`,
    })),
    appeal_late: says(() => ({
      title: 'The house is late with your appeal',
      text: 'Until somebody has answered, nothing of what you appealed counts. The end of a suspension does not move.',
    })),
    appeal_upheld: says(() => ({
      title: 'Your appeal was answered: it stays as it is',
      text: 'A person who took no part has looked at it. The reason stands beside the statement.',
    })),
    appeal_overturned: says(() => ({
      title: 'Your appeal was right, and we are sorry',
      text: 'What we gave you was overturned. It counts as if it had never been: in your position, in what you may do, and in what would follow later.',
    })),
    suspended: says((d) => ({
      title: 'You cannot send new proposals for a time',
      text: `${d.facts} It ends by itself on ${d.until}. Running engagements, cases and payouts go on. You can appeal until ${d.appealUntil}; another person decides.`,
    })),
    policy_announced: says((d) => ({
      title: `A new version of ${d.policy} is announced`,
      text: `Version ${d.number} counts from ${d.until} on. What happens before is judged by the version that counts until then. You can read what changes, word by word.`,
    })),
    company_joined: says((d) => ({ title: `${d.who} acts for ${d.company} now`, text: `As: ${d.roles}.` })),
    company_roles: says((d) => ({ title: `Your duties at ${d.company} were changed`, text: `Now: ${d.roles}.` })),
    company_left: says((d) => ({
      title: `You no longer act for ${d.company}`,
      text: 'What you did for it stays on the record.',
    })),
    company_member_left: says((d) => ({
      title: `Somebody no longer acts for ${d.company}`,
      text: 'What they did for it stays on the record.',
    })),
    support_answered: says(() => ({ title: 'We answered your message', text: 'You can go on writing there.' })),
  },
};
