import type { Certainty } from '../types.ts';
import { ALIAS, MONEY } from '../words/grammar.ts';
import type { Tokens } from '../words/tokens.ts';
import type { Hit } from './email.ts';
import { matches } from '../text/matches.ts';
import { isBase58Check, isBech32 } from './chain.ts';

export const brands = String.raw`paypal|pay ?pal|p[a4]yp[a4]l|pix(?:zinho)?|p1x|zelle|z3ll3|venmo|v3nmo|cash ?app|cashtag|bizum|b1zum|bizzum|mb ?way|mbway|nequi|n3qui|daviplata|yape\w*|plin|wise|w1se|transferwise|payoneer|mercado ?pago|revolut|revtag|skrill|neteller|airtm|binance|bybit|western union|moneygram|remitly|xoom|picpay|uala|brubank|zinli|wally|pago ?movil|sinpe(?: movil)?|upi|gpay|google pay|phonepe|paytm|gcash|jazzcash|easypaisa|monobank|privat ?24|bre-?b|llave|transfiya|apple ?pay|naranja x|personal pay|cuenta ?dni|modo|tpaga|rappi ?pay|mach|tenpo|cuenta ?rut|spei|oxxo|interac|e-?transfer|paysera|nayapay|sadapay|ligo|tunki|prex|astropay|perfect ?money|m-?pesa|opay|palmpay|chime`;
const before = new RegExp(
  String.raw`\b(?:${brands}|iban|cbu|cvu|clabe|nib|usdt|usdc|btc|eth|crypto|cripto|wallet|billetera|carteira|deposit\w*|transfer\w*|transfier\w*|wire|abon[ae]\w*|gir[ae]\w*|chave|cuenta|conta|account|acct|banco|bank|pay(?:ment)? (?:me|to)|pagos? (?:a|al)|pagame|paga a|me paga|send (?:the )?(?:money|cash|deposit|payment)|manda (?:la plata|o dinheiro|a grana|el dinero)|alias)\b[^.!?\n]{0,36}$`,
  'u',
);
const after = new RegExp(
  String.raw`^\W{0,4}(?:(?:e|es|is|eh|that'?s|it'?s|esse|este|como|esta)\s)?(?:(?:o|a|my|mi|meu|minha|la|el|the|tu|su|de|do|da|en|no|na|for|para|por|via|on|as)\s){0,3}(?:(?:chave|key|clave|account|cuenta|conta|user|usuario)\s(?:do\s|de\s)?)?(?:${brands}|iban|cbu|cvu|clabe|alias de (?:mercado pago|cbu))\b`,
  'u',
);

/** Whether the words around a value make it a key to pay to. */
export function asksForMoney(low: string, from: number, to: number): boolean {
  const words = low.slice(Math.max(0, from - 60), from);
  const clause = words.slice(Math.max(words.lastIndexOf('\n'), words.search(/[.!?] [^.!?]*$/u)) + 1);
  return before.test(clause) || after.test(low.slice(to, to + 48));
}

const strict = new RegExp(String.raw`\b(?:${brands}|iban|cbu|cvu|clabe|usdt|alias)\b[^.!?\n]{0,40}$`, 'u');
export function namesMoney(low: string, from: number, to: number): boolean {
  return strict.test(low.slice(Math.max(0, from - 56), from)) || after.test(low.slice(to, to + 48));
}

const made =
  /\b(?:validat\w+|validar|valida|must be|should be|debe|deve|refused|rejected|rechaz\w+|recus\w+|test\w*|prueba\w*|teste\w*|fixture|example|ejemplo|exemplo|placeholder|sandbox|regex|mock\w*|fake|fals[oa]|format\w*|parse\w*|fails?|falla|falha|contract at|smart contract|token contract|deployed|testnet|sepolia|goerli|etherscan|faucet|explorer|hash|commit|txid|transaction|block)\b/u;
export function isMade(low: string, from: number, to: number): boolean {
  return made.test(low.slice(Math.max(0, from - 70), Math.min(low.length, to + 50)));
}

const iban = /(?<![a-z\d])[a-z]{2}\d{2}(?:[ -]?[\da-z]{4}){2,7}(?:[ -]?[\da-z]{1,4})?(?![a-z\d])/gu;
const lengths: Readonly<Record<string, number>> = {
  de: 22,
  es: 24,
  pt: 25,
  fr: 27,
  it: 27,
  gb: 22,
  br: 29,
  cr: 22,
  do: 28,
  gt: 28,
  sv: 28,
  ua: 29,
  pk: 24,
  nl: 18,
  be: 16,
  ie: 22,
  at: 20,
  ch: 21,
  pl: 28,
  lt: 20,
  lv: 21,
  ee: 20,
  se: 24,
  no: 15,
  dk: 18,
  fi: 18,
  ro: 24,
  cz: 24,
  sk: 24,
  hu: 28,
  bg: 22,
  hr: 21,
  si: 19,
  gr: 27,
  lu: 20,
  mt: 31,
  cy: 28,
  tr: 26,
  ae: 23,
  sa: 24,
  il: 23,
  kz: 20,
  ge: 22,
  md: 24,
  rs: 22,
  ad: 24,
  mc: 27,
};

/** ISO 13616: moved and read as digits, the remainder by 97 is one. */
export function isIban(value: string): boolean {
  let rest = 0;
  for (const letter of value.slice(4) + value.slice(0, 4))
    for (const digit of String(Number.parseInt(letter, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

function weighed(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) sum += Number(digits[at]) * (weights[at % weights.length] ?? 0);
  return sum;
}
/** Argentina: bank and account block, each with its check digit. */
export function isCbu(digits: string): boolean {
  if (!/^\d{22}$/u.test(digits)) return false;
  const first = (10 - (weighed(digits.slice(0, 7), [7, 1, 3, 9, 7, 1, 3]) % 10)) % 10;
  const second = (10 - (weighed(digits.slice(8, 21), [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3]) % 10)) % 10;
  return first === Number(digits[7]) && second === Number(digits[21]);
}
/** Mexico: each digit times 3, 7, 1, the remainder of each. */
export function isClabe(digits: string): boolean {
  if (!/^\d{18}$/u.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 17; at += 1) sum += (Number(digits[at]) * ([3, 7, 1][at % 3] ?? 0)) % 10;
  return (10 - (sum % 10)) % 10 === Number(digits[17]);
}
export function isCpf(digits: string): boolean {
  if (!/^\d{11}$/u.test(digits) || /^(\d)\1+$/u.test(digits)) return false;
  const check = (length: number): number => {
    let sum = 0;
    for (let at = 0; at < length; at += 1) sum += Number(digits[at]) * (length + 1 - at);
    return ((sum * 10) % 11) % 10;
  };
  return check(9) === Number(digits[9]) && check(10) === Number(digits[10]);
}

const uuid = /(?<![\da-z-])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\da-z-])/gu;
const cpf = /(?<![\d.-])(?:\d{3}[. ]\d{3}[. ]\d{3}[- ]\d{2}|\d{11}|\d{2}\.?\d{3}\.?\d{3}\/?\d{4}-?\d{2})(?![\d-])/gu;
const long = /(?<![\d-])\d(?:[ -]?\d){17,21}(?![\d-])/gu;
const cashtag = /(?<![\w$])\$[a-z][\w-]{2,20}/gu;
const alias =
  /(?:\b(?:my|mi|meu|el|o|the|su|tu|pago|transferime|deposita\w*|cvu|cbu|mercado ?pago|mp|uala|brubank)\b[^.!?\n]{0,30})?\balias\b(?: (?:de|del|es|is|e|para|mp|mercado ?pago|cbu|cvu|pa|uala|brubank|transferir|bancario))*[ :=>-]{1,4}(?:(?:es|is|e) )?["']?([a-z\d]{2,}(?:[.-][a-z\d]{2,}){1,4})(?![\w.-]*[@(])/gu;
const chain =
  /(?<![\w/])(?:0x[\da-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|(?:bc1|ltc1)[\da-z]{25,60}|[13LM][1-9A-HJ-NP-Za-km-z]{25,34}|[48][1-9A-HJ-NP-Za-km-z]{94}|(?:addr1)[\da-z]{50,100}|(?:EQ|UQ)[\w-]{46}|D[5-9A-HJ-NP-U][1-9A-HJ-NP-Za-km-z]{32}|r[1-9A-HJ-NP-Za-km-z]{26,34})(?!\w)/gu;
const solana = /(?<![\w/])[1-9A-HJ-NP-Za-km-z]{40,44}(?!\w)/gu;
const coin =
  /\b(?:usdt|usdc|btc|eth|bnb|sol|trx|xrp|ltc|xmr|doge|ton|trc ?-?20|erc ?-?20|bep ?-?20|bitcoin|ethereum|crypto\w*|cripto\w*|wallet|billetera|carteira|tether|address|direccion|endereco|solana|polygon|matic|metamask|binance|stablecoins?)\b/u;
const account = new RegExp(
  String.raw`(?:\b(?:bradesco|itau|santander|caixa|nubank|inter|bb|banco \w+|bbva|galicia|macro|nacion|banorte|bancolombia|davivienda|bcp|interbank|scotiabank|banamex|hsbc|chase|wells fargo|bank of america|bofa|citi\w*|barclays|lloyds|millennium|montepio|caixabank|sabadell|bankinter|banrural|banreservas|pichincha|guayaquil|banesco|mercantil|brou|bci|estado|hdfc|icici|sbi|axis|privatbank|monobank|bank)\b[^.!?\n]{0,14})?\b(?:ag(?:encia)?\.?|sucursal|cuenta(?: (?:corriente|de ahorros?|bancaria|vista|rut|n\S{0,3}|banco(?: \w+){1,2}|bcp|bbva|galicia|macro|bancolombia|davivienda|scotiabank|interbank|santander|banorte))?|cta\.?|cc|caja de ahorros?|ahorros|conta(?: (?:corrente|poupanca|nubank|inter|itau|bradesco|santander|caixa|bb|c6|neon|picpay|mercado pago))?|c\/c|account(?: (?:number|no|n\S))?|acct|a\/c|acc|routing|aba|sort code|iban|nib|ifsc)\b\.?[ :#n\u00b0.=-]{0,6}\d[\d. /-]{3,26}\d(?:[^.!?\n\d]{0,16}\b(?:conta|c\/c|cc|cuenta|cta|account|acct|routing|dv|ag\w*|sort code|ifsc)\b\.?[ :#-]{0,4}[\w-]{4,20})?`,
  'gu',
);

const upi =
  /(?<![\w.@-])[a-z\d][\w.-]{2,40}@(?:ok(?:axis|hdfcbank|icici|sbi)|ybl|ibl|axl|upi|paytm|apl|waicici|sbi|hdfcbank|icici|airtel|jio)(?![\w.-])/gu;
/** Keys and accounts to which money could be sent. */
export function findPayments(
  low: string,
  raw: string,
  same: boolean,
  { bits, digits: count, longest }: Pick<Tokens, 'bits' | 'digits' | 'longest'>,
): Hit[] {
  const hits: Hit[] = [];
  const push = (from: number, length: number, certainty: Certainty, rule: string): void =>
    void hits.push({ from, to: from + length, certainty, rule });
  if (count > 7)
    for (const match of matches(iban, low)) {
      let value = match[0];
      const length = lengths[value.slice(0, 2)];
      if (!length || !/\d{6}/u.test(value.replaceAll(/[ -]/gu, ''))) continue;
      while (value.replaceAll(/[ -]/gu, '').length > length && /[ -]/u.test(value))
        value = value.replace(/[ -][^ -]*$/u, '');
      const letters = value.replaceAll(/[ -]/gu, '');
      if (letters.length !== length) continue;
      const valid = isIban(letters);
      if (isMade(low, match.index, match.index + value.length)) continue;
      if (valid)
        push(
          match.index,
          value.length,
          /\b(?:iban|cuenta|conta|account|transfer|bank|banco|pay|pag)/u.test(low) ? 'certain' : 'likely',
          'payment.iban',
        );
      else if (
        /\b(?:my|mi|meu|minha) [^.!?]{0,20}$|\b(?:pay|paga|deposit|transf)\w*[^.!?]{0,30}$/u.test(
          low.slice(Math.max(0, match.index - 40), match.index),
        )
      )
        push(match.index, value.length, 'likely', 'payment.iban');
    }
  if (count > 17)
    for (const match of matches(long, low)) {
      const digits = match[0].replaceAll(/\D/gu, '');
      const words = low.slice(Math.max(0, match.index - 50), match.index);
      const cue =
        /\b(?:cbu|cvu|clabe|cuenta|transf\w+|deposit\w*|spei|interbancaria|cci|mercado ?pago|nib|conta|alias|pag\w+)\b[^.!?\n]{0,40}$/u.test(
          words,
        );
      if (isMade(low, match.index, match.index + match[0].length)) continue;
      const valid = isCbu(digits) || isClabe(digits);
      if ((digits.length === 22 || digits.length === 18 || digits.length === 20 || digits.length === 21) && cue)
        push(match.index, match[0].length, valid ? 'certain' : 'likely', 'payment.account');
      else if (isCbu(digits)) push(match.index, match[0].length, 'likely', 'payment.account');
    }
  if (count > 5 && bits & MONEY && /pix|chave|p1x/u.test(low)) {
    for (const pattern of [uuid, cpf])
      for (const match of matches(pattern, low)) {
        const near = `${low.slice(Math.max(0, match.index - 40), match.index)}|${low.slice(match.index + match[0].length, match.index + match[0].length + 30)}`;
        const digits = match[0].replaceAll(/\D/gu, '');
        if (
          !/\b(?:pix\w*|p1x|chave)\b/u.test(near) ||
          (isMade(low, match.index, match.index + match[0].length) && !/\b(?:meu|minha)\b/u.test(near))
        )
          continue;
        push(
          match.index,
          match[0].length,
          isCpf(digits) || pattern === uuid || digits.length === 14 ? 'certain' : 'likely',
          'payment.pix',
        );
      }
  }
  if (low.includes('@'))
    for (const match of matches(upi, low))
      if (!isMade(low, match.index, match.index + match[0].length))
        push(match.index, match[0].length, 'likely', 'payment.handle');
  if (bits & MONEY && low.includes('$'))
    for (const match of matches(cashtag, low)) {
      const near = `${low.slice(Math.max(0, match.index - 40), match.index)} ${low.slice(match.index + match[0].length, match.index + match[0].length + 24)}`;
      if (
        /\b(?:cash ?app|cashtag|cash me|c4sh ?app|cash)\b/u.test(near) &&
        !isMade(low, match.index, match.index + match[0].length)
      )
        push(match.index, match[0].length, 'certain', 'payment.tag');
    }
  if (bits & ALIAS)
    for (const match of matches(alias, low)) {
      const [all, value = ''] = match;
      if (
        /\.(?:com|net|org|js|ts|ar|test|css)$/u.test(value) ||
        isMade(low, match.index, match.index + all.length) ||
        /\b(?:ssh|bash|git|shell|import|webpack|path|domain|dns|email)\b/u.test(low)
      )
        continue;
      if (/^\d+(?:[.-]\d+)*$/u.test(value)) continue;
      push(match.index + all.length - value.length, value.length, 'likely', 'payment.alias');
    }
  if (longest > 24)
    for (const match of matches(chain, raw)) {
      const words = raw.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40).toLowerCase();
      const cue = coin.test(words);
      const [value] = match;
      // An address of Ethereum has its check in the case of its letters, which hardly anybody keeps.
      const checked = /^(?:bc1|ltc1)/u.test(value) ? isBech32(value) : isBase58Check(value);
      const sure = checked || /^(?:0x|bc1|ltc1|T)/u.test(value);
      if (
        !(sure || cue) ||
        isMade(words, 0, words.length) ||
        !/\d/u.test(match[0]) ||
        (!/[A-Z]/u.test(match[0]) && !/^(?:0x|bc1|ltc1|addr1)/u.test(match[0]))
      )
        continue;
      const certain = cue && (checked || !/^(?:[13LMTD]|bc1|ltc1)/u.test(value));
      if (same) push(match.index, value.length, certain ? 'certain' : 'likely', 'payment.chain');
    }
  if (same && longest > 39 && /sol(?:ana)?\b|usdc|phantom/u.test(low))
    for (const match of matches(solana, raw))
      if (/\d/u.test(match[0]) && /[A-Z]/u.test(match[0]))
        push(match.index, match[0].length, 'likely', 'payment.chain');
  if (count > 4 && bits & MONEY)
    for (const match of matches(account, low)) {
      const words = low.slice(Math.max(0, match.index - 40), match.index + match[0].length + 30);
      if (isMade(words, 0, words.length)) continue;
      if (!/\d{4}/u.test(match[0].replaceAll(/[-. /]/gu, ''))) continue;
      if (
        /^(?:cc|acc|iban|account)\b/u.test(match[0]) &&
        !/\b(?:bank|banco|pay|pag\w+|deposit\w*|transf\w+|wire|my|mi|minha|sort code|routing|ifsc|aba)\b/u.test(words)
      )
        continue;
      push(match.index, match[0].trimEnd().length, 'likely', 'payment.account');
    }
  return hits;
}
