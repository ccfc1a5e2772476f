/** What becomes of a file: who may hand one in, where it may stand, what a look into it means, and who may say otherwise. */
import { type Call, isMember, isStaff } from '../../core/actor.ts';
import { Held, type Head, type Json, type Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { after } from '../../core/lifecycle.ts';
import { type Refusal, isRefusal, refuse } from '../../core/refusal.ts';
import { type Desk, mayJudge } from '../checks/index.ts';
import type { NumbersInForce } from '../policy/index.ts';
import { type FoundInFile, type Stage, heldInFile, screenTexts } from '../screening/index.ts';
import { type FileStatus, fileLife } from './lifecycle.ts';
import { displayName, wordsOfName } from './names.ts';

/** What the bytes are, with the endings that say so. */
export interface TypeNamed {
  readonly type: string;
  readonly ending: string;
  readonly also?: readonly string[] | undefined;
}

export interface File {
  readonly id: Id<'fil'>;
  readonly owner: string;
  readonly sha256: string;
  readonly size: number;
  readonly type: string;
  readonly ending: string;
  readonly name: string;
  readonly status: FileStatus;
}

export interface Usage {
  readonly numbers: NumbersInForce;
  /** What this member has handed in and not taken back, in bytes. */
  readonly keptBytes: number;
  /** When this member handed in the last thousand files. */
  readonly lately: readonly Date[];
}

export interface ReceiveFacts extends Usage {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly type: TypeNamed;
}
export interface Receipt extends Plan {
  readonly entry: null;
  readonly file: File;
  readonly given: string;
  readonly at: Date;
  /** When it goes again, if nothing takes it along until then. */
  readonly looseUntil: Date;
}

const megabyte = 1024 * 1024;

/** A member hands a file in. It is theirs alone until it stands somewhere. */
export function receive(facts: ReceiveFacts, call: Call): Receipt | Refusal {
  const { actor, now } = call;
  if (!isMember(actor)) return refuse('sign_in_first');
  const room = allowance(facts, now);
  if (isRefusal(room)) return room;
  if (facts.size > room.bytes) return refuse('file_too_large', { megabytes: room.bytes / megabyte });
  if (facts.size > room.bytesLeft) return refuse('file_quota_used', { megabytes: room.quota });
  const { sha256, size, type, name } = facts;
  const file: File = {
    id: call.id('fil'),
    owner: actor.id,
    ...{ sha256, size, type: type.type, ending: type.ending },
    name: displayName(name, type),
    status: 'loose',
  };
  return {
    entry: null,
    file,
    given: name.slice(0, 1000),
    at: now,
    looseUntil: new Date(now.getTime() + dayMilliseconds),
  };
}

export interface Allowance {
  readonly bytes: number;
  readonly perMessage: number;
  readonly bytesLeft: number;
  readonly quota: number;
}

const dayMilliseconds = 24 * 3_600_000;

/** How much this member may hand in now, before a byte of it is taken. */
export function allowance({ numbers, keptBytes, lately }: Usage, now: Date): Allowance | Refusal {
  const { fileMaxMegabytes, filesPerMessage, fileQuotaMegabytes, filesPerDay } = numbers.at(now);
  const today = lately.filter((at) => now.getTime() - at.getTime() < dayMilliseconds).length;
  if (today >= filesPerDay) return refuse('files_too_often', { files: filesPerDay });
  const bytesLeft = fileQuotaMegabytes * megabyte - keptBytes;
  if (bytesLeft <= 0) return refuse('file_quota_used', { megabytes: fileQuotaMegabytes });
  return { bytes: fileMaxMegabytes * megabyte, perMessage: filesPerMessage, bytesLeft, quota: fileQuotaMegabytes };
}

/** What an act needs that takes files along: those that were named, as far as they are the caller's. */
export interface FilesBrought {
  readonly asked: readonly string[];
  readonly found: readonly File[];
  readonly numbers: NumbersInForce;
}

export interface Where {
  readonly stream: Head;
  readonly subject: string;
  /** By the id of the file, where it belongs to one criterion. */
  readonly parts?: ReadonlyMap<string, string>;
  readonly stage: Stage;
}
export interface Placed {
  readonly file: File;
  readonly stream: string;
  readonly subject: string;
  readonly part: string;
  readonly n: number;
  readonly name: string;
  /** What stood in the name that may not, and so was left out of it. */
  readonly heldName: Held | null;
  readonly stage: Stage;
  readonly replaces: string | null;
}

/**
 * Files take their place with the act that brings them: each once, only by whoever handed it in. Names are public texts,
 * so one with contact details in it gives way to a plain one.
 */
export function placeFiles(brought: FilesBrought | undefined, where: Where, call: Call): readonly Placed[] | Refusal {
  if (brought === undefined || brought.asked.length === 0) return [];
  const { asked, found, numbers } = brought;
  const { filesPerMessage } = numbers.at(call.now);
  if (asked.length > filesPerMessage) return refuse('too_many_files', { files: filesPerMessage });
  const files = asked.map((id) => found.find((each) => each.id === id));
  const mine = files.filter((each) => each !== undefined);
  if (mine.length < files.length || new Set(asked).size < asked.length) return refuse('file_not_there');
  if (mine.some(({ status }) => status !== 'loose')) return refuse('file_already_used');
  return mine.map((file, n) => placed(file, n, where, null, call));
}

function placed(file: File, n: number, where: Where, replaces: string | null, call: Call): Placed {
  const { contact: _forTheText, ...unchosen } = call; // what was chosen about words in the text says nothing about a name
  const screened = screenTexts(wordsOfName(file.name), 'public', unchosen);
  const heldName = screened instanceof Held ? screened : null;
  return {
    file,
    stream: where.stream.id,
    subject: where.subject,
    part: where.parts?.get(file.id) ?? '',
    n,
    name: heldName === null ? file.name : `file-${n + 1}.${file.ending}`,
    heldName,
    stage: where.stage,
    replaces,
  };
}

/** What the record says of files: their bytes as they came. A name that may not be read is kept apart. */
export function fileFields(files: readonly Placed[]): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    files.flatMap(({ file: { sha256, size, type, name: own }, name, heldName }, n) => [
      [`att/${n}`, { sha256, size, type, name }] as const,
      ...(heldName === null ? [] : [[`hidden/att/${n}/name`, own] as const]),
    ]),
  );
}

/** Where a file stands, as an act about it finds it. */
export interface Standing {
  readonly file: File;
  readonly place: {
    readonly subject: string;
    readonly part: string;
    readonly n: number;
    readonly name: string;
    readonly stage: Stage;
    /** The file whose place it took. */
    readonly replaces: string | null;
  } | null;
  readonly stream: Head | null;
  readonly verdicts: number;
  readonly lastReason: string;
}

export type Look =
  | { readonly kind: 'read'; readonly found: readonly FoundInFile[]; readonly served: Served | null }
  | { readonly kind: 'unread'; readonly reason: string; readonly inside: string }
  | { readonly kind: 'virus' };
export interface Served {
  readonly sha256: string;
  readonly size: number;
  readonly type: string;
}

export interface Judged extends Plan {
  readonly file: Id<'fil'>;
  readonly owner: string;
  readonly status: FileStatus;
  readonly verdict: 'clean' | 'held' | 'unread';
  readonly reason: string;
  readonly inside: string;
  readonly served: Served | null;
  readonly held: readonly (FoundInFile & { readonly id: Id<'fin'> })[];
  readonly stream: string;
  readonly stage: Stage;
  readonly n: number;
  /** When it is looked into again, because what was missing then comes back. */
  readonly againAt: Date | null;
  /** The place in which it was held and is shown from now on; null for what the first look let through. */
  readonly shown: string | null;
  readonly at: Date;
}

/** What passes when the reader or the scanner is back. */
const passing: readonly string[] = ['reader_away', 'scanner_away'];
const againMinutes = 10;

/** The clock says what a look into the file has shown. Whatever was not read to its end is not passed. */
export function judge(facts: Standing & { readonly look: Look }, call: Call): Judged | Refusal {
  const { file, place, stream, look } = facts;
  if (call.actor.kind !== 'clock') return refuse('only_the_clock_looks');
  if (place === null || stream === null) return refuse('file_is_nowhere');
  const held =
    look.kind === 'read' ? heldInFile(look.found, place.stage).map((each) => ({ ...each, id: call.id('fin') })) : [];
  const verdict = look.kind === 'unread' ? 'unread' : look.kind === 'virus' || held.length > 0 ? 'held' : 'clean';
  const status = after(fileLife, file.status, ({ clean: 'pass', held: 'hold', unread: 'fail' } as const)[verdict]);
  if (status === null) return refuse('file_is_settled');
  const reason =
    look.kind === 'unread'
      ? look.reason
      : look.kind === 'virus'
        ? 'virus'
        : held.length > 0
          ? 'contact'
          : 'nothing_found';
  const served = look.kind === 'read' && verdict === 'clean' ? look.served : null;
  const fields = { verdict, reason, ...(served ? { 'att/served': { ...served, name: place.name } } : {}) };
  return {
    ...{ file: file.id, owner: file.owner, status, verdict, reason, served, held },
    inside: look.kind === 'unread' ? look.inside : '',
    stream: stream.id,
    stage: place.stage,
    n: facts.verdicts + 1,
    againAt: passing.includes(reason) ? new Date(call.now.getTime() + againMinutes * 60_000) : null,
    shown: verdict === 'clean' && (facts.verdicts > 0 || place.replaces !== null) ? place.subject : null,
    at: call.now,
    entry: {
      stream,
      type: 'attachment.scanned',
      fields,
      refs: { file: file.id, subject: place.subject, member: file.owner },
    },
  };
}

export interface Moved extends Plan {
  readonly file: File;
  readonly status: FileStatus;
  readonly at: Date;
}

/** The owner says that this is no contact information, or nothing that need worry: a person looks. */
export function contest(facts: Standing, call: Call): Moved | Refusal {
  return moved(facts, call, 'contest');
}

/** The owner takes it back, as long as nobody else has seen it. */
export function withdraw(facts: Standing, call: Call): Moved | Refusal {
  return moved(facts, call, 'withdraw');
}

export interface Swept extends Plan {
  readonly file: File;
  readonly at: Date;
}

/** What nobody sent anywhere within a day goes; in its place it stays as long as that place. */
export function sweep({ file }: Standing, { actor, now }: Call): Swept | Refusal {
  if (actor.kind !== 'clock') return refuse('only_the_clock_looks');
  return file.status === 'loose' ? { entry: null, file, at: now } : refuse('file_is_settled');
}

const past = { contest: 'contested', withdraw: 'withdrawn', replace: 'replaced' } as const;

function moved({ file, place, stream, lastReason }: Standing, call: Call, act: keyof typeof past): Moved | Refusal {
  const { actor, now } = call;
  if (!isMember(actor) || actor.id !== file.owner) return refuse('not_found');
  if (act === 'contest' && lastReason === 'virus') return refuse('file_has_virus');
  const status = after(fileLife, file.status, act);
  if (status === null) return refuse(file.status === 'clean' ? 'file_is_out' : 'file_is_settled');
  const entry =
    place && stream
      ? ({
          stream,
          type: `attachment.${past[act]}`,
          fields: {},
          refs: { file: file.id, subject: place.subject },
        } as const)
      : null;
  return { entry, file, status, at: now };
}

export interface Replacement extends Moved {
  readonly placed: Placed;
}

/** Another file takes the place of one that was held; it is looked into like any other. */
export function replace(facts: Standing & { readonly by: FilesBrought }, call: Call): Replacement | Refusal {
  const old = moved(facts, call, 'replace');
  if (isRefusal(old)) return old;
  const { place, stream, file } = facts;
  if (place === null || stream === null) return refuse('file_is_nowhere');
  const parts = new Map(facts.by.asked.map((id) => [id, place.part]));
  const brought = placeFiles(facts.by, { stream, subject: place.subject, parts, stage: place.stage }, call);
  if (isRefusal(brought)) return brought;
  const [fresh] = brought;
  if (fresh === undefined) return refuse('file_not_there');
  const refs = { file: file.id, by: fresh.file.id, subject: place.subject };
  return {
    ...old,
    placed: { ...fresh, n: place.n, replaces: file.id },
    entry: { stream, type: 'attachment.replaced', fields: fileFields([fresh]), refs },
  };
}

export interface DecideFacts extends Standing {
  /** Null when it waits for nobody any more. */
  readonly desk: Desk | null;
  readonly verdict: 'cleared' | 'confirmed';
  readonly reason: string;
}
export interface Decision extends Plan {
  readonly file: Id<'fil'>;
  readonly status: FileStatus;
  readonly verdict: 'cleared' | 'confirmed';
  readonly reason: string;
  readonly n: number;
  readonly shown: string | null;
  readonly by: string;
  readonly at: Date;
}

/** A person has looked at what its owner contested. Nobody decides about their own file, or in their own conversation. */
export function decide(facts: DecideFacts, call: Call): Decision | Refusal {
  const { actor, now } = call;
  const { file, place, stream, verdict, reason } = facts;
  if (!isStaff(actor, 'trust_agent', 'operator')) return refuse('only_trust_agents_check');
  if (place === null || stream === null) return refuse('not_found');
  if (actor.id === file.owner || stream.parties.includes(actor.id)) return refuse('not_allowed_own_finding');
  const status = after(fileLife, file.status, verdict === 'cleared' ? 'clear' : 'confirm');
  if (status === null || facts.desk === null) return refuse('finding_already_decided');
  const no = mayJudge(facts.desk, call);
  if (no) return no;
  const refs = { file: file.id, subject: place.subject, member: file.owner };
  return {
    ...{ file: file.id, status, verdict, reason, by: actor.id, at: now },
    ...{ n: facts.verdicts + 1, shown: verdict === 'cleared' ? place.subject : null },
    entry: { stream, type: `attachment.${verdict}`, fields: { reason }, refs },
  };
}
