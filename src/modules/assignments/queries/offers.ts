/** What the reader may do with an assignment, and the terms that wait: asked of the same rules as the acts themselves. */
import { isMember } from '../../../core/actor.ts';
import type { Db, Viewer } from '../../../core/command.ts';
import { type Offer, offer } from '../../../core/offer.ts';
import { sideOf } from '../../engagements/index.ts';
import { newStream } from '../../record/index.ts';
import { veilText, veils } from '../../screening/index.ts';
import { type Assignment, type Offer as AssignmentOffer, type RunningFacts, askKinds } from '../facts.ts';
import { mostOf } from '../pay.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { localAt } from '../times.ts';
import { attendanceOf } from './attendance.ts';
import type { ShownOffer } from './show.ts';

const words = { reason: 'As we said.', text: 'As we said.' };

export async function actionsOf(
  db: Db,
  found: Assignment,
  running: RunningFacts | null,
  viewer: Viewer,
): Promise<Record<string, Offer>> {
  const { actor } = viewer;
  const facts = await store.readOwn(db, found, actor);
  const stream = newStream('project', found.project ?? 'prj_none', [found.owner]);
  const own = offer({ ...facts, stream, body: found.body, ...words }, viewer, {
    edit: rules.edit,
    send: rules.maySend,
    discard: rules.discard,
    take_back: rules.takeBack,
    offer: rules.mayOffer,
  });
  const between = isMember(actor) ? await store.readBetween(db, found, actor.id, actor) : null;
  const hello = between ? offer(between, viewer, { apply: rules.mayApply, take: rules.mayTake }) : {};
  return { ...own, ...hello, ...(running ? runningOffers(running, viewer) : {}) };
}

function runningOffers(facts: RunningFacts, viewer: Viewer): Record<string, Offer> {
  const item = facts.assignment.body;
  const side = sideOf(facts, viewer);
  const tried = {
    ...{ ...facts, ...words, point: null, excused: false, fee: 'pay' as const, amount: null, kind: 'other' as const },
    words: { address: item.address, contact: item.contact, instructions: item.instructions },
  } as const;
  const asks = Object.fromEntries(
    askKinds.map((kind) => [
      `ask_${kind}`,
      (each: RunningFacts) => (side === null ? null : rules.mayAsk(each, kind, side)),
    ]),
  );
  return {
    ...offer(tried, viewer, {
      ...{ confirm: rules.confirm, check_in: rules.checkIn, check_out: rules.checkOut, complete: rules.mayComplete },
      ...{ approve: rules.approve, send_back: rules.sendBack, hold: rules.hold, resume: rules.resume },
      ...{ cancel: rules.cancel, withdraw: rules.withdraw, instruct: rules.instruct, note: rules.note },
      report_no_show: (each: typeof tried, call) => rules.reportAbsence({ ...each, what: 'no_show' }, call),
      report_left: (each: typeof tried, call) => rules.reportAbsence({ ...each, what: 'left' }, call),
      contest_absence: rules.contestAbsence,
    }),
    ...offer(facts, viewer, asks),
  };
}

export async function offersOf(
  db: Db,
  found: Assignment,
  own: boolean,
  me: string | null,
  viewer: Viewer,
): Promise<ShownOffer[]> {
  const rows = await db<store.OfferRow & { professionalName: string }>`
    select ${store.offerColumns(db)}, p.name as "professionalName" from assignments.offer o
    join accounts.shown_party p on p.id = o.professional
    where o.assignment = ${found.id} ${own ? db`` : db`and o.professional = ${me}`} order by o.id desc limit 200`;
  const hidden = await veils(
    db,
    rows.map(({ id: each }) => each),
  );
  const since = new Date(viewer.now.getTime() - 90 * 86_400_000);
  return Promise.all(
    rows.map(async (row) => {
      const read = store.readOffer(row) as AssignmentOffer & { professionalName: string };
      const facts = read.status === 'open' ? await store.readBetween(db, found, read.professional, viewer.actor) : null;
      const mine = me !== null && read.by === me;
      return {
        ...read,
        text: mine ? read.text : veilText(read.text, hidden.get(`${read.id} text`) ?? []),
        payMax: mostOf(read.pay),
        startsLocal: localAt(read.startsAt, found.body.timeZone),
        endsLocal: localAt(read.endsAt, found.body.timeZone),
        attendance: own && read.status === 'open' ? await attendanceOf(db, read.professional, since) : null,
        actions: facts
          ? offer({ ...facts, pair: facts.pair ?? pairOf(read, found) }, viewer, {
              accept: rules.accept,
              decline: rules.decline,
              withdraw: rules.withdrawOffer,
            })
          : { accept: never, decline: never, withdraw: never },
      };
    }),
  );
}
const never: Offer = { allowed: false, code: 'offer_is_settled', detail: {} };

/** A pair only to ask the rules with; nothing is written with it. */
function pairOf({ engagement, professional, at, by }: AssignmentOffer, { project, owner }: Assignment) {
  return {
    head: newStream('engagement', engagement, [owner, professional]),
    engagement: {
      ...{
        id: engagement,
        project: project ?? 'prj_none',
        client: owner,
        professional,
        firstHello: 'proposal' as const,
      },
      ...{ openedBy: by, openedAt: at },
    },
  } as const;
}
