import { describe, expect, test } from 'vitest';
import type { Actor, Call, ContactChoice } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import { makeId } from '../../core/id.ts';
import { isRefusal } from '../../core/refusal.ts';
import { newStream } from '../record/index.ts';
import { type Talk, edit, send, stageAt } from './rules.ts';

const now = new Date('2026-11-20T12:00:00Z');
const id = <P extends string>(prefix: P) => makeId(prefix, now, new Uint8Array(10));
const member = (name: string): Actor => ({ kind: 'member', id: `mem_${name}`, staff: [] });
const calling = (actor: Actor, contact?: ContactChoice): Call => ({
  actor,
  lang: 'en',
  now,
  id,
  ...(contact ? { contact } : {}),
});

const marina = member('marina'); // the client
const tomas = member('tomas'); // the professional
const eve = member('eve'); // nobody here

/** The conversation as it is read for whoever asks. */
function talk(actor: Actor, change: Partial<Talk> = {}): Talk {
  const clientRoles = actor === marina ? ['owner'] : [];
  const stream = newStream('engagement', 'eng_1', ['mem_marina', 'mem_tomas']);
  return {
    stream,
    clientRoles,
    professional: 'mem_tomas',
    stage: 'talking',
    caseEndsAt: null,
    blocked: false,
    ...change,
  };
}
const phone = 'My number is +54 9 261 555 0199';
const outcome = (answer: unknown): string =>
  answer instanceof Held ? 'held' : isRefusal(answer) ? (answer as { code: string }).code : 'done';

describe('sending a message', () => {
  test.each([
    ['the client speaks', marina, {}, 'Hello', 'done'],
    ['the professional speaks', tomas, {}, 'Hello', 'done'],
    ['somebody with any duty in the client’s company speaks', eve, { clientRoles: ['payer'] }, 'Hello', 'done'],
    ['for a stranger there is no conversation', eve, {}, 'Hello', 'not_found'],
    ['nor for a visitor', { kind: 'visitor' }, {}, 'Hello', 'not_found'],
    ['nor for staff: who reads a case writes in the case', { ...eve, staff: ['mediator'] }, {}, 'Hello', 'not_found'],
    ['after a block neither side writes', marina, { blocked: true }, 'Hello', 'talk_is_blocked'],
    ['not even the one who was not blocked', tomas, { blocked: true }, 'Hello', 'talk_is_blocked'],
    ['a stranger does not learn of a block', eve, { blocked: true }, 'Hello', 'not_found'],
    ['a phone number is held before a payment is protected', tomas, {}, phone, 'held'],
    ['and passes after', tomas, { stage: 'funded' }, phone, 'done'],
    [
      'and after the end while a case may be opened',
      tomas,
      { stage: 'closed', caseEndsAt: new Date('2026-11-20T12:00:01Z') },
      phone,
      'done',
    ],
    [
      'on the second in which that time ends it is held again',
      tomas,
      { stage: 'closed', caseEndsAt: now },
      phone,
      'held',
    ],
    ['an engagement that closed with nothing released knows no case', tomas, { stage: 'closed' }, phone, 'held'],
    ['a block is said before the words are judged', tomas, { blocked: true }, phone, 'talk_is_blocked'],
  ] as const)('%s', (_rule, actor, change, body, expected) => {
    expect(outcome(send({ ...talk(actor, change), body }, calling(actor)))).toBe(expected);
  });

  test('leaves one entry with the words and the id of the message', () => {
    expect(send({ ...talk(marina), body: 'Hello' }, calling(marina))).toMatchObject({
      author: 'mem_marina',
      entry: { type: 'message.posted', fields: { body: 'Hello' }, refs: { message: id('msg') } },
    });
  });

  test('a contested text keeps the hidden words in fields of their own', () => {
    const answer = send({ ...talk(tomas), body: phone }, calling(tomas, 'contest'));
    expect(answer).toMatchObject({
      screened: { choice: 'contest' },
      entry: { fields: { 'body/0': 'My number is ', 'mask/body/1': 'phone', 'hidden/body/1': '+54 9 261 555 0199' } },
    });
    expect('entry' in answer && answer.entry?.fields).not.toHaveProperty('body');
  });
});

describe('editing a message', () => {
  const message = { id: id('msg'), author: 'mem_tomas', seq: 4 } as const;
  test.each([
    ['the author changes the words', tomas, {}, 'Better', 'done'],
    ['the other side does not', marina, {}, 'Better', 'only_the_author_edits'],
    ['a stranger finds nothing', eve, {}, 'Better', 'not_found'],
    ['after a block nothing changes', tomas, { blocked: true }, 'Better', 'talk_is_blocked'],
    ['new words are screened like the first', tomas, {}, phone, 'held'],
    ['and pass when the stage lets them', tomas, { stage: 'funded' }, phone, 'done'],
  ] as const)('%s', (_rule, actor, change, body, expected) => {
    expect(outcome(edit({ ...talk(actor, change), body, message }, calling(actor)))).toBe(expected);
  });

  test('is an entry that points at the first, which stays', () => {
    expect(edit({ ...talk(tomas), body: 'Better', message }, calling(tomas))).toMatchObject({
      entry: { type: 'message.edited', fields: { body: 'Better' }, refs: { message: message.id, of: 4 } },
    });
  });
});

test('the stage of a closed engagement follows the time for a case', () => {
  expect(stageAt({ stage: 'talking', caseEndsAt: null }, now)).toBe('talking');
  expect(stageAt({ stage: 'closed', caseEndsAt: new Date(now.getTime() + 1) }, now)).toBe('closed');
  expect(stageAt({ stage: 'closed', caseEndsAt: now }, now)).toBe('ended');
  expect(stageAt({ stage: 'closed', caseEndsAt: null }, now)).toBe('ended');
});
