import { number } from '../../../words/format.ts';
import { words } from '../../../words/index.ts';
import type { Lang } from '../../../words/lang.ts';
import { ButtonLink } from './button.tsx';

interface Props {
  readonly lang: Lang;
  /** The address of the next page with its cursor; without one this was the last. */
  readonly next?: string | undefined;
  /** The first page again, when the reader has gone on. */
  readonly first?: string | undefined;
  readonly shown?: number;
  readonly total?: number | undefined;
}

/** On through a long list, by cursor: what is new meanwhile shifts nothing. */
export function Pagination({ lang, next, first, shown, total }: Props) {
  const w = words(lang).parts.pages;
  const both = { shown: number(shown ?? 0, lang), total: number(total ?? 0, lang) };
  return (
    <nav class="pages" aria-label={w.label}>
      <p>{total !== undefined && shown !== undefined && w.count(both)}</p>
      <div class="row">
        {first && (
          <ButtonLink look="plain" href={first}>
            {w.first}
          </ButtonLink>
        )}
        {next && (
          <ButtonLink href={next} rel="next">
            {w.next}
          </ButtonLink>
        )}
      </div>
    </nav>
  );
}
