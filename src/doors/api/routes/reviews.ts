import {
  type ReviewList,
  annulReview,
  companyReviews,
  engagementReviews,
  memberReviews,
  replyToReview,
  showReview,
  writeReview,
} from '../../../modules/reviews/index.ts';
import { type ApiRoute, act, read } from '../route.ts';

const asItIs = (answer: unknown): unknown => answer;

export const reviews: readonly ApiRoute[] = [
  act(
    'POST',
    '/engagements/:engagement/reviews',
    writeReview,
    'Say how it was, from 1 to 5. Nobody reads it before the other side has written or the time is up. A client also marks `quality`, `professionalism`, `communication`; a professional `clarity`, `promptness`, `fairness`',
    { status: 201 },
  ),
  read(
    '/engagements/:engagement/reviews',
    engagementReviews,
    'What the two said of each other, as far as you may read it, and until when one may write',
    asItIs,
  ),
  read('/reviews/:review', showReview, 'One review that was published', asItIs, 'everyone'),
  act('POST', '/reviews/:review/reply', replyToReview, 'Reply in public to a review of you: once', { status: 201 }),
  act(
    'POST',
    '/reviews/:review/annulment',
    annulReview,
    'Take a review out, by a statement of reasons its author has received (trust agent, arbiter)',
    { status: 201 },
  ),
  read('/members/:member/reviews', memberReviews, 'What others said of a member, the newest first', list, 'everyone'),
  read(
    '/companies/:company/reviews',
    companyReviews,
    'What professionals said of a company, the newest first',
    list,
    'everyone',
  ),
];

function list(answer: ReviewList) {
  return answer;
}
