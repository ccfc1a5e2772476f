import { describe, expect, test } from 'vitest';
import type { Actor, Call } from '../../core/actor.ts';
import { makeId } from '../../core/id.ts';
import { isRefusal } from '../../core/refusal.ts';
import { defaults } from '../policy/index.ts';
import { newStream } from '../record/index.ts';
import { displayName, wordsOfName } from './names.ts';
import * as rules from './rules.ts';

const now = new Date('2026-11-20T12:00:00Z');
let n = 0;
const id: Call['id'] = (prefix) =>
  makeId(
    prefix,
    now,
    Uint8Array.from({ length: 10 }, () => (n += 7) % 256),
  );
const calling = (actor: Actor): Call => ({ actor, lang: 'en', now, id });
const ana = { kind: 'member', id: 'mem_ana', staff: [] } as const;
const eve = { kind: 'member', id: 'mem_eve', staff: [] } as const;
const agent = { kind: 'member', id: 'mem_agent', staff: ['trust_agent'] } as const;
const clock = { kind: 'clock' } as const;
const code = (answer: unknown): string => (isRefusal(answer) ? (answer as { code: string }).code : 'done');

const numbers = {
  at: () => ({ ...defaults, filesPerMessage: 2, fileMaxMegabytes: 1, fileQuotaMegabytes: 3, filesPerDay: 2 }),
};
const pdf = { type: 'application/pdf', ending: 'pdf' };
const file = (change: Partial<rules.File> = {}): rules.File => ({
  id: id('fil'),
  owner: 'mem_ana',
  sha256: 'a'.repeat(64),
  size: 10,
  ...{ type: pdf.type, ending: pdf.ending, name: 'notes.pdf', status: 'loose' },
  ...change,
});
const stream = newStream('engagement', 'eng_1', ['mem_client', 'mem_ana']);
const place = { subject: 'msg_1', part: '', n: 0, name: 'notes.pdf', stage: 'talking', replaces: null } as const;
const standing = (status: rules.File['status'], lastReason = 'contact'): rules.Standing => ({
  file: file({ status }),
  place,
  stream,
  verdicts: 1,
  lastReason,
});

describe('handing a file in', () => {
  const usage = { numbers, keptBytes: 0, lately: [] };
  const given = { name: 'notes.pdf', sha256: 'a'.repeat(64), size: 10, type: pdf };
  test.each([
    ['a member does', ana, {}, 'done'],
    ['a visitor does not', { kind: 'visitor' }, {}, 'sign_in_first'],
    ['not larger than the house allows', ana, { size: 1024 * 1024 + 1 }, 'file_too_large'],
    ['not more than one member may keep', ana, { keptBytes: 3 * 1024 * 1024 - 5 }, 'file_quota_used'],
    ['not again and again', ana, { lately: [now, now] }, 'files_too_often'],
    ['yesterday does not count', ana, { lately: [new Date('2026-11-19T12:00:00Z'), now] }, 'done'],
  ] as const)('%s', (_rule, actor, change, expected) => {
    expect(code(rules.receive({ ...usage, ...given, ...change }, calling(actor)))).toBe(expected);
  });
});

describe('a file takes its place with an act', () => {
  const where = { stream, subject: 'msg_1', stage: 'talking' } as const;
  const mine = file();
  test.each([
    ['one’s own', [mine.id], [mine], 'done'],
    ['not one of somebody else, who is not found', [mine.id], [], 'file_not_there'],
    ['not the same twice', [mine.id, mine.id], [mine], 'file_not_there'],
    ['not one that stands somewhere', [mine.id], [{ ...mine, status: 'clean' as const }], 'file_already_used'],
    ['not more than go together', ['a', 'b', 'c'], [], 'too_many_files'],
  ] as const)('%s', (_rule, asked, found, expected) => {
    expect(code(rules.placeFiles({ asked, found, numbers }, where, calling(ana)))).toBe(expected);
  });

  test('and stands on the record by its bytes; a name with contact details is kept apart', () => {
    const named = file({ name: 'ana.perez@gmail.com.pdf' });
    const placed = rules.placeFiles({ asked: [named.id], found: [named], numbers }, where, calling(ana));
    if (isRefusal(placed)) throw new Error(placed.code);
    expect(rules.fileFields(placed)).toEqual({
      'att/0': { sha256: named.sha256, size: 10, type: 'application/pdf', name: 'file-1.pdf' },
      'hidden/att/0/name': 'ana.perez@gmail.com.pdf',
    });
  });
});

const found = (kind: string): rules.Look => ({
  kind: 'read',
  served: null,
  found: [
    {
      carrier: 'text',
      where: 'p. 2',
      kind,
      rule: 'x',
      certainty: 'certain',
      start: 0,
      end: 3,
      words: 'abc',
      before: '',
      after: '',
    },
  ],
});

describe('what a look has shown', () => {
  const nothing: rules.Look = { kind: 'read', found: [], served: null };
  const locked: rules.Look = { kind: 'unread', reason: 'encrypted', inside: '' };
  test.each([
    ['nothing found: it passes', 'talking', nothing, 'clean'],
    ['an address before a payment is protected: held', 'talking', found('email'), 'held'],
    ['the same after: it passes', 'funded', found('email'), 'clean'],
    ['a payment outside: held at any stage', 'funded', found('offplatform_payment'), 'held'],
    ['not read to its end: not passed, at any stage', 'funded', locked, 'unread'],
    ['a virus: held', 'funded', { kind: 'virus' }, 'held'],
  ] as const)('%s', (_rule, stage, look, status) => {
    const facts = { ...standing('checking'), place: { ...place, stage }, look };
    expect(rules.judge(facts, calling(clock))).toMatchObject({ status });
  });

  test('only the clock says so, and only of what waits', () => {
    expect(code(rules.judge({ ...standing('checking'), look: nothing }, calling(ana)))).toBe('only_the_clock_looks');
    expect(code(rules.judge({ ...standing('withdrawn'), look: nothing }, calling(clock)))).toBe('file_is_settled');
    expect(code(rules.judge({ ...standing('clean'), look: found('email') }, calling(clock)))).toBe('file_is_settled');
  });

  test('what was only away is looked into again', () => {
    const away: rules.Look = { kind: 'unread', reason: 'scanner_away', inside: '' };
    expect(rules.judge({ ...standing('checking'), look: away }, calling(clock))).toMatchObject({
      againAt: new Date('2026-11-20T12:10:00Z'),
    });
    expect(rules.judge({ ...standing('checking'), look: locked }, calling(clock))).toMatchObject({ againAt: null });
    expect(rules.judge({ ...standing('unread', 'scanner_away'), look: nothing }, calling(clock))).toMatchObject({
      status: 'clean',
    });
  });
});

describe('what its owner may do', () => {
  test.each([
    ['contest a held one', rules.contest, 'held', ana, 'done'],
    ['contest one that could not be read', rules.contest, 'unread', ana, 'done'],
    ['not contest what passed', rules.contest, 'clean', ana, 'file_is_out'],
    ['take a held one back', rules.withdraw, 'held', ana, 'done'],
    ['take one back that is still being checked', rules.withdraw, 'checking', ana, 'done'],
    ['not take back what the other side can read', rules.withdraw, 'clean', ana, 'file_is_out'],
    ['nobody else does either', rules.withdraw, 'held', eve, 'not_found'],
  ] as const)('%s', (_rule, rule, status, actor, expected) => {
    expect(code(rule(standing(status), calling(actor)))).toBe(expected);
  });

  test('a virus is not contested', () => {
    expect(code(rules.contest(standing('held', 'virus'), calling(ana)))).toBe('file_has_virus');
  });

  test('another file takes its very place', () => {
    const other = file();
    const facts = {
      ...standing('held'),
      place: { ...place, part: 'crt_a', n: 3 },
      by: { asked: [other.id], found: [other], numbers },
    };
    expect(rules.replace(facts, calling(ana))).toMatchObject({
      status: 'replaced',
      placed: { part: 'crt_a', n: 3, subject: 'msg_1' },
    });
  });
});

describe('a person looks at what is contested', () => {
  test.each([
    ['a trust agent clears it', agent, 'contested', 'done'],
    ['not what nobody contested', agent, 'held', 'finding_already_decided'],
    ['not without the duty', eve, 'contested', 'only_trust_agents_check'],
    ['nobody their own', { ...ana, staff: ['trust_agent'] }, 'contested', 'not_allowed_own_finding'],
    ['nobody in their own conversation', { ...agent, id: 'mem_client' }, 'contested', 'not_allowed_own_finding'],
  ] as const)('%s', (_rule, actor, status, expected) => {
    const desk = { interest: { part: false, hired: false, helped: false, colleague: false }, taken: null };
    const facts = { ...standing(status), desk, verdict: 'cleared', reason: 'A manual.' } as const;
    expect(code(rules.decide(facts, calling(actor as Actor)))).toBe(expected);
  });
});

describe('names are shown safely', () => {
  test.each([
    ['as it is', 'Fotos de la casa ñ.pdf', 'Fotos de la casa ñ.pdf'],
    ['without turning around', 'annual\u202Efdp.exe', 'annualfdp.exe.pdf'],
    ['without a path', '../../etc/passwd', 'passwd.pdf'],
    ['without a path of the other kind', 'C:\\Users\\ana\\a.pdf', 'a.pdf'],
    ['without lines', 'a\r\nSet-Cookie: b.pdf', 'aSet-Cookie_ b.pdf'],
    ['without what is not seen', 'a\u200B\u0000b.pdf', 'ab.pdf'],
    ['with the ending of what it is', 'photo.jpg', 'photo.jpg.pdf'],
    ['in its own letters', 'ДОГОВОР.PDF', 'ДОГОВОР.PDF'],
    ['never empty', '\u202E...', 'file.pdf'],
    ['never endless', `${'a'.repeat(3000)}.pdf`, `${'a'.repeat(120)}.pdf`],
  ])('%s', (_rule, given, shown) => {
    expect(displayName(given, pdf)).toBe(shown);
  });

  test('words that are joined in a name are read apart too', () => {
    expect(wordsOfName('call_me_now.pdf')).toEqual({ name: 'call_me_now', spaced: 'call me now' });
    expect(wordsOfName('notes.pdf')).toEqual({ name: 'notes' });
  });
});
