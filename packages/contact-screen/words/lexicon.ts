/**
 * Words of three languages by what they mean for this work, folded: small, without accents. `x*` stands for all words
 * that begin with x. A word may stand in several rows.
 */
export const lexicon = `
CHAN whatsapp whatsap whatsaap whatssap wasap wassap guasap guatsap guatsapp whats watsap watsapp wathsapp whastapp whatapp wpp wsp wapp wa wts wtsp was zap zapzap zapp zape whatsa wasa wsapp uats uatsap telegram telegran tele tlg tgram tg telegrama signal skype skaype viber discord discor disc messenger msn wechat weixin imo snapchat snap line kik slack gchat hangouts facetime imessage wire icq threema zalo kakao kakaotalk chan teams insta instagram ig facebook face fb twitter tiktok linkedin linkedln lkdn threads sms zapzinho whatsinho wpps whatsappp whatss watzap uatizap insta* telegr* whats* wasap* guasap* guats*
APPSTRONG uats uatsap zap2 wats whatssap whatsap2 insta2 whatsapp whatsap wasap wassap guasap guatsap guatsapp whats watsap watsapp wpp wsp wapp zap zapzap zapp telegram telegran tlg skype skaype viber discord messenger wechat snapchat insta instagram ig facebook fb tiktok linkedin imessage facetime hangouts zapzinho zoom meet
MSGR whatsapp whatsap whatsaap wasap wassap guasap guatsap guatsapp whats watsap watsapp wpp wsp wapp wa zap zapzap zapp telegram telegran tele tlg tg signal skype viber discord wechat snapchat snap imo line kik whatsa uats uatsap zapzinho
MAIL mail email mails emails correo correos correito gmail hotmail outlook mailbox casilla inbox correio emeil imeil jemeil jotmeil mailzinho
PHONE phone telephone number numbers cell cellphone mobile telefono tel telf tfno cel celu celular movil fono numero numeros nro telefone fone telemovel celula tlf tlm digits ddd
CONTACT contact contacts contacto contactos contato contatos
DETAIL details detail info information datos data dados
HANDLE user username usuario handle nick nickname alias arroba id apodo arrobas
MY my mi mis meu meus minha minhas mío nuestro nuestra nuestros our nosso nossa mine mio
YOUR your ur yo tu tus su sus teu teus tua seu seus sua yours tuyo tuya vuestro vosso u
ME me nos us mi mim
ASK leave escribi anotame what whats wats wat cual qual give send share drop tell pasame pasa pase pasas paseme dame deme damelo mandame manda mande mandas enviame envia envie dejame deja deje deixa deixe passa passe passas passar pass decime dime digame diga diz comparte comparti compartime compartilha partilha text gimme lend write escribeme anota facilitame facilita necesito preciso need want quiero quero pls may could tienes tenes tiene tens tem have got usas usa use using podes podrias pode poderia podria puedes puede can tendras tendrias teria gustaria gostaria
HAVE have got tienes tenes tiene tens tem use usas usa usan using tendras tendrias teria
GIVE give send share drop pass paso pasar pasarte doy dar mando mandar mandarte passo passar deixo dejo dejar envio enviar enviarte forward text leave leaving ill dare darei darte compartir compartirte comparto dejarte passarei mandarei mostrar revelo
TALK talk talking chat chatting speak speaking converse discuss discussing continue carry conversation conversations convo communicate communication keep hablar hablemos hablamos hablarlo hablas habla hablarnos hablo hable hablen charlar charlemos charlamos charla platicar platicamos platiquemos seguir sigamos seguimos seguirla continuar continuemos continuamos conversar conversemos conversamos comunicarnos comunicar comunicamos conversa conversarmos conversas falar falamos falarmos fala falemos falo papo papear bater trocar prosear coordinar coordinamos coordinemos combinar combinamos combinarmos discutir discutimos tratar tratarlo tratamos escribirnos escribir escribimos
MOVE move switch go jump hop take takes taking step continue migrate shift meet walk ride trip carry moving pasar pasemos pasamos pasarnos vamos vayamos vamonos mudar mudemos mudamos mudarnos saltar saltemos llevar llevemos llevarlo llevamos ir irnos nos cruzamos cruzar salir salgamos salimos migrar migremos migramos passar passamos passarmos pular levar levamos mudarmos sair sairmos partir bora seguimos volta paseo paseito voltinha rolê role vuelta passeio encuentro encontrar encontrarnos vernos vemos vejo veamos
REACH agrego adiciono reach contact text ping message msg dm call ring find add hit poke buzz whatsapp catch email mail shout phone escribime escribeme escribame escribidme escribanme llamame llameme llamarme llamenme marcame marcarme marqueme contactame contacteme contactarme contactarte contactarnos ubicame ubicarme ubicas hablame hableme agregame agregueme agrega agregarme anademe buscame busqueme buscarme encuentrame encontrame encontrarme encuentras tirame mandame avisame chama chame chamar chamem chamas liga ligue ligar ligas me-liga contata contate contatar adiciona adicione adicionar acha achar ache encontra encontre procura procure procurar manda mande escreve escreva escrever localizar alcanzar alcancar localizarme comunicate comuniquese chamame encuentran encuentres contactas
CALLME call ring text sms phone dial whatsapp llamame llameme llamar llamarme llamas marcame marcar marcarme marqueme marca liga ligue ligar ligas liguem ligame telefona telefonar telefoneame timbrame timbreme fonear toque toquinho
OUT outside offsite offplatform elsewhere fuera afuera fora
OFF off outside fuera afuera fora
PLAT platform site website page app marketplace here workana garante upwork fiverr freelancer guru peopleperhour 99freelas toptal hubstaff plataforma pagina sitio web aplicacion aplicativo portal sistema aqui aca aki ca system place chat this esta este isso daqui deste desta casa contra getninjas vintepila
PLATNAME workana garante upwork fiverr freelancer peopleperhour 99freelas toptal getninjas vintepila
HERE here aqui aca aki ca daqui this chat
PRIV private privately privado privada particular pvt pv inbox interno reservado dm dms md mp direto direct directo
DIRECT direct directly directo directa directamente derecho direto direta diretamente diretinho directito straight ourselves
BETWEEN between entre
PAY pay paying paid payment payments pays pago pagar pagas pagame pagarme pagues pague pagos pagamos paguemos paga pagarte pagarlo pagadero pagamento pagamentos pagarmos pagaria pagarias pagando transfer transferis transferir transfiere transfiero transferime transfiereme transferirme transferencia transferencias transfere transfira transferirte transferi transferimos deposit deposita depositar depositame depositarme deposito deposite depositas depositan depositos wire abona abonar abonas abonarme gira girar girame giro gires send settle settling cobrar cobro cobra cobramos cobrarte cobrarle cobrarlo acertar acerto acertamos acerta quitar faz fazer hago hace haces hagas haceme hazme haz mandame manda mandas mandar mandalo envia envias enviar enviame enviarme money plata dinero dinheiro grana lana pasta guita cash efectivo especie accept acepto aceito aceitamos aceptamos aceptan accepting take recibo recibir recebo receber recibimos receive receiving pode paguen pagueme fees rest resto
DEAL hagamoslo facamos deal deals trato tratos contract contracts contrato contratos contratar contratarme contratame contratas contratarte contratan contratamos contratacion hire hires hiring arreglar arreglamos arreglemos arreglo arreglarlo acordar acordamos acuerdo cerrar cerramos cerremos cerrarlo cerralo fechar fechamos fecha fecharmos acordo acerto acertar acertamos acertemos contrata contrate contratarmos contratacao negocio negocios negociar negociamos negociemos work working trabajar trabajamos trabajemos trabajo trabalhar trabalhamos trabalho job jobs business faturar facturar facturamos combinar combinado combinamos combinemos arregla arreglas hacer hacerlo hacemos hagamos haremos hacelo fazer fazemos fazermos fizermos faz do make
HIRE hire hiring contract contratame contratarme contrateme contrata contrate contratar contratas contratamos
FEE fee fees commission commissions comission comision comisiones comissao comissoes cut tax taxes taxa taxas tarifa tarifas percentage percent porcentaje porcentagem percentual impuesto imposto share slice tajada tajadita mordida fatia cuota quota 10 15 20 % fifth quinto quinta decima tenth servicecharge charge charges recorte
PCT % percent percentage porciento porcento
AVOID avoid avoiding skip skipping save saving saves bypass dodge escape evade evitar evitamos evitando evitas evite evitemos evitarnos ahorrar ahorramos ahorrarnos ahorras ahorro ahorrate ahorrarse ahorrando esquivar saltar saltarnos saltamos saltemos saltarse salteamos saltear zafar eludir economizar economizamos economiza economizando pular pulamos pulando fugir driblar drible escapar escapamos poupar poupamos cut cutting keep without sin sem nada no zero
SAVE save saves saving ahorrar ahorramos ahorras ahorro ahorrate ahorrarnos economiza economizar economizamos poupar poupamos poupa cheaper barato baratito barata discount descuento desconto less menos bonus rebaja mejor melhor better lower bajo off sobra gana ganas ganamos ganhamos ganha ganhar
WITHOUT without sin sem
CHEAP cheaper cheap barato baratito barata less menos discount descuento desconto lower better mejor melhor rebaja rebajo bajo baixo abaixo
MIDDLE middleman middlemen intermediary intermediaries intermediario intermediarios atravessador atravessadores intermediaria intermediacion terceros
CANCEL cancel cancelar cancela cancelas cancelamos cancelalo cancelo cancelemos cancele close cerrar cierra cerralo encerrar encerra anular anula retract withdraw retira
PAYBRAND paypal pix pixzinho pixinho pixs zelle venmo cashapp bizum bizzum mbway nequi daviplata yape yapea yapeas yapeame yapeo plin plineame wise transferwise payoneer mercadopago revolut skrill neteller airtm binance usdt usdc btc eth bitcoin crypto cripto criptomonedas tether moneygram westernunion remitly xoom picpay uala lemon brubank zinli wally transfermovil pagomovil sinpe upi gpay paytm phonepe gcash jazzcash easypaisa monobank privat24 bitcoins ethereum litecoin monero modo bancolombia oxxo spei redcompra cuentarut nubank astropay pagoefectivo bbva santander itau bradesco caixa payeer paysafe sepa iban cbu cvu clabe swift pixar
BANK bank banco bancaria bancario bancarios cuenta cuentas conta contas account accounts cbu cvu clabe iban alias swift routing agencia wallet billetera carteira chave banking nib
CASH cash efectivo especie dinheiro vivo contado
TRANSFERNOUN transfer transferencia ted doc wire deposito deposit wiretransfer giro boleto invoice
SUBJECT api apis bot bots chatbot chatbots integrate integrating integration integrar integracion integracao integraciones integra button buttons boton botones botao botoes form forms formulario formularios field fields campo campos template templates plantilla plantillas logo logos logotipo logotipos icon icons icono iconos icone icones sticker stickers figurinha figurinhas landing plugin plugins widget widgets module modulo webhook webhooks checkout gateway pasarela screen screens pantalla pantallas tela telas campaign campaigns campana campanas campanha campanhas ads anuncios anuncio article articulo artigo blog post posts newsletter marketing scrape scraper scraping validator validate validation validar validacion validacao regex crm dashboard backend frontend database sql script component componente layout mockup mock wireframe wireframes copy banner flyer folleto brochure folheto header footer rodape encabezado prototype prototipo design diseno diseños disenar redesign redisenar redesenhar implement implementar implementacion implementation implementacao feature features funcionalidad funcionalidade clone clon clonar app's developer desarrollador desenvolvedor desarrollar desenvolver sdk oauth login signup registro cadastro business ecommerce store tienda loja customers clientes customer users usuarios bulk masivo massa automate automation automatizar automatizacion automacao automacoes server servidor hosting dns smtp mx inboxes hubspot zendesk twilio sendgrid mailchimp stripe shopify woocommerce wordpress magento sequence sequences secuencia subject assunto asuntos asunto signature notification notifications notificacion notificaciones notificacao followers seguidores reels feed grid grilla carousel carrusel carrossel caption captions stories storyline essay research encuesta survey voiceover locucion transcribe transcription transcripcion transcricao tutorial course curso thumbnail thumbnails miniatura compare comparativa comparativo comparison explain explica explicar history historia analytics pixel tracking catalog catalogo export exportar import importar parse parser schema json csv column columna coluna table tabla tabela page's experience experiencia experto expert especialista
META classifier clasificador classificador filter filtro filtros regex rule rules regla reglas regra regras policy policies politica politicas terms terminos termos guideline guidelines dataset moderation moderacion moderacao detect detector detectar detection spam phishing scam fraud fraude golpe estafa scammers
FIXTURE fixture fixtures placeholder placeholders mock mockup mocks dummy example examples ejemplo ejemplos exemplo exemplos test tests testing prueba pruebas teste testes demo fake falso falsa falsos falsas inventado inventada inventados inventadas ficticio ficticia ficticios ficticias ficcional lorem ipsum seed sandbox staging regex mask mascara format formato pattern relleno mentira dialogue dialogo scene escena cena script guion roteiro character personaje personagem lyrics lesson leccion licao
NEG no not dont don doesnt wont cant cannot never nunca nao nem sin sem ni tampoco tampouco without jamas jamais nadie ninguem neither nor shouldnt mustnt prohibited prohibido prohibida proibido proibida forbidden against contra refuse avoid evitar evita evite isnt arent didnt instead anti prevent previene stop needn neednt
WRITE write spell type escribe escribi escribir escribilo escribelo escriba escribas escreve escreva escrever digita digitar ponelo ponlo pon pone poner ponga poe ponha put hide esconde esconder camufla camuflar disguise break split separa separar separalo separe separado soletra soletre deletrea deletrear deletrealo escrito mete disfraza disfrazalo
SPELLWAY words letras palabras palavras letters extenso numeros spaces espacios espacos espaco dots puntos pontos pieces partes pedazos trozos pedacos emojis reverse reves contrario backwards separado separados separadas separate
PASSES through pass passes pase pasa passa passe passar detect detects detecte detecta detecten block blocks bloquea bloquee bloquear bloqueia bloqueie censura censure censored corta corte catch catches caught agarre atrape pegue pega barra barre borra borre apaga apague flags flag robot bot filtro filter system sistema notice notices censor
FILE image images picture pictures pic pics photo photos foto fotos imagen imagenes imagem imagens pdf audio audios video videos file archivo arquivo attachment attached adjunto anexo screenshot captura print doc document documento metadata metadatos metadados filename drawing dibujo desenho illustration ilustracion ilustracao sketch boceto logo mockup png jpg jpeg portfolio portafolio cv curriculum resume watermark qr cover tapa capa slide voice nota mensaje
PLACEIN corner esquina canto bottom abajo abaixo embaixo embajo top arriba acima emcima last ultima ultimo first primera primeira page pagina footer pie rodape back dorso atras verso reverse tras metadata left izquierda esquerda right derecha direita hidden escondido oculto tiny small letra letrita letrinha chiquita zoom close look closely fijate mira mire olha olhe veja repara ojo inside dentro adentro second segundo minuto minute
LOOK look see check open watch listen read zoom view mira mire mirar ve vea ver fijate fijese revisa revise revisar abre abra abri escucha escuchar oye olha olhe olhar veja confira confere repara escuta escute ouve ouca lee leer leia le observa
NAME name nombre nome surname apellido apellidos sobrenome full completo
SAME same mismo misma mesmo mesma igual identico
SEARCH google googlea googleame googlear googleia googla googleio search searching find busca buscame busque busqueme buscar buscas pesquisa pesquise pesquisar procura procure procurar look internet encuentras encontras preguntale pregunta pergunta pergunte ask askthe google's
NET internet google web online net red rede redes facebook buscador navegador linkedin instagram
COLORAPP green verde verdecito verdecita verdinho verdinha verdao blue azul azulito azulzinho azulzinha purple morado morada roxo roxa violeta lila yellow amarilla amarillo amarela amarelo pink rosa black negro preto
PICAPP camarita camara camera camerazinha camarinha avioncito avion aviao aviaozinho plane paperplane bird pajarito pajaro passarinho passaro fantasmita fantasma fantasminha ghost globito phone telefonito papelito birds parrot musiquita notita
APPW app apps aplicacion aplicativo appcito appzinho site red rede aplicativozinho chat messenger mensajeria mensageiro icon icono icone logo one bubble globo network plataforma
FIRST first primera primer primeira inicial iniciales iniciais initials letters letras lines lineas linhas acrostic acrostico
TOKENAMT dollar dollars dolar dolares buck bucks peso pesos reais real euro euros usd
POST publica publicalo publicar publique publicas publicamos sube subelo subir subas post posting postar posta cria criar crea crear create put list listing crealo
REST verdad verdade rest remaining remainder resto real true verdadero verdadeira verdadeiro restante diferencia diferenca faltante balance saldo difference lo-demas demas
AFTER afuera after later afterwards then despues luego depois aparte separately separado separate
BOOKS books book table mesa panos cuerda negro negra blanco caixa2 register record radar
US2 us nosotros nos vos yo usted tu eu voce vc me you we both dos dois ambos
KEEP quedarnos ficarmos quedemos keep keeps pocket pockets stay stays share split save ficar fica ficam quedar queda quedamos quedaria bolsillo bolsillos bolso bolsos repartir repartimos repartirnos dividir dividimos rachar rachamos guardar embolsar
MEETV meet meeting meetup visit visita visitar visitame visitanos come comes coming ven venga venir vengan vente venite pasa pasar pase pasate pasas pasen passa passar passe passem vem vir venha aparece aparecer apareca drop pop swing stop bring traer trae traiga traelo traz traga trazer recoger recoge buscar retirar retira buscalo pick collect deliver entregar envia send mail ship entrega manda cai cola colar encontramos encontrarnos vernos juntarnos juntamos reunirnos
PLACE office oficina escritorio studio estudio taller atelie ateliê atelier workshop shop store tienda local loja casa home house apartment departamento depto apartamento warehouse galpon galpao clinic clinica consultorio restaurante cafe coffee bar cafeteria panaderia padaria lab laboratorio edificio building predio sala showroom salon barraca puesto stand
REL above below next behind opposite near across encima arriba abajo frente enfrente lado atras detras esquina cerca junto emcima cima embaixo ao perto pertinho corner between altos fondo fundos
STREETW street st avenue ave road rd drive dr lane ln boulevard blvd square plaza praca rua av avenida calle cll carrera cra kra travessa alameda paseo bv bvar pasaje pje jr jiron mz manzana quadra qd lote estrada rodovia colonia barrio bairro largo
COMPLAIN laggy slow lento lenta buggy incomoda incomodo molesta annoying boring horrible ruim malo chato pesado trava traba
PEOPLE people gente pessoal chicos los guys folks folk site's
IMPERSON users people someone anyone alguien alguem somebody usuarios students freelancers customers clientes clients povo pessoas personas kids children employees
PHONE pic1
MAIL pic2
FILE pic6
PICAPP pic4 pic7 pic9
COLORAPP pic3 pic8 pic10
XAPP tele disc dc skp sc signall session element matrix xmpp jabber snap tik tt x lnkd bluesky bsky behance dribbble pinterest twitch youtube yt reddit tumblr mastodon vk github gitlab medium onlyfans kwai soundcloud redes social socials app plane ghost fantasma fantasmita camarita camara camera bird pajarito passarinho purple morado morada roxo green verde blue azul gram rede yellow amarillo amarela amarelo v handle nick nickname usuario user arroba dm md inbox agregame agrega adiciona
XMONEY cash cashtag mercado pago western google upi wise transfer transferencia transferi transferir deposit deposita depositame deposito wire chave cuenta conta account acct banco bank ag agencia sucursal routing aba nib iban swift ifsc crypto cripto wallet billetera carteira usdt btc eth sol solana pay paga pagame p1x p4yp4l v3nmo b1zum revtag llave bre chime zelle cc cta ahorros corrente corriente poupanca pouponca sort tron trc20 erc20 bep20 bnb personal naranja dni rut mb pagos pix
XSTREET address direccion endereco morada domicilio ubicacion box apartado caixa casilla nagar marg colony yard court place pl close crescent gardens grove mews parkway pkwy highway hwy circle trail walk quay alley hill park plaza loop terrace way row cl cll carrera kr bulevar boulevard camino ruta ronda callejon calzada circuito prolongacion via urb urbanizacion jardim conjunto psj quadra diagonal transversal rod ladeira al tv setor qi ql sqn sqs shis shin cln cls mz c r
XROOM calendly cal linktree linktr zoom zum zo zooom meet meets google teams webex jitsi whereby sala salinha room reunion reuniao anydesk teamviewer videollamada videochamada videocall
XRIDDLE word palabra palavra name nombre nome surname apellido sobrenome google googlea googleia googleame internet busca pesquisa procura search same mismo misma mesmo mesma alias chave plane avioncito avion aviaozinho aviao purple morado morada roxo roxa green verde blue azul ghost fantasma fantasmita camarita camara camera bird pajarito passarinho gamer gamers sabes sabe usual siempre sempre followed seguido seguida initials iniciales iniciais animal fruta fruit
XSIGN arroba arrob aroba arova arrroba arr0ba at dot punto ponto pto point period slash barra barrita diagonal guion underscore underline subrayado sublinhado hifen hyphen dash hxxp hxxps commat colon raya traco
XTURNED reves reversed reverse backwards backward contrario espejo espelho mirror mirrored invertido invertida moc ten gro tras
XALIAS alias
XSITE www com net org
XNATO alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu
REACHABLE whatsapp whatsap whatsaap whatssap wasap wassap guasap guatsap guatsapp whats watsap watsapp wpp wsp wapp zap zapzap zapp telegram telegran tele tlg tg signal skype skaype viber discord messenger wechat snapchat snap insta instagram ig facebook face fb twitter tiktok linkedin imessage sms mail email mails emails correo correos correito gmail hotmail outlook casilla correio phone telephone number cell cellphone mobile telefono tel telf tfno cel celu celular movil fono numero nro telefone fone telemovel tlf tlm digits ddd contact contacto contato contacts contactos contatos handle whats* insta* telegr* wasap* guasap* guats*
CH whatsapp whatsap whatsaap wasap wassap guasap whats wpp wsp wapp wa zap zapzap telegram telegran tele tg signal skype viber discord messenger wechat snapchat snap line kik slack insta instagram ig facebook face fb twitter tiktok linkedin threads sms mail email emails correo gmail hotmail outlook casilla phone number numbers cell mobile telefono tel cel celu celular movil numero numeros nro telefone fone telemovel contact contacts contacto contactos contato contatos user username usuario handle nick nickname arroba whats* insta* telegr* wasap* guasap*
NUMW num numb nro number numero cel tel phone
PLS pls please plz porfa porfavor pfv pfvr gentileza favorcito
WHAT what whats which cual qual wats
YOUW you u vos tu usted voce vc te ti contigo
REACHYOU contactarte ubicarte encontrarte llamarte escribirte hablarte localizarte contactarlo llamarlo ubicarlo buscarte agregarte contactarla llamarla
REACHME contactarme encontrarme ubicarme hallarme localizarme llamarme escribirme hablarme
CALLYOU contacto ubico encuentro llamo escribo localizo agrego acho encontro chamo ligo adiciono procuro contato busco hablo acha encontra contactamos
ELSE else elsewhere somewhere otro otra outro outra another other different
PLACEW place lugar sitio medio meio canal channel lado way forma app site chat rede red aplicacion aplicativo spot platform plataforma messenger parte jeito
BETTER better faster easier quicker mejor melhor rapido facil comodo private privado secure tranquilo
TALKW write writing answer escribir escribirnos escribamos escribes respondes contestas contestar responder responde escrever escrevermos escreve charlar conversar hablar falar chat talk
WATCH watched watching mirando vigilando vigilen vean lean leyendo escuchando censuren censored observando vendo lendo vigiando olhando reading looking monitored supervised supervisen
CARD card tarjeta cartao tarjetita cartaozinho
LISTEN listen escucha escuche escuchar oye ouve escuta escute hear play reproduce
LEFT left leave leaving deje puse escondi deixei pus coloquei hid put dejo deixo meti escribi escrevi hidden
METAW metadata metadatos metadados properties propiedades propriedades exif filename
BLOCKS blocks block bloquea bloquean bloqueen borra borran borre censura apaga apague corta detecta detecte deletes hides bloqueia tapa oculta catches catch flags removes esconde filters
PROVIDER gmail hotmail outlook yahoo icloud proton protonmail googlemail live msn
GIVEAWAY give giving gift regalar regalarle regalarles regalamos dar darle darles dejar dejarle dejarles pagarle pagarles feed deixar go hand
FRACTION part parte third tercio terco quarter cuarto slice share tajada tajadita fatia pedazo pedaco chunk piece porcion fifth quinto quinta diferencia diferenca difference cut porcentaje porcentagem decima tenth
BOTH both ambos dos dois
WIN save saves saving ahorramos ahorrar ahorremos ahorran ahorraria ganamos ganar ganemos ganan ganariamos ganhamos ganham ganhar ganhariamos economizamos economizar economizarem economizam benefit win profit poupamos
FEEONLY commission commissions comision comisiones comissao comissoes fee fees taxa taxas tax taxes cut tarifa
AVOIDV avoid avoiding skip skipping save saving dodge escape evade bypass cutting beat evitar evitamos evitando evitas evitemos evitarnos ahorrar ahorramos ahorrarnos ahorras ahorrate ahorrando ahorremos esquivar saltar saltarnos saltamos saltemos saltear zafar zafamos eludir economizar economizamos economiza economizando pular pulamos fugir driblar escapar escapamos poupar poupamos dribla fugimos evita economizemos saltea
OTHERWAY aparte separately separado separadamente
INHAND pessoalmente personalmente
MONEYW money plata dinero dinheiro grana lana cash efectivo guita tutu pay payment pago pagamento pagos funds
PROJ project proyecto projeto contract contrato job pedido order one este esse this trabajo trabalho listing milestone hito
INVOICE invoice factura facturar facturo facturamos fatura bill
WIREV transfer transferis transferir transfiere transfiero transferime transfiereme transferirme transfere transfira deposit deposita depositar depositame depositarme deposite depositas wire gira girame
PREP on by via through over in at to using with por en no na pelo pela al ao a pro pra para con com em un um uma el o la the mi my meu
SCENE photo photos foto fotos picture pictures shot shots toma tomas light luz scene escena cena shoot
HEREW here aqui aca project proyecto projeto workroom
META clausula clause proibe prohibe prohibits forbids
CHAN dsicord discrod disocrd discort telegarm telegrm telgram telergam instragram instagran isntagram facebok faceboock watssap wasapp wahtsapp whatsaapp
APPSTRONG dsicord discrod disocrd discort telegarm telegrm telgram instragram instagran isntagram facebok wahtsapp slack snap gram
PHONE fijo fixo linea
PAYBRAND bybit airtime
TLDW com net org io es br ar mx art design studio me dev co pt cl pe uy site online app arte
SIGNW dot ponto punto arroba
PICAPP fotitos fotinhas fantasminha
CANCEL cancelled canceled cancelado cancelada
APPW apps
XSTREET broadway floor suite unit flat wharf villa lote solar etapa
FILE excel sheet zip hoja planilla pestana aba tab spreadsheet
SIGNB cartel letrero placa sign signboard van camioneta kombi uniforme camiseta shirt billboard fachada
CHAN feis feice
APPSTRONG feis feice
NET face
PAY adelantas adelantame adelanta adianta adiantar anticipo
POST poe bota coloca fund
DEAL square
IMPERSON usuario comprador paciente guest alumno aluno shopper visitor suscriptor assinante cuestionario questionnaire encuesta
`;
