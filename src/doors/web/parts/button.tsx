import type { ComponentChildren } from 'preact';
import { classes } from './class.ts';
import { Icon, type IconName } from './icon.tsx';

/** `main` once per decision; `outline` for its alternatives; `plain` reads as a link; `grave` cannot be taken back; `light` and `ghost` stand on the dark band. */
export type ButtonLook = 'main' | 'outline' | 'plain' | 'grave' | 'light' | 'ghost';

interface Common {
  readonly look?: ButtonLook;
  readonly icon?: IconName;
  /** Fills its column. */
  readonly wide?: boolean;
  readonly small?: boolean;
  /** Extra class names of the style sheet. */
  readonly class?: string;
  readonly children: ComponentChildren;
}

interface ButtonProps extends Common {
  readonly type?: 'submit' | 'button';
  readonly name?: string;
  readonly value?: string;
  /** The id of the form it sends, when it stands outside of it. */
  readonly form?: string;
  /** Sends the form to another address. */
  readonly formAction?: string;
  /** Only looks: what the form holds travels in the address. */
  readonly looks?: true;
  /** The act is under way. */
  readonly busy?: boolean;
  /** Why it cannot be pressed now: the button stays readable and the reason stands beside it as text. */
  readonly because?: ComponentChildren;
  readonly id?: string;
}

/** Does something. */
export function Button({ look = 'outline', icon, wide, small, class: extra, children, ...props }: ButtonProps) {
  const { busy, because, type = 'submit', formAction, looks, ...rest } = props;
  const reason = because === undefined ? undefined : `${props.id ?? props.name ?? 'button'}-because`;
  const button = (
    <button
      {...rest}
      type={reason ? 'button' : type}
      class={lookOf(look, wide, small, extra)}
      {...(formAction ? { formaction: formAction } : {})}
      {...(looks ? { formmethod: 'get' } : {})}
      {...(busy ? { 'aria-busy': true } : {})}
      {...(reason ? { 'aria-disabled': true, 'aria-describedby': reason } : {})}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
  if (!reason) return button;
  return (
    <div class="whynot">
      {button}
      <p id={reason}>{because}</p>
    </div>
  );
}

interface LinkProps extends Common {
  readonly href: string;
  readonly download?: boolean;
  readonly rel?: string;
  readonly lang?: string;
}

/** Goes somewhere, and looks like a button because it is the next step. */
export function ButtonLink({ look = 'outline', icon, wide, small, class: extra, children, ...rest }: LinkProps) {
  return (
    <a {...rest} class={lookOf(look, wide, small, extra)}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

function lookOf(look: ButtonLook, wide?: boolean, small?: boolean, extra?: string): string | undefined {
  return classes('btn', look !== 'outline' && look, wide && 'wide', small && 'small', extra);
}
