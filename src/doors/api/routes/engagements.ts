import {
  type RoomMilestone,
  acceptAgreement,
  acceptRefund,
  agreementVersions,
  awardProposal,
  cancelEngagement,
  cancelMilestone,
  closeEngagement,
  declineAgreement,
  declineCard,
  declineRefund,
  deliverMilestone,
  engagementRoom,
  extendReview,
  fundMilestone,
  giveBack,
  giveCard,
  myEngagements,
  presentList,
  presentMilestone,
  presentPreview,
  presentRoom,
  presentVersions,
  previewEngagement,
  previewMilestone,
  proposeChange,
  releaseMilestone,
  requestChanges,
  requestRefund,
  showMilestone,
  withdrawAgreement,
  withdrawRefund,
} from '../../../modules/engagements/index.ts';
import { act, read } from '../route.ts';

const born = { status: 201 } as const;
const money = { scope: 'money' } as const;
const answer = '/engagements/:engagement/agreement/:version';

export const engagements = [
  act('POST', '/proposals/:proposal/award', awardProposal, 'Choose: the proposal becomes the agreement', born),
  read('/engagements', myEngagements, 'Your agreements, the newest first', presentList),
  read(
    '/engagements/:engagement',
    engagementRoom,
    'An engagement: agreement, milestones, money, clocks, and what you may do',
    presentRoom,
  ),
  read(
    '/engagements/:engagement/agreement',
    agreementVersions,
    'Every wording of the agreement, and what each changed',
    presentVersions,
  ),
  read(
    '/engagements/:engagement/preview/:act',
    previewEngagement,
    'What an act would bring, before it is done',
    presentPreview,
  ),
  act(
    'POST',
    '/engagements/:engagement/agreement',
    proposeChange,
    'Propose another wording; it counts when the other side accepts',
    born,
  ),
  act('POST', `${answer}/accept`, acceptAgreement, 'Accept a wording'),
  act('POST', `${answer}/decline`, declineAgreement, 'Decline a wording; what counted still counts'),
  act('POST', `${answer}/withdraw`, withdrawAgreement, 'Take your wording back'),
  act(
    'POST',
    '/engagements/:engagement/contact-card',
    giveCard,
    'Give your contact card; both are shown once both are given',
    born,
  ),
  act(
    'POST',
    '/engagements/:engagement/contact-card/decline',
    declineCard,
    'Decline the contact card you were offered',
  ),
  act('POST', '/engagements/:engagement/cancel', cancelEngagement, 'Call an engagement off before any payment'),
  act('POST', '/engagements/:engagement/close', closeEngagement, 'Close an engagement whose work is done'),
  read('/milestones/:milestone', showMilestone, 'One milestone', ({ milestone, currency }: Shown) =>
    presentMilestone(milestone, currency),
  ),
  read(
    '/milestones/:milestone/preview/:act',
    previewMilestone,
    'What an act would bring, to the unit, before it is done',
    presentPreview,
  ),
  act(
    'POST',
    '/milestones/:milestone/fund',
    fundMilestone,
    'Go to pay: the payment is protected when the provider has it',
    { ...money, ...born },
  ),
  act(
    'POST',
    '/milestones/:milestone/deliver',
    deliverMilestone,
    'Deliver, criterion by criterion; starts the review window',
    born,
  ),
  act(
    'POST',
    '/milestones/:milestone/changes',
    requestChanges,
    'Ask for changes; the clock stops until the next delivery',
    born,
  ),
  act('POST', '/milestones/:milestone/extend', extendReview, 'Take more time to review, once a delivery'),
  act('POST', '/milestones/:milestone/release', releaseMilestone, 'Accept the delivery and release the payment', money),
  act('POST', '/milestones/:milestone/refund', giveBack, 'Give the payment back, all (`amount` null) or a part', money),
  act(
    'POST',
    '/milestones/:milestone/refund-request',
    requestRefund,
    'Ask for a refund; the professional decides',
    born,
  ),
  act(
    'POST',
    '/milestones/:milestone/refund-request/accept',
    acceptRefund,
    'Agree to the refund that was asked for',
    money,
  ),
  act('POST', '/milestones/:milestone/refund-request/decline', declineRefund, 'Decline the refund that was asked for'),
  act('POST', '/milestones/:milestone/refund-request/withdraw', withdrawRefund, 'Take the request for a refund back'),
  act('POST', '/milestones/:milestone/cancel', cancelMilestone, 'Call off a milestone that was never paid'),
];

interface Shown {
  readonly milestone: RoomMilestone;
  readonly currency: string;
}
