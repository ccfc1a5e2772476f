import { type Query } from '../../../../core/command.ts';
import { ask } from '../../../../core/gate.ts';
import type { Offer } from '../../../../core/offer.ts';
import type { Refusal } from '../../../../core/refusal.ts';
import { date, money } from '../../../../words/format.ts';
import { sayRefusal } from '../../../../words/index.ts';
import type { Lang } from '../../../../words/lang.ts';
import type { Visit } from '../../route.ts';

/** Asks as the visitor who stands at the door. */
export function see<Input, Answer>(
  visit: Visit,
  asked: Query<Input, Answer>,
  input: unknown,
): Promise<Answer | Refusal> {
  return ask(visit.house, { actor: visit.actor, lang: visit.page.lang }, asked, input);
}

/** Why an offer is shut; undefined when it stands open. */
export function because(lang: Lang, offer: Offer | undefined): string | undefined {
  return offer === undefined || offer.allowed ? undefined : sayRefusal(lang, offer.code, offer.detail);
}

/** USD 380.00 – 460.00, or one sum where both ends are the same. */
export function range(min: bigint | null, max: bigint | null, currency: string, lang: Lang): string {
  if (min === null || max === null) return currency;
  return ranges(`${lang} ${currency} ${min} ${max}`, () =>
    min === max
      ? money(min, currency, lang)
      : `${money(min, currency, lang)} – ${money(max, currency, lang).slice(currency.length + 1)}`,
  );
}

/** A day of the calendar, the same for every reader wherever they live. */
export function day(on: string, lang: Lang, now: Date): string {
  const year = on.slice(0, 4) !== String(now.getUTCFullYear());
  return days(`${lang} ${on} ${year}`, () => date(new Date(`${on}T00:00:00Z`), lang, 'UTC', 'short', year));
}

/** What is written again and again for everybody is written once, and forgotten when it becomes too much. */
export function remembering(most: number): (name: string, write: () => string) => string {
  const known = new Map<string, string>();
  return (name, write) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const text = write();
    known.set(name, text);
    return text;
  };
}

/** AR is Argentina; a code nobody knows stays as it is. */
export function country(code: string, lang: Lang): string {
  return countries(`${lang} ${code}`, () => {
    if (!/^[A-Z]{2}$/.test(code)) return code;
    return new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code;
  });
}

const countries = remembering(800);
const days = remembering(2000);
const ranges = remembering(2000);
