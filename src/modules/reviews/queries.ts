import { z } from 'zod';
import { isMember, isStaff } from '../../core/actor.ts';
import { type Db, type Viewer, query } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { type Offer, offer } from '../../core/offer.ts';
import { refuse } from '../../core/refusal.ts';
import { dutiesOf } from '../accounts/index.ts';
import { newStream } from '../record/index.ts';
import { type Piece, veil, veilOwn, veils } from '../screening/index.ts';
import { type Dimension, type Marks, type PairFacts, type Side, dimensions } from './facts.ts';
import { replyName } from './reply-to-review.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

export interface Review {
  readonly object: 'review';
  readonly id: string;
  readonly engagement: string;
  /** Whose words these are. */
  readonly side: Side;
  readonly by: string;
  readonly byName: string;
  readonly about: string;
  readonly overall: number;
  readonly marks: Marks;
  readonly body: readonly Piece[];
  readonly at: Date;
  readonly publishedAt: Date | null;
  readonly reply: { readonly body: readonly Piece[]; readonly at: Date } | null;
  readonly annulledAt: Date | null;
}

/** What the two of an engagement said of each other, as far as the reader may see it, and what may be done. */
export interface Reviews {
  readonly object: 'reviews';
  readonly engagement: string;
  readonly side: Side;
  readonly endsAt: Date | null;
  readonly publishedAt: Date | null;
  readonly replyEndsAt: Date | null;
  readonly mine: Review | null;
  readonly theirs: Review | null;
  readonly actions: { readonly write: Offer; readonly reply: Offer };
}

export const engagementReviews = query({
  name: 'reviews.of_engagement',
  input: z.strictObject({ engagement: id('eng') }),
  async run(db, { engagement }, viewer): Promise<Reviews | null> {
    const pair = await store.readPair(db, engagement);
    if (!pair || !isMember(viewer.actor)) return null;
    const facts: PairFacts = {
      ...pair,
      stream: newStream('engagement', engagement, []),
      duties: await dutiesOf(db, viewer.actor, pair.client),
    };
    const side = viewer.actor.id === pair.professional ? 'professional' : facts.duties.length > 0 ? 'client' : null;
    if (side === null) return null;
    const rows = await store.reviewsIn(db, engagement);
    const seen = await shown(
      db,
      rows.filter((row) => row.side === side || row.publishedAt !== null),
      viewer,
    );
    const theirs = rows.find((row) => row.side !== side);
    return {
      ...{ object: 'reviews', engagement, side, endsAt: rules.writingEndsAt(pair), publishedAt: pair.publishedAt },
      replyEndsAt: theirs?.replyEndsAt ?? null,
      mine: seen.find((each) => each.side === side) ?? null,
      theirs: seen.find((each) => each.side !== side) ?? null,
      actions: {
        ...offer(facts, viewer, { write: rules.mayWrite }),
        ...offer(facts, viewer, {
          reply: (_facts, call) =>
            theirs ? rules.mayReply({ ...facts, ...store.standingOf(theirs) }, call) : refuse('not_found'),
        }),
      },
    };
  },
});

export interface OneReview extends Review {
  readonly aboutName: string;
  readonly replyEndsAt: Date | null;
  readonly actions: { readonly reply: Offer };
}

/** A review that was published. One that was annulled is read only by the two, and by those who decide such things. */
export const showReview = query({
  name: 'reviews.show',
  input: z.strictObject({ review: id('rev') }),
  async run(db, { review }, viewer): Promise<OneReview | null> {
    const row = await store.reviewNamed(db, review);
    const pair = row && (await store.readPair(db, row.engagement));
    if (!row || !pair || row.publishedAt === null) return null;
    const duties = await dutiesOf(db, viewer.actor, pair.client);
    const facts = { ...pair, ...store.standingOf(row), stream: newStream('engagement', row.engagement, []), duties };
    const near = rules.sideOf(facts, viewer) !== null || isStaff(viewer.actor, 'trust_agent', 'arbiter');
    if (row.annulledAt !== null && !near) return null;
    const [[one], aboutName] = await Promise.all([shown(db, [row], viewer), store.partyNamed(db, row.about)]);
    const actions = offer(facts, viewer, { reply: rules.mayReply });
    return one ? { ...one, aboutName: aboutName ?? '', replyEndsAt: row.replyEndsAt, actions } : null;
  },
});

const pageSize = 20;
const page = { before: z.string().max(100).optional() };

export interface ReviewList {
  readonly party: string;
  readonly name: string;
  readonly count: number;
  /** Of all of them; null when there are none. */
  readonly average: number | null;
  readonly items: readonly Review[];
  readonly next: string | null;
}

/** What clients and professionals said of a member, the newest first: everybody may read it. */
export const memberReviews = query({
  name: 'reviews.of_member',
  input: z.strictObject({ member: id('mem'), ...page }),
  run: (db, { member, before }, viewer) => listOf(db, member, before, viewer),
});

export const companyReviews = query({
  name: 'reviews.of_company',
  input: z.strictObject({ company: id('com'), ...page }),
  run: (db, { company, before }, viewer) => listOf(db, company, before, viewer),
});

async function listOf(db: Db, party: string, before: string | undefined, viewer: Viewer): Promise<ReviewList | null> {
  const [name, { count, average }, rows] = await Promise.all([
    store.partyNamed(db, party),
    store.countOf(db, party),
    store.publicReviews(db, party, cursorOf(before), pageSize + 1),
  ]);
  if (name === null) return null;
  const items = await shown(db, rows.slice(0, pageSize), viewer);
  const last = rows.length > pageSize ? items.at(-1) : undefined;
  const next = last?.publishedAt ? `${last.publishedAt.getTime()}.${last.id}` : null;
  return { party, name, count, average, items, next };
}

/** A place in the list; what is none begins at the beginning. */
function cursorOf(before: string | undefined): { at: Date; id: string } | null {
  const [, at = '', review = ''] = /^(\d{1,15})\.(rev_\w{26})$/.exec(before ?? '') ?? [];
  return at === '' ? null : { at: new Date(Number(at)), id: review };
}

async function shown(db: Db, rows: readonly store.Row[], { actor }: Viewer): Promise<Review[]> {
  const hidden = await veils(
    db,
    rows.flatMap((row) => [row.id, replyName(row.id)]),
  );
  const reader = isMember(actor) ? actor.id : '';
  const read = (text: string, subject: string, author: string | null): readonly Piece[] =>
    (author === reader ? veilOwn : veil)(text, hidden.get(`${subject} body`) ?? []);
  return rows.map((row) => ({
    ...{ object: 'review', id: row.id, engagement: row.engagement, side: row.side, by: row.by, byName: row.byName },
    ...{ about: row.about, overall: row.overall, marks: marksOf(row), at: row.at, publishedAt: row.publishedAt },
    body: read(row.body, row.id, row.author),
    reply:
      row.reply === null || row.replyAt === null
        ? null
        : { body: read(row.reply, replyName(row.id), row.replyBy), at: row.replyAt },
    annulledAt: row.annulledAt,
  }));
}

function marksOf(row: store.Row): Marks {
  const names: readonly Dimension[] = dimensions[row.side];
  return Object.fromEntries(names.map((name) => [name, row[name] ?? 0]));
}
