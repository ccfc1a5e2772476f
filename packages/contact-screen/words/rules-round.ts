/**
 * What people say who want to leave and do not want to say so: in round words, in pictures, as a wish or in passing;
 * written as in `rules-contact.ts`.
 */
export const roundRules = `
= intent.ask_contact simfq
(any|tienes|tiene|tem|tenes|have|what|que|quais|cuales|which|got) _2 (socials|redes|redes sociales|redes sociais|rede social|red social) _5 (follow|seguirte|seguir|sigo|siga|add|agregar|agregarte|find you)
(get|give|das|passa|pasas|pasame|send|have|whats|me da|dame|share|know) _2 YOUR _1 (CHAN|MSGR) _1 (id|name|user|usuario|username|nick|handle) !(integration|field)
(get|give|das|passa|pasas|pasame|send|have|whats|me da|dame|share) _2 YOUR (id|user|usuario|nick|nome|nombre) (de|do|del|en|no|on|of) (CHAN|MSGR)
(shall|should|can|could|puedo|posso|te|quieres que te|quer que eu) _2 (drop|send|shoot|write|mando|envio|mande|envie) _1 (you|te|u)? _1 (an|a|un|um) (MAIL|text|sms) _1 \\?
(me de|me da|me daria|me mande|me envie|me informe|me fale|me forneca|deme|denme) _2 YOUR _3 (MAIL|PHONE|NUMW|REACHABLE) !(de|of|SUBJECT)
(otra|outra|otro|outro|another|other|algun|alguna|alguma|any|some) _1 (maneira|manera|forma|jeito|modo|way|medio|meio) (de|to|para|pra|of) (te|lo|la|le)? (contatar|contactar|contactarte|falar|hablar|achar|encontrar|encontrarte|ubicarte|reach|reaching|contact|contacting|ligar|llamarte|comunicarnos) _1 (you|contigo|com voce|\\?|$)
(got|have|tienes|tiene|tem|tenes|tens|hay) _2 CARD _3 (with|con|com) _1 YOUR (DETAIL|CONTACT|PHONE|NUMW|MAIL)
(where|donde|onde|por donde) _2 (can|could|puedo|podria|posso|consigo|te|i) _2 (message|write|text|escribir|escribirte|escribo|chamar|chamo|escrever|escrevo|contact|talk|hablar|hablarte|falar) _2 (you|te|contigo|com voce)? _2 (PRIV|a solas|en privado|no privado|em particular)
(where|donde|onde|en donde|aonde) _1 (do|tu|vc|voce|ce|vos)? _1 (you)? (live|vives|vivis|mora|moras|vive) _2 \\? ~10 (pop|pass|paso|passo|come|round|drop|visit|dejar|deixar|buscar|recoger|bring|llevo|levo)
(where|what|que|en que|em que|donde|onde) _1 (else|otras|outras|otros|outros|other|mas|mais) _1 (redes|networks|socials|platforms|apps|are you|you|andas|estas|esta|ta) _3 (online|redes|andas|anda|estas|esta|ta|usas|usa|tienes|tem|on|active|ativo|activo|\\?)
(como|how) _2 (apareces|aparece|sales|te llamas|show up|appear|are you called|estas|esta|ta|figuras|te encuentro|te busco|te acho) _1 (en|on|no|na|in) (el|the|la|o)? (APPSTRONG|redes)
(need|necesito|preciso|solo|only|so|just) _2 (a|an|un|um|tu|your|seu|teu) (MAIL|NUMW|PHONE) _2 (to|para|pra)? _2 (invite|invitarte|convidar|add|agregar|agregarte|adicionar|incluirte)
(chat|messenger|mensajeria|mensageiro|mensajero|buzon|inbox) _3 (COMPLAIN|malisimo|malisima|pesimo|pessimo|terrible|awful|useless|lentisimo|bugado|rubbish|basura|lixo) ~4 (another|otro|outro|otra|outra|elsewhere|alternative|alternativa)

= intent.ask_contact imfq
(ok|okay|alright|cool|possible|mind|can|could|may|puedo|podria|posso|tudo bem|todo bien|esta bien) _2 (text|call|ring|sms|whatsapp|mandarte|mandar|te mandar|enviarte|llamarte) _1 (you|u|un sms|um sms|sms|un whatsapp|um whatsapp|un mensaje de texto|uma mensagem de texto) _2 \\?
(do|^|you|u|tu|vos|vc|voce|usted|ya) _1 (have|tienes|tenes|tiene|tem|tens|usas|usa|manejas|got) (a|un|um|el|o)? (MSGR|skype|zoom|APPSTRONG) VOC? (,|$$|(so|asi|assim|que|q|then|entonces)) !(account|cuenta|conta)

= intent.leave nimfq
(me|mandame|enviame) (manda|mandas|mande|envia|envias|passa|pasas)? _4 (por|pelo|via|x|no|en) (el|o)? APPSTRONG (\\?|$$)
(rather|prefer|prefers|preferimos|prefere|preferem|prefiero|prefiro) _2 (TALK|speak|hablar|falar) _5 (on the phone|by phone|over the phone|por telefono|por telefone|al telefono)
= intent.leave nsmfq
(rather|prefer|prefers|preferimos|prefere|preferem|prefiero|prefiro) _2 (TALK|speak|hablar|falar) _5 (on the phone|by phone|over the phone|por telefono|por telefone|al telefono)

= intent.leave nsimfq
(you can|can|lets|hacemos|hagamos|fazemos|faz|hacer|fazer|prefieres|preferes|preferir|easier|do a|un|um) _2 facetime !(audio|quality|link)
facetime (me|you|us|u)
(send|manda|mandame|envia|enviame|accept|acepta|aceptame|aceita|sent|mande|mandei|add me with) _2 (friend request|solicitud de amistad|solicitacao de amizade|pedido de amizade|invitacion de amistad)
(join|unete|unite|sumate|entra|entre|venite|come to) _2 (our|nuestro|nosso|my|mi|meu|the|el|o|al|no) _1 (APPSTRONG|slack|discord) _6 (invite|invitation|invitacion|convite|link|enlace)
(lets use|usemos|utilicemos|vamos usar|bora usar|podemos usar|can we use|could we use|a gente usa|mejor usemos|melhor usar) _1 (the|el|o)? (APPSTRONG|MAIL) (for|para|pra|pro|to|y|e|and|instead|then|$) !(SUBJECT|API|login|fundo|fondo)
(prefiero|prefiro|prefer|rather|preferiria|preferia) _2 (APPSTRONG|MAIL) (tbh|honestly|sinceramente|sempre|siempre|thanks|gracias|obrigad*|please|pls|,|$)
(prefiero|prefiro|prefer|rather|mejor|melhor|better|preferia|preferiria) _3 (por|by|over|on|via|na|en|no) _1 (ligacao|llamada|phone|telefono|telefone|phone call|audio call|video call|videollamada|videochamada) !(SUBJECT|here|aqui)
(mejor|melhor|better|preferably|preferible|preferivelmente|rather) (por|by|via|over|on|pelo|en|no|al|em) (the|el|o|mi|meu)? (MAIL|APPSTRONG|PHONE) (que|q|porque|because|so|since|y|e|and|asi|assim|,|$) !(SUBJECT|de|of)
(estoy|ando|vivo|to|tou|estou|fico|im|i am|ill be|you can find me|siempre|sempre|always|paso) _2 (siempre|sempre|always|mas|mais|todo el dia|o dia todo|all day|mostly|usually|disponible|disponivel|available)? _1 (en|no|on|pelo|por) (el|o|the)? APPSTRONG (if|si|se|cuando|quando|when|por|para|pra|all|todo|o dia|y|e|and|,|$) !SUBJECT
(connect|conectemos|conectar|conectarnos|conectarmos|conectamos|conectemonos|conecta) _4 (on|en|no|at|por|pelo|via|in) (the|el|o)? (APPSTRONG|redes|facebook) !(SUBJECT|api|account|cuenta|conta)
(CALLME|call|llamada|llamadita|ligacao|llamas|ligar|llames|phone call) _3 (on|at|al|no|to|en|a) (MY|el|o|the) _1 (cel|celu|celular|movil|mobile|cell|phone|telefone|telefono|tlm|telemovel) !(SUBJECT|of|de|do|number field|API)
(contact me|reach me|contactame|contacteme|contactarme|comunicate conmigo|comuniquese conmigo|entre em contato comigo|entra em contato comigo|me contate|me contata|hablame|hableme|fala comigo|fale comigo|escribeme|escribame|write to me|talk to me) _1 (DIRECT|privado|particular|directamente) !(here|aqui|aca|SUBJECT|questions)
(we|nosotros|gente|i|yo|eu|usually|siempre|sempre|normalmente|suelo|costumo) _2 (TALK|coordinate|coordinamos|trabajo|trabalho|trabajamos|trabalhamos|combinamos|organizamos|manejamos|resolvemos|work|do it|do everything|hacemos|fazemos|handle) _4 (on|por|en|no|pelo|x|via|over|through|pela) (el|o|the)? (APPSTRONG|MAIL|PHONE) !(SUBJECT|API|business|of|de|do)
= intent.leave nsmfq
(we|nosotros|gente|i|yo|eu|usually|siempre|sempre|normalmente|suelo|costumo) _2 (TALK|coordinate|coordinamos|combinamos|organizamos|manejamos|resolvemos|handle|tudo|todo) _2 (with|con|com) _2 (clients|clientes|freelancers|customers|everyone|todos|todo) _3 (on|por|en|no|pelo|x|via|over) (el|o|the)? (APPSTRONG|MAIL|PHONE) !(SUBJECT|API|business)
= intent.leave nimfq
(call|llamada|llamadita|chamada|videocall|videollamada|videochamada|ligacao|video) _3 (on|by|over|por|en|no|na|pelo|via|x) (the|el|o)? (APPSTRONG|skype|zoom) _3 (\\?|$|,|and|y|e) !(SUBJECT)
(stroll|hop|walk|wander|nip|pop|jump|vuelta|paseo|volta|passeio|passeada|pasada|pasemos|passar|bora|vamos|go) _3 (to|over|por|a|en|no|na|pro|pra|for|al) _2 (app|one|aplicacion|aplicativo|la que|el que|o que|a que|that|aquel|aquele|que) _5 (blue|azul|green|verde|purple|morada|roxo|yellow|amarilla|grandma|grandmas|everybody|everybodys|everyone|everyones|abuelas|avos|todos|todo mundo) !(of|de|version|theme|prototype)
(see you|nos vemos|te vejo|te veo|meet|meet me|a gente se ve|find me|encontrame) _3 (on|en|no|na|in|at|naquele|naquela|aquele) _2 (app|one|la|el|that|aquel|aquele|naquele|naquela)? _3 (camera|camara|bird|pajarito|passarinho|plane|avion|avioncito|aviaozinho|ghost|fantasma|fantasminha|icon|iconito|iconezinho|icono|icone) !(page|section|button|file)
(where|donde|onde) _2 (everyone|everybody|todos|todo mundo|todo el mundo|people|gente) _2 (post|posts|share|shares|sube|suben|posta|postan|postam|publica|comparte) _3 (lunch|almuerzo|almoco|food|comida|dinner|cena|fotos|photos|pictures|cats|gatos|vacations|vacaciones|ferias|selfies|stories|breakfast|desayuno|cafe)
= intent.leave nimf
(MOVE|lets|take|have|vamos|vayamos|ir|a) _4 (quieter|calmer|tranquilo|tranquila|sossegado|sossegada|reservado|reservada|discreto|discreta|discreet|private|privada|calmo|calma) (room|cuarto|sala|place|lugar|lado|corner|cantinho|canto|rincon|rinconcito|spot|part)
(room|cuarto|sala|place|lugar|lado|corner|cantinho|canto|rincon|spot|sitio) _1 (mas|mais|more|a little|um pouco) (tranquilo|tranquila|sossegado|sossegada|reservado|reservada|discreto|discreta|discreet|private|privado|calmo|quiet)
(fewer|less|menos|muchas|muchos|muita|muitas|muitos|tantas|tantos|tanta|too many|big|many) (ears|oidos|orejas|ouvidos|orelha|orelhas|eyes on us|ojos mirando)
(walls|wall|paredes|pared|parede|casa|house|isso|esto|this|here|aqui) _3 (ears|orejas|oidos|ouvidos|orelhas)
(walls|paredes) _1 (oyen|escuchan|ouvem|escutam|listen|hear)
(old fashioned|a la antigua|antigua|jeito antigo|moda antigua|moda antiga) _4 (talk|hablar|falar|charlar|conversar|call|ringtone|timbre|toque)
(talk|hablar|falar|charlar|conversar) _4 (old fashioned|a la antigua|jeito antigo|moda antiga)
(bubble|globito|globo|balao|balaozinho|burbuja|burbujita) _4 (green|verde|verdinho|phone|telefono|telefone|telefoninho|telefonito) ~8 (there|ahi|alli|la|espero|wait|live|vivo|meet|hello|hola|oi|me|to|estoy)
(green|verde|verdinho|verdecito) _1 (bubble|globito|globo|balao|balaozinho|burbuja) ~8 (there|ahi|alli|la|espero|wait|live|vivo|meet|hello|hola|oi|me|to|estoy)
(do you|te|you|vc|voce|tu|revisas|revisa|check|look|olha|ves|ve) _3 (message requests|solicitudes de mensaje|solicitudes de mensajes|solicitacoes de mensagem|solicitacoes de mensagens)
(add|follow|followed|segui|seguime|sigueme|me segue|sigue|agrega) _6 (other|otra|outra|otro|outro) (site|red|rede|network|place|app|one|lado|lugar)

= intent.leave mfq
(there is|theres|hay|tem|existe) _1 (a|un|um|otro|outro)? (place|lugar|sitio|canal|rincon) _3 (where|donde|onde|i|que)? _2 (answer|contesto|respondo|reply|atiendo|atendo) _8 (not|isnt|it isnt|no|nao|isnt) _3 (this|este|here|aqui|one|es|e)
(say|write|tell|decir|digo|dizer|falar|escribir|hablar|puedo|posso) _4 (mas|mais|more|here|aqui|aca|nada) _2 (while|mientras|enquanto|because|porque|que) _3 (WATCH|listening|escuchan|escuchando|ouvindo|escutando|leen|leem|nos oyen)
(app|aplicacion|aplicativo|appcita|red|rede|network|site|place|lugar|sitio|chat) _3 (where|donde|onde|of|de|do|da|das|dos|for|con|com|with|en que) _5 (disappear|desaparecen|somem|desaparecem|suits|traje|corbata|terno|gravata|thumbs|thumb|pulgar|pulgares|joinha|joinhas|snapshots|selfies|bailecitos|dancinhas|dances|gamers|job seekers|curriculos)
(meet|vemos|veamonos|veamos|nos vemos|encontramos|encontrarnos|se ve|find|me|i am|im|ando|to|estoy|vivo) _3 (where|donde|onde) _4 (thumbs|thumb|pulgares|pulgar|joinhas|joinha|likes|filters|filtros|stories|historias|dancinhas|bailes)

= intent.beat_filter imf
(WRITE) _2 YOUR _1 (PHONE|MAIL|CONTACT|CHAN|HANDLE|NUMW) _3 (as|como|like|con pinta de|disguised) _4 (price|prices|precio|precios|preco|precos|amount|monto|valor|budget|presupuesto|orcamento|fecha|data|date|measure|medida|size)
(WRITE|use|usa|usar|send|manda|mandame|mandalo|put|say) _3 (number|numero|phone|telefono|telefone|photo|foto|picture|audio|voice|it|lo|mandalo|digits|digitos|mail|email|correo) _8 (robot|bot|robo|filter|filtro|sistema|system|algorithm|algoritmo|moderator|they|eles|ellos|nobody|nadie|ninguem) _1 (that|q|que)? _2 (cant|doesnt|dont|no|nao|never|nem|ni|wont|catches|reads|percebe|notices|se da cuenta|revisan|revisa|olham|olha) _3 (read|reads|see|sees|catch|catches|lee|leen|ve|ven|le|scan|scans|check|checks|detect|detects|detecta|detectan|revisan|revisa|olham|olha|apaga|borra|look|hear|escucha|notice|fotos|pictures|those|esas|essas)
(so|que|q|para que|asi|assim|y|e|and) _2 (nadie|ninguem|nobody|no one|el robot|o robo|the bot) _2 (se da cuenta|percebe|nota|notices|notice|se entera|will notice|wont notice) _2 $$

= intent.beat_filter if
(letter|letra|letras|space|espacio|espaco|dot|punto|ponto|sign|signo|sinal|star|asterisco) _2 (between|entre) _1 (each|every|cada|los|the|os) _1 (digit|digito|digits|digitos|number|numero|numeros) _3 (,|so|and|y|e|que|asi|assim|$) _10 (only|solo|so|cant|not|no|nao|catch|detect*|reads|lee|ve|ven|sees|passes|pasa|passa)
(audio|audios|voice note|voice notes|voice|photo|photos|foto|fotos|picture|pictures|image|imagen|imagem|nota de voz|video|videos) _3 (isnt|arent|not|no|nao|never|nunca|nobody|nadie|ninguem|dont|they dont|eles nao) _3 (screened|scanned|checked|filtered|read|scan|check|screen|listen|miran|revisan|ven|leen|escuchan|escanean|olham|conferem|veem|leem|escutam|checam)
(checker|revisor|filter|filtro|bot|robot|robo|scanner|system|sistema|moderator|moderador) _1 (only|solo|so|solamente|apenas) _1 (sees|reads|catches|ve|ven|lee|detecta|mira|olha|le|pega|looks)
(WRITE|escribelo|escribilo|ponlo|ponelo|mandalo) _1 (it|them|lo|los|la|your|the|os|o|el|tu|teu)? _1 (number|numbers|numero|numeros|digits|digitos|mail|email|correo)? _1 (with|con|com|in|en|em|between|entre) _3 (stars|asterisks|asteriscos|asterisco|dots|puntos|pontos|spaces|espacios|espacos|dashes|guiones|tracos|letters|letras|words|palabras|palavras|emojis) _6 (goes|pass|passes|pasa|passa|through|catch|catches|filter|filtro|sistema|system|notice|notices|bot|robot|block|blocks)

= intent.in_file nimf
(crossword|crucigrama|palavras cruzadas|puzzle|rebus|acertijo|charada|sudoku) _8 (digits|digitos|PHONE|NUMW)
(digit|digits|digito|digitos|number|numero|prices|precios|precos) _8 (and|y|e|then|depois|despues) _1 (dial|marca|marcas|disca|call|llama|liga) _1 (it|them|lo|$)
(read|leer|lea|ler|ve|see|decipher) _6 (banner|portada|capa|cover|photo|foto|plate|placa|matricula) _5 (can|puede|pode) _2 (call|llamar|llamarme|ligar|write|escribirme|reach|find) _1 me
(song|cancion|musica|video|poem|poema|audio) _6 (says|say|dice|diz|tells|cuenta|conta) _3 (where|donde|onde|how|como) _2 (write|escribir|escribirme|escrever|find|encontrarme|achar|reach|call|llamarme|ligar)
(hid|hidden|escondi|oculte|(left|deje|dejo|deixei|deixo|put|puse|coloquei|meti) _2 (something|algo|coisa|cosa|coisinha|cosita|it|details|datos|dados)) _6 (alt text|alt|texto alternativo|alternative text|layer name|nombre de la capa|nome da camada|caption|leyenda|legenda|comment|comentario|codigo|code|readme|zip|changelog|commit) _1 (for you|para ti|para vos|pra voce|pra vc|$$)
(name|nombre|nome|title|titulo) _2 (layer|capa|camada|folder|carpeta|pasta|track|pista|faixa) _8 (where|donde|onde|how|como) _2 (REACH|write|escribir|escribirme|escrever|find|encontrarme|achar|call|llamar|ligar)
(something|algo|una cosa|uma coisa|coisinha|cosita|surprise|sorpresa|surpresa|little something) _2 (for|para|pra) (you|u|ti|vos|voce|vc|usted) _6 (FILE|PLACEIN|LOOK)
(FILE|PLACEIN|LOOK) _6 (something|algo|una cosa|uma coisa|coisinha|cosita|surprise|sorpresa|surpresa|little something) _2 (for|para|pra) (you|u|ti|vos|voce|vc|usted) $
(watermark|marca de agua|marca dagua|marca d'agua) _5 (read|readable|lee|leer|ler|le|legible|legivel|zoom)
(first|primeras|primeira|primeiras|primera|initial) (letters|letter|letras|letra|words|palabras|palavras) _2 (of|de|da|do) _1 MY !(logo|name|nombre)
(MY) _1 (PHONE|NUMW|MAIL|CONTACT) _1 (is|es|e|son|sao) _1 (the|la|el|o|a|los|os|in|en|no|na) _1 (price|prices|precio|precios|preco|precos|price list|lista de precios|tabela de precos|invoice|total|order|pedido|version|file name)
= intent.in_file nimfq
(sign up|subscribe|suscribete|suscribite|assina|assine|inscreve) _4 MY _3 (newsletter|boletin|list|lista) _8 (reply|respond|contesta|responde|answer)
(who|quien|quem) _2 (commented|comento|comentou|liked) _6 (me|soy|esa soy yo|sou eu|thats me|ese soy yo|soy yo)
(website|site|sitio|pagina|page|web) _2 (i|que)? _1 (built|made|hice|fiz|tengo|tenho) _2 (for|para|pra) (myself|mi|mim) _10 (get to me|reach|llegar a mi|chegar em mim|encontrarme|find me|everything you need|todo lo que necesitas|tudo o que voce precisa)
= intent.in_file imf
(print|letra|letrita|letrinha|note|nota|layer|capa|camada|caption|leyenda|legenda|corner|esquina|canto|detail|detalle|detalhe) _8 (image|imagen|imagem|picture|photo|foto|drawing|dibujo|desenho|page|pagina|pdf|slide|lamina|FILE) _3 (is|es|e|was) _1 (meant|just|only|solo|so)? (for|para|pra) (you|ti|vos|voce|vc|usted) $
(CARD) _6 (photo|foto|picture|image|imagen|imagem|picture|screenshot|render|mockup) _3 (zoom|acercala|acerca|aproxima|look|mira|olha|check|$$)
(photo|foto|picture|image|imagen|imagem|screenshot|render|mockup) _5 (CARD) _6 (zoom|acercala|acerca|aproxima|look|mira|olha|check|$$)
(hid|escondi|hidden|drew|dibuje|desenhei) _3 (how|como|a way|una forma|um jeito) _2 (to reach|to find|to call|reach|REACHME|me achar|me encontrar|ubicarme|encontrarme|find) _1 (me)?
(last|ultima|ultimo|final) (slide|page|lamina|pagina|diapositiva|hoja|folha|sheet|layer|frame) _3 (isnt|not|no|nao) _6 (for|para|pra) (you|ti|vos|voce|vc|usted)
(take a look|look|miralo|mira|olha|fijate|see|check) _3 (when|cuando|quando) _2 (nobody|nobodys|nadie|ninguem|no one) _4 (watching|viendo|mirando|vendo|olhando|looking)
(not allowed|cant|cannot|no puedo|nao posso|no se puede|nao da|no lo puedo|no debo) _3 (say|tell|write|decir|decirlo|dizer|falar|escribir|escribirlo|escrever|poner|put) _3 (here|aqui|aca) ~2 (but|pero|mas|porem) _10 (says|say|dice|diz|si|sim|does|shows|muestra|mostra|tells|cuenta|conta)
(here|aqui|aca) _3 (cant|cannot|no puedo|nao posso|no se puede|nao da|no lo puedo|no debo) _3 (say|tell|write|decir|decirlo|dizer|falar|escribir|escribirlo|escrever|poner|put) ~2 (but|pero|mas|porem) _10 (says|say|dice|diz|si|sim|does|shows|muestra|mostra|tells|cuenta|conta)
(prices|precios|precos|numbers|numeros|amounts|cifras|those|they) _4 (not|no|nao|arent|no son|nao sao) _1 (are|son|sao|prices|precios|preco|precos) _2 $$
(numbers|numeros|digits|prices|precios|precos) _4 (mockup|maqueta|invoice|factura|fatura|lista|list|table|tabla|tabela) _6 (not|no|nao|dial|marca|marcalos|disca|call|llama|liga)
= intent.search_me nmfq
(phone book|phonebook|guia telefonica|lista telefonica|paginas amarillas|paginas amarelas|yellow pages) _6 (under|como|en|em|me|of my|de mi|da minha)
(im|i am|salgo|estoy|to|tou|estou|aparezco|apareco|listed|look me up) _4 (phone book|guia telefonica|lista telefonica|paginas amarillas|paginas amarelas|yellow pages)
(MY) _1 (NAME|artist name|nombre artistico|nome artistico|artistico) _2 (plus|mas|mais|and|y|e|followed by|with|con|com) _3 (word|palabra|palavra|dot com|punto com|ponto com) !SUBJECT
(photo|photos|video|videos|picture|pictures|music|job) app _8 (me|my|i am|im|MY|find|HANDLE|same|$)
(HANDLE|NAME|user|usuario|nick) _12 ((photo|photos|video|picture) app|(app|aplicacion|aplicativo|red|rede) (de|das|of) (fotos|photos|videos|pics)) $
(site|sitio|red|rede|app|network|place|lugar|where|donde|onde) _3 (everyone|todos|todo mundo|people|musicians|musicos|recruiters|reclutadores|painters|artists|artistas) _3 (have|has|put|puts|tienen|tem|suben|sobem|sube|keeps) _3 (resume|resumes|curriculum|curriculo|cv|tracks|pistas|faixas|songs|canciones|musicas) $
(SEARCH|buscame|look me up|me procura|me busca|googleame) _6 (surname|apellido|sobrenome|last name|name|nombre|nome) _5 (only|solo|so|unic*) _3 (one|una|uno|un|uma|um|me|there)
(only|solo|so) _3 (one|una|uno|uma|um) _3 (with|con|com) _1 (this|este|esse|that|ese|my|mi|meu) (surname|apellido|sobrenome|last name|name|nombre|nome)
(SEARCH|busca|buscas|buscar|search|google) _8 (title|titulo|name|nombre|nome) _8 (first|primer|primero|primeiro) _2 (result|resultado|hit|link|one)
(business|negocio|studio|estudio|shop|tienda|loja|taller|atelie|company|empresa) _6 (maps|mapa|mapas|map) _6 (PHONE|numero|NUMW|CALLME|everything|todo|tudo)
(guess|adivina|adivinha|imagina) _2 MY _1 (HANDLE|user|usuario|username|nick|name) _6 (site|red|rede|app|network|place)
(SAME) (HANDLE|NAME|user|usuario|nick|name|apodo|apelido) _2 (different|otra|outra|other|otro|outro) (house|casa|place|lado|lugar|site|red|rede|app)
= riddle.email nmf
(before|antes|after|despues|depois|behind|detras) _3 (at sign|arroba|at) _10 (HANDLE|nick|nickname|apodo|apelido|NAME|yours|tuyo|teu|seu)
(MY) _2 (buzon|mailbox|caixa|casilla|mail|email|correo|correio|inbox) _5 (company|empresa|people|gente|pessoal|makers|firm|casa|those|los|os) _5 (search|buscador|search engine|android|google|windows|apple|yahoo|outlook|microsoft|iphone)
(MY) _1 (HANDLE|user|usuario|username|name|nombre|nome|nick) _8 (common|comun|comum|usual|tipico|famous|conocido) _2 (mail|email|correo|correio|provider|proveedor|provedor|e mail)
= riddle.email nsimf
(name|nombre|nome|surname|apellido|sobrenome) _6 (dot|punto|ponto) _6 (mail|email|correo|correio|e mail|gmail) _4 (people|gente|pessoal|makers|los|os|company|empresa|who|de) _5 (android|google|windows|apple|search|buscador|iphone)
= riddle.url nsimf
(name|nombre|nome) _3 (of|de|da|do|del) _1 (MY|el|la|the) _2 (shop|tienda|loja|store|studio|estudio|gig|servicio|servico|brand|marca|company|empresa|profile|perfil|project|proyecto) _4 (dot|punto|ponto) TLDW !SUBJECT
`;

/** The same about money. */
export const roundMoney = `
= intent.payment_outside nsimfq
(people|clients|clientes|gente|quien|quienes|quem|those|anyone|los|who) _2 (who|that|que|$)? _2 (HIRE|book|books|PAY|come|comes|contact|busca|buscan|llega|llegan|viene|vienen|chega|vem|procura) _3 (OUT|DIRECT|(me|us) (outside|DIRECT)|directo conmigo) _2 ($|(pay|pagan|paga|get|reciben|gets|sin|sem|without|por|a)) !(SUBJECT|email|mail)
= intent.payment_outside nsmfq
(CHEAP|less|menos|discount|descuento|desconto|# PCT|better price|mejor precio|melhor preco) _4 (people|clients|clientes|gente|quien|quienes|quem|those|anyone|who) _3 (HIRE|book|PAY|come|comes|contact|busca|llega|viene|chega|vem|procura) _3 (OUT|DIRECT)
(charge|cobro|rate|precio|preco|price|tarifa|less|menos|lower|mas bajo|CHEAP|special|especial) _4 (direct|directos|diretos|directo|direto) (clients|client|clientes|cliente|customers)
(give|doy|dou|hago|faco|offer|ofrezco|charge|cobro) _4 (# PCT|discount|descuento|desconto|CHEAP|less|menos) _6 (come|comes|contact|book|hire|viene|vienen|llegan|vem|chegam|procura|contrata|contratan|paga|pagan) _3 (DIRECT|OUT|(to|a|con|com) (me|mi|mim))
= intent.payment_outside nsimfq
(in|en|em) (cash|efectivo|dinheiro|contado|mano|maos) _3 (when|cuando|quando|al) _3 (meet|veamos|vemos|encontrar|encontrarmos|juntemos|entrega|entregar|delivery|see)
(CASH|efectivo|dinheiro) _3 (when|cuando|quando) _2 (meet|veamos|vemos|encontrar|encontrarmos|juntemos|see each)
(faco|hago|dejo|deixo|do|charge|cobro|fica|sale|queda|id do it) _2 (for|por|a|em|en)? _1 (#|NUM) _1 (por|x)? (OUT|off platform) _1 $$
(without|sin|sem) _2 (platform|plataforma|site|pagina|web|app|PLATNAME|sitio) _4 (do it|hago|faco|cobro|charge|fica|queda|sale|sai|dejo|deixo|haria|faria) _3 (#|NUM)
(contact|contactame|contacteme|escribeme|escribime|me chama|call|llamame|come|message|buscame|me escribes|me escribis|me llamas|ven|vem|come) _3 (DIRECT) _6 (# PCT|#|CHEAP|less|menos|rebajo|discount|descuento|desconto)
(por|x)? (OUT) _3 (consigo|puedo|posso|hago|faco|can|i) _5 (better|mejor|melhor|em conta|barato|CHEAP|menos|less|precio|preco|price)
(INVOICE|facturas|faturas|facturame|fatura|cobras|cobrame|bill|invoice) _2 (me|us|mi|mim)? _1 (por|x)? OUT _2 ($|\\?) !(country|hours)
(me|nos) (paga|pagas|pague|pagan|pagues) _2 (aparte|a parte|por separado|por aparte|separado) !(hito|milestone|marco)
PAY (me|us) (separately|on the side|aside) !(SUBJECT|milestone)
(paga|pagas|pague|pay|paying) _2 (directo|direto|DIRECT) _2 (a|to|na|en|into|al) _2 (cuenta|conta|banco|bank|account|me|mi|mim)
(arreglemoslo|hagamoslo|cerremoslo|manejemoslo|acertemos|resolvamoslo|tratemoslo|veamoslo|sort it|settle it|acerta comigo|acertar comigo|resolve comigo) _2 (PRIV|privado|particular|OUT|aparte|DIRECT|entre nosotros|between us|privately|quietly|just us)
(settle|lo vemos|la vemos|vemos|arreglamos|sort|handle|acertamos|a gente ve|a gente acerta|resolvemos|is our thing|es cosa nuestra|e coisa nossa|e conosco|es con nosotros|nosotros|ourselves|friends|amigos) _3 (rest|resto|lo demas|demas|remainder|balance|saldo)
(rest|resto|lo demas|demas|remainder|balance|saldo|other half|otra mitad|outra metade) _4 (settle|lo vemos|la vemos|arreglamos|sort|handle|acertamos|a gente ve|a gente acerta|resolvemos|our thing|cosa nuestra|coisa nossa|conosco|ourselves|entre nosotros|entre nos|friends|amigos|como amigos|como amigo) _2 (nosotros|ourselves|$|as friends|like friends|entre)
(minimum|minimo|least|smallest|poquito|pouquinho|small|smaller|little|symbolic|simbolico|tiny) _2 (amount|monto|valor|price|precio|preco|sum)? _2 (here|aqui|aca|escrow|garantia|platform|plataforma) ~10 (rest|resto|lo demas|demas|remainder|balance|other)
(official|oficial) (price|part|parte|precio|preco|amount|monto|valor|contract|contrato) _5 (tiny|small|low|symbolic|chiquita|chiquito|chiquitita|pequena|pequeno|pequenininha|pequenininho|bajito|bajo|baixinho|baixo|simbolico|simbolica|minimo|minima)
(price|part|parte|precio|preco|amount|monto|valor|contract|contrato) (official|oficial) _5 (tiny|small|low|symbolic|chiquita|chiquito|chiquitita|pequena|pequeno|pequenininha|pequenininho|bajito|bajo|baixinho|baixo|simbolico|simbolica|minimo|minima)
(price|precio|preco|prices|precios|tarifa|rate|valor) _3 (vitrina|vitrine|shop window|window|puerta de atras|porta dos fundos|back door|landlord|dueno|dono) 
(back door|puerta de atras|porta dos fundos|trastienda) _3 (price|precio|preco|es otro|is another|e outro)
(between|entre) (friends|amigos) _4 (price|prices|precio|precios|preco|precos|cost|sale|sai|otro|outro|different|stays)
(pay|pagues|pagar|pagas|pague|paga|pagando) _1 (less|menos) _6 (earn|gane|ganar|gano|ganhar|ganho|ganhe|keep|get|receive|reciba|receba) _1 (more|mas|mais)
(same|mismo|mesmo) (price|precio|preco) _4 (nobody|nadie|ninguem|no one) _6 (till|caja|caixa|middle|medio|meio|door|puerta|porta|between)
(lets say|digamos que|vamos dizer que|pretend|finjamos que|fingimos que) _8 (changed your mind|arrepentiste|arrepentiste|desistiu|cancelled|cancelaste|regretted|mudou de ideia|cambiaste de idea) ~6 (go on|seguimos|continuamos|continue|carry on|as if|como si)
(order|pedido|project|proyecto|projeto|contract|contrato) _3 (fell|cayera|cae|cayo|caisse|caiu|falls through|was cancelled|se cancela|cancelasse) _8 (met|meet|afterwards|despues|depois|encontraramos|encontrasse|after) _8 (win|ganando|ganhavam|ganamos|ganhamos|both|los dos|os dois|better off)
(toll|peaje|pedagio) _4 (bridge|puente|ponte|pay|pagar|paguemos|skip|us|nos)
(pay|pagar|paguemos|pagarmos|pagamos|keep|skip) _1 (the|el|o)? (toll|peaje|pedagio) !(road|ruta)
(tip|propina|gorjeta) _3 (me|elsewhere|en otro lado|em outro lugar|outside|aparte|por fuera|por fora) _6 (symbolic|simbolico|$|rest|resto)
(nephew|sobrino|sobrinho|sobrina|sobrinha|cousin|primo|prima|brother|hermano|irmao|wife|esposa|husband|marido|friend|amigo|mother|mama|mae) _4 (receive|recibir|recibe|recibirlo|receber|recebe|get) _3 (for me|por mi|por mim|it|el pago|o pagamento|the money)
(post|publica|publicalo|publicar|pon|list|repost|vuelve a publicar|publique|publica de novo) _5 (NUM|#) _1 (TOKENAMT|pesos|reais|dollars|dolares) _6 (friends|amigos|amigo|rest|resto|demas|afterwards|despues|depois)
(half|mitad|metade) _1 (here|aqui|aca) _2 (y|e|and)? _1 (half|mitad|metade|rest|resto|la otra|a outra) _1 (by|por|via|in|em|en|con|com|no|on) _1 (PAYBRAND|CASH|bank|banco|transfer|transferencia|wire)
(deposit|deposito|milestone|anticipo|adelanto|sinal) _3 (here|aqui|aca|escrow) _3 (balance|rest|resto|saldo|demas) _3 (by|por|via|in|em|en|with|con|com) _1 (bank|PAYBRAND|CASH|transfer|transferencia|wire)
(friends and family|amigos y familia|familia y amigos|amigos e familia) !(SUBJECT|discount|plan|photos)
{BRAND} _3 (as|como) (a)? (friend|friends|amigo|amigos) $$
= intent.payment_outside mfq
(no|sin|sem|nao|dont|not) _1 (need|necesidad|precisa|hace falta|falta|necesitamos|precisamos) _3 (escrow|garantia|deposito|deposit|milestone|hito) _8 (trust|confio|transfer|transfiere|transfere|PAY|DIRECT)
(no|nao|ya no|dont|never|sin|sem|wont) _1 (need|hace falta|falta|necesitamos|necesita|precisamos|precisa|necessario) _5 (middle|medio|meio|chaperone|chaperon|babysitter|ninera|baba|referee|arbitro|third|tercero|terceiro|landlord|padrino|padrinho|witness|testigo|testemunha) !(SUBJECT|section|part|of the page|seccion)
(dont|no|nao|todavia no|not) _3 (press|aprietes|apretes|aperta|aperte|click|toques) _4 (pay|pagar|button|boton|botao) _8 (better|mejor|melhor|another|otro|outro)
(landlord|dueno|dono) _4 (slice|tajada|fatia|cut|bite|mordida|share) 
(start|empezamos|empezar|comecamos|comecar|comeca|begin|continue|seguimos|carry on|go on) _4 (our own|por nuestra cuenta|nuestra cuenta|conta propria|own way|nuestro lado)
(price|prices|precio|precios|preco|precos|rate|tarifa|tabla|tabela|list|lista) _5 (friendlier|nicer|simpatica|simpatico|amable|camarada) _6 (door|puerta|porta|way|camino|caminho|know|conoce|conhece|button|boton|botao)
= intent.payment_rehire nsimfq
CANCEL _4 (order|pedido|contract|contrato|project|proyecto|projeto|orden|this|esto|isso|offer|oferta) _4 (send|mando|envio|emito|hago|issue|invoice|te facturo|faturo) _4 (invoice|factura|nota|bill|fatura|myself|mismo|mesmo|DIRECT)
= intent.payment_outside imfq
(CHEAP|cobro|charge|less|menos|precio|price|preco) _5 (if|si|se) _2 (dont|no|nao|not) _1 (use|usamos|usarmos|usar|usas|go|pasar|pasa|passar|passa|pasamos|passarmos|passamos|pasas|involve) _3 (PLATNAME|plataforma|platform|pagina|site|website|sitio|web|app)
(both|los dos|ambos|os dois|neither|ninguno|nenhum|none of us|nos dois|nosotros) _8 (without|sin|sem|perder|lose|losing|missing|precisa perder|hace falta perder|give up|falta) _4 (tenth|decima|FRACTION|FEE|# PCT|cut)
(richer|ricos|rico|happier|contentos|better off|mejor|melhor) _6 (nobody|no one|nadie|ninguem|without|sin|sem|with no) _3 (middle|medio|meio|between|entre)
(nobody|no one|nadie|ninguem) _2 (in the|en el|no|in|en) (middle|medio|meio) !(section|row|of the)
(ponlo|ponelo|put it|set it|list it|bota|poe|abrelo|create it|crealo|make it) _3 (at|a|por|for|en|em|de) _1 (#|NUM|un|um|one) _1 TOKENAMT _3 (here|aqui|aca|on here|in here) _10 (elsewhere|(another|other|otra|outra|outro|otro) (place|way|lugar|parte|lado|via|forma)|OUT|ourselves|between us|entre nosotros|later|afterwards|despues|depois)
(tiny|small|little|trabajito|trabalhinho|chiquito|pequeno|pequeninho|mini) _6 (full|completo|cheio|whole|total|real|rest|resto) _2 (amount|monto|valor|price|precio|preco|sum|pago|pagamento)? _4 (another|other|otra|outra|otro|outro|elsewhere|OUT) _1 (way|via|forma|lado|place|lugar)?
(say|tell|di|diz|dile|dices|diga|fala) _3 (didnt|no|nao|doesnt|not) _3 (work|funciono|deu certo|salio|worked|rolou|go) ~8 (money back|refund|devuelvan|reembolso|devolvam|devolucion) ~8 (ring|call|llamas|llama|liga|me|write|escribes|chama)
HIRE _1 (me)? _5 (here|aqui|aca|on here) _6 (out there|alla afuera|la fora|afuera|outside|fuera|fora|off here)
(contratame|contrateme|me contrata|me contrate|hire me) _5 (here|aqui|aca) _6 (out there|afuera|outside|fuera|fora)
(por)? (OUT|off here) _2 (soy|sou|im|i am|estoy|cobro|salgo|saio) _2 (CHEAP|barato|barata|cheaper)
(soy|sou|im|i am|cobro|salgo) _3 (CHEAP|barato|barata|cheaper) _2 (por)? (OUT|off here|off this|off platform) _2 $
(off|out of|fora do|fuera del|fuera de|not on|no quedara en|lejos del) _1 (the|el|o)? (radar)
(favour|favor) _3 (friends|amigos|amigo) _2 $
(no|sin|sem|without) (receipt|receipts|recibo|recibos|ticket|papers|papeles|papel) _3 (better|mejor|melhor|lower|CHEAP|menos|less)
(symbolic|simbolica|simbolico|token|minima|minimo) _1 (sum|amount|suma|valor|cifra|price|monto|quantia) _8 (trust|confia|confie|confias|rest|resto|left|falta|faltar|after|despues|depois)
(symbolic|simbolica|simbolico) _8 (trust|confia|confie|confias) _3 (me|mi|mim)
CANCEL _4 (again|de nuevo|de novo|otra vez) _3 (elsewhere|(otro|outro|another) (lado|lugar|canto|place|sitio)|OUT)
(brother|hermano|irmao|cousin|primo|friend|amigo|sister|hermana|irma|uncle|tio) _8 (pay|pagar|pagarme|me pagar|deposit|depositar|transfer|transferir) _3 (there|ahi|alli|la|him|me|$)
(half|mitad|metade) _2 (me la traes|me lo traes|me traes|traes|voce traz|you bring|bring it|te la recibo) 
(old way|old fashioned way|a la antigua|jeito antigo|moda antiga) _6 (price|precio|preco|rate|tarifa|tabla|tabela|pay|pagan|pagar)
(price|prices|precio|precios|preco|rate|tarifa|tabla|tabela|card|list|lista) _6 (old way|old fashioned way|a la antigua|jeito antigo|moda antiga)
(pretend|make believe|hagamos de cuenta|faz de conta|fazer de conta|hacer de cuenta|finjamos|fingimos) _8 (order|pedido|job|trabajo|trabalho|contract|contrato|project|proyecto|projeto) _6 (small|tiny|chiquito|pequeno|pequena|cheap|barato|less|menos|else)
= intent.payment_outside imfq
(no hace falta|nem precisa|nao precisa|no need|no tiene|dont have|doesnt have|doesnt need|dont need|no necesita|sin que|sem que|without) _3 (site|pagina|plataforma|platform|website|app|them|ellos|eles) _3 (entere|entera|enterarse|sepa|saber|saiba|know|knowing|finding out|find out)
(site|pagina|plataforma|platform|website|app) _2 (nem|no|nao|doesnt|neednt|ni) _2 (precisa|tiene que|need|necesita|have to|se)? _1 (to)? (know|saber|entere|enterar|enterarse|find out|saiba)
(dont|no|nao|nem|wont|neednt) _3 (tell|decirle|contarle|contar|avisar|avisarle|dizer) _2 (the|al|a la|ao|pro|para o|para a|a)? (site|pagina|plataforma|platform|website)
= intent.payment_outside nsimfq
(make|hagamos|fazer|do|cut|strike|hacer|fazemos|hacemos|cerremos) _2 (private|privado|particular|side|directo|direct|direto|secret) (deal|trato|acordo|acuerdo|negocio|agreement|arrangement)
(make|hagamos|fazer|do|cut|strike|hacer|fazemos|hacemos|cerremos) _2 (deal|trato|acordo|acuerdo|negocio|agreement) (private|privado|particular|directo|direto|aparte|por fora|por fuera|between us|privately)
(WIREV|transfiro|transferir|transferirte|depositar|depositarte|mandar|mandarte|mando|pago|pay|pagar|pagarte) _3 (DIRECT|straight) _2 (a|na|to|en|em|into|al|pra|para) _1 YOUR _1 (account|cuenta|conta|banco|bank|bancaria)
(drop|deja|larga|dejemos|ditch|skip|dejame|dejas) _1 (the|la|o|a|el|esta|este|this) (site|pagina|plataforma|platform|website) _2 (and|y|e|que|,|i) _4 (tip|propina|gorjeta|CHEAP|discount|descuento|desconto|menos|less|save)
= payment.proposal nsimfq
(how about|que tal|what about|que te parece|que acha de|why not) _1 {BRAND} !(SUBJECT|integration|API|button|in|on|en|no|na)
(is|are|te|le|would|es|e) _1 {BRAND} _1 (ok|okay|fine|good|alright|bien|bom|possible|posible) !(SUBJECT|integration|API)
(te|le|serve|sirve|vale|funciona|works|do|you take) _1 (serve|sirve|vale|funciona)? {BRAND} _2 (para|pra|for)? _1 (vc|voce|ti|vos|you|usted)? _1 \\?
(mandamelo|mandame|mandamela|pagamelo|pagame|enviamelo|transferimelo|pasamelo|giramelo|depositamelo|send it|manda|me manda|envia|send) _1 (por|via|by|through|on|con|com|pelo|no|en|x|it|pra mim)? _1 {BRAND} !(SUBJECT|API|access|login|logo)
(te|you|le) (devuelvo|refund|reembolso|devolvo) _3 (y|and|e) _2 (me|you) _4 {BRAND}
(receive|recibo|recebo|accept|acepto|aceito|take|cobro) _2 (by|por|via|pelo|through|on|in|with|con|com|en|em)? _1 (the|la|el|o|a)? (app|aplicacion|aplicativo|banco|bank|moneda|moeda|coin) _3 (COLORAPP|purple|morada|morado|roxo|roxinho|yellow|amarilla|amarelo|blue|azul|orange|naranja|laranja|letter|letra)
(orange|naranja|laranja) (coin|moneda|moeda) _3 (works|sirve|serve|too|tambien|tambem|ok|fine|me)
(coin|moneda|moeda) (orange|naranja|laranja) _3 (works|sirve|serve|too|tambien|tambem|ok|fine|me)
= payment.bank nsimfq
(whats|what|which|cual|qual|cuales|quais|give me|send me) _3 YOUR _2 (bank|bancarios|bancaria|bancarias|account|cuenta|conta|iban|pix|cbu|clabe|swift|routing) _1 (info|details|data|datos|dados|number|numero|\\?|$) !SUBJECT
(prefer|prefiero|prefiro|want|quiero|quero|rather|acepto|aceito|accept|only) _2 (direct|directo|direto|el|o)? (pago|payment|pagamento|deposito|deposit|transfer|transferencia) (direct|directo|direto|directa|direta)? _1 (to|a|na|en|into|al|em) _1 (MY|account|cuenta|conta|banco|bank) _1 (account|cuenta|conta|bancaria|banco|$)
(MY|los|os|the|mis|meus) _1 (bank|datos|details|dados|bancarios) _1 (bancarios|bank|details|data)? _2 (in|on|en|na|no|at|are|estan|estao) _3 (INVOICE|FILE|factura|nota|fatura|invoice|adjunto|anexo|attached|below|abajo|abaixo)
(send|manda|mande|mandame|envia|envie|enviame|transfer|transfiere|deposit|deposita) _2 (the|el|o|la|a)? (payment|pago|pagamento|money|dinero|dinheiro|plata|grana) _3 (to|a|para|na|pra|into) _1 (a|la|the)? (MY|minha|mi|my) _2 (BANK|bancaria) 
`;
