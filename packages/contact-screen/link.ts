import { before, type Finding, found, type Kind } from './finding.ts';

const address =
  /(?<![\w@.-])(?:https?:\/\/)?(?:[\p{L}\d-]{1,63}\.){1,6}\p{L}{2,24}(?::\d{2,5})?(?:[/?#][^\s<>"]{0,2000})?/giu;

/** Whose pages are what. Hosts with all below them, with the beginning of the path where it matters. */
const known: readonly (readonly [Kind, RegExp])[] = [
  [
    'messaging_handle',
    /^(?:wa\.me|(?:api|chat)\.whatsapp\.com|t\.me|telegram\.me|discord\.gg|discord\.com\/(?:invite|users)|signal\.(?:me|group)|m\.me|join\.skype\.com)(?:\/|$)/u,
  ],
  [
    'meeting_link',
    /^(?:meet\.google\.com|(?:[\w-]+\.)?zoom\.us|teams\.(?:microsoft|live)\.com|meet\.jit\.si|whereby\.com|calendly\.com|cal\.com)\/./u,
  ],
  [
    'offplatform_payment',
    /^(?:paypal\.me|paypal\.com\/paypalme|venmo\.com\/.|cash\.app\/.|mpago\.l[ai]|link\.mercadopago\.|wise\.com\/pay|buy\.stripe\.com|ko-fi\.com\/.|buymeacoffee\.com\/.|picpay\.me)/u,
  ],
  [
    'social_profile',
    /^(?:[a-z]{2}\.)?(?:linkedin\.com\/in\/|instagram\.com\/(?!p\/|reel)[\w.]|facebook\.com\/(?!groups|events)[\w.]|fb\.com\/.|(?:twitter|x)\.com\/\w+\/?$|tiktok\.com\/@[\w.]+\/?$|threads\.net\/@|behance\.net\/(?!gallery)\w|dribbble\.com\/(?!shots)\w|git(?:hub|lab)\.com\/[\w-]+\/?$)/u,
  ],
  ['personal_url', /^(?:linktr\.ee|bio\.link|beacons\.ai|about\.me|bit\.ly|tinyurl\.com|cutt\.ly|rb\.gy)\/./u],
  [
    'work_url',
    /^(?:[\w-]+\.)*(?:github\.com|gitlab\.com|bitbucket\.org|github\.io|figma\.com|docs\.google\.com|drive\.google\.com|dropbox\.com|loom\.com|notion\.so|notion\.site|miro\.com|canva\.com|trello\.com|behance\.net|dribbble\.com|youtube\.com|youtu\.be|vimeo\.com|we\.tl|wetransfer\.com|stackoverflow\.com|wordpress\.org|npmjs\.com|mozilla\.org|vercel\.app|netlify\.app|codepen\.io|codesandbox\.io|wikipedia\.org)(?:[/:?#]|$)/u,
  ],
];

/** A host that serves a work in progress or explains one, whoever owns it. */
const workish =
  /^(?:docs|developers?|api|staging|stage|dev|test|demo|preview|localhost)[.-]|(?:^|[.-])staging[.-]|^(?:[\w-]+\.)*(?:example|exemplo|ejemplo)\./u;

/** "My site", in three languages, just before the address; or "is my page" just after. */
const own =
  /(?<!\p{L})(?:my|mi|meu|minha|our|nuestr[oa]|noss[oa])(?: \p{L}+)? (?:site|page|p[aá]gina|web(?:site)?|portfolio|portafolio|portf[oó]lio|blog|tienda|loja|contatos|contactos)(?!\p{L})|(?<!\p{L})(?:contatos?|contactos?|contact me|telefones|find me|price list)(?!\p{L})/iu;

export function findLinks(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(address)) {
    match[0] = trimmed(match[0]);
    const end = match.index + match[0].length;
    const kind = kindOf(match[0], `${before(text, match.index)} ${text.slice(end, end + 30)}`);
    if (kind) findings.push(found(kind, match, kind === 'personal_url' ? 'likely' : 'certain', `link.${kind}`));
  }
  return findings;
}

function kindOf(link: string, around: string): Kind | null {
  const written = /^https?:/iu.test(link);
  const place = link
    .replace(/^https?:\/\//iu, '')
    .replace(/^www\./iu, '')
    .toLowerCase();
  const [kind] = known.find(([, pattern]) => pattern.test(place)) ?? [];
  if (kind) return kind;
  if (workish.test(place)) return written ? 'work_url' : null;
  // Without a scheme it is as often a file or a brand as an address; then only what is called one's own counts.
  const isAddress =
    written ||
    /^(?:[\p{L}\d-]+\.){1,4}(?:com|net|org|io|me|co|dev|app|tv|site|online|br|ar|mx|cl|pe|pt|es|uk)(?:[/?#]|$)/u.test(
      place,
    );
  return isAddress && own.test(around) ? 'personal_url' : null;
}

/** A full stop or bracket after an address belongs to the sentence. */
function trimmed(link: string): string {
  let end = link.length;
  while (end > 0 && '.,;:!?)]}\'"»”'.includes(link.charAt(end - 1))) end -= 1;
  return link.slice(0, end);
}
