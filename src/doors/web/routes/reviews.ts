import { annulReview, replyToReview, writeReview } from '../../../modules/reviews/index.ts';
import { roomPath } from '../pages/engagements/kit.ts';
import { companyReviewsPage, memberReviewsPage, reviewPage, reviewPath } from '../pages/reviews/reviews.tsx';
import { paths } from '../parts/paths.ts';
import { type Show, type Values, type WebRoute, form, one, page } from '../route.ts';

const marks = ['quality', 'professionalism', 'communication', 'clarity', 'promptness', 'fairness'] as const;

function written(values: Values): object {
  const given = marks.flatMap((name) => (values[name] === undefined ? [] : [[name, one(values, name)]]));
  return { overall: one(values, 'overall'), ...Object.fromEntries(given), body: one(values, 'body') };
}

/** @param back the room of an engagement, where a review is written. */
export function reviews(back: Show): readonly WebRoute[] {
  return [
    form('/engagements/:engagement/reviews', {
      command: writeReview,
      input: (values, { params }) => ({ engagement: params['engagement'], ...written(values) }),
      next: (_result, { params }) => `${roomPath(params['engagement'] ?? '')}?done=1#reviews`,
      back,
    }),
    page('/reviews/:review', reviewPage, 'everyone'),
    form('/reviews/:review/reply', {
      command: replyToReview,
      input: (values, { params }) => ({ review: params['review'], body: one(values, 'body') }),
      next: (_result, { params }) => reviewPath(params['review'] ?? ''),
      back: reviewPage,
    }),
    form('/reviews/:review/annulment', {
      command: annulReview,
      input: (values, { params }) => ({
        review: params['review'],
        statement: one(values, 'statement').trim(),
        reason: one(values, 'reason'),
      }),
      next: (_result, { params }) => reviewPath(params['review'] ?? ''),
      back: reviewPage,
    }),
    page(`${paths.people}/:member/reviews`, memberReviewsPage, 'everyone'),
    page('/companies/:company/reviews', companyReviewsPage, 'everyone'),
  ];
}
