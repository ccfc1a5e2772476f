import type { ComponentChildren } from 'preact';
import { classes } from './class.ts';
import { Icon, type IconName } from './icon.tsx';
import type { Tone } from './notice.tsx';

interface Props {
  /** `key` for protected money and running clocks only; `proof` for a certification. */
  readonly tone?: Tone | 'petrol' | 'proof';
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

const icons: Partial<Record<NonNullable<Props['tone']>, IconName>> = {
  good: 'check',
  key: 'lock',
  warn: 'triangle-alert',
  bad: 'x',
};

/** A state in one or two words, with its sign. */
export function Badge({ tone = 'neutral', icon = icons[tone], children }: Props) {
  return (
    <span class={classes('badge', tone !== 'neutral' && tone)}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
