/**
 * What people say who want to be reached elsewhere. A line beginning with "=" names the rule and what takes its sense
 * away: n a negation before it, s talk of what is built, i people in general, m talk of rules and filters, f examples
 * and fixtures, q a quotation. The lines after it are patterns; see `pattern.ts`.
 */
export const contactRules = `
= intent.ask_contact nsimfq
(ASK|PLS) _3 YOUR _2 REACHABLE !(SUBJECT|de|of|model|settings|provider|API|form|page|list|marketing)
WHAT _2 YOUR _2 (REACHABLE|HANDLE) !(SUBJECT|provider|format)
YOUR _1 (APPSTRONG|PHONE|MAIL|CONTACT|NUMW) (number|address|telefono|celular|phone|id)? (\\?|PLS|aqui|ai|here|to|pra|para|y|e|and|so|q|que) !SUBJECT
^ (hi|hey|hola|oi|ola|ok|so|and|y|e)? YOUR _1 (APPSTRONG|PHONE|MAIL|CONTACT|NUMW) $$
(ASK|PLS) _2 YOUR _1 NUMW
ASK _2 (a|un|um|any|algun|alguna|algum|otro|outro|another|el|o|the|tu|teu|seu) _1 (APPSTRONG|CONTACT|PHONE) (tuyo|suyo|teu|seu|yours|privado|privately|direct|directo|direto|de vos)
(send|share|give|drop|leave|pass|shoot|hook|pasame|pasa|dame|deme|mandame|manda|deixa|passa|envia|enviame|dejame|compartime|comparteme) (me|us|over)? _1 YOUR (CONTACT|contact|personal)? DETAIL !(SUBJECT|de|of|sobre|about|on)
(ASK|me) _2 REACHABLE (pra|para|so|to|asi|assim|y|e|and|q|que) _2 (gente|TALK|CALLME|REACH|you|te|i|falar)
(how|where) (can|could|do|may|should|would|else)? (i|we) _1 (reach|contact|find|call|text|ping|message|get) _3 you (outside|elsewhere|directly|off|$|apart|other|by)
(como|donde|onde) (te|lo|la|le|lhe|a) (gente)? (te)? CALLYOU
(como|donde|onde) _1 (puedo|podria|podemos|posso|consigo|da|te) (para|pra)? (te|lhe|puedo)? (REACHYOU|achar|encontrar|ligar|chamar|contatar|localizar|adicionar|contactar|ubicar|llamar)
(como|how) _2 (entrar|get|ponerme|ponernos|estar|entro|me pongo|be) (em|en|in) (contato|contacto|touch) _2 (DIRECT|OUT|contigo|you|YOUW|privado)
(tienes|tenes|tiene|tens|tem|got|have|usas|use|usa|manejas) _2 (otro|outro|another|other|some|algun|algum|alguna) (medio|meio|way|canal|channel|forma|numero|contacto|contato|MSGR|app)
(you|u|vos|tu|vc|ce|voce|estas|esta|ta|sos|eres|usted) _3 (on|en|no|at|have|use|got|with|usas|usa|usar|tienes|tenes|tem|anda|andas) APPSTRONG _1 \\?
(te|lo|la|you|ti) (agrego|adiciono|add|llamo|ligo|chamo|marco|escribo|busco|procuro|whatsappeo|text|acho|encuentro|encontro|pillo) _2 (en|no|na|por|pelo|al|on|via|x|a|in) (el|la|o|the|las|tu|your|seu|teu)? (APPSTRONG|NET|redes|MAIL|PHONE)
(i|ill|can|let) _2 (add|call|text|find|message|ping|ring) you (on|at|via|by|over) _1 (APPSTRONG|NET|PHONE|MAIL)
(tell|say|dime|decime|diga|diz|fala|me) _2 (how|como|donde|onde|where) _2 (appear|apareces|aparece|aparecen|sales|show|listed|te encuentro|te acho) _4 (NET|APPSTRONG|social)
(send|share|give|mandame|manda|pasame|pasa|passa|envia|enviame|dame|me) _5 (YOUR|tuya|sua|business|presentacion|visita|visiting) _3 (CARD) _4 (presentacion|visita|business|$|photo|foto|picture)
(send|share|mandame|manda|pasame|pasa|passa|envia|enviame) _5 YOUR CARD
(ELSE|BETTER) _2 PLACEW _3 (TALK|TALKW|reach) !(SUBJECT|HERE)
PLACEW _1 (BETTER|ELSE) _4 (TALK|TALKW|reach) !(SUBJECT|HERE)
(place|lugar|sitio|medio|canal|way|forma|somewhere|spot) _4 (TALK|TALKW|reach) _4 (WITHOUT|sin|not|no|nao|nobody|nadie|ninguem) _3 WATCH
(somewhere|elsewhere) (else|private|quieter)? _3 (TALK|TALKW) !SUBJECT
(other|another|otro|outro|otra|outra|algun|algum) _2 PLACEW _3 (TALK|TALKW) !(SUBJECT|HERE)
(lemme|let) (me)? know YOUR _1 REACHABLE
(leave|share|give|drop|dejar|deixar|pasar|passar|dejas|deja|deixa|dar|das|send) _2 (un|um|a|an|some|algun|algum|any) (MAIL|PHONE|NUMW|APPSTRONG|CONTACT) (donde|onde|where|so|pra|para|to|que|y|e|i|at) !(SUBJECT|de|of)
(PLS|kindly) _1 (share|send|give|provide|drop) _2 (CONTACT|PHONE|MAIL) (no|number|details|info|id|$)
(can|could|podes|puedes|pode) (u|you)? _1 ((call|phone|ring|text) me|llamarme|marcarme|me (ligar|chamar)) _1 (rather|instead|$|on|at|now|today|please|pls|en|al|mejor|hoy|hoje)
(TALK|TALKW|speak) _4 (without|sin|sem) _5 (WATCH|recorded|grabado|gravado|borren|borrar|apagarem|apagar|delete|deleted)
(here|aqui|aca|chat) _2 (nos|eles|they|us)? _1 (leen|leem|read|watch|vigilan|vigiam|monitor|monitorean) _8 (donde|onde|where|else|other|otro|outro|another)
(TALK|videollamada|videochamada|call|hablamos|falamos) _6 (APPW) (de|of)? (siempre|sempre|always)
(way|forma|jeito|manera|modo|how) _4 (to|de|para|pra) _1 (contact you|reach you|find you|call you|REACHYOU|falar (com|contigo)|hablar (con|contigo)|te (contatar|achar|encontrar|ligar)) _3 (OUT|outside|DIRECT|directly|besides|aparte|$)
(ASKF) _4 (un|um|a|an|algun|algum|some|any|good|best) _1 (MAIL|PHONE|NUMW) _3 {TOYOU}
(ASKF) _4 (un|um|a|an|algun|algum|any) _1 (MAIL|NUMW|PHONE) (for (you|u)|al (cual|que)|para o qual|pra eu|para eu|para que (te|eu)) !SUBJECT
(ASKF) _4 (un|um|a|an|algun|algum|some|any) _1 (PHONE|MAIL) _1 (donde|onde|directa|direct|directo|direto|where) !(SUBJECT|field|campo)
(ASKF|tirame|ASK) _1 (un|um|a|el|o|tu|teu|seu|your) (numerito|numerozinho|numerinho|telefonito|telefoninho)
^ (me|y|e|so|ok)? (pasa|passa|dame|pass|share|manda|drop) (me)? (el|o|la|a|tu|seu|teu|your|ur|the)? (APPSTRONG|face|NUMW|MAIL|CONTACT) $$
(andas|anda|tas|estas|ta) _1 (en|no|on|na) APPSTRONG
(lets|vamos|mind|can we|podemos|bora|intercambiamos|trocamos) _2 (swap|exchange|intercambiamos|intercambiar|trocar|trocamos|troca) _1 (MAIL|PHONE|NUMW|CONTACT)
(what|which|que|qual|cual) (messenger|mensajero|mensageiro|app) _3 (use|usas|usa|prefer|prefieres|prefere) _3 (OUT|aparte|besides|fora|fuera|$)
(would|does|seria|sera|can) APPSTRONG _1 (suit|work|be|ok|sirve|serve|funciona|te)
(pasame|passa|pasa|manda|send|get|give) _2 (ubi|addy|ubicacion|localizacion|localizacao) _1 (y|e|and|to|$|que|q)
(can|get|have|text|send|give|share|tell|drop) _2 YOUR (addy|address) _3 (drop|bring|come|deliver|meet|visit)
(hay|ha|tem|is) _1 (otro|outro|another|other) (lado|lugar|place|sitio|canal) _2 (donde|onde|where|para|pra|to|$)
(cant|no puedo|nao posso|puedo|posso) _1 (WRITE|put|say|decir|dizer) _2 (HERE) _2 (but|pero|mas|porem) _4 (FILE|MY)
(lets|we|no|nao) _1 (not|hablemos|hablamos|falamos|da|talk) _3 (here|aqui|aca) ~6 (walls|paredes|other|otro|outro|elsewhere)
= intent.ask_contact simfq
(HAVE|have) (a|an|un|um|your|tu|any|el|o|the|de|in)? (APPSTRONG|MAIL) (or|o|ou|y|e|and)? APPSTRONG? (there|ahi|ai|aqui|bro|pls|please|por|favor)? _1 \\?
(otro|outro|another|other|some|algun|algum|alguna|otra|outra) (medio|meio|way|canal|channel|forma|lugar|app) _3 (TALK|REACH|contactarte|falar|hablar|contact)
= intent.ask_contact nsimfq
(onde|donde|where|how|como|por donde) (mas|mais|else|otro|outro) _5 (TALK|REACH|CALLYOU|ITOYOU|write)
(cual|qual|what|whats) _2 (es|e|is|seria)? (tu|su|teu|seu|your) _1 (CONTACT|HANDLE) (de|do|da|en|no|on|in) (APPSTRONG|NET)

^ _1 (intercambiamos|trocamos) _2 (MAIL|PHONE|NUMW|CONTACT)

= intent.leave nimfq
(TALK|MOVE|REACH|CALLME|this|esto|isso|it|deal) _5 (OUT|off) {OFPLAT} !(hours|horario|SUBJECT|project)
(TALK|REACH|CALLME) _3 (por)? (fuera|fora|afuera|outside|elsewhere|offsite|offplatform) (daqui|$|(and|y|e|so|then|mejor|melhor|porque|because|if|si|se)) !(FILE|SUBJECT)
(MOVE) _1 (this|it|us|nos|lo|la|esto|isso|conversation|conversa|todo|tudo|things) _2 (OUT) (daqui|$)
= intent.leave nsimfq
(TALK|REACH|CALLME|text) _4 (somewhere|elsewhere|else|(otro|outro|another|other|different|otra|outra) (lado|lugar|place|app|site|canal|channel|medio|meio|chat|sitio|red|rede|aplicacion|aplicativo|plataforma|platform|messenger))
MOVE (this|it|us|nos|esto|isso|la|lo|todo|tudo|all)? (conversation|chat|talk|convo|conversa|charla|conversacion|discussion)? (to|onto|on|over|pra|para|a|por|en|em|no|na|into)? (the|la|el|o|um|un|una|uma|any|algum|algun)? (somewhere|elsewhere|else|(otro|outro|another|other|different|otra|outra) (lado|lugar|place|app|site|canal|channel|medio|meio|chat|sitio|red|rede|aplicacion|aplicativo|plataforma|platform|messenger))
(somewhere|place|lugar|lado|chat|app) _2 (isnt|not|no|nao|that) _2 (this|este|esse|here|aqui|aca) _2 (chat|site|app|here|$)
(REACH|TALK|escribime|MOVE) _2 (por|in|en|no|na|al|ao|to|via|pelo|em|me) (my|mi|meu|el|o|the)? (PRIV|interno) !(SUBJECT|repo|repository|repositorio|branch|link|beta)
(TALK|MOVE|REACH|CALLME|send|GIVE|lets|bora|vamos|faster|easier|better|mejor|melhor|facil|rapido|sigamos|prefer|prefiero|prefiro) _4 (PREP|x) PREP? APPSTRONG !(SUBJECT|de|of|para|for)
(lets|bora|vamos|can|podemos|move|switch|continue|sigamos|pasemos|prefer|prefiero|prefiro|mejor|melhor) _2 (TALK|MOVE|this|it|conversation|la|lo|conversa) _4 (PREP|x) (slack|signal|messenger|sms|line|snap|kik|imo|wa|tele|teams|skype) !(SUBJECT|integration|message|bot)
(APPSTRONG) (is|es|e|seria|sera|me|works|anda|funciona) (queda|better|faster|easier|mejor|melhor|best|mas|mais|fine|facil|rapido|comodo) (for|para|pra|facil|rapido|comodo|$)
(REACH|MAIL|CALLME|pm|dm|message) me (instead|rather|directly|there|on|mate|bro|man|friend|easier|$) _2 (APPSTRONG|face|fb|$) !(when|API|function|here|aqui)
me (liga|ligue|chama|manda) (q|que|pra|para|e|quando|assim|ai|la) _3 !(API|funcao|aqui|SUBJECT)
(alo|oi|grito|mensagem|mensaje|toque) _1 (no|pelo|en|por|on) (el|o|the)? (APPSTRONG|face)
(REACH) (PREP|x) (el|o|the|mi|meu|my)? (face|fb)
(do|can|lets|we) _3 (over|by|via) (text|phone|email|call|sms) !(SUBJECT|field)
(TALK|!go MOVE|REACH|lets|bora|vamos|sigamos|hablemos|rather) _3 (by|over|via|por|through|on the|on|al|pelo|no|x) (the|mi|my|meu|el|o)? (phone|telefono|telefone|email|mail|correo|celular|celu|sms|tel|e mail) !(SUBJECT|de|of|number|field|and)
(CALLME) (me|us) (on|at|al|a|no|later|when|after|cuando|luego|$) !(API|function)
(agregame|agregueme|agreguenme|anademe|sigueme|seguime|segueme|(add|follow) me|me (add|adiciona|agrega|segue|siga|adicione)) _2 (al|no|na|on|en|a|in|to|por|pelo) _1 (CHAN|NET|APPW|PICAPP) !SUBJECT
(take|move|bring|carry|get|llevar|llevemos|pasar|levar|tirar) (this|it|things|esto|isso|us|la|a|our) _2 (offline|off|outside|elsewhere|fuera|fora) !(mode|first|SUBJECT|of the|hours)
(este|this|esse|here|aqui|aca) (chat|site|app|plataforma)? _2 COMPLAIN _6 (APPSTRONG|MAIL|PHONE|OUT|elsewhere|somewhere|otro|outro|BETTER)
^ (pls|please|por favor|porfa|so|entonces|ok)? ((call|text|ring|phone|whatsapp) me|llamame|llameme|marcame|me (liga|ligue|chama no zap)|ligue me) (pls|please|now|today|hoy|hoje|porfa|ok)? $
(off|fuera|fora|outside|afuera) (chat|platform|plataforma|site|workana|upwork|app) _3 (TALK|REACH|CALLME)

= intent.offer_contact nsimfq
(GIVE|DETAIL|ill|te|you) _3 (MY) _1 CH !(SUBJECT|VALUE|de|of|signature|firma)
(MY) _1 CH (is|are|esta|estan|ta|fica|s|vai|va|ficam|aparece|sale|appears|aparecen) _3 (in|on|en|no|na|at|inside|dentro|abajo|abaixo|below|al|ao) !(SUBJECT|profile|perfil)
= intent.offer_contact nsimq
(way|how|where|como|donde|onde|forma|jeito|manera|modo|means) _1 (to|de|para|pra|you|can|me|podes|puedes|pode)? _2 (reach|find|contact|call|achar|encontrar|contatar|hablar|falar|contactar|chegar|llegar|get) _1 (me|comigo|conmigo|mi|mim) !(SUBJECT|here|aqui)
= intent.offer_contact nsimfq
(como|donde|onde|forma|manera|jeito) (de)? (REACHME|me achar|me encontrar|me contatar|buscarme)
(mi|my|meu|minha) (NUMW|numero|number|MAIL|APPSTRONG|contato|contacto) _3 (anda|esta|is|fica|ta|sale|aparece|printed|escrito|written|impreso) _3 (CARD|FILE|perfil|sign|cartel|placa|camiseta|shirt|van|banner|uniform)

= intent.beat_filter nsimf
(WRITE|ASK) _2 (YOUR|it|lo) _1 (PHONE|MAIL|CONTACT|CHAN|HANDLE|it) _4 (SPELLWAY|FILE) (so|and|que|q|y|e|para|pra|asi|assim|$|with|con|com|between|entre)
WRITE _1 (YOUR|MY) _1 (PHONE|MAIL|CONTACT|CHAN|HANDLE) _3 (out|in|en|em|con|com|with|as|como|por|separated|separado|separados|backwards|reves|into) _3 (SPELLWAY|FILE|emojis|pasa|passa|passes)
(WRITE|ASK|break|split|separa|separe|hide) _1 (el|o|the|it|lo|YOUR|your|los|os) _1 (MAIL|PHONE|CONTACT|HANDLE|it)? _3 (SPELLWAY) _6 (PASSES|bot|robot|system|sistema|filter|filtro|BLOCKS)
(hide|esconde|camufla|disfraza|mete|put|pon|poe) YOUR _1 (PHONE|MAIL|CONTACT|CHAN|HANDLE|NUMW) _2 (in|en|em|no|na|inside|dentro)
(they|it|system|sistema|filter|filtro|robot|bot|plataforma|platform|site) _1 (only|solo|so)? BLOCKS _2 (digits|numbers|numeros|digitos|links|emails|correos|palabras)
= intent.beat_filter nif
(so|para|pra|asi|assim|que|q|because|porque|sino|otherwise|senao|or) _3 (filter|filtro|bot|robot|system|sistema|site|plataforma|platform|pagina|moderator|moderador|algoritmo|algorithm|censor|it|lo|no|nao|dont|doesnt|wont) _2 (PASSES) _3 (PHONE|MAIL|CONTACT|it|lo|$)? (WRITE|$)
= intent.beat_filter if
(PLAT|filter|filtro|bot|robot|system|sistema|they) _2 BLOCKS _2 (PHONE|MAIL|CONTACT|CHAN|HANDLE|links) _4 (so|WRITE|entonces|por|entao|asi|assim|ponlo|ponelo|send|mandalo|manda|use)

= intent.in_file nsimf
(FILE|PLACEIN) _6 (MY) _1 (PHONE|CONTACT|MAIL|CHAN|DETAIL|HANDLE) !(with|con|com|lens|lenses|sheet|form)
(MY) _1 (PHONE|CONTACT|MAIL|CHAN|DETAIL|HANDLE) _4 (in|on|en|no|na|nos|at|inside|dentro|al|ao|below|abajo|is|es|e|esta|estan|ta|fica|embedded) _3 (FILE|PLACEIN)
(surprise|sorpresa|surpresa|secret|secreto|segredo|hint|pista|dica|recado) _6 (FILE|PLACEIN|METAW)
(FIRST) (letter|letters|letra|letras|word|words|palabra|palabras|palavra|palavras|iniciales|iniciais) _2 (of|de|da) _2 (each|every|cada|line|linea|linha) _10 (PHONE|MAIL|CONTACT|CHAN|HANDLE|NAME|REACH|me|$$)
(read|take|join|junta|une|toma|pega|lee|leia|junte|arma|monta) _2 (inicial|letters|letras|letra|letter|word|palabra|palavra|initials|iniciales|iniciais) _3 (of|de|da) _2 (each|every|cada|line|linea|linha|frase|sentence|parrafo|paragrafo)
(FILE) _6 (SIGNB) _6 (PHONE|NUMW)
(SIGNB) _6 (FILE) _4 (dice|diz|says|todo|tudo|everything)
(LOOK|open|abre) _8 (oculta|hidden|escondida|oculto|escondido) _2 (FILE|tab|sheet|$) _1 $$
(LEFT|dropped|mando) _3 (data|dato|datos|dado|dados|contacto|contato|numero|card|number) _5 (FILE|comentario|comment|zip)
(scan|escanea|escaneia|escaneas) _3 (say|hi|write|REACH|hablamos|falamos|hablame|oi|hola)
(LEFT) _3 (something|algo|surprise|hint|recadinho|mensajito) _6 (METAW|FILE|filename)
(LOOK) _3 (name|nombre|nome|title|titulo|METAW) _3 (file|archivo|arquivo|image|imagen|imagem|pdf|attachment|adjunto|anexo|photo|foto) _4 $$
(MY|business) CARD _4 (in|on|en|no|na|em) _5 FILE
(LOOK|read|le|lee|check) _4 (author|autor|metadata|metadatos|metadados|exif) _8 (REACH|write|escribe|escribeme|escreve|there|alla|la)
(dato|datos|dado|data|contacto|contato|info|detail) _2 (esta|ta|is|are|in|en|nos|no) _3 (METAW)
(scan|escanea|escanee|escaneia|aponta|apunta) _4 (codiguito|codigo|qr|quadradinho|cuadradito|code) _6 (REACH|seguimos|say|hi|isnt|MY|art*|arte|boceto|sketch|mock|$$)
= intent.in_file nimf
(FILE|PLACEIN) _8 ((reach|find|contact|call|achar|encontrar|contatar|hablar|falar|chamar|ligar) (me|comigo|conmigo)|(REACHME|escribirme|me achar|me encontrar|me contatar|me ligar) ($|sin|sem)) !(SUBJECT)
((reach|find|contact|call|achar|encontrar|contatar) (me|comigo|conmigo)|(REACHME|me (achar|encontrar|contatar))) _8 (FILE|PLACEIN) _2 (PLACEIN|FILE)
(LOOK|zoom) _4 (PLACEIN|FILE) _4 (FILE|PLACEIN) _6 (wink|surprise|sorpresa|surpresa|secret|secreto|segredo|hint|pista|dica|something for|algo para|recado|regalito|me entiendes|entende|understand|know|sabes|digits|digitos|numero|number|numbers)
(LOOK) _3 (PLACEIN) _2 (of|de|da|do|in|en|na|no|del) _3 FILE (PLACEIN|,|the|a|la|lower|upper|inferior|superior|right|left)? (PLACEIN|lower|left|right)? PLACEIN? $$
(LOOK|LISTEN) _4 (FILE|audio|voice) _4 (end|final|fim|completo|todo|tudo|whole|inteiro|entero) _6 (where|donde|onde|how|como|numero|number)
= intent.search_me nsimfq
(SEARCH|googlea|googleia|googleo|type|look|pon|poe|escribe|digita) (up|for|por|a|al|el|o)? (MY) _2 (NAME|user|username|usuario|nick|brand|marca|company|empresa|HANDLE|studio|estudio)
(googleame|googleeme|googleadme|(google|googlea|googleia) (me|VALUE|NAME))
(type|put|pon|poe|escribe|escribi|search|mete|coloca|digita) _3 (NAME) _5 (buscador|google|internet|maps|browser|navegador|search)
(find|busca|search|look) _2 (MY) _2 (ad|anuncio|listing|aviso|shop|tienda|loja|page) _2 (on|en|no|na|in)
(SEARCH|look) _5 (maps|google|mapas) _5 (call|PHONE|CALLME|REACH|numero|number)
(ask|pregunta|pergunta|preguntas) _1 (for|por|pela|pelo) _8 (anyone|cualquiera|todos|todo|everybody|everyone|qualquer) _2 (conhece|conoce|knows|dice|te|tells|diz)
(MY) _1 HANDLE _6 (APPW|rede|red) _3 PICAPP
(preguntale|pregunta|pergunta|pergunte|ask|preguntele) _2 (internet|google|google|web)
((find|look|search|google) (me|us) (up|on|in|as|by|under|over|at)|(buscame|busqueme|encuentrame|encontrame|ubicame|me acha|me procura|me busca|me encontra|me pesquisa|me ache|me procure|me encontre|buscarme|encontrarme|me encuentras|me encontras|me achas)) _2 (en|on|in|no|na|as|como|por|under|by|at|over|up|pelo|the|el|las|the)? _3 (NET|CHAN|APPW|PICAPP|COLORAPP|google|redes|usual|same|mismo|mesmo|name|nombre|nome) !(HERE|project|for|para|better|mejor|melhor|del proyecto)
(find|look|search|buscame|encontrame) _1 (me|us|up|$) _8 SAME (HANDLE|NAME|name)
(SAME) (HANDLE|NAME|user|usuario|nick|name|apodo|foto|picture|photo) _8 (PICAPP|COLORAPP|CHAN|NET|redes|everywhere|lados|partes|elsewhere|lugares|todo|tudo|all|there|alla|usual|siempre|sempre|place|site|mail|gmail)
(PICAPP|COLORAPP|CHAN|NET|usual|everywhere|gram|outside|fuera|fora) _6 (SAME) (HANDLE|NAME|user|usuario|nick|name|apodo|$)
(MY) _1 (HANDLE|NAME|nick|profile) _2 (there|alli|alla|ahi|ali|la) _2 (is|es|e) _8 (name|nombre|nome|same|studio|estudio|company|empresa)
(where|donde|onde) (people|everyone|everybody|todos|gente|todo) _2 (post|posts|upload|share|suben|sube|postan|posta|publican) (pictures|photos|fotos|pics|videos)
= intent.search_me simfq
(usual|siempre|sempre|same) (room|sala|link|place|lugar|sitio|channel|canal) _6 (see|meet|be|vemos|nos|encontramos|at|a las|as)
(be|see|meet|vemos|veo|encontramos|espero) _4 (usual|same) (room|place|link|channel)

= riddle.email nsimf
(SAME|MY) _4 (HANDLE|NAME|apodo|apelido|name) _8 (PROVIDER|google mail|g mail)
(PROVIDER|google mail|g mail) _8 (SAME|MY) _3 (HANDLE|NAME|apodo|apelido)
(HANDLE|NAME) _6 (arroba|at sign) _6 (PROVIDER|google|microsoft)
(MAIL) _4 (NAME|HANDLE) _6 (google|microsoft|G|PROVIDER)
= riddle.url nsimf
(SAME|MY) _3 (HANDLE|NAME|apodo|apelido|name|brand|marca|studio|estudio) _8 (dot|ponto|punto) (TLDW) !(SUBJECT)
(type|escribe|escribi|digita|pon|poe|put|enter) _4 (HANDLE|NAME|apodo|apelido) _6 (dot|ponto|punto) (TLDW)

= intent.nicknamed_app nsimf
(TALK|MOVE|REACH|CALLME|SAME|MEETV|ME|HANDLE|HAVE|lets|on|in|en|no|na|por|pelo) _5 ((COLORAPP|PICAPP) (app|apps|aplicacion|aplicativo|appcito|appzinho|network|red|rede|mensajeria|chat|place|lugar)|(app|apps|aplicacion|aplicativo|appcito|appzinho|network|red|rede|mensajeria|chat|place|lugar) (de|do|del|da|of|con|com|with|el|la|o)? (the|la|el|o|little|una|um|un)? (little)? (PICAPP|COLORAPP)|(la|el|o|a|the) (del|de|do|da)? (avioncito|aviaozinho|pajarito|passarinho|camarita|camarinha|camerazinha|fantasmita|fantasminha|globito|fotitos|fotinhas|paperplane|telefonito|pic4|pic7|pic9|little (plane|bird|camera|ghost)|pajaro azul|passaro azul|blue bird)) !(SUBJECT|is|version|theme|color|to|de|del|do|da|of)
((COLORAPP|PICAPP) (app|apps|aplicacion|aplicativo|appcito|appzinho|network|red|rede|mensajeria|chat)|(app|apps|aplicacion|aplicativo|appcito|appzinho|network|red|rede|mensajeria|chat) (de|do|del|da|of|con|com|with|el|la|o)? (the|la|el|o|little|una|um|un)? (little)? (PICAPP|COLORAPP)) !(de|del|do|da|of|is|es|e|que) _6 (vemos|there|alla|me|us|REACH|TALK|SAME|HANDLE|MY|you) !SUBJECT
(app|aplicacion|aplicativo|red|rede|network|chat) (with|con|com|de|do|del) (the|el|la|o|a|un|una|um|uma)? _1 PICAPP _4 (ME|REACH|\\?) !SUBJECT
(SEARCH|REACH|find|look) _3 ((la|el|a|na|no|pela|aquela|aquella|one|that|red|rede|app) (de|das|dos|of|com|con|with) (las|os|as|the|la)? (fotos|pics|photos)|(fotitos|fotinhas)) _3 (SAME|$)
(por|en|no|na|pelo|al|ao|on|pro|pra|para) (el|la|o|the)? (verdinho|verdecito|avioncito|aviaozinho|camarita|fantasmita|azulzinho|azulito|camerazinha|camarinha|pajarito|passarinho) !(SUBJECT|do logo|del logo)
`;
