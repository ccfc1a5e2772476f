import { moneyRules } from '@garante/contact-screen';
import { describe, expect, test } from 'vitest';
import type { Call, ContactChoice, Actor } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import { makeId } from '../../core/id.ts';
import { isRefusal } from '../../core/refusal.ts';
import { newStream } from '../record/index.ts';
import {
  type Stage,
  type Veil,
  decideFinding,
  heldAt,
  lookAtTries,
  merged,
  recordFields,
  recordedText,
  screenTexts,
  veil,
  veilOwn,
  veilText,
} from './rules.ts';

const now = new Date('2026-11-20T12:00:00Z');
let n = 0;
const id = <P extends string>(prefix: P) =>
  makeId(
    prefix,
    now,
    Uint8Array.from({ length: 10 }, () => (n += 7) % 256),
  );

function calling(actor: Actor, contact?: ContactChoice): Call {
  return { actor, lang: 'en', now, id, ...(contact ? { contact } : {}) };
}
const ana = { kind: 'member', id: 'mem_ana', staff: [] } as const;
const agent = { kind: 'member', id: 'mem_agent', staff: ['trust_agent'] } as const;

const mail = 'Write to me: ana.perez@gmail.com';
const phone = 'Call +54 9 261 555 0199 tomorrow';
const iban = 'My IBAN is DE89 3704 0044 0532 0130 00';
const outside = 'Let us do the payment outside of the platform';
const leave = 'Shall we talk outside the platform?';
const repository = 'Here: https://github.com/ana/shop';

/** The table of `policy` 1: what passes where. */
const table: readonly (readonly [string, string, Record<Stage, 'passes' | 'held'>])[] = [
  ['an e-mail address', mail, { talking: 'held', funded: 'passes', closed: 'passes', ended: 'held', public: 'held' }],
  ['a phone number', phone, { talking: 'held', funded: 'passes', closed: 'passes', ended: 'held', public: 'held' }],
  ['an account number', iban, { talking: 'held', funded: 'held', closed: 'held', ended: 'held', public: 'held' }],
  [
    'a wish to be paid outside',
    outside,
    { talking: 'held', funded: 'held', closed: 'held', ended: 'held', public: 'held' },
  ],
  ['a wish to leave', leave, { talking: 'held', funded: 'passes', closed: 'held', ended: 'held', public: 'held' }],
  [
    'a link to work',
    repository,
    { talking: 'passes', funded: 'passes', closed: 'passes', ended: 'passes', public: 'passes' },
  ],
  [
    'work talk',
    'The second screen is done.',
    { talking: 'passes', funded: 'passes', closed: 'passes', ended: 'passes', public: 'passes' },
  ],
];

describe('what may be said at which stage', () => {
  test.each(
    table.flatMap(([what, text, stages]) =>
      Object.entries(stages).map(([stage, verdict]) => [what, verdict, stage, text] as const),
    ),
  )('%s %s when %s', (_what, verdict, stage, text) => {
    const screened = screenTexts({ body: text }, stage as Stage, calling(ana));
    expect(screened instanceof Held ? 'held' : 'passes').toBe(verdict);
  });
});

test('a composer marks what would be held at its stage, and nothing else', () => {
  expect(heldAt('funded')).toEqual(['offplatform_payment', ...moneyRules]);
  expect(heldAt('closed')).toEqual(['offplatform_payment', 'circumvention_intent', ...moneyRules]);
  expect(heldAt('talking')).toContain('phone');
});

describe('a held text', () => {
  test('names the very words, their field, the rule and the stage in which they pass', () => {
    const held = screenTexts({ title: 'Shop', body: phone }, 'talking', calling(ana));
    if (!(held instanceof Held)) throw new Error('not held');
    expect(held.param).toBe('body');
    expect(held.findings).toMatchObject([
      {
        param: 'body',
        kind: 'phone',
        text: '+54 9 261 555 0199',
        start: 5,
        end: 23,
        guideline: 'C-01',
        passesAt: 'funded',
      },
    ]);
  });

  test('about payment breaks another rule and passes nowhere', () => {
    const held = screenTexts({ body: iban }, 'funded', calling(ana));
    expect(held).toMatchObject({ findings: [{ guideline: 'P-01', passesAt: null }] });
  });

  test('offers to contest or to send masked; a public one only to contest', () => {
    expect(screenTexts({ body: mail }, 'talking', calling(ana))).toMatchObject({ choices: ['contest', 'send_masked'] });
    expect(screenTexts({ body: mail }, 'public', calling(ana))).toMatchObject({ choices: ['contest'] });
  });

  test.each(['contest', 'send_masked'] as const)('leaves masked when the writer chose %s', (choice) => {
    expect(screenTexts({ body: mail }, 'talking', calling(ana, choice))).toMatchObject({ kind: 'masked', choice });
  });

  test('a public text stays held when somebody asks to send it masked', () => {
    expect(screenTexts({ body: mail }, 'public', calling(ana, 'send_masked'))).toBeInstanceOf(Held);
  });

  test('a choice on a text with nothing to hold changes nothing', () => {
    expect(screenTexts({ body: 'Good morning' }, 'talking', calling(ana, 'contest'))).toMatchObject({ kind: 'clear' });
  });
});

describe('a masked text', () => {
  const text = `${mail} or +54 9 261 555 0199.`;
  const masked = screenTexts({ body: text }, 'talking', calling(ana, 'contest'));
  const ranges = (state: Veil['state']): Veil[] =>
    masked instanceof Held || masked.kind === 'clear' ? [] : masked.findings.map((each) => ({ ...each, state }));

  test('is split for the record so that hidden words stand apart, each with its kind', () => {
    if (masked instanceof Held) throw new Error('held');
    expect(recordFields('body', text, masked)).toEqual({
      'body/0': 'Write to me: ',
      'mask/body/1': 'email',
      'hidden/body/1': 'ana.perez@gmail.com',
      'body/2': ' or ',
      'mask/body/3': 'phone',
      'hidden/body/3': '+54 9 261 555 0199',
      'body/4': '.',
    });
  });

  test('is put together again as it was written', () => {
    if (masked instanceof Held) throw new Error('held');
    expect(recordedText('body', recordFields('body', text, masked))).toBe(text);
    expect(recordedText('body', { body: 'whole' })).toBe('whole');
    expect(recordedText('body', { title: 'other' })).toBeNull();
  });

  test('shows a reader everything but the hidden words', () => {
    const pieces = veil(text, ranges('contested'));
    expect(pieces.map((piece) => ('shown' in piece ? piece.shown : `[${piece.hidden}]`)).join('')).toBe(
      'Write to me: [email] or [phone].',
    );
    expect(veilText(text, ranges('masked'))).toBe('Write to me: ▒▒▒▒ or ▒▒▒▒.');
  });

  test('shows the writer every word and which of them others do not see', () => {
    expect(veilOwn(text, ranges('masked')).filter((piece) => 'kept' in piece)).toEqual([
      { shown: 'ana.perez@gmail.com', kept: 'masked' },
      { shown: '+54 9 261 555 0199', kept: 'masked' },
    ]);
  });

  test('shows cleared words and keeps the others hidden', () => {
    expect(veilText(text, ranges('contested').slice(1))).toBe('Write to me: ana.perez@gmail.com or ▒▒▒▒.');
  });

  test('hides ranges that touch or lie over one another as one', () => {
    expect(
      merged([
        { start: 4, end: 8 },
        { start: 0, end: 4 },
        { start: 6, end: 10 },
        { start: 12, end: 13 },
      ]),
    ).toEqual([
      { start: 0, end: 10 },
      { start: 12, end: 13 },
    ]);
  });
});

describe('a person checks contested words', () => {
  const stream = newStream('engagement', 'eng_1', ['mem_client', 'mem_ana']);
  const finding = { id: 'fin_1', member: 'mem_ana', state: 'contested', subject: 'msg_1', kind: 'phone' };
  const desk = { interest: { part: false, hired: false, helped: false, colleague: false }, taken: null };
  const facts = { finding, stream, desk, verdict: 'cleared', kind: null, reason: 'A model number.' } as const;

  test('a trust agent clears them, with a reason on the record', () => {
    expect(decideFinding(facts, calling(agent))).toMatchObject({
      verdict: 'cleared',
      by: 'mem_agent',
      entry: {
        type: 'contact.cleared',
        fields: { reason: 'A model number.' },
        refs: { finding: 'fin_1', subject: 'msg_1' },
      },
    });
  });

  test('or confirms them', () => {
    expect(decideFinding({ ...facts, verdict: 'confirmed' }, calling(agent))).toMatchObject({
      entry: { type: 'contact.confirmed' },
    });
  });

  test('or says of what other kind they are: they stay hidden, and the record says of which', () => {
    expect(decideFinding({ ...facts, verdict: 'wrong_kind', kind: 'messaging_handle' }, calling(agent))).toMatchObject({
      verdict: 'confirmed',
      kind: 'messaging_handle',
      entry: { type: 'contact.confirmed', fields: { kind: 'messaging_handle' } },
    });
  });

  const no = (answer: unknown) => (isRefusal(answer) ? (answer as { code: string }).code : 'done');
  test.each([
    ['a member without the duty may not', ana, {}, 'only_trust_agents_check'],
    ['a mediator may not', { ...agent, staff: ['mediator'] }, {}, 'only_trust_agents_check'],
    ['nobody checks their own words', { ...agent, id: 'mem_ana' }, {}, 'not_allowed_own_finding'],
    ['nor words said to them', { ...agent, id: 'mem_client' }, {}, 'not_allowed_own_finding'],
    ['another kind has to be named', agent, { verdict: 'wrong_kind' }, 'say_what_it_was'],
    ['and has to be another one', agent, { verdict: 'wrong_kind', kind: 'phone' }, 'say_what_it_was'],
    [
      'who worked with one of them does not decide',
      agent,
      { desk: { ...desk, interest: { ...desk.interest, hired: true } } },
      'not_allowed_worked_together',
    ],
    [
      'words that were decided stay decided',
      agent,
      { finding: { ...finding, state: 'cleared' } },
      'finding_already_decided',
    ],
    [
      'words sent masked by choice are not contested',
      agent,
      { finding: { ...finding, state: 'masked' } },
      'finding_already_decided',
    ],
  ] as const)('%s', (_rule, actor, change, code) => {
    expect(no(decideFinding({ ...facts, ...change }, calling(actor as Actor)))).toBe(code);
  });

  test('repeated tries are looked at by somebody outside the conversation', () => {
    const home = newStream('member', 'mem_ana', ['mem_ana']);
    const tries = {
      home,
      member: 'mem_ana',
      stream: 'eng_1',
      parties: ['mem_client', 'mem_ana'],
      reason: 'Explained by mail.',
    };
    expect(lookAtTries(tries, calling(agent))).toMatchObject({
      entry: { type: 'tries.looked_at', stream: { id: 'mem_ana' } },
    });
    expect(no(lookAtTries(tries, calling({ ...agent, id: 'mem_client' })))).toBe('not_allowed_own_finding');
    expect(no(lookAtTries(tries, calling(ana)))).toBe('only_trust_agents_check');
  });
});
