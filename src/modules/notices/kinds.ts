/**
 * Who is told what: one line for every type of entry the house writes. A type without a line tells nobody, and a test
 * lists it. Never told is who did it, unless it is about the safety of their own account or money.
 */
import type { Json } from '../../core/command.ts';
import type { Shown } from '../record/index.ts';
import { assignmentLines } from './kinds-assignments.ts';
import { type Line, type NoticeKind, type Telling, hire, nobody, pay, tell } from './telling.ts';

export type { NoticeKind, Telling, To } from './telling.ts';

const offeredAs: ReadonlyMap<unknown, NoticeKind> = new Map([
  ['released', 'case_refund_offered'],
  ['late', 'case_offered_late'],
]);
export const lines: Readonly<Record<string, Line>> = {
  // Profiles: whoever writes one knows, everybody else reads it
  'services.saved': nobody,
  'calendar.saved': nobody,
  'holiday.set': nobody, // it stands on the profile
  'holiday.ended': nobody,
  'sample.saved': nobody,
  'sample.removed': nobody,
  'sample.file_removed': nobody,
  'test.published': nobody,
  'attempt.started': nobody, // they sit in front of it
  'attempt.ended': [tell('test_ended', 'member', 'wanted', { evenTheActor: true })],
  'search.matched': [tell('search_matched', 'member', 'wanted')],
  'certification.passed': [tell('test_passed', 'member', 'wanted', { evenTheActor: true })],

  // Talent pools
  'pool.made': nobody,
  'pool.edited': nobody, // it stands on its page
  'pool.closed': [tell('pool_closed', 'inside', 'wanted')],
  'pool.invited': [tell('pool_invited', 'named', 'wanted')],
  'pool.imported': [tell('pool_invited', 'asked', 'wanted')],
  'pool.invitation_declined': nobody,
  'pool.applied': [tell('pool_applied', 'client', 'wanted', hire)],
  'pool.joined': [tell('pool_joined', 'client', 'never', hire)],
  'pool.taken_in': [tell('pool_taken_in', 'professional', 'wanted')],
  'pool.turned_down': [tell('pool_turned_down', 'professional', 'wanted')],
  'pool.withdrawn': nobody,
  'pool.left': [tell('pool_left', 'client', 'never', hire)],
  'pool.removed': [tell('pool_removed', 'professional', 'wanted')],
  'pool.posted': [tell('pool_post', 'inside', 'wanted')],

  ...assignmentLines,
  // What is asked of people: it stands on the page of the pool or the project
  'requirements.made': nobody,
  'requirements.edited': nobody,
  'requirements.ended': nobody,
  'requirements.attached': nobody,
  'requirements.detached': nobody,
  'requirement.signed': nobody,
  'requirement.overridden': [tell('let_through', 'named', 'wanted')],
  'place.said': nobody,

  // The first hellos
  'question.asked': [tell('question', 'other_side', 'wanted', hire)],
  'invitation.sent': [tell('invitation', 'professional', 'wanted')],
  'invitation.declined': [tell('invitation_declined', 'client', 'never', hire)],
  'proposal.sent': [tell('proposal', 'client', 'wanted', hire)],
  'test.asked': [tell('test_asked', 'professional', 'wanted')],
  'proposal.withdrawn': [tell('proposal_withdrawn', 'client', 'never', hire)],
  'proposal.declined': [tell('proposal_declined', 'professional', 'wanted')],
  'proposal.countered': [tell('counter', 'other_side', 'always', hire)],
  'counter.accepted': [tell('counter_accepted', 'other_side', 'wanted', hire)],
  'counter.declined': [tell('counter_declined', 'other_side', 'wanted', hire)],
  'counter.withdrawn': [tell('counter_withdrawn', 'other_side', 'never', hire)],
  'counter.expired': [tell('counter_expired', 'both', 'wanted', hire)],
  'project.published': nobody, // its author knows, everybody else browses
  'project.edited': [tell('project_edited', 'talkers', 'never')],
  'project.closed': nobody, // proposals that were sent stay open
  'project.reopened': nobody,
  'project.shown_to_all': nobody,
  'project.cancelled': [tell('project_cancelled', 'talkers', 'wanted')],
  'party.blocked': nobody, // who is blocked is told when they try to write, not before
  'party.unblocked': nobody,
  'report.made': nobody, // it waits on the desk
  'check.taken': nobody, // who looked at what stands on the record of whoever looked
  'check.handed_back': nobody,
  'report.resolved': [tell('report_resolved', 'member', 'wanted')],

  // The conversation
  'message.posted': [tell('message', 'other_side', 'wanted')],
  'message.edited': nobody, // it shows where it stands
  'talk.brought': [tell('talk_brought', 'other_side', 'wanted', hire)],
  'talk.noted': [tell('talk_noted', 'other_side', 'wanted', hire)],
  'talk.answered': [tell('talk_answered', 'other_side', 'wanted', hire)],
  'contact.cleared': [tell('words_cleared', 'author', 'wanted'), tell('words_appear', 'readers', 'never')],
  'contact.confirmed': [tell('words_confirmed', 'author', 'always')],
  'attachment.scanned': ({ fields }) => (fields['verdict'] === 'clean' ? [] : [tell('file_held', 'named', 'always')]),
  'attachment.contested': nobody, // it waits on the desk
  'attachment.withdrawn': nobody,
  'attachment.replaced': nobody, // the new one is looked into first
  'attachment.cleared': [tell('file_cleared', 'named', 'wanted')],
  'attachment.confirmed': [tell('file_confirmed', 'named', 'always')],
  'tries.looked_at': [tell('tries_looked_at', 'member', 'never')],

  // The agreement
  'agreement.proposed': ({ fields }) => [
    fields['award'] === true
      ? tell('award', 'other_side', 'always', hire)
      : tell('agreement_proposed', 'other_side', 'wanted', hire),
  ],
  'agreement.accepted': ({ fields }) => [
    fields['award'] === true
      ? tell('award_agreed', 'other_side', 'always', hire)
      : tell('agreement_accepted', 'other_side', 'wanted', hire),
  ],
  'agreement.declined': [tell('agreement_declined', 'other_side', 'wanted', hire)],
  'agreement.withdrawn': [tell('agreement_withdrawn', 'other_side', 'never', hire)],
  'engagement.cancelled': [tell('engagement_cancelled', 'other_side', 'wanted', hire)],
  'engagement.closed': [tell('engagement_closed', 'other_side', 'wanted', hire)],
  'review.written': nobody, // nobody reads it before the other side has written
  'reviews.published': [tell('reviews_published', 'both', 'wanted', hire)],
  'review.answered': [tell('review_answered', 'other_side', 'wanted', hire)],
  'review.restored': [tell('review_restored', 'named', 'always')],
  'review.annulled': [tell('review_annulled', 'named', 'always')],

  // Cases
  'case.opened': ({ fields }) => [
    tell(fields['about'] === 'released' ? 'case_refund_opened' : 'case_opened', 'other_side', 'always', hire),
  ],
  'case.offered': ({ fields }) => [
    tell(offeredAs.get(fields['about']) ?? 'case_offered', 'other_side', 'always', hire),
  ],
  'range.given': nobody, // the other side never reads it
  'case.settled': [tell('case_settled', 'other_side', 'always')],
  'case.returned': [tell('case_returned', 'both', 'always')],
  'case.ended': ({ fields }) =>
    fields['how'] === 'withdrawn'
      ? [tell('case_withdrawn', 'other_side', 'always', hire)]
      : [tell('case_ended', 'both', 'always', hire)],
  'case.paused': [tell('case_paused', 'other_side', 'always', hire)],
  'award.declined': [tell('case_sent_back', 'named', 'always')],
  'decision.late': [
    tell('case_late', 'both', 'always', hire),
    tell('case_late_desk', 'named', 'always'),
    tell('case_late_desk', 'operators', 'always'),
  ],
  'case.escalated': [tell('case_escalated', 'both', 'always', hire)],
  'evidence.given': [tell('case_evidence', 'other_side', 'always', hire)],
  'evidence.ended': [tell('case_deciding', 'both', 'wanted', hire)],
  'case.taken': [tell('case_taken', 'both', 'never', hire)],
  'award.drafted': nobody, // what a second person has not signed is not said yet
  'case.awarded': [tell('case_awarded', 'both', 'always')],
  'award.waived': [tell('case_waived', 'other_side', 'wanted', hire)],
  'second_look.asked': [tell('case_second', 'other_side', 'always', hire)],
  'case.executed': [tell('case_executed', 'both', 'always')],
  'contact.offered': [tell('card_offered', 'other_side', 'wanted', hire)],
  'contact.shared': [tell('cards_shared', 'other_side', 'wanted', hire)],
  'contact.declined': [tell('card_declined', 'other_side', 'never', hire)],

  // Money and its clocks
  'milestone.funding_started': nobody, // nothing has arrived yet
  'milestone.funded': [
    tell('work_can_start', 'professional', 'always'),
    tell('payment_protected', 'client', 'always', pay),
  ],
  'milestone.funding_failed': [tell('payment_failed', 'client', 'always', pay)],
  'milestone.funding_returned': [tell('payment_returned', 'client', 'always', pay)],
  'milestone.delivered': [tell('delivered', 'client', 'always', hire)],
  'changes.requested': [tell('changes_requested', 'professional', 'always')],
  'milestone.released': ({ fields }) =>
    fields['how'] === 'silence'
      ? [tell('released_in_silence', 'professional', 'always'), tell('accepted_in_silence', 'client', 'always')]
      : [tell('released', 'professional', 'always')],
  'review.restarted': [
    tell('review_restarted', 'client', 'always', hire),
    tell('review_restarted_for_them', 'professional', 'wanted'),
  ],
  'window.extended': [tell('window_extended', 'professional', 'always')],
  'reminder.sent': ({ fields }) => {
    if (fields['about'] === 'review') return [tell('review_reminder', 'client', 'always', hire)];
    const side = fields['side'] === 'client' ? 'client' : 'professional';
    if (fields['about'] === 'case') return [tell('case_reminder', side, 'always', hire)];
    if (fields['about'] === 'refund_case') return [tell('case_refund_reminder', side, 'always', hire)];
    return [tell('outside_talk', 'both', 'wanted')];
  },
  'refund.requested': [tell('refund_requested', 'professional', 'always')],
  'refund.declined': [tell('refund_declined', 'client', 'always')],
  'refund.withdrawn': [tell('refund_withdrawn', 'professional', 'never')],
  'milestone.refunded': [tell('refunded', 'client', 'always')],
  'milestone.cancelled': [tell('milestone_cancelled', 'other_side', 'wanted', hire)],
  'payment.returned': [tell('payment_returned', 'client', 'always', pay)],
  'refund.arrived': [tell('refund_arrived', 'client', 'always', pay)],
  'refund.failed': [tell('refund_failed', 'client', 'always', pay)],
  'payout.requested': nobody, // who asked for it knows
  'payout.approved': nobody, // one of two people has looked; what counts is that it is paid
  'payout.declined': [tell('payout_declined', 'member', 'always')],
  'payout.paid': [tell('payout_paid', 'member', 'always')],
  'payout.failed': [tell('payout_failed', 'member', 'always')],
  'payout_destination.set': nobody, // the first one harms nobody; a changed one may
  'payout_destination.kept': nobody, // they did it themselves, against a change they have heard of
  'payout_destination.changed': [tell('destination_changed', 'member', 'always', { evenTheActor: true })],

  // Accounts: what opens an account is told by mail in the act itself, at the address that counted until then
  'member.joined': nobody,
  'member.sign_up_asked': nobody,
  'member.sign_up_repeated': nobody,
  'member.signed_in': nobody,
  'member.signed_in_anew': nobody,
  'member.proved': nobody,
  'member.session_ended': nobody,
  'member.sessions_ended': nobody,
  'member.reset_asked': nobody,
  'member.password_reset': nobody,
  'member.password_changed': nobody,
  'member.email_change_asked': nobody,
  'member.email_changed': nobody,
  'member.factor_added': nobody,
  'member.factor_removed': nobody,
  'member.recovery_renewed': nobody,
  'member.token_issued': nobody,
  'member.token_revoked': nobody,
  'member.profile_saved': nobody,
  'member.preferences_set': nobody,
  'member.role_given': [tell('duty_given', 'member', 'wanted')],
  'member.role_ended': [tell('duty_ended', 'member', 'wanted')],
  // What follows a breach: always by mail, at once, because there is time to answer
  'member.suspended': [tell('suspended', 'member', 'always')],
  'alert.issued': ({ fields }) => [
    tell(
      fields['until'] === undefined ? (fields['waits'] === true ? 'alert_waits' : 'alert') : 'alert_suspended',
      'member',
      'always',
    ),
  ],
  'violation.given': ({ fields }) => [
    tell(fields['until'] === undefined ? 'violation' : 'violation_suspended', 'member', 'always'),
  ],
  'closure.announced': [tell('closing', 'member', 'always')],
  'account.closed': [tell('account_closed', 'member', 'always')],
  'step.declined': [tell('step_declined', 'member', 'always')],
  'appeal.made': [tell('appeal_made', 'member', 'always', { evenTheActor: true })],
  'appeal.late': [tell('appeal_late', 'member', 'always')],
  'appeal.upheld': [tell('appeal_upheld', 'member', 'always')],
  'appeal.overturned': [tell('appeal_overturned', 'member', 'always')],
  'company.founded': nobody,
  'company.renamed': nobody,
  'company.member_invited': nobody, // the invitation itself is a mail
  'company.invitation_taken_back': nobody,
  'company.member_joined': [tell('company_joined', 'owners', 'never')],
  'company.roles_set': [tell('company_roles', 'named', 'wanted')],
  'company.member_left': [tell('company_left', 'named', 'wanted'), tell('company_member_left', 'owners', 'never')],

  // The house
  'policy.accepted': nobody,
  // The first versions are there before anybody is. What is accepted by version, and what moves everybody, goes to their post.
  'policy.published': ({ refs }) => {
    if (Number(refs['number']) === 1) return nobody;
    const byPost = ['guideline', 'terms', 'formula'].includes(String(refs['kind']));
    return [tell('policy_announced', 'everybody', byPost ? 'always' : 'wanted', { evenTheActor: true })];
  },
  'record.alarmed': ({ fields }) => [
    tell(fields['rule'] === 'case_file' ? 'case_file_alarm' : 'record_alarm', 'operators', 'always'),
  ],
  'record.alarm_settled': nobody,
  'access.viewed': [tell('talk_opened', 'both', 'wanted')],
  'message.redacted': [tell('words_removed', 'both', 'always')],
  'erasure.asked': [tell('account_closing', 'member', 'always', { evenTheActor: true })],
  'erasure.withdrawn': nobody,
  'member.erased': nobody, // there is nobody left to tell
  'hold.set': [tell('words_held', 'member', 'wanted')],
  'hold.lifted': nobody,
  'case_file.failed': [tell('case_file_failed', 'member', 'always')],
  'record.exported': nobody, // it stands on the record, where both read it
  'record.sealed': nobody, // it stands at the end of what was asked for
  'key.rotated': nobody, // it stands at a public address
  'support.asked': nobody,
  'support.added': nobody,
  'support.answered': [tell('support_answered', 'member', 'never')], // the answer itself is a mail
  'support.closed': nobody,
};

/** Who is to be told of an entry; nobody for a type that has no line. */
export function tellingsOf(entry: Shown): readonly Telling[] {
  const line = lines[entry.type];
  return typeof line === 'function' ? line(entry) : (line ?? []);
}

/** Facts of an entry that a sentence may need: never a text that somebody wrote, for words of it may be hidden. */
const factNames = [
  'amount',
  'net',
  'fee',
  'gross',
  'left',
  'price',
  'total',
  'days',
  'expiresAt',
  'windowEndsAt',
  'usable_at',
  'startsAt',
  'dueAt',
  'until',
  'counts_at',
  'milestone',
  'number',
  'round',
  'rounds',
  'outcome',
  'role',
  'roles',
  'what',
  'facts',
  'appealEndsAt',
  'toClient',
  'toProfessional',
] as const;
export type Facts = Readonly<
  Partial<
    Record<
      | (typeof factNames)[number]
      | 'who'
      | 'request'
      | 'statement'
      | 'engagement'
      | 'case'
      | 'search'
      | 'pool'
      | 'assignment'
      | 'requiredOf'
      | 'policy',
      Json
    >
  >
>;

/** @param who whom the sentence names: who did it, or whose words it is about. */
export function factsOf({ type, fields, refs }: Shown, who: string): Facts {
  const named = factNames.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]] as const]));
  const { request, statement, engagement, case: number, search, pool, assignment, required_of: requiredOf } = refs;
  return {
    ...Object.fromEntries(named),
    who,
    ...(request === undefined ? {} : { request }),
    ...(statement === undefined ? {} : { statement }),
    ...(engagement === undefined ? {} : { engagement }),
    ...(number === undefined ? {} : { case: number }),
    ...(search === undefined ? {} : { search }),
    ...(pool === undefined ? {} : { pool }),
    ...(assignment === undefined ? {} : { assignment }),
    ...(requiredOf === undefined ? {} : { requiredOf }),
    ...(type === 'policy.published' && refs['kind'] !== undefined ? { policy: refs['kind'] } : {}),
  };
}
