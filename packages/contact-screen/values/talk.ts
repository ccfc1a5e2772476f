import { letterFor, lettersIn } from '../words/grammar.ts';

/** Talk of other people's names, of brands and of what is built, beside which a name is nobody's own. */
export const brandish =
  /\b(?:like|tone of|tono de|tom d[aeo]|estilo|style of|style|como|inspir\w+|similar|brand\w*|marcas?|client'?s?|cliente|competi\w+|mention\w*|tag\w*|etiquet\w+|menci\w+|mencion\w+|accounts? (?:of|like)|cuentas? (?:de|como)|contas? (?:de|como|d[ao])|perfil d[aeo]|vibe|feed d[aeo]|posts? (?:of|from|like|de|d[ao])|replies to|reference|referencia|embed\w*|scrap\w+|crawl\w*|parse\w*|regex|caption|bot|example|ejemplo|exemplo|test|prueba|teste|import|decorator|decorador|scope|package|paquete|pacote|cc|thanks|gracias|obrigad[oa]|hola|hey|hi|oi|ping|asked|assigned|review(?:er|ed)?|team|equipo|equipe|collab\w*|repost|rt|via|by|credit\w*|photo by|foto de|song by)\b[^.!?\n]{0,36}$/u;
export const subjects =
  /\b(?:usuarios d[eo]|users of|estudo de caso|estudio de caso|case study|api|bot|bots|button|boton|botao|integra\w+|template|plantilla|logo|icons?|iconos?|icones?|stickers?|figurinhas?|campaign|campana|campanha|ads|anuncios?|post|posts|reel|reels|feed|grid|grilla|business|webhook|plugin|widget|design|diseno|design|ecommerce|community manager|marketing|strategy|estrategia|scrap\w+|clone|server|servidor|channel for|export|import|login|oauth|sdk|feature|copy|article|articulo|artigo|guide|curso|course|captions?|thumbnails?|followers|seguidores|algorithm|analytics|metrics|metricas|managed?|manejo de|gestion|gestao|experien\w+)\b/u;

const common = new Set(
  'the this that these those with from have been they them then than when what where which while yes okay please thanks better faster easier good great best nice cool down broken closed open done ready here there also only just very much more most some many today tomorrow tonight later soon now para pero porque cuando donde como esta este esto ese eso esa bien mejor gracias hola todo todos nada algo mucho poco mas menos muy solo tambien hoy manana ahora luego despues antes aqui alla rapido facil listo bueno buena malo obrigado obrigada hoje amanha agora depois antes melhor pior rapido pronto bom boa muito pouco tudo isso isto esse essa aquele voce voces gente pessoal comparison comparativa comparativo guide guia review analysis marketing design icons header footer layout mobile desktop working works sending sends uses using used needs need should could would must will does doing free paid premium black white dark light blue green purple custom native support fixed pending draft final version audio video text image photo story stories post reels feed banner integration integracion integracao automation automatizacion configuration configuracion banned blocked allowed required optional enabled disabled active inactive users customers clients messages calls groups community server channel channels space spaces espacio espacios espaco espacos'.split(
    ' ',
  ),
);
/** A word that everybody uses is nobody's name. */
export function commonWord(word: string): boolean {
  return common.has(word) || lettersIn('SUBJECT').includes(String.fromCharCode(letterFor(word) || 1));
}
