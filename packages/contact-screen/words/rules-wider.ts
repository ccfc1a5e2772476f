/**
 * What people say who want to be reached elsewhere, in the many ways in which it is asked politely, in passing and in slang;
 * written as in `rules-contact.ts`. A weak word such as "number" or "mail" needs somebody who wants to reach somebody.
 */
export const widerRules = `
= intent.ask_contact nsimfq
(ASK|PLS) _3 YOUR _2 (NUMW|PHONE|MAIL|DETAIL) (de|do|del|of) (CONTACT|PHONE|CHAN|casa)
(a|an|un|um|any|some|algun|algum|alguno|otro|outro|another|best|good|mejor|melhor|YOUR|other|directo|direto) _2 (NUMW|PHONE|CONTACT|line|ramal) ((de|do|del) (PHONE|CONTACT|CHAN))? !(of|de|do|da|SUBJECT) _3 {TOYOU}
(is|have|got|HAVE|hay|ha|share|drop|give|leave|spare|dame|deja|dejame|deixa|tendras|necesito|preciso|need|consegue|pasame|passa|pasas|mandame) _2 (a|an|any|un|um|algun|algum|alguno|otro|outro|another|some|your|tu|seu) _1 MAIL !(of|de|do|da|SUBJECT) _3 {TOYOU}
(you|u|ya|vos|tu|vc|ce|voce|usted|ustedes) _1 (got|have|use|tem|usa|tienes|usas|tenes|tiene|tendras|tendria|manejas|on|en|no|da) (un|um|a|el|o)? (APPSTRONG|cell|cel|celular|zap) VOC? $$
(have|get|give|tell|share|send|need|know|ASK) _2 YOUR (direct|directo|direta|directa|personal|private|phone|telefonica) (line|linea|linha|extension|ramal)
(direct|personal|private|directa|direta) (line|linea|linha|extension|ramal) _3 (you|contigo|voce|vc|vos|\\?)
(ASK|drop|toss|grab|snag|swap|trade|get|have|need) _2 YOUR (digits|deets|socials|redes|contactos|contacts|coordinates|coordenadas|dm|dms) !(SUBJECT|and icons)
(what|which|que|quais|cuales|qual|cual) _1 (redes|socials|networks|mensajeria|messengers) _2 (usas|usa|manejas|tienes|tenes|tem|use|have|son|sao|are) !SUBJECT
let me have (a|an|your|some|ur) _1 (MAIL|PHONE|NUMW|CONTACT) !(of|for|from|SUBJECT)
(can|could|may|shall|should|ill|let|lemme|mind|gonna|wanna) (i|we|me|if)? _1 (call|ring|phone|facetime|text|whatsapp) (you|u) _1 (\\?|tomorrow|later|today|tonight|now|at|on|after|before|instead|directly|sometime|real|quickly|quick|$)
(puedo|podria|podemos|quiero|prefiero|mejor|quisiera|posso|consigo|queria|melhor|vou|voy|prefiro|dejame|deixa) _1 (a|eu|yo)? (llamarte|llamarle|llamarla|llamarlo|marcarte|marcarle|telefonearte|timbrarte|whatsappearte) !(la atencion|SUBJECT)
(puedo|podria|podemos|mejor|posso|consigo|melhor|vou|quando|cuando|si quieres|se quiser|prefiro|deixa|deixa eu) _1 (te|lhe|le|lo|la) _1 (llamar|llamo|marcar|marco|ligar|ligo|telefonar|telefonear|timbrar|dar (un|uma|um) (toque|ligada|telefonazo|llamada)) !(los|las|el|la|en|con|os|as|em|a atencao|la atencion|de|SUBJECT)
(a|en|em|al|no|pra) (que|qual|cual) _1 (NUMW|PHONE|MAIL) _2 (te|le|lo|la|you|posso|puedo|podemos|llamo|ligo|marco|escribo|mando|$$) !SUBJECT
(un|um|a|an|algun|algum) _1 (MAIL|PHONE|NUMW|CONTACT) (tuyo|suyo|teu|seu|yours|tuya|vuestro|de vos)
(pasas|pasa|pasarias|das|da|mandas|manda|passa|dejas|deja|deixa|compartes|facilitas|prestas) (un|um|una|uma) _1 (MAIL|PHONE|NUMW) (\\?|asi|assim|y|e|que|q|pra|para|porfa|PLS|,) !SUBJECT
^ (hey|hi|oye|oi|so|and|y|e|ok)? (got|have|HAVE) (a|any|some|un|um)? (PHONE|whatsapp|APPSTRONG|mobile|NUMW) VOC? \\?
(what|which|que|qual|cual) MAIL (should|can|do|could|puedo|debo|posso|devo|uso) _1 (i|we)? _1 (use|send|write|reach|mandar|enviar|usar|escribir|escrever) !SUBJECT
(dime|decime|diga|digame|me fala|me diz|fala|tell me) _1 (a|para|pra)? (donde|onde|adonde|where|que numero|a que numero) $$
te (llamo|ligo|telefoneo|whatsappeo) _1 (mejor|rapido|rapidito|rapidinho|ahora|agora|hoy|hoje|manana|amanha|luego|despues|depois|al|no|en|cuando|quando|a las|as|para|pra|y|e|,|$) !(la atencion|API)
hmu _2 (with|w|on|at|off|via|when|anytime|if|there|over|$)
(HAVE|have|got|use) _1 (a|una|uma|alguna|an)? (account|cuenta|conta|perfil|profile) (on|en|no|in|de) _1 APPSTRONG
(are|is|estas|esta|ta|tas|eres|es) _1 (you|u|vos|tu|voce|vc|ustedes)? (reachable|available|ubicable|localizable|disponible|disponivel|online|contactable) _1 (on|by|via|en|por|no|pelo|al|x|over) _1 (APPSTRONG|PHONE|MAIL|text) !SUBJECT
MY (assistant|partner|boss|wife|husband|secretary|manager|brother|sister|socio|socia|asistente|secretaria|jefe|jefa|marido|esposa|chefe|assistente|colega|hermano|hermana|irmao|contador|contadora|accountant|lawyer|team) _2 (calls|ring|phone|call you|text|reach you|te (llama|llame|liga|ligue|chama|contacta|contacte|contata|escribe al|marca|marque)|se comunica|entra em contato|se pone en contacto|get in touch|llamarte|te ligar) !(here|aqui|aca|HERE)
(with|con|com) (whom|who|quien|quem) _2 (whatsapp|PHONE|CALLME) _2 \\?
((lets|we|can we|podemos|vamos|bora|a gente|could we|shall we|mejor|melhor) _1 (swap|exchange|trade|intercambiar|trocar|pasarnos|cambiar)|intercambiemos|intercambiamos|troquemos|trocamos|trocarmos|passarmos|pasemonos) _2 (NUMW|numbers|numeros|contactos|contacts|contatos|MAIL|mails|telefonos|telefones|whats*|PHONE|CONTACT|celulares)
(add|adiciona|adicionar|agregar|agendar|agendarte|guardar|save) _2 (you|u|te|YOUR NUMW) _2 (to|on|in|en|a|no|na|como) _1 (my|mis|meus|meu)? (contacts|contactos|contatos|phone|agenda|celular|APPSTRONG)
(best|easiest|quickest|fastest|mejor|melhor) (way|forma|manera|jeito|medio|meio|modo|place|lugar) _1 (to|de|para|pra) _1 (get hold|reach|contact|call|get in touch|contactarte|ubicarte|hablarte|comunicarme|te (achar|contatar|encontrar|ligar)|falar|hablar|entrar em contato|contactarlo|contactarla) _3 (of|with|you|u|voce|vc|contigo|com|\\?|$)
(quien|who|quem) _1 (do|should|le|eu)? _1 (call|ring|phone|llamo|ligo|llamar|ligar) _6 (NUMW|PHONE|\\?) !SUBJECT
= intent.ask_contact simfq
(where|donde|onde|how|como|adonde) _2 (REACH|TALK|write|call|message|contact|find|text|escribirte|hablarte|REACHYOU) _1 (you|u|te|contigo|voce|vc)? _3 (isnt|not|other than|besides|outside|beyond|apart from|aparte|no sea|que nao|nao seja|alem|fuera|fora) _1 (HERE|PLAT|de|d|this|of|la|esta|este|deste|desta|por|na) !SUBJECT
(would|mind|importa|importaria) _3 (giving|sharing|sending|leaving|telling|dropping|darme|pasarme|compartirme|passar|mandar|me dar|me passar) _2 (me|us)? _1 (YOUR|a|un|um|el|o|su) _2 (PHONE|MAIL|NUMW|CONTACT|CHAN) !(of|de|for|SUBJECT)
(would|is|could) _1 (it|there)? _1 (be)? _1 possible (to|for) _3 YOUR _2 (PHONE|MAIL|CONTACT|CHAN|NUMW) !(of|de|for|SUBJECT)

= intent.leave nsimfq
CALLIMP (and|y|e|pls|please|so|then|now|tonight|today|tomorrow|anytime|asap|back|after|hoy|manana|luego|porfa|que|q|hoje|amanha|depois|pra|para|mejor|melhor|nomas|noche|tarde|noite|on|at|al|no|cuando|quando|when|if|si|se|instead|directly|VOC|$) !(API|function|SUBJECT)
(MAIL|PHONE|text|texting|calls|calling|sms|APPSTRONG|call|llamada|ligacao|phone call) (works|work|is|are|es|e|anda|funciona|sirve|seria|would be|me queda|me resulta|fica|suits) _1 (BETTER|easier|faster|best|quicker|simpler) (for|para|pra|than|que|to|if|$) !(SUBJECT|the|this project|page)
(BETTER|other|otros|outros|quieter|safer|mejores|melhores|nicer) _1 (places|lugares|sitios|canales|canais|medios|meios|apps|ways|channels|formas|rincones) _2 (to|para|pra|de|where|donde|onde) _2 (TALK|TALKW|chat|reach|discuss|us) !SUBJECT
(prefer|prefiero|prefiro|preferiria|preferia|rather|gustaria|mejor|melhor|quisiera|queria|would like|conviene|convem) _4 (TALK|TALKW|meet|hablarlo|conversarlo|charlarlo|discuss) _3 ((en|in|em|por) (privado|private|particular|otro|outro|otra|outra)|OUT|elsewhere|privately|offline) !SUBJECT
(take|move|continue|discuss|talk|seguir|seguimos|llevar|levar|bring|carry|keep|lets) _4 (this|it|us|things|esto|isso|conversation|charla|conversa|discussion|talking)? _1 offline !(mode|first|SUBJECT|work)
(drop|shoot|send|fire|leave|hit|give) (me|us) _1 (a|an|your) (quick|little)? (text|sms|email|mail|buzz|ring|whatsapp|dm|voicemail|call|e mail) !(here|SUBJECT|with your feedback|of|that|address|list)
(mandame|enviame|dejame|escribeme|escribime|tirame|echame|hazme|haceme|dame|mandanos|mandeme|envieme) (un|una|al) (MAIL|CHAN|sms|telefonazo|llamado|llamada|toque|whatsito|wasapito|mailcito|telefonema) !(de|del|con|que|SUBJECT)
(me|nos) (manda|envia|deixa|da|faz|mande|envie) (um|uma) (MAIL|CHAN|sms|alo|ligacao|ligada|toque|telefonema|zapzinho) !(de|do|da|com|que|SUBJECT)
(escribeme|escribime|escribame|hablame|hableme|contactame|contacteme|avisame|buscame|ubicame|me (escreve|chama|contata|procura|fala|avisa|escreva|chame)|write (me|to me)|message me|contact me|reach me|reach out|ping me) _2 (al|por|en|no|na|pelo|pela|via|by|on|at|x|a) _1 (mi|el|meu|o|my|the)? (MAIL|PHONE|CHAN|APPSTRONG|NUMW|priv|privado|pv) !(de|del|do|da|API|SUBJECT)
BETTER _1 (if|si|se) _2 (text|CALLME|TALK|call|email|emailed|falarmos|hablaramos|llamas|liga|ligar|llamo|ligo) !(SUBJECT|to action)
(off|outside|away from|fuera de|fora d|fora do|fora da|lejos de|longe d) _1 (HERE|this|PLAT|la|esta|este|aqui|aca) _2 (chat|app|site|plataforma|platform|page)? _3 (TALK|TALKW|REACH|keep|freely|libremente|tranquilos) !SUBJECT
(TALK|TALKW|discuss|charlar|conversation) _2 (freely|tranquilos|tranquilo|a gusto|comodos|openly|a vontade|sem filtro|sin filtro|con libertad) _4 (OUT|elsewhere|somewhere|otro|outro|off)
= intent.leave simfq
(barely|rarely|hardly|never|seldom|casi|apenas|quase|nunca|mal|poco|raramente|dont|no|nao|hate|odio) _2 (log|check|open|look|visit|entro|abro|reviso|uso|olho|vejo|use|leo|miro|acesso|come|logging|checking|llegan|chegam|get|sirve|entra|anda) _4 (HERE|PLAT|inbox|messages|mensajes|mensagens|notificaciones|notificacoes|notifications|isso|esto) _6 (APPSTRONG|MAIL|PHONE|text|CALLME|OUT|elsewhere|(otro|outro) (lado|lugar|medio|app)|rather|instead)
(TALK|TALKW|hablarlo|conversarlo|charlarlo|discuss|conversation|tratarlo|continue|keep|seguimos|sigamos) _5 (where|donde|onde) _2 (nobody|noone|nadie|ninguem|no|nao|not|only) _4 (WATCH|reading|read|reads|leyendo|lea|lean|lendo|leia|leem|olhando|olha|mirando|mire|escucha|escuche|listening|listens|terceros|terceiros|third|prying|bot|robots|us|referee|arbitro|eyes|ojos|olhos|ears|oidos|ouvidos)
= intent.leave imfq
(notificaciones|notificacoes|notifications|alerts|alertas|avisos) _4 (TALK|MOVE|REACH|vamos|mejor|melhor) _3 ((otro|outro|another|other) (lado|lugar|app|site|medio|place)|OUT|elsewhere|APPSTRONG)
(esto|isso|this|it) (conviene|convem|mejor|melhor|es|e|is|better|should) _2 (mejor|melhor|better|be)? _1 (hablarlo|conversarlo|charlarlo|tratarlo|falar|conversar|discutir|discussed|said) _4 ((otro|outro) (lado|lugar|medio|canal)|OUT|elsewhere|PRIV|terceros|terceiros|ninguem|nadie|nobody)

= intent.search_me nsmfq
(in|en|on|em|no|na|across) (todas|all|every|cualquier|qualquer|todos|any) _3 (redes|socials|platforms|networks|apps|sites|lados|lugares|rede|red|social) _4 SAME _1 (HANDLE|user|usuario|username|nick|arroba|NAME|name)
SAME _1 (HANDLE|user|usuario|username|nick|arroba|NAME|name|nickname) _2 (in|en|on|em|no|na|across|for|everywhere) (todas|all|every|todos|everywhere|todo)
MY _1 (HANDLE|NAME|user|usuario|nick|arroba|username) (is|es|e) _2 SAME _2 (everywhere|lados|partes|redes|lugar|lugares|across|todas|todos|anywhere)
SAME (HANDLE|NAME|user|usuario|nick|nickname|arroba|username) _3 (here|aqui|aca|daqui|everywhere) _6 (site|red|rede|app|one|network|fotos|photos|pictures|videos|pajarito|passarinho)
= intent.search_me nimfq
(SEARCH|THROW|put|type|enter|look|escribe|escribes|escribir|digita|digitar|digitas|google|googling|pone|pones|pon) _2 (MY|este|this|esse|el|o|the) _1 (NAME|HANDLE|user|usuario|username|nick|brand|marca|studio|estudio|atelie|taller|business|negocio|empresa|company) _7 (NET|google|browser|search|buscador|maps|mapa|internet|navegador|first|primer|primero|primeiro|primeira|aparece|aparezco|comes|sale|salgo|result|resultado|up) !(file|archivo|project|proyecto|of the)
MY _4 (studio|estudio|taller|atelie|atelier|business|negocio|shop|tienda|loja|store|office|oficina|escritorio|company|empresa|firm|consultorio|local|workshop) _4 (google|maps|mapa|mapas|listing|directory|directorio|guia|lista|yellow|yelp|internet) _8 (PHONE|NUMW|MAIL|CONTACT|look|SEARCH|find|button|boton|botao|todo|tudo|everything|$$)
(look|google|googlea|googleia|stalk) (me|us) _1 (up|online) !(SUBJECT)
(just|solo|so|es solo|e so|podes|puedes|pode|you can|feel free) _2 (google|googlear|googlearme|googleame|googlar|look|search|pesquisar|buscarme) (me|us|MY NAME) _1 (up|online|$)
(da|dale|dar|hace|haz|hit|faz) _1 (un|um|uma|a)? (google|googleada|pesquisada|busqueda|search) _3 (em mim|me|mi|mim|MY NAME|meu nome|my name)
(find|look|search|busca|busque|buscar|buscas|procura|procure|acha|ache|encontra|encuentra|encuentras|encontras|check) _2 (me|my|mi|meu|minha|mio|us|our) _3 (shop|store|tienda|tiendita|loja|lojinha|page|pagina|profile|perfil|channel|canal|studio|account|cuenta|conta|gallery|galeria|listing|stall)? _1 (on|en|no|na|in|at) (NET|CHAN|SHOPS|google|maps) !(SUBJECT|project)
(only|unico|unica|unicos) _8 (surname|apellido|sobrenome|name|nombre|nome|page|pagina|website|site|web|pueblo|cidade|city|ciudad|town|county|village|barrio|bairro) _12 (search|google|find|buscador|internet|PHONE|NUMW|conmigo|dar|lista|encontrar|encontras|encuentras|contacto|contact|engine) !SUBJECT
(find|look|search|busca|buscame|busque|procura|me (acha|busca|procura|encontra|encuentras|encontras)|estoy|estou|im|i am|profile|perfil|reviews|resenas|avaliacoes) _4 FRSITE _6 (SAME|cheaper|CHEAP|lower|menos|reviews|resenas|under|there|alla|name|nombre|nome)
(on|en|no|na|pela|por) FRSITE _3 (me|im|soy|estoy|estou|i|my|mi|meu|cobro|tengo|tenho|busca|buscame|procura) _6 (SAME|CHEAP|menos|lower|barato|cheaper|less|nome|nombre|name)
FRSITE _4 (price|precio|preco|rate|tarifa|valor) _4 (lower|cheaper|menor|mas bajo|barato|menos|mais baixo)
(red|rede|network|site|sitio|app) (of|de|do|dos|da|for|with|con|com|the|las|los|das)? _1 (the|los|las|os|as)? (profesionales|profissionais|professionals|gamers|short|videos|fotos|photos|pajarito|passarinho|curriculos|curriculums|videitos|bailes|danzas) _10 (SAME|MY|NAME|apellido|surname|busca|buscame|solicitud|find|acha|request|add|me|soy|sou)
(NAME|apellido|surname|sobrenome|HANDLE) _4 (in|en|on|no|na|em) _1 (red|rede|network|site|app) _1 (de|of|dos|do|das|with|con) _2 (profesionales|profissionais|professionals|fotos|photos|gamers|videos)
`;

/** What people say who want to settle outside, as it is said in passing. */
export const widerMoney = `
= intent.payment_outside nimfq
(PAY|CHEAP|half|MONEYW|rest|REST|price|rate|deal|job|work|charge|cost) _5 under the (table|counter)
under the (table|counter) (works|is fine|is ok|ok|suits|it saves|and|means|for me)
(if|when) _2 (under the (table|counter)|off the (books|record)) _4 (CHEAP|charge|price|rate|cost|discount)
= intent.payment_outside nsimfq
(do|pay|take|accept|prefer|want|like|need|work|bring|give|get|settle|make|arrange|paying|happy|with) _2 (it|this|me|you|all|the|everything|half|rest)? _1 (in|with|all|as)? cash !(flow|register|back|machine|desk|app|option|on) _1 (in hand|upfront|only|please|pls|instead|deal|job|when|then|on the day|$)
(you|u|tu|vos|vc|ce|voce|usted|i|yo|eu) _1 (take|accept|do|prefer|want|recibes|recibis|aceptas|acepta|aceita|pega|quer|quieres|prefiere|prefieres|trabaja|trabajas|acepto|aceito|prefiero|prefiro|manejo) _2 (CASH|efectivo|dinheiro) !(flow|register|back) _1 ($|\\?|vivo|only|nomas|mismo|mesmo|on|al|na|no|en|y|e|and)
(in|en|em|al|a) (cash|efectivo|especie|contado|dinheiro) _1 (vivo)? _3 (dejo|deixo|cobro|faco|hago|sale|sai|queda|fica|CHEAP|mitad|metade|descuento|desconto|discount|rebajo|baja|mejora|melhora|precio|preco) !(SUBJECT)
(pagar|pagarte|pago|pagamos|pagas|paga|pagarme|pagarle|pagarse|pagando|cobro|cobrar|cobras|receber|recebo|recibo|acertar|acerto|arreglo) _2 (en|em|con|com|de|na) (mano|maos|mao|efectivo|especie|dinheiro|cash|billete|billetes|negro|contado|vivo) !(SUBJECT)
(si|if|se) _2 (en negro|sin declarar|sin papeles|sem nota|em dinheiro|en efectivo|in cash|por izquierda|por fora|por fuera|a la mano) _4 (sale|sai|barato|cobro|dejo|deixo|CHEAP|descuento|desconto|te|faco|hago)
(metade|half|mitad|resto|rest|parte) _6 (en|in|em|na|nas|de) (la|las)? (mano|mao|maos|hand|hands|person|persona)
(can|could|ill|let|i|just|quick|lemme|we) _2 (zelle|venmo|paypal|cashapp|bizum|yape|wire) (you|u|it)
(te|lhe|me|le) (faco|mando|hago|paso|faz|manda|mandas|pasas|pases|envio|envias|hace|haces|tiras|tiro|pagas|paga|das|tira) _3 (un|um|o|el|por|via|con|com|de)? {BRAND} !(SUBJECT|API)
(you|u|tu|vos|vc|voce|usted|ce|^|no|nao|e|y|and|si|or) _1 (accept|take|aceita|aceitam|aceptas|acepta|aceptan|recibes|recibis|recebe|trabajas|trabalha|manejas) _2 {BRAND} !SUBJECT
(PAY|DEAL|invoice|bill|HIRE|trust|transfer|dinero|dinheiro|plata|money|facturo|facturarte|facturar) _3 (me|you|us|mi|mim|conmigo|comigo|te) _1 (direct|directly|straight|directo|direto|derecho|diretamente|directamente|privately|separately|aparte) _1 ($|\\?|instead|and|y|e|sin|sem|without|so|then|for|por|to|a|pra|if|next|when) !(SUBJECT|here)
(direct|directly|straight|directo|direto|directa|direta) _1 (to|with|conmigo|comigo|con|com|pra|para|a) _1 (me|mi|mim|us|nosotros)? _6 (CHEAP|discount|descuento|desconto|SAVE|melhorar|mejorar|mejoro|price|valor|precio|preco|fee|taxa|comision|comissao|commission) !(SUBJECT|de envio|of)
(trato|negocio|deal|contrato|acuerdo|acordo|arreglo) (directo|direto|direct|derecho) _4 (CHEAP|rebajo|descuento|desconto|discount|# PCT|te|US2|sin|sem|without)
(wire|transfer|transferencia|deposit|deposito) _3 (my|mi|minha) (account|cuenta|conta|bank) _6 (forget|olvid*|esquece*|PLAT|PLATNAME|OUT|FEE|directly|direct|quicker|rapido)
(forget|olvida|olvidate|olvidemos|esquece|esquecer) _2 (about|de|da|do)? _1 (PLATNAME|plataforma|platform|site|pagina|website|app) !(design|version|SUBJECT)
(sem|sin|without|no) (nota|factura|boleta|recibo|invoice|receipt|contrato|contract|papeles|iva) _6 (CHEAP|PLAT|PLATNAME|descuento|desconto|discount|iva|cobro|DIRECT|comision|taxa|barato|precio|preco) !(SUBJECT)
(un|el|o|um|an|the) (sobre|sobrecito|envelope|envelopinho|envelopezinho) _6 (dia|day|entrega|mano|mao|hand|hands|delivery|nobody|nadie|ninguem|cash|llevo|levo|bring)
(llevo|levo|bring|traigo|trago|traes|traz|leave|dejo|deixo|hand) _2 (un|um|an|el|o|the) (sobre|sobrecito|envelope|envelopinho)
(envelope|sobre|sobrecito) (on|el|no|at|en) (the|la|a)? (dia|day|entrega|delivery|door|puerta|porta|end|mano)
(next|proximo|proxima|siguiente|following|bigger|demas|future|despues|after|later|adelante|subsequent|segundo|second) _4 (trampo|trabajo|trabalho|job|jobs|project|projects|proyecto|proyectos|projeto|projetos|one|ones|work|gig|gigs|encargo|servico) _8 (WITHOUT|OUT|MIDDLE|between us|entre nosotros|entre nos|ourselves|chaperone|DIRECT (with|to|con|com|conmigo|comigo|and|y|e|$))  !(SUBJECT|your|questions)
(next time|proxima vez|da proxima|la proxima|la siguiente|despues de este|after this|depois desse|depois deste) _5 (straight|DIRECT|OUT|conmigo|comigo) _3 (me|mi|mim|comigo|conmigo|and|y|e|save|ahorras|economiza|fee|$) !(SUBJECT|files|here)
(ponlo|ponelo|put it|abre|abrelo|open it|list it|poe|crealo|crea|post it|publicalo|bota|cria) _3 (for|por|a|de|at|com|with) _1 (#|NUM) _8 (REST|resto|rest|aparte|outside|ourselves|diferencia|diferenca) _5 (OUT|aparte|DIRECT|CASH|ourselves|PAYBRAND|between|entre|later|das|afterwards|depois|despues|privado|me|acertamos|arreglamos)
(better|mejor|melhor|lower|menor) _1 (rate|price|precio|preco|valor|deal|quote|tarifa) _4 (WITHOUT|sin|sem|minus|outside|fuera|fora) _3 (PLATNAME|plataforma|platform|site|middle|MIDDLE|involved|medio|meio|comision|taxa|commission|fee)
PAY _3 on the side !(panel|bar|of|SUBJECT)
(PAY|half|mitad|metade|rest|resto|otra|DEAL|arreglamos|acertamos|CHEAP) _6 (bajo|por) (cuerda|debajo|lo bajo|bajo cuerda) !(de la|del)
(between|entre) _1 (gentlemen|amigos|friends|nosotros|conocidos|camaradas) _4 (PAY|sin|sem|without|CHEAP|price|precio|preco)
= intent.payment_outside imfq
(we|i|us|nosotros|gente) _3 (dont|no|nao) _1 (really)? _1 (need|necesitamos|precisamos|precisa|needs) _2 (chaperone|referee|arbitro|niñera|babysitter|ninera|testigos|testemunhas|witnesses|middleman|intermediarios|padrino|padrinho|bank in the middle)
(nobody|noone|nadie|ninguem|no one) (needs|has|have|tiene|precisa|tem|necesita|gotta|need|va) _1 (to|que|a)? (know|saber|enterarse|enterar|find out|ficar sabendo|sepa) ($|about|de|disso|nada|y|e|and|pero|but|mas)
(app|site|sitio|plataforma|platform|page|pagina|they|ellos|eles) (ni|nem|wont|will never|never|no) _2 (entera|enteran|sabe|saben|sepa|know|notice|percebe|fica sabendo|ficam sabendo|find out|se da cuenta)
(no|nao|wont|nadie|ninguem) _2 (se entera|se enteran|enterara|fica sabendo|be the wiser|descubre|descobre) !(del|de|do|da|que|quien|quem|como|si|se)
(no one|nobody|none) _1 (is|will be)? the wiser
(tell|say|dile|diles|decile|deciles|decimos|dizemos|falamos|digamos|digo|lets say|vamos dizer|vamos falar|pretend|finjamos|fingimos|hacemos como|fazemos de conta) _6 (dropped|cancelled|canceled|fell|cayo|caiu|desistimos|desistiu|desisti|cancelo|cancelamos|cancelou|called off|abandonado|abandonamos|nao rolou|no salio|nao deu|se suspendio) ~12 (DIRECT|OUT|seguimos|seguir|carry|continue|terminamos|quietly|calladitos|quietinhos|confianza|confianca|same price|mismo precio|mesmo preco|bite|tajada|anyway|igual|monday|start|US2 two)
= intent.payment_fee nsimfq
(why|por que|para que|pra que|porque) _2 (GIVEAWAY|deixar|perder|lose|paying|pay|dejar|entregar|sacrificar|regalarle|darle|give|hand|let) _5 (# PCT|NUM PCT|(#|NUM) (por cento|por ciento)|decima parte|tenth|FEE|fifth|FRACTION) _8 (third|tercero|terceros|terceiro|them|ellos|eles|quem|quien|who|PLAT|PLATNAME|when|cuando|quando|someone|alguien|alguem|site|if)
(neither|ninguno|nenhum) _4 (loses|lose|pierde|pierda|perde|perca|pays|paga|pague) _4 (tenth|decima|FEE|FRACTION|# PCT|cut)
(save|ahorrar|ahorramos|ahorrarnos|economizar|economizamos|poupar|evitar|keep|avoid|dodge|skip|lose|saltar|saltamos|sacarnos|zafar) _2 (la|el|los|o|a|the|that|their|ese|esa|esse|essa|both)? _1 (FEEONLY|porcentaje|porcentagem|percentage|mordida|tajada|cut|# PCT) _3 (y|e|and|if|si|se|$|between|entre|DIRECT|OUT|so|then) !(SUBJECT|for development)
(come|comes|go|goes|ven|vens|vienes|vem|venga|venha|buscas|buscame|contact|contacta) _1 (straight|direct|directly|directo|direto) _1 (to|a|pra|con|com|conmigo|comigo|para) _1 (me|mi|mim|us|$) !(SUBJECT|questions)
`;
