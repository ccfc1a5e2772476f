import { type Db, type Viewer, eyesOn } from '../../core/command.ts';
import { type ShownFile, filesAt } from '../files/index.ts';
import { type Shown, entriesAt, withheldAt } from '../record/index.ts';
import { type Piece, recordedText, veil, veilOwn, veils } from '../screening/index.ts';

/** One version of a message as the reader may see it. */
export interface Said {
  readonly seq: number;
  readonly at: Date;
  readonly pieces: readonly Piece[];
}

/** A message with its latest words; the earlier ones are there for whoever wants to look. */
export interface Message extends Said {
  readonly id: string;
  readonly engagement: string;
  readonly author: string;
  readonly mine: boolean;
  /** Versions before the last edit, oldest first. */
  readonly earlier: readonly Said[];
  readonly editedAt: Date | null;
  /** Its words are gone: taken out of sight by two people of the house, or erased with their author’s account. */
  readonly gone: { readonly ground: string | null; readonly at: Date | null } | null;
  readonly files: readonly ShownFile[];
}

export interface Messages {
  /** Where they were first said: by the number of that entry. */
  readonly all: ReadonlyMap<number, Message>;
  /**
   * The message an entry is about: for its posting, for an edit, and for a decision about its words. Live pages draw it
   * anew where it stands.
   */
  of(entry: Shown): Message | null;
}

interface Version {
  readonly message: string;
  /** The entry of the posting, and of this version. */
  readonly first: number;
  readonly seq: number;
}

/**
 * The messages that some entries are about, whole: an edit that stands outside of these entries is read too, so that
 * nobody is shown old words as the latest. Hidden words are shown to their author and, once cleared, to everybody.
 */
export async function messagesAmong(
  db: Db,
  entries: readonly Shown[],
  viewer: Pick<Viewer, 'actor' | 'whole'>,
): Promise<Messages> {
  const reader = eyesOn(viewer, '');
  const ids = [...new Set(entries.map(messageOf).filter((name) => name !== null))];
  if (ids.length === 0) return { all: new Map(), of: () => null };
  const versions = await db<Version & { engagement: string }>`
    select m.engagement, m.id as message, m.seq as first, m.seq from messaging.message m where m.id = any(${ids}::text[])
    union all
    select m.engagement, m.id, m.seq, e.seq from messaging.message m join messaging.edit e on e.message = m.id
    where m.id = any(${ids}::text[])`;
  const known = await withMissing(db, entries, versions);
  const said = versions.flatMap(({ engagement, seq }) => known.get(placeOf(engagement, seq)) ?? []);
  const withFiles = said.filter(({ fields }) => 'att/0' in fields).map(subjectOf);
  const [hidden, files] = await Promise.all([
    veils(db, said.filter(isMasked).map(subjectOf)),
    filesAt(db, withFiles, reader),
  ]);
  const withheld = await withheldAmong(db, said);
  const messages = [...Map.groupBy(said, messageOf)].flatMap(([name, all]) => {
    const [first, ...later] = all.toSorted((a, b) => a.seq - b.seq);
    return name !== null && first ? [[name, whole(name, first, later)] as const] : [];
  });
  const byId = new Map(messages);
  return {
    all: new Map(messages.map(([, message]) => [message.seq, message])),
    of: (entry) => byId.get(messageOf(entry) ?? '') ?? null,
  };

  function goneOf(latest: Shown): Message['gone'] {
    if (recordedText('body', latest.fields) !== null) return null;
    const why = withheld.get(placeOf(latest.stream, latest.seq));
    return why ? { ground: why.ground, at: why.at } : { ground: null, at: null };
  }

  function whole(name: string, first: Shown, later: readonly Shown[]): Message {
    const shown = [first, ...later].map((entry): Said => {
      const text = recordedText('body', entry.fields) ?? '';
      const ranges = hidden.get(`${subjectOf(entry)} body`) ?? [];
      const pieces = entry.actor === eyesOn(viewer, entry.actor) ? veilOwn(text, ranges) : veil(text, ranges);
      return { seq: entry.seq, at: entry.at, pieces };
    });
    return {
      id: name,
      engagement: first.stream,
      author: first.actor,
      mine: first.actor === reader,
      seq: first.seq,
      at: first.at,
      pieces: shown.at(-1)?.pieces ?? [],
      earlier: shown.slice(0, -1),
      editedAt: later.at(-1)?.at ?? null,
      gone: goneOf(later.at(-1) ?? first),
      files: files.get(name) ?? [],
    };
  }
}

/** The entries of all these versions, by their place: those at hand, and the others read now. */
async function withMissing(
  db: Db,
  entries: readonly Shown[],
  versions: readonly { readonly engagement: string; readonly seq: number }[],
): Promise<ReadonlyMap<string, Shown>> {
  const known = new Map(entries.map((entry) => [placeOf(entry.stream, entry.seq), entry]));
  const missing = Map.groupBy(
    versions.filter(({ engagement, seq }) => !known.has(placeOf(engagement, seq))),
    ({ engagement }) => engagement,
  );
  for (const [stream, wanted] of missing) {
    const more = await entriesAt(
      db,
      stream,
      wanted.map(({ seq }) => seq),
    );
    for (const entry of more) known.set(placeOf(stream, entry.seq), entry);
  }
  return known;
}

/** Why words are gone, by the place of their entry. */
async function withheldAmong(
  db: Db,
  said: readonly Shown[],
): Promise<ReadonlyMap<string, { ground: string; at: Date }>> {
  const empty = said.filter(({ fields }) => recordedText('body', fields) === null);
  const withheld = new Map<string, { ground: string; at: Date }>();
  for (const [stream, all] of Map.groupBy(empty, ({ stream: name }) => name)) {
    const found = await withheldAt(
      db,
      stream,
      all.map(({ seq }) => seq),
    );
    for (const [seq, why] of found) withheld.set(placeOf(stream, seq), why);
  }
  return withheld;
}

const placeOf = (stream: string, seq: number): string => `${stream} ${seq}`;

function isMasked({ fields }: Shown): boolean {
  return typeof fields['body'] !== 'string';
}

/** What screening calls the text of an entry: the message for its first words, with the number for later ones. */
function subjectOf({ type, refs, seq }: Shown): string {
  return type === 'message.posted' ? `${refs['message']}` : `${refs['message']} ${seq}`;
}

/** The message an entry is about, by the ids it carries; null for all others. */
function messageOf({ refs }: Shown): string | null {
  const name = refs['message'] ?? refs['subject'];
  const [id = ''] = typeof name === 'string' ? name.split(' ') : [];
  return id.startsWith('msg_') ? id : null;
}
