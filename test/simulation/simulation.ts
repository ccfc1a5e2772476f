/**
 * Days in the life of a house. Members with a seed do what their pages offer them (and, now and then, what their pages
 * say they may not), a bank with a seed pays, declines and forgets to knock, the clock goes from deadline to deadline.
 * The same seed lives the same life, entry for entry, so whatever goes wrong can be seen again.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Actor, Member } from '../../src/core/actor.ts';
import type { AnyCommand } from '../../src/core/command.ts';
import { type House, ask, perform } from '../../src/core/gate.ts';
import { makeId } from '../../src/core/id.ts';
import { isRefusal } from '../../src/core/refusal.ts';
import { createHouse } from '../../src/doors/house.ts';
import { openTheHouse } from '../../src/doors/opening.ts';
import { sweep } from '../../src/doors/worker/deadlines.ts';
import { workPayments } from '../../src/doors/worker/payments.ts';
import { deadlineRoutes } from '../../src/doors/worker/routes.ts';
import { suspendMember } from '../../src/modules/enforcement/index.ts';
import { confirmFunding, failFunding } from '../../src/modules/engagements/index.ts';
import { fold } from '../../src/modules/ledger/index.ts';
import { myPayments, receiveEvent } from '../../src/modules/payments/index.ts';
import { acceptPolicies } from '../../src/modules/policy/index.ts';
import { openVault, seal } from '../../src/modules/record/index.ts';
import { type HouseClock, houseClock } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import { type Connection, connectAsApp, connectToRead } from '../../src/platform/postgres/connect.ts';
import { type Bank, openBank } from './bank.ts';
import { type Dice, diceOf } from './dice.ts';
import { faultsToday } from './invariants.ts';
import { deskMenu } from './case-menus.ts';
import type { Eyes, Item } from './eyes.ts';
import { blockMenu, hiringMenu, moneyMenu, roomMenu } from './menus.ts';

export interface Life {
  readonly seed: number;
  /** How many days of one member: eight members live an eighth of it. */
  readonly memberDays: number;
  /** A database of its own, migrated. */
  readonly url: string;
  readonly day?: (day: number, acts: number) => void;
}
export interface Lived {
  /** Of every leaf of the record, in the order in which it was written. */
  readonly hash: string;
  readonly entries: number;
  /** How often each act was done. */
  readonly done: ReadonlyMap<string, number>;
  /** How often each refusal was foretold and came. */
  readonly refused: ReadonlyMap<string, number>;
}

const memberCount = 8;
const actsPerDay = 3;
const dayMs = 86_400_000;
const start = new Date('2026-11-20T00:00:00Z');

interface Town {
  readonly house: House;
  readonly clock: HouseClock;
  readonly pool: Connection;
  readonly bank: Bank;
  readonly dice: Dice;
  readonly members: readonly Member[];
  /** Two who decide cases, so that a second instance finds another person. */
  readonly arbiters: readonly Member[];
  readonly done: Map<string, number>;
  readonly refused: Map<string, number>;
}

/** @throws with the seed, the day and what was wrong on it. */
export async function live({ seed, memberDays, url, day: tell }: Life): Promise<Lived> {
  const pool = connectAsApp(url, { max: 4 });
  const readers = connectToRead(url, { max: 4 });
  try {
    const town = await settle(pool, readers, seed);
    const days = Math.ceil(memberDays / memberCount);
    // The doctor reads every row there is; a long life is looked at as often as a short one.
    const lookEvery = Math.max(1, Math.ceil(days / 60));
    for (let day = 0; day < days; day += 1) {
      await liveADay(town, day).catch((fault: unknown) => {
        throw new Error(`seed ${seed}, day ${day}: ${fault instanceof Error ? fault.message : String(fault)}`, {
          cause: fault,
        });
      });
      const faults =
        day % lookEvery === 0 || day === days - 1 ? await faultsToday(pool, town.bank, town.clock.now()) : [];
      if (faults.length > 0) throw new Error(`seed ${seed}, evening of day ${day}:\n${faults.join('\n')}`);
      tell?.(day + 1, sumOf(town.done));
    }
    return { ...(await log(pool)), done: town.done, refused: town.refused };
  } finally {
    await Promise.all([pool.end({ timeout: 1 }), readers.end({ timeout: 1 })]);
  }
}

async function settle(pool: Connection, readers: Connection, seed: number): Promise<Town> {
  const dice = diceOf(seed);
  const chance = diceOf(seed ^ 0x5bd1e995);
  const random = (length: number): Uint8Array => chance.bytes(length);
  const clock = houseClock();
  const secret = 'a secret that every run of a simulation shares';
  const vault = openVault(secret);
  clock.set(start);
  const house: House = {
    ...createHouse({ pool, readers, clock, secret }),
    random,
    seal: (entry, actor, now) => seal(entry, actor, now, { random, vault }),
  };
  await openTheHouse(house, readConfig({}));
  const people: Member[] = [];
  for (let n = 0; n < memberCount + 2; n += 1) {
    const staff = n < memberCount ? [] : (['arbiter'] as const);
    const member: Member = { kind: 'member', id: makeId('mem', start, random(10)), staff };
    await pool`insert into accounts.member (id, name, created_at) values (${member.id}, ${`Member ${n}`}, ${start})`;
    await perform(house, { actor: member, lang: 'en' }, acceptPolicies, { terms: 1, guideline: 1 });
    for (const role of staff)
      await pool`insert into accounts.staff (id, member, role, given_by, given_at)
                 values (${`duty_${member.id.slice(4)}`}, ${member.id}, ${role}, 'console', ${start})`;
    people.push(member);
  }
  const [members, arbiters] = [people.slice(0, memberCount), people.slice(memberCount)];
  return {
    house,
    clock,
    pool,
    bank: openBank(diceOf(seed + 1)),
    dice,
    members,
    arbiters,
    done: new Map(),
    refused: new Map(),
  };
}

async function liveADay(town: Town, day: number): Promise<void> {
  const { dice, members, bank, clock } = town;
  const turns = members.flatMap((member) => Array.from({ length: 1 + dice.below(actsPerDay) }, () => member));
  const pause = (dayMs - 3_600_000) / turns.length;
  for (const [turn, member] of turns.toSorted(() => dice.next() - 0.5).entries()) {
    // Never two acts at one instant: then the order of everything is the order of the clock.
    await passTo(town, new Date(start.getTime() + day * dayMs + Math.floor(turn * pause) + 1 + dice.below(60_000)));
    await takeATurn(town, member);
    await work(town);
  }
  for (const arbiter of town.arbiters) {
    await passTo(town, new Date(clock.now().getTime() + 1 + dice.below(600_000)));
    await takeATurn(town, arbiter, deskMenu);
  }
  if (dice.chance(0.02)) await suspendSomebody(town);
  await passTo(town, new Date(start.getTime() + day * dayMs + dayMs - 1_800_000));
  bank.night(clock.now());
  for (let n = 0; n < 3; n += 1) {
    await passTo(town, new Date(clock.now().getTime() + 600_001)); // long enough for the worker to ask by itself
    await work(town);
  }
}

/** From deadline to deadline, each kept at its own instant. */
async function passTo({ house, clock, pool }: Town, to: Date): Promise<void> {
  for (;;) {
    const [next] = await pool<{ at: Date }[]>`
      select due_at as at from gate.deadline where done_at is null and due_at <= ${to} and attempts < 8
      order by due_at limit 1`;
    if (!next) break;
    if (next.at > clock.now()) clock.set(next.at);
    await sweep(house, pool, deadlineRoutes, 1);
  }
  clock.set(to);
}

async function takeATurn(town: Town, member: Member, menu = menuFor): Promise<void> {
  const { dice, house, members } = town;
  const eyes: Eyes = { house, member, dice, members };
  if (dice.chance(0.5)) await goToTheBank(town, member);
  for (let tries = 0; tries < 4; tries += 1) {
    const items = await menu(eyes);
    const forbidden = dice.chance(0.2);
    const item = chosen(
      items.filter(({ offer }) => offer.allowed !== forbidden),
      dice,
    );
    if (item) return choose(town, member, item);
  }
}

/** What ends something is chosen less often than what leads on, or nothing would ever grow old here. */
function chosen(items: readonly Item[], dice: Dice): Item | undefined {
  const ends = /cancel|withdraw|decline|close|give_back|refund|unblock/;
  const leading = items.filter(({ name }) => !ends.test(name));
  return dice.pick(leading.length === 0 || dice.chance(0.15) ? items : leading);
}

function menuFor(eyes: Eyes): Promise<readonly Item[]> {
  const where = eyes.dice.next();
  if (where < 0.25) return hiringMenu(eyes);
  if (where < 0.95) return roomMenu(eyes);
  if (where < 0.99) return moneyMenu(eyes);
  return blockMenu(eyes);
}

/** What is offered is accepted, and what is refused was foretold with the same code. */
async function choose({ house, done, refused }: Town, member: Member, item: Item): Promise<void> {
  const { name, offer, command, input, mayStillSay = [] } = item;
  const answer = await act(house, member, command, input);
  if (answer === null) {
    if (!offer.allowed) throw new Error(`${name} was done, but the page had said ${offer.code} to ${member.id}`);
    done.set(name, (done.get(name) ?? 0) + 1);
    return;
  }
  const foretold = offer.allowed ? mayStillSay.includes(answer) : offer.code === answer;
  if (!foretold) {
    const said = offer.allowed ? 'offered it' : `said ${offer.code}`;
    throw new Error(`${name} ${JSON.stringify(input)} was refused with ${answer}, but the page had ${said}`);
  }
  refused.set(`${name} ${answer}`, (refused.get(`${name} ${answer}`) ?? 0) + 1);
}

/** The code of a refusal, or null when it was done. */
async function act(house: House, actor: Actor, command: AnyCommand, input: unknown): Promise<string | null> {
  const answer = await perform(house, { actor, lang: 'en' }, command, input);
  if (!('code' in answer)) return null;
  return isRefusal(answer) && answer.problems.length > 0
    ? `${answer.code} ${JSON.stringify(answer.problems)}`
    : answer.code;
}

async function goToTheBank({ house, bank, clock, dice }: Town, member: Member): Promise<void> {
  const mine = await ask(house, { actor: member, lang: 'en' }, myPayments, {});
  if (isRefusal(mine)) return;
  const begun = mine.items.filter(({ endedAt, checkoutUrl }) => endedAt === null && checkoutUrl !== null);
  const payment = dice.pick(begun);
  if (payment) bank.visit(payment.id, clock.now());
}

async function suspendSomebody({ house, dice, members, done }: Town): Promise<void> {
  const member = dice.pick(members)?.id;
  const input = { member, days: 15 + dice.below(30), reason: 'Three alerts in one month.' };
  const answer = await act(house, { kind: 'console' }, suspendMember, input);
  if (answer === null) done.set('members.suspend', (done.get('members.suspend') ?? 0) + 1);
}

/** The knocks that came are written down, and the worker works until there is nothing left to do. */
async function work({ house, pool, bank }: Town): Promise<void> {
  for (const { eventId, createdAt, ...event } of bank.knocks()) {
    const body = Buffer.from(eventId);
    await act(house, { kind: 'provider' }, receiveEvent, {
      provider: bank.name,
      eventId,
      sentAt: createdAt,
      body,
      ...event,
    });
  }
  const fault = (reason: unknown): never => {
    throw reason instanceof Error ? reason : new Error(String(reason));
  };
  const acts = { onFunded: confirmFunding, onFundingFailed: failFunding };
  const parts = { house, pool, provider: bank, origin: 'https://garante.example', ...acts, fault };
  for (let rounds = 0; (await workPayments(parts)) > 0; rounds += 1)
    if (rounds > 50) throw new Error('The worker never comes to rest');
  await fold(pool as unknown as Parameters<typeof fold>[0]);
}

async function log(pool: Connection): Promise<{ hash: string; entries: number }> {
  const hash = createHash('sha256');
  let entries = 0;
  for await (const rows of pool<{ leaf: Uint8Array }[]>`select leaf from record.entry order by n`.cursor(1000)) {
    for (const { leaf } of rows) hash.update(z.instanceof(Uint8Array).parse(leaf));
    entries += rows.length;
  }
  return { hash: hash.digest('hex'), entries };
}

const sumOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, each) => sum + each, 0);
