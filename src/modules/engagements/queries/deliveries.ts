import { z } from 'zod';
import { isMember } from '../../../core/actor.ts';
import { type Db, query } from '../../../core/command.ts';
import type { Id } from '../../../core/id.ts';
import { id } from '../../../core/input.ts';
import { partiesOf } from '../../accounts/index.ts';
import { type ShownFile, filesAt } from '../../files/index.ts';
import { readableBy } from '../../record/index.ts';
import { type Piece, veil, veilOwn, veils } from '../../screening/index.ts';

/** A delivery with hidden words away. */
export interface ShownDelivery {
  readonly id: Id<'dlv'>;
  readonly n: number;
  readonly text: readonly Piece[];
  readonly items: readonly {
    readonly criterion: string;
    readonly text: readonly Piece[];
    readonly links: readonly string[];
    readonly files: readonly ShownFile[];
  }[];
  /** Files that belong to no single criterion. */
  readonly files: readonly ShownFile[];
  readonly at: Date;
}

/** What the client asked to be changed in a delivery, with hidden words away. */
export interface WantedChanges {
  readonly delivery: string;
  readonly round: number;
  readonly items: readonly { readonly criterion: string | null; readonly text: readonly Piece[] }[];
  readonly at: Date;
}

/** Who reads, and who delivers: their own words they read whole. */
interface Who {
  readonly professional: string;
  readonly reader: string;
  /** Whether everybody's words are read as their own. */
  readonly whole?: boolean;
}
type Which = 'all' | 'last';
type OfMilestone<Thing> = Thing & { readonly milestone: string };

interface DeliveryRow {
  readonly id: Id<'dlv'>;
  readonly milestone: string;
  readonly n: number;
  readonly text: string;
  readonly items: readonly { readonly criterion: string; readonly text: string; readonly links: readonly string[] }[];
  readonly at: Date;
}

/** The deliveries of some milestones, the last first; or only the last of each. */
export async function deliveriesOf(
  db: Db,
  milestones: readonly string[],
  { professional, reader, whole: all = false }: Who,
  which: Which,
): Promise<OfMilestone<ShownDelivery>[]> {
  const rows = await db<DeliveryRow>`
    select ${which === 'last' ? db`distinct on (milestone)` : db``} id, milestone, n, text, items, at from engagements.delivery
    where milestone = any(${[...milestones]}::text[]) order by milestone, n desc`;
  const deliveries = rows.map((row) => row.id);
  const [hidden, files] = await Promise.all([veils(db, deliveries), filesAt(db, deliveries, all ? '' : reader)]);
  const own = all || reader === professional;
  return rows.map((row) => {
    const shown = (param: string, text: string) => (own ? veilOwn : veil)(text, hidden.get(`${row.id} ${param}`) ?? []);
    const items = row.items.map((each, n) => ({
      criterion: each.criterion,
      text: shown(`items.${n}.text`, each.text),
      // A link of which a part is hidden is no link any more.
      links: each.links.filter((_link, at) => own || !hidden.has(`${row.id} items.${n}.links.${at}`)),
      files: (files.get(row.id) ?? []).filter(({ part }) => part === each.criterion),
    }));
    const whole = (files.get(row.id) ?? []).filter(({ part }) => part === '');
    const { id: delivery, milestone, n, at } = row;
    return { id: delivery, milestone, n, text: shown('text', row.text), items, files: whole, at };
  });
}

interface WantedRow extends OfMilestone<Omit<WantedChanges, 'items'>> {
  readonly id: string;
  readonly items: readonly { readonly criterion: string | null; readonly text: string }[];
}

/** What the client asked to be changed in some milestones, the last first; or only the last of each. */
export async function wantedOf(
  db: Db,
  milestones: readonly string[],
  { professional, reader, whole = false }: Who,
  which: Which,
): Promise<OfMilestone<WantedChanges>[]> {
  const rows = await db<WantedRow>`
    select ${which === 'last' ? db`distinct on (milestone)` : db``} id, milestone, delivery, round, items, at
    from engagements.change_request where milestone = any(${[...milestones]}::text[]) order by milestone, round desc`;
  const requests = rows.map((row) => row.id);
  const hidden = await veils(db, requests);
  const own = whole || (reader !== '' && reader !== professional);
  return rows.map(({ id: request, items, ...row }) => ({
    ...row,
    items: items.map(({ criterion, text }, n) => ({
      criterion,
      text: (own ? veilOwn : veil)(text, hidden.get(`${request} items.${n}.text`) ?? []),
    })),
  }));
}

/** A delivery with what the client wanted changed in it. */
export interface Round extends ShownDelivery {
  readonly milestone: string;
  readonly wanted: WantedChanges | null;
}

/** Every delivery of an engagement with the changes that followed, the first first, for the two who are in it. */
export const deliveryRounds = query({
  name: 'engagements.rounds',
  input: z.strictObject({ engagement: id('eng') }),
  async run(db, { engagement }, viewer): Promise<readonly Round[] | null> {
    const { actor } = viewer;
    if (!isMember(actor) || !(await readableBy(db, engagement, await partiesOf(db, actor)))) return null;
    const [rows, [pair]] = await Promise.all([
      db<{ id: string }>`select id from engagements.milestone where engagement = ${engagement}`,
      db<{ professional: string }>`select professional from hiring.shown_pair where engagement = ${engagement}`,
    ]);
    const who = { professional: pair?.professional ?? '', reader: actor.id, whole: viewer.whole ?? false };
    const milestones = rows.map((row) => row.id);
    const [deliveries, wanted] = await Promise.all([
      deliveriesOf(db, milestones, who, 'all'),
      wantedOf(db, milestones, who, 'all'),
    ]);
    const after = new Map(wanted.map((each) => [each.delivery, each]));
    return deliveries.map((each) => ({ ...each, wanted: after.get(each.id) ?? null })).toReversed();
  },
});
