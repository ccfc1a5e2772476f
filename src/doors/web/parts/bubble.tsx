import type { ComponentChildren } from 'preact';
import { words } from '../../../words/index.ts';
import type { Lang } from '../../../words/lang.ts';
import { Icon, type IconName } from './icon.tsx';

/** What somebody said. Whose it is shows in the entry around it. */
export function Bubble({ children }: { readonly children: ComponentChildren }) {
  return <div class="bubble">{children}</div>;
}

/** Words that the contact rule hid: how many, never which. */
export function Masked({ lang, count }: { readonly lang: Lang; readonly count: number }) {
  return <em class="masked">{words(lang).parts.timeline.masked(count)}</em>;
}

/** Why something is hidden or waits, under the text it concerns. */
export function Why({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="why">
      <Icon name="shield" />
      <span>{children}</span>
    </p>
  );
}

/** Who has read it, and when. */
export function Seen({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="seen">
      <Icon name="check" />
      {children}
    </p>
  );
}

export interface Attached {
  readonly href: string;
  readonly label: string;
  /** Size, kind, or the criterion it answers. */
  readonly about?: string;
  readonly icon?: IconName;
}

/** Links and files that belong to a text. Addresses of other houses open without telling them where one came from. */
export function Attachments({ items }: { readonly items: readonly Attached[] }) {
  return (
    <ul class="files">
      {items.map(({ href, label, about, icon = 'link' }) => (
        <li>
          <a href={href} rel="noreferrer nofollow ugc">
            <Icon name={icon} />
            {label} {about && <small>{about}</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}
