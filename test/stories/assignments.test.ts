import { describe, expect, test } from 'vitest';
import { completes, sends, shownTo, takenAndProtected, visitOnTheWire } from '../support/assignments.ts';
import type { Answer } from '../support/program.ts';
import { ok, pays, refusal, town } from '../support/story.ts';

const place = await town(); // 2026-11-20T12:00Z, a Friday
const ana = await place.comes('ana'); // the client
const bruno = await place.comes('bruno');
const carla = await place.comes('carla');
const dora = await place.comes('dora'); // another client: whoever pays late is not taken unread
const operator = await place.comes('olga', ['operator']);

const noticesOf = async (who: typeof ana): Promise<string[]> => {
  await place.settle();
  const { items } = await ok(who.get('/notices'));
  return items.map(({ kind }: Answer): string => kind);
};

describe('work for the first who takes it, protected before it begins', () => {
  let id = '';
  let milestone = '';

  test('a draft says what it lacks, and an hour that the clocks skip is no hour', async () => {
    const { id: draft } = await ok(
      ana.post('/assignments', { title: 'Switches', time_zone: 'Europe/Madrid', currency: 'EUR' }),
    );
    expect(await refusal(ana.post(`/assignments/${draft}/send`, { audience: 'market', mode: 'first' }))).toBe(
      '409 assignment_not_complete',
    );
    const skipped = { time_zone: 'Europe/Madrid', currency: 'EUR', starts_at: '2027-03-28T02:30' };
    expect(await refusal(ana.call('PUT', `/assignments/${draft}`, skipped))).toBe('422 invalid_input');
    expect(await refusal(bruno.get(`/assignments/${draft}`))).toBe('404 not_found');
    await ok(ana.call('DELETE', `/assignments/${draft}`));
    expect(await refusal(ana.get(`/assignments/${draft}`))).toBe('404 not_found');
  });

  test('its words pass the contact screen as every public text does', async () => {
    const { id: draft } = await ok(
      ana.post('/assignments', {
        ...visitOnTheWire,
        description: `${visitOnTheWire.description} Call +54 9 261 555 0199.`,
      }),
    );
    expect(await refusal(ana.post(`/assignments/${draft}/send`, { audience: 'market', mode: 'first' }))).toBe(
      '409 contact_held',
    );
  });

  test('everybody finds it; address, contact and instructions are for whoever takes it', async () => {
    id = await sends(ana);
    const { items } = await ok(place.visitor.get('/assignments?city=mendoza'));
    expect(items.map((each: Answer) => each.id)).toContain(id);
    const shown = await shownTo(bruno, id);
    expect(shown).toMatchObject({
      confidential: 'when_assigned',
      address: '',
      contact: '',
      starts_local: '2026-11-23T09:00',
    });
    expect(shown.pay_max).toEqual({ amount: '20000', currency: 'USD' });
    expect(await refusal(ana.post(`/assignments/${id}/take`, {}))).toBe('403 not_allowed_own_assignment');
  });

  test('of two who take it at the same moment one has it', async () => {
    const answers = await Promise.all([bruno, carla].map((who) => who.post(`/assignments/${id}/take`, {})));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const winner = answers[0]?.status === 200 ? bruno : carla;
    expect((await shownTo(winner, id)).side).toBe('professional');
    // The story goes on with Bruno.
    if (winner === carla) {
      await ok(carla.post(`/assignments/${id}/withdraw`, { reason: 'I have another visit that day.' }));
      await ok(bruno.post(`/assignments/${id}/take`, {}));
    }
    ({ milestone } = await shownTo(ana, id));
    expect(await noticesOf(ana)).toContain('assignment_assigned');
  });

  test('nobody begins before the payment is safe, and the address waits for it too', async () => {
    expect((await shownTo(bruno, id)).confidential).toBe('when_protected');
    await pays(place, ana, milestone);
    expect(await shownTo(bruno, id)).toMatchObject({ confidential: 'shown', address: visitOnTheWire.address });
    const { engagement } = await shownTo(bruno, id);
    expect(await refusal(bruno.post(`/engagements/${engagement}/cancel`, { reason: 'Past the assignment.' }))).toBe(
      '409 goes_with_its_assignment',
    );
    expect(await refusal(bruno.post(`/milestones/${milestone}/deliver`, { text: 'Past it.', items: [] }))).toMatch(
      /^4/,
    );
  });

  test('a day before the start the professional is asked to confirm, not earlier', async () => {
    expect(await refusal(bruno.post(`/assignments/${id}/confirm`))).toBe('409 too_early');
    await place.pass('P2DT1H'); // Sunday 13:00Z; it begins Monday 12:00Z
    expect(await noticesOf(bruno)).toContain('assignment_confirm');
    expect((await shownTo(ana, id)).labels).toEqual(['not_confirmed']);
    await ok(bruno.post(`/assignments/${id}/confirm`));
    expect((await shownTo(ana, id)).labels).toEqual([]);
  });

  test('the professional arrives on time, with the distance only where it was sent', async () => {
    await place.pass('PT23H10M'); // Monday 12:10Z, ten minutes after a fixed start
    const arrived = await ok(bruno.post(`/assignments/${id}/check-in`, { latitude: -32.8896, longitude: -68.8459 }));
    expect(arrived).toMatchObject({ status: 'in_progress', on_time: true });
    expect((await shownTo(ana, id)).visits[0].in_metres).toBeLessThan(50);
    expect(await refusal(bruno.post(`/assignments/${id}/check-in`, {}))).toBe('409 already_checked_in');
    await ok(
      bruno.post(`/assignments/${id}/notes`, { kind: 'needs_more_time', text: 'The rack is older than we thought.' }),
    );
  });

  test('an expense is asked and answered before the close-out, and protected like the rest', async () => {
    const { id: ask } = await ok(
      bruno.post(`/assignments/${id}/asks`, { kind: 'expense', amount: '1500', text: 'Two cable ducts' }),
    );
    expect(await refusal(bruno.post(`/assignment-asks/${ask}/accept`))).toBe('403 only_the_other_side_may_answer');
    await place.pass('PT3H');
    await ok(bruno.post(`/assignments/${id}/check-out`, {}));
    expect(await refusal(bruno.post(`/assignments/${id}/complete`, { text: 'Done.', items: [] }))).toBe(
      '409 asks_wait',
    );
    await ok(ana.post(`/assignment-asks/${ask}/accept`));
    const { milestones } = await shownTo(ana, id);
    expect(milestones.map(({ amount, status }: Answer) => [amount.amount, status])).toEqual([
      ['20000', 'funded'],
      ['1500', 'agreed'],
    ]);
  });

  test('the close-out wants every deliverable', async () => {
    expect(await refusal(bruno.post(`/assignments/${id}/complete`, { text: 'Done.', items: [] }))).toBe(
      '422 invalid_input',
    );
    const done = await completes(bruno, id);
    expect(done).toMatchObject({ status: 'pending_approval', minutes: 180, work_pay: '20000' });
    expect(await noticesOf(ana)).toContain('assignment_completed');
  });

  test('sent back with what is missing, handed in again, and approved once the expense is protected', async () => {
    await ok(ana.post(`/assignments/${id}/send-back`, { reason: 'The list of labels is missing.' }));
    expect((await shownTo(bruno, id)).status).toBe('in_progress');
    await completes(bruno, id);
    await ok(ana.post(`/assignments/${id}/asks`, { kind: 'bonus', amount: '1000', text: 'For the old rack' }));
    expect((await shownTo(ana, id)).would_pay.amount).toBe('22500');
    expect(await refusal(ana.post(`/assignments/${id}/approve`))).toBe('409 extras_not_protected');
    const { milestones } = await shownTo(ana, id);
    for (const { id: extra, status } of milestones) if (status === 'agreed') await pays(place, ana, extra);
    expect(await ok(ana.post(`/assignments/${id}/approve`))).toMatchObject({ status: 'paid', pay: '22500' });
    expect(await refusal(ana.post(`/assignments/${id}/approve`))).toBe('409 already_settled');
    const { balances } = await place.ledger();
    const earned = Object.entries(balances).filter(([account]) => account.includes(bruno.id));
    expect(earned.map(([, amount]) => BigInt(amount)).reduce((a, b) => a + b, 0n)).not.toBe(0n);
    expect(await ok(place.visitor.get(`/professionals/${bruno.id}/attendance`))).toMatchObject({
      recent: { completed: 1, on_time: 1, on_time_percent: 100 },
    });
  });
});

describe('an assignment from a template to paid on thirty days', () => {
  let id = '';
  let milestone = '';

  test('only a client whom the operator trusts pays after approval', async () => {
    const { id: draft } = await ok(
      ana.post('/assignments', { ...visitOnTheWire, starts_at: '2026-12-01T09:00', ends_at: '2026-12-01T13:00' }),
    );
    await ok(ana.post(`/assignments/${draft}/templates`, { name: 'Switches' }));
    const how = { audience: 'named', mode: 'choose', terms_days: 30 };
    expect(await refusal(ana.post(`/assignments/${draft}/send`, how))).toBe('403 not_allowed_on_terms');
    expect(await refusal(ana.call('PUT', `/parties/${ana.id}/payment-terms`, { days: 30 }))).toBe(
      '403 only_operators_give_terms',
    );
    await ok(operator.call('PUT', `/parties/${ana.id}/payment-terms`, { days: 30 }));
    const { items } = await ok(ana.get('/me/assignment-templates'));
    const { deliverables, equipment, ...body } = items[0].body;
    const words = {
      ...body,
      deliverables: deliverables.map(({ text }: Answer) => ({ text })),
      equipment: equipment.map(({ text, back }: Answer) => ({ text, back })),
    };
    ({ id } = await ok(
      ana.post('/assignments', {
        ...words,
        starts_at: '2026-12-01T09:00',
        ends_at: '2026-12-01T13:00',
        pay: { kind: 'hourly', rate: '3000', hours_max: 4 },
      }),
    ));
    await ok(ana.post(`/assignments/${id}/send`, how));
  });

  test('it is for whom she asks by name; others do not find it', async () => {
    expect(await refusal(carla.get(`/assignments/${id}`))).toBe('404 not_found');
    const { id: offer } = await ok(
      ana.post(`/assignments/${id}/offers`, { professional: carla.id, text: 'As last year?' }),
    );
    expect(await refusal(ana.post(`/assignment-offers/${offer}/accept`))).toBe('403 only_the_other_side_may_answer');
    const { id: other } = await ok(
      carla.post(`/assignment-offers/${offer}/counter`, {
        text: 'For a little more.',
        pay: { kind: 'hourly', rate: '3600', hours_max: 4 },
      }),
    );
    expect(await refusal(carla.post(`/assignment-offers/${offer}/accept`))).toBe('409 offer_is_settled');
    ({ milestone } = await ok(ana.post(`/assignment-offers/${other}/accept`)));
    expect(await shownTo(carla, id)).toMatchObject({ confidential: 'shown', address: visitOnTheWire.address });
  });

  test('she comes late, and the record says so', async () => {
    await place.pass('P7DT21H10M'); // 2026-12-01T12:20Z: twenty minutes after nine in Mendoza
    expect(await ok(carla.post(`/assignments/${id}/check-in`, {}))).toMatchObject({ on_time: false });
    await place.pass('PT2H30M');
    await ok(carla.post(`/assignments/${id}/check-out`, {}));
    const { id: ask } = await ok(
      carla.post(`/assignments/${id}/asks`, { kind: 'expense', amount: '800', text: 'Parking' }),
    );
    await ok(ana.post(`/assignment-asks/${ask}/accept`));
    expect(await completes(carla, id)).toMatchObject({ minutes: 150, work_pay: '9000' });
    await ok(ana.post(`/assignments/${id}/asks`, { kind: 'bonus', amount: '200', text: 'Thank you' }));
  });

  test('approved, it falls due in thirty days; it is asked for before, on the day and after', async () => {
    const approved = await ok(ana.post(`/assignments/${id}/approve`));
    expect(approved).toMatchObject({ status: 'approved', pay: '10000' });
    expect(approved.due_at).toBe('2026-12-31T14:50:00.000Z');
    await place.pass('P29D');
    expect(await noticesOf(ana)).toContain('assignment_payment');
    await place.pass('P3D');
    expect(await noticesOf(carla)).toContain('assignment_payment_late');
    expect((await shownTo(carla, id)).labels).toEqual(['payment_late']);
  });

  test('paid, it goes on to the professional at once, and the client’s scorecard knows by how much it was late', async () => {
    await pays(place, ana, milestone);
    await place.settle();
    expect((await shownTo(carla, id)).status).toBe('paid');
    expect(await noticesOf(carla)).toContain('assignment_paid');
    expect((await shownTo(carla, id)).client_red).toContain('payment');
    const next = await sends(ana, { starts_at: '2027-01-10T09:00', ends_at: '2027-01-10T13:00' });
    expect(await refusal(bruno.post(`/assignments/${next}/take`, {}))).toBe('409 client_card_is_red');
    await ok(ana.post(`/assignments/${next}/take-back`, { reason: 'We look again in spring.' }));
  });
});

describe('work that does not happen', () => {
  const later = { starts_at: '2027-01-10T09:00', ends_at: '2027-01-10T13:00' }; // 12:00Z; now it is 2027-01-02T14:50Z

  test('called off long before, it costs nothing', async () => {
    const id = await sends(dora, later);
    await takenAndProtected(place, dora, bruno, id);
    expect((await shownTo(dora, id)).cancel_terms).toMatchObject({ kind: 'free' });
    expect(await ok(dora.post(`/assignments/${id}/cancel`, { reason: 'The shop moves.' }))).toMatchObject({ fee: '0' });
  });

  test('called off 23 hours before, the fee is paid by one client and declined by another, who reads what follows', async () => {
    const [paid, declined] = [await sends(dora, later), await sends(dora, later)];
    await takenAndProtected(place, dora, bruno, paid);
    await takenAndProtected(place, dora, carla, declined);
    await place.pass('P6DT22H10M'); // 2027-01-09T13:00Z
    expect((await shownTo(dora, paid)).cancel_terms).toMatchObject({
      kind: 'late',
      fee: { amount: '2000', currency: 'USD' },
    });
    const reason = 'The landlord closed the shop.';
    expect(await refusal(dora.post(`/assignments/${paid}/cancel`, { reason }))).toBe('409 say_about_the_fee');
    expect(await refusal(dora.post(`/assignments/${paid}/cancel`, { reason, fee: 'pay', amount: '1999' }))).toBe(
      '422 invalid_input',
    );
    expect(await ok(dora.post(`/assignments/${paid}/cancel`, { reason, fee: 'pay', amount: '2500' }))).toMatchObject({
      fee: '2500',
    });
    expect(await ok(dora.post(`/assignments/${declined}/cancel`, { reason, fee: 'decline' }))).toMatchObject({
      fee: '0',
      fee_declined: true,
    });
    expect(await noticesOf(bruno)).toContain('assignment_cancelled');
  });

  test('who cannot come withdraws; inside a day it counts, and somebody else may take it', async () => {
    const id = await sends(dora, later);
    await takenAndProtected(place, dora, bruno, id);
    expect(await ok(bruno.post(`/assignments/${id}/withdraw`, { reason: 'My car broke down.' }))).toMatchObject({
      late: true,
      status: 'sent',
    });
    await takenAndProtected(place, dora, carla, id);
    expect(await ok(place.visitor.get(`/professionals/${bruno.id}/attendance`))).toMatchObject({
      lifetime: { withdrawn_late: 1, on_time_percent: 50 },
    });
    // Nobody comes.
    expect(await refusal(dora.post(`/assignments/${id}/absence`, { what: 'no_show', reason: 'Nobody is here.' }))).toBe(
      '409 too_early',
    );
    await place.pass('PT23H16M'); // sixteen minutes after nine
    expect(await refusal(dora.post(`/assignments/${id}/absence`, { what: 'left', reason: 'They left.' }))).toBe(
      '409 nobody_came',
    );
    await ok(dora.post(`/assignments/${id}/absence`, { what: 'no_show', reason: 'Nobody is here, nobody answers.' }));
    expect(await noticesOf(carla)).toContain('assignment_absence');
    await place.pass('P3D');
    await place.settle();
    expect((await shownTo(dora, id)).status).toBe('abandoned');
    expect(await ok(place.visitor.get(`/professionals/${carla.id}/attendance`))).toMatchObject({
      lifetime: { abandoned: 1 },
    });
  });
});

test('nothing is out of order when the story ends', async () => {
  expect(await place.faults()).toEqual([]);
});
