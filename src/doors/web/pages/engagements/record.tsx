import { isRefusal } from '../../../../core/refusal.ts';
import type { Refusal } from '../../../../core/refusal.ts';
import { filesOfActs, textsOfEntries } from '../../../../modules/engagements/index.ts';
import type { Texts } from '../../../../modules/engagements/index.ts';
import { type Brought, broughtTalks, conversation } from '../../../../modules/messaging/index.ts';
import type { Message, Messages, TalkStage } from '../../../../modules/messaging/index.ts';
import type { ShownFile } from '../../../../modules/files/index.ts';
import type { Shown } from '../../../../modules/record/index.ts';
import { Tabs } from '../../parts/steps.tsx';
import { Composer } from '../../parts/talk/composer.tsx';
import { LiveRecord } from '../../parts/talk/live-record.tsx';
import { MessageBubble } from '../../parts/talk/message-bubble.tsx';
import { Timeline, type TimelineEntry } from '../../parts/timeline.tsx';
import type { Visit } from '../../route.ts';
import { type InRoom, calledName, receiptPath, roomPath, see } from './kit.ts';
import { outsidePath } from '../messaging/outside-lines.tsx';
import { lineOf } from './lines.tsx';

/** A page of the record with everything that is needed to draw it. */
export interface Talk {
  readonly entries: readonly Shown[];
  readonly messages: Messages;
  readonly texts: ReadonlyMap<number, Texts>;
  /** Talk from elsewhere that entries of this page are about. */
  readonly brought: readonly Brought[];
  /** What was handed in with proposals and deliveries, by their ids. */
  readonly files: ReadonlyMap<string, readonly ShownFile[]>;
  readonly seen: { readonly seq: number; readonly at: Date } | null;
  /** How far the reader has read. */
  readonly mine: number;
  readonly draft: string;
  /** What the reader said just before, with the seconds for which it is still read together with the next words. */
  readonly recent: readonly { readonly seq: number; readonly text: string; readonly left: number }[];
  readonly stage: TalkStage;
  readonly may: string | Refusal;
  readonly room: { readonly files: number; readonly megabytes: number };
  /** The number before which there is more; null at the beginning. */
  readonly next: number | null;
}

export async function readTalk(
  visit: Visit,
  engagement: string,
  place: { readonly before?: string | undefined; readonly after?: string | undefined },
): Promise<Talk | Refusal> {
  const asked = Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
  const talk = await see(visit, conversation, { engagement, ...asked });
  if (isRefusal(talk)) return talk;
  const acts = talk.entries.filter((entry) => talk.messages.of(entry) === null).map(({ seq }) => seq);
  const [texts, files] = await Promise.all([
    see(visit, textsOfEntries, { engagement, entries: acts }),
    see(visit, filesOfActs, { engagement, acts: talk.entries.map(actOf).filter((act) => act !== '') }),
  ]);
  const isAbout = talk.entries.some(({ type }) => type.startsWith('talk.'));
  const brought = isAbout ? await see(visit, broughtTalks, { engagement }) : { items: [] };
  if (isRefusal(texts)) return texts;
  if (isRefusal(files)) return files;
  return isRefusal(brought) ? brought : { ...talk, texts, files, brought: brought.items };
}

/** The proposal or the delivery whose files an entry brings along, or is about; empty for every other act. */
export function actOf({ type, refs }: Shown): string {
  if (type === 'proposal.sent') return String(refs['proposal']);
  if (type === 'milestone.delivered') return String(refs['delivery']);
  const subject = type.startsWith('attachment.') ? String(refs['subject']) : '';
  return /^(prp|dlv)_/.test(subject) ? subject : '';
}

type Kind = 'all' | 'messages' | 'acts';

/** The entries of a page, drawn: messages as bubbles where they were first said, acts as stones. */
export function entriesOf({ visit, room }: InRoom, talk: Talk, kind: Kind = 'all'): readonly TimelineEntry[] {
  const drawn = new Set<string>();
  return talk.entries.flatMap(drawnOf).map(withReceipt);

  function withReceipt(entry: TimelineEntry): TimelineEntry {
    return entry.kind === 'fold' || entry.number === undefined
      ? entry
      : { ...entry, receipt: receiptPath(room.engagement, entry.number) };
  }

  function drawnOf(entry: Shown): TimelineEntry[] {
    const message = talk.messages.of(entry);
    if (message) {
      // Words that were taken out of sight: the message shows it in their place, and the act stands where it happened.
      const act =
        entry.type === 'message.redacted' && kind !== 'messages'
          ? [lineOf({ visit, room, entry, texts: {}, brought: null })]
          : [];
      if (kind === 'acts' || drawn.has(message.id)) return act;
      // An edit shows at the place of the first words; alone on a page of its own it brings them along.
      drawn.add(message.id);
      return [messageEntry({ visit, room }, message, talk), ...act];
    }
    if (kind === 'messages') return [];
    const brought = talk.brought.find(({ id }) => id === entry.refs['talk']) ?? null;
    const files = talk.files.get(actOf(entry)) ?? [];
    return [lineOf({ visit, room, entry, texts: talk.texts.get(entry.seq) ?? {}, brought, files })];
  }
}

function messageEntry({ visit, room }: InRoom, message: Message, talk: Talk): TimelineEntry {
  const { page } = visit;
  const side = message.author === room.professional.id ? 'professional' : 'client';
  const person = side === 'professional' ? room.professional : room.client;
  const editHref =
    message.mine && typeof talk.may === 'string' ? `${roomPath(room.engagement)}?edit=${message.id}#write` : undefined;
  return {
    kind: 'message',
    id: `e${message.seq}`,
    number: message.seq,
    at: message.at,
    author: person.name,
    called: calledName(person),
    side,
    mine: message.mine,
    edited: message.editedAt !== null,
    body: (
      <MessageBubble
        page={page}
        message={message}
        seen={message === lastRead(talk) ? talk.seen : null}
        editHref={editHref}
      />
    ),
  };
}

/** The last of the reader's own messages that the other side has come to: only there it says so. */
function lastRead({ messages, seen }: Talk): Message | undefined {
  return [...messages.all.values()].findLast(({ mine, seq }) => mine && seen !== null && seq <= seen.seq);
}

/** The right side of the room: the record with its tabs, what is older behind a fold, and where to write. */
export function Record({ visit, room, talk }: InRoom & { readonly talk: Talk }) {
  const r = visit.w.engagements.record;
  const { page, query } = visit;
  const kind: Kind = query['show'] === 'messages' ? 'messages' : query['show'] === 'acts' ? 'acts' : 'all';
  const base = roomPath(room.engagement);
  const href = (show: Kind) => (show === 'all' ? `${base}#record` : `${base}?show=${show}#record`);
  const older: TimelineEntry[] =
    talk.next === null
      ? []
      : [
          {
            kind: 'fold',
            href: `${base}?before=${talk.next}${kind === 'all' ? '' : `&show=${kind}`}#record`,
            label: r.older,
          },
        ];
  const entries = entriesOf({ visit, room }, talk, kind);
  const editing = [...talk.messages.all.values()].find(({ id, mine }) => mine && id === query['edit']) ?? null;
  return (
    <section class="stack cq" id="record" aria-labelledby="h-record">
      <h2 id="h-record">{r.title}</h2>
      <p class="sm">
        <a href={`${base}/case-file`}>{visit.w.casefile.open}</a>
      </p>
      <Tabs
        label={r.tabsLabel}
        tabs={(['all', 'messages', 'acts'] as const).map((each) => ({ href: href(each), label: r.tabs[each] }))}
        at={href(kind)}
      />
      {entries.length === 0 && older.length === 0 ? (
        <p class="soft">{r.none}</p>
      ) : (
        <Timeline page={page} id="entries" entries={[...older, ...entries]} />
      )}
      {kind !== 'messages' && query['before'] === undefined && (
        <LiveRecord page={page} engagement={room.engagement} seq={talk.entries.at(-1)?.seq ?? 0} record="entries" />
      )}
      <Composer
        page={page}
        engagement={room.engagement}
        may={talk.may}
        stage={talk.stage}
        draft={talk.draft}
        trouble={visit.trouble}
        room={talk.room}
        formKey={visit.formKey()}
        editing={editing}
        recent={talk.recent}
      />
      <p class="row">
        <a href={outsidePath(room.engagement)}>{visit.w.outside.open}</a>
        <a href={`${base}/search`}>{visit.w.outside.search.title}</a>
      </p>
    </section>
  );
}

export function isAct(entry: Shown, { messages }: Pick<Talk, 'messages'>): boolean {
  return messages.of(entry) === null;
}
