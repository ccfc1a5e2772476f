/** Which act follows when a deadline of a kind has come. */
import {
  closeEngagement,
  releaseMilestone,
  remindOfOutsideTalk,
  remindOfReview,
  restartReview,
} from '../../modules/engagements/index.ts';
import {
  approveAssignment,
  askToConfirm,
  expireAssignmentOffer,
  payOutAssignment,
  remindOfPayment,
  settleAbsence,
} from '../../modules/assignments/index.ts';
import { giveMark, goOnWithCase, remindOfCase } from '../../modules/cases/index.ts';
import { noteLateAppeal, takeEffect } from '../../modules/enforcement/index.ts';
import { eraseMember } from '../../modules/custody/index.ts';
import { sweepFile } from '../../modules/files/index.ts';
import { publishReviews, restoreReview } from '../../modules/reviews/index.ts';
import { lookAgain } from '../../modules/searches/index.ts';
import { finishAttempt } from '../../modules/talent/index.ts';
import { expireCounter } from '../../modules/hiring/index.ts';
import { type DeadlineRoute, deadline } from './deadlines.ts';

export const deadlineRoutes: readonly DeadlineRoute[] = [
  deadline('appeal.answer', noteLateAppeal, (appeal) => ({ appeal })),
  deadline('assignment.offer', expireAssignmentOffer, (offer) => ({ offer })),
  deadline('assignment.confirm', askToConfirm, (assignment) => ({ assignment })),
  deadline('assignment.review', approveAssignment, (assignment) => ({ assignment })),
  deadline('assignment.payment', remindOfPayment, (assignment) => ({ assignment })),
  deadline('assignment.paid_in', payOutAssignment, (assignment) => ({ assignment })),
  deadline('assignment.absence', settleAbsence, (assignment) => ({ assignment })),
  deadline('case.clock', goOnWithCase, (number) => ({ case: number })),
  deadline('case.reminder', remindOfCase, (number) => ({ case: number })),
  deadline('case.mark', giveMark, (mark) => ({ mark })),
  deadline('closure.effect', takeEffect, (closure) => ({ closure })),
  deadline('file.loose', sweepFile, (file) => ({ file })),
  deadline('counter.expiry', expireCounter, (counter) => ({ counter })),
  deadline('milestone.reminder', remindOfReview, (milestone) => ({ milestone })),
  deadline('evidence.shown', restartReview, (delivery) => ({ delivery })),
  deadline('milestone.review', releaseMilestone, (milestone) => ({ milestone })),
  deadline('engagement.outside_talk', remindOfOutsideTalk, (engagement) => ({ engagement })),
  deadline('erasure.due', eraseMember, (member) => ({ member })),
  deadline('search.look', lookAgain, (search) => ({ search })),
  deadline('talent.attempt', finishAttempt, (attempt) => ({ attempt })),
  deadline('statement.overturned', restoreReview, (statement) => ({ statement })),
  deadline('reviews.publish', publishReviews, (engagement) => ({ engagement })),
  deadline('engagement.close', closeEngagement, (engagement) => ({ engagement })),
];
