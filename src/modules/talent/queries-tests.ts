import { z } from 'zod';
import { isMember, isStaff } from '../../core/actor.ts';
import { type Db, query } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { id } from '../../core/input.ts';
import { type Offer, offer } from '../../core/offer.ts';
import type { Lang } from '../../words/lang.ts';
import { dutiesOf } from '../accounts/index.ts';
import { numbersInForce } from '../policy/index.ts';
import { newStream } from '../record/index.ts';
import { veilText, veils } from '../screening/index.ts';
import { type Bank, type QuestionKind, type Section, readBank } from './bank.ts';
import type { Given, SectionScore } from './paper.ts';
import { type TestOwner, type Verdict, paperFor, retakeFrom, startAttempt, verdictOf } from './rules-tests.ts';
import * as store from './store-tests.ts';

/** A test as it is announced: what is looked at, never a question. */
export interface ListedTest {
  readonly id: Id<'tst'>;
  readonly owner: TestOwner;
  readonly key: string;
  /** The languages in which it can be taken; the title is in the reader's, or else in the first of them. */
  readonly langs: readonly Lang[];
  readonly title: string;
  readonly about: string;
  readonly minutes: number;
  readonly asked: number;
  readonly pass: number;
  /** Of whoever asks: their best result that still counts. */
  readonly best: { readonly score: number; readonly validUntil: Date } | null;
}

interface TestRow extends Omit<ListedTest, 'pass' | 'best' | 'langs'> {
  readonly langs: readonly Lang[];
  readonly version: string;
  readonly pass: number | null;
  readonly bank: string;
}

async function testRows(db: Db, where: { readonly owner: string } | { readonly test: string }, lang: Lang) {
  const condition = 'owner' in where ? db`t.owner = ${where.owner}` : db`t.id = ${where.test}`;
  return db<TestRow>`
    select t.id, t.owner, t.key, v.id as version, v.title, v.about, v.minutes, v.asked, v.pass, v.bank,
           array(select distinct lang from talent.test_version where test = t.id order by lang) as langs
    from talent.test t
    join lateral (select * from talent.test_version v where v.test = t.id order by v.lang = ${lang} desc, v.lang, v.n desc limit 1) v
      on true
    where ${condition} order by v.title, t.id`;
}

/** The best result of each test that still counts. */
async function bestOf(db: Db, member: string, now: Date): Promise<ReadonlyMap<string, ListedTest['best']>> {
  const rows = await db<{ test: string; score: number; validUntil: Date }>`
    select distinct on (test) test, score, valid_until as "validUntil" from talent.shown_result
    where member = ${member} and valid_until > ${now} order by test, score desc, valid_until desc`;
  return new Map(rows.map(({ test, ...best }) => [test, best]));
}

/** The tests of the house, which everybody may take. */
export const listTests = query({
  name: 'tests.list',
  input: z.strictObject({}),
  async run(db, _input, { actor, lang, now }) {
    const [rows, numbers, best] = await Promise.all([
      testRows(db, { owner: 'house' }, lang),
      numbersInForce(db),
      isMember(actor) ? bestOf(db, actor.id, now) : new Map<string, ListedTest['best']>(),
    ]);
    const usual = numbers.at(now).testPassPercent;
    const items = rows.map(({ version: _version, bank: _bank, ...row }): ListedTest => ({
      ...row,
      pass: row.pass ?? usual,
      best: best.get(row.id) ?? null,
    }));
    return { items, next: null };
  },
});

/** What somebody reads before they start: everything that is asked of them, and no question. */
export interface ShownTest extends ListedTest {
  readonly sections: readonly Section[];
  readonly retakeDays: number;
  readonly validMonths: number;
  readonly retakeFrom: Date | null;
  /** The attempt that runs, if it is one at this test. */
  readonly running: Id<'att'> | null;
  readonly actions: { readonly start: Offer };
}

export const showTest = query({
  name: 'tests.show',
  input: z.strictObject({ test: id('tst') }),
  async run(db, { test }, viewer): Promise<ShownTest | null> {
    const { actor, lang, now } = viewer;
    const member = isMember(actor) ? actor.id : '';
    const [[row], numbers, best, attempts] = await Promise.all([
      testRows(db, { test }, lang),
      numbersInForce(db),
      bestOf(db, member, now),
      db<{ id: Id<'att'>; test: string; endedAt: Date | null }>`
        select id, test, ended_at as "endedAt" from talent.attempt where member = ${member}
        order by started_at desc limit 50`,
    ]);
    if (!row) return null;
    const { version, bank: text, ...listed } = row;
    const bank = await bankAsRead(db, version, text);
    if (bank === null) return null;
    const duties = row.owner === 'house' ? [] : await dutiesOf(db, actor, row.owner);
    const running = attempts.find(({ endedAt }) => endedAt === null);
    const lastEndedAt = attempts.find((each) => each.test === test && each.endedAt !== null)?.endedAt ?? null;
    const { testPassPercent, testRetakeDays, testValidMonths } = numbers.at(now);
    const facts = {
      ...{
        stream: newStream('member', member, [member]),
        duties,
        numbers,
        underWay: running !== undefined,
        lastEndedAt,
      },
      version: { id: 'tsv_shown', test: row.id, owner: row.owner, bank } as const,
    };
    return {
      ...listed,
      title: bank.title,
      about: bank.about,
      pass: row.pass ?? testPassPercent,
      best: best.get(test) ?? null,
      sections: bank.sections,
      retakeDays: testRetakeDays,
      validMonths: testValidMonths,
      retakeFrom: retakeFrom(lastEndedAt, numbers, now),
      running: running?.test === test ? running.id : null,
      actions: offer(facts, viewer, { start: startAttempt }),
    };
  },
});

/** A bank as others read it: words that wait for a person are hidden in it. Null where too little of it is left to be read. */
async function bankAsRead(db: Db, version: string, text: string): Promise<Bank | null> {
  const hidden = await veils(db, [version]);
  const lines = text.split('\n').map((line, n) => veilText(line, hidden.get(`${version} line.${n + 1}`) ?? []));
  const bank = readBank(lines.join('\n'));
  return 'problem' in bank ? null : bank;
}

/** A question as it stands on somebody's paper. What is right is not part of it. */
export interface AskedQuestion {
  readonly n: number;
  readonly section: string;
  readonly kind: QuestionKind;
  readonly text: string;
  readonly code: string;
  readonly options: readonly string[];
  readonly given: Given | null;
}
export interface ShownAttempt {
  readonly id: Id<'att'>;
  readonly test: Id<'tst'>;
  readonly title: string;
  readonly endsAt: Date;
  readonly over: boolean;
  readonly questions: readonly AskedQuestion[];
}

/** The paper of an attempt, for whoever takes it and while it runs. Afterwards nobody reads the questions again. */
export const showAttempt = query({
  name: 'attempts.show',
  input: z.strictObject({ attempt: id('att') }),
  async run(db, { attempt: asked }, { actor, now }): Promise<ShownAttempt | null> {
    const attempt = await store.readAttempt(db, asked);
    if (!attempt || !isMember(actor) || attempt.member !== actor.id) return null;
    const over = attempt.endedAt !== null || now >= attempt.endsAt;
    const { version, endsAt } = attempt;
    const head = { id: attempt.id, test: version.test, title: version.bank.title, endsAt, over };
    if (over) return { ...head, questions: [] };
    const [bank, given] = await Promise.all([askedBank(db, version.id), store.givenIn(db, asked)]);
    if (bank === null) return null;
    const questions = paperFor(attempt).flatMap(({ question, order }, n): AskedQuestion[] => {
      const found = bank.questions[question];
      if (!found) return [];
      const { section, kind, text, code, options } = found;
      return [
        {
          ...{ n: n + 1, section: bank.sections[section]?.title ?? '', kind, text, code },
          options: order.map((option) => options[option] ?? ''),
          given: given.get(n + 1) ?? null,
        },
      ];
    });
    return { ...head, questions };
  },
});

async function askedBank(db: Db, version: string): Promise<Bank | null> {
  const [row] = await db<{ bank: string }>`select bank from talent.test_version where id = ${version}`;
  return bankAsRead(db, version, row?.bank ?? '');
}

export interface ShownResult {
  readonly attempt: Id<'att'>;
  readonly member: Id<'mem'>;
  readonly memberName: string;
  readonly test: Id<'tst'>;
  readonly title: string;
  readonly score: number;
  readonly pass: number;
  readonly passed: boolean;
  /** For whoever took it. */
  readonly sections: readonly SectionScore[] | null;
  readonly at: Date;
  readonly validUntil: Date;
  readonly retakeFrom: Date | null;
}

/** A result: whole for whoever took it; for others only that a test of the house was passed, and with how much. */
export const showResult = query({
  name: 'results.show',
  input: z.strictObject({ attempt: id('att') }),
  async run(db, { attempt }, { actor, now }): Promise<ShownResult | null> {
    const [[row], numbers] = await Promise.all([
      db<Omit<ShownResult, 'sections' | 'retakeFrom'> & { sections: SectionScore[]; owner: string }>`
        select r.attempt, r.member, p.name as "memberName", r.test, r.title, r.score, r.pass, r.passed, r.sections, r.at,
               r.valid_until as "validUntil", r.owner
        from talent.shown_result r join accounts.shown_party p on p.id = r.member where r.attempt = ${attempt}`,
      numbersInForce(db),
    ]);
    if (!row) return null;
    const { sections, owner, ...shown } = row;
    const mine = isMember(actor) && actor.id === row.member;
    if (!mine && !(row.passed && owner === 'house')) return null;
    return { ...shown, sections: mine ? sections : null, retakeFrom: mine ? retakeFrom(row.at, numbers, now) : null };
  },
});

export interface MyResult {
  readonly attempt: Id<'att'>;
  readonly test: Id<'tst'>;
  readonly title: string;
  readonly score: number;
  readonly passed: boolean;
  readonly at: Date;
  readonly validUntil: Date;
}
/** What a client has asked a candidate for, as both sides read it. */
export interface ShownAsk {
  readonly id: Id<'ask'>;
  readonly proposal: string;
  readonly test: Id<'tst'>;
  readonly title: string;
  readonly minimum: number;
  readonly at: Date;
  /** The best result that still counts, in hundredths of a percent. */
  readonly best: number | null;
  readonly verdict: Verdict;
}

/** One's results, the latest first, and what clients have asked for. */
export const myTests = query({
  name: 'results.mine',
  input: z.strictObject({}),
  async run(db, _input, { actor, now }) {
    if (!isMember(actor)) return null;
    const [results, asks, [running]] = await Promise.all([
      db<MyResult>`
        select attempt, test, title, score, passed, at, valid_until as "validUntil" from talent.shown_result
        where member = ${actor.id} order by at desc, attempt limit 200`,
      asksWhere(db, { member: actor.id }, now),
      db<{ id: Id<'att'> }>`select id from talent.attempt where member = ${actor.id} and ended_at is null`,
    ]);
    return { running: running?.id ?? null, results, asks };
  },
});

async function asksWhere(
  db: Db,
  where: { readonly member: string } | { readonly proposals: readonly string[] },
  now: Date,
): Promise<ShownAsk[]> {
  const condition =
    'member' in where ? db`k.member = ${where.member}` : db`k.proposal = any(${[...where.proposals]}::text[])`;
  const rows = await db<Omit<ShownAsk, 'verdict'>>`
    select k.id, k.proposal, k.test, k.minimum, k.at,
           (select v.title from talent.test_version v where v.test = k.test order by v.at desc limit 1) as title,
           (select max(r.score) from talent.shown_result r
            where r.member = k.member and r.test = k.test and r.valid_until > ${now}) as best
    from talent.ask k where ${condition} order by k.at desc, k.id limit 200`;
  return rows.map((row) => ({ ...row, verdict: verdictOf(row.minimum, row.best) }));
}

/** What was asked with a proposal. The reader is one who may read the proposal. */
export function asksOn(db: Db, proposal: string, now: Date): Promise<ShownAsk[]> {
  return asksWhere(db, { proposals: [proposal] }, now);
}

/** Tests a client may ask for: those of the house, and the client's own. */
export async function testsFor(db: Db, client: string, lang: Lang): Promise<{ id: string; title: string }[]> {
  const [house, own] = await Promise.all([
    testRows(db, { owner: 'house' }, lang),
    client.startsWith('com_') ? testRows(db, { owner: client }, lang) : [],
  ]);
  return [...house, ...own].map(({ id: test, title }) => ({ id: test, title }));
}

export interface Certification {
  readonly attempt: Id<'att'>;
  readonly title: string;
  readonly score: number;
  readonly at: Date;
  readonly validUntil: Date;
}

/** Tests of the house that somebody has passed and that still count, each once with its best result. */
export async function certificationsOf(db: Db, member: string, now: Date): Promise<Certification[]> {
  return db<Certification>`
    select distinct on (test) attempt, title, score, at, valid_until as "validUntil" from talent.shown_result
    where member = ${member} and passed and owner = 'house' and valid_until > ${now}
    order by test, score desc, valid_until desc`;
}

export interface WatchedAttempt {
  readonly attempt: Id<'att'>;
  readonly member: Id<'mem'>;
  readonly memberName: string;
  readonly title: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly score: number | null;
  readonly answered: number;
  readonly left: number;
  readonly pasted: number;
}

/** The latest attempts with what their pages noticed: for people of the staff, and a verdict only when they give one. */
export const watchAttempts = query({
  name: 'attempts.watch',
  input: z.strictObject({}),
  async run(db, _input, { actor }) {
    if (!isStaff(actor, 'trust_agent', 'operator')) return null;
    const items = await db<WatchedAttempt>`
      select a.id as attempt, a.member, p.name as "memberName", v.title, a.started_at as "startedAt", a.ended_at as "endedAt",
             r.score, (select count(*)::int from talent.answer where attempt = a.id) as answered,
             (select count(*)::int from talent.signal where attempt = a.id and kind = 'left') as left,
             (select count(*)::int from talent.signal where attempt = a.id and kind = 'pasted') as pasted
      from talent.attempt a join accounts.shown_party p on p.id = a.member join talent.test_version v on v.id = a.version
      left join talent.result r on r.attempt = a.id
      order by a.started_at desc, a.id limit 100`;
    return { items, next: null };
  },
});
