import type { Call } from '../../core/actor.ts';
import { actorName } from '../../core/actor.ts';
import type { Head, Held, HeldFinding, Sql, Tx, Write } from '../../core/command.ts';
import { setDeadline } from '../../platform/deadlines.ts';
import { lockStream, newStream } from '../record/index.ts';
import type { Decision, DecideFacts, Look, Masked, Screened, Stage, Veil } from './rules.ts';

interface Place {
  readonly stream: string;
  readonly stage: Stage;
  readonly call: Call;
}

const around = 160;

function insert(
  write: Write,
  findings: readonly HeldFinding[],
  { stream, stage, call }: Place,
  subject: string | null,
  state: 'shown' | 'contested' | 'masked',
  texts: Masked['texts'] = {},
): void {
  const member = actorName(call.actor);
  const rows = findings.map(({ id, param, start, end, kind, rule, certainty, text: words, joins = [] }) => {
    const text = texts[param] ?? '';
    const range = { param, starts: start, ends: end, kind, rule, certainty, words };
    const earlier = text === '' ? [] : joins.map((part) => `${part.text}\n`);
    const before = `${earlier.join('')}${text.slice(Math.max(0, start - around), start)}`;
    const context = { before, after: text.slice(end, end + around) };
    return { id, member, stream, subject, ...range, ...context, stage, lang: call.lang, state, at: call.now };
  });
  if (rows.length === 0) return;
  write`insert into screening.finding ${write.rows(rows)}`;
  write`insert into screening.step ${write.rows(rows.map(({ id, at }) => ({ finding: id, step: state, at })))}`;
}

/** A text that leaves within so many minutes answers what its writer was shown in the same field before. */
const answeredMinutes = 60;

/**
 * What became of words that were shown: another text has left without them, or the same one with a choice. Streams are
 * those on which they may have been held: that of the project, where a conversation begins with the text that leaves.
 */
function answer(
  write: Write,
  step: 'edited_away' | 'sent_again',
  params: readonly string[],
  streams: readonly string[],
  { actor, now }: Call,
): void {
  write`insert into screening.step (finding, step, at)
        select o.id, ${step}, ${now} from screening.shown_open o
        where o.member = ${actorName(actor)} and o.stream = any(${[...streams]}::text[]) and o.param = any(${[...params]}::text[])
          and o.at > ${new Date(now.getTime() - answeredMinutes * 60_000)}
        on conflict do nothing`;
}

/**
 * Keeps the findings of a text that leaves masked, and what became of those its writer was shown before. `open` is false
 * where the act has read that there are none; `heldOn` is another stream on which they may have been held.
 */
export function keep(
  write: Write,
  screened: Screened,
  subject: string,
  stream: string,
  call: Call,
  { open = true, heldOn = stream }: { readonly open?: boolean; readonly heldOn?: string } = {},
): void {
  const params = screened.kind === 'clear' ? screened.params : Object.keys(screened.texts);
  if (open) answer(write, screened.kind === 'clear' ? 'edited_away' : 'sent_again', params, [stream, heldOn], call);
  if (screened.kind === 'clear') return;
  const { choice, stage, findings, texts } = screened;
  insert(write, findings, { stream, stage, call }, subject, choice === 'contest' ? 'contested' : 'masked', texts);
}

/** Keeps what a writer was shown although nothing left: for `hold` of a command. The words around are not ours to keep. */
export function keepShown(write: Write, held: Held, stream: string, stage: Stage, call: Call): void {
  insert(write, held.findings, { stream, stage, call }, null, 'shown');
}

/** Which words of these things are hidden now, by `subject param`. */
export async function veils(sql: Sql, subjects: readonly string[]): Promise<ReadonlyMap<string, Veil[]>> {
  const result = new Map<string, Veil[]>();
  if (subjects.length === 0) return result;
  const rows = await sql<Veil & { subject: string; param: string }>`
    select subject, param, starts as start, ends as "end", kind, rule, state
    from screening.shown_veil where subject = any(${[...subjects]}::text[]) order by starts`;
  for (const { subject, param, ...range } of rows) {
    const name = `${subject} ${param}`;
    result.set(name, [...(result.get(name) ?? []), range]);
  }
  return result;
}

export async function lockFinding(tx: Tx, id: string): Promise<Pick<DecideFacts, 'finding' | 'stream'> | null> {
  const [[stream], [finding]] = await Promise.all([
    tx<Head>`select l.* from record.lock((select stream from screening.finding where id = ${id})) l`,
    tx<
      DecideFacts['finding']
    >`select id, member, state, subject, kind from screening.finding where id = ${id} for update`,
  ]);
  return stream && finding ? { stream, finding } : null;
}

export function saveDecision(write: Write, { finding, verdict, kind, shown, reason, by, at }: Decision): void {
  write`insert into screening.decision (finding, verdict, kind, by, reason, at)
        values (${finding}, ${verdict}, ${kind}, ${by}, ${reason}, ${at})`;
  write`insert into screening.step (finding, step, at) values (${finding}, ${kind === null ? verdict : 'wrong_kind'}, ${at})`;
  write`update screening.finding set state = ${verdict} where id = ${finding}`;
  // A link of a delivery that can be opened now: whoever looks at it has their time from now on.
  if (shown?.startsWith('dlv_')) setDeadline(write, { kind: 'evidence.shown', subject: shown, dueAt: at });
}

/** Words whose alert was overturned appear; the decision on the appeal says why. */
export function clearFindings(write: Write, ids: readonly string[], at: Date): void {
  if (ids.length === 0) return;
  write`insert into screening.step (finding, step, at) select unnest(${[...ids]}::text[]), 'cleared', ${at} on conflict do nothing`;
  write`update screening.finding set state = 'cleared' where id = any(${[...ids]}::text[])`;
}

/** Null when nobody of that name has tried anything there. */
export async function lockTries(
  tx: Tx,
  member: string,
  stream: string,
): Promise<{ readonly home: Head; readonly parties: readonly string[] } | null> {
  const [home, [tried]] = await Promise.all([
    lockStream(tx, member),
    tx<{ parties: string[] | null }>`
      select s.parties from screening.finding f left join record.shown_stream s on s.id = f.stream
      where f.member = ${member} and f.stream = ${stream} and f.state = 'shown' limit 1`,
  ]);
  return tried ? { home: home ?? newStream('member', member, [member]), parties: tried.parties ?? [] } : null;
}

export function saveLook(write: Write, { id, member, stream, by, reason, at }: Look): void {
  write`insert into screening.look (id, member, stream, by, reason, at) values (${id}, ${member}, ${stream}, ${by}, ${reason}, ${at})`;
}
