import { before, found, type Finding } from './finding.ts';
import { asksForMoney } from './payment.ts';

/** Digits with the marks people put between them; bounded, so that no text makes it slow. */
const candidate = /(?<![\w.,:/#@=_-])\+?\(?\d(?:[ ().\u00a0-]{0,3}\d){7,16}(?![\w/:_@]|[.,]\d)/gu;

const cue =
  /(?<!\p{L})(?:telf?|tel[eé]fono|telefone|fono|fijo|fixo|cel|celu(?:lar)?|m[oó]vil|mobile|phone|cell|call|ring|t?e?xt me|sms|what?s\p{L}*|wp+|wsp|w?zap|watsap|lig(?:a|ue|ar)(?:-me)?|ll[aá]m\p{L}*|marc(?:a|ar|arme)|n[uú]mero|my number|contacto?|contato|reach)(?!\p{L})[^\n\d]{0,30}$/iu;
const cueAfter = /^[ ,(]{1,3}(?:whats|zap|wpp|wsp|call|ll[aá]ma|liga)/iu;

/** What carries long numbers in honest work talk: named just before, it is that and no telephone. */
const other =
  /(?:[$€£]|r\$|usd|eur|brl|order|pedido|orden|fatura|factura|invoice|nota|nf-?e?|tracking|gu[ií]a|ref|cpf|cnpj|cuit|cuil|rut|rfc|nif|isbn|issn|doi|sku|lote|batch|card|tarjeta|cart[aã]o|ticket|versi[oó]n|mask|m[aá]scara|column|id)[ :.#º°n-]{0,4}$/iu;

/** Shapes that are telephones without a word beside them. */
const shapes = /^(?:\(\d{2,4}\) ?\d{3,5}[- ]?\d{4}|\d{2} 9\d{4}[- ]?\d{4}|\d{3}[-.]\d{3}[-.]\d{4})$/u;

/** Dates, ranges of years, addresses of machines, thousands. */
const notPhone =
  /^(?:\d{4}[-.]\d{2}[-.]\d{2}.*|\d{1,2}[-.]\d{1,2}[-.]\d{2,4}(?: .*)?|(?:(?:19|20)\d{2}[ -]*)+|\d{1,3}(?:\.\d{1,3}){3}|\d{1,3}(?:\.\d{3})+|\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}|\d{3}\.\d{3}\.\d{3}-\d{2}|\d{2}-\d{8}-\d)$/u;

export function findPhones(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(candidate)) {
    const certainty = judge(text, match[0], match.index);
    if (!certainty) continue;
    const payment = asksForMoney(before(text, match.index));
    findings.push(
      found(payment ? 'offplatform_payment' : 'phone', match, certainty, payment ? 'payment.phone' : 'phone.number'),
    );
  }
  return findings;
}

function judge(text: string, value: string, start: number): Finding['certainty'] | null {
  const digits = value.replaceAll(/\D/gu, '');
  const words = before(text, start);
  if (digits.length > 15 || new Set(digits).size < 3 || notPhone.test(value) || other.test(words)) return null;
  // Numbers of North America have eleven digits; the short ones stand in fixtures.
  if (value.startsWith('+')) return value.startsWith('+1') && digits.length !== 11 ? null : 'certain';
  if (cue.test(words) || asksForMoney(words)) return 'certain';
  if (cueAfter.test(text.slice(start + value.length, start + value.length + 12))) return 'likely';
  return shapes.test(value) ? 'likely' : null;
}
