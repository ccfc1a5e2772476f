import { isStaff } from '../../../../core/actor.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import {
  type OneReview,
  type Review,
  type ReviewList,
  companyReviews,
  memberReviews,
  showReview,
} from '../../../../modules/reviews/index.ts';
import { number } from '../../../../words/format.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Reasons, Text } from '../../parts/talk/message-bubble.tsx';
import { Screened } from '../../parts/talk/screened.tsx';
import { Time, said } from '../../parts/time.tsx';
import { type Show, type Visit, written } from '../../route.ts';
import { see } from '../engagements/kit.ts';
import { Held } from '../../../../core/command.ts';

export const reviewPath = (review: string): string => `/reviews/${review}`;

/** Where everybody reads what others said of somebody. */
export const reviewsPath = (party: string): string =>
  party.startsWith('com_') ? `/companies/${party}/reviews` : `${paths.people}/${party}/reviews`;

export const memberReviewsPage: Show = async (visit) => {
  const list = await see(visit, memberReviews, asked(visit, 'member'));
  return isRefusal(list) ? list : listPage(visit, list, `${paths.people}/${list.party}`);
};

export const companyReviewsPage: Show = async (visit) => {
  const list = await see(visit, companyReviews, asked(visit, 'company'));
  return isRefusal(list) ? list : listPage(visit, list, null);
};

function asked({ params, query }: Visit, of: 'member' | 'company'): object {
  const { before } = query;
  return { [of]: params[of], ...(before === undefined ? {} : { before }) };
}

function listPage(visit: Visit, list: ReviewList, profile: string | null) {
  const { page, w } = visit;
  const title = w.reviews.of(list.name);
  return (
    <Layout page={page} title={title} index>
      <div class="stack loose measure">
        <PageHead
          lang={page.lang}
          title={title}
          lead={<Average visit={visit} list={list} />}
          crumbs={profile === null ? [] : [{ href: profile, label: list.name }]}
        />
        {list.items.map((review) => (
          <ReviewCard visit={visit} review={review} />
        ))}
        {list.next !== null && (
          <p>
            <ButtonLink look="outline" href={`?before=${list.next}`}>
              {w.reviews.older}
            </ButtonLink>
          </p>
        )}
      </div>
    </Layout>
  );
}

/** On a profile: the average, the newest reviews, and where the others are. */
export function ReviewsOf({ visit, list, path }: { visit: Visit; list: ReviewList; path: string }) {
  const { reviews: r } = visit.w;
  return (
    <section class="stack" aria-labelledby="h-reviews">
      <h2 id="h-reviews">{r.title}</h2>
      <p class="soft">
        <Average visit={visit} list={list} />
      </p>
      {list.items.slice(0, 3).map((review) => (
        <ReviewCard visit={visit} review={review} />
      ))}
      {list.count > 3 && (
        <p>
          <a href={path}>{r.all(list.count)}</a>
        </p>
      )}
    </section>
  );
}

function Average({ visit: { page, w }, list: { count, average } }: { visit: Visit; list: ReviewList }) {
  if (average === null) return <>{w.reviews.none}</>;
  return <>{w.reviews.average({ average: number(Math.round(average * 10) / 10, page.lang), count })}</>;
}

export function ReviewCard({ visit, review }: { readonly visit: Visit; readonly review: Review }) {
  const { page, w } = visit;
  const r = w.reviews;
  const name = review.by.startsWith('mem_') ? (
    <a href={`${paths.people}/${review.by}`}>{review.byName}</a>
  ) : (
    review.byName
  );
  return (
    <article class="panel stack tight" id={review.id}>
      <p class="row wrap">
        <Stars visit={visit} count={review.overall} />
        <span>
          {name}, {r.as[review.side]}
        </span>
        <span class="soft sm">
          <Time page={page} at={review.publishedAt ?? review.at} />
        </span>
      </p>
      {review.annulledAt && <Notice tone="warn" title={r.annul.annulled(said(review.annulledAt, page))} />}
      <Text lang={page.lang} pieces={review.body} />
      <Reasons lang={page.lang} pieces={review.body} />
      <dl class="facts sm">
        {Object.entries(review.marks).map(([mark, stars]) => (
          <div>
            <dt>{markName(visit, mark)}</dt>
            <dd>{r.stars(stars)}</dd>
          </div>
        ))}
      </dl>
      {review.reply && (
        <blockquote class="read">
          <b>{r.reply.said}</b>
          <Text lang={page.lang} pieces={review.reply.body} />
        </blockquote>
      )}
      {review.publishedAt && (
        <p class="sm">
          <a href={reviewPath(review.id)}>{r.open}</a>
        </p>
      )}
    </article>
  );
}

export function markName({ w }: Visit, mark: string): string {
  const names: Readonly<Record<string, string>> = w.reviews.marks;
  return names[mark] ?? mark;
}

/** The stars are for the eye; a screen reader hears the number. */
function Stars({ visit, count }: { readonly visit: Visit; readonly count: number }) {
  return (
    <b>
      <span aria-hidden="true">{'★'.repeat(count) + '☆'.repeat(5 - count)}</span>{' '}
      <span class="sr">{visit.w.reviews.stars(count)}</span>
    </b>
  );
}

/** One review, where whoever it speaks of replies, and staff decides about it. */
export const reviewPage: Show = async (visit) => {
  const review = await see(visit, showReview, { review: visit.params['review'] });
  if (isRefusal(review)) return review;
  const { page, w, actor, trouble } = visit;
  const r = w.reviews;
  const title = r.of(review.aboutName);
  return (
    <Layout page={page} title={title}>
      <div class="stack loose measure">
        <PageHead lang={page.lang} title={title} />
        {trouble && !(trouble.answer instanceof Held) && <Notice tone="bad" role="alert" title={trouble.sentence} />}
        <ReviewCard visit={visit} review={review} />
        {review.actions.reply.allowed && <ReplyForm visit={visit} review={review} />}
        {isStaff(actor, 'trust_agent', 'arbiter') && review.annulledAt === null && (
          <AnnulForm visit={visit} review={review.id} />
        )}
        {actor.kind === 'member' && (
          <p class="sm">
            <a href={`/report?subject=${review.by}`} rel="nofollow">
              {r.report}
            </a>
          </p>
        )}
      </div>
    </Layout>
  );
};

function ReplyForm({ visit, review }: { readonly visit: Visit; readonly review: OneReview }) {
  const { page, w } = visit;
  const { reply } = w.reviews;
  const action = `${reviewPath(review.id)}/reply`;
  const back = visit.trouble?.action === action ? visit.trouble : null;
  return (
    <Form action={action} formKey={visit.formKey()} label={reply.title} class="stack">
      <h2>{reply.title}</h2>
      {review.replyEndsAt && <p class="soft">{reply.hint(said(review.replyEndsAt, page, 'deadline'))}</p>}
      <Screened page={page} trouble={back} stage="public" labels={{ body: reply.text }} />
      <Field
        kind="textarea"
        name="body"
        label={reply.text}
        rows={5}
        maxLength={1000}
        value={written(visit, action, 'body')}
        error={back?.fields['body']}
      />
      <div class="row">
        <Button look="main">{reply.act}</Button>
      </div>
    </Form>
  );
}

function AnnulForm({ visit, review }: { readonly visit: Visit; readonly review: string }) {
  const { annul } = visit.w.reviews;
  const action = `${reviewPath(review)}/annulment`;
  const back = visit.trouble?.action === action ? visit.trouble : null;
  return (
    <Form action={action} formKey={visit.formKey()} label={annul.title} class="stack">
      <h2>{annul.title}</h2>
      <p class="soft">{annul.lead}</p>
      <Field
        kind="text"
        name="statement"
        label={annul.statement}
        value={written(visit, action, 'statement')}
        error={back?.fields['statement']}
      />
      <Field
        kind="textarea"
        name="reason"
        label={annul.reason}
        rows={3}
        maxLength={2000}
        value={written(visit, action, 'reason')}
        error={back?.fields['reason']}
      />
      <div class="row">
        <Button look="grave">{annul.act}</Button>
      </div>
    </Form>
  );
}
