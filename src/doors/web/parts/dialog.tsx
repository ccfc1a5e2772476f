import type { ComponentChildren } from 'preact';
import { words } from '../../../words/index.ts';
import type { Lang } from '../../../words/lang.ts';
import { Button, type ButtonLook } from './button.tsx';
import { classes } from './class.ts';

interface OpenerProps {
  /** The id of the dialog. */
  readonly opens: string;
  readonly look?: ButtonLook;
  readonly children: ComponentChildren;
}

/** Opens a dialog without script: the browser knows how. */
export function DialogButton({ opens, look = 'outline', children }: OpenerProps) {
  return (
    <button type="button" class={classes('btn', look !== 'outline' && look)} popovertarget={opens}>
      {children}
    </button>
  );
}

interface DialogProps {
  readonly lang: Lang;
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A question over the page. For what cannot be taken back use a page of its own (`Confirm`). */
export function Dialog({ lang, id, title, children }: DialogProps) {
  return (
    <dialog id={id} popover="auto" class="dialog stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      <div class="row">
        <button type="button" class="btn plain" popovertarget={id} popovertargetaction="hide">
          {words(lang).parts.dialog.close}
        </button>
      </div>
    </dialog>
  );
}

interface ConfirmProps {
  readonly lang: Lang;
  readonly action: string;
  readonly formKey: string;
  /** The words of the act, the same as on the button that led here. */
  readonly act: ComponentChildren;
  readonly grave?: boolean;
  /** Where nothing happens. */
  readonly back: string;
  /** Consequences and fields. */
  readonly children: ComponentChildren;
}

/** The last page before an act: what follows, then the act, then the way back. */
export function Confirm({ lang, action, formKey, act, grave = false, back, children }: ConfirmProps) {
  return (
    <form action={action} method="post" class="panel narrow" noValidate>
      <input type="hidden" name="_key" value={formKey} />
      {children}
      <div class="row">
        <Button look={grave ? 'grave' : 'main'}>{act}</Button>
        <a class="btn plain" href={back}>
          {words(lang).parts.dialog.back}
        </a>
      </div>
    </form>
  );
}
