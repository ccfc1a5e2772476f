/**
 * What is new in an e-mail. Answers carry what they answer below them or in between, behind «>» and under a line such as
 * «On Tuesday Ana wrote:». Those words have a message of their own; here they would be said twice.
 */

/** A line that introduces what follows as a quote: it names a time or a person, and ends with a colon. */
const wrote = new RegExp(
  [
    String.raw`^On .{4,300} wrote:$`,
    String.raw`^(?:El|En|On) .{4,300}\b(?:escribió|escribio|escribi[oó] lo siguiente):$`,
    String.raw`^.{0,200}\b(?:escribió|escribio):$`,
    String.raw`^(?:Em|A|No dia|Na|No) .{4,300}\b(?:escreveu|escreveu o seguinte):$`,
    String.raw`^.{0,200}\bescreveu:$`,
    String.raw`^(?:Am|Im|On) .{4,300}\bschrieb(?: .{1,200})?:$`,
    String.raw`^.{1,200}\bschrieb(?: .{1,100})?:$`,
    String.raw`^Le .{4,300}\ba [ée]crit\s?:$`,
    String.raw`^(?:Il|In data) .{4,300}\bha scritto:$`,
    String.raw`^(?:Op) .{4,300}\bschreef(?: .{1,200})?:$`,
    String.raw`^.{4,200}\bwrote:$`,
    String.raw`^(?:Den|W dniu) .{4,300}\b(?:skrev|napisał|napisała|pisze)(?: .{1,100})?:$`,
    String.raw`^\d{4}[-/年].{4,200}(?:<[^<>]+@[^<>]+>|写道|wrote)\s?[:：]$`,
  ].join('|'),
  'iu',
);

/** How such a line begins where it is broken over several. */
const opening = /^(?:On|El|En|Em|A|No|Na|Am|Im|Le|Il|In|Op|Den|W dniu|\d{4}[-/年])[ \d]/iu;

/** Everything below such a line is the message that is answered. */
const original =
  /^(?:-{2,}|_{2,})\s?(?:Original Message|Original-Nachricht|Ursprüngliche Nachricht|Mensaje original|Mensagem original|Message d[’']origine|Message original|Messaggio originale|Oorspronkelijk bericht|Original Appointment|Reply message|Reply Separator)\s?(?:-{2,}|_{2,})?$/iu;

const from = /^\*?(?:From|De|Von|Da|Van|Från|Fra|Desde)\s?:\*?\s.{1,300}$/iu;
const sent =
  /^\*?(?:Sent|Date|Enviado(?: el| em)?|Enviada(?: em)?|Fecha|Data|Gesendet|Datum|Envoyé|Inviato|Verzonden|Skickat|Sendt|Enviado)\s?:\*?\s.{1,300}$/iu;
const about =
  /^\*?(?:To|Para|An|À|A|Aan|Till|Til|Subject|Asunto|Assunto|Betreff|Objet|Oggetto|Onderwerp|Ämne|Emne|Cc)\s?:\*?\s/iu;

export function newPart(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (original.test(line.trim())) break;
    if (isHeaderBlock(lines, index)) {
      if (/^_{5,}$/.test(lastOf(kept))) kept.pop();
      break;
    }
    if (/^\s?>/.test(line)) continue;
    const length = attribution(lines, index);
    if (length > 0) {
      index += length - 1;
      // Without a sign before each line, what follows the attribution to the end is the quote.
      if (!quotedAfter(lines, index + 1)) break;
      continue;
    }
    kept.push(line.trimEnd());
  }
  return kept
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** How many lines the attribution takes (mail programs break it over up to three), or 0. */
function attribution(lines: readonly string[], index: number): number {
  if ((lines[index] ?? '').trim() === '') return 0;
  let joined = '';
  for (let length = 1; length <= 3; length += 1) {
    const line = (lines[index + length - 1] ?? '').trim();
    if (line === '' || line.startsWith('>')) return 0;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (joined.length > 500) return 0;
    if (length > 1 && !opening.test(joined)) return 0;
    if (line.endsWith(':') && wrote.test(joined) && (namesSomebody(joined) || quotedAfter(lines, index + length)))
      return length;
  }
  return 0;
}

/** An address, a year or an hour: without any of them, «She wrote:» is a sentence. */
function namesSomebody(line: string): boolean {
  return /@|\b(?:19|20)\d\d\b|\d{1,2}[:.h]\d{2}/.test(line);
}

function quotedAfter(lines: readonly string[], index: number): boolean {
  for (let at = index; at < Math.min(lines.length, index + 3); at += 1) {
    const line = (lines[at] ?? '').trim();
    if (line !== '') return line.startsWith('>');
  }
  return false;
}

/** Outlook puts the head of the answered message in front of its words: who, when, to whom, about what. */
function isHeaderBlock(lines: readonly string[], index: number): boolean {
  if (!from.test((lines[index] ?? '').trim())) return false;
  const next = lines.slice(index + 1, index + 7).map((line) => line.trim());
  const end = next.indexOf('');
  const head = end < 0 ? next : next.slice(0, end);
  return head.some((line) => sent.test(line)) && head.some((line) => about.test(line));
}

function lastOf(kept: readonly string[]): string {
  return kept.findLast((line) => line.trim() !== '')?.trim() ?? '';
}
