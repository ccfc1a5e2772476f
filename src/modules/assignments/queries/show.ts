import { z } from 'zod';
import { isMember } from '../../../core/actor.ts';
import { type Db, type Viewer, query } from '../../../core/command.ts';
import type { Id } from '../../../core/id.ts';
import { id } from '../../../core/input.ts';
import { type Offer, offer } from '../../../core/offer.ts';
import { dutiesOf } from '../../accounts/index.ts';
import type { Side } from '../../engagements/index.ts';
import { type ShownFile, filesAt } from '../../files/index.ts';
import { veilText, veils } from '../../screening/index.ts';
import { clientCardOf } from '../../standing/index.ts';
import { type AssignmentCompleteness, completenessOf } from '../completeness.ts';
import {
  type Ask,
  type Assignment,
  type Body,
  type Offer as AssignmentOffer,
  type RunningFacts,
  type ShipmentStep,
} from '../facts.ts';
import { mostOf } from '../pay.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { lastArrival, localAt } from '../times.ts';
import type { Attendance } from './attendance.ts';
import { actionsOf, offersOf } from './offers.ts';

export interface ShownOffer extends AssignmentOffer {
  readonly professionalName: string;
  readonly payMax: bigint;
  readonly startsLocal: string;
  readonly endsLocal: string;
  /** For the client who chooses. */
  readonly attendance: Attendance | null;
  readonly actions: Readonly<Record<'accept' | 'decline' | 'withdraw', Offer>>;
}
export interface ShownVisit {
  readonly id: Id<'vis'>;
  readonly n: number;
  readonly inAt: Date;
  readonly outAt: Date | null;
  readonly inLocal: string;
  readonly outLocal: string | null;
  readonly inMetres: number | null;
  readonly outMetres: number | null;
  /** As it was recorded, where both agreed to a correction. */
  readonly inAsRecorded: Date | null;
  readonly outAsRecorded: Date | null;
}
export interface ShownAsk extends Ask {
  readonly at: Date;
  readonly answer: string;
  readonly actions: Readonly<Record<'accept' | 'withdraw', Offer>>;
}
export interface ShownCloseout {
  readonly id: Id<'cls'>;
  readonly n: number;
  readonly text: string;
  readonly items: readonly { readonly deliverable: string; readonly text: string }[];
  readonly units: number | null;
  readonly minutes: number;
  readonly workPay: bigint;
  readonly at: Date;
  readonly windowEndsAt: Date;
  readonly outcome: 'approved' | 'sent_back' | null;
  readonly reason: string;
  readonly files: readonly ShownFile[];
}
const labels = [
  'late',
  'not_confirmed',
  'deliverables_missing',
  'not_protected',
  'payment_late',
  'in_case',
  'ended_elsewhere',
] as const;
export type Label = (typeof labels)[number];

export interface ShownAssignment {
  readonly assignment: Assignment;
  readonly body: Body;
  /** Address, contact and instructions are left out of `body` for whoever may not read them yet. */
  readonly confidential: 'shown' | 'when_assigned' | 'when_protected';
  readonly ownerName: string;
  readonly professionalName: string | null;
  readonly side: Side | null;
  readonly startsLocal: string | null;
  readonly endsLocal: string | null;
  readonly payMax: bigint | null;
  readonly clientRed: readonly string[];
  readonly labels: readonly Label[];
  readonly completeness: AssignmentCompleteness | null;
  /** How many days after approval this client may pay; for its own side. */
  readonly credit: number | null;
  readonly actions: Readonly<Record<string, Offer>>;
  readonly offers: readonly ShownOffer[];
  readonly visits: readonly ShownVisit[];
  readonly asks: readonly ShownAsk[];
  readonly notes: readonly {
    readonly side: Side;
    readonly kind: rules.NoteKind;
    readonly text: string;
    readonly at: Date;
  }[];
  readonly closeouts: readonly ShownCloseout[];
  readonly shipments: readonly {
    readonly item: string;
    readonly step: ShipmentStep;
    readonly tracking: string;
    readonly at: Date;
  }[];
  /** For the client: what calling off would cost now. */
  readonly cancelTerms: rules.CancelTerms | null;
  /** What the close-out that waits would pay, with expenses and bonus. */
  readonly wouldPay: bigint | null;
  readonly milestones: readonly {
    readonly id: string;
    readonly title: string;
    readonly amount: bigint;
    readonly status: string;
  }[];
}

/** One assignment, as far as this reader may see it. */
export const showAssignment = query({
  name: 'assignments.show',
  input: z.strictObject({ assignment: id('asg') }),
  async run(db, { assignment: name }, viewer): Promise<ShownAssignment | null> {
    const found = await store.assignmentOf(db, name);
    if (found === null) return null;
    const { actor } = viewer;
    const me = isMember(actor) ? actor.id : null;
    const duties = await dutiesOf(db, actor, found.owner);
    const own = duties.length > 0;
    if (!own && !(await isMeant(db, found, me))) return null;
    const running = await store.readRunning(db, found, actor);
    const side = own ? 'client' : me !== null && me === found.professional ? 'professional' : null;
    const [names, shown, card, offers] = await Promise.all([
      db<{
        id: string;
        name: string;
      }>`select id, name from accounts.shown_party where id in (${found.owner}, ${found.professional ?? ''})`,
      own ? found.body : store.shownBody(db, found),
      clientCardOf(db, found.owner),
      offersOf(db, found, own, me, viewer),
    ]);
    const nameOf = (party: string | null) => names.find(({ id: each }) => each === party)?.name ?? null;
    const safe = running !== null && rules.isSafe(running);
    const confidential =
      own || (side === 'professional' && safe) ? 'shown' : side === 'professional' ? 'when_protected' : 'when_assigned';
    const happened = side === null ? nothingYet : await happenedIn(db, found, me ?? '', running, viewer);
    return {
      assignment: side === null ? asOthersKnowIt(found) : found,
      body: confidential === 'shown' ? shown : { ...shown, address: '', contact: '', instructions: '' },
      confidential,
      ...{
        ownerName: nameOf(found.owner) ?? '',
        professionalName: side === null ? null : nameOf(found.professional),
        side,
      },
      startsLocal: found.startsAt && localAt(found.startsAt, shown.timeZone),
      endsLocal: found.endsAt && localAt(found.endsAt, shown.timeZone),
      payMax: shown.pay && mostOf(shown.pay),
      clientRed: card.at(viewer.now).red,
      labels: side === null || running === null ? [] : labelsOf(running, viewer.now),
      offers,
      ...(own ? await clientSide(db, found, viewer) : { completeness: null, credit: null }),
      actions: await actionsOf(db, found, running, viewer),
      ...happened,
      cancelTerms: own && running !== null ? rules.cancelTerms(running, viewer.now) : null,
      wouldPay: running?.closeout ? wouldPay(running) : null,
    };
  },
});

/** Who has it and what is between the two is nobody else's. */
function asOthersKnowIt(found: Assignment): Assignment {
  return {
    ...{ ...found, professional: null, engagement: null, milestone: null, pay: null, dueAt: null, absence: null },
    ...{ approvedAt: null, assignedAt: null, confirmedAt: null },
  };
}

/** Who may know of it: everybody for the market, the people of its pool, whoever was asked, and who works on it. */
async function isMeant(
  db: Db,
  { id: name, status, audience, pool, professional }: Assignment,
  me: string | null,
): Promise<boolean> {
  if (status === 'draft') return false;
  if (me !== null && me === professional) return true;
  if (audience === 'market') return true;
  const rows = await db`
    select from assignments.offer f where f.assignment = ${name} and f.professional = ${me}
    union all select from pools.shown_seat s
      where s.pool = ${pool} and s.member = ${me} and s.status = 'inside' and ${status} = 'sent'`;
  return rows.length > 0;
}

async function clientSide(db: Db, found: Assignment, viewer: Viewer) {
  const facts = await store.readOwn(db, found, viewer.actor);
  const { descriptionMinCharacters } = facts.numbers.at(viewer.now);
  return {
    completeness: found.status === 'draft' ? completenessOf(found.body, descriptionMinCharacters) : null,
    credit: facts.credit,
  };
}

function labelsOf(facts: RunningFacts, now: Date): Label[] {
  const { assignment, visits, closeouts, milestone, numbers, closeout } = facts;
  const { status, startsAt, endsAt, dueAt } = assignment;
  const policy = numbers.at(now);
  const before = status === 'assigned' || status === 'confirmed';
  const until = lastArrival({ ...assignment, hard: assignment.body.hard }, policy);
  const over = ['paid', 'cancelled', 'abandoned'].includes(status);
  const flags: Record<Label, boolean> = {
    late: before && visits.length === 0 && now > until,
    not_confirmed: status === 'assigned' && now >= rules.askAt(startsAt, policy) && now < startsAt,
    deliverables_missing: status === 'in_progress' && now > endsAt && (closeouts === 0 || closeout === null),
    not_protected: (before || status === 'on_hold') && !rules.isSafe(facts),
    payment_late: dueAt !== null && now > dueAt && (milestone.status === 'agreed' || milestone.status === 'funding'),
    in_case: milestone.inCase !== null,
    ended_elsewhere: !over && status !== 'approved' && ['released', 'refunded', 'cancelled'].includes(milestone.status),
  };
  return labels.filter((label) => flags[label]);
}

function wouldPay(facts: RunningFacts): bigint {
  const extra = facts.asks.reduce(
    (sum, { kind, status, amount }) =>
      status === 'accepted' && (kind === 'expense' || kind === 'bonus') ? sum + (amount ?? 0n) : sum,
    0n,
  );
  return rules.workPayOf(facts) + extra;
}

type Happened = Pick<ShownAssignment, 'visits' | 'asks' | 'notes' | 'closeouts' | 'shipments' | 'milestones'>;
const nothingYet: Happened = { visits: [], asks: [], notes: [], closeouts: [], shipments: [], milestones: [] };

function readHappened(db: Db, { id: name, professional }: Assignment) {
  return Promise.all([
    db<Omit<ShownVisit, 'inLocal' | 'outLocal'>>`
      select v.id, v.n, v.in_at as "inAt", v.out_at as "outAt", v.in_metres as "inMetres", v.out_metres as "outMetres",
             v.in_as_recorded as "inAsRecorded", v.out_as_recorded as "outAsRecorded"
      from assignments.visit v where v.assignment = ${name} and v.professional = ${professional} order by v.n`,
    db<Omit<ShownAsk, 'actions'>>`
      select ${store.askColumns(db)}, k.at, k.answer from assignments.ask k where k.assignment = ${name} order by k.id desc`,
    db<ShownAssignment['notes'][number] & { id: string }>`
      select n.id, n.side, n.kind, n.text, n.at from assignments.note n where n.assignment = ${name} order by n.id desc`,
    db<Omit<ShownCloseout, 'files'>>`
      select ${store.closeoutColumns(db)}, c.text, c.items, c.at, c.outcome, c.reason
      from assignments.closeout c where c.assignment = ${name} order by c.n desc`,
    db<ShownAssignment['shipments'][number]>`
      select item, step, tracking, at from assignments.shipment where assignment = ${name} order by at, step`,
  ]);
}

async function happenedIn(
  db: Db,
  found: Assignment,
  me: string,
  running: RunningFacts | null,
  viewer: Viewer,
): Promise<Happened> {
  if (running === null) return nothingYet;
  const { id: name, body } = found;
  const zone = body.timeZone;
  const [visits, asks, notes, closeouts, shipments] = await readHappened(db, found);
  const ids = [...asks, ...notes, ...closeouts].map(({ id: each }) => each);
  const [hidden, files] = await Promise.all([
    veils(db, [
      ...ids,
      ...ids.map((each) => `${each} answer`),
      ...shipments.map(({ item, step }) => `${name} ${item} ${step}`),
    ]),
    filesAt(
      db,
      closeouts.map(({ id: each }) => each),
      me,
    ),
  ]);
  const seen = (subject: string, param: string, text: string) =>
    veilText(text, hidden.get(`${subject} ${param}`) ?? []);
  return {
    visits: visits.map((each) => ({
      ...each,
      inLocal: localAt(each.inAt, zone),
      outLocal: each.outAt && localAt(each.outAt, zone),
    })),
    asks: asks.map((each) => ({
      ...each,
      text: seen(each.id, 'text', each.text),
      answer: seen(`${each.id} answer`, 'reason', each.answer),
      actions: offer({ ...running, ask: each, reason: '' }, viewer, {
        accept: rules.acceptAsk,
        withdraw: rules.withdrawAsk,
      }),
    })),
    notes: notes.map(({ id: each, ...rest }) => ({ ...rest, text: seen(each, 'text', rest.text) })),
    closeouts: closeouts.map((each) => ({
      ...each,
      text: seen(each.id, 'text', each.text),
      items: each.items.map(({ deliverable, text }, n) => ({
        deliverable,
        text: seen(each.id, `items.${n}.text`, text),
      })),
      reason: seen(`${each.id} answer`, 'reason', each.reason),
      files: files.get(each.id) ?? [],
    })),
    shipments: shipments.map((each) => ({
      ...each,
      tracking: seen(`${name} ${each.item} ${each.step}`, 'tracking', each.tracking),
    })),
    milestones: running.milestones.map(({ id: each, title, amount, status }) => ({ id: each, title, amount, status })),
  };
}
