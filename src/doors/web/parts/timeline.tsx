import type { ComponentChildren } from 'preact';
import { date, dayOf } from '../../../words/format.ts';
import { words } from '../../../words/index.ts';
import { classes } from './class.ts';
import { Icon, type IconName } from './icon.tsx';
import type { PageContext } from './layout.tsx';
import { Portrait } from './portrait.tsx';
import { Time, zoneOf } from './time.tsx';

interface Placed {
  /** Where links to this entry lead: `e58`. */
  readonly id: string;
  /** Its place in the stream; shown as "No. 58". */
  readonly number?: number;
  readonly at: Date;
  /** Where its receipt is; without one the number is only an anchor. */
  readonly receipt?: string;
}

export interface MessageEntry extends Placed {
  readonly kind: 'message';
  readonly author: string;
  /** The name people call them by, where it is not the whole one. */
  readonly called?: string;
  readonly side: 'client' | 'professional' | 'house';
  /** Written by the reader: shown as "You", on petrol. */
  readonly mine: boolean;
  /** The bubble, or what stands in its place. */
  readonly body: ComponentChildren;
  readonly edited?: boolean;
}

export interface ActEntry extends Placed {
  /** `act` of the parties, `key` money was protected, `clockwork` a clock, `house` staff, `grave` an alert or worse. */
  readonly kind: 'act' | 'key' | 'clockwork' | 'house' | 'grave';
  /** Each kind has its own; an act chooses. */
  readonly icon?: IconName;
  readonly title: ComponentChildren;
  readonly body?: ComponentChildren;
}

/** A stretch that is folded away, behind a link. */
export interface FoldEntry {
  readonly kind: 'fold';
  readonly href: string;
  readonly label: string;
}

export type TimelineEntry = MessageEntry | ActEntry | FoldEntry;

const icons: Record<ActEntry['kind'], IconName> = {
  act: 'signature',
  key: 'lock',
  clockwork: 'hourglass',
  house: 'eye',
  grave: 'octagon-alert',
};

interface Props {
  readonly page: PageContext;
  /** Oldest first. */
  readonly entries: readonly TimelineEntry[];
  readonly id?: string;
}

/** The record as people read it: one spine, a head for each day, messages leaning from it, acts set into it. */
export function Timeline({ page, entries, id }: Props) {
  let day = '';
  const lines = entries.map((entry) => {
    if (entry.kind === 'fold') return <Fold {...entry} />;
    const own = dayOf(entry.at, zoneOf(page));
    const head = own === day ? null : <Day page={page} at={entry.at} />;
    day = own;
    return (
      <>
        {head}
        {entry.kind === 'message' ? <Message page={page} entry={entry} /> : <Act page={page} entry={entry} />}
      </>
    );
  });
  return (
    <ol class="record" {...(id ? { id } : {})}>
      {lines}
    </ol>
  );
}

function Day({ page, at }: { readonly page: PageContext; readonly at: Date }) {
  const zone = zoneOf(page);
  const today = dayOf(page.now, zone);
  const own = dayOf(at, zone);
  const w = words(page.lang).parts.timeline;
  const named = date(at, page.lang, zone, 'long', own.slice(0, 4) !== today.slice(0, 4));
  return (
    <li class="day" data-day={own}>
      <h3>{own === today ? w.today : named}</h3>
    </li>
  );
}

export function Message({ page, entry }: { readonly page: PageContext; readonly entry: MessageEntry }) {
  const w = words(page.lang).parts.timeline;
  return (
    <li id={entry.id} class={classes(entry.mine && 'mine')}>
      <Portrait name={entry.author} side={entry.side} />
      <div>
        <p class="meta">
          <b>{entry.mine ? w.you : (entry.called ?? entry.author)}</b>
          <When page={page} at={entry.at} />
          {entry.edited && <span>{w.edited}</span>}
          <Number page={page} entry={entry} />
        </p>
        {entry.body}
      </div>
    </li>
  );
}

interface ActProps {
  readonly page: PageContext;
  readonly entry: ActEntry;
  /** Names the day too, where no head of a day stands above. */
  readonly dated?: boolean;
}

export function Act({ page, entry, dated = false }: ActProps) {
  return (
    <li id={entry.id} class={classes(entry.kind !== 'act' && entry.kind)}>
      <span class="stone">
        <Icon name={entry.icon ?? icons[entry.kind]} />
      </span>
      <div class="act">
        <p class="meta">
          <b>{entry.title}</b>
          {dated ? <Time at={entry.at} page={page} as="deadline" /> : <When page={page} at={entry.at} />}
          <Number page={page} entry={entry} />
        </p>
        {entry.body}
      </div>
    </li>
  );
}

/** The day is in the head above; within today, people say how long ago. */
function When({ page, at }: { readonly page: PageContext; readonly at: Date }) {
  const zone = zoneOf(page);
  return <Time at={at} page={page} as={dayOf(at, zone) === dayOf(page.now, zone) ? 'auto' : 'clock'} />;
}

function Number({ page, entry }: { readonly page: PageContext; readonly entry: Placed }) {
  if (entry.number === undefined) return null;
  return (
    <a class="no num" href={entry.receipt ?? `#${entry.id}`}>
      {words(page.lang).parts.timeline.number(entry.number)}
    </a>
  );
}

function Fold({ href, label }: FoldEntry) {
  return (
    <li class="fold">
      <span />
      <div>
        <a href={href}>
          <Icon name="unfold-vertical" />
          {label}
        </a>
      </div>
    </li>
  );
}
