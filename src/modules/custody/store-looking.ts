import type { Db, Sql, Tx, Write } from '../../core/command.ts';
import { placeOf } from '../casefile/index.ts';
import { docketOf } from '../casework/index.ts';
import { lockStream, wordFieldsAt } from '../record/index.ts';
import { removeFilesAt } from '../files/index.ts';
import type {
  DecideRedactionFacts,
  Look,
  LookFacts,
  Proposed,
  RedactFacts,
  RedactionDecided,
} from './rules-looking.ts';
import type { OrderFacts } from './rules-ordering.ts';

/** A finding on this conversation, a case about it, a report about it, its project or one of its people, or a request of one of them. */
export async function lockLook(
  tx: Tx,
  engagement: string,
  about: string,
): Promise<Omit<LookFacts, 'about' | 'reason'> | null> {
  const [stream, row] = await Promise.all([lockStream(tx, engagement), pairFor(tx, engagement, about)]);
  return stream && row ? { stream, ...row } : null;
}

/** A case with the record it is about, as whoever has it would take it along. */
export async function lockOrder(tx: Tx, number: string, member: string): Promise<Omit<OrderFacts, 'reason'> | null> {
  const found = await docketOf(tx, number);
  if (!found) return null;
  const [look, docket, { underWay }] = await Promise.all([
    lockLook(tx, found.stream, number),
    docketOf(tx, number),
    placeOf(tx, found.stream, member),
  ]);
  return look && docket ? { ...look, about: number, docket, underWay } : null;
}

/** Who stands for the two, and whether what is named has to do with them. */
export async function pairFor(
  sql: Sql,
  engagement: string,
  about: string,
): Promise<Pick<LookFacts, 'fits' | 'people'> | null> {
  const [row] = await sql<{ fits: boolean; people: string[] }>`
      with pair as (select p.engagement, p.project, p.client, p.professional from hiring.shown_pair p where p.engagement = ${engagement}),
      people as (select s.member from pair p join accounts.shown_stand s on s.party in (p.client, p.professional))
      select array(select member from people) as people,
             exists (select from screening.shown_finding f, pair p where f.id = ${about} and f.stream in (p.engagement, p.project))
               or exists (select from hiring.shown_report r, pair p where r.id = ${about}
                          and (r.subject in (p.engagement, p.project) or r.about in (p.client, p.professional)
                            or r.reporter in (select member from people)))
               or exists (select from casework.shown_docket k, pair p where k.number = ${about} and k.stream = p.engagement)
               or exists (select from support.shown_request q where q.id = ${about} and q.member in (select member from people)) as fits
      from pair`;
  return row ?? null;
}

export function saveLook(write: Write, { id, engagement, staff, role, about, reason, at, untilAt }: Look): void {
  write`insert into custody.view (id, engagement, staff, role, about, reason, at, until_at)
        values (${id}, ${engagement}, ${staff}, ${role}, ${about}, ${reason}, ${at}, ${untilAt})`;
}

export async function isOpenFor(db: Db, engagement: string, staff: string, now: Date): Promise<Date | null> {
  const [row] = await db<{ untilAt: Date }>`
    select max(until_at) as "untilAt" from custody.view where engagement = ${engagement} and staff = ${staff} and until_at > ${now}`;
  return row?.untilAt ?? null;
}

interface MessageRow {
  readonly engagement: string;
  readonly author: string;
  readonly seq: number;
  readonly edits: readonly number[];
}

export async function lockMessage(tx: Tx, message: string): Promise<Omit<RedactFacts, 'ground' | 'reason'> | null> {
  const found = await messageRow(tx, message);
  if (!found) return null;
  const [stream, rows, held] = await Promise.all([
    lockStream(tx, found.engagement),
    tx`select 1 from custody.redaction where message = ${message} and state = 'proposed'`,
    isHeld(tx, found.author),
  ]);
  return stream && { stream, message, author: found.author, waits: rows.length > 0, held };
}

/** Whether somebody of the house has said that this person's words stay for now. */
async function isHeld(tx: Tx, member: string): Promise<boolean> {
  const rows = await tx`select 1 from custody.hold where member = ${member} and lifted_at is null`;
  return rows.length > 0;
}

async function messageRow(tx: Tx, message: string): Promise<MessageRow | null> {
  const [row] = await tx<MessageRow>`
    select engagement, author, seq, edits from messaging.shown_message where id = ${message}`;
  return row ?? null;
}

export function insertRedaction(write: Write, { id, message, engagement, ground, reason, by, at }: Proposed): void {
  write`insert into custody.redaction (id, message, engagement, ground, reason, state, by, at)
        values (${id}, ${message}, ${engagement}, ${ground}, ${reason}, 'proposed', ${by}, ${at})`;
}

export async function lockRedaction(
  tx: Tx,
  id: string,
): Promise<Omit<DecideRedactionFacts, 'verdict' | 'note'> | null> {
  const [named] = await tx<{ message: string }>`select message from custody.redaction where id = ${id}`; // never changes
  const message = named && (await messageRow(tx, named.message));
  if (!message) return null;
  const seqs = [message.seq, ...message.edits];
  const [stream, [redaction], words, held] = await Promise.all([
    lockStream(tx, message.engagement),
    tx<DecideRedactionFacts['redaction']>`
      select id, message, ground, reason, state, by from custody.redaction where id = ${id}`,
    wordFieldsAt(tx, message.engagement, seqs),
    isHeld(tx, message.author),
  ]);
  return stream && redaction ? { stream, redaction, author: message.author, words, held } : null;
}

export function saveRedaction(write: Write, { facts, second, at }: RedactionDecided): void {
  const { redaction, stream, words, verdict, note } = facts;
  const state = verdict === 'approve' ? 'approved' : 'declined';
  write`update custody.redaction set state = ${state}, second = ${second}, note = ${note}, decided_at = ${at} where id = ${redaction.id}`;
  if (verdict === 'decline') return;
  removeFilesAt(write, redaction.message, at);
  for (const { seq, name } of words)
    write`select vault.withhold(${stream.id}, ${seq}, ${name}, ${redaction.ground}, ${redaction.by}, ${second}, ${at})`;
}
