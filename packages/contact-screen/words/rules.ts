/**
 * What people say who want to leave, or to settle elsewhere: rule, its anchor, what takes its sense away, the pattern.
 * Takes away: n a negation before it, s talk of what is built, i people in general, m talk of rules and filters,
 * f examples and fixtures, q a quotation.
 */
type Rule = readonly [rule: string, anchor: string, but: string, pattern: string];

const CH = '(CHAN|MAIL|PHONE|CONTACT|HANDLE)';
const REACHABLE = '(CHAN|MAIL|PHONE|CONTACT)';
const PREP =
  '(on|by|via|through|over|in|at|to|using|with|por|en|no|na|pelo|pela|al|ao|a|pro|pra|para|con|com|em|un|um|uma|el|o|la|the|mi|my|meu)';
const BRAND = '(PAYBRAND|mercado pago|cash app|western union|mb way|google pay|apple pay|pago movil)';
const OFPLAT =
  '(of|de|da|do|del|from|desta|deste|dessa|desse|this|d)? (the|la|el|esta|este|this|a|o|essa|esse)? (PLAT|chat)';
const OUTEND = `(${OFPLAT}|daqui|$|(and|y|e|so|then|para|pra|te|q|que|sale|sai|fica|mejor|melhor|porque|because|asi|assim|if|si|se|with|con|com))`;

export const rules: readonly Rule[] = [
  // Asking for the other's channel.
  [
    'intent.ask_contact',
    'CHAN|MAIL|PHONE|CONTACT',
    'nsimfq',
    `ASK _3 YOUR _1 ${REACHABLE} !(SUBJECT|de|of|model|settings|provider|API|card|form|page)`,
  ],
  [
    'intent.ask_contact',
    'CHAN|MAIL|PHONE|CONTACT',
    'nsimfq',
    `ASK _2 (a|un|um|any|algun|alguna|algum|otro|outro|another|el|o|the|tu|teu|seu) _1 (APPSTRONG|CONTACT|PHONE) (tuyo|suyo|teu|seu|yours|privado|privately|direct|directo|direto|de vos)`,
  ],
  [
    'intent.ask_contact',
    'APPSTRONG|MAIL',
    'simfq',
    `HAVE (a|un|um|your|tu|any|el|o|the)? (APPSTRONG|MAIL) (or|o|ou|y|e|and)? APPSTRONG? (there|ahi|ai|aqui|bro|pls|please|por|favor)? _1 \\?`,
  ],
  [
    'intent.ask_contact',
    'DETAIL',
    'nsimfq',
    `(send|share|give|drop|leave|pass|pasame|pasa|dame|deme|mandame|manda|deixa|passa|envia|enviame|dejame|compartime|comparteme) (me|us|over)? _1 YOUR (CONTACT|contact|personal)? DETAIL !(SUBJECT|de|of|sobre|about|on)`,
  ],
  ['intent.ask_contact', 'CHAN|PHONE', 'nsimfq', `YOUR (APPSTRONG|PHONE) (number)? \\?`],
  [
    'intent.ask_contact',
    'CHAN|PHONE|MAIL|CONTACT',
    'nsimfq',
    `(ASK|me) _2 ${REACHABLE} (pra|para|so|to|asi|assim|y|e|and|q|que) _2 (gente|TALK|CALLME|REACH|you|te|i|falar)`,
  ],
  [
    'intent.ask_contact',
    'REACH',
    'nsimfq',
    `(how|where) (can|could|do|may|should|would|else)? (i|we) _1 (reach|contact|find|call|text|ping|message|get) _3 you (outside|elsewhere|directly|off|$|apart|other|by)`,
  ],
  [
    'intent.ask_contact',
    'contacto|ubico|encuentro|llamo|escribo|localizo|agrego|acho|encontro|chamo|ligo|adiciono|procuro|contato|hablo|acha|contactamos',
    'nsimfq',
    `(como|donde|onde) (te|lo|la|le|lhe|a) (gente)? (te)? (contacto|ubico|encuentro|llamo|escribo|localizo|agrego|acho|encontro|chamo|ligo|adiciono|procuro|contato|busco|hablo|acha|encontra|contactamos)`,
  ],
  [
    'intent.ask_contact',
    'contactarte|ubicarte|encontrarte|llamarte|escribirte|hablarte|localizarte|contactarlo|llamarlo|ubicarlo|achar|encontrar|ligar|chamar|contatar|localizar|agregarte|adicionar',
    'nsimfq',
    `(como|donde|onde) _1 (puedo|podria|podemos|posso|consigo|da) (para|pra)? (te|lhe)? (contactarte|ubicarte|encontrarte|llamarte|escribirte|hablarte|localizarte|contactarlo|llamarlo|ubicarlo|achar|encontrar|ligar|chamar|contatar|localizar|buscarte|agregarte|adicionar)`,
  ],
  [
    'intent.ask_contact',
    'CHAN|PHONE',
    'nsimfq',
    `(tienes|tenes|tiene|tens|tem|got|have|usas|use|usa|manejas) _2 (otro|outro|another|other|some|algun|algum|alguna) (medio|meio|way|canal|channel|forma|numero|contacto|contato|MSGR|app)`,
  ],
  [
    'intent.ask_contact',
    'medio|meio|way|canal|channel|forma|lugar',
    'simfq',
    `(otro|outro|another|other|some|algun|algum|alguna|otra|outra) (medio|meio|way|canal|channel|forma|lugar|app) _3 (TALK|REACH|contactarte|falar|hablar|contact)`,
  ],

  [
    'intent.ask_contact',
    'TALK|REACH',
    'nsimfq',
    `(onde|donde|where|how|como|por donde) (mas|mais|else|otro|outro) _5 (TALK|REACH)`,
  ],

  [
    'intent.ask_contact',
    'APPSTRONG',
    'nsimfq',
    `(you|u|vos|tu|vc|ce|estas|esta|ta) _1 (on|en|no|at|have|use|got|with) APPSTRONG _1 \\?`,
  ],

  // Proposing to leave.
  [
    'intent.leave',
    'OUT|off',
    'nimfq',
    `(TALK|MOVE|REACH|CALLME|this|esto|isso|it|deal) _5 (OUT|off) ${OFPLAT} !(hours|horario|SUBJECT)`,
  ],
  [
    'intent.leave',
    'OUT',
    'nimfq',
    `(TALK|REACH|CALLME|MOVE) _3 (por)? (fuera|fora|afuera|outside|elsewhere|offsite|offplatform) (daqui|$|(and|y|e|so|then|mejor|melhor|porque|because|if|si|se))`,
  ],
  [
    'intent.leave',
    'somewhere|elsewhere|else|otro|outro|another|other|different|otra|outra',
    'nsimfq',
    `(TALK|MOVE|REACH|CALLME|text) _4 (somewhere|elsewhere|else|(otro|outro|another|other|different|otra|outra) (lado|lugar|place|app|site|canal|channel|medio|meio|chat|sitio|red|rede|aplicacion|aplicativo|plataforma|platform|messenger))`,
  ],
  [
    'intent.leave',
    'somewhere|elsewhere|else|otro|outro|another|other|different|otra|outra',
    'nsimfq',
    `(somewhere|place|lugar|lado|chat|app) _2 (isnt|not|no|nao|that) _2 (this|este|esse|here|aqui|aca) _2 (chat|site|app|here|$)`,
  ],
  [
    'intent.leave',
    'PRIV',
    'nsimfq',
    `(REACH|TALK|escribime|MOVE) _2 (por|in|en|no|na|al|ao|to|via|pelo|em|me) (my|mi|meu|el|o|the)? (PRIV|interno) !(SUBJECT|repo|repository|repositorio|branch|link|beta)`,
  ],
  [
    'intent.leave',
    'APPSTRONG',
    'nsimfq',
    `(TALK|MOVE|REACH|CALLME|send|GIVE|meet|lets|bora|vamos|faster|easier|better|mejor|melhor|facil|rapido|sigamos) _4 ${PREP} ${PREP}? APPSTRONG !(SUBJECT|de|of|para|for)`,
  ],
  [
    'intent.leave',
    'APPSTRONG',
    'nsimfq',
    `(APPSTRONG) (is|es|e|seria|sera|me|works|anda|funciona) (queda|better|faster|easier|mejor|melhor|best|mas|mais|fine|facil|rapido|comodo) (for|para|pra|facil|rapido|comodo|$)`,
  ],
  [
    'intent.leave',
    'PHONE|MAIL',
    'nsimfq',
    `(TALK|MOVE|REACH|lets|bora|vamos|sigamos|hablemos) _3 (by|over|via|por|through|on the|al|pelo|no) (the|mi|my|meu|el|o)? (phone|telefono|telefone|email|mail|correo|celular|celu|sms|tel|e mail) !(SUBJECT|de|of)`,
  ],
  ['intent.leave', 'PHONE|CHAN', 'nsimfq', `(CALLME) (me|us) (on|at|al|a|no|later|when|after|cuando|luego|$)`],
  [
    'intent.leave',
    'OFF|offline',
    'nsimfq',
    `(take|move|bring|carry|get|llevar|llevemos|pasar|levar|tirar) (this|it|things|esto|isso|us|la|a|our) _2 (offline|off|outside|elsewhere|fuera|fora)`,
  ],
  [
    'intent.leave',
    'COMPLAIN',
    'nsimfq',
    `(este|this|esse|here|aqui|aca) (chat|site|app|plataforma)? _2 COMPLAIN _6 (APPSTRONG|MAIL|PHONE|OUT|elsewhere|somewhere|otro|outro)`,
  ],

  [
    'intent.leave',
    'CALLME',
    'nsimfq',
    `^ (pls|please|por favor|porfa|so|entonces|ok)? ((call|text|ring|phone|whatsapp) me|llamame|llameme|marcame|me (liga|ligue|chama no zap)|ligue me) (pls|please|now|today|hoy|hoje|porfa|ok)? $`,
  ],

  // Offering one's own, or saying where it is.
  [
    'intent.offer_contact',
    'CHAN|MAIL|PHONE|CONTACT|HANDLE',
    'nsimfq',
    `(GIVE|DETAIL|ill|te|you) _3 (MY) _1 ${CH} !(SUBJECT|VALUE|de|of|signature|firma)`,
  ],
  [
    'intent.offer_contact',
    'CHAN|MAIL|PHONE|CONTACT|HANDLE',
    'nsimfq',
    `(MY) _1 ${CH} (is|are|esta|estan|ta|fica|s|vai|va|ficam|aparece|sale|appears|aparecen) _2 (in|on|en|no|na|at|inside|dentro|abajo|abaixo|below|al|ao)`,
  ],
  [
    'intent.offer_contact',
    'REACH|contact|falar|hablar',
    'nsimq',
    `(way|how|where|como|donde|onde|forma|jeito|manera|modo|means) _1 (to|de|para|pra|you|can|me|podes|puedes|pode)? _2 (reach|find|contact|call|contactarme|encontrarme|ubicarme|hallarme|localizarme|llamarme|achar|encontrar|contatar|hablar|falar|contactar|chegar|llegar|get) _1 (me|comigo|conmigo|mi|mim)`,
  ],
  [
    'intent.offer_contact',
    'REACH',
    'nsimfq',
    `(como|donde|onde|forma|manera|jeito) (de)? (contactarme|encontrarme|ubicarme|hallarme|localizarme|llamarme|buscarme|me achar|me encontrar|me contatar|me achar)`,
  ],

  // How to get past the filter.
  [
    'intent.beat_filter',
    'SPELLWAY',
    'nsimf',
    `(WRITE|ASK) _2 (YOUR|it|lo|el|o|the|los|os|as|las) _1 (PHONE|MAIL|CONTACT|CHAN|HANDLE|it)? _4 (SPELLWAY|FILE) (so|and|que|q|y|e|para|pra|asi|assim|$|with|con|com|between|entre)`,
  ],
  [
    'intent.beat_filter',
    'SPELLWAY|FILE',
    'nsimf',
    `WRITE _1 (YOUR|MY) _1 (PHONE|MAIL|CONTACT|CHAN|HANDLE) _3 (out|in|en|em|con|com|with|as|como|por|separated|separado|separados|backwards|reves) _3 (SPELLWAY|FILE|emojis|pasa|passa|passes)`,
  ],
  [
    'intent.beat_filter',
    'PASSES',
    'nif',
    `(so|para|pra|asi|assim|que|q|because|porque|sino|otherwise|senao|or) _3 (filter|filtro|bot|robot|system|sistema|site|plataforma|platform|pagina|moderator|moderador|algoritmo|algorithm|censor|it|lo|no|nao|dont|doesnt|wont) _2 (PASSES) _3 (PHONE|MAIL|CONTACT|it|lo|$)? (WRITE|$)`,
  ],
  [
    'intent.beat_filter',
    'PASSES',
    'if',
    `(PLAT|filter|filtro|bot|robot|system|sistema|they) _2 (blocks|block|bloquea|bloquean|borra|borran|censura|apaga|barra|corta|detecta|deletes|hides|bloqueia|tapa|oculta|catches|catch|flags|removes|esconde) _2 (PHONE|MAIL|CONTACT|CHAN|HANDLE|links) _4 (so|WRITE|entonces|por|entao|asi|assim|ponlo|ponelo|send|mandalo|manda|use)`,
  ],

  // Hidden in a picture, a file, a recording.
  ['intent.in_file', 'FILE', 'nsimf', `(FILE|PLACEIN) _6 (MY) _1 (PHONE|CONTACT|MAIL|CHAN|DETAIL|HANDLE)`],
  ['intent.in_file', 'FILE', 'nsimf', `(MY) _1 (PHONE|CONTACT|MAIL|CHAN|DETAIL|HANDLE) _6 (FILE|PLACEIN)`],
  [
    'intent.in_file',
    'FILE',
    'nimf',
    `(FILE|PLACEIN) _8 (reach|find|contact|call|contactarme|encontrarme|ubicarme|hallarme|localizarme|llamarme|achar|encontrar|contatar|hablar|falar|escribirme|chamar|ligar|buscarme) (me|comigo|conmigo|$|sin|sem)`,
  ],
  [
    'intent.in_file',
    'FILE',
    'nimf',
    `((reach|find|contact|call|achar|encontrar|contatar) (me|comigo|conmigo)|(contactarme|encontrarme|ubicarme|hallarme|localizarme|llamarme|escribirme|me (achar|encontrar|contatar))) _8 (FILE|PLACEIN) _2 (PLACEIN|FILE)`,
  ],
  [
    'intent.in_file',
    'FILE',
    'nimf',
    `(LOOK|zoom) _4 (PLACEIN|FILE) _4 (FILE|PLACEIN) _6 (wink|surprise|sorpresa|surpresa|secret|secreto|segredo|hint|pista|dica|something for|algo para|recado|regalito|me entiendes|entende|understand|know|sabes|digits|digitos|numero|number|numbers)`,
  ],
  [
    'intent.in_file',
    'surprise|sorpresa|surpresa|secret|secreto|segredo|hint|pista|dica|recado',
    'nsimf',
    `(surprise|sorpresa|surpresa|secret|secreto|segredo|hint|pista|dica|recado) _6 (FILE|PLACEIN)`,
  ],
  [
    'intent.in_file',
    'letter|letters|letra|letras|iniciales|iniciais',
    'nsimf',
    `(FIRST) (letter|letters|letra|letras|word|words|palabra|palabras|palavra|palavras|iniciales|iniciais) _2 (of|de|da) _2 (each|every|cada|line|linea|linha|los|as|las|os|the) _10 (PHONE|MAIL|CONTACT|CHAN|HANDLE|NAME|REACH|me|$)`,
  ],

  // To be looked for elsewhere.
  [
    'intent.search_me',
    'SEARCH|googleame|googleia|google',
    'nsimfq',
    `(SEARCH|googlea|googleia|googleo|type|look|pon|poe|escribe|digita) (up|for|por|a|al|el|o)? (MY) _2 (NAME|user|username|usuario|nick|brand|marca|company|empresa|HANDLE|studio|estudio)`,
  ],
  [
    'intent.search_me',
    'google|googleame|googleia|googlea',
    'nsimfq',
    `(googleame|googleeme|googleadme|(google|googlea|googleia) (me|VALUE|NAME))`,
  ],
  [
    'intent.search_me',
    'SEARCH',
    'nsimfq',
    `(preguntale|pregunta|pergunta|pergunte|ask|preguntele) _2 (internet|google|google|web)`,
  ],
  [
    'intent.search_me',
    'SEARCH|REACH',
    'nsimfq',
    `((find|look|search|google) (me|us) (up|on|in|as|by|under|over|at)|(buscame|busqueme|encuentrame|encontrame|ubicame|me acha|me procura|me busca|me encontra|me pesquisa|me ache|me procure|me encontre|buscarme|encontrarme)) _2 (en|on|in|no|na|as|como|por|under|by|at|over|up|pelo|the|el|las|the)? _3 (NET|CHAN|APPW|PICAPP|COLORAPP|google|redes|usual|same|mismo|mesmo|name|nombre|nome|$)`,
  ],
  [
    'intent.search_me',
    'SAME',
    'nsimfq',
    `(SAME) (HANDLE|NAME|user|usuario|nick|name|apodo|foto|picture|photo) _8 (PICAPP|COLORAPP|CHAN|NET|redes|everywhere|lados|partes|elsewhere|lugares|todo|tudo|all|there|alla|usual|siempre|sempre|place|site|mail|gmail)`,
  ],
  [
    'intent.search_me',
    'SAME',
    'nsimfq',
    `(PICAPP|COLORAPP|CHAN|NET|usual|everywhere|gram|outside|fuera|fora) _6 (SAME) (HANDLE|NAME|user|usuario|nick|name|apodo|$)`,
  ],

  // Applications by their colour or picture.
  [
    'intent.nicknamed_app',
    'COLORAPP|PICAPP',
    'nsimf',
    `(TALK|MOVE|REACH|CALLME|SAME|MEETV|ME|HANDLE|HAVE|lets|on|in|en|no|na|por|pelo) _5 ((COLORAPP|PICAPP) (APPW|chat)|(APPW|chat|one|la|el|o|a) (de|do|del|da|of|con|com|with|el|la|o)? (the|la|el|o|little|una|um|un)? (little)? (PICAPP|COLORAPP)) !(SUBJECT|is|version|theme|color)`,
  ],
  [
    'intent.nicknamed_app',
    'COLORAPP|PICAPP',
    'nsimf',
    `((COLORAPP|PICAPP) (APPW|chat)|(APPW|chat) (de|do|del|da|of|con|com|with|el|la|o)? (the|la|el|o|little|una|um|un)? (little)? (PICAPP|COLORAPP)) _6 (nos|vemos|there|alla|la|te|me|us|REACH|TALK|SAME|HANDLE|MY|you) !SUBJECT`,
  ],
  [
    'intent.nicknamed_app',
    'zapzap|verdinho|verdecito|avioncito|aviaozinho|camarita|fantasmita|pajarito',
    'nsimf',
    `(por|en|no|na|pelo|al|ao|el|o|on|la) (verdinho|verdecito|avioncito|aviaozinho|camarita|fantasmita|azulzinho|azulito)`,
  ],

  // Settling outside.
  [
    'intent.payment_outside',
    'OUT|off',
    'nimfq',
    `(PAY|DEAL|HIRE) _5 (por)? (OUT) ${OUTEND} !(hours|horario|country|pais|oficina)`,
  ],
  [
    'intent.payment_outside',
    'off',
    'nimfq',
    `(PAY|DEAL|HIRE|project|job) _4 off (platform|site|the|workana|upwork|garante|fiverr|here|app|books|record) (platform|site|app|books|workana|record|$)?`,
  ],
  [
    'intent.payment_outside',
    'OUT',
    'nimfq',
    `(por)? (OUT) ${OFPLAT} _6 (CHEAP|cobro|charge|cobra|PAY|price|precio|preco|SAVE|DEAL)`,
  ],
  [
    'intent.payment_outside',
    'HIRE',
    'nsimfq',
    `(HIRE|PAY|contrata|paga) _1 (me|us) _1 (DIRECT|outside|fuera|fora|por)`,
  ],
  [
    'intent.payment_outside',
    'DIRECT',
    'nsimfq',
    `(contratame|contrateme|contratarme|pagame|pagueme|pagarme|transferime|depositame|(me (contrata|contrate|contratar|paga|pague|pagar))) _3 (DIRECT|(por (OUT|lado|privado|aparte)))`,
  ],
  [
    'intent.payment_outside',
    'DIRECT',
    'nsimfq',
    `(PAY|DEAL|HIRE|TALK|business|trato) _3 DIRECT ($|(with|con|conmigo|comigo|contigo|between|entre|sin|sem|without|to|pra|and|y|e|para|so|asi|assim|por|instead|if|si|se|com|each)) !(SUBJECT|FILE|escrow|garantia)`,
  ],
  [
    'intent.payment_outside',
    'DIRECT',
    'nsimfq',
    `DIRECT (entre|between|with|conmigo|comigo|con|com|you|US2) _1 (US2|conmigo|comigo|me|us|nosotros|nos|vos|voce|vc|each)`,
  ],
  [
    'intent.payment_fee',
    'FEE',
    'nsimfq',
    `(avoid|avoiding|skip|skipping|save|saving|dodge|escape|evade|bypass|cutting|beat|evitar|evitamos|evitando|evitas|evitemos|evitarnos|ahorrar|ahorramos|ahorrarnos|ahorras|ahorrate|ahorrando|esquivar|saltar|saltarnos|saltamos|saltemos|saltear|zafar|zafamos|eludir|economizar|economizamos|economiza|economizando|pular|pulamos|fugir|driblar|escapar|escapamos|poupar|poupamos|dribla|fugimos|evita|ahorremos|economizemos) _1 (both)? _4 (FEE|# PCT) !(SUBJECT|of development)`,
  ],
  [
    'intent.payment_fee',
    'FEE',
    'imfq',
    `(WITHOUT) _1 (paying|pagar|pagarle|giving|darle|dar|pay)? _2 (commission|commissions|comision|comisiones|comissao|comissoes|fee|fees|taxa|taxas|tax|cut|# PCT) _8 (DEAL|HIRE|CHEAP|SAVE|PAY|OUT|DIRECT|US2)`,
  ],
  [
    'intent.payment_fee',
    'FEE',
    'imfq',
    `(DEAL|HIRE|CHEAP|SAVE|PAY|OUT|DIRECT) _6 (WITHOUT|no) _1 (paying|pagar|pagarle|giving|darle|dar|pay)? _2 (commission|commissions|comision|comisiones|comissao|comissoes|fee|fees|taxa|taxas|tax|cut|# PCT)`,
  ],
  [
    'intent.payment_fee',
    'FEE|KEEP',
    'nsimfq',
    `(PLAT|they|ellos|eles|los) _2 (takes|take|keeps|keep|charges|charge|se queda|queda|quedan|cobra|cobran|come|comen|leva|levam|fica|ficam|saca|sacan|gets|get|lleva|llevan|roba|roban|rouba|morde|muerde|eats|eat) _4 (FEE|# PCT|huge|much|mucho|muito|demasiado|demais) _10 (DIRECT|OUT)`,
  ],
  [
    'intent.payment_fee',
    'KEEP',
    'nsimfq',
    `(KEEP) _5 (fifth|quinto|quinta|# PCT|# percent|comision|comissao|commission|fee|cut|porcentaje|difference|diferencia|diferenca|tajada|fatia) _4 (pocket|pockets|bolsillo|bolsillos|bolso|bolsos|US2|nosotros|nos|both|ourselves|split)`,
  ],
  [
    'intent.payment_fee',
    'KEEP',
    'nsimfq',
    `(fifth|quinto|quinta|# PCT|# percent|comision|comissao|commission|fee|cut|difference|diferencia|diferenca|tajada|fatia) _4 (KEEP) _4 (pocket|pockets|bolsillo|bolsillos|bolso|bolsos|US2|nosotros|nos|both|ourselves)`,
  ],
  [
    'intent.payment_fee',
    'KEEP',
    'nsimfq',
    `(US2) _3 (KEEP) _3 (fifth|quinto|quinta|# PCT|# percent|comision|comissao|commission|fee|cut|tajada|fatia)`,
  ],
  [
    'intent.payment_outside',
    'OUT|DIRECT|PLATNAME|MIDDLE',
    'nimfq',
    `(CHEAP|# PCT|SAVE|discount|descuento|desconto) _6 (OUT|DIRECT|WITHOUT) (${OFPLAT}|PLATNAME|MIDDLE|$|(por|by|a|de|with|con|com|me|conmigo|comigo))`,
  ],
  [
    'intent.payment_outside',
    'PLATNAME|plataforma|platform|site|pagina|website|sitio|app',
    'nimfq',
    `(WITHOUT) (the|la|el|a|o)? (PLATNAME|plataforma|platform|site|pagina|website|sitio|app) _5 (CHEAP|cobro|charge|DEAL|PAY|HIRE|$)`,
  ],
  [
    'intent.payment_outside',
    'PLATNAME|plataforma|platform|site|pagina',
    'imfq',
    `(dont|no|nao|why|para|quien|who|hace) _1 (need|needs|necesitamos|necesita|precisamos|precisa|use|usar|usamos|falta|involve) _4 (PLATNAME|plataforma|platform|site|pagina|website|MIDDLE|page) _8 (DEAL|HIRE|PAY|DIRECT|US2|between|entre)`,
  ],
  [
    'intent.payment_outside',
    'MIDDLE',
    'nimfq',
    `(WITHOUT|skip|cut|cutting|bypass|avoid|saltar|saltarnos|saltamos|pular|evitar|evitamos|fuera|no|out|eliminar|sacamos|tirar|lose) _4 MIDDLE`,
  ],
  [
    'intent.payment_outside',
    'AVOID',
    'nsimfq',
    `(skip|bypass|saltar|saltarnos|saltamos|saltemos|salteamos|pular|pulamos|driblar|esquivar|esquivamos|ignore|ignorar|cut) _1 (a|o|the|los|out)? (los|PEOPLE|guys|pessoal|gente|the)? _1 (de|do|da|of|from|at|out)? (la|the|this|este|esta|a|o)? (PLATNAME|plataforma|platform|site|pagina|website|sitio|marketplace)`,
  ],
  [
    'intent.payment_outside',
    'BOOKS|debajo|panos|izquierda|caixa',
    'nsimfq',
    `(off the (books|record)|under the (table|counter|mesa)|por (debajo|abajo) de (la)? (mesa|cuerda)|por baixo (dos|do|de)? (panos|pano)|por la izquierda|por izquierda|por (debajo|baixo) (del|da|de|do) (radar|mesa|agua)|under the radar|caixa dois)`,
  ],
  [
    'intent.payment_outside',
    'CASH',
    'nsimfq',
    `(PAY|rest|resto) _3 (in|en|em|with|con|com|a) (CASH|mano|maos|hand|dinheiro vivo|especie) !(flow|back|register)`,
  ],
  [
    'intent.payment_outside',
    'BETWEEN',
    'nsimfq',
    `(DEAL|PAY|arreglamos|cerramos|fechamos|settle|handle|this|esto|isso|queda|quede|fica|fique|keep|stays) _4 (between|entre) (US2|you|nosotros|nos|vos|los|ourselves) (dos|two|y|e|and|us|yo|eu|$)`,
  ],
  [
    'intent.payment_outside',
    'arreglamos|arreglemos|cerramos|cerremos|fechamos|settle|acertamos|combinamos|acordamos|negociamos|quedamos|arreglar|arreglarlo|acertar',
    'nsimfq',
    `(arreglamos|arreglemos|cerramos|cerremos|fechamos|settle|acertamos|combinamos|acordamos|negociamos|quedamos|arreglar|arreglarlo|acertar) _4 (vos|tu|vc|you|usted|voce|u) (y|e|and) (yo|eu|me|i|mi)`,
  ],
  [
    'intent.payment_outside',
    'BETWEEN',
    'nsimfq',
    `(entre|between) (nosotros|nos|us|vos|you|the|los|ourselves) (dos|two|y|e|and|us)? (yo|eu|me)? _2 (DEAL|PAY|arreglamos|cerramos|fechamos|directo|direto|sin|sem|CHEAP)`,
  ],
  [
    'intent.payment_rehire',
    'CANCEL',
    'nsimfq',
    `CANCEL _6 (HERE|PLAT|project|proyecto|projeto|contract|contrato|pedido|job) ~6 (HIRE|PAY|DEAL|arreglamos|DIRECT|OUT|US2|contratas)`,
  ],
  [
    'intent.payment_token',
    'TOKENAMT',
    'nsimfq',
    `(POST|DEAL|make|make it|create|open|abre|abrimos|subi|HIRE|do) _5 (NUM|#) _1 (TOKENAMT) ~12 (REST|real|true|remaining) _8 (TRANSFERNOUN|AFTER|OUT|aparte|DIRECT|CASH|sort|arreglamos|acerta|acertamos|settle|later|directo|PAYBRAND)`,
  ],
  [
    'intent.payment_token',
    'REST',
    'nsimfq',
    `(small|minimum|minimo|tiny|token|simbolico|symbolic|chiquito|pequeno|baixo|bajo|low|fake) (project|milestone|hito|proyecto|projeto|amount|monto|valor|price|precio|preco|job|escrow) _10 (REST|AFTER|DIRECT|OUT) _4 (AFTER|OUT|DIRECT|CASH|aparte|PAYBRAND|sort|settle|acertamos|arreglamos)`,
  ],
  [
    'intent.payment_token',
    'REST',
    'nsimfq',
    `(REST) _3 (PAY|arreglamos|acertamos|settle|sort|transferis|va|vai|goes|te)? _2 (OUT|aparte|DIRECT|CASH|separately|por fora|por fuera|PAYBRAND)`,
  ],

  [
    'payment.bank',
    'BANK',
    'nsimfq',
    `(GIVE|mando|paso|passo|envio|send) _2 (datos|details|dados|data|info|numero|number) _3 (bank|banco|bancaria|bancarios|cuenta|conta|account|cbu|clabe|deposito|transferencia)`,
  ],

  [
    'intent.payment_fee',
    'KEEP',
    'nsimfq',
    `(podemos|we|nosotros|nos|dos|gente|both|ambos) _3 KEEP _3 (fifth|quinto|quinta|tajada|fatia|commission|comision|comissao)`,
  ],
  [
    'intent.payment_outside',
    'old|antigua|antigo|antiga',
    'nsimfq',
    `(DEAL|PAY|lets|vamos|hagamos|do) _4 (old|antigua|antigo|antiga|jeito) (way|usanza|school|moda|jeito|antigo|fashioned) _4 (US2|direct|$)`,
  ],

  [
    'intent.payment_outside',
    'DIRECT',
    'nsimfq',
    `(go|going|ir|vamos|do|deal|vamo) DIRECT _6 (CHEAP|charge|cobro|cobrar)`,
  ],

  // Paying by something of which the house knows nothing.
  [
    'payment.proposal',
    'PAYBRAND|mercado|western|mb|movil',
    'nsimfq',
    `(PAY|GIVE|HIRE) (me|us|te|you|lo|la|el|o|a)? _3 ${PREP} ${PREP}? ${BRAND} !(SUBJECT|API)`,
  ],
  [
    'payment.proposal',
    'PAYBRAND|mercado|western|mb|movil',
    'nsimfq',
    `(PAY|accept|acepto|aceito|aceptamos|aceitamos|recibo|recebo|take|tengo|tenho|uso|manejo|prefiero|prefiro|prefer|use|receive|trabajo|pagame|me|paga|paguem|pagas|mandame|hago|faz|faco|hacer|hace) (a|un|um|el|o|la|the|de|con|com|only|solo|so|also|tambien|tambem|by|por)? ${BRAND} !(SUBJECT|API)`,
  ],
  ['payment.proposal', 'PAYBRAND|mercado|western|mb|movil', 'nsimfq', `${BRAND} (me|us) !SUBJECT`],
  [
    'payment.proposal',
    'PAYBRAND|mercado|western|mb|movil',
    'nsimfq',
    `(i|yo|eu|only|solo|so|just|apenas|do|via|va|vai|por|through) _1 (do|only|solo|so|hago|faco|via|por|va|vai|through|just|work)? _1 ${BRAND} _1 (only|solo|directo|direto|direct|directly|nomas|$) !SUBJECT`,
  ],
  [
    'payment.proposal',
    'PAYBRAND|mercado|western|mb|movil',
    'nsimfq',
    `(yapeame|yapea|plineame|yapeas|pixar|bizumeame)`,
  ],
  [
    'payment.proposal',
    'PAYBRAND|mercado|western|mb|movil',
    'simfq',
    `(HAVE|have|tienes|tenes|tem|usas|got) (a|un|um|el|o)? ${BRAND} _2 \\?`,
  ],
  [
    'payment.proposal',
    'PAYBRAND|mercado|western|mb|movil',
    'nsimfq',
    `(MY) ${BRAND} (is|es|e|key|chave|clave|account|cuenta|conta|address|number|$|esta)`,
  ],
  [
    'payment.bank',
    'BANK',
    'nsimfq',
    `(GIVE|ill|te|you|ahi|deixo) _2 (MY|the|los|la|el|os|a|o) _2 (bank|banco|bancaria|bancarios|cuenta|cuentas|conta|contas|cbu|cvu|clabe|iban|alias|swift|wallet|billetera|carteira|nib) !(SUBJECT|de github|here|aqui)`,
  ],
  [
    'payment.bank',
    'BANK',
    'nsimfq',
    `(transfer|transferis|transferir|transfiere|transfiero|transferime|transfiereme|transferirme|transfere|transfira|deposit|deposita|depositar|depositame|depositarme|deposite|depositas|wire|pagas|paga|pay|gira|girame|abona|abonar|manda|send) _4 (a|to|na|en|into|in|para|pra|pro|no|sobre) (MY|minha|la|this|esta) _1 (BANK)`,
  ],
  [
    'payment.bank',
    'TRANSFERNOUN',
    'nsimfq',
    `((wire|bank|ted|doc) (me|transfer) _2 (directly|direct|to me|a mi|pra mim|me|ok|works|fine)|transferencia (bancaria)? (directa|direta|a mi|pra mim)|(acepto|aceito|accept|prefiero|prefiro|pagame|hago|faco|faz|recibo|recebo|can do|i take) _2 (transferencia|transfer|deposito|ted|wire))`,
  ],
];
