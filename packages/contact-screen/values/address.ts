import type { Hit } from './email.ts';
import { matches } from '../text/matches.ts';

/** Streets, in the order of each language: the word before the name, or the name before the word. */
const before = String.raw`(?:calle|cll?|c/|carrera|cra|kra|kr|av(?:da|enida)?|avenue|bv|bulevar|boulevard|blvd|pasaje|pje|paseo|jr|jiron|rua|r|travessa|tv|alameda|al|praca|pca|largo|estrada|rodovia|rod|ladeira|quadra|diagonal|dg|transversal|tv|camino|ruta|ronda|plaza|plza|pza|callejon|privada|calzada|calz|circuito|prolongacion|via|urb|urbanizacion|jardim|conjunto|psj|mz|manzana)(?:\.|:)?`;
const english =
  /(?<![\w/#.-])(?:\d{1,5}[a-z]?|(?:(?:one|two|three|four|five|six|seven|eight|nine|zero|oh) ){2,4}),? ?(?:[a-z][\w'.-]{0,20} ){1,4}(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|place|pl|square|sq|terrace|way|row|close|crescent|gardens|grove|mews|parkway|pkwy|highway|hwy|circle|trail|walk|quay|alley|hill|yard|park|plaza|loop|nagar|marg|colony)\b\.?(?: (?:north|south|east|west)\b)?/gu;
const floored =
  /(?<![\w/#.-])\d{2,5} (?:broadway\b|[a-z][a-z.]{2,18}(?: [a-z][a-z.]{2,18})?(?=,? (?:\d{1,2}(?:st|nd|rd|th) floor|suite \w{1,4}|ste \d|apt\.? \w{1,4}|unit \w{1,4}|floor \d)))(?:,? (?:\d{1,2}(?:st|nd|rd|th) floor|suite \w{1,4}|ste \d+|apt\.? \w{1,4}|unit \w{1,4}|floor \d+))?/gu;
const latin = new RegExp(
  String.raw`(?<![\w/.-])${before} (?:d[aeo]s? |de la |del |las? |los |el |santa |san |sao |dr\.? |gral\.? |general |coronel |cel\.? |presidente |pres\.? |padre |ing\.? )*(?:[a-z\d][\w'.]{0,24} ?){1,5}?,? ?(?:n(?:\u00b0|o|ro|um)?\.? ?|#|numero:? |altura |al )?\d{1,5}(?: ?[a-z](?![\w]))?(?: ?(?:-|#) ?\d{1,3}(?:[a-z])?(?: ?- ?\d{1,3})?)?`,
  'gu',
);
const villa =
  /(?<![\w])(?:(?:los|las|la|el|urb\.?|cdla\.?|conj\.?) (?:[a-z]{3,16} ){1,2})?(?:mz|manzana|etapa|bloque) ?\d{1,3}[a-z]?,? (?:villa|lote|lt|casa|solar|sl|depto|dpto) ?\d{1,4}(?:, ?[a-z]{4,16})?/gu;
const british =
  /(?<![\w])(?:unit|flat|studio|suite|the|\d{1,4}[a-z]?)[^.!?\n]{4,50}[ ,][a-z]{1,2}\d[a-z\d]? \d[a-z]{2}(?![\w])/gu;
const brasilia =
  /(?<![\w])(?:q(?:d|uadra)|sqn|sqs|cln|cls|shis|shin|qi|ql) ?\.? ?\d{1,4},? (?:lt|lote|bl|bloco|cj|conjunto|casa|c)\.? ?\w{1,4}(?:,? (?:setor|jardim|jd|vila|bairro|asa|lago)(?: [a-z]+){1,3})?/gu;
const box =
  /\b(?:p\.? ?o\.? box|apartado(?: postal| de correos)?|caixa postal|casilla(?: de correo)?) ?(?:n\u00b0 ?)?\d{2,6}\b/gu;
/** A lot, a unit, a block in something that has a name: as addresses are in Manila, Lahore, Leeds. */
const estate =
  /\b(?:unit|suite|flat|lot|plot|block|blk|house|apt|room|stall|bay|shop|office) (?:no\.? ?)?(?:[a-z]?\d{1,4}[a-z]?|[a-z]),? (?:(?:block|blk|phase|lot|floor|street|tower|building|bldg|sector) [a-z\d]{1,4},? )*(?:(?:[a-z][a-z'.]{2,18} ){1,3}(?:village|estate|park|subdivision|subd|heights|residences?|cent(?:er|re)|building|bldg|towers?|mall|plaza|house|gardens|homes|compound|phase|colony|sector|town|society|works|yard|wharf|mill|arcade)\b|gulberg|dha|clifton|bahria town)(?: [ivx\d]{1,4}\b)?(?:, [a-z]{3,16}(?: city)?)?/gu;
const road =
  /\b(?:(?:km|kilometro)\.? ?\d{1,3}(?:[.,]\d)?,? (?:de la |da |do |de |of |on )?(?:the )?(?:carretera|autopista|ruta|rodovia|estrada|via|autovia|highway|carr\.?)\b[^.!?\n]{3,60}|(?:estrada|rodovia|carretera|autopista|ruta)\b[^,.!?\n]{2,30}, ?km\.? ?\d{1,3}(?:[.,]\d)?(?:, ?[^.!?\n]{3,40})?)/gu;
const cornered =
  /(?<![\w.])(?:(?:av|calle|rua|r)\.? )?(?:[a-z\d][a-z\d.']{0,18} ){1,4}\d{2,5},? ?(?:esq\.?(?:uina)?|casi) (?:con |de |a )?[a-z][a-z. ]{2,24}/gu;
/** As people are sent in Costa Rica and Nicaragua: from something everybody knows, so many metres to the north. */
const metres =
  /\b(?:de(?:l| la| el)?|frente a|desde) [a-z][a-z' ]{2,40}?,? (?:\d{2,4}|cien|doscient[oa]s|trescient[oa]s|cincuenta|una?|dos|tres) (?:metros|mts?\.?|m|varas|cuadras?)(?: y media)?(?: (?:al|hacia el|a la|al lado))? (?:norte|sur|este|oeste|arriba|abajo|[nseo])\b[^.!?\n]{0,50}/gu;
const numbered = new RegExp(
  String.raw`(?<![\w/.-])${before} (?:d[aeo]s? |de la |del |las? |los |el )?(?:[a-z][\w'.]{1,24},? ){1,4}(?:lote|lt|casa|quadra|qd|bloco|manzana|mz|solar|galpao|bodega|local) ?\d{1,4}[a-z]?`,
  'gu',
);
const stall =
  /\b(?:mercado|galeria|centro comercial|c\.?c\.?|mall|feria|edificio|edif\.?|shopping|torre|condominio|residencial|predio|ed\.) (?:[a-z][a-z'.]{1,18} ?){1,3},? ?(?:local|puesto|loja|box|piso|sala|stand|oficina|of\.?|apto\.?|apartamento|casa|depto\.?|bloco|torre|andar) ?(?:n\u00b0 ?)?[a-z\d-]{1,5}(?![a-z])(?:, ?(?:apto\.?|local|casa|piso|sala|depto\.?|torre) ?[a-z\d-]{1,5}(?![a-z]))?/gu;
/** A floor, the name of a street without any word for one, and a number. */
const floors =
  /(?<![\w])(?:(?:level|piso|planta|floor|andar|sala|of\.?|oficina) \d{1,4}[a-z]?|\d{1,2}[o\u00b0]? (?:andar|piso)),? (?:[a-z][a-z.']{2,18} ){1,3}\d{1,5}(?!\d)/gu;
/** What may follow: flat, quarter, city, postal code. */
const tail =
  /^(?:,? ?(?:(?:apt|apto|apartment|apartamento|ap|depto|dpto|dto|unit|suite|ste|floor|piso|planta|andar|cj|conj|conjunto|sala|bloco|bl|torre|casa|loja|lj|local|of|oficina|int|interior|fundos|fondo|fte|flat|room|galpon|lote|mz|manzana|esq(?:uina)?|n)(?:(?![a-z])|(?<=[a-z])(?=\d))\.? ?[\w\u00b0-]{0,6}|\d{1,2}\u00b0 ?[a-z]{0,4}|fundos|altos|(?:[a-z]{2} )?\d{5}(?:-\d{3,4})?|[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2}|c\.?p\.? ?\d{4,5}|cep \d{5}-?\d{3}|\d{4}-\d{3})(?![\w]))*/u;

/** The flat or the floor, said before the street. */
const indoors =
  /(?:^| )(?:(?:flat|suite|unit|apt|level|floor|piso|oficina|sala|depto|apto|studio|room)\.? [a-z\d-]{1,5}|\d{1,2}[o\u00b0]? (?:andar|piso|floor)), ?$/u;

const cue =
  /\b(?:address|direccion|endereco|morada|domicilio|located|ubicad[oa]s?|ubicacion|we'?re (?:at|on|in)|i'?m (?:at|on|in)|i live|vivo|moro|estoy|estamos|estou|tamos|to na|to no|fica|queda|quedamos|come (?:to|by|over)|ven(?:i|ga|ite)?|veni|pasa(?:te)?|pase|passa|aparece|visit\w*|drop|pop|stop by|swing|send|ship|mail|deliver|envi\w+|mand\w+|retir\w+|recog\w+|recoj\w+|busca\w*|traz\w*|trae\w*|traer|bring|pick up|meet|nos vemos|encontr\w+|office|oficina|escritorio|studio|estudio|taller|atelie\w*|local|loja|shop|casa|home|workshop|consultorio|showroom|galpon|my place|reunir\w*|juntar\w*|hq|headquarters|sede)\b/u;
const made =
  /\b(?:mock\w*|placeholder|dummy|fake|fals[oa]s?|example|ejemplo|exemplo|sample data|test\w*|prueba|teste|fictici[oa]|ficticia|inventad[oa]s?|fixture|seed|scene|escena|cena|novel|novela|story|cuento|conto|historia|character|personaje|personagem|lyrics|format\w*|validat\w+|valida\w*|autocomplete|geocod\w+|parse\w*|regex|form|formulario|field|campo|footer|rodape|header|map|mapa|capitulo|chapter|museum|museo|museu|game|juego|jogo|dataset|rows?|csv)\b/u;
const madeName =
  /\b(?:ejemplo|exemplo|example|falsa|fake|siempre ?viva|evergreen|sesame|baker st|elm st|privet|main st(?:reet)?,? (?:springfield|anytown)|anytown|123 main|calle falsa|lorem|test|prueba|teste|x{2,}|fictici)\b/u;
const notStreet =
  /^(?:r|al|via|av|c\/|cl|cll|tv|diagonal|ruta|camino|privada|circuito|prolongacion|conjunto|mz|urb|ronda|jardim|dg|kr|rod)\.? /u;

/** Where somebody can be found on foot. */
export function findAddresses(low: string): Hit[] {
  const hits: Hit[] = [];
  const consider = (from: number, length: number, strong: boolean): void => {
    let to = from + length;
    while (/[\s,.-]/u.test(low.charAt(to - 1))) to -= 1;
    const value = low.slice(from, to);
    const near = `${low.slice(Math.max(0, from - 60), from)} ${low.slice(to, to + 60)}`;
    if (madeName.test(value) || madeName.test(low.slice(from, to + 24)) || made.test(near.slice(0, 130))) return;
    const cued = cue.test(near);
    const more = tail.exec(low.slice(to))?.[0] ?? '';
    to += more.replace(/[ ,.-]+$/u, '').length;
    if (/\d{5}$/u.test(more.trimEnd())) to += /^ [a-z]{4,16}(?=$|[.,;!?\n)])/u.exec(low.slice(to))?.[0].length ?? 0;
    let town = '';
    const rest = low.slice(to);
    if (/^, ?|^ - /u.test(rest)) {
      // Quarter and town, set apart by commas, as long as they look like names.
      let at = to;
      for (let part = 0; part < 4; part += 1) {
        const next =
          /^(?:,| -|-) ?(?:(?:in|en|em) )?((?:[a-z][a-z'.]{1,18})(?: (?:de |do |da |dos |del |la |los |el )?(?!seg\b|lun|segunda|monday)[a-z][a-z'.]{1,18}){0,2}(?: ?- ?[a-z]{2}(?![a-z]))?(?: \d{1,2}(?!\d)| [a-z]{1,2}\d{1,2}[a-z]? ?\d?[a-z]{0,2}(?![\w])| [a-z]{2} \d{5}(?:-\d{4})?| \d{4,5}(?:-\d{3,4})?)?|[a-z]\d{2} [a-z\d]{4}|[a-z]{1,2}\d{1,2}[a-z]?(?: \d[a-z]{2})?|[a-z]{2} \d{5}|\d{4,5}(?:-\d{3,4})?)(?=$|[,.;!?\n)]| -| y | e | and | para | a | com | con | to | most | o que| de seg)/u.exec(
            low.slice(at, at + 70),
          );
        if (!next || !isTown(next[1] ?? '')) break;
        at += next[0].length;
        town += next[0];
        const also = tail.exec(low.slice(at))?.[0] ?? '';
        at += also.replace(/[ ,.-]+$/u, '').length;
      }
      to = at;
    }
    if (!cued && !more.trim() && !town && !strong) return;
    if (!cued && !more.trim() && !town && low.trim().length > 60) return;
    if (/[a-z]{4}\.$/u.test(low.slice(from, to))) to -= 1;
    const inside = indoors.exec(low.slice(Math.max(0, from - 24), from));
    const start = from - (inside ? inside[0].trimStart().length : 0);
    hits.push({ from: start, to, certainty: 'likely', rule: 'address.street' });
  };
  {
    for (const match of matches(floored, low))
      consider(match.index, match[0].length, /floor|suite|apt|unit/u.test(match[0]));
    for (const match of matches(english, low)) {
      if (
        /\b(?:one|per|in|at|for|the|of|to|and|or|a|is|are|by|on|with|days?|hours?|weeks?|months?|pages?|files?|slides?|items?|images?|steps?)\b/u.test(
          match[0]
            .replace(/ \w+\.?$/u, '')
            .replace(/^(?:(?:one|two|three|four|five|six|seven|eight|nine|zero|oh) )+|^\S+ /u, ''),
        ) ||
        /^\d+ (?:st|way|place|park|walk|close|court|drive|row|loop|square|circle)\b/u.test(match[0])
      )
        continue;
      consider(
        match.index,
        match[0].length,
        /(?:street|avenue|road|boulevard|blvd|lane|ave|rd)\.?$|^[a-z]/u.test(match[0]),
      );
    }
    for (const match of matches(latin, low)) {
      if (
        notStreet.test(match[0]) &&
        !cue.test(low.slice(Math.max(0, match.index - 50), match.index)) &&
        !/^r\. |^av\. |^al\. /u.test(match[0])
      )
        continue;
      if (
        /\b(?:es|is|e|en|em|para|com|con|que|y|por|in|cuesta|custa|sale|a las|as)\b/u.test(
          match[0].replace(new RegExp(`^${before} `, 'u'), '').replace(/\d.*$/u, ''),
        )
      )
        continue;
      consider(
        match.index,
        match[0].length,
        /^(?:calle|rua|avenida|av|carrera|cra|bv|boulevard|jiron|travessa)\b/u.test(match[0]),
      );
    }
    for (const match of matches(villa, low)) consider(match.index, match[0].length, true);
    for (const match of matches(british, low)) consider(match.index, match[0].length, true);
    for (const match of matches(brasilia, low)) consider(match.index, match[0].length, true);
    for (const match of matches(estate, low)) consider(match.index, match[0].length, true);
    for (const match of matches(road, low))
      consider(match.index, match[0].length, /(?:casa|bodega|local|lote|galpao|galpon|condominio)/u.test(match[0]));
    for (const match of matches(cornered, low)) consider(match.index, match[0].length, true);
    for (const match of matches(metres, low)) consider(match.index, match[0].length, true);
    for (const match of matches(numbered, low)) consider(match.index, match[0].length, false);
    for (const match of matches(floors, low))
      if (cue.test(low.slice(Math.max(0, match.index - 40), match.index))) consider(match.index, match[0].length, true);
    for (const match of matches(stall, low)) consider(match.index, match[0].length, false);
    for (const match of matches(box, low))
      hits.push({ from: match.index, to: match.index + match[0].length, certainty: 'likely', rule: 'address.box' });
  }
  return hits;
}

/** Where somebody is asked to come, or says to be: a number and a name, in either order. */
const invited =
  /\b(?:come (?:to|by)|drop by|meet (?:u|you|me|us) (?:at|on)|(?:we'?re|i'?m|we are|i am|house is|flat is|office is|studio is|shop is|place is|it'?s) (?:at|on|the \w+ \w+ on)|house is|ven(?:te|i|ite)? (?:a|al|por)|veni a|cae(?:te)? (?:por|a|en)|caigan (?:a|por|en)|pasa(?:te)? por|pasen por|cola (?:aqui|na|no|em):?|vem (?:aqui )?(?:na|no|em)|passa (?:na|no|aqui,?)|(?:es|queda|esta|estoy|estamos|vivo|soy) en (?:la |el )?|(?:fica|moro|estou|to|e) (?:na|no|em)|dejar \w+ \w+ en|puedes dejar (?:la|el|lo) ?\w* en|(?:entregas?|envios?|showroom|bodega|atelie|taller|deposito|escritorio|oficina)(?: (?:fica|queda|es|e))? ?(?:no|na|en|en la|:|es|la)?) ?:? ?((?:\d{1,5} (?:[a-z][a-z.']{2,18} ?){1,3}|(?:(?:the|la|el|o|a|av|av\.|rua|r\.|calle|estrada|largo|praca|plaza|paseo|beco) )?(?:\d{1,2} de )?(?:[a-z][a-z.']{1,18} ){1,5}(?:#|n\u00b0|no\.?|km)? ?\d{1,5}|\d{1,3}[a-z]?\u00aa? avenida \d{1,3}-\d{1,3}|\d{1,3} con \d{1,3})(?:,? ?(?:\d{1,2}(?:st|nd|rd|th) (?:fl|floor)|\d{1,2}(?:do|er|ro|to|mo|vo|\u00b0) ?[a-z](?![a-z])|\d{1,2}[a-z]{1,2}|(?:sala|apto?|dpto|depto|piso|pb|loja|lote|torre|galpao|bodega|zona|col\.?|fds|esq\.?(?:uina)?|y) ?[a-z\d]{0,14})){0,3}(?:, [a-z]{4,16}(?: [a-z]{3,12})?)?)/gu;
const unitBehind =
  /^ ?(?:%|\u20ac|\$|usd|eur|px|mm|cm|m2|km|kg|gb|mb|h\b|hs|am|pm|pages?|paginas?|words|palabras|palavras|horas|hours|dias|days|semanas|weeks|minut\w+|proyectos|projects|clients?|clientes|anos|years|personas|people|euros|reais|pesos|dolares|[a-z]* ?por )/u;
/** A name and a number where somebody is asked to come, with a corner or a bell. */
const corner =
  /\b(?:en|a|in|at|em|na|no|por|to|by|aqui|aca|la|pasa|passa|veni|ven|vem)\b,? ((?:(?:san|santa|gral|general|dr|doctor|av) )?(?:[a-z][a-z.]{2,18} ){1,3}(?:n\u00b0 ?|# ?)?\d{1,5}(?:,? (?:esq(?:uina)?\.?|entre|y|e|corner of|piso|dpto|depto|apto?|timbre|casa|local|of|fundos|bl|bloco|\d{1,2}(?:st|nd|rd|th) floor)(?: [a-z\d][\w]{0,18}){1,3}|, ?\d{1,2}(?:st|nd|rd|th) floor))/gu;
const stated =
  /\b(?:address|direccion|endereco|morada|domicilio|ubicacion)(?: d[aeo]l? (?:la |el |mi |meu |minha )?[a-z]{3,14})?(?: (?:is|es|e|fisica|postal))?\s{0,2}[:=,]?\s{0,2}((?:[a-z][a-z.]{0,18} ){1,4}(?:n\u00b0 ?|# ?)?\d{1,5}(?:, ?[a-z][a-z ]{2,24})?)(?![\d%]|[.,]\d)/gu;

/** What somebody calls an address, without any word for a street. */
export function findStated(low: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches(corner, low)) {
    const [all, value = ''] = match;
    const near = low.slice(Math.max(0, match.index - 40), match.index + all.length + 40);
    if (/^[.,:/]\d/u.test(low.slice(match.index + all.length, match.index + all.length + 2))) continue;
    if (!cue.test(near) || made.test(near) || madeName.test(value)) continue;
    if (
      /\b(?:is|es|the|and|for|page|pagina|version|cuesta|custa|line|linea|linha|hours?|horas|dias|days|capitulo|chapter|section|seccion|step|paso)\b/u.test(
        value.replace(/\d.*$/u, ''),
      )
    )
      continue;
    const from = match.index + all.length - value.length;
    hits.push({ from, to: from + value.trimEnd().length, certainty: 'likely', rule: 'address.street' });
  }
  for (const match of matches(invited, low)) {
    const [all, value = ''] = match;
    const from = match.index + all.length - value.length;
    const to = from + value.trimEnd().length;
    const words = value.replaceAll(/[^a-z ]/gu, ' ');
    if (
      made.test(low.slice(Math.max(0, match.index - 50), to + 40)) ||
      madeName.test(value) ||
      !/\d/u.test(value) ||
      (!/[a-z]{4}/u.test(words.replaceAll(/\b(?:calle|avenida|estrada|largo)\b/gu, '')) &&
        !/\d con \d|avenida/u.test(value)) ||
      unitBehind.test(low.slice(to, to + 14)) ||
      /^[.,:/]\d/u.test(low.slice(to, to + 2)) ||
      /[a-z]/u.test(low.charAt(from - 1)) ||
      /\b(?:is|es|it|see|you|we|my|this|that|call|now|then|about|lo|si|no|ya|te|the same|acima|mais de|mas de|menos de|encima de|more than|less than|over|under|agua|hasta|ate|desde|entre|cuesta|custa|costs?|entrega|envio|and|para|que|with|con el|con la|page|pagina|version|line|linea|linha|capitulo|chapter|section|seccion|secao|step|paso|passo|fase|phase|slide|lamina|folha|sheet|tabla|tabela|table|figura|project|proyecto|projeto|total|row|fila|week|semana|dia|day|mes|month|ano|year|top|grade|level|nivel|room|sala del|puerto|port|error|codigo|code|lunes|martes|jueves|viernes|sabado|monday|tuesday|friday|segunda|terca|quarta|quinta|sexta|enero|maio|junho|de las|milestone|hito|etapa|px|width|size|tamano|tamanho|talla|punto|ponto|point|version)\b/u.test(
        words,
      )
    )
      continue;
    hits.push({ from, to, certainty: 'likely', rule: 'address.street' });
  }
  for (const match of matches(stated, low)) {
    const [all, value = ''] = match;
    if (made.test(low.slice(Math.max(0, match.index - 60), match.index + all.length + 40)) || madeName.test(value))
      continue;
    if (
      /\b(?:ip|mac|url|memory|wallet|email|version|cuesta|custa|vale|sale|sai|costs?|tiene|tem|has|demora|port|puerto|line|page|pagina|the|is|es|de envio|shipping|field|of|for|en|in)\b/u.test(
        value,
      )
    )
      continue;
    const from = match.index + all.length - value.length;
    hits.push({ from, to: from + value.trimEnd().length, certainty: 'likely', rule: 'address.street' });
  }
  return hits;
}

function isTown(name: string): boolean {
  return !/^(?:pase|frente|junto|seg|lun|lunes|segunda|ao lado|i|we|you|let|call|drop|come|pop|and|y|e|o|a|but|pero|mas|so|para|con|com|que|te|me|si|se|when|cuando|quando|any|most|ask|pregunt\w+|pergunt\w+|aparece|pasa|passa|ven|veni|venha|vem|thanks|gracias|obrigad\w+|please|por|es|is|esta|estoy|estou|lunes|monday|from|de|after|hay|tem|the|it|he|she|our|my|mi|meu|toca|timbre|ring|te espero|bring|tra\w+|mand\w+|it'?s)\b/u.test(
    name,
  );
}

const spot =
  /\b(?:the |el |la |o |a |mi |my |meu |nuestro |our )?(?:studio|office|workshop|estudio|oficina|taller|atelie|atelier|escritorio|local|loja|tienda|shop|store|consultorio|casa|galpon|showroom|bakery|panaderia|padaria|cafe|bar|place|depto|sala|puesto|stall|kiosk|quiosco|banca|apartment|flat|house|room|cuarto|quartinho|quarto)\b[^.!?\n,]{0,24}?\b(?:above|below|under|underneath|debajo de|embaixo d[aeo]|next to|behind|opposite|across from|near|encima de|arriba de|al lado de|junto a|frente a|enfrente de|of the|d[aeo]s? fundos d[aeo]|de atras del?|atras de|detras de|a la vuelta de|cerca de|em cima d[aeo]|ao lado d[aeo]|do lado d[aeo]|atras d[aeo]|em frente (?:a|ao|da|do)|perto d[aeo]|on|sobre|na esquina|en la esquina|at the corner)\b [^.!?\n]{4,70}/gu;
const bring =
  /\b(?:bring|come|drop|leave|pick|meet|deliver|visit|stop by|swing|pass|trae\w*|traer|ven\w*|veni\w*|pasa\w*|pase|deja\w*|retir\w+|recog\w+|nos vemos|visita\w*|traz\w*|venha|vem|passa|aparece\w*|deixa\w*|busca\w*|encontr\w+|lleva\w*|leva\w*|manda\w*|send|ship)\b[^.!?\n]{0,40}$/u;

const walk =
  /\b(?:(?:\d|una?|dos|tres|cuatro|one|two|three|four|uma|duas|tres|quatro) (?:cuadras?|quadras?|blocks?)|(?:primera|segunda|tercera|primeira|terceira|second|third|last|ultima) (?:casa|puerta|porta|house|door))\b[^.!?\n]{4,70}(?:(?:puerta|casa|door|house|portao|porton|porta) (?:\w+ )?\d{1,5}\b)?/gu;
const near =
  /\b(?:puerta|casa|door|house|portao|porton|timbre|bell|ladeira|mercad\w*|market|iglesia|igreja|church|plaza|praca|square|farmacia|pharmacy|escuela|escola|school|panaderia|padaria|bakery)\b/u;
const bell =
  /\b(?:knock|ring the bell|ring the buzzor|toca(?:r|s)? (?:el |la |a |o )?(?:timbre|campainha|puerta)|bate(?:r)? (?:na|a) porta|golpea|te espero|espero voce|ask for|pregunt\w+ por|perguntar? por)\b/u;
/** Whoever says "I", or asks somebody to come, speaks of a place that is there. */
const self =
  /\b(?:i'?m|i am|we'?re|we are|i live|we live|i work|i'?ll be|meet me|find (?:us|me)|come (?:to|by|over|down)|drop (?:by|in|it|them)|stop by|swing by|pop (?:in|by|over)|pick (?:it|them) up|ask for me|(?:my|our) (?:house|place|flat|office|shop|studio|workshop|apartment|stall|store|garage|home|unit|salon)|(?:house|place|flat|office|shop|studio|workshop|apartment|stall|store|garage)(?:'?s| is)|estoy|estamos|vivo|vivimos|trabajo|atiendo|te espero|los espero|nos vemos|ven(?:te|i|ga|gan)?|pasa(?:te|s)?|pase|pasen|(?:mi|nuestr[oa]|el|la) (?:casa|taller|oficina|estudio|local|bodega|negocio|tienda|departamento|depto|consultorio|galpon|puesto) (?:esta|queda|es)|queda(?:mos)?|pregunt\w+ por mi|retira\w*|recog\w+|estou|to n[oa]|tamos|moro|moramos|trabalho|fico|ficamos|passa|passe|vem|venha|cola|pergunt\w+ por mim|(?:meu|minha|nosso|nossa|o|a) (?:casa|atelie|escritorio|estudio|loja|local|oficina|apartamento|ape|consultorio|galpao|banca|barraca|predio|sala) (?:fica|esta|ta|e)|e (?=a casa))\b/gu;
const beside = String.raw`(?:next (?:to|door to)|beside|above|below|behind|opposite|across from|in front of|near|upstairs from|downstairs from|(?:a)?round the corner from|between|(?:on|at) the corner|right by|\w+ doors? (?:down |up )?from|facing|over the|al lado de|junto a|frente a|en ?frente de|arriba de|encima de|debajo de|abajo de|atras de|detras de|a la vuelta de|cerca de|a (?:una|dos|tres|\d) cuadras? de|a \d+ metros de|pegado a|(?:en )?la esquina de|esquina con|diagonal a|contiguo a|al costado de|ao lado d[aeo]|do lado d[aeo]|em frente (?:a|ao|d[aeo])|na frente d[aeo]|em cima d[aeo]|embaixo d[aeo]|atras d[aeo]|pert(?:o|inho) d[aeo]|na esquina (?:com|d[aeo])|colad[oa] n[ao]|a (?:uma|duas|tres|\d) quadras? d[aeo])`;
const landmark = String.raw`(?:church|chapel|cathedral|station|bus stop|school|bakery|cafe|pub|cinema|theat(?:re|er)|market|supermarket|pharmacy|bank|library|park|square|bridge|hospital|post office|gym|barber\w*|butcher\w*|kiosk|museum|mall|hotel|laundr\w+|car wash|iglesia|catedral|capilla|estacion|metro|parada|escuela|colegio|panaderia|cafeteria|cine|teatro|mercado|super(?:mercado)?|farmacia|banco|biblioteca|parque|plaza|puente|bomberos|comisaria|gasolinera|bencinera|gimnasio|peluqueria|carniceria|ki?osco|quiosco|ferreteria|almacen|museo|lavanderia|terminal|municipalidad|igreja|matriz|estacao|ponto de onibus|padaria|mercadinho|praca|ponte|correios?|bombeiros|delegacia|posto|academia|barbearia|acougue|banca|rodoviaria|shopping|forum|cartorio|loterica|boteco|bar|praia|rotonda|rotatoria|shell|esso|ypf|oxxo|ipiranga|copec|starbucks|mcdonald'?s|carrefour|walmart|tesco|lidl|aldi)`;
const painted = String.raw`(?:(?:the|la|el|a|o) )?(?:(?:blue|red|green|yellow|white|black|grey|gray|brown) (?:door|house|building|gate)|(?:casa|puerta|porton|portao|edificio|predio|porta|reja)(?: de)?(?: color)? (?:verde|azul|roj[oa]|amarill[oa]|blanc[oa]|negr[oa]|amarel[oa]|branc[oa]|vermelh[oa]|pret[oa]|cinza|gris|marron|marrom|esquina))`;
const told = new RegExp(
  String.raw`(?:${painted}|(?:(?:on |in |at |en |no |na )?(?:the |el |la |o |a )?(?:first|second|third|top|ground|primer|segundo|tercer|terceiro|primeiro|ultimo|\d{1,2}\u00ba?) (?:floor|piso|andar|planta)[^.!?\n]{0,24}?)?${beside})[^.!?\n]{2,80}`,
  'u',
);
const known = new RegExp(
  String.raw`\b(?:${landmark}\b|corner of \w+ (?:and|&) \w|esquina (?:de|con) [\w ]{3,20} y \w|esquina (?:da|com|de) [\w ]{3,20} com \w)`,
  'u',
);
const asked = new RegExp(String.raw`(?:en|at|in|na|no|by) [^.!?\n]{0,40}\b${landmark}\b[^.!?\n]{0,60}`, 'u');
const sure =
  /\b(?:can'?t miss|no hay perdida|no tiene perdida|nao tem erro|nao tem como errar|te espero|los espero|ask for|ring twice|toca el timbre|bate na porta|interfone)\b/u;

/** "I live above the bakery": a place told by what everybody there knows. */
function findTold(low: string): Hit[] {
  const hits: Hit[] = [];
  const places = matches(self, low)
    .slice(0, 20)
    .map((match) => ({ start: match.index + match[0].length, by: match[0] }));
  if (low.length < 300 && sure.test(low)) places.unshift({ start: 0, by: '' });
  for (const { start, by } of places) {
    const sentence = /^[^.!?\n]*/u.exec(low.slice(start, start + 140))?.[0] ?? '';
    const found = told.exec(sentence) ?? (/por mi|for me/u.test(by) ? asked.exec(sentence) : null);
    if (!found || found.index > 40 || made.test(low.slice(Math.max(0, start - 80), start + 140))) continue;
    if (
      !known.test(found[0]) ||
      /\b(?:page|pagina|button|boton|botao|logo|image|imagen|text|section)\b/u.test(sentence)
    )
      continue;
    const from = start + found.index;
    const length = found[0]
      .replace(
        /,? (?:you can'?t miss it|ask for \w+|pregunt\w+.*|te espero|ring .*|toca .*|no hay .*|nao tem erro.*)$/u,
        '',
      )
      .trimEnd().length;
    hits.push({ from, to: from + length, certainty: 'likely', rule: 'address.spot' });
  }
  return hits;
}

/** A place told by what is beside it, when somebody is asked to go there. */
export function findSpots(low: string): Hit[] {
  const hits: Hit[] = findTold(low);
  for (const match of matches(walk, low))
    if (
      near.test(match[0]) &&
      (bell.test(low) ||
        bring.test(low.slice(0, match.index)) ||
        /\d/u.test(match[0]) ||
        /\b(?:sobe|sube|baja|desce|dobla|vira|turn)\b/u.test(low)) &&
      !made.test(low)
    )
      hits.push({
        from: match.index,
        to: match.index + match[0].trimEnd().length,
        certainty: 'likely',
        rule: 'address.spot',
      });
  for (const match of matches(spot, low)) {
    if (
      !(
        bring.test(low.slice(Math.max(0, match.index - 50), match.index)) ||
        bell.test(low.slice(match.index, match.index + match[0].length + 50))
      ) ||
      made.test(low.slice(Math.max(0, match.index - 50), match.index + match[0].length))
    )
      continue;
    hits.push({
      from: match.index,
      to: match.index + match[0].trimEnd().length,
      certainty: 'likely',
      rule: 'address.spot',
    });
  }
  return hits;
}
