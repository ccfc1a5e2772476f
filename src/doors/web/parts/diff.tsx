import { words } from '../../../words/index.ts';
import type { Lang } from '../../../words/lang.ts';

export interface Segment {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** What changed from one text to the next, marked in the text itself and said to those who listen. */
export function Diff({ lang, segments }: { readonly lang: Lang; readonly segments: readonly Segment[] }) {
  const w = words(lang).parts.diff;
  return (
    <p class="diff">
      {segments.map(({ kind, text }) => {
        if (kind === 'same') return text;
        const Tag = kind === 'gone' ? 'del' : 'ins';
        return (
          <Tag>
            <span class="sr">{kind === 'gone' ? w.gone : w.added} </span>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}
