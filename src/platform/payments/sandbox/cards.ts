/** The cards of the sandbox, and how the form of a card is read. No number typed here is ever stored. */
export const testCards = {
  '4242424242424242': 'succeeds',
  '4000000000000002': 'declined',
  '4000002500003155': 'authentication',
  '4000000000000259': 'slow',
} as const;
export type CardBehaviour = (typeof testCards)[keyof typeof testCards];

export type CardField = 'number' | 'expiry' | 'code' | 'holder';
export type CardProblem =
  | 'number_wrong'
  | 'not_a_test_card'
  | 'expiry_wrong'
  | 'expiry_past'
  | 'code_wrong'
  | 'holder_missing';
export type CardTrouble = Partial<Record<CardField, CardProblem>>;
export type CardForm = Readonly<Record<CardField, string>>;

/** What the card will do, or what is wrong with the form, field by field. */
export function readCard(form: CardForm, now: Date): { behaviour: CardBehaviour } | { trouble: CardTrouble } {
  const number = form.number.replaceAll(/[\s-]/g, '');
  const behaviour = behaviourOf(number);
  const trouble: CardTrouble = {};
  if (!/^\d{12,19}$/.test(number) || !luhn(number)) trouble.number = 'number_wrong';
  else if (!behaviour) trouble.number = 'not_a_test_card';
  const expiry = expiryProblem(form.expiry, now);
  if (expiry) trouble.expiry = expiry;
  if (!/^\d{3,4}$/.test(form.code.trim())) trouble.code = 'code_wrong';
  if (!/\p{L}/u.test(form.holder) || form.holder.length > 100) trouble.holder = 'holder_missing';
  return behaviour && Object.keys(trouble).length === 0 ? { behaviour } : { trouble };
}

function behaviourOf(number: string): CardBehaviour | undefined {
  return new Map<string, CardBehaviour>(Object.entries(testCards)).get(number);
}

/** A card is good until the last day of its month. */
function expiryProblem(text: string, now: Date): CardProblem | null {
  const [, month = '', year = ''] = /^\s*(0?[1-9]|1[0-2])\s*[/-]?\s*((?:20)?\d\d)\s*$/.exec(text) ?? [];
  if (month === '') return 'expiry_wrong';
  const endsAt = Date.UTC(2000 + (Number(year) % 100), Number(month), 1);
  return endsAt <= now.getTime() ? 'expiry_past' : null;
}

/** The check digit every card number carries (ISO/IEC 7812-1). */
function luhn(number: string): boolean {
  let sum = 0;
  for (const [index, digit] of number.split('').toReversed().entries()) {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
