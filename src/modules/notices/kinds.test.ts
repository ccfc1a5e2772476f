import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { langs } from '../../words/lang.ts';
import { words } from '../../words/index.ts';
import type { Shown } from '../record/index.ts';
import { factsOf, lines, tellingsOf } from './kinds.ts';
import { sayNotice } from './present.ts';

/** Two words with a dot that are no type of an entry: deadlines, and what the screen calls its rules. */
const otherNames =
  /^(?:intent|handle)\.|^payment\.(?:email|phone)$|^(?:amount|lowest|to_client)\.currency$|^case\.(?:clock|reminder|mark)$|^casework\.number$|^assignment\.(?:absence|confirm|offer|paid_in|payment|review)$|^(?:milestone\.(?:reminder|review)|engagement\.(?:close|outside_talk)|counter\.expiry|appeal\.answer|closure\.effect|erasure\.due)$/;

/** Every type of entry that the modules write, read from their source. */
function writtenTypes(): string[] {
  const files = globSync('src/modules/**/*.ts').filter((file) => !/\.test\.ts$|\/notices\//.test(file));
  const types = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const names = new Set([...text.matchAll(/(?:name|kind): '([a-z_]+\.[a-z_]+)'/g)].map((match) => match[1]));
    return [...text.matchAll(/'([a-z_]+\.[a-z_]+)'/g)]
      .map((match) => match[1] ?? '')
      .filter((each) => !names.has(each));
  });
  return [...new Set(types)].filter((type) => !otherNames.test(type)).toSorted();
}

test('for every type of entry somebody has decided who is told', () => {
  expect(writtenTypes().length).toBeGreaterThan(50);
  expect(writtenTypes().filter((type) => !(type in lines))).toEqual([]);
});

function entry(change: Partial<Shown>): Shown {
  const at = new Date('2026-11-20T12:00:00Z');
  const place = { xid: '1', n: 1n, stream: 'eng_1', kind: 'engagement', seq: 4, conv: 'c', leaf: 'l', at } as const;
  return {
    ...place,
    parties: ['mem_client', 'mem_pro'],
    type: 'x.y',
    actor: 'mem_pro',
    refs: {},
    fields: {},
    ...change,
  };
}

describe('who is told', () => {
  test('an unknown type tells nobody', () => {
    expect(tellingsOf(entry({ type: 'moon.risen' }))).toEqual([]);
  });

  test.each([
    [
      'a delivery with its deadline tells the client, by mail in any case',
      'milestone.delivered',
      {},
      ['delivered client always'],
    ],
    [
      'money that is released tells who earned it',
      'milestone.released',
      { how: 'accepted' },
      ['released professional always'],
    ],
    [
      'silence tells both what it did',
      'milestone.released',
      { how: 'silence' },
      ['released_in_silence professional always', 'accepted_in_silence client always'],
    ],
    ['a message is mailed only to who wants all mail', 'message.posted', {}, ['message other_side wanted']],
    ['a reminder of a review', 'reminder.sent', { about: 'review' }, ['review_reminder client always']],
    ['a reminder to bring talk in', 'reminder.sent', { about: 'outside_talk' }, ['outside_talk both wanted']],
    ['a new version of the guideline', 'policy.published', {}, ['policy_announced everybody always']],
    ['a changed account of destination', 'payout_destination.changed', {}, ['destination_changed member always']],
  ] as const)('%s', (_what, type, fields, told) => {
    const refs = { kind: 'guideline', number: 2 };
    expect(tellingsOf(entry({ type, fields, refs })).map(({ kind, to, mail }) => `${kind} ${to} ${mail}`)).toEqual(
      told,
    );
  });

  test('whatever concerns money or a deadline is always mailed', () => {
    const grave = Object.keys(lines).filter((type) =>
      /funded|funding_failed|released|refunded|returned|delivered|payout\.(paid|failed|declined)|countered|suspended/.test(
        type,
      ),
    );
    const mails = grave.flatMap((type) => tellingsOf(entry({ type })).map(({ kind, mail }) => [kind, mail]));
    expect(mails.filter(([, mail]) => mail !== 'always')).toEqual([]);
    expect(mails.length).toBeGreaterThan(10);
  });
});

test('a notice keeps amounts and moments and no text that somebody wrote', () => {
  const fields = {
    amount: { amount: '4200', currency: 'USD' },
    reason: 'secret',
    'hidden/text/1': 'secret',
    text: 'secret',
    note: 'secret',
    body: 'secret',
    windowEndsAt: '2026-11-27T12:00:00.000Z',
  };
  const facts = factsOf(entry({ fields }), 'mem_pro');
  expect(JSON.stringify(facts)).not.toContain('secret');
  expect(facts).toEqual({ amount: fields.amount, windowEndsAt: fields.windowEndsAt, who: 'mem_pro' });
});

describe.each(langs)('in %s', (lang) => {
  const money = { amount: '42000', currency: 'USD' };
  const facts = {
    amount: money,
    net: money,
    fee: money,
    gross: money,
    left: money,
    price: money,
    total: money,
    days: 3,
    milestone: 'Cart',
    number: 2,
    round: 1,
    rounds: 2,
    roles: ['owner', 'payer'],
    who: 'mem_pro',
    facts: 'On 3 September you wrote a number.',
    windowEndsAt: '2026-11-27T12:00:00.000Z',
    appealEndsAt: '2027-05-27T12:00:00.000Z',
    case: 'CASE-1042',
    policy: 'guideline',
    toClient: money,
    toProfessional: money,
  };
  const names = { who: 'Tomás', project: 'Wine shop', company: 'Bodega' };
  const kinds = Object.keys(words(lang).notices.kinds) as (keyof ReturnType<typeof words>['notices']['kinds'])[];

  test.each(kinds)('%s is said with everything it names', (kind) => {
    const said = sayNotice({ kind, facts, count: 2, names }, { lang, timeZone: 'America/Argentina/Mendoza' });
    expect(`${said.title} ${said.text}`).not.toMatch(/undefined|\bnull\b|\[object|NaN|“”|«»|\s{2}|\s[.,:]/);
    expect(said.title.length).toBeGreaterThan(5);
    expect(said.title.length).toBeLessThan(100);
  });
});

test('a deadline is said in the reader’s own time', () => {
  const facts = { windowEndsAt: '2026-11-27T12:00:00.000Z', number: 2, milestone: 'Cart', who: 'mem_pro' };
  const names = { who: 'Tomás', project: 'Shop', company: null };
  const said = (lang: 'en' | 'es' | 'pt', timeZone: string) =>
    sayNotice({ kind: 'delivered', facts, count: 1, names }, { lang, timeZone }).text;
  expect(said('en', 'UTC')).toContain('Friday 27 November, 12:00');
  expect(said('es', 'America/Argentina/Mendoza')).toContain('viernes 27 de noviembre, 09:00');
  expect(said('pt', 'America/Sao_Paulo')).toContain('sexta-feira, 27 de novembro, 09h00');
});
