import { before, type Finding, found, type Kind } from './finding.ts';

const gap = String.raw`(?:[\s:=→,-]|(?<!\p{L})(?:as|is|id|es|é|soy|sou|ser|como|meu|mi|my)(?!\p{L})){1,6}`;
const handle = String.raw`(?:@[\w.]{3,30}|live:[\w.]{3,30})(?<!\.)`;

const table: readonly (readonly [Kind, RegExp, string])[] = [
  [
    'messaging_handle',
    new RegExp(
      String.raw`(?<=(?<!\p{L})(?:telegram|tlg|tg|tele|discord|skype|snap(?:chat)?|signal|wechat)${gap})${handle}`,
      'giu',
    ),
    'handle.named',
  ],
  [
    'social_profile',
    new RegExp(
      String.raw`(?<=(?<!\p{L})(?:insta(?:gram)?|ig|tiktok|twitter|twitter/x|linkedin|facebook|fb)${gap})${handle}`,
      'giu',
    ),
    'handle.named',
  ],
  [
    'circumvention_intent',
    /(?<!\p{L})(?:hire me direct(?:ly)?|contr[aá]t[ae]me (?:directo|por fuera)|me contrata (?:direto|por fora))(?!\p{L})/giu,
    'intent.payment',
  ],
  [
    'circumvention_intent',
    /(?<!\p{L})(?:(?:pay|paid|payment|deal|contract|hire|trato|pago|pagar|arreglamos|cerramos|acordo|pagamento|fechar|fechamos)[^.!?\n]{0,20} (?:outside(?: of)?|off) (?:the |this )?(?:platform|site|app|workana|garante)|(?:trato|pago|pagar|pagas|arreglamos|cerramos|acordo|acerto|pagamento|paga|fechar|fechamos)[^.!?\n]{0,20} (?:por )?(?:fuera|fora)(?: d[aeo](?: la)? (?:plataforma|p[aá]gina|site|workana|garante))?)(?!\p{L})/giu,
    'intent.payment',
  ],
  [
    'circumvention_intent',
    /(?<!\p{L})(?:talk|chat|speak|continue|hablar|hablemos|charlar|seguir|sigamos|conversar|falar|continuar)[^.!?\n]{0,20} (?:(?:outside(?: of)?|off) (?:the |this )?(?:platform|site|app|workana|garante|here)|(?:por )?fuera de (?:la )?(?:plataforma|p[aá]gina|workana|garante|aqu[ií])|(?:por )?fora (?:da|do|daqui)(?: (?:plataforma|site|workana|garante))?)(?!\p{L})/giu,
    'intent.contact',
  ],
  [
    'circumvention_intent',
    /(?<!\p{L})(?:what'?s|what is|whats|give me|send me|share|drop me|cu[aá]l es|p[aá]s[aá]me|dame|d[eé]jame|qual(?: é)?(?: o)?|me passa(?: o)?|manda(?: o)?|deixa(?: o)?) (?:your|ur|tu|teu|seu) (?:whats\p{L}*|wapp|phone|number|cell|e-?mail|telegram|skype|insta\p{L}*|correo|tel[eé]fono|telefone|n[uú]mero|celular|zap|contacto?|contato)(?!\p{L})/giu,
    'intent.contact',
  ],
];

/** A person who refuses, or quotes the rule, is on our side. */
const negated =
  /(?<!\p{L})(?:no|not|n[aã]o|never|nunca|don'?t|can'?t|won'?t|sin|sem|without|rule|regla|regra|prohibid\p{L}|proibid\p{L})(?!\p{L})[^.!?;,\n]{0,30}$/iu;

export function findIntents(text: string): Finding[] {
  return table.flatMap(([kind, pattern, rule]) =>
    Array.from(text.matchAll(pattern), (match) => found(kind, match, 'likely', rule)).filter(
      ({ start }) => rule === 'handle.named' || !negated.test(before(text, start)),
    ),
  );
}
