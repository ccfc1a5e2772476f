import type { ComponentChildren } from 'preact';
import { percent } from '../../../words/format.ts';
import type { Lang } from '../../../words/lang.ts';

interface Props {
  readonly lang: Lang;
  readonly id: string;
  readonly label: string;
  /** From 0 to 100. */
  readonly value: number;
  /** What would raise it. */
  readonly children?: ComponentChildren;
}

/** How complete something is, as a bar and as a number. */
export function ProgressMeter({ lang, id, label, value, children }: Props) {
  const whole = Math.round(Math.min(Math.max(value, 0), 100));
  return (
    <div class="meter">
      <label for={id}>{label}</label>
      <span class="num">{percent(whole * 100, lang)}</span>
      <progress id={id} max="100" value={whole}>
        {percent(whole * 100, lang)}
      </progress>
      {children && <p>{children}</p>}
    </div>
  );
}
