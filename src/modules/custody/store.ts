import type { Sql, Tx, Write } from '../../core/command.ts';
import { setDeadline } from '../../platform/deadlines.ts';
import { removeFilesOf } from '../files/index.ts';
import { lockStream, newStream } from '../record/index.ts';
import type { Against, Asked, Erased, ErasureFacts, Hold, LiftFacts, Lifted, Withdrawn } from './rules-erasure.ts';

/** The stream is locked first, so that nothing begins for this person while it is decided what stands against it. */
export async function lockErasure(tx: Tx, member: string): Promise<ErasureFacts | null> {
  const [stream, [row], against] = await Promise.all([
    lockStream(tx, member),
    tx<{ name: string; state: ErasureFacts['state']; dueAt: Date | null }>`
      select p.name, e.state, e.due_at as "dueAt" from accounts.shown_party p left join custody.erasure e on e.member = p.id
      where p.id = ${member} and p.kind = 'member'`,
    againstErasing(tx, member),
  ]);
  if (!row) return null;
  return {
    stream: stream ?? newStream('member', member, [member]),
    member,
    state: row.state,
    dueAt: row.dueAt,
    against,
  };
}

export async function againstErasing(sql: Sql, member: string): Promise<Against[]> {
  return sql<Against>`select reason, subject, until from custody.against(${member}) order by until nulls last, reason, subject`;
}

export function saveAsked(write: Write, { member, at, dueAt }: Asked): void {
  write`insert into custody.erasure (member, state, asked_at, due_at) values (${member}, 'waiting', ${at}, ${dueAt})
        on conflict (member) do update set state = 'waiting', asked_at = excluded.asked_at, due_at = excluded.due_at, ended_at = null`;
  setDeadline(write, { kind: 'erasure.due', subject: member, dueAt });
}

export function saveWithdrawn(write: Write, { member, at }: Withdrawn): void {
  write`update custody.erasure set state = 'withdrawn', ended_at = ${at} where member = ${member}`;
}

/** Before the entry is written: whoever was erased has no more words, and the entry that says so is the house's. */
export function saveErased(write: Write, { member, at, again }: Erased): void {
  if (again) return setDeadline(write, { kind: 'erasure.due', subject: member, dueAt: again });
  write`select custody.erase_member(${member}, ${at})`;
  write`select custody.erase_appeals(${member})`;
  write`select custody.erase_reviews(${member})`;
  write`select custody.erase_cases(${member})`;
  write`select custody.erase_work(${member})`;
  write`select custody.erase_talent(${member})`;
  write`select custody.erase_answers(${member})`;
  write`select custody.erase_searches(${member})`;
  write`select custody.erase_pools(${member})`;
  write`select custody.erase_assignments(${member})`;
  write`select custody.erase_requirements(${member})`;
  removeFilesOf(write, member, at);
  write`update custody.erasure set state = 'done', ended_at = ${at} where member = ${member}`;
}

export function insertHold(write: Write, { id, member, ground, note, by, at }: Hold): void {
  write`insert into custody.hold (id, member, ground, note, set_by, set_at)
        values (${id}, ${member}, ${ground}, ${note}, ${by}, ${at})`;
}

export async function lockHold(tx: Tx, id: string): Promise<Omit<LiftFacts, 'note'> | null> {
  const [found] = await tx<{ member: string }>`select member from custody.hold where id = ${id}`; // never changes
  if (!found) return null;
  const [stream, [hold]] = await Promise.all([
    lockStream(tx, found.member),
    tx<LiftFacts['hold']>`select id, member, lifted_at as "liftedAt" from custody.hold where id = ${id}`,
  ]);
  return stream && hold ? { stream, hold } : null;
}

export function saveLifted(write: Write, { id, by, at, note }: Lifted): void {
  write`update custody.hold set lifted_by = ${by}, lifted_at = ${at}, lift_note = ${note} where id = ${id}`;
}
