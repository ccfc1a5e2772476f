/** The refusals of `reviews`. */
export const reviews = {
  engagement_not_over: 'Reviews are written when the engagement is closed.',
  review_already_written: 'Your side has written its review.',
  review_time_over: 'The time to write a review is over.',
  too_early_to_publish: 'The other side may still write.',
  nothing_to_publish: 'There is no review to publish.',
  reviews_already_published: 'These reviews are published.',
  only_who_is_reviewed_replies: 'Only whoever the review speaks of replies.',
  review_already_answered: 'There is one reply, and it is written.',
  reply_time_over: 'The time to reply is over.',
  not_allowed_own_review: 'Somebody else has to decide about a review that concerns you.',
  review_already_annulled: 'This review has been annulled.',
  statement_is_not_of_author: 'Name a statement of reasons that the author of the review has received.',
};
