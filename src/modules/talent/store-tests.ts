import type { Actor, Call } from '../../core/actor.ts';
import { isMember } from '../../core/actor.ts';
import type { Sql, Tx, Write } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import { clearDeadline, setDeadline } from '../../platform/deadlines.ts';
import { dutiesOf } from '../accounts/index.ts';
import { lockMember } from '../payments/index.ts';
import { numbersInForce } from '../policy/index.ts';
import { lockStream, newStream } from '../record/index.ts';
import { keep } from '../screening/index.ts';
import { type Bank, readBank } from './bank.ts';
import type { Given } from './paper.ts';
import type {
  AskFacts,
  Attempt,
  FinishFacts,
  FinishedAttempt,
  NotedSignal,
  PublishFacts,
  PublishedTest,
  SavedAnswer,
  StartFacts,
  StartedAttempt,
  TestOwner,
  Version,
} from './rules-tests.ts';

/** A bank that was published can be read: it was, when it came in. */
function bankIn(text: string): Bank {
  const bank = readBank(text);
  if ('problem' in bank) throw new TypeError(`A published bank cannot be read in line ${bank.line}`);
  return bank;
}

/** The stream of the owner first, so that versions get their numbers one after the other. */
export async function lockTest(
  tx: Tx,
  { owner, lang, text }: { owner: TestOwner; lang: string; text: string },
  actor: Actor,
): Promise<PublishFacts> {
  const head = await lockStream(tx, owner);
  const bank = readBank(text);
  const key = 'problem' in bank ? '' : bank.key;
  const [duties, [known]] = await Promise.all([
    owner === 'house' ? [] : dutiesOf(tx, actor, owner),
    tx<{ id: Id<'tst'>; n: number; text: string | null }>`
      select t.id, coalesce(last.n, 0) as n, last.bank as text
      from talent.test t left join lateral (
        select v.n, v.bank from talent.test_version v where v.test = t.id and v.lang = ${lang} order by v.n desc limit 1
      ) last on true
      where t.owner = ${owner} and t.key = ${key}`,
  ]);
  const fresh = owner === 'house' ? newStream('house', 'house', []) : newStream('company', owner, [owner]);
  return { stream: head ?? fresh, owner, duties, lang, text, known: known ?? null };
}

export function saveVersion(write: Write, plan: PublishedTest, call: Call): void {
  const { test, isNew, version, n, owner, lang, bank, text, screened, by, at, stream } = plan;
  if (isNew) write`insert into talent.test (id, owner, key, created_at) values (${test}, ${owner}, ${bank.key}, ${at})`;
  const asked = bank.sections.reduce((sum, { draw }) => sum + draw, 0);
  write`insert into talent.test_version (id, test, lang, n, bank, title, about, minutes, pass, asked, kept, by, at)
        values (${version}, ${test}, ${lang}, ${n}, ${text}, ${bank.title}, ${bank.about}, ${bank.minutes}, ${bank.pass},
                ${asked}, ${bank.questions.length}, ${by}, ${at})`;
  if (screened) keep(write, screened, version, stream.id, call);
}

/** The latest version in this language, under the lock of whoever begins. */
export async function lockStart(tx: Tx, test: string, lang: string, actor: Actor): Promise<StartFacts | null> {
  if (!isMember(actor)) return null;
  const stream = await lockMember(tx, actor.id);
  const [[row], numbers, [own]] = await Promise.all([
    tx<{ id: Id<'tsv'>; test: Id<'tst'>; owner: TestOwner; bank: string }>`
      select v.id, v.test, t.owner, v.bank from talent.test_version v join talent.test t on t.id = v.test
      where v.test = ${test} and v.lang = ${lang} order by v.n desc limit 1`,
    numbersInForce(tx),
    tx<{ underWay: boolean; lastEndedAt: Date | null }>`
      select exists (select from talent.attempt where member = ${actor.id} and ended_at is null) as "underWay",
             (select max(ended_at) from talent.attempt where member = ${actor.id} and test = ${test}) as "lastEndedAt"`,
  ]);
  if (!row) return null;
  const duties = row.owner === 'house' ? [] : await dutiesOf(tx, actor, row.owner);
  const version: Version = { ...row, bank: bankIn(row.bank) };
  return { stream, version, duties, numbers, underWay: own?.underWay ?? false, lastEndedAt: own?.lastEndedAt ?? null };
}

export function saveStart(write: Write, plan: StartedAttempt): void {
  const { attempt, member, version, pass, startedAt, endsAt } = plan;
  write`insert into talent.attempt (id, member, test, version, pass, started_at, ends_at)
        values (${attempt}, ${member}, ${version.test}, ${version.id}, ${pass}, ${startedAt}, ${endsAt})`;
  setDeadline(write, { kind: 'talent.attempt', subject: attempt, dueAt: endsAt });
}

export async function readAttempt(sql: Sql, id: string): Promise<Attempt | null> {
  const [row] = await sql<
    Omit<Attempt, 'version'> & { version: Id<'tsv'>; test: Id<'tst'>; owner: TestOwner; bank: string }
  >`
    select a.id, a.member, a.pass, a.ends_at as "endsAt", a.ended_at as "endedAt", a.version, a.test, t.owner, v.bank
    from talent.attempt a join talent.test_version v on v.id = a.version join talent.test t on t.id = a.test
    where a.id = ${id}`;
  if (!row) return null;
  const { version, test, owner, bank, ...attempt } = row;
  return { ...attempt, version: { id: version, test, owner, bank: bankIn(bank) } };
}

/** An answer waits for nobody, but not beside the end: the row of the attempt is held until it is written. */
export async function holdAttempt(tx: Tx, id: string): Promise<Attempt | null> {
  await tx`select from talent.attempt where id = ${id} for share`;
  return readAttempt(tx, id);
}

export function saveAnswer(write: Write, { attempt, n, given, at }: SavedAnswer): void {
  write`insert into talent.answer (attempt, n, chosen, text, at)
        values (${attempt}, ${n}, ${[...given.chosen]}::int[], ${given.text}, ${at})
        on conflict (attempt, n) do update set chosen = excluded.chosen, text = excluded.text, at = excluded.at`;
}

export async function signalsOf(sql: Sql, attempt: string): Promise<number> {
  const [row] = await sql<{
    count: number;
  }>`select count(*)::int as count from talent.signal where attempt = ${attempt}`;
  return row?.count ?? 0;
}

export function saveSignal(write: Write, { attempt, kind, n, at }: NotedSignal): void {
  write`insert into talent.signal (attempt, kind, n, at) values (${attempt}, ${kind}, ${n}, ${at})`;
}

export async function givenIn(sql: Sql, attempt: string): Promise<ReadonlyMap<number, Given>> {
  const rows = await sql<Given & { n: number }>`
    select n, chosen, text from talent.answer where attempt = ${attempt} order by n`;
  return new Map(rows.map(({ n, ...given }) => [n, given]));
}

/** The member's stream first, then the attempt alone: no answer comes in beside its end. */
export async function lockFinish(tx: Tx, id: string): Promise<FinishFacts | null> {
  const [found] = await tx<{ member: string }>`select member from talent.attempt where id = ${id}`; // never changes
  if (!found) return null;
  const stream = await lockMember(tx, found.member);
  await tx`select from talent.attempt where id = ${id} for update`;
  const [attempt, given, numbers] = await Promise.all([readAttempt(tx, id), givenIn(tx, id), numbersInForce(tx)]);
  return attempt && { stream, attempt, given, numbers };
}

export function saveResult(write: Write, { attempt, score, passed, validUntil, at }: FinishedAttempt): void {
  write`update talent.attempt set ended_at = ${at} where id = ${attempt}`;
  write`insert into talent.result (attempt, score, sections, passed, valid_until, at)
        values (${attempt}, ${score.score}, ${JSON.stringify(score.sections)}::text::jsonb, ${passed}, ${validUntil}, ${at})`;
  clearDeadline(write, 'talent.attempt', attempt);
}

/** What an act of hiring needs to ask a candidate for a test. */
export async function askFactsFor(
  sql: Sql,
  { test, minimum, proposal, client }: { test: string; minimum: number; proposal: string; client: Party },
): Promise<AskFacts & { readonly title: string }> {
  const [[found], rows] = await Promise.all([
    sql<{ id: Id<'tst'>; owner: TestOwner; title: string }>`
      select t.id, t.owner, (select v.title from talent.test_version v where v.test = t.id order by v.at desc limit 1) as title
      from talent.test t where t.id = ${test}`,
    sql`select from talent.ask where proposal = ${proposal} and test = ${test}`,
  ]);
  return {
    test: found ? { id: found.id, owner: found.owner, client } : null,
    title: found?.title ?? '',
    minimum,
    asked: rows.length > 0,
  };
}

export interface NewAsk {
  readonly id: Id<'ask'>;
  readonly proposal: string;
  readonly engagement: string;
  readonly member: string;
  readonly test: string;
  readonly minimum: number;
  readonly by: string;
  readonly at: Date;
}

export function saveAsk(write: Write, { id, proposal, engagement, member, test, minimum, by, at }: NewAsk): void {
  write`insert into talent.ask (id, proposal, engagement, member, test, minimum, by, at)
        values (${id}, ${proposal}, ${engagement}, ${member}, ${test}, ${minimum}, ${by}, ${at})`;
}
