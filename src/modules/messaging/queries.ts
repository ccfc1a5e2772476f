import { z } from 'zod';
import { type Member, isMember } from '../../core/actor.ts';
import { type Db, eyesOn, query } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { partiesOf } from '../accounts/index.ts';
import { titledFor } from '../hiring/index.ts';
import { type Numbers, numbersInForce } from '../policy/index.ts';
import { disclosedTo, entriesOf, lastEntries } from '../record/index.ts';
import { windowOf } from '../screening/index.ts';
import { type Messages, messagesAmong } from './queries-messages.ts';
import { speaker, stageAt } from './rules.ts';
import { draftOf, talkOf } from './store.ts';

const page = 60;

/** A page of a conversation: all entries of the stream the reader may see, messages put together. */
export const conversation = query({
  name: 'conversations.read',
  input: z.strictObject({
    engagement: id('eng'),
    before: z.coerce.number().int().min(1).max(1_000_000_000).optional(),
    after: z.coerce.number().int().min(0).max(1_000_000_000).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(page),
  }),
  async run(db, { engagement, before, after, limit }, viewer) {
    const { actor } = viewer;
    if (!isMember(actor)) return null;
    const talk = await talkOf(db, engagement, viewer);
    if (!talk || (talk.clientRoles.length === 0 && talk.professional !== actor.id)) return null;
    const entries = await entriesOf(db, engagement, {
      limit,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
    const [messages, readings, draft, numbers] = await Promise.all([
      messagesAmong(db, entries, viewer),
      readingsOf(db, engagement),
      draftOf(db, engagement, actor.id),
      numbersInForce(db),
    ]);
    const { filesPerMessage, fileMaxMegabytes } = numbers.at(viewer.now);
    const mineIsClient = talk.professional !== actor.id;
    const first = entries[0]?.seq ?? 1;
    return {
      engagement,
      /** As this reader may see them: words kept back are not among the fields. */
      entries: entries.map((entry) => disclosedTo(entry, eyesOn(viewer, entry.actor))),
      messages,
      /** How far the other side has come, and when it came there; null when it has read nothing. */
      seen: readings.find(({ member }) => (member === talk.professional) === mineIsClient) ?? null,
      mine: readings.find(({ member }) => member === actor.id)?.seq ?? 0,
      draft,
      /** What the reader said just before, with the seconds for which it is still read together with the next words. */
      recent: recentIn(messages, numbers.at(viewer.now), viewer.now),
      stage: stageAt(talk, viewer.now),
      may: speaker(talk, viewer),
      /** How many files may go with one message, and how large each may be. */
      room: { files: filesPerMessage, megabytes: fileMaxMegabytes },
      next: first > 1 ? first : null,
    };
  },
});

function recentIn({ all }: Messages, numbers: Numbers, now: Date) {
  const said = [...all.values()].flatMap(({ mine, gone, seq, pieces, at, editedAt }) => {
    const text = pieces.map((piece) => ('shown' in piece ? piece.shown : '')).join('');
    return mine && !gone ? [{ seq, place: seq, text, at: editedAt ?? at }] : [];
  });
  const end = now.getTime() - numbers.contactWindowMinutes * 60_000;
  return windowOf(said, numbers, now).map(({ place, text, at }) => ({
    seq: place,
    text,
    left: Math.floor((at.getTime() - end) / 1000),
  }));
}

/** Who has read how far, the furthest first. */
async function readingsOf(db: Db, engagement: string): Promise<{ member: string; seq: number; at: Date }[]> {
  return db<{ member: string; seq: number; at: Date }>`
    select member, seq, at from messaging.reading where engagement = ${engagement} order by seq desc, at`;
}

/** How far the other side has read: asked again and again by an open page, so it is small. */
export const seenByOther = query({
  name: 'conversations.seen',
  input: z.strictObject({ engagement: id('eng') }),
  async run(db, { engagement }, viewer) {
    const { actor } = viewer;
    const talk = isMember(actor) ? await talkOf(db, engagement, viewer) : null;
    if (!talk || !isMember(actor) || (talk.clientRoles.length === 0 && talk.professional !== actor.id)) return null;
    const readings = await readingsOf(db, engagement);
    const other = readings.find(({ member }) => (member === talk.professional) !== (actor.id === talk.professional));
    return { seq: other?.seq ?? 0, at: other?.at ?? null };
  },
});

/** Everybody a person talks with, the latest first, with the last thing that happened and how much is unread. */
export const conversations = query({
  name: 'conversations.list',
  input: z.strictObject({ after: id('eng').optional() }),
  run: async (db, { after }, { actor }) => (isMember(actor) ? listOf(db, actor, after ?? null) : null),
});

interface Row {
  readonly engagement: string;
  readonly project: string;
  readonly title: string;
  readonly client: string;
  readonly professional: string;
  /** The name of the other side, and on which side the reader stands. */
  readonly other: string;
  readonly side: 'client' | 'professional';
  readonly seq: number;
  readonly at: Date;
  readonly unread: number;
  readonly draft: boolean;
  readonly edition: number;
  readonly veiled: boolean;
}

const listPage = 30;

async function listOf(db: Db, actor: Member, after: string | null) {
  const me = actor.id;
  const parties = await partiesOf(db, actor);
  const rows = await db<Row>`
    select p.engagement, p.project, p.title, p.edition, p.veiled, p.client, p.professional, o.name as other,
           case when p.professional = ${me} then 'professional' else 'client' end as side, s.seq, s.at,
           (select count(*)::int from record.shown_entry e
             where e.stream = p.engagement and e.seq > coalesce(r.seq, 0) and e.actor <> ${me}
               and (e.actor = p.professional or p.professional = ${me}) and e.actor like 'mem\\_%') as unread,
           exists (select from messaging.draft d where d.engagement = p.engagement and d.member = ${me}) as draft
    from hiring.shown_pair p
    join record.shown_stream s on s.id = p.engagement
    join accounts.shown_party o on o.id = case when p.professional = ${me} then p.client else p.professional end
    left join messaging.reading r on r.engagement = p.engagement and r.member = ${me}
    where (p.professional = ${me} or p.client = any(${[...parties]}::text[]))
      and (${after}::text is null or (s.at, s.id) < (select a.at, a.id from record.shown_stream a where a.id = ${after}))
    order by s.at desc, s.id desc limit ${listPage + 1}`;
  const shown = await titledFor(db, rows.slice(0, listPage), ({ side }) => side === 'client');
  const last = await lastEntries(
    db,
    shown.map(({ engagement }) => engagement),
  );
  const messages = await messagesAmong(db, last, { actor });
  return {
    items: shown.map((row) => {
      const entry = last.find(({ stream }) => stream === row.engagement);
      const message = entry && messages.of(entry);
      return { ...row, last: entry ? disclosedTo(entry, me) : null, said: message?.pieces ?? null };
    }),
    next: rows.length > listPage ? (shown.at(-1)?.engagement ?? null) : null,
  };
}

/** In how many conversations something waits to be read. */
export async function unreadConversations(db: Db, member: Member): Promise<number> {
  const parties = await partiesOf(db, member);
  const [row] = await db<{ count: number }>`
    select count(*)::int as count
    from hiring.shown_pair p join record.shown_stream s on s.id = p.engagement
    left join messaging.reading r on r.engagement = p.engagement and r.member = ${member.id}
    where (p.professional = ${member.id} or p.client = any(${[...parties]}::text[])) and s.seq > coalesce(r.seq, 0)
      and exists (select from record.shown_entry e where e.stream = p.engagement and e.seq > coalesce(r.seq, 0)
        and e.actor <> ${member.id} and (e.actor = p.professional or p.professional = ${member.id})
        and e.actor like 'mem\\_%')`;
  return row?.count ?? 0;
}
