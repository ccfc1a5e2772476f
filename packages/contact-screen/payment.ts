import { before, found, type Finding } from './finding.ts';

const brands =
  'paypal|pix|zelle|venmo|bizum|mb ?way|nequi|daviplata|yape|plin|cash ?app|wise|payoneer|mercado ?pago|western union';
const asked = new RegExp(
  String.raw`(?<!\p{L})(?:${brands}|iban|cbu|cvu|clabe|usdt|usdc|btc)(?!\p{L})[^.!?]{0,30}$`,
  'iu',
);

/** Whether the words before a value make it a key to pay to. */
export function asksForMoney(words: string): boolean {
  return asked.test(words);
}

const iban = /(?<![\w-])[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){2,7}(?: ?[\dA-Z]{1,4})?(?![\w-])/gu;
const key =
  /(?<![\w.-])(?:\d{3}\.\d{3}\.\d{3}-\d{2}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d{18,22}|@[\w.-]{3,30}|[a-z]{3,}(?:\.[a-z]{3,}){1,3})(?![\w-])/giu;
const chain =
  /(?<![\w/])(?:0x[\da-f]{40}|T[1-9A-HJ-NP-Za-km-z]{32,34}|bc1[\da-z]{25,60}|[13][1-9A-HJ-NP-Za-km-z]{33})(?!\w)/gu;
const proposals: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:pay me|p[aá]ga?me|me pag[ae]|transfer(?:ir|e|ime)?|deposit\w*|faz(?: um)?|manda(?:me)?|send)(?: \p{L}+){0,3} (?:${brands})(?!\p{L})`,
    'giu',
  ),
  /(?<!\p{L})(?:deposit[aáe]\p{L}*|transfer[ií]\p{L}*|te (?:paso|passo)) (?:\p{L}+ ){0,3}(?:mi cuenta|minha conta|mi cbu)(?!\p{L})/giu,
];

export function findPayments(text: string): Finding[] {
  return [
    ...Array.from(text.matchAll(iban), (match) =>
      found('offplatform_payment', match, 'certain', 'payment.iban'),
    ).filter(({ start, end }) => isIban(text.slice(start, end))),
    ...Array.from(text.matchAll(key), (match) => found('offplatform_payment', match, 'certain', 'payment.key')).filter(
      ({ start }) =>
        /(?<!\p{L})(?:pix|cbu|cvu|clabe|venmo|cash ?app|(?:mi|my|pago) alias)(?!\p{L})[^.!?]{0,20}$/iu.test(
          before(text, start),
        ),
    ),
    ...Array.from(text.matchAll(chain), (match) => found('offplatform_payment', match, 'likely', 'payment.chain')),
    ...proposals.flatMap((proposal) =>
      Array.from(text.matchAll(proposal), (match) => found('offplatform_payment', match, 'likely', 'payment.proposal')),
    ),
  ];
}

/** ISO 13616: moved and read as digits, the remainder by 97 is one. */
function isIban(value: string): boolean {
  const letters = value.replaceAll(' ', '');
  if (letters.length < 15 || letters.length > 34) return false;
  let rest = 0;
  for (const letter of letters.slice(4) + letters.slice(0, 4)) {
    for (const digit of String(Number.parseInt(letter, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
