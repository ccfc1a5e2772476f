import type { Certainty } from '../types.ts';
import type { Run } from './numbers.ts';
import { hasKnownCode, isInternational, isNational, mobile } from './plans.ts';

export interface PhoneHit {
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
  readonly rule: string;
}

/** Words that make the number after them one to be dialled. */
const call =
  /\b(?:t[ae]lf?s?|tlf|tlm|tfno|phone|telefon[oe]s?|fono|fijo|fixo|landline|cel|cels|celu|celus|celular|movil|mobile|mob|cell(?:phone)?|call|ring|buzz|dial|t?e?xt|txt|sms|whats?\w*|wha?t?sap\w*|wpp?|wapp|wsp|wts\w*|wh?ats|zap\w*|guas?t?s?ap\w*|was+ap\w*|uats\w*|uatizap|watz?sap\w*|signal|viber|telegram|tg|telemovel|lig(?:a|ue|ar|uem|as)|llam\w+|marc(?:a|ar|arme|ame|as|arle|arte|alo|alme|an|ado)|marque\w*|timbr\w+|numero|numeros|num|nro|number|digits|contacto?s?|contatos?|reach|ubica(?:s|n|me)|toque\w*|localiz\w+|(?:my|british|direct|private|office|mi|minha) (?:[a-z]+ )?(?:line|linea|linha)|chama\w*|fala comigo|escrib\w+|mensaje|mensagem|message|ping|hit me|fone|ramal|my no|mi no|hotline|agenda meu|anota|apunta|facetime|imessage|atiendo|atendo|disca|telefon\w+|atend[eo]|responder?|comunic\w+|contat\w+|contact\w*|phn|ph|t|m|c|tel|phone no|business card|tarjeta|cartao)\b\W*[^\n\d]{0,32}$/u;
const callBefore =
  /\b(?:t[ae]lf?s?|tlf|tlm|tfno|phone|telefon[oe]s?|fono|cel|celu|celular|movil|mobile|mob|cell(?:phone)?|call|ring|text|txt|sms|whats?\w*|wha?t?sap\w*|wpp?|wsp|zap\w*|was+ap\w*|guas?ap\w*|signal|viber|telegram|telemovel|lig(?:a|ue|ar)|llam\w+|marc(?:ar|arme|ame)|marque\w*|chama\w*)\b/u;
const callAfter =
  /^\W{0,4}(?:is me\b|soy yo\b|sou eu\b|(?:(?:is|es|e|is|esse|este|that'?s|it'?s)\s)?(?:(?:my|mi|meu|o meu|the best|mon)\s(?:\w+\s)?(?:number|phone|cell|numero|cel\w*|telefone?o?|whats\w*|wpp|zap|wsp|line|linea|linha|movil|tel|mobile|telemovel|contato|contacto)|whats\w*|wh4ts\w*|wpp|wsp|zap|was+ap|wa\b|call|text|txt|sms|ring|llam\w+|liga|ligar|me (?:chama|liga|manda)|chama|marc(?:a|ame)|(?:ask|preg\w+|perg\w+|falar|hablar|habla|fala|speak|procurar|buscar?)\s(?:for|por|com|con|to|al?)?|any ?time|anytime|after \d|if u|if you|when you|cualquier|qualquer|depois|despues|antes das|horario|de (?:lunes|seg)|(?:ese|esse|este|that) (?:es|e|is) (?:el |o |the )?(?:que|one)|by phone|on signal|on telegram|por telegram|en telegram|no telegram|mobile|cel|celular|day or night|24\/7))/u;
const mine =
  /\b(?:my|mi|meu|minha|mine|our|nuestro|nosso|soy|sou|i'?m|im|me|nos|aqui|aca|office|oficina|escritorio|casa)\b[^.!?\n]{0,30}$/u;

/** What carries long numbers in honest work talk: named just before, it is that and no telephone. */
const other =
  /(?:[$\u20ac\u00a3\u20b9]|\br\$|\b(?:us[d$]|eur|brl|ars|mxn|clp|cop|pen|gbp|inr|order|orders|pedidos?|orden|ordem|facturas?|faturas?|invoices?|nota|nf-?e?|nfs-?e|tracking|rastreio|rastreamento|guia|envio|ref|refer\w+|cpf|cnpj|cuit|cuil|rut|rfc|nif|nie|dni|nit|ruc|rg|ci|curp|ssn|ein|vat|iva|tin|pan|aadhaar|gst\w*|isbn|issn|doi|ean|upc|gtin|barcode|sku|asin|lote|batch|lot|serie|serial|s\/n|card|tarjeta|cartao|ticket|tickets|chamado|case|caso|version\w*|versao|mask|mascara|column\w*|coluna|row|rows|fila|linha \d|id|ids|uuid|guid|hash|token|key|api ?key|clave|chave de acesso|access key|pin|codigo|code|cod|otp|cvv|cep|zip|postal|c\.?p|port|porta|puerto|build|release|commit|pr|issue|bug|error|err|erro|errno|exit|status|line \d|imei|mac|ip|timestamp|epoch|unix|px|pixels?|hex|rgb|lat|lng|lon|coord\w*|gps|total|subtotal|budget|presupuesto|orcamento|precio|preco|price|cost|custo|costo|monto|valor|amount|saldo|balance|poblacion|population|views|visitas|followers|seguidores|downloads|likes|registros|records|rows|users|usuarios|expediente|processo|proceso|protocolo|contrato|contract|policy (?:no|number)|company number|poliza|apolice|matricula|placa|license|licencia|licenca|registro|permit|alvara|folio|boleta|recibo|receipt|transaction|transaccion|transacao|txn|account no|campaign|pixel|property|gtm|ua|analytics|container|model|modelo|part|pieza|pe[cç]a|item|article|articulo|produto|producto|product|figura|fig|pag|page|slide|chapter|capitulo|articulo|ley|lei|law|section|iso|rfc|din|norma|nbr|pantone|ral|cas|pmid|orcid|arxiv|issn|patent|patente|score|record|seed|pi|fixture|regex|pattern|formato|format|phone_re|vin|nsu|autenticacao|inscri\w+|ie|im|pis|nire|cae|cnae|ncm|hs|ticket|job|task|tarea|tarefa|sprint|meeting id|session|sessao|sesion)\b)[ :.#\u00b0n=\u2013"'(-]{0,5}(?:(?:is|es|e|no|n|nr|num|numero|number|de|del|do|da|of|the|el|la|o|a|(?:del?|do|da|of) [a-z]{3,14})\b[ :.#\u00b0]{0,3}){0,3}$/u;
const unitAfter =
  /^ ?(?:%|\u20ac|\$|usd|eur|brl|reais|pesos|dolares|dollars|euros|px|ms|kb|mb|gb|kg|km|cm|mm|m2|rows?|filas|linhas|registros|records|users|usuarios|views|seguidores|followers|units|unidades|items|bytes|followers|downloads|palabras|words|palavras|caracteres|characters|hab|habitantes|people|personas|pessoas|horas|hours|hrs|dias|days|inscritos|suscriptores|subscribers|visitas|impressions|impresiones|clicks|tokens|lines|lineas|records|entries|usd|dpi|rpm|hz|mah)\b/u;

const fixture =
  /\b(?:fixtures?|placeholders?|mock\w*|dummy|ejemplo|exemplo|prueba|teste|fake|fals[oa]s?|inventad[oa]s?|fictici[oa]s?|ficcional|lorem|seed|sandbox|regex|mask|mascara|formatos?|formats?|pattern|relleno|mentira|dialogue|dialogo|escena|scene|cena|guion|roteiro|script|personaje|personagem|character|lyrics|letra|lesson|leccion|licao|sample data|test data|unit test|tests?|examples?|e\.g|p\.? ?ej|por ej|validat\w+|validar|parse\w*|demo|api|json|payload|endpoint|returns|timestamps?|marcas? de tiempo|sample (?:form|data|number|text)|formulario de (?:muestra|amostra)|logs?|debug|maqueta|mockup|novel|novela|subtitles|subtitulos|legendas?)\b/u;
const code =
  /(?:=>|===?|!==?|\bconst\b|\blet \w+ =|\bvar \w+|\bfunction\b|\breturn\b|\bselect\b.*\bfrom\b|\bupdate\b.*\bset\b|\bwhere \w+ (?:in|=)|\binsert into\b|\bwhere\b.*=|\/\^|\$\/|\\d|\\s|expect\(|assert|describe\(|it\('|<\w+[ >]|\{\{|console\.|print\(|def \w+\(|\[\w+\]:|0x[\da-f]|\bnpm\b|\bpip\b|\bsudo\b|\bcurl\b|\bgit\b)/u;

const dateLike =
  /^(?:(?:19|20)\d{2}[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:0?[1-9]|[12]\d|3[01])(?:[-t_. ,:].*)?|(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|[12]\d|3[01])[-./](?:19|20)?\d{2}(?:[ ,:/.-].*)?|(?:(?:19|20)\d{2}[ ,/-]*)+|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[-_t ]?\d{2,9})?)$/u;
const timeLike = /^(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[ ,/a-]*)+$|^\d{1,2}:\d{2}.*\d{1,2}:\d{2}$/u;
const numberLike =
  /^(?:\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d+[.,]\d{1,2}|\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d+)?|\d{1,3}(?:\.\d{1,3}){2,3}|\d{1,2}(?:\.\d{1,6}){2,3}|\d{1,3}(?: \d{3}){1,2}[,.]\d{2})$/u;

/** Shapes in which people set telephones and hardly anything else. */
const shapes: readonly (readonly [RegExp, number])[] = [
  [/^(?:\d{2}\.9\.?\d{4}\.\d{4}|9\d{4}\.\d{4})$/u, 3],
  [/^\(0?\d{2,4}\) ?9? ?\d{3,5}[- .]?\d{3,4}$/u, 4],
  [/^0?\d{2}[ .-]9 ?\d{4}[- .]?\d{4}$/u, 4],
  [/^\d{3}[-.]\d{3}[-.]\d{4}$/u, 3],
  [/^\d{3}[ /]\d{3}[ -]\d{4}$/u, 2.5],
  [/^\d{2}[ -]\d{4}[ -]\d{4}$/u, 2],
  [/^\d{2}(?:-\d{2}){3,4}-\d{1,2}$/u, 1.5],
  [/^[679]\d{2}[ -]\d{3}[ -]\d{3}$/u, 2.5],
  [/^[6-9]\d{2} \d{2} \d{2} \d{2}$/u, 3],
  [/^9\d{3,4}[- ]\d{4}$/u, 2],
  [/^[6-9]\d{4}[ -]\d{5}$/u, 3],
  [/^0\d{2,4}[-. /]\d{3,4}[-. ]?\d{3,4}$/u, 3],
  [/^0\d{3,4}[-. ]\d{6,7}$/u, 3],
  [/^9\d ?\d{3} ?\d{2} ?\d{2}$/u, 2.5],
  [/^9 \d{4}[- ]\d{4}$/u, 3],
  [/^\(0?\d{2,4}\) ?15[- ]?\d{3,4}[- ]?\d{3,4}$/u, 4],
  [/^15[- ]?\d{4}[- ]?\d{4}$/u, 2.5],
  [/^\d{4} \d{4} \d{2}$/u, 1.5],
  [/^0\d{9,10}$/u, 2],
  [/^3\d{2} \d{7}$/u, 2.5],
  [/^1[- ]\d{3}[- ]\d{3}[- ]\d{4}$/u, 4],
  [/^1?[ -]?\(\d{3}\) ?\d{3}[- ]\d{4}$/u, 4],
  [/^0 ?800[ -]\d{3}[ -]\d{3,4}$/u, 2],
];

export interface Around {
  readonly low: string;
  readonly raw: string;
  readonly odd: boolean;
}

/** Whether a run is a telephone, by its plan, its shape, how it is written and the words on both sides. */
export function judgePhone(run: Run, { low, odd }: Around): PhoneHit | null {
  const { from, to, digits, plus, words, letters } = run;
  const { length } = digits;
  if (length < 7 || length > 15) return null;
  const shape = low.slice(from, to);
  const near = low.slice(Math.max(0, from - 60), from);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  const before = line.replaceAll('_', ' ');
  const after = low.slice(to, to + 40);
  const distinct = new Set(digits).size;
  if (distinct < 3 && !(plus && length > 10)) return null;
  const spelled = words >= Math.max(4, length - 6) || (words > 1 && length - words > 3 && length > 8);
  const separate =
    run.groups.length >= 7 && run.groups.every((size) => size < 3) && /^[ .,\-*_/\u00b7|~()\n]+$/u.test(run.marks);
  // Nobody writes a sum with a nought before it.
  const priced = run.money && length > 8 && run.groups.length > 1 && /(?:^|[^\d.,])0\d{2,}/u.test(low.slice(from, to));
  if (run.money && !priced) return null;
  if (run.marks.includes('|') && before.includes('|') && after.includes('|')) return null; // cells of a table
  const disguised = priced || odd || letters > 0 || spelled || separate;

  const dotted =
    /^(?:\d{3}\.\d{3}\.\d{4}|\d{2}\.9\d{4}\.\d{4}|\d{2}\.9\.\d{4}\.\d{4}|\d{2}\.\d{4}\.\d{4}|[679]\d{2}\.\d{3}\.\d{3}|9\d{4}\.\d{4})$/u.test(
      shape,
    );
  if (!plus && !disguised && !dotted && (dateLike.test(shape) || timeLike.test(shape) || numberLike.test(shape)))
    return null;
  if (!plus && shape.includes(':') && !disguised) return null;
  const called = call.test(before);
  const glued = /[a-z\d_]+$/u.exec(before)?.[0] ?? '';
  if (/[@#\d]$/u.test(before) || (glued && !spelled && !call.test(glued.replaceAll('_', ' ')))) return null;
  if (/^-[a-z](?![a-z])/u.test(after)) return null;
  const tailed = /^[\w@]+/u.exec(after)?.[0] ?? '';
  if (tailed && !spelled && !callAfter.test(tailed)) return null;
  if (/(?:https?:|www\.|\/\/|\/)\S*$/u.test(before) && !/(?:tel|wa\.me|phone|sms):?\S*$/u.test(before)) return null;
  if (
    /[\w)]\.$/u.test(before) ||
    (/[-_]$/u.test(before) &&
      !(
        /^\d{10,11}$/u.test(shape) &&
        isNational(digits) &&
        !/^(?:19|20)/u.test(digits) &&
        /^\.(?:pdf|docx?|txt|zip|odt|rtf)\b/u.test(after)
      ) &&
      !(/^\(?\d{2}\)?[-_ ]9\d{4}[-_ ]?\d{4}$/u.test(shape) && /^[\w-]*\.[a-z]{3,4}(?![a-z])/u.test(after)) &&
      !/\b(?:llamar|ligar|call|tel|cel|phone|whats\w*|wpp|contact\w*|contato)\w*[-_]$/u.test(before))
  )
    return null;
  if (/^(?:0?12345678|0?1234567$|98765432|87654321)/u.test(digits) && !called) return null;
  if (!priced && other.test(before) && !(plus && callBefore.test(before))) return null;
  if (
    /(?:^|[^a-z])n(?:\u00b0|o\.|ro\.) ?$/u.test(before) &&
    !callBefore.test(before) &&
    !/\b(?:my|mi|meu|contact\w*|phone)\s+n\S{0,2} ?$/u.test(before) &&
    !callAfter.test(after)
  )
    return null;
  if (unitAfter.test(after)) return null;
  // Seconds since 1970.
  if (
    /^1[5-9]\d{8}(?:\d{3})?$/u.test(shape) &&
    /\b(?:seconds?|segundos|unix|epoch|milli\w*|milisegundos|timestamps?)\b/u.test(low)
  )
    return null;
  if (/^\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3,4}$/u.test(shape)) return null; // a card
  if (/^\d{3}\.\d{3}\.\d{3}-\d{2}$|^\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}$|^\d{2}-\d{8}-\d$/u.test(shape)) return null; // tax numbers

  const cue = called || callAfter.test(after);
  if (letters > 0 && run.groups.length < 2 && !cue) return null;
  let score = /^\.(?:pdf|docx?|txt|zip|odt|rtf)\b/u.test(after) && /[-_]$/u.test(line) ? 3 : 0;
  if (plus) score += isInternational(digits) ? 5 : hasKnownCode(digits) && length > 9 ? 3 : 1;
  if (digits.startsWith('00') && isInternational(digits.slice(2))) score += 5;
  if (called) score += 3;
  if (callAfter.test(after)) score += 2.5;
  if (mine.test(before)) score += 0.5;
  const plain = Number(plus) === 0;
  const home = plain && isNational(digits);
  if (home) score += 1;
  if (plain && mobile.test(digits)) score += 0.5;
  if (plain && isInternational(digits)) score += 1;
  for (const [pattern, worth] of shapes)
    if (pattern.test(shape)) {
      score += worth;
      break;
    }
  if (spelled)
    score += length > 8 || (words > 6 && run.groups.every((size) => size === 1)) ? 3.5 : length > 6 && cue ? 1 : 0;
  else if (disguised) score += 3;
  const rest = low.length - (to - from);
  if (rest < 4 && length > 7) score += 2;
  else if (rest < 30 && length > 8) score += 1;
  if (length === 7 || (length === 8 && !cue)) score -= 1;
  if (score < 2.5) return null;
  const text = low.length > 400 ? low.slice(Math.max(0, from - 200), to + 120) : low;
  const made = fixture.test(text) || code.test(text);
  if (made) score -= /^(?:\d{3})?555\d{4}$/u.test(digits) || length < 9 ? 5 : plus || disguised ? 4 : 5;
  if (/^(?:1?\d{0,3})?555(?:01\d\d|1234|0000|\d555)$/u.test(digits) && length < 8) score -= 2;
  if (spelled && /^(?:\d)?(?:0?12345|98765|2468|13579)/u.test(digits)) score -= 4;
  if (!disguised && !cue && plain && /[,/]/u.test(run.marks)) score -= 3;
  if (priced) score += 2;
  if (!disguised && plain && run.groups.length > 5) score -= 2;
  if (distinct < 4 && length > 8) score -= made ? 5 : 1;
  if (score < 3) return null;
  const certain = !disguised && !made && cue && (plus ? isInternational(digits) : home && length > 8) && score >= 5;
  return {
    from,
    to,
    certainty: certain ? 'certain' : 'likely',
    rule: disguised ? 'phone.disguised' : plus ? 'phone.international' : 'phone.national',
  };
}
