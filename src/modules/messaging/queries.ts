import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { type Db, type Viewer, query } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { partiesOf } from '../accounts/index.ts';
import { type Shown, entriesOf } from '../record/index.ts';
import { type Piece, veils } from '../screening/index.ts';
import { speaker } from './rules.ts';
import { draftOf, talkOf } from './store.ts';

const page = 60;

/** One version of a message as the reader may see it. */
export interface Said {
  readonly seq: number;
  readonly at: Date;
  readonly pieces: readonly Piece[];
}

/** A message with its latest words; the earlier ones are there for whoever wants to look. */
export interface Message extends Said {
  readonly id: string;
  readonly author: string;
  readonly mine: boolean;
  /** Versions before the last edit, oldest first. */
  readonly earlier: readonly Said[];
}

/**
 * Puts the segments of an entry together for one reader. Hidden words are shown to their author and, once a person has
 * cleared them, to everybody.
 */
export function piecesOf(entry: Shown, reader: string, stillHidden: boolean): Piece[] {
  const { fields } = entry;
  if (typeof fields['body'] === 'string') return [{ shown: fields['body'] }];
  const parts: Piece[] = [];
  for (let n = 0; ; n += 1) {
    const shown = fields[`body/${n}`];
    const hidden = fields[`hidden/body/${n}`];
    if (typeof shown === 'string') parts.push({ shown });
    else if (typeof hidden === 'string') {
      const kind = fields[`mask/body/${n}`];
      if (!stillHidden) parts.push({ shown: hidden });
      else
        parts.push(
          entry.actor === reader ? { shown: hidden, kept: true } : { hidden: String(kind), rule: String(kind) },
        );
    } else return parts;
  }
}

/** Messages among some entries of one stream, with what is still hidden asked once for all of them. */
export async function messagesAmong(
  db: Db,
  entries: readonly Shown[],
  reader: string,
): Promise<ReadonlyMap<number, Message>> {
  const said = entries.filter(({ type }) => type === 'message.posted' || type === 'message.edited');
  const subject = ({ type, refs, seq }: Shown): string =>
    type === 'message.posted' ? `${refs['message']}` : `${refs['message']} ${seq}`;
  const masked = said.filter(({ fields }) => typeof fields['body'] !== 'string');
  const hidden = await veils(db, masked.map(subject));
  const version = (entry: Shown): Said => ({
    seq: entry.seq,
    at: entry.at,
    pieces: piecesOf(entry, reader, hidden.has(`${subject(entry)} body`)),
  });
  const edits = Map.groupBy(
    said.filter(({ type }) => type === 'message.edited'),
    ({ refs }) => refs['message'],
  );
  const messages = said
    .filter(({ type }) => type === 'message.posted')
    .map((entry): [number, Message] => {
      const versions = [entry, ...(edits.get(entry.refs['message'] ?? '') ?? [])].map(version);
      const last = versions.at(-1) ?? version(entry);
      const mine = entry.actor === reader;
      return [
        entry.seq,
        {
          ...last,
          seq: entry.seq,
          at: entry.at,
          id: `${entry.refs['message']}`,
          author: entry.actor,
          mine,
          earlier: versions.slice(0, -1),
        },
      ];
    });
  return new Map(messages);
}

/** A page of a conversation: all entries of the stream the reader may see, messages put together. */
export const conversation = query({
  name: 'conversations.read',
  input: z.strictObject({
    engagement: id('eng'),
    before: z.coerce.number().int().min(1).optional(),
    after: z.coerce.number().int().min(0).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(page),
  }),
  async run(db, { engagement, before, after, limit }, viewer) {
    const talk = await talkOf(db, engagement, viewer);
    if (!talk || !isMember(viewer.actor)) return null;
    if (talk.clientRoles.length === 0 && talk.professional !== viewer.actor.id) return null;
    const entries = await entriesOf(db, engagement, {
      limit,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
    const [messages, readings, draft] = await Promise.all([
      messagesAmong(db, entries, viewer.actor.id),
      db<{ member: string; seq: number; at: Date }>`
        select member, seq, at from messaging.reading where engagement = ${engagement}`,
      draftOf(db, engagement, viewer.actor.id),
    ]);
    const first = entries[0]?.seq ?? 1;
    return {
      engagement,
      entries,
      messages,
      readings,
      draft,
      stage: talk.stage,
      may: speaker({ ...talk, stream: { id: engagement } as never }, viewer),
      next: first > 1 ? first : null,
    };
  },
});

/** Everybody a person talks with, the latest first, with how much is unread. */
export const conversations = query({
  name: 'conversations.list',
  input: z.strictObject({}),
  run: async (db, _input, viewer) => (isMember(viewer.actor) ? listOf(db, viewer) : null),
});

async function listOf(db: Db, { actor }: Viewer) {
  const me = isMember(actor) ? actor.id : '';
  const parties = await partiesOf(db, actor);
  return db<{
    engagement: string;
    title: string;
    client: string;
    professional: string;
    other: string;
    seq: number;
    at: Date;
    unread: number;
  }>`
    select p.engagement, p.title, p.client, p.professional, o.name as other, s.seq, s.at,
           greatest(0, (select count(*)::int from messaging.message m
             where m.engagement = p.engagement and m.author <> ${me} and m.seq > coalesce(r.seq, 0))) as unread
    from hiring.shown_pair p
    join record.shown_stream s on s.id = p.engagement
    join accounts.shown_party o on o.id = case when p.professional = ${me} then p.client else p.professional end
    left join messaging.reading r on r.engagement = p.engagement and r.member = ${me}
    where p.professional = ${me} or p.client = any(${[...parties]}::text[])
    order by s.at desc limit 100`;
}
