import type { ComponentChildren } from 'preact';
import { words } from '../../../words/index.ts';
import type { Lang } from '../../../words/lang.ts';
import { classes } from './class.ts';
import { Icon, type IconName } from './icon.tsx';

export interface Consequence {
  readonly term: string;
  readonly text: ComponentChildren;
}

/** What will follow, before it is done. */
export function Consequences({ rows }: { readonly rows: readonly Consequence[] }) {
  return (
    <dl class="if">
      {rows.map(({ term, text }) => (
        <div>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Props {
  readonly lang: Lang;
  readonly icon: IconName;
  readonly title: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** Why it cannot be done now: the offer is shut and the reason stands in it. */
  readonly because?: string | undefined;
  readonly open?: boolean;
  /** It cannot be taken back. */
  readonly grave?: boolean;
  readonly id?: string;
  /** Offers of one name close each other. */
  readonly group?: string;
  readonly consequences?: readonly Consequence[];
  /** The form, after the consequences. */
  readonly children?: ComponentChildren;
}

/** An act that can be done here: closed, open with its consequences and then the form, or shut with its reason. */
export function Offer({
  lang,
  icon,
  title,
  hint,
  because,
  open = false,
  grave = false,
  id,
  group = 'offer',
  ...rest
}: Props) {
  const named = id === undefined ? {} : { id };
  if (because !== undefined) {
    return (
      <div class="offer shut" {...named}>
        <Icon name="ban" />
        <span>
          {title} <small>{because}</small>
        </span>
      </div>
    );
  }
  const { consequences = [], children } = rest;
  return (
    <details class={classes('offer', grave && 'grave')} name={group} open={open} {...named}>
      <summary>
        <Icon name={icon} />
        <span>
          {title} {hint && <small>{hint}</small>}
        </span>
        <Icon name="chevron-down" class="chev" />
      </summary>
      <div class="then">
        {consequences.length > 0 && (
          <>
            <p class="sm">{words(lang).parts.offer.nothingYet}</p>
            <Consequences rows={consequences} />
          </>
        )}
        {children}
      </div>
    </details>
  );
}

/** The acts that can be done with one thing, under each other. */
export function Offers({ children }: { readonly children: ComponentChildren }) {
  return <div class="offers">{children}</div>;
}
