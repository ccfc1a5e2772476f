import { z } from 'zod';
import { isMember } from '../../../core/actor.ts';
import { type Db, type Viewer, query } from '../../../core/command.ts';
import { currency, id } from '../../../core/input.ts';
import { partiesOf } from '../../accounts/index.ts';
import { docketsOf } from '../../casework/index.ts';
import { type Side, sideOf } from '../../engagements/index.ts';
import { readableBy } from '../../record/index.ts';
import { caseNumber, digits, split } from '../inputs.ts';
import type { About } from '../facts.ts';
import type { CasePhase } from '../lifecycle.ts';
import * as rules from '../rules.ts';
import { readCase, readToOpen } from '../store.ts';
import { type CaseAct, type CaseOffered, caseOffers, offeredOne } from './offers.ts';
import { type CaseView, viewOf } from './shown.ts';

export interface ShownCase extends CaseView {
  /** The side the reader stands on. */
  readonly side: Side;
  /** The reader's own blind range; of the other side's only whether there is one. */
  readonly range: { readonly lowest: bigint; readonly highest: bigint } | null;
  readonly otherHasRange: boolean;
  readonly actions: Readonly<Record<CaseAct, CaseOffered>>;
}

/** A case for its two sides. */
export const showCase = query({
  name: 'cases.show',
  input: z.strictObject({ case: caseNumber }),
  async run(db, { case: number }, viewer): Promise<ShownCase | null> {
    if (!isMember(viewer.actor)) return null;
    const facts = await readCase(db, number, viewer.actor);
    const side = facts && sideOf(facts, viewer);
    if (!facts || !side) return null;
    const { ranges } = facts.dispute;
    const own = ranges.find((each) => each.side === side);
    return {
      ...(await viewOf(db, facts, viewer)),
      side,
      range: own ? { lowest: own.lowest, highest: own.highest } : null,
      otherHasRange: ranges.some((each) => each.side !== side),
      actions: caseOffers(facts, viewer),
    };
  },
});

export interface ListedCase {
  readonly number: string;
  readonly engagement: string;
  readonly milestone: string;
  readonly title: string;
  readonly other: string;
  readonly side: Side;
  readonly phase: CasePhase;
  readonly endsAt: Date | null;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly about: About;
  readonly held: bigint;
  readonly currency: string;
  /** Who has to answer; null when nobody has. */
  readonly turn: Side | null;
}

const page = 50;

/** The cases a person stands in, the newest first. */
export const myCases = query({
  name: 'cases.mine',
  input: z.strictObject({ cursor: caseNumber.optional() }),
  async run(db, { cursor }, { actor }): Promise<{ items: readonly ListedCase[]; next: string | null } | null> {
    if (!isMember(actor)) return null;
    const before = cursor === undefined ? null : Number(cursor.slice('CASE-'.length));
    const dockets = await docketsOf(db, await partiesOf(db, actor), before, page + 1);
    const items = await listed(
      db,
      dockets.slice(0, page).map(({ number }) => number),
      actor.id,
    );
    return { items, next: dockets.length > page ? (items.at(-1)?.number ?? null) : null };
  },
});

async function listed(db: Db, numbers: readonly string[], me: string): Promise<ListedCase[]> {
  if (numbers.length === 0) return [];
  return db<ListedCase>`
    select k.number, d.engagement, d.milestone, m.title, o.name as other, k.phase, k.ends_at as "endsAt", k.opened_at as "openedAt",
           k.closed_at as "closedAt", d.about, d.held, trim(d.currency) as currency,
           case when d.professional = ${me} then 'professional' else 'client' end as side,
           case when k.phase = 'talks' then (
             select case f.side when 'client' then 'professional' else 'client' end
             from cases.offer f where f.number = k.number order by f.n desc limit 1) end as turn
    from casework.shown_docket k join cases.dispute d using (number) join engagements.shown_milestone m on m.id = d.milestone
    join accounts.shown_party o on o.id = case when d.professional = ${me} then d.client else d.professional end
    where k.number = any(${[...numbers]}::text[]) order by substr(k.number, 6)::bigint desc`;
}

/** Every case of an engagement as its reader may see it, the first one first: for the case file. */
export const casesTold = query({
  name: 'cases.told',
  input: z.strictObject({ engagement: id('eng') }),
  async run(db, { engagement }, viewer): Promise<readonly CaseView[] | null> {
    const { actor } = viewer;
    if (!isMember(actor) || !(await readableBy(db, engagement, await partiesOf(db, actor)))) return null;
    const rows = await db<{ number: string }>`
      select number from cases.dispute where engagement = ${engagement} order by substr(number, 6)::bigint`;
    const told = await Promise.all(
      rows.map(async ({ number }) => {
        const facts = await readCase(db, number, actor);
        return facts === null ? [] : [await viewOf(db, facts, viewer)];
      }),
    );
    return told.flat();
  },
});

export interface RoomCase {
  readonly milestone: string;
  /** The case that is open about it, or the last one there was. */
  readonly number: string | null;
  readonly phase: CasePhase | null;
  readonly endsAt: Date | null;
  readonly turn: Side | null;
  readonly open: CaseOffered;
  /** After the release: to talk about a part that goes back, and until when. */
  readonly refund: CaseOffered;
  readonly refundUntil: Date | null;
}

/** For the room of two: the cases of its milestones, and whether one may be opened. */
export const casesOfEngagement = query({
  name: 'cases.of_engagement',
  input: z.strictObject({ engagement: id('eng') }),
  async run(db, { engagement }, viewer): Promise<{ items: readonly RoomCase[] } | null> {
    if (!isMember(viewer.actor) || !(await readableBy(db, engagement, await partiesOf(db, viewer.actor)))) return null;
    const rows = await db<CaseOfOne>`
      select m.id as milestone, c.number, c.phase, c.ends_at as "endsAt", c.turn
      from engagements.shown_milestone m left join lateral (
        select k.number, k.phase, k.ends_at, case when k.phase = 'talks' then (
                 select case f.side when 'client' then 'professional' else 'client' end
                 from cases.offer f where f.number = k.number order by f.n desc limit 1) end as turn
        from cases.dispute d join casework.shown_docket k using (number) where d.milestone = m.id
        order by d.at desc limit 1
      ) c on true
      where m.engagement = ${engagement} order by m.n`;
    const items = await Promise.all(rows.map((row) => withOffer(db, row, viewer)));
    return { items: items.flatMap((each) => each ?? []) };
  },
});

type CaseOfOne = Omit<RoomCase, 'open' | 'refund' | 'refundUntil'>;

async function withOffer(db: Db, row: CaseOfOne, viewer: Viewer): Promise<RoomCase | null> {
  const facts = await readToOpen(db, row.milestone, viewer.actor);
  if (!facts || sideOf(facts, viewer) === null) return null;
  return {
    ...row,
    open: offeredOne(viewer, (call) => rules.mayOpen(facts, call)),
    refund: offeredOne(viewer, (call) => rules.mayOpenRefund(facts, call)),
    refundUntil: rules.refundUntil(facts),
  };
}

/** What an offer would bring, before it is made: the same rules, nothing written. It opens a case or answers in one. */
export const previewOffer = query({
  name: 'cases.preview',
  input: z.strictObject({
    milestone: id('mil').optional(),
    case: caseNumber.optional(),
    ...split,
    /** Minor units; an address holds no object. */
    toClient: digits,
    currency,
  }),
  async run(db, { milestone, case: number, toClient, currency: of, fault, rule }, viewer): Promise<CaseOffered | null> {
    if (!isMember(viewer.actor)) return null;
    const asked = { toClient, currency: of, fault, rule, reason: '' };
    if (number !== undefined) {
      const facts = await readCase(db, number, viewer.actor);
      return facts && offeredOne(viewer, (call) => rules.counter({ ...facts, asked }, call));
    }
    const facts = milestone === undefined ? null : await readToOpen(db, milestone, viewer.actor);
    const begins = facts?.milestone.status === 'released' ? rules.openRefund : rules.open;
    return facts && offeredOne(viewer, (call) => begins({ ...facts, asked, number: 'CASE-0' }, call));
  },
});
