import { z } from 'zod';
import { isMember, isStaff } from '../../../core/actor.ts';
import { type Db, type Viewer, eyesOn, query } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { partiesOf } from '../../accounts/index.ts';
import { type ShownFile, contestedFiles, fileById, filesAt, filesOn } from '../../files/index.ts';
import { titledFor } from '../../hiring/index.ts';
import { type FoundIn, foundIn } from '../../screening/index.ts';
import { isInPortfolio } from '../../talent/index.ts';

/** Whose file it is, by name, and for its owner what was found in it. */
export interface ListedFile extends ShownFile {
  readonly ownerName: string;
  readonly found: readonly FoundIn[];
}

/** All files of an engagement, the latest first, for whoever stands in it. */
export const engagementFiles = query({
  name: 'engagements.files',
  input: z.strictObject({ engagement: id('eng') }),
  async run(db, { engagement }, viewer) {
    const { actor } = viewer;
    const pairs = await db<{ title: string; project: string; edition: number; veiled: boolean; professional: string }>`
      select title, project, edition, veiled, professional from hiring.shown_pair where engagement = ${engagement}`;
    if (!isMember(actor) || !(await isParty(db, engagement, viewer))) return null;
    const [[pair], files] = await Promise.all([
      titledFor(db, pairs, ({ professional }) => professional !== actor.id),
      filesOn(db, engagement, actor.id),
    ]);
    if (!pair) return null;
    return { engagement, title: pair.title, items: await named(db, files), next: null };
  },
});

/** What was handed in with proposals and deliveries, by their ids, for whoever reads the record they stand on. */
export const filesOfActs = query({
  name: 'engagements.files_of_acts',
  input: z.strictObject({ engagement: id('eng'), acts: z.array(z.string().max(40)).max(200) }),
  async run(db, { engagement, acts }, viewer): Promise<ReadonlyMap<string, readonly ShownFile[]> | null> {
    if (!isMember(viewer.actor) || !(await isParty(db, engagement, viewer))) return null;
    const there = await filesAt(db, acts, eyesOn(viewer, ''));
    return new Map([...there].filter(([, files]) => files.every(({ stream }) => stream === engagement)));
  },
});

/** One file, for whoever stands in its place, and for its owner before it has one. */
export const showFile = query({
  name: 'files.show',
  input: z.strictObject({ file: id('fil') }),
  async run(db, { file }, viewer) {
    const row = await fileById(db, file);
    const { actor } = viewer;
    if (!row || !isMember(actor)) return null;
    const mine = row.owner === actor.id;
    if (!mine && !(await mayRead(db, row, viewer))) return null;
    const [shown] = await named(db, [{ ...row, mine, ownName: mine ? row.ownName : row.name }]);
    return shown ?? null;
  },
});

/** The bytes that this reader may have, and under which name. */
export interface Opened {
  readonly sha256: string;
  readonly size: number;
  readonly type: string;
  readonly name: string;
  /** A picture that was drawn anew from its pixels may be looked at on the page. */
  readonly inline: boolean;
  /** Somebody else's, so that its first download is remembered. */
  readonly others: boolean;
}

/**
 * Who may have the bytes: its owner, as they were handed in; the others in its place once it is clean (everybody, where it
 * stands in a portfolio), and then of a picture the copy without what was written beside its pixels; a trust agent while
 * it is contested.
 */
export const openFile = query({
  name: 'files.open',
  input: z.strictObject({ file: id('fil'), original: z.stringbool().default(false) }),
  async run(db, { file, original }, viewer): Promise<Opened | null> {
    const { actor } = viewer;
    const row = await fileById(db, file);
    if (!row || row.status === 'removed') return null;
    const mine = isMember(actor) && row.owner === actor.id;
    const whole = {
      sha256: row.sha256,
      size: row.size,
      type: row.type,
      inline: false,
      others: !mine && isMember(actor),
    };
    const name = mine ? row.ownName : (row.name ?? row.ownName);
    const { servedSha256, servedType, servedSize } = row;
    const clean = row.status === 'clean' && servedSha256 !== null && servedType !== null && servedSize !== null;
    const served = clean ? { ...whole, sha256: servedSha256, type: servedType, size: servedSize, inline: true } : whole;
    if (mine) return { ...(original ? whole : served), name };
    if (row.status === 'clean' && (await mayRead(db, row, viewer))) return { ...served, name };
    const checks = row.status === 'contested' && isStaff(actor, 'trust_agent');
    return checks ? { ...whole, name, others: false } : null;
  },
});

/** Files that wait for a trust agent, with whatever was found in them. */
export const filesAtDesk = query({
  name: 'files.contested',
  input: z.strictObject({}),
  async run(db, _input, { actor }) {
    if (!isStaff(actor, 'trust_agent')) return null;
    return { items: await named(db, await contestedFiles(db, 50), true), next: null };
  },
});

/** A contested file that the viewer has taken from the queue. */
export const takenFile = query({
  name: 'files.taken',
  input: z.strictObject({ file: id('fil') }),
  async run(db, { file }, { actor, now }) {
    if (!isMember(actor)) return null;
    const [held] = await db`
      select 1 from checks.shown_held where item = ${file} and by = ${actor.id} and until_at > ${now}`;
    const row = held ? await fileById(db, file) : null;
    const [found] = row === null ? [] : await named(db, [{ ...row, mine: false }], true);
    return found ?? null;
  },
});

interface Stands {
  readonly stream: string | null;
  readonly subject: string | null;
}

async function mayRead(db: Db, { stream, subject }: Stands, viewer: Viewer): Promise<boolean> {
  return (stream !== null && (await isParty(db, stream, viewer))) || isInPortfolio(db, subject);
}

async function isParty(db: Db, stream: string, { actor }: Viewer): Promise<boolean> {
  if (!isMember(actor)) return false;
  const parties = await partiesOf(db, actor);
  const rows = await db`select 1 from record.shown_stream where id = ${stream} and parties && ${[...parties]}::text[]`;
  return rows.length > 0;
}

async function named(db: Db, files: readonly ShownFile[], all = false): Promise<ListedFile[]> {
  const owners = [...new Set(files.map(({ owner }) => owner))];
  const [people, found] = await Promise.all([
    db<{ id: string; name: string }>`select id, name from accounts.shown_party where id = any(${owners}::text[])`,
    foundIn(
      db,
      files.filter(({ mine }) => mine || all).map(({ id: name }) => name),
    ),
  ]);
  const names = new Map(people.map((each) => [each.id, each.name]));
  return files.map((file) => ({ ...file, ownerName: names.get(file.owner) ?? '', found: found.get(file.id) ?? [] }));
}
