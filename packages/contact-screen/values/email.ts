import type { Certainty } from '../types.ts';
import { files, tlds } from './hosts.ts';

export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
  readonly rule: string;
}

export const providers =
  'gmail|gmai|gmial|gmal|gamil|gemail|googlemail|g mail|gmeil|gemeil|jemeil|jimeil|yimeil|jimail|gimail|gimeil|jmail|hotmail|hotmeil|jotmail|jotmeil|hotmal|homail|hotmial|outlook|outlok|autluk|autlook|outluk|yahoo|yaho|yahu|ymail|live|msn|icloud|aicloud|proton|protonmail|protonmeil|zoho|gmx|aol|bol|uol|terra|ig|sapo|yandex|rediffmail|mail|tutanota|fastmail|hey|me|adinet|vtr|iol|clix|arnet|fibertel|speedy|ciudad|correo|wp|ukr|meta|i\\.ua|bigmir';
const provider = new RegExp(`^(?:${providers})$`, 'u');
const strong =
  /^(?:gmail|gmai|gmial|gamil|googlemail|gmeil|gemeil|jemeil|jimeil|yimeil|jimail|gimail|jmail|hotmail|hotmeil|jotmail|jotmeil|hotmal|hotmial|outlook|autluk|outluk|yahoo|yahu|icloud|protonmail|proton|uol|bol|ymail|gmx|rediffmail)$/u;

const role =
  /^(?:no-?reply|do-?not-?reply|noresponder|naoresponda|mailer-daemon|postmaster|you|your|yourname|your\.?name|username|user\d*|usuario\d*|tu|tunombre|seunome|name|nombre|nome|foo|bar|baz|fulano|fulana|beltrano|mengano|zutano|test\d*|teste\d*|testing|prueba\d*|demo\d*|example|ejemplo|exemplo|sample|dummy|fake|abc|asd|asdf|xxx+|aaa+|someone|somebody|alguien|alguem|correo|email|mail|xyz|a|x|git|root|admin)$/u;
const rfc2606 = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost)$/u;
/** Names that stand for a domain in forms and drafts. Somebody may own one, so the mailbox must stand for one, too. */
const generic =
  /^(?:exemplo|ejemplo|example|prueba|teste?|tests|demo|domain|dominio|tudominio|seudominio|midominio|meudominio|yourdomain|mydomain|emailaddress|email|correo|empresa|suaempresa|tuempresa|company|yourcompany|acme|local|foo|bar|baz|sitio|site|yoursite|mysite|contoso|fabrikam|mailinator|test-?mail|xx+|asd|abc|fake|dummy|placeholder|mailtrap|loja|tienda|cliente|client|servidor|server|host)\.[a-z.]{2,}$|(?:^|\.)(?:sentry\.io|ingest\.[a-z.]+|users\.noreply\.github\.com)$/u;
const office =
  /^(?:info|contact|contacto|contato|hello|hola|ola|sales|ventas|vendas|support|soporte|suporte|help|office|team|shop|tienda|loja|client\w*|cliente\w*|customer\w*|john|jane|juan|joao|maria|ana|pepe|joe|max|erika)(?:[._-]?(?:doe|perez|silva|smith|garcia|mustermann|public))?$/u;
const roleHosts =
  /^(?:github|gitlab|bitbucket|mail|dom|site|sitio|foo|bar|users|ssh|host|server|example|test|email|correo|domain|dominio|empresa|company|gmail|hotmail|yahoo|outlook)\./u;

/** An address that stands for an address: in forms, in fixtures, in the documents that reserve them. */
export function isPlaceholder(local: string, domain: string): boolean {
  if (rfc2606.test(domain)) return true;
  if (generic.test(domain))
    return role.test(local) || office.test(local) || /^(?:tu|seu|su|your|mi|meu|my)[._-]?\w+$/u.test(local);
  if (!role.test(local)) return false;
  return (
    /^(?:no-?reply|do-?not|noresponder|naoresponda|mailer|postmaster|git|root)/u.test(local) ||
    roleHosts.test(domain) ||
    /^(?:you|your|tu|user|usuario|foo|bar|fulan|test|prueba|demo|example|ejemplo|exemplo|abc|xxx|aaa|asd|dummy|fake|sample|name|nombre|nome|someone)/u.test(
      local,
    )
  );
}

/** What may stand before the sign, read backwards from it. */
function mailboxBefore(low: string, end: number): string {
  const inside = (code: number): boolean =>
    (code > 96 && code < 123) ||
    (code > 47 && code < 58) ||
    code === 46 ||
    code === 95 ||
    code === 45 ||
    code === 43 ||
    code === 37 ||
    code === 39;
  let from = end;
  while (from > 0 && end - from < 64 && inside(low.charCodeAt(from - 1))) from -= 1;
  while (from < end && !/[a-z\d]/u.test(low.charAt(from))) from += 1;
  return /[a-z\d_+-]/u.test(low.charAt(end - 1)) ? low.slice(from, end) : '';
}
const rightPart = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?){0,5}/u;
const looseRight = /^ ?([a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)((?: ?[.,\u00b7] ?[a-z]{2,12}){0,3})(?![a-z\d])/u;

const saidOf =
  /^(?:page|pages|site|website|shop|store|look|looks?|available|live|hosted|found|located|stay|us|me|here|work|works|working|team|people|example|pricing|docs?|article|blog|post|posts)$/u;

/** So many signs in one piece of text are no mailboxes; the piece is short enough that nobody hides behind them. */
const TRIES = 160;

/** `@` and what stands on both sides of it. */
export function findEmails(low: string, spelled: boolean): Hit[] {
  const hits: Hit[] = [];
  let tries = 0;
  for (let at = low.indexOf('@'); at >= 0 && tries < TRIES; at = low.indexOf('@', at + 1)) {
    tries += 1;
    const space = low.charCodeAt(at - 1) === 32 ? 1 : 0;
    const left = mailboxBefore(low, at - space);
    if (!left) continue;
    const from = at - space - left.length;
    // The name of a login before a host and a colon, a package with its version, a decorator: no mailbox.
    const prior = low.charCodeAt(from - 1);
    if (
      prior === 64 ||
      (prior === 47 && low.charCodeAt(from - 2) !== 47 && !low.slice(from - 9, from).endsWith('mailto:/'))
    )
      continue;
    const right = low.slice(at + 1, at + 130);
    let domain = space ? '' : (rightPart.exec(right)?.[0] ?? '');
    while (domain.includes('.') && !ending(domain)) domain = domain.slice(0, domain.lastIndexOf('.'));
    let to = at + 1 + domain.length;
    let rule = spelled ? 'email.spelled' : 'email.plain';
    if (!domain.includes('.') || space || right.startsWith(' ')) {
      const loose = looseRight.exec(right);
      if (!loose) continue;
      const [, first = '', rest = ''] = loose;
      let more = rest;
      while (more && !tlds.has(/[a-z]+$/u.exec(more)?.[0] ?? '')) more = more.replace(/ ?[.,\u00b7] ?[a-z]+$/u, '');
      const dotted = first + more.replaceAll(/ ?[.,\u00b7] ?/gu, '.');
      const known = strong.test(first) || (spelled && provider.test(first));
      if (!(dotted.includes('.') || known)) continue;
      if (space + (right.startsWith(' ') ? 1 : 0) === 1 && !known && !/^[a-z\d._-]{3,}$/u.test(left)) continue;
      domain = dotted;
      to = at + 1 + loose[0].length - (rest.length - more.length);
      rule = spelled ? 'email.spelled' : 'email.broken';
    }
    if (
      /^\d+x?\./u.test(domain) ||
      (low.charCodeAt(to) === 47 && /^(?:npm|node|esm|unpkg|cdn)/u.test(low.slice(from - 6, from)))
    )
      continue;
    if (isPlaceholder(left, domain)) continue;
    // "The page at site.com/prices" is said of a page.
    if (spelled && (low.charCodeAt(to) === 47 || (rule === 'email.spelled' && saidOf.test(left)))) continue;
    if (/^git$/u.test(left) || (low.charCodeAt(to) === 58 && /[a-z~/]/u.test(low.charAt(to + 1)))) continue;
    if (
      /:\/\/[^\s/]*$/u.test(low.slice(Math.max(0, from - 40), from)) &&
      !/mailto/u.test(low.slice(Math.max(0, from - 40), from))
    )
      continue;
    hits.push({ from, to, rule, certainty: rule === 'email.plain' ? 'certain' : 'likely' });
  }
  return hits;
}

function ending(domain: string): boolean {
  const last = domain.slice(domain.lastIndexOf('.') + 1);
  return (
    tlds.has(last) ||
    (/^[a-z]{2,18}$/u.test(last) && !files.has(last) && last.length > 2) ||
    /^(?:c0m|n3t|0rg|con|cim|vom|comm)$/u.test(last)
  );
}
