import { describe, expect, test } from 'vitest';
import { rank } from '../../engines/ranking/index.ts';
import type { Shown } from '../record/index.ts';
import type { BookRow } from './facts.ts';
import { asOf, businessDeadline, factsOf, midnightOf } from './rules.ts';

const now = new Date('2026-11-20T15:00:00Z'); // a Friday
const row = (kind: BookRow['kind'], at: string, more: Partial<BookRow> = {}): BookRow => ({
  ...{ kind, at: new Date(at), counterparty: 'mem_client', amountMinor: null, stars: null, outcome: null },
  ...{ untilAt: null, subject: null, stream: 'eng_1', ...more },
});
const book = (...rows: BookRow[]) => ({
  ...{ rows, marks: [], timeZone: 'UTC', unit: 100 },
  numbers: { cancellationsCount: 'with_fault', baseCurrency: 'USD' } as const,
});

describe('an entry of an engagement', () => {
  const entry = (type: string, actor: string, more: Partial<Shown> = {}): Shown => ({
    ...{ xid: '1', n: 1n, stream: 'eng_1', kind: 'engagement', parties: ['mem_client', 'mem_pro'], seq: 4, conv: 'c' },
    ...{ type, at: now, actor, refs: {}, leaf: 'l', fields: {}, ...more },
  });
  const posted = (some: Shown) => factsOf(some, (amount) => amount).map(({ kind, member }) => `${kind} ${member}`);

  test.each([
    ['a proposal', entry('proposal.sent', 'mem_pro'), ['proposal mem_pro', 'answer mem_pro']],
    ['a proposal taken back', entry('proposal.withdrawn', 'mem_pro'), ['proposal_withdrawn mem_pro']],
    ['an agreement', entry('agreement.accepted', 'mem_client'), ['win mem_pro']],
    ['what the client says', entry('message.posted', 'mem_client'), ['first_message mem_pro']],
    ['what the professional says', entry('message.posted', 'mem_pro'), ['answer mem_pro']],
    ['a closed engagement', entry('engagement.closed', 'clock'), ['closed mem_pro']],
    ['a reminder', entry('reminder.sent', 'clock'), []],
    ['an entry of a project', entry('message.posted', 'mem_client', { kind: 'project' }), []],
  ] as const)('%s', (_what, some, facts) => {
    expect(posted(some)).toEqual(facts);
  });

  test('money that is released counts with what the client paid', () => {
    const released = entry('milestone.released', 'clock', { fields: { gross: { amount: '42000', currency: 'USD' } } });
    expect(factsOf(released, (amount) => amount)).toMatchObject([
      { kind: 'earning', amountMinor: '42000', counterparty: 'mem_client' },
    ]);
    expect(factsOf(released, () => null)).toEqual([]);
  });
});

describe('twenty-four business hours', () => {
  test.each([
    ['of a Tuesday end on Wednesday', '2026-11-17T10:00:00Z', 'UTC', '2026-11-18T10:00:00.000Z'],
    ['of a Friday end on Monday', '2026-11-20T15:00:00Z', 'UTC', '2026-11-23T15:00:00.000Z'],
    ['of a Saturday end when Monday ends', '2026-11-21T09:00:00Z', 'UTC', '2026-11-24T00:00:00.000Z'],
    ['are counted where the answerer lives', '2026-11-21T02:00:00Z', 'America/Bogota', '2026-11-24T02:00:00.000Z'],
  ])('%s', (_sentence, from, zone, until) => {
    expect(businessDeadline(new Date(from), 24, zone).toISOString()).toBe(until);
  });

  test('leave a message out that still waits, and count it when they have passed', () => {
    const asked = row('first_message', '2026-11-18T10:00:00Z');
    const at = (moment: string, ...more: BookRow[]) => asOf(book(asked, ...more), new Date(moment)).firstMessages;
    expect(at('2026-11-18T12:00:00Z')).toEqual([]);
    expect(at('2026-11-19T10:00:01Z')).toMatchObject([{ answeredInTime: false }]);
    expect(at('2026-11-18T12:00:00Z', row('answer', '2026-11-18T11:00:00Z'))).toMatchObject([{ answeredInTime: true }]);
    expect(at('2026-11-19T12:00:00Z', row('answer', '2026-11-19T11:00:00Z'))).toMatchObject([
      { answeredInTime: false },
    ]);
  });
});

describe('a holiday', () => {
  const asked = row('first_message', '2026-11-18T10:00:00Z');
  const away = (from: string, until: string) =>
    row('holiday', from, { untilAt: new Date(until), subject: 'hol_1', stream: 'mem_pro' });
  const counted = (...more: BookRow[]) =>
    asOf(book(asked, ...more), now).firstMessages.map(({ answeredInTime }) => answeredInTime);
  const twoWeeks = away('2026-11-16T00:00:00Z', '2026-11-30T00:00:00Z');
  test.each([
    ['takes a message out that came meanwhile and was not answered', [twoWeeks], []],
    ['or was answered late', [twoWeeks, row('answer', '2026-11-20T10:00:00Z')], []],
    ['but never one that was answered in time', [twoWeeks, row('answer', '2026-11-18T11:00:00Z')], [true]],
    ['nor one whose time was over before', [away('2026-11-19T10:00:00Z', '2026-11-30T00:00:00Z')], [false]],
    [
      'nor one that came after an early return',
      [twoWeeks, row('holiday_ended', '2026-11-18T09:00:00Z', { subject: 'hol_1', stream: 'mem_pro' })],
      [false],
    ],
  ] as const)('%s', (_sentence, rows, expected) => {
    expect(counted(...rows)).toEqual(expected);
  });

  test('is a fact of the member on whose own record it stands', () => {
    const set: Shown = {
      ...{
        xid: '1',
        n: 1n,
        stream: 'mem_pro',
        kind: 'member',
        parties: ['mem_pro'],
        seq: 4,
        conv: 'c',
        type: 'holiday.set',
      },
      ...{ at: now, actor: 'mem_pro', refs: { holiday: 'hol_1' }, leaf: 'l' },
      fields: { starts_at: '2026-12-01T05:00:00.000Z', ends_at: '2026-12-11T05:00:00.000Z' },
    };
    expect(factsOf(set, (amount) => amount)).toMatchObject([
      {
        member: 'mem_pro',
        kind: 'holiday',
        at: new Date('2026-12-01T05:00:00Z'),
        untilAt: new Date('2026-12-11T05:00:00Z'),
      },
    ]);
  });
});

test('a test passed twice is one proof, and none when it has expired', () => {
  const passed = (untilAt: string, subject: string, seq: string) =>
    row('certification', '2026-11-10T10:00:00Z', { untilAt: new Date(untilAt), subject, stream: `mem_${seq}` });
  const some = book(
    passed('2028-11-10T10:00:00Z', 'tst_1', '1'),
    passed('2028-11-10T10:00:00Z', 'tst_1', '2'),
    passed('2028-11-10T10:00:00Z', 'tst_2', '3'),
    passed('2026-11-20T14:00:00Z', 'tst_3', '4'),
  );
  expect(asOf(some, now).certifications).toBe(2);
});

describe('the facts of a day', () => {
  test('count as if they had just happened, so that a score stands still until the next midnight', () => {
    const some = book(
      row('earning', '2026-11-20T14:00:00Z', { amountMinor: 42_000n }),
      row('closed', '2026-11-20T14:30:00Z'),
    );
    const early = asOf(some, new Date('2026-11-20T14:30:00Z'));
    const late = asOf(some, new Date('2026-11-20T23:59:59Z'));
    expect(rank(early)).toEqual(rank(late));
    expect(early.now).toBe(midnightOf(now).getTime());
    expect(early.earnings).toEqual([{ at: early.now, amount: 420, counterparty: 'mem_client' }]);
  });
  test('that are later than the moment are not there yet', () => {
    expect(asOf(book(row('win', '2026-11-20T16:00:00Z')), now).wins).toEqual([]);
  });
  test('an engagement that closes with nothing released is nobody’s success and nobody’s fault', () => {
    expect(asOf(book(row('closed', '2026-11-19T10:00:00Z')), now).endings).toMatchObject([{ outcome: 'no_fault' }]);
  });
  test('a fact that was annulled is not there', () => {
    const rated = row('rating', '2026-11-10T10:00:00Z', { stars: 1, subject: 'rev_1' });
    expect(asOf(book(rated), now).ratings).toHaveLength(1);
    expect(asOf(book(rated, row('annulled', '2026-11-12T10:00:00Z', { subject: 'rev_1' })), now).ratings).toEqual([]);
  });
});
