import type { ComponentChildren } from 'preact';
import { words } from '../../../words/index.ts';
import type { Lang } from '../../../words/lang.ts';

export interface Crumb {
  readonly href: string;
  readonly label: string;
}

/** The way back, from the widest place to the nearest. */
export function Breadcrumbs({ lang, crumbs }: { readonly lang: Lang; readonly crumbs: readonly Crumb[] }) {
  return (
    <nav class="crumbs" aria-label={words(lang).parts.crumbs}>
      <ol>
        {crumbs.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface Props {
  readonly lang: Lang;
  readonly title: ComponentChildren;
  /** One or two sentences under the title. */
  readonly lead?: ComponentChildren;
  readonly crumbs?: readonly Crumb[];
  /** Steps, badges or buttons that belong to the whole page. */
  readonly children?: ComponentChildren;
}

/** How a page begins: where it stands, what it is, what can be done with all of it. */
export function PageHead({ lang, title, lead, crumbs = [], children }: Props) {
  return (
    <div class="head">
      {crumbs.length > 0 && <Breadcrumbs lang={lang} crumbs={crumbs} />}
      <h1>{title}</h1>
      {lead && <p class="soft">{lead}</p>}
      {children}
    </div>
  );
}
