/** Who is told what about work at a place and a time. */
import { type Line, hire, nobody, pay, tell } from './telling.ts';

export const assignmentLines: Readonly<Record<string, Line>> = {
  'assignment.sent': nobody, // it stands where those it is meant for look
  'assignment.taken_back': nobody, // whoever applied reads it on its page
  'assignment.offered': [tell('assignment_offered', 'professional', 'always')],
  'assignment.applied': [tell('assignment_applied', 'client', 'wanted', hire)],
  'assignment.countered': [tell('assignment_countered', 'other_side', 'always', hire)],
  'assignment.assigned': [tell('assignment_assigned', 'other_side', 'always', hire)],
  'assignment.offer_declined': [tell('assignment_declined', 'other_side', 'wanted', hire)],
  'assignment.offer_withdrawn': nobody, // nothing waits any more
  'assignment.offer_expired': nobody,
  'assignment.confirmation_asked': [tell('assignment_confirm', 'professional', 'always')],
  'assignment.confirmed': [tell('assignment_confirmed', 'client', 'wanted', hire)],
  'assignment.checked_in': [tell('assignment_arrived', 'client', 'never', hire)],
  'assignment.checked_out': nobody,
  'assignment.noted': [tell('assignment_noted', 'other_side', 'always', hire)],
  'assignment.held': [tell('assignment_held', 'professional', 'always')],
  'assignment.resumed': [tell('assignment_resumed', 'professional', 'always')],
  'assignment.instructed': [tell('assignment_instructed', 'professional', 'wanted')],
  'assignment.shipped': [tell('assignment_shipped', 'other_side', 'wanted', hire)],
  'assignment.asked': [tell('assignment_asked', 'other_side', 'always', hire)],
  'assignment.bonus_given': [tell('assignment_bonus', 'professional', 'always')],
  'assignment.ask_accepted': [tell('assignment_ask_accepted', 'other_side', 'always', hire)],
  'assignment.ask_declined': [tell('assignment_ask_declined', 'other_side', 'always', hire)],
  'assignment.ask_withdrawn': nobody,
  'assignment.completed': [tell('assignment_completed', 'client', 'always', hire)],
  'assignment.sent_back': [tell('assignment_sent_back', 'professional', 'always')],
  'assignment.approved': ({ fields }) => [
    tell('assignment_approved', 'professional', 'always'),
    ...(fields['how'] === 'silence' ? [tell('assignment_silence', 'client', 'always', hire)] : []),
  ],
  'assignment.paid': [tell('assignment_paid', 'professional', 'always')],
  'assignment.payment_reminded': ({ fields }) => [
    tell('assignment_payment', 'client', 'always', pay),
    ...(fields['when'] === 'late' ? [tell('assignment_payment_late', 'professional', 'always')] : []),
  ],
  'assignment.cancelled': [tell('assignment_cancelled', 'professional', 'always')],
  'assignment.withdrawn': [tell('assignment_withdrawn', 'client', 'always', hire)],
  'assignment.absence_reported': [tell('assignment_absence', 'professional', 'always')],
  'assignment.absence_contested': [tell('assignment_contested', 'client', 'always', hire)],
  'assignment.abandoned': [tell('assignment_abandoned', 'both', 'always', hire)],
  'payment_terms.set': nobody, // the client reads it where it sends an assignment
};
