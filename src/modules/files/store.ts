import type { Call } from '../../core/actor.ts';
import type { Head, Sql, Tx, Write } from '../../core/command.ts';
import { setDeadline } from '../../platform/deadlines.ts';
import { numbersInForce } from '../policy/index.ts';
import { decideFound, keepFound, keepShown } from '../screening/index.ts';
import type {
  Decision,
  File,
  FilesBrought,
  Judged,
  Moved,
  Placed,
  Receipt,
  Replacement,
  Standing,
  Usage,
} from './rules.ts';

const columns = (sql: Sql) => sql`f.id, f.owner, f.sha256, f.size, f.type, f.ending, f.name, f.status`;

export async function usageOf(sql: Sql, member: string): Promise<Usage> {
  const [numbers, [row]] = await Promise.all([
    numbersInForce(sql),
    sql<{ keptBytes: string; lately: number[] }>`
      select (select coalesce(sum(size), 0)::text from files.file
              where owner = ${member} and status not in ('withdrawn', 'replaced', 'removed')) as "keptBytes",
             array(select extract(epoch from at)::float8 from files.file where owner = ${member} order by at desc limit 1000) as lately`,
  ]);
  return {
    numbers,
    keptBytes: Number(row?.keptBytes ?? 0),
    lately: (row?.lately ?? []).map((seconds) => new Date(seconds * 1000)),
  };
}

/** The files somebody brings along to an act, as far as they are theirs. */
export async function broughtFiles(sql: Tx, asked: readonly string[], member: string): Promise<FilesBrought> {
  const [brought = noneBrought] = await broughtByMany(sql, [{ asked, member }]);
  return brought;
}

const noneBrought: FilesBrought = {
  asked: [],
  found: [],
  numbers: {
    at() {
      throw new TypeError('Numbers are read only where there are files');
    },
  },
};

/** The same for many at once, in the order of the asks. They are locked, so that none is taken back meanwhile. */
export async function broughtByMany(
  sql: Tx,
  all: readonly { readonly asked: readonly string[]; readonly member: string }[],
): Promise<readonly FilesBrought[]> {
  const ids = all.flatMap(({ asked }) => asked);
  if (ids.length === 0) return all.map(() => noneBrought);
  const [numbers, found] = await Promise.all([
    numbersInForce(sql),
    sql<File>`select ${columns(sql)} from files.file f where f.id = any(${ids}::text[]) order by f.id for update`,
  ]);
  return all.map(({ asked, member }) => ({ asked, numbers, found: found.filter(({ owner }) => owner === member) }));
}

export function insertFile(write: Write, { file, given, at, looseUntil }: Receipt): void {
  write`insert into files.file (id, owner, sha256, size, type, ending, name, given, status, at)
        values (${file.id}, ${file.owner}, ${file.sha256}, ${file.size}, ${file.type}, ${file.ending}, ${file.name}, ${given}, ${file.status}, ${at})`;
  setDeadline(write, { kind: 'file.loose', subject: file.id, dueAt: looseUntil });
}

/** Its bytes go as soon as no other file holds the same ones. */
export function removeFile(write: Write, file: string, at: Date): void {
  write`select files.remove(${[file]}::text[], ${at})`;
}

/** What came with a message or another act; whoever reads the place sees that something is gone. */
export function removeFilesAt(write: Write, subject: string, at: Date): void {
  write`select files.remove(array(select file from files.place where subject = ${subject}), ${at})`;
}

/** Everything a person handed in, but for the delivered work of others. */
export function removeFilesOf(write: Write, member: string, at: Date): void {
  write`select files.remove_of(${member}, ${at})`;
}

/** Bytes that have come and are nobody's yet. */
export function saveArrived(write: Write, sha256: string, at: Date): void {
  write`insert into files.leaving (sha256, at) values (${sha256}, ${at}) on conflict do nothing`;
}

/** Bytes that perhaps nobody holds, and whether somebody does. */
export async function leavingBytes(sql: Sql, limit: number): Promise<{ sha256: string; held: boolean }[]> {
  return sql<{ sha256: string; held: boolean }>`
    select l.sha256,
           exists (select from files.file f where f.sha256 = l.sha256 and f.status <> 'removed')
           or exists (select from files.verdict v join files.file f on f.id = v.file
                      where v.served_sha256 = l.sha256 and f.status <> 'removed') as held
    from files.leaving l order by l.at, l.sha256 limit ${limit}`;
}

export async function bytesHaveLeft(sql: Sql, sha256: string): Promise<void> {
  await sql`delete from files.leaving where sha256 = ${sha256}`;
}

/** Puts files where an act brought them; from now on they wait to be looked into. */
export function savePlaced(write: Write, files: readonly Placed[], call: Call): void {
  if (files.length === 0) return;
  const { now } = call;
  write`insert into files.place ${write.rows(
    files.map(({ file, stream, subject, part, n, name, stage, replaces }) => ({
      ...{ file: file.id, stream, subject, part, n, name, stage, replaces },
      at: now,
    })),
  )}`;
  write`update files.file set status = 'checking' where id = any(${files.map(({ file }) => file.id)}::text[])`;
  write`insert into files.due ${write.rows(files.map(({ file }) => ({ file: file.id, due_at: now })))}`;
  for (const { heldName, stream } of files) if (heldName) keepShown(write, heldName, stream, 'public', call);
}

/** Locks the stream on which a file stands, then reads it. A file that stands nowhere has none. */
export async function lockFile(tx: Tx, id: string): Promise<Standing | null> {
  const [[stream], [row]] = await Promise.all([
    tx<Head>`select l.* from record.lock((select stream from files.place where file = ${id})) l`,
    tx<File & { place: Standing['place']; verdicts: number; lastReason: string | null }>`
      select ${columns(tx)},
             (select json_build_object('subject', p.subject, 'part', p.part, 'n', p.n, 'name', p.name, 'stage', p.stage,
                                       'replaces', p.replaces)
              from files.place p where p.file = f.id) as place,
             (select count(*)::int from files.verdict v where v.file = f.id) as verdicts,
             (select v.reason from files.verdict v where v.file = f.id order by v.n desc limit 1) as "lastReason"
      from files.file f where f.id = ${id} for update of f`,
  ]);
  if (!row) return null;
  const { place, verdicts, lastReason, ...file } = row;
  return { file, place, stream: stream ?? null, verdicts, lastReason: lastReason ?? '' };
}

export function saveJudged(write: Write, judged: Judged): void {
  const { file, n, verdict, reason, inside, served, at, status, againAt, held, owner, stream, stage } = judged;
  write`insert into files.verdict (file, n, verdict, reason, inside, served_sha256, served_size, served_type, by, at)
        values (${file}, ${n}, ${verdict}, ${reason}, ${inside}, ${served?.sha256 ?? null}, ${served?.size ?? null},
                ${served?.type ?? null}, 'clock', ${at})`;
  saveStatus(write, file, status);
  if (againAt === null) write`delete from files.due where file = ${file}`;
  else postpone(write, file, againAt);
  keepFound(write, held, { member: owner, stream, subject: file, stage, at });
  tellShown(write, judged);
}

/** What was held in a delivery can be seen now: whoever looks at it has their time from now on. */
function tellShown(write: Write, { shown, at }: Pick<Judged, 'shown' | 'at'>): void {
  if (shown?.startsWith('dlv_')) setDeadline(write, { kind: 'evidence.shown', subject: shown, dueAt: at });
}

function postpone(write: Write, file: string, dueAt: Date): void {
  write`insert into files.due (file, due_at) values (${file}, ${dueAt})
        on conflict (file) do update set due_at = excluded.due_at, leased_until = null`;
}

function saveStatus(write: Write, file: string, status: string): void {
  write`update files.file set status = ${status} where id = ${file}`;
}

/** A file that its owner moves is no longer waited for by the reader. */
export function saveMoved(write: Write, { file, status }: Moved): void {
  saveStatus(write, file.id, status);
  write`delete from files.due where file = ${file.id}`;
}

export function saveReplacement(write: Write, replacement: Replacement, call: Call): void {
  saveMoved(write, replacement);
  savePlaced(write, [replacement.placed], call);
}

export function saveDecision(write: Write, decision: Decision): void {
  const { file, status, verdict, reason, n, by, at } = decision;
  write`insert into files.verdict (file, n, verdict, reason, by, at) values (${file}, ${n}, ${verdict}, ${reason}, ${by}, ${at})`;
  saveStatus(write, file, status);
  decideFound(write, file, { verdict, reason, by, at });
  tellShown(write, decision);
}

export function saveFetched(write: Write, file: string, member: string, at: Date): void {
  write`insert into files.fetched (file, member, at) values (${file}, ${member}, ${at}) on conflict do nothing`;
}

/** A file that waits, as the worker takes it in hand. */
export interface DueFile {
  readonly id: string;
  readonly sha256: string;
  readonly size: number;
  readonly status: string;
  readonly reason: string | null;
}

/** Takes files whose time has come; the lease keeps to real time, so that two processes share the work. */
export async function takeDueFiles(sql: Sql, now: Date, limit: number): Promise<DueFile[]> {
  return sql<DueFile>`
    with taken as (
      update files.due d set attempts = d.attempts + 1, leased_until = clock_timestamp() + interval '5 minutes'
      from (
        select file from files.due
        where due_at <= ${now} and (leased_until is null or leased_until < clock_timestamp())
        order by due_at, file limit ${limit} for update skip locked
      ) t where d.file = t.file
      returning d.file
    )
    select f.id, f.sha256, f.size, f.status,
           (select v.reason from files.verdict v where v.file = f.id order by v.n desc limit 1) as reason
    from taken join files.file f on f.id = taken.file order by f.id`;
}

/** The same is still missing: nothing new to say, so only the next look is set. */
export async function postponeFile(sql: Sql, file: string, dueAt: Date): Promise<void> {
  await sql`update files.due set due_at = ${dueAt}, leased_until = null where file = ${file}`;
}
