import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanced, type Books, invariants, type Leg, type Transfer, transfer, type Violation } from './index.ts';

describe('a transfer', () => {
  test('moves what it takes and leaves out the leg that moves nothing', () => {
    const legs: Leg[] = [
      { account: 'hold', amount: -500n },
      { account: 'professional', amount: 500n },
      { account: 'fee', amount: 0n },
    ];
    const release: Transfer<'release'> = transfer('release', 'USD', legs);
    expect(release).toEqual({ kind: 'release', currency: 'USD', legs: legs.slice(0, 2) });
  });
  test.each([
    ['does not add up', [['hold', -500n] as const, ['professional', 499n] as const]],
    ['moves nothing', [['hold', 0n] as const]],
    ['names an account twice', [['hold', -2n] as const, ['fee', 1n] as const, ['fee', 1n] as const]],
  ])('that %s is a mistake', (_, pairs) => {
    const legs = pairs.map(([account, amount]) => ({ account, amount }));
    expect(() => transfer('release', 'USD', legs)).toThrow(RangeError);
  });
  test('is balanced when what is given is what is received', () => {
    expect(balanced([])).toBe(true);
    expect(balanced([{ account: 'a', amount: 1n }])).toBe(false);
  });
});

/** A milestone of 100.00 funded, and released with a fee of 10.00. */
const books = {
  accounts: [
    { id: 'cash', currency: 'USD', floored: false },
    { id: 'hold', currency: 'USD', floored: true },
    { id: 'professional', currency: 'USD', floored: true },
    { id: 'fee', currency: 'USD', floored: false },
    { id: 'pesos', currency: 'MXN', floored: true },
  ],
  transfers: [
    { id: 'funding', currency: 'USD', cause: 'paid' },
    { id: 'release', currency: 'USD', cause: 'accepted' },
  ],
  legs: [
    { transfer: 'funding', account: 'cash', amount: -10_000n },
    { transfer: 'funding', account: 'hold', amount: 10_000n },
    { transfer: 'release', account: 'hold', amount: -10_000n },
    { transfer: 'release', account: 'professional', amount: 9000n },
    { transfer: 'release', account: 'fee', amount: 1000n },
  ],
  balances: [
    { account: 'cash', amount: -10_000n },
    { account: 'professional', amount: 9000n },
    { account: 'fee', amount: 600n },
    { account: 'fee', amount: 400n }, // not folded yet
  ],
} satisfies Books;
const again = { transfer: 'again', account: 'hold', amount: -1n };

/** A violation on one line. */
function told({ rule, subject, amount }: Violation): string {
  return `${rule} ${subject} ${amount}`;
}

describe('the books', () => {
  test('that are right have no violation', () => {
    expect(invariants(books)).toEqual([]);
  });
  test.each<[string, Partial<Books>, string[]]>([
    [
      'money made from nothing',
      { legs: books.legs.with(4, { transfer: 'release', account: 'fee', amount: 1001n }) },
      ['transfer_adds_up release 1', 'balance_is_legs fee -1'],
    ],
    [
      'a balance rewritten',
      { balances: books.balances.with(1, { account: 'professional', amount: 9001n }) },
      ['balance_is_legs professional 1', 'currency_adds_up USD 1'],
    ],
    [
      'a balance of no account',
      { balances: [...books.balances, { account: 'ghost', amount: 5n }] },
      ['balance_is_legs ghost 5'],
    ],
    [
      'the same cause twice',
      { transfers: books.transfers.with(1, { id: 'release', currency: 'USD', cause: 'paid' }) },
      ['one_cause paid null'],
    ],
    [
      'more released than was held',
      {
        transfers: [...books.transfers, { id: 'again', currency: 'USD', cause: 'twice' }],
        legs: [...books.legs, again, { transfer: 'again', account: 'fee', amount: 1n }],
        balances: [...books.balances, { account: 'hold', amount: -1n }, { account: 'fee', amount: 1n }],
      },
      ['floor_holds hold -1'],
    ],
    [
      'dollars put among pesos',
      {
        legs: books.legs.with(3, { transfer: 'release', account: 'pesos', amount: 9000n }),
        balances: books.balances.with(1, { account: 'pesos', amount: 9000n }),
      },
      ['one_currency release 9000', 'currency_adds_up USD -9000', 'currency_adds_up MXN 9000'],
    ],
    ['a leg of no transfer', { legs: [...books.legs, again] }, ['leg_belongs again hold -1', 'balance_is_legs hold 1']],
    [
      'a transfer without legs',
      { transfers: [...books.transfers, { id: 'empty', currency: 'USD', cause: 'none' }] },
      ['transfer_has_legs empty null'],
    ],
    [
      'a leg of nothing',
      { legs: [...books.legs, { transfer: 'release', account: 'cash', amount: 0n }] },
      ['leg_is_not_zero release 0'],
    ],
  ])('with %s say so', (_, wrong, expected) => {
    const found = invariants({ ...books, ...wrong });
    expect(found.map(told)).toEqual(expected);
  });
  test('made of transfers alone are always right, but for what is owed below a floor', () => {
    const move = fc.record({ from: fc.nat(4), to: fc.nat(4), amount: fc.bigInt({ min: 1n, max: 10n ** 13n }) });
    fc.assert(
      fc.property(fc.array(move.filter(({ from, to }) => from !== to)), (moves) => {
        const made = moves.map(({ from, to, amount }) =>
          transfer('move', 'USD', [
            { account: `a${from}`, amount: -amount },
            { account: `a${to}`, amount },
          ]),
        );
        const legs = made.flatMap((one, n) => one.legs.map((leg) => ({ transfer: `t${n}`, ...leg })));
        const found = invariants({
          accounts: [0, 1, 2, 3, 4].map((n) => ({ id: `a${n}`, currency: 'USD', floored: true })),
          transfers: made.map((_, n) => ({ id: `t${n}`, currency: 'USD', cause: `c${n}` })),
          legs,
          balances: legs,
        });
        expect(found.filter(({ rule }) => rule !== 'floor_holds')).toEqual([]);
      }),
    );
  });
});
