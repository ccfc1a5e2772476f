import type { AnyCommand } from '../../../core/command.ts';
import {
  acceptAgreement,
  acceptRefund,
  awardProposal,
  cancelEngagement,
  cancelMilestone,
  closeEngagement,
  declineAgreement,
  declineCard,
  declineRefund,
  deliverMilestone,
  extendReview,
  fundMilestone,
  giveBack,
  giveCard,
  proposeChange,
  releaseMilestone,
  requestChanges,
  requestRefund,
  withdrawAgreement,
  withdrawRefund,
} from '../../../modules/engagements/index.ts';
import { whenAccepted } from '../pages/policy/accept.tsx';
import { awardPage, awardTerms } from '../pages/engagements/award.tsx';
import { changeOf, changePage } from '../pages/engagements/change.tsx';
import { deadlineFile } from '../pages/engagements/files.ts';
import { typedSum } from '../pages/engagements/forms.tsx';
import { filledItems, itemsOf, roomPath } from '../pages/engagements/kit.ts';
import { receiptFile, receiptPage } from '../pages/engagements/receipt.tsx';
import { entriesPage, roomPage } from '../pages/engagements/room.tsx';
import { versionsPage } from '../pages/engagements/versions.tsx';
import { moneyPaths } from '../pages/money/frame.tsx';
import { type Values, type Visit, form, many, one, page } from '../route.ts';

const room = '/engagements/:engagement';
const milestone = `${room}/milestones/:milestone`;

const about = ({ params }: Visit) => ({ milestone: params['milestone'] });
const whole = ({ params }: Visit) => ({ engagement: params['engagement'] });
const reason = (values: Values) => ({ reason: one(values, 'reason') });

/** Back in the room, at the milestone that was acted upon. */
const done = ({ params }: Visit) => {
  const at = params['milestone'] === undefined ? '' : `&milestone=${params['milestone']}`;
  return `${roomPath(params['engagement'] ?? '')}?done=1${at}`;
};

/** A form of the room: it comes back to the room, whatever the answer. */
function act(path: string, command: AnyCommand, input: (values: Values, visit: Visit) => unknown, uploads?: RegExp) {
  const files = uploads ? { uploads } : {};
  return form(path, { command, input, ...files, next: (_result, visit) => done(visit), back: roomPage });
}

/** A sum with the currency of the agreement, which the form carries; empty is all there is. */
const sum = (values: Values, visit: Visit) => ({
  amount: typedSum(visit, { currency: one(values, 'currency') }, one(values, 'amount')),
});

const answers = (name: 'accept' | 'decline' | 'withdraw', command: AnyCommand) =>
  act(`${room}/agreement/:version/${name}`, command, (_values, visit) => ({
    ...whole(visit),
    version: visit.params['version'],
  }));

export const engagements = [
  page('/proposals/:proposal/award', whenAccepted(awardPage)),
  form<{ engagement: string }>('/proposals/:proposal/award', {
    command: awardProposal,
    input: (_values, { params }) => ({ proposal: params['proposal'] }),
    next: ({ engagement }) => `${roomPath(engagement)}?done=1`,
    back: awardPage,
  }),
  form<{ engagement: string }>('/proposals/:proposal/award/terms', {
    command: awardProposal,
    input: awardTerms,
    next: ({ engagement }) => `${roomPath(engagement)}?done=1`,
    back: awardPage,
  }),
  page(room, roomPage),
  page(`${room}/entries`, entriesPage),
  page(`${room}/entries/:seq`, receiptPage),
  page(`${room}/entries/:seq/receipt`, receiptFile),
  page(`${room}/agreement`, versionsPage),
  page(`${room}/change`, changePage),
  form(`${room}/change`, {
    command: proposeChange,
    input: changeOf,
    next: (_result, visit) => done(visit),
    back: changePage,
  }),
  answers('accept', acceptAgreement),
  answers('decline', declineAgreement),
  answers('withdraw', withdrawAgreement),
  form<{ id: string }>(`${milestone}/fund`, {
    command: fundMilestone,
    input: (values, visit) => ({ ...about(visit), method: one(values, 'method') }),
    next: ({ id }) => `${moneyPaths.checkout(id)}?go=1`,
    back: roomPage,
  }),
  page(`${milestone}/deadline`, deadlineFile),
  act(
    `${milestone}/deliver`,
    deliverMilestone,
    (values, visit) => ({
      ...about(visit),
      text: one(values, 'text'),
      items: itemsOf(values).map(({ criterion, text, links, files }) => ({ criterion, text, links, files })),
      files: many(values, 'files').filter(Boolean),
    }),
    /^(items\.\d+\.)?files$/,
  ),
  act(`${milestone}/release`, releaseMilestone, (_values, visit) => about(visit)),
  act(`${milestone}/changes`, requestChanges, (values, visit) => ({
    ...about(visit),
    items: filledItems(values).map(({ criterion, text }) => ({ criterion: criterion || null, text })),
  })),
  act(`${milestone}/extend`, extendReview, (_values, visit) => about(visit)),
  act(`${milestone}/refund`, giveBack, (values, visit) => ({
    ...about(visit),
    ...sum(values, visit),
    ...reason(values),
  })),
  act(`${milestone}/refund-request`, requestRefund, (values, visit) => ({
    ...about(visit),
    ...sum(values, visit),
    ...reason(values),
  })),
  act(`${milestone}/refund-request/accept`, acceptRefund, (_values, visit) => about(visit)),
  act(`${milestone}/refund-request/decline`, declineRefund, (values, visit) => ({
    ...about(visit),
    ...reason(values),
  })),
  act(`${milestone}/refund-request/withdraw`, withdrawRefund, (_values, visit) => about(visit)),
  act(`${milestone}/cancel`, cancelMilestone, (values, visit) => ({ ...about(visit), ...reason(values) })),
  act(`${room}/contact-card`, giveCard, (values, visit) => ({
    ...whole(visit),
    email: one(values, 'email').trim() || null,
    phone: one(values, 'phone').trim() || null,
    other: one(values, 'other').trim() || null,
  })),
  act(`${room}/contact-card/decline`, declineCard, (_values, visit) => whole(visit)),
  act(`${room}/cancel`, cancelEngagement, (values, visit) => ({ ...whole(visit), ...reason(values) })),
  act(`${room}/close`, closeEngagement, (values, visit) => ({ ...whole(visit), ...reason(values) })),
];
