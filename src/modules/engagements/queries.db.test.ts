import { describe, expect, test } from 'vitest';
import type { Actor } from '../../core/actor.ts';
import { ask } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { openProject, openProposal } from '../../../test/support/hiring.ts';
import { done, testHouse } from '../../../test/support/house.ts';
import { person } from '../../../test/support/people.ts';
import { agreedJob, deliveredJob, handIn, protect } from '../../../test/support/work.ts';
import {
  type Room,
  agreementVersions,
  engagementRoom,
  giveBack,
  giveCard,
  myEngagements,
  presentPreview,
  presentRoom,
  previewEngagement,
  previewMilestone,
  proposeChange,
  releaseMilestone,
  requestChanges,
  requestRefund,
  showMilestone,
  stageOf,
  textsOfEntries,
} from './index.ts';

const { house, pool, clock, advance } = await testHouse();
const marina = await person(pool, 'Marina Ferro');
const tomas = await person(pool, 'Tomás Quispe');
const eva = await person(pool, 'Eva Lindt');

const viewer = (actor: Actor) => ({ actor, lang: 'en' as const });
async function room(actor: Actor, engagement: string): Promise<Room> {
  const answer = await ask(house, viewer(actor), engagementRoom, { engagement });
  if (isRefusal(answer)) throw new Error(answer.code);
  return answer;
}
const allowed = (offers: Readonly<Record<string, { allowed: boolean }>>) =>
  Object.entries(offers).flatMap(([name, offer]) => (offer.allowed ? [name] : []));

describe('the room', () => {
  test('is there for its two sides and for nobody else', async () => {
    const { engagement, milestone } = await agreedJob(house, marina, tomas);
    expect((await room(marina, engagement)).side).toBe('client');
    expect((await room(tomas, engagement)).side).toBe('professional');
    for (const asked of [engagementRoom, agreementVersions])
      expect(await ask<unknown, unknown>(house, viewer(eva), asked, { engagement })).toMatchObject({
        code: 'not_found',
      });
    expect(await ask(house, viewer(eva), showMilestone, { milestone })).toMatchObject({ code: 'not_found' });
    expect(await ask(house, viewer({ kind: 'visitor' }), engagementRoom, { engagement })).toMatchObject({
      code: 'not_found',
    });
  });

  test('offers each side exactly what it may do, on the way from the agreement to the release', async () => {
    const { engagement, milestone } = await agreedJob(house, marina, tomas);
    const offers = async (actor: Actor) => {
      const { milestones, actions } = await room(actor, engagement);
      return [...allowed(milestones[0]?.actions ?? {}), '|', ...allowed(actions)];
    };
    expect(await offers(marina)).toEqual(['fund', '|', 'propose_change', 'cancel']);
    expect(await offers(tomas)).toEqual(['|', 'propose_change', 'cancel']);
    await protect(house, pool, marina, milestone);
    expect(await offers(marina)).toEqual(['request_refund', '|', 'propose_change', 'give_card']);
    expect(await offers(tomas)).toEqual(['deliver', 'give_back', '|', 'propose_change', 'give_card']);
    await handIn(house, tomas, milestone);
    expect(await offers(marina)).toEqual([
      'release',
      'request_changes',
      'extend',
      'request_refund',
      '|',
      'propose_change',
      'give_card',
    ]);
    await done(house, marina, requestRefund, { milestone });
    expect(await offers(tomas)).toEqual([
      'give_back',
      'accept_refund',
      'decline_refund',
      '|',
      'propose_change',
      'give_card',
    ]);
    await done(house, marina, releaseMilestone, { milestone });
    expect(await offers(marina)).toEqual(['|', 'propose_change', 'give_card', 'close']);
  });

  test('shows an award before there is an agreement, and what it would mean', async () => {
    const project = await openProject(house, marina, { questions: [] });
    const { engagement } = await openProposal(house, tomas, project);
    expect(await room(marina, engagement)).toMatchObject({
      agreement: null,
      milestones: [],
      proposal: {
        price: 42000n,
        award: { allowed: true, consequences: [{ says: 'nothing_moves' }, { says: 'agreement_counts' }, {}, {}] },
      },
    });
    expect((await room(tomas, engagement)).proposal?.award).toMatchObject({
      allowed: false,
      code: 'only_the_client_may_award',
    });
  });

  test('knows what is protected, released and returned', async () => {
    const { engagement, milestone } = await deliveredJob(house, pool, marina, tomas);
    await done(house, tomas, giveBack, { milestone, amount: { amount: '2000', currency: 'USD' } });
    expect((await room(marina, engagement)).totals).toEqual({
      agreed: 42000n,
      held: 40000n,
      released: 0n,
      fee: 0n,
      refunded: 2000n,
    });
    await done(house, marina, releaseMilestone, { milestone });
    const { totals, milestones, stage } = await room(marina, engagement);
    expect(totals).toMatchObject({ held: 0n, released: 40000n, refunded: 2000n });
    expect(totals.fee).toBe(milestones[0]?.share.fee);
    expect(milestones[0]?.transfers.map(({ kind }) => kind).toSorted()).toEqual(['funding', 'refund', 'release']);
    expect(stage).toBe(await stageOf(house.db, engagement, clock.now()));
  });

  test('shows contact cards to both once both are given', async () => {
    const { engagement } = await deliveredJob(house, pool, marina, tomas);
    await done(house, marina, giveCard, { engagement, email: 'marina@bodega.example' });
    expect((await room(tomas, engagement)).cards).toMatchObject({ own: null, theirs: null, offered: true });
    await done(house, tomas, giveCard, { engagement, phone: '+51 900 000 000' });
    expect((await room(tomas, engagement)).cards.theirs?.email).toBe('marina@bodega.example');
    expect((await room(marina, engagement)).cards.theirs?.phone).toBe('+51 900 000 000');
  });

  test('shows what was asked to be changed until the next delivery', async () => {
    const { engagement, milestone } = await deliveredJob(house, pool, marina, tomas);
    await done(house, marina, requestChanges, { milestone, items: [{ text: 'Page 7 is missing.' }] });
    const { milestones } = await room(tomas, engagement);
    expect(milestones[0]?.wantedChanges).toEqual([{ criterion: null, text: [{ shown: 'Page 7 is missing.' }] }]);
  });
});

test('a preview names to the unit what the act then moves', async () => {
  const { milestone } = await deliveredJob(house, pool, marina, tomas);
  const preview = await ask(house, viewer(marina), previewMilestone, { milestone, act: 'release' });
  if (isRefusal(preview)) throw new Error(preview.code);
  const shown = presentPreview(preview);
  const { net, fee } = await done(house, marina, releaseMilestone, { milestone });
  const told = JSON.parse(
    JSON.stringify(shown, (_n, part: unknown) => (typeof part === 'bigint' ? part.toString() : part)),
  ) as unknown;
  expect(told).toMatchObject({
    allowed: true,
    consequences: [
      { says: 'moves', to: 'professional', amount: net },
      { says: 'moves', to: 'house', amount: fee },
      { says: 'final' },
    ],
  });
  expect(await ask(house, viewer(marina), previewMilestone, { milestone, act: 'release' })).toMatchObject({
    allowed: false,
    code: 'already_settled',
  });
});

test('the preview of an act on the engagement is the offer of the room', async () => {
  const { engagement } = await agreedJob(house, marina, tomas);
  expect(await ask(house, viewer(tomas), previewEngagement, { engagement, act: 'cancel' })).toMatchObject({
    act: 'cancel',
    allowed: true,
    consequences: [{ says: 'nothing_moves' }, { says: 'milestones_dropped', count: 1 }, { says: 'final' }],
  });
});

test('wordings are kept with what each changed', async () => {
  const { engagement } = await agreedJob(house, marina, tomas);
  await done(house, tomas, proposeChange, { engagement, rounds: 3, note: 'One more round' });
  const versions = await ask(house, viewer(marina), agreementVersions, { engagement });
  if (isRefusal(versions)) throw new Error(versions.code);
  expect(versions.items.map(({ version, status, difference }) => ({ version, status, difference }))).toEqual([
    { version: 1, status: 'accepted', difference: [] },
    { version: 2, status: 'proposed', difference: [{ part: 'rounds', number: null, before: 2, after: 3 }] },
  ]);
  expect((await room(marina, engagement)).difference).toHaveLength(1);
});

test('the words of acts are read by their two sides', async () => {
  const { engagement, milestone } = await deliveredJob(house, pool, marina, tomas);
  const [entry] = await pool<{ seq: number }[]>`
    select seq from record.entry where stream = ${engagement} and type = 'milestone.delivered' and refs->>'milestone' = ${milestone}`;
  const asked = { engagement, entries: [entry?.seq ?? 0] };
  const texts = await ask(house, viewer(marina), textsOfEntries, asked);
  if (isRefusal(texts)) throw new Error(texts.code);
  expect(texts.get(entry?.seq ?? 0)?.['text']).toEqual([{ shown: 'Everything is in the shared folder.' }]);
  expect(await ask(house, viewer(eva), textsOfEntries, asked)).toMatchObject({ code: 'not_found' });
});

test('a list holds the work of a person, the newest first', async () => {
  const joana = await person(pool, 'Joana Prado');
  const one = await agreedJob(house, marina, joana);
  advance(0.01);
  const two = await deliveredJob(house, pool, joana, tomas);
  const list = await ask(house, viewer(joana), myEngagements, {});
  if (isRefusal(list)) throw new Error(list.code);
  expect(list.items).toMatchObject([
    { engagement: two.engagement, side: 'client', other: 'Tomás Quispe', held: 42000n, milestones: 1 },
    { engagement: one.engagement, side: 'professional', other: 'Marina Ferro', held: 0n },
  ]);
  const page = await ask(house, viewer(joana), myEngagements, { cursor: two.engagement });
  expect(page).toMatchObject({ items: [{ engagement: one.engagement }], next: null });
});

test('an engagement is shown by the API with what may be done with it', async () => {
  const { engagement } = await deliveredJob(house, pool, marina, tomas);
  advance(0.5);
  expect(presentRoom(await room(marina, engagement))).toMatchObject({
    object: 'engagement',
    status: 'in_force',
    currency: 'USD',
    milestones: [
      { status: 'delivered', held: { amount: 42000n, currency: 'USD' }, actions: { release: { allowed: true } } },
    ],
    actions: { close: { allowed: false, code: 'money_is_protected' } },
  });
});
