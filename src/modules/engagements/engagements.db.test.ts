import { beforeAll, describe, expect, test } from 'vitest';
import { sweepAll } from '../../doors/worker/deadlines.ts';
import { deadlineRoutes } from '../../doors/worker/routes.ts';
import { openProject, openProposal } from '../../../test/support/hiring.ts';
import { act, code, done, testHouse } from '../../../test/support/house.ts';
import { company, person } from '../../../test/support/people.ts';
import {
  agreedJob,
  deliveredJob,
  endPayment,
  handIn,
  paymentProvider,
  protect,
  refusePayment,
  theClock,
} from '../../../test/support/work.ts';
import { audit } from '../ledger/index.ts';
import {
  acceptAgreement,
  acceptRefund,
  awardProposal,
  cancelEngagement,
  cancelMilestone,
  closeEngagement,
  confirmFunding,
  declineAgreement,
  declineCard,
  declineRefund,
  deliverMilestone,
  extendReview,
  failFunding,
  fundMilestone,
  giveBack,
  giveCard,
  proposeChange,
  releaseMilestone,
  requestChanges,
  requestRefund,
  stageOf,
  withdrawAgreement,
  withdrawRefund,
} from './index.ts';

const { house, pool, clock, advance } = await testHouse();
const marina = await person(pool, 'Marina Ferro');
const tomas = await person(pool, 'Tomás Quispe');
const eva = await person(pool, 'Eva Lindt');
const start = clock.now();

beforeAll(() => clock.set(start));

const types = async (stream: string) =>
  (await pool<{ type: string }[]>`select type from record.entry where stream = ${stream} order by seq`).map(
    (row) => row.type,
  );
const statusOf = async (milestone: string) =>
  (await pool<{ status: string }[]>`select status from engagements.milestone where id = ${milestone}`)[0]?.status;
const balance = async (account: string) =>
  (await pool<{ amount: bigint }[]>`select amount from ledger.shown_balance where account = ${account}`)[0]?.amount ??
  0n;
const stage = (engagement: string) => stageOf(house.db, engagement, clock.now());
const sweep = () => sweepAll(house, pool, deadlineRoutes);
const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('an agreement', () => {
  test('comes from an award of what was proposed, and the project is awarded', async () => {
    const job = await agreedJob(house, marina, tomas);
    expect((await types(job.engagement)).slice(-1)).toEqual(['agreement.accepted']);
    const [row] = await pool`
      select a.status, p.status as project, q.status as proposal from engagements.agreement a
      join hiring.project p on p.id = a.project join hiring.proposal q on q.id = a.proposal where a.engagement = ${job.engagement}`;
    expect({ ...row }).toEqual({ status: 'in_force', project: 'awarded', proposal: 'accepted' });
  });

  test('in parts waits for the professional, and is agreed when both have said yes', async () => {
    const project = await openProject(house, marina, { questions: [] });
    const proposal = await openProposal(house, tomas, project);
    const milestones = [
      { title: 'First half', amount: usd('20000'), criteria: [1] },
      { title: 'Second half', amount: usd('22000'), dueOn: '2026-12-20' },
    ];
    expect(await code(house, tomas, awardProposal, { proposal: proposal.id })).toBe('only_the_client_may_award');
    expect(await code(house, eva, awardProposal, { proposal: proposal.id })).toBe('not_found');
    const other = [{ title: 'All', amount: { amount: '42000', currency: 'BRL' } }];
    expect(await act(house, marina, awardProposal, { proposal: proposal.id, milestones: other })).toMatchObject({
      code: 'invalid_input',
      problems: [{ param: 'milestones.0.amount.currency', code: 'other_currency' }],
    });
    expect(await done(house, marina, awardProposal, { proposal: proposal.id, milestones })).toMatchObject({
      status: 'proposed',
    });
    expect(await code(house, marina, awardProposal, { proposal: proposal.id })).toBe('agreement_waits');
    const { engagement } = proposal;
    expect(await code(house, marina, acceptAgreement, { engagement, version: 1 })).toBe(
      'only_the_other_side_may_answer',
    );
    await done(house, tomas, declineAgreement, { engagement, version: 1 });
    await done(house, marina, awardProposal, { proposal: proposal.id, milestones });
    await done(house, tomas, acceptAgreement, { engagement, version: 2 });
    const rows =
      await pool`select title, amount, cardinality(criteria) as criteria from engagements.milestone where engagement = ${engagement} order by n`;
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { title: 'First half', amount: 20000n, criteria: 1 },
      { title: 'Second half', amount: 22000n, criteria: 2 },
    ]);
  });

  test('is made with one professional, even if two clients of a company choose at once', async () => {
    const owner = await company(pool, 'Riego del Valle', { owner: marina, hirer: eva });
    const project = await openProject(house, marina, { owner, questions: [] });
    const joana = await person(pool, 'Joana Prado');
    const [one, two] = [await openProposal(house, tomas, project), await openProposal(house, joana, project)];
    const codes = await Promise.all([
      code(house, marina, awardProposal, { proposal: one.id }),
      code(house, eva, awardProposal, { proposal: two.id }),
    ]);
    expect(codes.toSorted()).toEqual(['done', 'project_already_awarded']);
  });

  test('changes only when the other side accepts, and protected amounts never', async () => {
    const { engagement, milestone } = await agreedJob(house, marina, tomas);
    const extra = [
      { milestone, title: 'Manual', amount: usd('42000') },
      { title: 'Index', amount: usd('5000') },
    ];
    await done(house, tomas, proposeChange, { engagement, note: 'An index on top.', milestones: extra });
    expect(await code(house, marina, proposeChange, { engagement, rounds: 3 })).toBe('change_already_open');
    expect(await code(house, tomas, acceptAgreement, { engagement, version: 2 })).toBe(
      'only_the_other_side_may_answer',
    );
    expect(await code(house, eva, acceptAgreement, { engagement, version: 2 })).toBe('not_found');
    await done(house, marina, acceptAgreement, { engagement, version: 2 });
    expect(await pool`select from engagements.milestone where engagement = ${engagement}`).toHaveLength(2);

    await done(house, marina, proposeChange, {
      engagement,
      milestones: [{ milestone, title: 'Manual', amount: usd('100') }],
    });
    await protect(house, pool, marina, milestone);
    expect(await code(house, tomas, acceptAgreement, { engagement, version: 3 })).toBe('change_is_stale');
    await done(house, marina, withdrawAgreement, { engagement, version: 3 });
    expect(
      await code(house, marina, proposeChange, {
        engagement,
        milestones: [{ milestone, title: 'Manual', amount: usd('100') }],
      }),
    ).toBe('protected_amount_stays');
    await expect(pool`update engagements.milestone set amount = 1 where id = ${milestone}`).rejects.toThrow(
      'protected',
    );
  });

  test('is not changed by proposing what counts already', async () => {
    const { engagement, milestone } = await agreedJob(house, marina, tomas);
    const [row] = await pool<{ title: string; due: string }[]>`
      select title, due_on::text as due from engagements.milestone where id = ${milestone}`;
    const same = [{ milestone, title: row?.title, amount: usd('42000'), dueOn: row?.due }];
    expect(await code(house, marina, proposeChange, { engagement, rounds: 2, milestones: same })).toBe(
      'nothing_changed',
    );
  });

  test('keeps its wordings, and the program cannot rewrite one', async () => {
    const { engagement } = await agreedJob(house, marina, tomas);
    await expect(pool`update engagements.version set body = '{}' where engagement = ${engagement}`).rejects.toThrow(
      'permission denied',
    );
  });
});

describe('a payment', () => {
  test('is protected when the provider says so, and only then', async () => {
    const { engagement, milestone } = await agreedJob(house, marina, tomas);
    expect(await code(house, tomas, fundMilestone, { milestone, method: 'card' })).toBe('only_the_client_may_fund');
    expect(await code(house, eva, fundMilestone, { milestone, method: 'card' })).toBe('not_found');
    const { id: funding } = await done(house, marina, fundMilestone, { milestone, method: 'card' });
    expect(await code(house, paymentProvider, confirmFunding, { funding })).toBe('funding_not_under_way');
    expect(await code(house, marina, confirmFunding, { funding })).toBe('only_the_provider_may_confirm');
    expect(await stage(engagement)).toBe('talking');
    await endPayment(pool, funding, 'succeeded', clock.now());
    await done(house, paymentProvider, confirmFunding, { funding });
    expect(await code(house, paymentProvider, confirmFunding, { funding })).toBe('funding_not_under_way');
    expect(await balance(`escrow:${milestone}`)).toBe(42000n);
    expect(await stage(engagement)).toBe('funded');
    expect((await types(engagement)).slice(-2)).toEqual(['milestone.funding_started', 'milestone.funded']);
  });

  test('that is declined can be tried again', async () => {
    const { engagement, milestone } = await agreedJob(house, marina, tomas);
    await refusePayment(house, pool, marina, milestone);
    expect(await statusOf(milestone)).toBe('agreed');
    await protect(house, pool, marina, milestone);
    expect(await statusOf(milestone)).toBe('funded');
    expect((await types(engagement)).slice(-4)).toEqual([
      'milestone.funding_started',
      'milestone.funding_failed',
      'milestone.funding_started',
      'milestone.funded',
    ]);
  });

  test('of a checkout that gave way does not undo the next one', async () => {
    const { milestone } = await agreedJob(house, marina, tomas);
    const { id: first } = await done(house, marina, fundMilestone, { milestone, method: 'card' });
    await done(house, marina, fundMilestone, { milestone, method: 'instant' });
    await endPayment(pool, first, 'canceled', clock.now());
    expect(await code(house, paymentProvider, failFunding, { funding: first })).toBe('funding_not_under_way');
    expect(await statusOf(milestone)).toBe('funding');
  });

  test('for a company needs somebody who pays, and accepting needs somebody who hires', async () => {
    const owner = await company(pool, 'Bodega Ferro', { owner: marina, payer: eva });
    const project = await openProject(house, marina, { owner, questions: [] });
    const proposal = await openProposal(house, tomas, project);
    const { milestones } = await done(house, marina, awardProposal, { proposal: proposal.id });
    const [milestone = ''] = milestones;
    await protect(house, pool, eva, milestone);
    await handIn(house, tomas, milestone);
    expect(await code(house, eva, releaseMilestone, { milestone })).toBe('only_the_client_may_accept');
    await done(house, marina, releaseMilestone, { milestone });
  });
});

describe('a delivery', () => {
  test('is accepted, and the professional is paid less the fee', async () => {
    const paid = await balance(`payable:${tomas.id}:USD`);
    const before =
      await pool`select from engagements.release where client = ${marina.id} and professional = ${tomas.id}`;
    const { milestone, engagement } = await deliveredJob(house, pool, marina, tomas);
    expect(await code(house, tomas, releaseMilestone, { milestone })).toBe('only_the_client_may_accept');
    expect(await code(house, theClock, releaseMilestone, { milestone })).toBe('window_still_open');
    const answer = await done(house, marina, releaseMilestone, { milestone });
    expect(before).toHaveLength(0);
    expect(answer).toMatchObject({ status: 'released', gross: usd('42000'), fee: usd('4200'), net: usd('37800') });
    expect((await balance(`payable:${tomas.id}:USD`)) - paid).toBe(37800n);
    expect(await balance(`escrow:${milestone}`)).toBe(0n);
    expect(await code(house, marina, releaseMilestone, { milestone })).toBe('already_settled');
    expect((await types(engagement)).slice(-2)).toEqual(['milestone.delivered', 'milestone.released']);
  });

  test('pays by the bands of what the two released before, in other currencies too', async () => {
    const [ana, rui] = [await person(pool, 'Ana'), await person(pool, 'Rui')];
    const pay = async (price: string, currency = 'USD') => {
      const { milestone } = await deliveredJob(house, pool, ana, rui, { price, currency });
      return (await done(house, ana, releaseMilestone, { milestone })).fee.amount;
    };
    expect(await pay('90000')).toBe('9000');
    expect(await pay('20000')).toBe('1700'); // 100.00 at 10 %, 100.00 at 7 %
    expect(await pay('54000', 'BRL')).toBe('3780'); // all of it beyond the first band
    const { milestone } = await deliveredJob(house, pool, rui, ana, { price: '90000' });
    expect((await done(house, rui, releaseMilestone, { milestone })).fee.amount).toBe('9000'); // other way round, other pair
  });

  test('goes back for changes as often as agreed, and each delivery has a window of its own', async () => {
    const { milestone } = await deliveredJob(house, pool, marina, tomas);
    const ask = () => act(house, marina, requestChanges, { milestone, items: [{ text: 'Page 7 is missing.' }] });
    advance(6.99);
    expect(await ask()).toMatchObject({ result: { roundsLeft: 1 } });
    await sweep();
    advance(1);
    await sweep(); // the first window ends here, but it was answered
    expect(await statusOf(milestone)).toBe('funded');
    await handIn(house, tomas, milestone);
    expect(await ask()).toMatchObject({ result: { roundsLeft: 0 } });
    await handIn(house, tomas, milestone);
    expect(await ask()).toMatchObject({ code: 'rounds_used_up' });
    advance(7);
    await sweep();
    expect(await statusOf(milestone)).toBe('released');
  });

  test('without an answer is accepted by the clock, after three reminders', async () => {
    const { milestone, engagement } = await deliveredJob(house, pool, marina, tomas);
    for (const hours of [84, 60, 22, 1.9]) {
      advance(hours / 24);
      await sweep();
    }
    expect(await statusOf(milestone)).toBe('delivered');
    advance(0.1 / 24);
    await sweep();
    expect((await types(engagement)).slice(-4)).toEqual([
      'reminder.sent',
      'reminder.sent',
      'reminder.sent',
      'milestone.released',
    ]);
    const [row] = await pool`select how, by from engagements.release where milestone = ${milestone}`;
    expect({ ...row }).toEqual({ how: 'silence', by: 'clock' });
  });

  test('cannot be answered otherwise once its window has ended, though the clock be late', async () => {
    const { milestone } = await deliveredJob(house, pool, marina, tomas);
    advance(7);
    expect(await code(house, marina, requestChanges, { milestone, items: [{ text: 'Too late' }] })).toBe(
      'window_closed',
    );
    expect(await code(house, marina, extendReview, { milestone })).toBe('window_closed');
    expect(await code(house, marina, releaseMilestone, { milestone })).toBe('done');
  });

  test('is looked at three days longer if the client asks, once', async () => {
    const { milestone } = await deliveredJob(house, pool, marina, tomas);
    await done(house, marina, extendReview, { milestone });
    expect(await code(house, marina, extendReview, { milestone })).toBe('already_extended');
    advance(9.9);
    await sweep();
    expect(await statusOf(milestone)).toBe('delivered');
    advance(0.1);
    await sweep();
    expect(await statusOf(milestone)).toBe('released');
  });

  test('without evidence starts no clock', async () => {
    const { milestone } = await agreedJob(house, marina, tomas);
    expect(await code(house, tomas, deliverMilestone, { milestone, text: 'Done' })).toBe('not_funded');
    await protect(house, pool, marina, milestone);
    expect(await act(house, tomas, deliverMilestone, { milestone, text: 'Done' })).toMatchObject({
      code: 'invalid_input',
      problems: [{ code: 'evidence_missing' }, { code: 'evidence_missing' }],
    });
    expect(await code(house, tomas, deliverMilestone, { milestone, text: '' })).toBe('invalid_input');
    expect(await pool`select from gate.deadline where subject = ${milestone}`).toHaveLength(0);
  });
});

describe('money that goes back', () => {
  test('unasked, in part and then wholly', async () => {
    const { milestone, engagement } = await agreedJob(house, marina, tomas);
    const funding = await protect(house, pool, marina, milestone);
    expect(await code(house, marina, giveBack, { milestone })).toBe('only_the_professional_may_give_back');
    expect(await code(house, tomas, giveBack, { milestone, amount: { amount: '1', currency: 'BRL' } })).toBe(
      'invalid_input',
    );
    await done(house, tomas, giveBack, { milestone, amount: usd('2000'), reason: 'Less work than thought' });
    expect(await balance(`escrow:${milestone}`)).toBe(40000n);
    expect(await code(house, tomas, giveBack, { milestone, amount: usd('40001') })).toBe('refund_too_large');
    await done(house, tomas, giveBack, { milestone });
    expect(await statusOf(milestone)).toBe('refunded');
    expect(await balance(`escrow:${milestone}`)).toBe(0n);
    const rows = await pool`select amount, funding from payments.refund where milestone = ${milestone} order by amount`;
    expect(rows.map((row) => [row['amount'], row['funding']])).toEqual([
      [2000n, funding],
      [40000n, funding],
    ]);
    expect(await stage(engagement)).toBe('talking'); // nothing was ever delivered
  });

  test('because the client asked and the professional agreed', async () => {
    const { milestone, engagement } = await deliveredJob(house, pool, marina, tomas);
    await done(house, marina, requestRefund, { milestone, amount: usd('10000'), reason: 'Half the pages' });
    expect(await code(house, marina, requestRefund, { milestone })).toBe('refund_already_requested');
    expect(await code(house, marina, acceptRefund, { milestone })).toBe('only_the_professional_may_answer_refund');
    await done(house, tomas, declineRefund, { milestone, reason: 'All pages are there' });
    await done(house, marina, requestRefund, { milestone, reason: 'Then all of it' });
    await done(house, marina, withdrawRefund, { milestone });
    await done(house, marina, requestRefund, { milestone, amount: usd('5000') });
    await done(house, tomas, acceptRefund, { milestone });
    expect(await balance(`escrow:${milestone}`)).toBe(37000n);
    expect(await stage(engagement)).toBe('funded');
    advance(7);
    await sweep(); // the rest is still released in silence
    const [row] = await pool`select gross from engagements.release where milestone = ${milestone}`;
    expect(row?.['gross']).toBe(37000n);
  });
});

describe('the end of an engagement', () => {
  test('before any payment, by either side', async () => {
    const one = await agreedJob(house, marina, tomas);
    await done(house, tomas, cancelEngagement, { engagement: one.engagement, reason: 'No time' });
    expect(await statusOf(one.milestone)).toBe('cancelled');
    expect(await code(house, marina, fundMilestone, { milestone: one.milestone, method: 'card' })).toBe(
      'engagement_closed',
    );
    const two = await agreedJob(house, marina, tomas);
    expect(await code(house, marina, cancelMilestone, { milestone: two.milestone })).toBe('last_milestone');
    await protect(house, pool, marina, two.milestone);
    expect(await code(house, marina, cancelEngagement, { engagement: two.engagement })).toBe('money_was_protected');
    expect(await code(house, marina, closeEngagement, { engagement: two.engagement })).toBe('money_is_protected');
  });

  test('lets contact pass for thirty days after the release, then no more', async () => {
    const { milestone, engagement } = await deliveredJob(house, pool, marina, tomas);
    await done(house, marina, releaseMilestone, { milestone });
    expect(await stage(engagement)).toBe('funded');
    await done(house, tomas, closeEngagement, { engagement });
    expect(await stage(engagement)).toBe('closed');
    advance(29.9);
    expect(await stage(engagement)).toBe('closed');
    advance(0.1);
    expect(await stage(engagement)).toBe('ended');
    expect(await code(house, marina, closeEngagement, { engagement })).toBe('engagement_closed');
  });

  test('comes by itself when all has come to rest for as long as a case may be opened', async () => {
    const { milestone, engagement } = await deliveredJob(house, pool, marina, tomas);
    await done(house, marina, releaseMilestone, { milestone });
    advance(30);
    await sweep();
    expect((await types(engagement)).slice(-1)).toEqual(['engagement.closed']);
    expect(await stage(engagement)).toBe('ended');
  });
});

describe('contact cards', () => {
  test('are exchanged after a payment, seen by both, and followed by a weekly reminder', async () => {
    const { engagement, milestone } = await agreedJob(house, marina, tomas);
    expect(await code(house, marina, giveCard, { engagement, email: 'marina@bodega.example' })).toBe('contact_not_yet');
    await protect(house, pool, marina, milestone);
    await done(house, marina, giveCard, { engagement, email: 'marina@bodega.example' });
    await done(house, tomas, declineCard, { engagement });
    await done(house, tomas, giveCard, { engagement, phone: '+51 900 000 000' });
    expect(await done(house, marina, giveCard, { engagement, email: 'marina@bodega.example' })).toMatchObject({
      shown: true,
    });
    advance(7);
    await sweep();
    advance(7);
    await sweep();
    expect((await types(engagement)).slice(-6)).toEqual([
      'contact.offered',
      'contact.declined',
      'contact.offered',
      'contact.shared',
      'reminder.sent',
      'reminder.sent',
    ]);
  });
});

test('a stranger finds nothing, whatever they try', async () => {
  const { milestone, engagement } = await deliveredJob(house, pool, marina, tomas);
  const tries = [
    code(house, eva, releaseMilestone, { milestone }),
    code(house, eva, requestChanges, { milestone, items: [{ text: 'x' }] }),
    code(house, eva, giveBack, { milestone }),
    code(house, eva, extendReview, { milestone }),
    code(house, eva, requestRefund, { milestone }),
    code(house, eva, proposeChange, { engagement, rounds: 1 }),
    code(house, eva, closeEngagement, { engagement }),
    code(house, eva, giveCard, { engagement, phone: '1234567' }),
    code(house, eva, deliverMilestone, { milestone: 'mil_00000000000000000000000000', text: 'x' }),
  ];
  expect(new Set(await Promise.all(tries))).toEqual(new Set(['not_found']));
  expect(await code(house, { kind: 'visitor' }, releaseMilestone, { milestone })).toBe('sign_in_first');
});

test('after all this every unit is where the books say', async () => {
  expect(await audit(house.db)).toEqual([]);
});
