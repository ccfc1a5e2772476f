export { annulReview } from './annul-review.ts';
export { type Side as ReviewSide, dimensions } from './facts.ts';
export { publishReviews } from './publish-reviews.ts';
export {
  type OneReview,
  type Review,
  type ReviewList,
  type Reviews,
  companyReviews,
  engagementReviews,
  memberReviews,
  showReview,
} from './queries.ts';
export { restoreReview } from './restore-review.ts';
export { replyToReview } from './reply-to-review.ts';
export { writeReview } from './write-review.ts';
