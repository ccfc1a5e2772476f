import type { Certainty, Kind } from '../types.ts';
import { APP, bitsOf, FIRST_LETTER, letterFor, MONEY } from '../words/grammar.ts';
import type { Tokens } from '../words/tokens.ts';
import { decode } from '../words/leet.ts';
import { matches } from '../text/matches.ts';
import { brandish, commonWord, subjects } from './talk.ts';

export interface HandleHit {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly certainty: Certainty;
  readonly rule: string;
}

const messengers =
  'telegram|telegran|telegarm|telegrm|telgram|dsicord|discrod|tele|tlg|tg|tgram|discord|disc|dc|skype|skaype|skp|snapchat|snap|sc|signal|signall|wechat|weixin|viber|kik|line|slack|imo|wire|threema|session|element|matrix|icq|qq|kakao|kakaotalk|whatsapp|whats|wpp|wsp|zap|messenger|hangouts|gchat|xmpp|jabber|facetime|imessage|teams';
const socials =
  'the gram|instagram|instragram|instagran|isntagram|instag|insta|ig|tiktok|tik tok|tt|twitter|twitter/x|x|linkedin|lnkd|facebook|face|fb|threads|bluesky|bsky|behance|dribbble|pinterest|twitch|youtube|yt|reddit|tumblr|mastodon|vk|github|gitlab|medium|onlyfans|kwai|soundcloud|redes|redes sociales|redes sociais|social media|socials';
const pays =
  'venmo|v3nm[o0]|p[4a]yp[4a]l|c[4a]sh ?[4a]pp|cash ?app|cashtag|paypal|wise|wisetag|revolut|revtag|zelle|nequi|yape|picpay|binance(?: pay)?(?: id)?|skrill|payoneer|mercado ?pago|upi|gcash|paytm';
const isMessenger = new RegExp(`^(?:${messengers})$`, 'u');
const isSocial = new RegExp(`^(?:${socials})$`, 'u');
const isPay = new RegExp(`^(?:${pays})$`, 'u');
/** Names that are also ordinary words: alone they say nothing, only before a sign that points. */
const plainWords =
  /^(?:line|signal|wire|session|element|matrix|teams|face|x|tele|disc|snap|threads|twitch|medium|tt|dc|sc|yt|github|gitlab|youtube|slack|redes|whats|whatsapp|zap|zelle|matrix|social media|behance|dribbble|facebook|linkedin|paypal|mercado ?pago)$/u;
const glue = String.raw`(?:\s*(?:[?:=>,;(\u2192"'\u00b7|~/-]{1,3}|\b(?:is|es|e|como|as|soy|sou|id|user|username|usuario|user name|nick|nickname|handle|name|ser|me|my|mi|meu|the|el|la|a|o|no|en|at|on|de|do|by|under|por|con|com|com o|conta|cuenta|account|tag|profile|perfil|arroba|here|aqui|ahi|ali|la|eh|sigo|ando|estoy|estou|i am|im|i'm|to|add|find|search|busca|procura|acha|for|same|agrega|agregame|adiciona|it|its|it's|nombre|nome|alias|apodo|too|tambien|tambem|vai|ta|esta|fica|mando|te|paso|passo|sigueme|segue|seguime|follow|both|under|eu|buscame|encuentrame|encontrame|or|ou|da loja|de la tienda|viber|imo|ok|dms?|open|abiert[oa]s?|abert[oa]s?|inbox)\b)\s*){0,6}`;
const named = new RegExp(
  String.raw`(?<![a-z\d@/.])(${messengers}|${socials}|${pays})(?:'s)?(?![a-z\d@])${glue}\s*(@ ?[a-z\d][\w.-]{1,38}|(?<=reddit\s)u\/[\w-]{3,30}|live ?: ?[a-z]\w{1,30}(?: ?[._-] ?\w{2,30}){0,3}|[a-z\d][\w.-]{2,38}#\d{4}|[a-z\d][\w.]*[_.\d][\w.]*(?:-\w+)?|["']?[a-z][\w-]{3,30}["']?)`,
  'uy',
);
const application = new RegExp(String.raw`(?:${messengers}|${socials}|${pays})(?![a-z\d@])`, 'uy');
const reverse = new RegExp(
  String.raw`(?<![\w@/.])@ ?([a-z\d][\w.-]{2,38})(?![\w@])(?=[^.!?\n]{0,24}\b(?:on|en|no|na|in|at|por|pelo|del?|do|via|is my|es mi|e meu|e o meu|-|\(|,|:|is)\s*(?:the |el |o |my |mi |meu )?(?:${messengers}|${socials}|${pays})\b|\s(?:telegram|tg|insta|instagram|ig|discord|snap|signal)\b)`,
  'gu',
);
const pointing = new RegExp(
  String.raw`\b(${messengers}|${socials})\b[^.!?\n]{0,60}[:=>\u2192] ?@?([a-z][\w.-]{3,30})[ .!]*$`,
  'uy',
);
const amid =
  /\b(?:i'?m|i am|soy|sou|me as|como|as|by|add|find|agregame|busca(?:me)?|procura|acha|user|nick|it'?s) (?:me |por |como |as |@)?([a-z\d][\w.-]{2,30}) (?:on|en|no|na|in|at|over on|por|pelo) (?:the |el |la |o |my |mi )?$/u;
/** A name before where it is used: "nadia_frames on tg". */
const leadingName =
  /(?<![\w@/.-])([a-z][\w.-]{4,40}) (?:on|en|no|na|in|at|via|por|pelo) (?:the |el |la |o |my |mi )?$/u;
/** Several words that are one name, or are said to be written in one. */
const written = new RegExp(
  String.raw`(?<![a-z\d@/.])(${messengers}|${socials})(?![a-z\d@])\s{0,2}(?:[:=>-]|is|es|e|como|as)?\s{0,2}([a-z][\w]{2,20}(?: [a-z][\w]{2,20}){1,2}),? \(?(?=no spaces?|todo junto|tudo junto|sin espacios?|sem espacos?|all together|one word|pegado|junt[oa])`,
  'uy',
);
const owned = new RegExp(
  String.raw`(?:\b(?:my|mi|meu|minha|our|nuestro|nosso) (?:${messengers}|${socials}) (?:is|es|e|:|=)|\b(?:on|en|no|in) (?:the |el |la |o )?(?:${messengers}|${socials}) (?:estoy|soy|sou|estou|to|i'?m|i am|aparezco|apareco|me llamo) (?:como|as|listed as)) ([a-z][a-z]{2,20}(?: [a-z][a-z]{1,20}){0,3})(?=$|[.,;!?\n)])`,
  'uy',
);
/** A mailbox without its other half: "my gmail is ana.lima". */
const mailbox =
  /(?<![a-z\d@.])(?:gmail|hotmail|outlook|icloud|proton(?:mail)?|yahoo)(?![a-z\d@.])(?:\s*(?:[:=>,-]|\b(?:is|es|e|eh|como|as|soy|sou|con|com|user|usuario|me|my|mi|meu)\b)\s*){1,3}([a-z][a-z\d]*(?:[._][a-z\d]+)+|[a-z]{3,}\d{1,4})(?![\w@]|\.[a-z])/uy;
/** "ana.lima no gmail, tudo junto": the sign is left to the reader. */
const joinedName =
  /(?<![\w@.])([a-z][a-z\d._]{4,30}) (?:no|en|en el|at|on|in|do|del?) (gmail|hotmail|outlook|yahoo|icloud)(?![\w@.])(,? (?:tudo|todo|all|sin|sem|no|one) (?:junto|together|espacios|espacos?|spaces?|word|pegado))?/u;
const bare = /(?<![\w@/.$#&%=<>"'`({[])@([a-z\d](?:[\w.-]{1,38}[\w])?)(?![\w@/(:]|\.[a-z])/gu;
const live = /(?<![\w:])live:(?:\.cid\.)?[a-z][\w.-]{2,40}(?<!\.)/gu;
const discordTag = /(?<![\w@#/.])[a-z][\w. ]{0,2}[\w.]{1,28}#\d{4}(?!\w)/gu;

const ownWords =
  /\b(?:my|mi|meu|minha|soy|sou|i'?m|i am|add|agrega\w*|adicion\w+|find|follow|sigue\w*|segui\w*|segue\w*|dm|inbox|md|mensaje|mensagem|message|me acha|me encontra|encuentra\w*|encontra\w*|busca\w*|procura\w*|escrib\w+|escreve\w*|chama\w*|ping me|hit me|reach|arroba|user\w*|usuario|nick\w*|handle|contact\w*|contat\w*|habla\w*|fala|catch me|same (?:name|nick|handle)|me as|como|talk|text)\b[^.!?\n]{0,32}$/u;
const appNear =
  /\b(?:app|plane|avioncito|aviaozinho|camarita|camara|camera|bird|pajarito|passarinho|purple|morad[oa]|rox[oa]|ghost|fantasm\w+|green|verde|blue|azul|gram|red social|rede|yellow|amarill[oa]|amarel[oa]|v-for)\b/u;

/** Places in which an application may be named; whoever names so many in so short a text wants to be read no further. */
const PLACES = 48;
function placesIn({ letters, starts }: Tokens): number[] {
  const places: number[] = [];
  for (let at = 0; at < letters.length && places.length < PLACES; at += 1) {
    const code = letters.charCodeAt(at) - FIRST_LETTER;
    if (code >= 0 && (bitsOf[code] ?? 0) & (APP | MONEY)) places.push(starts[at] ?? 0);
  }
  return places;
}
function readAt(pattern: RegExp, low: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(low);
}
const kindOf = (app: string): Kind =>
  isPay.test(app) ? 'offplatform_payment' : isMessenger.test(app) ? 'messaging_handle' : 'social_profile';
const ruleOf = (app: string): string => (isPay.test(app) ? 'payment.handle' : 'handle.named');

type Push = (from: number, to: number, kind: Kind, certainty: Certainty, rule: string) => void;

/** Names by which somebody is known in an application of talk, of pictures or of payments. */
export function findHandles(
  low: string,
  spelled: boolean,
  tokens: Tokens,
  taken: (from: number, to: number) => boolean,
): HandleHit[] {
  const hits: HandleHit[] = [];
  const push: Push = (from, to, kind, certainty, rule) => {
    if (!taken(from, to) && !hits.some((hit) => hit.from < to && from < hit.to))
      hits.push({ from, to, kind, certainty, rule });
  };
  if (low.includes('live:'))
    for (const match of matches(live, low))
      push(match.index, match.index + match[0].length, 'messaging_handle', 'certain', 'handle.skype');
  let last = 0;
  for (const place of placesIn(tokens)) {
    nameAfter(low, place, spelled, push);
    nameBefore(low, place, spelled, push);
    nameInWords(low, last, place, push);
    last = place;
  }
  if (low.includes('@')) handlesWithSign(low, push);
  if (low.includes('#'))
    for (const match of matches(discordTag, low))
      if (!/\b(?:issue|pr|ticket|order|pedido|color|room)\b/u.test(match[0]) && /[a-z]{2}/u.test(match[0]))
        push(match.index, match.index + match[0].length, 'messaging_handle', 'likely', 'handle.discord');
  return hits;
}

/** "telegram: ana_lima", "mi ig es ana.lima", "skype → ana". */
function nameAfter(low: string, place: number, spelled: boolean, push: Push): void {
  const match = readAt(named, low, place);
  if (match) {
    const [all, app = '', found = ''] = match;
    const value = found.replaceAll(/^["']|["']$/gu, '').replace(/[.-]+$/u, '');
    const from = place + all.length - found.length + (/^["']/u.test(found) ? 1 : 0);
    const between = low.slice(place + app.length, from);
    const to = from + value.length;
    const line = low.slice(Math.max(0, low.lastIndexOf('\n', place) + 1, place - 60), place);
    if (accepts(value, app, between, low, from, to, line, spelled)) {
      const sure =
        value.startsWith('@') &&
        !spelled &&
        !/\b(?:like|bot|test|example|regex)\b/u.test(line) &&
        !plainWords.test(app);
      push(from, to, kindOf(app), sure ? 'certain' : 'likely', ruleOf(app));
    }
  }
  const pointed = low.length < 400 ? readAt(pointing, low, place) : null;
  if (pointed) {
    const [all, app = '', value = ''] = pointed;
    if (letterFor(value) === 0 && !commonWord(value) && !subjects.test(low) && !plainWords.test(app)) {
      const to = place + all.trimEnd().length;
      push(to - value.length, to, kindOf(app), 'likely', 'handle.named');
    }
  }
}

/** "ana_lima on telegram", "soy ana en ig". */
function nameBefore(low: string, place: number, spelled: boolean, push: Push): void {
  const before = low.slice(Math.max(0, place - 60), place);
  if (!/(?:on|en|no|na|in|at|via|por|pelo) (?:the |el |la |o |my |mi )?$/u.test(before)) return;
  const app = readAt(application, low, place)?.[0];
  if (!app || subjects.test(low)) return;
  const start = place - before.length;
  const asked = amid.exec(before);
  if (asked) {
    const [all, value = ''] = asked;
    const from = start + asked.index + all.indexOf(value, all.search(/ /u));
    if (
      letterFor(value) === 0 &&
      !commonWord(value) &&
      !/^(?:\d+|[a-z]+(?:ing|ed|mente|ando|endo|ado|ada))$/u.test(value)
    )
      push(from, from + value.length, kindOf(app), 'likely', ruleOf(app));
  }
  const leads = leadingName.exec(before);
  if (leads) {
    const value = leads[1] ?? '';
    if (!/[_.\d]/u.test(value) && !(spelled && letterFor(value) === 0 && !commonWord(value))) return;
    if (
      /\.(?:com|net|org|io|js|ts|png|jpg|pdf|mp4|css|html|php|me|co)\b/u.test(value) ||
      /^v?\d|^[a-z]\d$/u.test(value)
    )
      return;
    const from = start + leads.index;
    push(from, from + value.length, kindOf(app), 'likely', ruleOf(app));
  }
}

/** Several words that are one name, a mailbox without its other half. */
function nameInWords(low: string, last: number, place: number, push: Push): void {
  const found = readAt(written, low, place);
  if (found && !subjects.test(low)) {
    const value = found[2] ?? '';
    const from = place + found[0].lastIndexOf(value);
    push(from, from + value.length, kindOf(found[1] ?? ''), 'likely', 'handle.named');
  }
  const box = readAt(mailbox, low, place);
  if (box) {
    const [all, value = ''] = box;
    if (
      !subjects.test(low) &&
      !/\.(?:js|ts|png|jpg|pdf|css|html|php|com|net|org)$|^(?:v\d|oauth\d|imap\d|pop\d|smtp)/u.test(value)
    ) {
      const from = place + all.length - value.length;
      push(from, from + value.length, 'email', 'likely', 'email.broken');
    }
  }
  const placed = joinedName.exec(low.slice(Math.max(0, place - 50), place + 60));
  if (placed) {
    const [all, value = '', , whole] = placed;
    const from = Math.max(0, place - 50) + placed.index + all.indexOf(value);
    if (
      letterFor(value) === 0 &&
      !commonWord(value) &&
      !subjects.test(low) &&
      (whole || /[\d._]/u.test(value) || ownWords.test(low.slice(Math.max(0, from - 20), from)))
    )
      push(from, from + value.length, 'email', 'likely', 'email.broken');
  }
  const lead = /\b(?:my|mi|meu|minha|our|nuestro|nosso|on|en|no|in) (?:the |el |la |o )?$/u.exec(
    low.slice(Math.max(last, place - 14), place),
  );
  const mine = lead ? readAt(owned, low, place - lead[0].length) : null;
  if (!mine) return;
  const value = mine[1] ?? '';
  const [first = ''] = value.split(' ', 1);
  if (
    subjects.test(low) ||
    letterFor(first) !== 0 ||
    commonWord(first) ||
    /(?:ed|ing|ado|ada|ando|endo|ido|ida|mente|ly)$/u.test(first) ||
    value.length < 6
  )
    return;
  const from = mine.index + mine[0].lastIndexOf(value);
  push(from, from + value.length, 'social_profile', 'likely', 'handle.named');
}

/** "@ana_lima", with words around it that make it a way to somebody. */
function handlesWithSign(low: string, push: Push): void {
  for (const match of matches(reverse, low)) {
    const to = match.index + match[0].length;
    const before = low.slice(Math.max(0, match.index - 50), match.index);
    if (/^@ ?(?:media|import|font|keyframes|supports|include|mixin|types)\b/u.test(match[0])) continue;
    if (brandish.test(before) && !/\b(?:my|mi|meu|soy|sou|find|add|agrega\w*)\b/u.test(before)) continue;
    const tail = low.slice(to, to + 44);
    const pay = new RegExp(String.raw`\b(?:${pays})\b`, 'u').test(tail);
    const social = new RegExp(String.raw`\b(?:${socials})\b`, 'u').test(tail);
    if (!ownWords.test(before) && before.trim().length > 12) continue;
    push(
      match.index,
      to,
      pay ? 'offplatform_payment' : social ? 'social_profile' : 'messaging_handle',
      'likely',
      pay ? 'payment.handle' : 'handle.named',
    );
  }
  for (const match of matches(bare, low).slice(0, 40)) {
    const before = low.slice(Math.max(0, low.lastIndexOf('\n', match.index) + 1, match.index - 60), match.index);
    const [all] = match;
    const next = low.slice(match.index + all.length, match.index + all.length + 30);
    if (
      /^\d+$/u.test(all.slice(1)) ||
      /^@(?:placeholder|handle|username|usuario|user|nombre|nome|name|yourname|arroba)\w*$/u.test(all) ||
      /^ ?(?:import|media|param|returns?|type|decorator|app|component|keyframes|font|supports|layer|container|page|include|mixin|extend|use|forward|charset|tailwind|apply|override|injectable|autowired|todo|deprecated|param|everyone|here|channel|all|aqui|todos|equipo|equipe|team)\b/u.test(
        all.slice(1),
      )
    )
      continue;
    if (/[a-z\d]$/u.test(before) || /^@[a-z\d-]+\.(?:com|net|org|co|es|pt)(?:\.[a-z]{2})?$/u.test(all)) continue;
    const own =
      ownWords.test(before) ||
      /^[^.!?\n]{0,6}\b(?:is me|soy yo|sou eu|is my|es mi|e meu|dm|hit me|me busca|me encuentras|me acha)\b/u.test(
        next,
      );
    if (brandish.test(before) && !/\b(?:my|mi|meu|soy|sou|i'?m|me)\b[^.!?\n]{0,24}$/u.test(before)) continue;
    const near = appNear.test(low.slice(Math.max(0, match.index - 80), match.index + 60));
    const alone = low.trim().length - all.length < 4 && /[_.\d]/u.test(all);
    if (own || near || alone) push(match.index, match.index + all.length, 'messaging_handle', 'likely', 'handle.bare');
  }
}

function accepts(
  value: string,
  app: string,
  between: string,
  low: string,
  from: number,
  to: number,
  line: string,
  spelled: boolean,
): boolean {
  const own =
    ownWords.test(`${line} ${app} ${between}`) ||
    /\b(?:my|mi|meu|soy|sou|i'?m|me|as|id|user\w*|usuario|nick|handle)\b/u.test(between);
  const name = value.replace(/^@ ?/u, '');
  if (name.length < 3) return false;
  const after = low.slice(to, to + 24);
  if (/^[/@(]|^\.[a-z]|^:\/\//u.test(after)) return false;
  if (/^@(?:media|import|font|keyframes|supports|include|mixin|param|types|everyone|here|channel)$/u.test(value))
    return false;
  if (value.startsWith('@')) {
    if (brandish.test(`${line}${app}${between}`) && !own) return false;
    return !(subjects.test(line) && !own);
  }
  if (/^live ?:/u.test(value)) return true;
  if (subjects.test(line) && !own) return false;
  const mineBefore = /\b(?:my|mi|meu|minha|our|nuestro|nosso)\s*$/u.test(line);
  const disguised = spelled && low.trim().length < 60;
  if (isMessenger.test(name) || isSocial.test(name) || isPay.test(name)) return false;
  const lone = low.trim().length - to + from - app.length < 4;
  if (
    plainWords.test(app) &&
    !own &&
    !disguised &&
    !(lone && short.test(app)) &&
    !(/^\s*(?:[:=>\u2192]|is|es|e)\s*$/u.test(between) && /[_.\d]/u.test(name) && low.trim().length < 60)
  )
    return false;
  const points =
    /[:=>\u2192]|\b(?:is|es|e|soy|sou|id|user\w*|usuario|nick\w*|handle|as|como|name|nombre|nome|alias|i'?m|i am|tag|for|busca|search|find|add|agrega\w*|adiciona)\b/u.test(
      between,
    ) ||
    (/[-,]/u.test(between) && /[_\d]/u.test(name));
  if (/[_\d.]/u.test(name)) {
    if (
      /^\d+(?:[.,]\d+)*$/u.test(name) ||
      /^(?:v\d|20\d\d|19\d\d|\d+[a-z]?$|\d+(?:st|nd|rd|th|px|k|s|x|h|am|pm))/u.test(name) ||
      /\.(?:com|net|org|io|js|ts|png|jpg|pdf|mp4|mp3|json|csv|html|css|py|php|me|gg|co)\b/u.test(name)
    )
      return false;
    if (
      /^(?:mp[34]|h264|h265|b2b|b2c|web3|html5|css3|utf8|oauth2|s3|ec2|i18n|k8s|w3c|3d|2d|4k|1080p|720p|covid\w*|q[1-4])$/u.test(
        name,
      )
    )
      return false;
    const read = letterFor(name) || decode(name);
    if (read && !/[_.]/u.test(name)) return false;
    return (
      points ||
      own ||
      (/^\s*$/u.test(between) && !plainWords.test(app) && low.trim().length < 60) ||
      low.trim().length - name.length - app.length < 14
    );
  }
  const calls =
    ownWords.test(after) ||
    /^\W{0,3}(?:me |and |y |e )?(?:dm|hablame|chama|llamame|escrib\w+|add|busca\w*|sigueme|segue|mandame|text|ping|find)\b/u.test(
      after,
    );
  if (
    (lone || calls || disguised) &&
    /^\s*[:=>]?\s*$/u.test(between) &&
    name.length > 6 &&
    letterFor(name) === 0 &&
    !commonWord(name) &&
    (disguised || (lone && short.test(app) && name.length > 8) || !wordLike.test(name)) &&
    (!plainWords.test(app) || disguised || short.test(app))
  )
    return true;
  if (mineBefore && /^\s*$/u.test(between) && low.trim().length < 40 && isNobodysWord(name)) return true;
  if (!points || letterFor(name) !== 0) return false;
  // A plain word: only when somebody points at it and the sentence ends there.
  const ends = /^["')\s]*(?:$|[.,;!?\n)]|\b(?:y|and|e|ok|thanks|gracias|add|escrib\w+|dm)\b)/u.test(after);
  const arrow = /[:=>\u2192]\s*["']?$/u.test(between);
  const says =
    /\b(?:id|user\w*|usuario|nick\w*|handle|as|soy|sou|i'?m|i am|alias|tag|is|es|e|como|name)\s*["']?$/u.test(between);
  if (/^(?:tele|snap|tg|wire)$/u.test(app) && arrow && low.trim().length < 50) return ends && !commonWord(name);
  if (
    plainWords.test(app) &&
    !(arrow && low.trim().length < 70) &&
    !(mineBefore && says && name.length > 7) &&
    !disguised
  )
    return false;
  if (mineBefore && (says || arrow) && name.length > 7 && !/(?:ing|ed|ado|ada|ando|mente|ly)$/u.test(name))
    return !commonWord(name);
  return ends && (arrow || says || disguised) && !commonWord(name) && low.length - to < 60;
}

/** Long, unknown, and without the ending of an ordinary word. */
function isNobodysWord(name: string): boolean {
  return name.length > 8 && letterFor(name) === 0 && !commonWord(name) && !wordLike.test(name);
}
const wordLike = /(?:s|ing|ed|cion|coes|cao|mente|dad|dade|or|er|ness|ment|al|ic|ico|ica|ado|ada|ar|ir)$/u;
/** Names of applications as they are cut short by whoever has a name there. */
const short = /^(?:snap|tg|tlg|dc|disc|tele)$/u;
