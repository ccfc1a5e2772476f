/** What two who disagree find in the room of their case, and what waits at the desk for those who decide. */
import * as cases from '../../src/modules/cases/index.ts';
import type * as engagements from '../../src/modules/engagements/index.ts';
import { type Eyes, type Item, look, menu } from './eyes.ts';

const why = 'Four pages are missing, and the glossary was not kept.';

/** A disagreement about one of the milestones: it begins, or it goes on. */
export async function caseMenu(eyes: Eyes, room: engagements.Room): Promise<readonly Item[]> {
  const { dice } = eyes;
  const { engagement } = room;
  const list = await look<{ items: readonly cases.RoomCase[] }>(eyes, cases.casesOfEngagement, { engagement });
  const begun = list?.items.filter(({ number, phase }) => number !== null && phase !== 'closed') ?? [];
  const running = dice.pick(begun);
  if (running?.number && dice.chance(0.9)) return goingOn(eyes, running.number);
  const one = dice.pick(list?.items ?? []);
  const milestone = room.milestones.find(({ id }) => id === one?.milestone);
  if (!one || !milestone || !room.agreement) return [];
  const { currency } = room.agreement;
  const most = one.refund.allowed ? milestone.amount - milestone.refunded : milestone.held;
  const toClient = { amount: String(dice.below(Number(most) + 1)), currency };
  const input = { milestone: milestone.id, toClient, ...fault(eyes), reason: why };
  return menu(
    { open: one.open, refund: one.refund },
    {
      open: [cases.openCase, input],
      refund: [cases.openRefundCase, input, ['refund_of_nothing']],
    },
  );
}

/** Mostly nobody's fault. */
function fault({ dice }: Eyes): object {
  return dice.chance(0.2) ? { fault: 'professional', rule: 'W-01' } : {};
}

async function goingOn(eyes: Eyes, number: string): Promise<readonly Item[]> {
  const { dice } = eyes;
  const shown = await look<cases.ShownCase>(eyes, cases.showCase, { case: number });
  if (!shown) return [];
  const { held, currency, offers } = shown;
  const part = () => ({ amount: String(dice.below(Number(held) + 1)), currency });
  const [one, other] = [dice.below(Number(held) + 1), dice.below(Number(held) + 1)];
  const range = {
    lowest: { amount: String(Math.min(one, other)), currency },
    highest: { amount: String(Math.max(one, other)), currency },
  };
  const offer = offers.toSorted((a, b) => b.n - a.n)[0]?.id ?? '';
  return menu(shown.actions, {
    accept: [cases.acceptInCase, { case: number, offer }],
    counter: [cases.counterInCase, { case: number, toClient: part(), ...fault(eyes), reason: why }, ['same_offer']],
    give_range: [cases.giveRange, { case: number, ...range }],
    ask_arbitration: [cases.askArbitration, { case: number }],
    leave: [cases.leaveTalks, { case: number }],
    give_evidence: [cases.giveEvidence, { case: number, text: why }],
    waive: [cases.waiveSecond, { case: number }],
    ask_second: [cases.askSecond, { case: number, reason: why }],
  });
}

/** What somebody who decides takes from the desk, or decides. */
export async function deskMenu(eyes: Eyes): Promise<readonly Item[]> {
  const { dice } = eyes;
  const list = await look<{ items: readonly cases.QueuedCase[] }>(eyes, cases.casesAtDesk, {});
  const waiting = dice.pick(list?.items ?? []);
  const shown = waiting && (await look<cases.DeskCase>(eyes, cases.caseAtDesk, { case: waiting.number }));
  if (!shown) return [];
  const { number, version, held, currency, criteria } = shown;
  const judged = criteria.map(({ id }) => ({
    criterion: id,
    met: dice.pick(['met', 'partly', 'missed']),
    reason: why,
  }));
  const award = { case: number, version, reason: why, criteria: judged };
  const toClient = { amount: String(dice.below(Number(held) + 1)), currency };
  return menu(shown.actions, {
    take: [cases.takeCase, { case: number }],
    decide: [cases.decideCase, { ...award, toClient }],
    sign: [cases.signAward, { case: number }],
  });
}
