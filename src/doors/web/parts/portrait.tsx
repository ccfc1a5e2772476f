import { classes } from './class.ts';

interface Props {
  readonly name: string;
  /** Petrol for clients, indigo for professionals, bare for the house. */
  readonly side?: 'client' | 'professional' | 'house';
  readonly size?: 'small' | 'big';
}

/** A person in a niche: the initials of their name, hidden from readers because the name stands beside it. */
export function Portrait({ name, side = 'client', size }: Props) {
  return (
    <span
      class={classes('niche', side === 'professional' && 'pro', side === 'house' && 'house', size)}
      aria-hidden="true"
    >
      {initials(name)}
    </span>
  );
}

const characters = new Intl.Segmenter();

/** The first letters of the first and the last name, whole characters even where they take several code points. */
export function initials(name: string): string {
  const names = name.trim().split(/\s+/u);
  const chosen = names.length > 1 ? [names[0], names.at(-1)] : [names[0]];
  return chosen.map((each) => first(each ?? '').toLocaleUpperCase()).join('');
}

function first(text: string): string {
  return characters.segment(text).containing(0)?.segment ?? '';
}
