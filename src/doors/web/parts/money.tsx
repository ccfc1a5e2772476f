import type { ComponentChildren } from 'preact';
import { decimal } from '../../../core/money.ts';
import { amount, money } from '../../../words/format.ts';
import type { Lang } from '../../../words/lang.ts';
import { classes } from './class.ts';

interface Props {
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly lang: Lang;
  /** Leaves the currency out where the column or the sentence named it. */
  readonly bare?: boolean;
  readonly class?: string;
}

/** A sum, readable by people and, as a plain decimal, by machines. */
export function Money({ amountMinor, currency, lang, bare = false, class: extra }: Props) {
  return (
    <data value={`${decimal(amountMinor, currency)} ${currency}`} class={classes(extra)}>
      {bare ? amount(amountMinor, currency, lang) : money(amountMinor, currency, lang)}
    </data>
  );
}

export interface MoneyLine {
  readonly term: ComponentChildren;
  readonly amountMinor: bigint;
  /** The line that sums the others up. */
  readonly total?: boolean;
}

/** Sums under each other, the total with its currency. */
export function MoneyLines({
  lines,
  currency,
  lang,
}: Pick<Props, 'currency' | 'lang'> & { readonly lines: readonly MoneyLine[] }) {
  return (
    <dl class="lines">
      {lines.map(({ term, amountMinor, total = false }) => (
        <div class={classes(total && 'total')}>
          <dt>{term}</dt>
          <dd>
            <Money amountMinor={amountMinor} currency={currency} lang={lang} bare={!total} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
