import type { Certainty, Kind } from '../types.ts';
import { classifyLink, files, isKnown, isWorkish, type LinkClass, tlds } from './hosts.ts';
import { matches } from '../text/matches.ts';

export interface LinkHit {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly certainty: Certainty;
  readonly rule: string;
}

const kinds: Readonly<Record<Exclude<LinkClass, 'neutral' | 'portfolio'>, Kind>> = {
  messenger: 'messaging_handle',
  social: 'social_profile',
  profile: 'social_profile',
  shortener: 'personal_url',
  meeting: 'meeting_link',
  payment: 'offplatform_payment',
  work: 'work_url',
};

/** "My site", in three languages, near an address. */
const own =
  /\b(?:my|mi|mis|meu|minha|our|nuestr[oa]|noss[oa])\b[^.!?\n]{0,24}\b(?:site|page|pagina|web|website|webpage|portfolio|portafolio|portifolio|blog|tienda|loja|shop|store|sitio|domain|dominio|link|url|landing|work|trabajos?|studio|estudio)\b|\b(?:contatos?|contactos?|contact me|contactame|telefones|find me|price list|precios|tarifas|precos|more about me|sobre mi|sobre mim|book me|whats|zap|call|llama|hire me|portfolio|portafolio|portifolio|website|pagina web|sitio web|pagina|meu site|mi web|mi sitio|home ?page)\b/u;
const visit =
  /\b(?:visit|see|check|look|go to|find|open|click|abre|abra|abri|abrir|entra|entre|entrar|acessa|acesse|mira|mirala|mirar|visita|visite|busca|procura|ve|veja|vea|da uma olhada|olha|ingresa|ingresen|ingrese|here:|aqui:|aca:|swap the comma|cambia la coma|troca a virgula|aparezco|estoy en|estou em|estou no|i am at|im at|all at|todo en|tudo em|more at|mas en|mais em|write|escribi\w*|escreve|cola la|passa la|dale|clica|visitame|conoce|conheca|search|type|digita|pon)\b/u;
/** An address that is what the work is about, or like what it should be. */
const subject =
  /\b(?:like|como|igual|similar|parecid[oa]|inspir\w+|referen\w+|ref|style|estilo|competi\w+|redesign|redise\w+|redesenh\w+|migra\w+|bug|error|erro|404|500|broken|rot[oa]|slow|lent[oa]|loads?|carga|carrega|layout|docs?|documenta\w+|tutorial|article|articulo|artigo|read|lee|leia|followed|segui|according|segun|segundo|source|fuente|fonte|library|libreria|biblioteca|plugin|theme|tema|template|plantilla|api|endpoint|server|servidor|deploy\w*|staging|produc\w+|dns|ssl|hosting|certificate|certificado|redirect\w*|canonical|sitemap|seo|analytics|scrap\w+|crawl\w*|clone|copy of|copia de|client|cliente|customer'?s|test|prueba|teste|demo|example|ejemplo|exemplo|placeholder|import|install|via|version|cdn|font|fuentes|icons?|iconos|icones|checkout|footer|rodape|header|logo)\b/u;
const cta =
  /\/(?:say-|hello|hi(?:$|[/?#])|hola|oi(?:$|[/?#])|ola(?:$|[/?#])|salud|fale|reach|connect|get-in-touch|write-?me|contact|contato|contacto|about|sobre|hire|book|agenda|reserv|whats|precos|precios|prices|pricing|tarifas|links?|bio|cv|portfolio|portafolio)/u;

const hostChar = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 46 || code === 95;

export function findLinks(low: string, spelled: boolean, taken: (from: number, to: number) => boolean): LinkHit[] {
  const hits: LinkHit[] = [];
  let done = 0;
  for (let dot = low.indexOf('.'); dot >= 0; dot = low.indexOf('.', dot + 1)) {
    if (dot < done) continue;
    const next = low.charCodeAt(dot + 1);
    const prior = low.charCodeAt(dot - 1);
    if (!(next > 47 && hostChar(next)) || !(prior > 47 && hostChar(prior))) continue;
    let from = dot;
    while (from > 0 && dot - from < 80 && hostChar(low.charCodeAt(from - 1))) from -= 1;
    while (from < dot && (low.charCodeAt(from) < 48 || low.charCodeAt(from) === 95)) from += 1;
    let to = dot + 1;
    while (to < low.length && to - dot < 200 && hostChar(low.charCodeAt(to))) to += 1;
    while (to > dot && (low.charCodeAt(to - 1) < 48 || low.charCodeAt(to - 1) === 95)) to -= 1;
    done = to;
    const before = low.charCodeAt(from - 1);
    if (before === 64 || low.charCodeAt(to) === 64) continue; // the halves of a mailbox
    const scheme = /(?:https?|ftp):\/{1,2}$/u.exec(low.slice(Math.max(0, from - 9), from));
    if (before === 47 && !scheme) continue; // a piece of a path
    if (to - from > 100) continue; // longer than anybody's name
    const host = low.slice(from, to);
    const port = /^:\d{2,5}(?!\d)/u.exec(low.slice(to, to + 6))?.[0] ?? '';
    let end = to + port.length;
    if (/[/?#]/u.test(low.charAt(end))) {
      const limit = Math.min(low.length, end + 2000);
      while (end < limit && !/[\s<>"]/u.test(low.charAt(end))) end += 1;
      while (
        end > to &&
        /[.,;:!?)\]}'*_~|]/u.test(low.charAt(end - 1)) &&
        !(low.charAt(end - 1) === ')' && low.slice(to, end).includes('('))
      )
        end -= 1;
    }
    done = end;
    const start = scheme ? from - scheme[0].length : from;
    if (taken(start, end)) continue;
    const hit = judge(low, start, end, host, low.slice(to + port.length, end), scheme !== null, spelled);
    if (hit) hits.push(hit);
  }
  return hits;
}

function judge(
  low: string,
  from: number,
  to: number,
  host: string,
  path: string,
  written: boolean,
  spelled: boolean,
): LinkHit | null {
  const place = host + path;
  const ending = host.slice(host.lastIndexOf('.') + 1);
  const www = /^www\d?\./u.test(host);
  if (!/^[a-z]{2,24}$/u.test(ending) && !(written && /^[\d.]+$/u.test(host))) return null;
  const sort = classifyLink(place);
  if (
    sort === 'neutral' &&
    !written &&
    !www &&
    ((files.has(ending) && !(path && tlds.has(ending))) || !tlds.has(ending))
  )
    return null;
  if (sort !== 'neutral' && sort !== 'portfolio' && sort !== 'work') {
    if (
      /\/(?:example|ejemplo|exemplo|username|usuario(?!\/\w)|user(?!\/\w)|yourname|tuusuario|seuusuario|your-?\w+|name|xxx+|<|\{|\[|handle|n?umber|phone|\.\.\.)/u.test(
        path,
      )
    )
      return null;
    if (/\{\{?|\$\{|%s|<\w/u.test(low.slice(from, to + 3))) return null;
    if (!spelled && sort === 'social' && !path) return null;
    const around = low.slice(Math.max(0, from - 50), from);
    if (
      (sort === 'social' || sort === 'profile') &&
      /\b(?:like|como|inspir\w+|referen\w+|style of|estilo de|similar|competi\w+|brand|marca|scrap\w+|parse|regex|field|campo|client'?s|cliente)\b[^.!?\n]*$/u.test(
        around,
      )
    )
      return null;
    const certain =
      !spelled &&
      !/\b(?:regex|parse|match|test|example|ejemplo|exemplo|format|formato|like|como|link to|button|boton|botao|docs?|api|pattern|validat\w+|validar)\b/u.test(
        around,
      );
    const collection =
      sort === 'profile' &&
      !/^(?:linkedin|xing|github|gitlab|bitbucket|behance|dribbble|upwork|fiverr|freelancer|workana|youtube|vimeo|codepen|medium|twitch|soundcloud|keybase)/u.test(
        host.replace(/^(?:www|[a-z]{2})\./u, ''),
      );
    return {
      from,
      to,
      kind: collection ? 'personal_url' : kinds[sort],
      certainty: certain && sort !== 'shortener' && sort !== 'profile' ? 'certain' : 'likely',
      rule: `link.${sort}`,
    };
  }
  const sentence = low.slice(Math.max(0, low.lastIndexOf('\n', from - 1), from - 70), from);
  const around = `${sentence} ${low.slice(to, to + 40).split('\n', 1)[0]}`;
  if (sort === 'work')
    return written || /\//u.test(path) ? { from, to, kind: 'work_url', certainty: 'likely', rule: 'link.work' } : null;
  const personal: LinkHit = {
    from,
    to,
    kind: 'personal_url',
    certainty: 'likely',
    rule: sort === 'portfolio' ? 'link.portfolio' : 'link.own',
  };
  if (/\{\{?|\$\{/u.test(low.slice(from, to + 3)) || isWorkish(place)) return null;
  if (sort === 'portfolio') return /\b(?:like|como|inspir\w+|referen\w+)\b/u.test(sentence) ? null : personal;
  if (isKnown(host) || /^(?:nubank|itau|bradesco|santander|caixa|bbva|bancolombia)\./u.test(host)) return null;
  const owned = own.test(around);
  const markup = /(?:\]\(|href=["']?|src=["']?|[<"'`[])$/u.test(sentence);
  if (/[{$%\w.]$/u.test(sentence) || (markup && !cta.test(path))) return null;
  const aboutWork = subject.test(around);
  if (!owned && /\.(?:org|gov|gob|edu|int)(?:\.[a-z]{2})?$/u.test(host)) return null;
  if (owned && !(aboutWork && !/\b(?:my|mi|meu|minha)\b/u.test(around))) return personal;
  if (aboutWork) return null;
  if (cta.test(path)) return personal;
  // Somebody's own page is a short address; what explains or shows something has a long one.
  const short = path.length < 2 || (/^\/[\w-]{1,24}\/?$/u.test(path) && !/\d{3}/u.test(path));
  if (!short) return null;
  if (spelled)
    return (www || written || invites.test(around) || low.length < 80) && (/[a-z]{4}/u.test(host) || low.length < 50)
      ? personal
      : null;
  if (visit.test(around)) return personal;
  // Without a scheme it is as often a file or a brand as an address.
  const alone = to - from > low.trim().length * 0.5;
  if (written || www) return low.length < 160 ? personal : null;
  if (alone) return personal;
  return /\.(?:com|net|org|com\.br|com\.ar|com\.mx|es|pt|mx|ar|br|cl|pe|uy)$/u.test(host) &&
    /[a-z]{4}/u.test(host) &&
    path === '' &&
    low.length < 70
    ? personal
    : null;
}
const invites =
  /\b(?:web|page|pagina|site|sitio|dominio|domain|link|url|portfolio|portafolio|portifolio|blog|shop|store|tienda|loja|visit\w*|entra\w*|acess\w+|mira\w*|busca\w*|check|see|find|channel|canal)\b/u;

const loosely =
  /\b(?:https?:\/\/ ?)?(?:www ?[.,] ?)?([a-z\d-]{3,40})(?: [.,\u00b7] ?| ?[.,\u00b7] |,(?=com?\b))((?:com|net|org|co|es|pt|tv|fm|xyz|page|blog|tech|cc|ar|io|me|dev|mx|cl|pe|uy|site|store|studio|online|info|art|design|shop|app)(?: ?[.,] ?(?:br|ar|mx|co|pe|uy|uk|ec|ve))?)\b(?![a-z@/])/gu;
const commas =
  /\bwww ?[,.; ] ?([a-z\d-]{3,40})(?: ?[,.; ] ?(?:com|net|org|co|es|pt|io|br|ar|mx|cl|pe|uy|site|studio|art|uk|me|dev)){1,3}(?![a-z\d@])/gu;
/** A host that everybody knows, with spaces between its parts. */
const spacedHost =
  /(?<![a-z\d.])(?:t|wa|m|fb|ig|instagram|facebook|linkedin|discord|linktr|calendly|zoom|meet|paypal|tiktok)(?: \. ?| ?\. )(?:me|com|gg|ee|us|google)(?: ?\. ?com)? ?\/ ?[@a-z\d][\w.@+-]{2,40}(?: ?\/ ?[\w.-]{2,30})?/gu;
const brandPath =
  /\b(?:calendly|linktree|linktr|instagram|insta|facebook|fb|linkedin|telegram|tme|wa|t|zoom|whereby|cal|behance|paypal|paypalme|venmo|cashapp|ko-fi|mercadopago) ?\/(?:in\/|j\/)?@?[a-z\d][\w.-]{2,40}/gu;

/** Addresses with spaces or commas in them, and names of houses with a path but without their ending. */
export function findLooseLinks(low: string, taken: (from: number, to: number) => boolean): LinkHit[] {
  const hits: LinkHit[] = [];
  const push = (from: number, length: number, kind: Kind, rule: string): void => {
    if (!taken(from, from + length)) hits.push({ from, to: from + length, kind, certainty: 'likely', rule });
  };
  for (const match of matches(commas, low))
    if (/[,; ]/u.test(match[0])) push(match.index, match[0].length, 'personal_url', 'link.broken');
  for (const match of matches(loosely, low)) {
    const around = `${low.slice(Math.max(0, match.index - 40), match.index)} ${low.slice(match.index + match[0].length, match.index + match[0].length + 25)}`;
    const [, name = '', end = ''] = match;
    const rest = low.trim().length - match[0].length;
    const spacedDot = / [.\u00b7] /u.test(match[0]);
    if (
      match[0].startsWith('http') ||
      (/^(?:com|net|org|online|site|store)/u.test(end)
        ? spacedDot ||
          (/,/u.test(match[0])
            ? !/, /u.test(match[0]) && name.length > 5 && (own.test(around) || visit.test(around) || rest < 6)
            : own.test(around))
        : spacedDot && own.test(around) && name.length > 4)
    )
      push(match.index, match[0].length, 'personal_url', 'link.broken');
  }
  for (const match of matches(spacedHost, low)) {
    const sort = classifyLink(match[0].replaceAll(' ', ''));
    if (sort !== 'neutral' && sort !== 'work' && sort !== 'portfolio')
      push(match.index, match[0].length, kinds[sort], `link.${sort}`);
  }
  for (const match of matches(brandPath, low)) {
    const name = match[0].slice(0, match[0].indexOf('/')).trim();
    if (
      match[0].includes(' /') &&
      !/^(?:calendly|linktree|instagram|insta|facebook|fb|linkedin|telegram|behance)$/u.test(name)
    )
      continue;
    if (
      /\/(?:x|twitter|instagram|facebook|linkedin|tiktok|whatsapp|telegram|youtube|fb|insta|email|api|google|outlook|teams|meet|skype|pix|stripe|paypal|zoom|signal|discord|messenger|sms|phone|boleto|usd|eur)\b/u.test(
        match[0],
      )
    )
      continue;
    if (/[\w/.-]$/u.test(low.slice(0, match.index).slice(-1))) continue;
    const kind: Kind = /^(?:calendly|zoom|whereby|cal)$/u.test(name)
      ? 'meeting_link'
      : /^(?:paypal|paypalme|venmo|cashapp|ko-fi|mercadopago)$/u.test(name)
        ? 'offplatform_payment'
        : /^(?:telegram|tme|wa|t)$/u.test(name)
          ? 'messaging_handle'
          : 'social_profile';
    if (/^(?:t|wa|cal|fb)$/u.test(name) && !/\d{6}|[_\d]/u.test(match[0])) continue;
    push(match.index, match[0].length, kind, 'link.brand');
  }
  return hits;
}
