/**
 * Messages of many people in one transaction: each is still an act of its own. Whatever happens to one of them (a
 * stranger, a fault, a twin, somebody who holds its stream), its neighbours are done, once and in order.
 */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Actor, Member } from '../../src/core/actor.ts';
import { type Plan, type Planned, type Sql, type Write, command } from '../../src/core/command.ts';
import { type House, perform } from '../../src/core/gate.ts';
import { makeId } from '../../src/core/id.ts';
import { type Refusal, refuse } from '../../src/core/refusal.ts';
import { createHouse } from '../../src/doors/house.ts';
import { identifier } from '../../src/doors/identify.ts';
import { sendMessage } from '../../src/modules/messaging/index.ts';
import { auditRecord, disclosuresOf, lockStream, lockStreams, newStream } from '../../src/modules/record/index.ts';
import { freshToken, hashToken } from '../../src/platform/identity/tokens.ts';
import { connectAsApp } from '../../src/platform/postgres/connect.ts';
import { testHouse, testSecret } from '../support/house.ts';
import { person } from '../support/people.ts';
import { sayHello } from '../support/talk.ts';

const { house: first, pool, clock, url } = await testHouse();
const outcomes: string[] = [];
const house = createHouse({
  pool,
  readers: pool,
  clock,
  secret: testSecret,
  measure: (_name, outcome) => void outcomes.push(outcome),
});
const marina = await person(pool, 'Marina Funes');
const tomas = await person(pool, 'Tomás Quispe');
const eve = await person(pool, 'Eve Stranger');
const talks = await Promise.all(Array.from({ length: 12 }, () => sayHello(first, marina, tomas)));
const nowhere = 'eng_00000000000000000000000000';

async function say(engagement: string, body: string, who: Actor = marina, key?: string, where: House = house) {
  const asking = { actor: who, lang: 'en', ...(key ? { key: { scope: 'test', key } } : {}) } as const;
  return perform(where, asking, sendMessage, { engagement, body });
}
const codeOf = async (answer: ReturnType<typeof say>) => {
  const said = await answer;
  return 'code' in said ? said.code : 'done';
};
const wentAlone = () => outcomes.filter((outcome) => outcome === 'went_alone').length;

async function posted(engagement: string) {
  const rows = await pool<{ seq: number; xid: string }[]>`
    select e.seq, e.xid::text as xid from record.entry e
    where e.stream = ${engagement} and e.type = 'message.posted' order by e.seq`;
  const words = await disclosuresOf(pool as unknown as Sql, engagement);
  const bodies = new Map(words.filter(({ name }) => name === 'body').map(({ seq, value }) => [seq, value]));
  return rows.map((row) => ({ ...row, body: bodies.get(row.seq) }));
}

describe('those who speak at the same moment', () => {
  test('travel together, each with an entry of its own', async () => {
    expect(new Set(await Promise.all(talks.map((talk) => codeOf(say(talk, 'hello')))))).toEqual(new Set(['done']));
    const entries = (await Promise.all(talks.map(posted))).flat();
    expect(entries).toHaveLength(talks.length);
    expect(new Set(entries.map(({ xid }) => xid)).size).toBe(1);
  });

  test('are numbered without a gap when they speak in one conversation', async () => {
    const [talk = ''] = talks;
    const before = (await posted(talk)).length;
    await Promise.all(Array.from({ length: 60 }, (_, n) => say(talk, `word ${n}`, n % 2 ? marina : tomas)));
    const after = await posted(talk);
    expect(after.slice(before).map(({ body }) => body)).toEqual(Array.from({ length: 60 }, (_, n) => `word ${n}`));
    expect(after.map(({ seq }) => seq)).toEqual(after.map((_, n) => n + 2)); // behind the question
  });

  test('get each their own answer: strangers, held words and bad words beside those who are done', async () => {
    const [one = '', two = '', three = ''] = talks;
    const answers = await Promise.all(
      [
        say(one, 'fine'),
        say(two, 'I am nobody here', eve),
        say(nowhere, 'is anybody here?'),
        say(three, 'call me: +54 9 261 555 0199'),
        say(two, 'a\0b'),
        say(one, 'hello', { kind: 'visitor' }),
        say(two, 'fine too', tomas),
      ].map(codeOf),
    );
    expect(answers).toEqual([
      'done',
      'not_found',
      'not_found',
      'contact_held',
      'invalid_input',
      expect.stringMatching(/not_found|sign_in_first/),
      'done',
    ]);
    expect(await pool`select from screening.finding where stream = ${three} and state = 'shown'`).toHaveLength(1);
    expect((await posted(three)).map(({ body }) => body)).toEqual(['hello']);
  });
});

describe('a key', () => {
  test('does one thing once, however often and however parallel, with the same bytes', async () => {
    const [, talk = ''] = talks;
    const before = (await posted(talk)).length;
    const answers = await Promise.all(Array.from({ length: 50 }, () => say(talk, 'once', marina, 'k1')));
    const later = await say(talk, 'once', marina, 'k1');
    const said = [...answers, later].map((a) => JSON.stringify('result' in a ? [a.result, a.place] : a));
    expect(new Set(said).size).toBe(1);
    expect(await posted(talk)).toHaveLength(before + 1);
  });

  test('does one thing once in two processes', async () => {
    const [, , talk = ''] = talks;
    const other = createHouse({ pool: connectAsApp(url, { max: 4 }), readers: pool, clock, secret: testSecret });
    const before = (await posted(talk)).length;
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) => say(talk, 'twice?', tomas, 'k2', n % 2 ? house : other)),
    );
    expect(new Set(answers.map((a) => JSON.stringify('result' in a ? [a.result, a.place] : a))).size).toBe(1);
    expect(await posted(talk)).toHaveLength(before + 1);
  });

  test('is refused with another body or in another place, beside its twin', async () => {
    const [one = '', two = ''] = talks;
    const answers = await Promise.all([
      codeOf(say(one, 'this', marina, 'k3')),
      codeOf(say(one, 'that', marina, 'k3')),
      codeOf(say(two, 'this', marina, 'k3')),
    ]);
    expect(answers).toEqual(['done', 'key_reused', 'key_reused']);
  });

  test('whose twin is on its way in another place in another process is refused, or done, once', async () => {
    const other = createHouse({ pool: connectAsApp(url, { max: 4 }), readers: pool, clock, secret: testSecret });
    const keys = Array.from({ length: 20 }, (_, n) => `k4 ${n}`);
    const [one = '', two = ''] = talks;
    const answers = await Promise.all([
      ...keys.map((key) => codeOf(say(one, 'here', marina, key))),
      ...keys.toReversed().map((key) => codeOf(say(two, 'there', marina, key, other))),
    ]);
    expect(answers.filter((code) => code === 'done')).toHaveLength(keys.length);
    expect(answers.filter((code) => code === 'key_reused')).toHaveLength(keys.length);
  });
});

test('two processes on the same conversations disturb each other in nothing', async () => {
  const other = createHouse({ pool: connectAsApp(url, { max: 4 }), readers: pool, clock, secret: testSecret });
  const few = talks.slice(0, 3);
  const before = (await Promise.all(few.map(posted))).flat().length;
  const answers = await Promise.all(
    Array.from({ length: 240 }, (_, n) =>
      codeOf(say(few[n % few.length] ?? '', `n ${n}`, n % 5 ? marina : tomas, `hot ${n}`, n % 2 ? house : other)),
    ),
  );
  expect(new Set(answers)).toEqual(new Set(['done']));
  expect((await Promise.all(few.map(posted))).flat()).toHaveLength(before + 240);
});

test('whoever waits for a stream that somebody holds waits alone', async () => {
  const [held = '', free = ''] = talks;
  const letGo = Promise.withResolvers<void>();
  const holds = Promise.withResolvers<void>();
  const holder = pool.begin(async (tx) => {
    await tx`select from record.stream where id = ${held} for update`;
    holds.resolve();
    await letGo.promise;
  });
  await holds.promise;
  const waits = say(held, 'still here');
  expect(await codeOf(say(free, 'done meanwhile'))).toBe('done');
  letGo.resolve();
  expect(await codeOf(waits)).toBe('done');
  await holder;
  expect(wentAlone()).toBeGreaterThan(0);
});

interface Shout extends Plan {
  readonly word: string;
}

/** A small act for many, which fails where the word is "poison" and is written where it is anything else. */
const shout = command({
  name: 'test.shout',
  input: z.strictObject({ stream: z.string(), word: z.string() }),
  async load(tx, { stream, word }) {
    return { stream: (await lockStream(tx, stream)) ?? newStream('house', stream, []), word };
  },
  decide({ stream, word }): Refusal | Shout {
    if (word === 'no') return refuse('not_allowed');
    return { entry: { stream, type: 'word.shouted', fields: { word } }, word };
  },
  apply: (write, plan) => {
    shoutAll(write, [{ plan }]);
    return { word: plan.word };
  },
  crowd: {
    async load(tx, asked) {
      const heads = await lockStreams(
        tx,
        asked.map(({ input }) => input.stream),
      );
      return asked.map(({ input: { stream, word } }) => ({
        stream: heads.get(stream) ?? newStream('house', stream, []),
        word,
      }));
    },
    turnOf: ({ stream }) => stream.id,
    save: shoutAll,
    answer: ({ word }) => ({ word }),
  },
});
function shoutAll(write: Write, planned: readonly Pick<Planned<Shout>, 'plan'>[]): void {
  for (const { plan } of planned) write`select 1 / ${plan.word === 'poison' ? 0 : 1}::int`;
}
const shouts = (stream: string, word: string) =>
  perform(house, { actor: marina, lang: 'en' }, shout, { stream, word }).then(
    (answer) => ('code' in answer ? answer.code : 'done'),
    () => 'fault',
  );

test('a fault in one act is its own: its neighbours are done, a refusal stays a refusal', async () => {
  const before = wentAlone();
  const words = ['a', 'b', 'poison', 'no', 'c'];
  const answers = await Promise.all(words.map((word, n) => shouts(`shout ${n}`, word)));
  expect(answers).toEqual(['done', 'done', 'fault', 'not_allowed', 'done']);
  expect(wentAlone() - before).toBe(words.length);
  expect(await pool`select from record.entry where stream like 'shout %'`).toHaveLength(3);
});

test('a second act on a stream waits for the next batch where the facts may have changed', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => shouts('shout alike', `w${n}`)));
  expect(new Set(answers)).toEqual(new Set(['done']));
  const rows = await pool<{ seq: number }[]>`select seq from record.entry where stream = 'shout alike' order by seq`;
  expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 10 }, (_, n) => n + 1));
});

test('the chain of every stream is whole after all this', async () => {
  expect(await auditRecord(pool as unknown as Sql)).toEqual([]);
});

describe('those who knock at the same moment', () => {
  const identify = identifier(house, { staffNeedFactor: false });
  async function tokenFor(member: Member): Promise<{ token: string; id: string }> {
    const token = freshToken('api');
    const id = makeId('tok', clock.now(), crypto.getRandomValues(new Uint8Array(10)));
    await pool`insert into accounts.token (id, member, name, scopes, hash, used_at)
               values (${id}, ${member.id}, 'test', array['read'], ${hashToken(token)}, now())`;
    return { token, id };
  }

  test('are each known by their own token, and a stranger is nobody', async () => {
    const [one, two] = [await tokenFor(marina), await tokenFor(tomas)];
    const found = await Promise.all([one.token, freshToken('api'), two.token, one.token, 'x'].map(identify));
    expect(found.map((who) => who?.id ?? null)).toEqual([marina.id, null, tomas.id, marina.id, null]);
  });

  test('are nobody on the very next request once their token is revoked', async () => {
    const { token, id } = await tokenFor(tomas);
    expect((await identify(token))?.id).toBe(tomas.id);
    await pool`update accounts.token set revoked_at = now() where id = ${id}`;
    expect(await identify(token)).toBeNull();
  });
});
