import { describe, expect, test } from 'vitest';
import { ask } from '../../core/gate.ts';
import { act, code, done, testHouse } from '../../../test/support/house.ts';
import {
  addToRequest,
  answerRequest,
  askHouse,
  closeRequest,
  myRequests,
  requestsAtDesk,
  showRequest,
} from './index.ts';

const { house, pool } = await testHouse();
const visitor = { kind: 'visitor' } as const;
const ana = { kind: 'member', id: 'mem_0000000000000000000000000a', staff: [] } as const;
const bruno = { kind: 'member', id: 'mem_0000000000000000000000000b', staff: [] } as const;
const staff = { kind: 'member', id: 'mem_0000000000000000000000000s', staff: ['mediator'] } as const;
const letter = { subject: 'A question', text: 'How do I change my address?' };
const address = { name: 'Vera', email: 'vera@example.com' };
const see = (actor: typeof ana | typeof bruno | typeof staff | typeof visitor, request: string) =>
  ask(house, { actor, lang: 'en' }, showRequest, { request });
const asked = async (actor: typeof ana | typeof visitor, more: object = {}) =>
  (await done(house, actor, askHouse, { ...letter, ...more })).id;
const mails = () => pool`select recipient, lang, template, data from gate.mail`;

describe('writing to the house', () => {
  test('a visitor says how to be called and where to answer; a member need not', async () => {
    expect(await act(house, visitor, askHouse, letter)).toMatchObject({
      code: 'invalid_input',
      problems: [{ param: 'name' }, { param: 'email' }],
    });
    expect(await code(house, visitor, askHouse, { ...letter, name: 'Vera', email: 'nowhere' })).toBe('invalid_input');
    expect(await code(house, visitor, askHouse, { ...letter, ...address })).toBe('done');
    expect(await code(house, ana, askHouse, letter)).toBe('done');
  });
  test('may name ways to be reached, but no characters that do not belong', async () => {
    expect(await code(house, ana, askHouse, { ...letter, text: 'Call me at +54 11 5555 0100, ana@example.com' })).toBe(
      'done',
    );
    expect(await code(house, ana, askHouse, { ...letter, text: 'Text with a \u202Ehidden turn' })).toBe(
      'invalid_input',
    );
    expect(await code(house, ana, askHouse, { ...letter, subject: 'two\nlines' })).toBe('invalid_input');
  });
  test('ends at twenty open requests of one person', async () => {
    const many = { kind: 'member', id: 'mem_0000000000000000000000000m', staff: [] } as const;
    for (let n = 0; n < 20; n += 1) await done(house, many, askHouse, letter);
    expect(await code(house, many, askHouse, letter)).toBe('too_many_requests_open');
  });
});

describe('an answer', () => {
  test('comes from the staff, never from a stranger or the person who asked', async () => {
    const request = await asked(ana);
    const reply = { request, text: 'Under settings.' };
    expect(await code(house, ana, answerRequest, reply)).toBe('only_staff_may');
    expect(await code(house, bruno, answerRequest, reply)).toBe('not_found');
    expect(await code(house, visitor, answerRequest, reply)).toBe('sign_in_first');
    expect(await code(house, { ...ana, staff: ['operator'] }, answerRequest, reply)).toBe('not_allowed_about_yourself');
    await done(house, staff, answerRequest, reply);
    expect(await see(ana, request)).toMatchObject({
      status: 'answered',
      messages: [
        { byHouse: false, author: ana.id },
        { byHouse: true, text: 'Under settings.', author: null },
      ],
    });
    expect(await see(staff, request)).toMatchObject({ messages: [{}, { author: staff.id }] });
  });
  test('reaches a member on the page and a visitor by mail, in the language they wrote in', async () => {
    await done(house, staff, answerRequest, { request: await asked(ana), text: 'Yes.' });
    expect(await mails()).toEqual([]);
    await done(house, staff, answerRequest, { request: await asked(visitor, address), text: 'Yes.' });
    expect((await mails()).map((row) => ({ ...row }))).toEqual([
      {
        recipient: 'vera@example.com',
        lang: 'en',
        template: 'support_answer',
        data: { name: 'Vera', subject: 'A question', answer: 'Yes.' },
      },
    ]);
  });
  test('is no end: the member may go on, close and open again', async () => {
    const request = await asked(ana);
    await done(house, staff, answerRequest, { request, text: 'Done.' });
    expect(await code(house, bruno, addToRequest, { request, text: 'Me too.' })).toBe('not_found');
    expect(await code(house, bruno, closeRequest, { request })).toBe('not_found');
    expect(await done(house, ana, addToRequest, { request, text: 'Not yet.' })).toMatchObject({ status: 'open' });
    expect(await done(house, ana, closeRequest, { request })).toMatchObject({ status: 'closed' });
    expect(await code(house, ana, closeRequest, { request })).toBe('request_closed');
    expect(await code(house, staff, answerRequest, { request, text: 'Too late.' })).toBe('request_closed');
    expect(await done(house, ana, addToRequest, { request, text: 'Once more.' })).toMatchObject({ status: 'open' });
  });
});

describe('who sees what', () => {
  test('a request is there for whoever asked and for the staff, and for nobody else', async () => {
    const request = await asked(ana);
    for (const stranger of [bruno, visitor]) expect(await see(stranger, request)).toMatchObject({ code: 'not_found' });
    expect(await see(staff, request)).toMatchObject({ id: request });
    expect(await ask(house, { actor: bruno, lang: 'en' }, myRequests, {})).toMatchObject({ items: [] });
    expect(await ask(house, { actor: ana, lang: 'en' }, requestsAtDesk, {})).toMatchObject({ code: 'not_found' });
  });
  test('the desk shows what waits, the longest waiting first, page by page', async () => {
    const first = await ask(house, { actor: staff, lang: 'en' }, requestsAtDesk, {});
    if (!('items' in first)) throw new Error('no desk');
    const ids = first.items.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(ids).toEqual(ids.toSorted());
    const rest = await ask(house, { actor: staff, lang: 'en' }, requestsAtDesk, { after: ids[0] });
    expect(rest).toMatchObject({ items: first.items.slice(1) });
  });
});

test('what was written stays as it was written', async () => {
  await expect(pool`update support.message set text = 'x'`).rejects.toThrow('permission denied');
  await expect(pool`update support.request set subject = 'x'`).rejects.toThrow('permission denied');
});
