import { isInternational, isNational, mobile } from './plans.ts';
import type { Hit } from './email.ts';
import { matches } from '../text/matches.ts';

/** Words between the parts of a number that is told instead of written. */
const leading =
  /\b(?:prefi(?:jo|xo|x)|ddd|area code|codigo de area|lada|dial|marca\w*|disca\w*|numero|number|num|phone|tel\w*|cel\w*|call|digits?|digitos?|half|mitad|metade|start(?:s|ing)? with|begins? with|ends? with|first|primero|primeiro|middle|in order|en orden|em ordem|va en|empieza|comienza|comeca)\b/u;
const hinted =
  /\b(?:(?:as|like|como) (?:a |un |um |one )?(?:phone|number|telefono|numero|telefone)|(?:without|sin|sem) (?:the |los |os )?(?:dots?|puntos?|pontos?|commas?|comas?|virgulas?)|(?:is|it'?s|es|e) (?:not|no|nao) (?:a |un |um |el |o )?(?:price|precio|preco|valor|number|cantidad)|(?:no|nao|not) (?:es|e|a) (?:un |um )?(?:precio|preco|valor|price)|(?:leelo|lee|leia|le) (?:de corrido|seguido|junto)|de corrido|(?:something|algo) (?:you can|que (?:puedes|podes|pode)) (?:dial|marcar|discar|ligar)|\by (?:marca|llama)\b|e (?:liga|disca)\b|(?:ring|dial|call) (?:them|it)\b|(?:e so|es solo|solo|so|just) (?:discar?|marcar?|ligar?|llamar?|dial|ring)|(?:disca|marca|liga) (?:sem|sin)|how you (?:hear|reach) me|read (?:it|them) together|todo junto|tudo junto|call me maybe|(?:ahi|alli|la|there)(?:'s| es| e)? ?(?:que |where |donde |onde )?(?:eu |yo |i )?(?:contesto|atiendo|atendo|respondo|answer|pick up)|(?:dial|ring|call|text|marc\w+|llam\w+|disc\w+|lig\w+|cham\w+|whats\w*)\b[^.!?\n\d]{0,14}\b(?:accordingly|(?:that|this|those|the|es[ae]s?|est[ae]s?|la|el|p[or]{2}o?|pra|pro|ness[ae]|ess[ae]|nest[ae]|[ao]|al|ao) (?:price|number|amount|size|measure\w*|sum|budget|quote|total|invoice|figure|reference|code|id|precio|presupuesto|monto|cifra|medida\w*|tamano|valor|orcamento|preco|quantia|tamanho|referencia|codigo|factura|fatura|suma|soma)))\b/u;
const between =
  /^(?:[\s,.;:()"'+>-]|\b(?:and|then|next|after|that|plus|followed|by|the|last|final|four|three|are|is|number|numero|numeros|digits?|finish(?:es)?|finally|finaliza|middle|medio|meio|ends?|remaining|my|area code|ddd|prefijo|prefixo|comes|add|agrega|siguen|seguem|followed|ending|with|it|at|in|on|em|other|half|part|second|first|rest|dial|of|to|y|e|luego|despues|entonces|seguido|de|el|la|los|las|ultimos|ultimas|cuatro|tres|son|es|al|fin|final|sigue|segue|continua|va|vem|empieza|comeca|termina|terminas|terminan|cierra|cierras|acaba|con|en|otra|mitad|parte|segunda|primero|resto|mas|por|te|paso|ai|aqui|depois|entao|no|na|do|da|um|uma|os|as|o|a|fim|termina|fecha|acaba|com|outra|metade|primeiro|mais|que|quatro|sao|ahi|hoy|hoje|agora|now|today)\b)*$/u;

/** Words that put anything in order, not only the pieces of a number. */
const ordered = /\b(?:first|primero|primeiro|middle|(?:start|begin|end)s?(?:ing)? with)\b/u;

/** A number in pieces, with words that say in which order they are dialled. */
export function findAssembled(low: string): Hit[] {
  const told = hinted.test(low);
  if (!told && !leading.test(low)) return [];
  const hits: Hit[] = [];
  const groups = matches(/\d+/gu, low).slice(0, 60);
  for (let first = 0; first < groups.length; first += 1) {
    let digits = groups[first]?.[0] ?? '';
    let last = first;
    if (digits.length > 6) continue;
    while (last + 1 < groups.length && digits.length < 13) {
      const here = groups[last];
      const next = groups[last + 1];
      if (!here || !next) break;
      const gap = low.slice(here.index + here[0].length, next.index);
      if (gap.length > 44 || !(told || (/[a-z\n|]|, /u.test(gap) && between.test(gap)) || gap === ' ')) break;
      digits += next[0];
      last += 1;
    }
    const from = groups[first]?.index ?? 0;
    const end = groups[last];
    const to = end ? end.index + end[0].length : from;
    const size = digits.length;
    if (
      (last === first && !told) ||
      size < 8 ||
      size > 13 ||
      (!told && !/[a-z\n]/u.test(low.slice(from, to))) ||
      !(isNational(digits) || isInternational(digits)) ||
      (!told &&
        ordered.test(low) &&
        !mobile.test(digits) &&
        !/^3,3,4$/u.test(
          groups
            .slice(first, last + 1)
            .map(([one]) => one.length)
            .join(),
        ) &&
        !/(?<!\d)0\d/u.test(low.slice(from, to))) ||
      !(told || leading.test(low.slice(Math.max(0, from - 60), to)))
    )
      continue;
    const sum = /(?:r ?)?[$\u20ac\u00a3] ?$/u.exec(low.slice(Math.max(0, from - 4), from))?.[0].length ?? 0;
    hits.push({ from: from - sum, to, certainty: 'likely', rule: 'riddle.phone' });
    first = last;
  }
  return hits;
}
