import type { ComponentChildren } from 'preact';
import { classes } from './class.ts';
import { Icon, type IconName } from './icon.tsx';

/** `key` is for protected money and running clocks only. */
export type Tone = 'neutral' | 'good' | 'key' | 'warn' | 'bad';

const icons: Record<Tone, IconName> = {
  neutral: 'info',
  good: 'circle-check',
  key: 'lock',
  warn: 'hand',
  bad: 'circle-alert',
};

interface Props {
  readonly tone?: Tone;
  /** The word that says it, so that colour never speaks alone. */
  readonly title: ComponentChildren;
  /** `heading` for a notice that stands on its own; otherwise the title leads the sentence. */
  readonly heading?: boolean | 'h2';
  readonly icon?: IconName;
  /** `alert` is read out at once, `status` when there is a pause; leave it out for what was there before. */
  readonly role?: 'alert' | 'status';
  readonly id?: string;
  readonly children?: ComponentChildren;
}

/** What the house has to say: what happened, what follows, what can be done. */
export function Notice({ tone = 'neutral', title, heading, icon = icons[tone], role, id, children }: Props) {
  return (
    <div class={classes('notice', tone !== 'neutral' && tone)} {...(role ? { role } : {})} {...(id ? { id } : {})}>
      <Icon name={icon} />
      <div>
        {heading && (heading === 'h2' ? <h2>{title}</h2> : <h3>{title}</h3>)}
        {heading ? (
          children
        ) : (
          <div>
            <strong>{title}</strong> {children}
          </div>
        )}
      </div>
    </div>
  );
}
