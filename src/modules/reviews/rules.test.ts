import { describe, expect, test } from 'vitest';
import type { Actor, Call } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import { makeId } from '../../core/id.ts';
import { isRefusal } from '../../core/refusal.ts';
import { defaults } from '../policy/index.ts';
import { newStream } from '../record/index.ts';
import type { AnnulFacts, ReplyFacts, WriteFacts } from './facts.ts';
import { annul, publish, reply, write } from './rules.ts';

const endedAt = new Date('2026-11-01T12:00:00Z');
const days = (count: number, milliseconds = 0): Date => new Date(endedAt.getTime() + count * 86_400_000 + milliseconds);
const client: Actor = { kind: 'member', id: 'mem_client', staff: [] };
const professional: Actor = { kind: 'member', id: 'mem_pro', staff: [] };
const clock: Actor = { kind: 'clock' };
const agent: Actor = { kind: 'member', id: 'mem_agent', staff: ['trust_agent'] };
let n = 0;
const call = (actor: Actor, now = days(1)): Call => ({
  ...{ actor, now, lang: 'en' },
  id: (prefix) =>
    makeId(
      prefix,
      now,
      Uint8Array.from({ length: 10 }, () => (n += 7) % 256),
    ),
});
const pair: WriteFacts = {
  ...{ engagement: 'eng_1', client: 'mem_client', professional: 'mem_pro', status: 'closed', endedAt },
  ...{ written: [], publishedAt: null, numbers: { at: () => defaults }, duties: ['own', 'hire', 'pay'] },
  stream: newStream('engagement', 'eng_1', ['mem_client', 'mem_pro']),
  own: newStream('member', 'mem_client', ['mem_client']),
  ...{ overall: 4, marks: { quality: 5, professionalism: 4, communication: 3 }, body: 'Careful work.' },
};
const ofThePro: WriteFacts = {
  ...pair,
  duties: [],
  marks: { clarity: 5, promptness: 4, fairness: 5 },
};
const theirs = { id: 'rev_1', side: 'professional', overall: 2 } as const;
const outcome = (answer: unknown): string =>
  isRefusal(answer) ? answer.code : answer instanceof Held ? 'held' : 'done';

describe('who has worked together', () => {
  test.each([
    ['writes for the client', client, pair, days(1), 'done'],
    ['writes as the professional', professional, ofThePro, days(1), 'done'],
    [
      'writes once',
      client,
      { ...pair, written: [{ id: 'rev_2', side: 'client', overall: 5 }] },
      days(1),
      'review_already_written',
    ],
    ['not before it is over', client, { ...pair, status: 'in_force', endedAt: null }, days(1), 'engagement_not_over'],
    ['nor when it was called off', client, { ...pair, status: 'cancelled' }, days(1), 'engagement_not_over'],
    ['to the last millisecond of fourteen days', client, pair, days(14, -1), 'done'],
    ['and not from the next one on', client, pair, days(14), 'review_time_over'],
    ['a stranger finds nothing', agent, { ...pair, duties: [] }, days(1), 'not_found'],
    [
      'who only pays for a company does not speak for it',
      agent,
      { ...pair, duties: ['pay'] },
      days(1),
      'only_who_agrees_may',
    ],
    ['marks what their side looks at', client, { ...pair, marks: { quality: 5 } }, days(1), 'invalid_input'],
    [
      'and nothing else',
      professional,
      { ...ofThePro, marks: { ...ofThePro.marks, quality: 1 } },
      days(1),
      'invalid_input',
    ],
    ['without contact details', client, { ...pair, body: 'Write to me: ana.perez@gmail.com' }, days(1), 'held'],
  ] as const)('%s', (_sentence, actor, facts, now, expected) => {
    expect(outcome(write(facts, call(actor, now)))).toBe(expected);
  });

  test('reads nothing of the other side: the words stand on the stream of their writer alone', () => {
    expect(write(pair, call(client))).toMatchObject({
      publishAt: days(14),
      entry: { stream: { id: 'mem_client', parties: ['mem_client'] }, type: 'review.written' },
    });
  });
  test('opens both by writing second', () => {
    expect(write({ ...pair, written: [theirs] }, call(client))).toMatchObject({ publishAt: days(1) });
  });
});

describe('the clock publishes', () => {
  const ours = { id: 'rev_2', side: 'client', overall: 5 } as const;
  test.each([
    ['both when both have written', clock, [theirs, ours], days(1), 'done'],
    ['one when the time is up', clock, [theirs], days(14), 'done'],
    ['not one a millisecond before', clock, [theirs], days(14, -1), 'too_early_to_publish'],
    ['nothing when nobody wrote', clock, [], days(14), 'nothing_to_publish'],
    ['and nobody else does', client, [theirs, ours], days(14), 'not_found'],
  ] as const)('%s', (_sentence, actor, written, now, expected) => {
    expect(outcome(publish({ ...pair, written }, call(actor, now)))).toBe(expected);
  });
  test('what was said of whom, which is a fact of the position', () => {
    expect(publish({ ...pair, written: [theirs, ours] }, call(clock))).toMatchObject({
      entry: { fields: { of_professional: 5, of_client: 2 }, refs: { of_professional: 'rev_2', of_client: 'rev_1' } },
    });
  });
});

const published: ReplyFacts = {
  ...pair,
  ...{ review: { id: 'rev_1', side: 'professional', author: 'mem_pro', about: 'mem_client' }, body: 'Thank you.' },
  ...{ publishedAt: days(2), replyEndsAt: days(30), replied: false, annulled: false },
};

describe('whoever a review speaks of', () => {
  test.each([
    ['replies in public', client, {}, days(3), 'done'],
    ['once', client, { replied: true }, days(3), 'review_already_answered'],
    ['within twenty-eight days', client, {}, days(30), 'reply_time_over'],
    ['and not its author', professional, { duties: [] }, days(3), 'only_who_is_reviewed_replies'],
    ['to what can be read', client, { publishedAt: null }, days(3), 'not_found'],
    ['without contact details', client, { body: 'Write to me: ana.perez@gmail.com' }, days(3), 'held'],
  ] as const)('%s', (_sentence, actor, change, now, expected) => {
    expect(outcome(reply({ ...published, ...change }, call(actor, now)))).toBe(expected);
  });
});

describe('a review is annulled', () => {
  const facts: AnnulFacts = {
    ...published,
    duties: [],
    reason: 'It was a threat.',
    statement: { id: 'sta_1', member: 'mem_pro' },
  };
  test.each([
    ['by a trust agent with reasons for its author', agent, {}, 'done'],
    ['not because somebody asks', client, {}, 'only_staff_may'],
    [
      'not with the reasons of somebody else',
      agent,
      { statement: { id: 'sta_1', member: 'mem_x' } },
      'statement_is_not_of_author',
    ],
    ['not without reasons', agent, { statement: null }, 'statement_is_not_of_author'],
    ['once', agent, { annulled: true }, 'review_already_annulled'],
    ['by nobody of the two', { ...agent, id: 'mem_pro' }, {}, 'not_allowed_own_review'],
  ] as const)('%s', (_sentence, actor, change, expected) => {
    expect(outcome(annul({ ...facts, ...change }, call(actor as Actor)))).toBe(expected);
  });
});
