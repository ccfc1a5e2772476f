/** What people say who want to settle outside; written as in `rules-contact.ts`. */
export const moneyTexts = `
= intent.payment_outside nimfq
(PAY|DEAL|HIRE) _5 (por)? (OUT) {OUTEND} !(hours|horario|country|pais|oficina|box|margin|borders|calls)
(PAY|DEAL|HIRE|project|job) _4 off (platform|site|the|workana|upwork|garante|fiverr|here|app|books|record) (platform|site|app|books|workana|record|$)?
(por)? (OUT) {OFPLAT} _6 (CHEAP|cobro|charge|cobra|PAY|price|precio|preco|SAVE|DEAL)
(off|outside|fuera|fora) (the|of|de|da|del)? (la|el|o|a|the)? (site|platform|app|plataforma|pagina|workana|upwork) _4 (CHEAP|SAVE|discount|descuento|desconto)
= intent.payment_outside nsimfq
(HIRE|PAY|contrata|paga) _1 (me|us) _2 (DIRECT|outside|fuera|fora|por|privately|PRIV)
(me|nos) (HIRE|PAY) _2 (DIRECT|OUT|PRIV|aparte|por (lado|privado|aparte|OUT))
(contratame|contrateme|contratarme|pagame|pagueme|pagarme|transferime|transfiereme|depositame|(me (contrata|contrate|contratar|paga|pague|pagar))) _3 (DIRECT|PRIV|(por|x) (OUT|lado|privado|aparte))
(PAY|DEAL|HIRE|business|trato) _3 DIRECT ($|(with|con|com) (me|us|mi|nosotros|you|vos|voce|vc|usted|each|u)|to (me|us)|a mi|pra mim|para mi|(conmigo|comigo|contigo|between|entre|sin|sem|without|and|y|e|so|asi|assim|instead|if|si|se|each)) !(SUBJECT|FILE|escrow|garantia)
DIRECT (entre|between|with|conmigo|comigo|con|com|you|US2) _1 (US2|conmigo|comigo|me|us|nosotros|nos|vos|voce|vc|each) !TALKW
(CHEAP|# PCT|SAVE|discount|descuento|desconto) _6 (OUT|DIRECT|WITHOUT) ({OFPLAT}|PLATNAME|MIDDLE|$|(por|by|a|de|with|con|com|me|conmigo|comigo))
(WITHOUT) (the|la|el|a|o)? (PLATNAME|plataforma|platform|site|pagina|website|sitio|app) _5 (CHEAP|cobro|charge|DEAL|PAY|HIRE|$)
(DEAL|PAY|lets|vamos|hagamos|do) _4 (old|antigua|antigo|antiga|jeito) (way|usanza|school|moda|jeito|antigo|fashioned) _4 (US2|direct|$)
(go|going|ir|vamos|do|deal|vamo) DIRECT _6 (CHEAP|charge|cobro|cobrar)
(PAY|rest|resto|MONEYW) _1 (in|en|em|with|con|com|a) (CASH|mano|maos|hand|dinheiro vivo|especie) !(flow|back|register)
(MONEYW|PAY|resto|rest) _6 (INHAND|(in|en|em|na) (la)? (hand|mano|maos|mao|person|persona|pessoa)|pessoalmente|personalmente)
(CASH|dinheiro|efectivo|cash) (is|es|e|also|tambien|tambem|works|sirve|me)? _1 (fine|ok|okay|good|works|welcome|sirve|serve|bien|bem|mejor|melhor|preferred) !(flow|register)
(DEAL|PAY|arreglamos|cerramos|fechamos|settle|handle|this|esto|isso|queda|quede|fica|fique|keep|stays|hacemos|fazemos|faz|hagamoslo|resolve|resolver) _4 (between|entre) (US2|you|nosotros|nos|vos|los|ourselves) (dos|two|y|e|and|us|yo|eu|$)
(arreglamos|arreglemos|cerramos|cerremos|fechamos|settle|acertamos|combinamos|acordamos|negociamos|quedamos|arreglar|arreglarlo|acertar) _4 (vos|tu|vc|you|usted|voce|u) (y|e|and) (yo|eu|me|i|mi)
(entre|between) (nosotros|nos|us|vos|you|the|los|ourselves) (dos|two|y|e|and|us)? (yo|eu|me)? _2 (DEAL|PAY|arreglamos|cerramos|fechamos|directo|direto|sin|sem|CHEAP)
(skip|bypass|saltar|saltarnos|saltamos|saltemos|salteamos|pular|pulamos|driblar|esquivar|esquivamos|ignore|ignorar|cut|avoid|evitar|evitamos) _1 (a|o|the|los|out)? (los|PEOPLE|guys|pessoal|gente|the)? _1 (de|do|da|of|from|at|out)? (la|the|this|este|esta|a|o)? (PLATNAME|plataforma|platform|site|pagina|website|sitio|marketplace) !(SUBJECT|owner|fee)
(off the (books|record)|under the (table|counter|mesa)|por (debajo|abajo) de (la)? (mesa|cuerda)|por baixo (dos|do|de)? (panos|pano)|por la izquierda|por izquierda|por (debajo|baixo) (del|da|de|do) (radar|mesa|agua)|under the radar|caixa dois)
(MONEYW|PAY|pay|half|mitad|metade|rest|resto|segundo|second) _4 (por (otro|outro|outra) (lado|via|forma|medio)|(another|other|otra|outra) (way|via|forma)|por (mi|tu|su|sua|minha) (cuenta|conta)|por conta (propria|tua|sua)) !(SUBJECT)
(arreglamos|acertar|acertamos|acerta|manejamos|manejarlo|resolver|resolvemos|settle|cerramos|fechamos|lo vemos|a gente ve|sort|handle) _4 (PRIV|privado|particular|por (fuera|fora|otro lado|outro lado)|aparte|a parte) _6 !(SUBJECT|repo)
(bora|vamos|vamo|lets|podemos|melhor|mejor) (acertar|cerrar|fechar|settle|arreglar|cuadrar|negociar|combinar) _2 (OUT|DIRECT|PRIV|por (fuera|fora))
(bora|vamos|vamo|lets|mejor|melhor) (por|x)? (OUT) _3 (CHEAP|sale|sai|gana|ganha|save|em conta|$)
(por|x)? (OUT) (sai|sale|cuesta|custa|fica|cobro|queda|costs|sao|son) _1 #
(cobro|charge|cobra|cobrar|CHEAP|menos|less) _4 (no|not|nao|dont|doesnt) _2 (pasa|passa|go|goes|vai|pass|usa|use) _2 (por|through|via|by)? (HERE|PLAT|PLATNAME)
(INVOICE|PAY|bill) _3 (old|antigua|antigo) (fashioned|school|way|moda|usanza)
(por)? (OUT) _3 (dejo|deixo|fica|sale|sai|queda|hago|faco|cobro|charge) _2 (#|NUM)
(CHEAP|less) _3 (direct|directos|diretos|directo|direto) (clients|clientes|customers|client)
(next|siguientes|siguiente|proximos|proximo|following|second|segundo|others|demas) _3 (between|entre) (nosotros|nos|us|ambos|both)
(skip|saltamos|saltarnos|pular|pulamos|sacamos|cut) _3 (que|quem|who|one) _1 (cobra|charges|takes|come) _3 (medio|meio|middle)
(prefiero|prefiro|prefer|pay|pagas|paga|des|dar|give) _4 (en|em|in) (billetes|notas|cash|efectivo|especie) !(SUBJECT)
(half|mitad|metade|parte|part) _1 (por|by|via|no|in|en|em) _1 (TRANSFERNOUN|PAYBRAND|CASH) !(SUBJECT)
(CHEAP|BETTER|other|otras) (ways|way|forma|formas|manera|maneras|jeito|jeitos) _3 (pay|get|send|pagar|pagarme|mandar|mandarme) _3 (money|me|plata|dinero|dinheiro|mi|mim)
(CHEAP) _4 (around|past|bypass|pasamos|pasar|passar|passamos) _2 (por|pelo|the)? (el|the|la|o)? (PLAT|PLATNAME)
(half|mitad|metade) _4 (half|mitad|metade) _3 (OUT|under|debajo|fora|fuera|PAYBRAND|CASH) !(de|of|da|do|the|del)
(te|i|ill|we) (pago|pay|pagamos) (in|en|em|con|com)? (CASH) !(flow)
(take|accept|aceita|aceitam|aceptas|acepta|recibis|recibes|recibe|recebe|aceptan) (in|el|o|en)? (CASH|dinheiro|efectivo) _1 \\?
(ditch|drop|forget|olvidate|olvidemos|esquece|esquecer|larga) _2 (MIDDLE|PLATNAME|plataforma|platform|site)
(to them|a ellos|pra eles|para eles) _6 (private|privado|PRIV|DIRECT|OUT|ourselves|between)
(come|ven|vente|buscas|procura|come) _3 (straight|directo|direto|DIRECT) _3 (save|ahorras|economiza|SAVE)
(balance|saldo|rest|resto|REST) _5 (otra|otro|outro|outra|other|some) (other|forma|jeito|way|manera|lado)
= intent.payment_outside imfq
(dont|no|nao|why|para|pra|quien|who|hace|sin|without) _1 (need|needs|necesitamos|necesita|precisamos|precisa|use|usar|usamos|falta|involve|involving|necesidad) _4 (PLATNAME|plataforma|platform|site|pagina|website|MIDDLE|page) _8 (DEAL|PAY|DIRECT|US2|between|entre)
(need|needs|necesitamos|precisamos|involve|meter|meterlos|meternos) _2 (them|ellos|eles) _4 (half|mitad|metade|part|parte|rest|resto|payment|pago|pagamento|second|segundo)
= intent.payment_outside nimfq
(WITHOUT|skip|cut|cutting|bypass|avoid|saltar|saltarnos|saltamos|pular|evitar|evitamos|fuera|no|out|eliminar|sacamos|tirar|lose) _4 MIDDLE
= intent.payment_fee nsimfqx
(AVOIDV) _1 (both)? _4 (FEE|# PCT|commission) !(SUBJECT|of development|for|until)
= intent.payment_fee nsimfq
(PLAT|they|ellos|eles|los) _2 (takes|take|keeps|keep|charges|charge|se queda|queda|quedan|cobra|cobran|come|comen|leva|levam|fica|ficam|saca|sacan|gets|get|lleva|llevan|roba|roban|rouba|morde|muerde|eats|eat) _4 (FEE|# PCT|huge|much|mucho|muito|demasiado|demais) _10 (DIRECT|OUT)
(KEEP) _5 (FRACTION|# PCT|FEE) _4 (pocket|pockets|bolsillo|bolsillos|bolso|bolsos|nosotros|nos|both|ourselves|split)
(FRACTION|# PCT|FEE) _4 (KEEP) _4 (pocket|pockets|bolsillo|bolsillos|bolso|bolsos|US2|nosotros|nos|both|ourselves)
(US2|podemos|gente|ambos) _3 (KEEP) _3 (FRACTION|# PCT|FEE)
(why|whats|para que|pra que|por que|porque|sentido) _3 (GIVEAWAY|should|regalarle) _5 (FRACTION|FEE|# PCT|money|plata|dinero|dinheiro|grana) _6 (PLAT|PLATNAME|MIDDLE|them|ellos|eles|site|plataforma)
(FRACTION|FEE|# PCT) _5 (repartimos|rachamos|racha|dividimos|repartirnos)
(less|menos) _3 (me|mi|mim) _6 (charge|charges|cobran|cobram) _3 (more|mas|mais)
(FRACTION|# PCT) _4 (feeds|goes|alimenta|va|vai) _3 (PLATNAME|plataforma|platform|website|site|pagina)
(why) should _2 (FRACTION|# PCT) _4 (go|GIVEAWAY)
(BOTH|los dos|the two) _2 (WIN) !(time|tiempo|tempo)
(WIN) _2 (BOTH|los dos|us both|each)  !(time|tiempo|tempo|languages|versions|idiomas)
(each|cada uno|cada um|ambos|todos) (saves|ahorra|economiza|gana|ganha|win|wins) (something|algo|mas|more|$)
(more|mas|mais) (of it|dinero|plata|dinheiro|money)? _2 (for|para|pra) (both|los dos|os dois|nosotros|each|ambos)
(nobody|nadie|ninguem|no one) _2 (keeps|takes|queda|quede|saca|morde|muerde|cobra|cobre|come|fica|leva|bites|eats) _3 (con|com)? (anything|nada|cut|fee|slice|$)
(that|ese|esse|este|esos|essa|the) _1 (# PCT|FEE) _2 (for|para|pra|US2|ahorra*|WIN)
(ahorremos|ahorrar|ahorramos|ahorrarnos|economizarem|economizar|economizamos|save|poupar) _2 (that|ese|esse|esses|este|los|the|os|o|el)? _1 (# PCT|# percent)
= intent.payment_fee imfq
(no|zero|sin|sem|cero) (FEEONLY) _4 (PAY|HIRE|DIRECT) (me|DIRECT|$)
(WITHOUT|sin|sem) _3 (app|site|plataforma|PLATNAME|factura|nota) _4 (# PCT|CHEAP|menos|mais barato)
(WITHOUT) _1 (paying|pagar|pagarle|giving|darle|dar|pay)? _2 (FEEONLY|# PCT) _8 (DEAL|HIRE|CHEAP|SAVE|PAY|OUT|DIRECT|US2)
(DEAL|HIRE|CHEAP|SAVE|PAY|OUT|DIRECT) _6 (WITHOUT|no) _1 (paying|pagar|pagarle|giving|darle|dar|pay)? _2 (FEEONLY|# PCT)
^ (sin|sem|no) (FEEONLY) (\\?|$$)
= intent.payment_rehire nsimfq
CANCEL _6 (HERE|PLAT|PROJ|job) ~8 (HIRE !(de|again|o|el|the|another|otro|outro|um|un)|DEAL|arreglamos|DIRECT|OUT|contratas|between|entre|(pay|paga|pagas|pago|pagame|invoice|bill|factura|facturo) _1 (me|you|te|us|nosotros|mi)) !(refund|cliente|plano|plan|again|novo|nuevo|nueva) _2 !(plano|plan|painel|panel)
(close|cierra|cerramos|encerra|fecha) _2 (HERE|este|this|esse|aqui) _2 (PROJ|contract|contrato) ~8 (DIRECT|OUT|US2|between|entre|INVOICE)
(lets say|digamos|finjamos|hagamos como|facamos|fingimos|fingir|fingimos que) _4 (no|nao|not|fell|cancel*|through|salio|pudo|deu|cancelled|cancelado)
(site|sitio|plataforma|platform|app|they) _1 (pensa|crea|piense|thinks|think|ache|acha) _2 (que|that)? _3 (no|nao|not|fell|didnt)
(fund|refund|reembolso|reembolsas|reembolsa) ~8 (refund|reembolso|then|depois|luego) _4 (DIRECT|neighbours|between|entre|OUT|CASH)
= intent.payment_token nsimfq
(POST|DEAL|make|make it|create|open|abre|abrimos|abra|subi|HIRE|do|put|pon|bota|coloca) _5 (NUM|#) _1 (TOKENAMT|PROJ) ~12 (REST|real|true|remaining) _8 (TRANSFERNOUN|AFTER|OUT|aparte|DIRECT|CASH|sort|arreglamos|acerta|acertamos|settle|later|directo|PAYBRAND|a parte|between|entre|OTHERWAY|persona|person)
(fund|POST) _3 (NUM|#) TOKENAMT ~8 (other|rest|resto|otros|outros) _3 (NUM|#|goes|va|vai)
(small|minimum|minimo|minima|low) _2 (amount|monto|valor|garantia|escrow|deposito)? ~8 (square|settle|arreglamos|acertamos|ajustamos|conversamos|conversa) _4 (up|AFTER|later|persona|person|INHAND)
(POST|make|create|open|abre|abrimos|abra|put|pon|bota|coloca|deposit|fund) _3 (small|minimum|minimo|tiny|token|simbolico|symbolic|chiquito|pequeno|baixo|bajo|low|fake|TOKENAMT) ~10 (REST) _8 (OUT|DIRECT|CASH|aparte|PAYBRAND|sort|settle|acertamos|arreglamos|another|otro|outro|otra|outra|between|entre|a parte|privado)
(small|minimum|minimo|tiny|token|simbolico|symbolic|chiquito|pequeno|baixo|bajo|low|fake) (project|milestone|hito|proyecto|projeto|amount|monto|valor|price|precio|preco|job|escrow) _10 (REST|AFTER|DIRECT|OUT) _4 (AFTER|OUT|DIRECT|CASH|aparte|PAYBRAND|sort|settle|acertamos|arreglamos)
(REST) _3 (PAY|arreglamos|acertamos|settle|sort|transferis|va|vai|goes|te)? _2 (OUT|aparte|DIRECT|CASH|separately|por fora|por fuera|PAYBRAND)

= payment.proposal nsimfq
(PAY|GIVE|HIRE) (me|us|te|you|lo|la|el|o|a)? _3 PREP PREP? {BRAND} !(SUBJECT|API)
(PAY|accept|acepto|aceito|aceptamos|aceitamos|recibo|recebo|take|tengo|tenho|uso|manejo|prefiero|prefiro|prefer|use|receive|trabajo|pagame|me|paga|paguem|pagas|mandame|hago|faz|faco|hacer|hace|receber|recibir|recibirlo) (a|un|um|el|o|la|the|de|con|com|only|solo|so|also|tambien|tambem|by|por|en|via|x)? {BRAND} !(SUBJECT|API)
{BRAND} (me|us) !SUBJECT
(i|yo|eu|only|solo|so|just|apenas|via|va|vai|por|through) _1 (do|only|solo|so|hago|faco|via|por|va|vai|through|just|work)? _1 {BRAND} _1 (only|solo|directo|direto|direct|directly|nomas|$) !SUBJECT
(yapeame|yapea|plineame|yapeas|pixar|bizumeame)
{BRAND} (works|me sirve|me queda|sirve|serve|funciona|is easier|is better|is fine|me funciona|anda) _2 (for|para|pra|me|mas|mais|better|mejor|melhor|$)
(for|para|pra) (me|mi|mim) _3 {BRAND} _3 (easier|better|facil|mejor|melhor|comodo)
(por|x|via|con|com|by) {BRAND} (me|te|nos|fica|queda|is|es|e) _1 (queda|fica|sale|sai|easier|mas|mais|facil|mejor|melhor)
(a|to|na|al) (my|mi|minha|meu) {BRAND}
{BRAND} (friends|amigos|only|please|pls|$$)
{BRAND} (is|es|e|would be|seria) (best|better|fine|ok|good|great|mejor|melhor|preferred|ideal)
(me) (transfieres|transferis|transfiere|transfere|transfira|depositas|deposita|giras|gira|abonas) (y|e|and|$|por|a|al|la|o|el|half|mitad|metade) !(SUBJECT|dominio)
(me) (adelantas|adelanta|adianta|adiantas|anticipas) _2 (PREP) {BRAND}
(yapearme|plinearme|yapearte|bizum me|zelle me|venmo me)
= payment.proposal simfq
(HAVE|have|tienes|tenes|tem|usas|got|do you take) (a|un|um|el|o)? {BRAND} _3 \\?
(can|could|puedes|podes|podrias|pode|poderia|da|posso|puedo) _2 (pay|transfer|deposit|pagar|pagarme|transferir|depositar|mandar|recibir|receber|cobrar|send|wire) _4 {BRAND} !(SUBJECT|API)
= payment.proposal nsimfq
(MY) {BRAND} (is|es|e|key|chave|clave|account|cuenta|conta|address|number|$|esta)
= payment.bank nsimfq
(send|give|share|tell|drop|need|want|have|manda|mandame|mandeme|pasame|pasa|pasas|passa|dame|deme|da|das|envia|enviame|necesito|preciso|quero|quiero|deja|dejame|deixa) _2 YOUR (BANK|chave|cbu|clabe|PAYBRAND) _2 (y|e|and|so|q|que|to|info|stuff|details|datos|dados|i|eu|$) !(SUBJECT)
(card|tarjeta|cartao) (to|a|pra) (card|tarjeta|cartao)
(PAY|ok|okay|prefer) _1 (paying|pay|pagar|pagando)? _2 (by|por|via|con|com|with) (bank|una|uma|a)? (transfer|transferencia|deposit|deposito|wire) !(SUBJECT|form|option)
(GIVE|mando|paso|passo|envio|send) _2 (datos|details|dados|data|info|numero|number) _3 (bank|banco|bancaria|bancarios|cuenta|conta|account|cbu|clabe|deposito|transferencia)
(GIVE|ill|te|you|ahi|deixo) (_2 MY|(the|los|la|el|os|a|o)) (bank)? _1 (account|cuenta|cuentas|conta|contas|cbu|cvu|clabe|iban|alias|swift|wallet|billetera|carteira|nib) !(SUBJECT|de github|here|aqui)
(WIREV|pagas|paga|pay|abona|abonar|manda|send) _4 (a|to|na|en|into|in|para|pra|pro|no|sobre) (MY|minha|la|this|esta) _1 (BANK)
((wire|bank|ted|doc) (me|transfer) _2 (directly|direct|to me|a mi|pra mim|me|ok|works|fine)|transferencia (bancaria)? (directa|direta|a mi|pra mim)|(acepto|aceito|accept|prefiero|prefiro|prefer|pagame|hago|faco|faz|recibo|recebo|can do|i take|hacemos|fazemos) _2 (transferencia|transfer|deposito|ted|wire) !(SUBJECT|domain))
(could|can|would|puedes|podes|podrias|pode|poderia|da|quieres) _2 (wire (me|it|to|over|the money|half)|transferirme|depositarme|girarme|me transferir|me depositar|transferir pra mim) _2
(could|can|puedes|podes|podrias|pode|poderia|da) _3 (WIREV|mandarme|mandar|send) _2 (la|the|o|a|el)? (half|mitad|metade|money|plata|dinero|dinheiro|grana|resto|rest|it) _3 (por|to|a|direct|directo|direto|by|DIRECT) _2 (cuenta|conta|me|mi|mim|propria|DIRECT|$)
(transferencia|bank transfer|transfer) (straight|direct|directly|directa|direta|a|to|straight) _1 (to|a|me|mi|mim) _1
`;
