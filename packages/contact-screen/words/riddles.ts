import type { Certainty, Kind } from '../types.ts';
import { matches } from '../text/matches.ts';

interface Riddle {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly certainty: Certainty;
  readonly rule: string;
}

const part = String.raw`(?:word|palabra|palavra|name|nombre|nome|surname|apellido|sobrenome|last name|first name|my (?:first|last)|mi (?:nombre|apellido)|meu (?:nome|sobrenome)|animal|color|cor|city|ciudad|cidade|fruit|fruta|month|mes|initials?|iniciales|iniciais|letters?|letras?|year|ano|followed|seguid[oa]|plus|mas|mais|then|luego|depois|name of|project|proyecto|projeto|portfolio|portafolio|profile|perfil|title|titulo|sample|muestra|amostra|shop|tienda|loja|cat|dog|pet|gat[ao]|perr[ao]|cachorr[ao]|mascota|nick|user\w*|usuario)`;
const table: readonly (readonly [Kind, string, RegExp])[] = [
  [
    'email',
    'riddle.email',
    new RegExp(
      String.raw`\b(?:address|mail|email|e-mail|correo|casilla|endereco|caixa|mailbox|inbox|gmail|google mail|hotmail|outlook|big g|gran g|g grande|correio)\b[^.!?\n]{0,60}\b${part}\b[^!?\n]{0,70}\b(?:dot|punto|ponto|at|arroba|gmail|google|hotmail|outlook|yahoo|com|together|junt[oa]s?|pegad[oa]s?|tudo junto|todo junto|no spaces|sin espacios|sem espaco|seguid[oa]|followed|underscore|@)\b[^.!?\n]{0,40}`,
      'gu',
    ),
  ],
  [
    'email',
    'riddle.email',
    new RegExp(
      String.raw`\b(?:my|mi|meu|the|el|o|is|es|e)\b[^.!?\n]{0,30}\b${part}\b[^!?\n]{0,60}\b(?:at|arroba|@|in|en|en el|no|na|on|de|do)\b[^!?\n]{0,12}\b(?:gmail|google mail|google'?s mail|hotmail|outlook|yahoo|(?:mail|correo|casilla|e-?mail) (?:of|de|do|da) google|big g|g mail|microsoft|the google one|el de google|o do google)\b`,
      'gu',
    ),
  ],
  [
    'personal_url',
    'riddle.url',
    new RegExp(
      String.raw`\b(?:my|mi|meu|minha)\b[^.!?\n]{0,12}\b(?:domain|dominio|site|website|web|pagina|page|url|link|sitio|blog)\b[^.!?\n]{0,20}\b(?:is|es|e|:)?[^.!?\n]{0,30}\b${part}\b[^!?\n]{0,70}(?:\b(?:dot|punto|ponto)\b|\.) ?(?:com|co|net|org|io|me|es|br|mx|ar|cl|pt|dev|page|studio|art|site|online)?\b`,
      'gu',
    ),
  ],
  [
    'personal_url',
    'riddle.url',
    new RegExp(
      String.raw`\b(?:type|search|go to|escribe|escribi|pon|digita|entra(?: en| no| na| a)?|busca|visit\w*)\b[^.!?\n]{0,20}\b(?:name|nombre|nome|user\w*|usuario|nick|brand|marca|studio|estudio)\b[^!?\n]{0,40}\b(?:followed by|and|seguido de|mas|mais|plus|y|e|with|con|com)\b[^!?\n]{0,10}\b(?:dot|punto|ponto|\.) ?(?:com|co|net|org|io|me|es|br|mx|ar|cl|pt)\b`,
      'gu',
    ),
  ],
  [
    'social_profile',
    'riddle.search',
    /\b(?:google|googlea|googleame|googleia|search(?: for)?|ask (?:the )?(?:internet|google)(?: for| about)?|look up|busca(?:me)?(?: en google| en internet)?|preguntale? (?:a )?(?:internet|google|la red)(?: por)?|pergunta (?:pra|pro|a|para a|ao) (?:internet|google)(?: por)?|(?:me )?pesquisa(?: por| no google| na internet)?|(?:me )?procura(?: por| no google| na internet))\b(?: (?:por|for|en|no|a|google))* ?("[^"\n]{4,60}")/gu,
  ],
  [
    'social_profile',
    'riddle.search',
    /\b(?:type|write|enter|put|escrib[ei]|pone?|mete|escreve|digita|coloca|bota) ("[^"\n]{4,60}") (?:in(?:to)?|en|em|n[ao]) [^.!?\n]{0,20}\b(?:search|buscador\w*|google|internet|web|navegador|browser)\b/gu,
  ],
  [
    'messaging_handle',
    'riddle.handle',
    /\b(?:same|mismo|misma|mesmo|mesma)\b[^.!?\n]{0,20}\b(?:alias|nick\w*|name|nombre|nome|handle|user\w*|usuario|apodo|arroba)\b[^.!?\n]{0,60}: ?@?([a-z][\w.-]{3,30})/gu,
  ],
  [
    'messaging_handle',
    'riddle.handle',
    /\b(?:plane|avioncito|avion de papel|aviaozinho|aviao|purple|morad[oa]|rox[oa]|green|verde|blue|azul|ghost|fantasm\w+|camarita|camera|camara|bird|pajarit[oa]|passarinho|gamers?)\b[^.!?\n]{0,24}\b(?:app|chat|site|place|red|rede|one|social|network)\b[^\n]{0,50}(?:: ?|\b(?:go by|goes by|look for|me dicen|me llaman|me chamam(?: de)?|me conocen como|knows me as|as|como|soy|sou|i'?m|i am|find|busca|procura|acha|user|usuario|nick)\b ?)@?([a-z][\w.-]{3,30})(?![\w@])/gu,
  ],
  [
    'offplatform_payment',
    'riddle.payment',
    /\b(?:(?:el|la|o|a|the|my|mi|minha|meu) )?(?:alias|chave|pix|cbu|cvu|clave(?: (?:para|de) pagos?)?|payment key)\b[^.!?\n]{0,20}\b(?:is|es|e|son|sao|are|comeca|empieza|starts|begins|termina|ends|:)\b[^.!?\n]{0,20}\b(?:com (?:o )?meu|con (?:el )?mi|with my|mineral(?:es)?|animal(?:es|s)?|animais|color|cor|fruta|fruit|palabras|palavras|words|arbol|arvore|tree|name|nombre|nome|mascota|mae|madre|pet|mi dni|meu cpf|phone|telefono|celular|numero|email|correo|birth\w*|nacimiento|nascimento)\b[^!?\n]{0,100}/gu,
  ],
  [
    'circumvention_intent',
    'riddle.hint',
    /\b(?:you know (?:where|how)|(?:ya|tu) sabes? (?:donde|como)|ya sabes (?:donde|como)|voce sabe (?:onde|como)|vc sabe (?:onde|como)|usual (?:place|site|app)|sitio de siempre|lugar de siempre|lugar de sempre)\b[^.!?\n]{0,20}\b(?:find|reach|encontr\w+|achar?|busc\w+|same|mismo|mesmo|call|llam\w+|lig\w+)\b[^.!?\n]{0,30}/gu,
  ],
];
const built =
  /\b(?:classifier|clasificador|classificador|regex|dataset|field|campo|form|formulario|footer|template|plantilla|copy|headline|landing|validat\w+|brand|client|cliente|test|prueba|teste|example|ejemplo|exemplo|placeholder|fixture|puzzle|riddle|acertijo|charada|adivinanza|lesson|leccion|quiz|game|juego|jogo|story|cuento|conto)\b/u;
const worth =
  /word|palabra|palavra|name|nombre|nome|surname|apellido|sobrenome|google|internet|busca|pesquis|procura|search|same|mism|mesm|alias|chave|plane|avi|purple|type|write|enter|escrib|escrev|digita|sample|muestra|amostra|clave|key|morad|rox|green|verde|blue|azul|ghost|fantasm|camar|camera|bird|pajar|passarinho|gamer|sabe|usual|siempre|sempre|you know|followed|seguid/u;

/** Values that are described instead of written. */
export function findRiddles(low: string): Riddle[] {
  if (!worth.test(low) || low.length > 4000) return [];
  const hits: Riddle[] = [];
  for (const [kind, rule, pattern] of table)
    for (const match of matches(pattern, low)) {
      const [all, value] = match;
      if (built.test(low.slice(Math.max(0, match.index - 60), match.index + all.length))) continue;
      const from = value ? match.index + all.lastIndexOf(value) : match.index;
      let lead = 0;
      if (!value && (kind === 'email' || kind === 'personal_url'))
        lead = /^[^.!?\n]{0,60}?\b(?:is|es|e|are)\b:? /u.exec(all)?.[0].length ?? 0;
      if (all.length - lead < 12) lead = 0;
      hits.push({ from: from + lead, to: from + (value ?? all).trimEnd().length, kind, certainty: 'likely', rule });
    }
  return hits;
}
