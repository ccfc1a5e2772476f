import type { ComponentChildren } from 'preact';
import { words } from '../../../../words/index.ts';
import type { PageContext } from '../layout.tsx';

interface Props {
  readonly page: PageContext;
  readonly engagement: string;
  /** The number of the last entry the page shows. */
  readonly seq: number;
  /** The id of the timeline that grows. */
  readonly record?: string;
}

/**
 * Lets a page of a record live: new entries appear, what is read counts as read, panels with `data-live-part` follow.
 * Without script the page is as it was drawn.
 */
export function LiveRecord({ page, engagement, seq, record = 'record' }: Props) {
  const w = words(page.lang).messaging.live;
  return (
    <div data-live={engagement} data-seq={seq} data-record={record}>
      <output class="sr" data-arrived={w.arrived} />
      <p class="notice" data-changed hidden>
        {w.changed} <a href={page.path}>{w.reload}</a>
      </p>
      <p class="soft sm" data-lost hidden>
        {w.lost}
      </p>
      <script type="module" src={page.asset('live.client')} />
    </div>
  );
}

interface FreshProps {
  /** The number of the last entry there is. */
  readonly seq: number;
  /** Whether something else than words happened, so that panels beside the record are no longer true. */
  readonly acts: boolean;
  /** The new entries as a timeline. */
  readonly children: ComponentChildren;
}

/** What `GET /engagements/:engagement/entries` answers to a page that lives. */
export function FreshEntries({ seq, acts, children }: FreshProps) {
  return (
    <div data-seq={seq} data-acts={acts ? '1' : '0'}>
      {children}
    </div>
  );
}
