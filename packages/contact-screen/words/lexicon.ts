/**
 * Words of three languages by what they mean for this work, folded: small, without accents. `x*` stands for all words
 * that begin with x, `x~` for the forms of a verb in -ar (see `forms`). A word may stand in several rows.
 */
export const forms =
  'ar a as o amos an am e es emos en em ando ado arlo arnos arme arte ame arse aste ei ou armos aria arias alo ala anos eme elo arlos arla amo aramos asemos assemos ara aran ase asse aban aba ava avam aremos arei'.split(
    ' ',
  );

/** The same of verbs in -er and -ir, written `x^`. */
export const formsOfEr =
  'er ir o es e emos imos en em a as amos an am iendo endo indo ido erlo irlo irle irte erte irme erme irnos ernos eme ime iera ieras ieramos esse essemos'.split(
    ' ',
  );

export const lexicon = `
CHAN chan disc discor discord discort discrod disocrd dsicord face facebok faceboock facebook facetime fb feice feis gchat guasap guasap* guats* guatsap guatsapp hangouts icq ig imessage imo insta insta* instagram instagran instragram isntagram kakao kakaotalk kik line linkedin linkedln lkdn messenger msn signal skaype skype slack sms snap snapchat teams tele telegarm telegr* telegram telegrama telegran telegrm telergam telgram tg tgram threads threema tiktok tlg twitter uatizap uats uatsap viber wa wahtsapp wapp wasa wasap wasap* wasapp wassap wathsapp watsap watsapp watssap watzap wechat weixin whastapp whatapp whats whats* whatsa whatsaap whatsaapp whatsap whatsapp whatsappp whatsinho whatss whatssap wire wpp wpps wsapp wsp wts wtsp zalo zap zape zapp zapzap zapzinho
APPSTRONG discord discort discrod disocrd dsicord facebok facebook facetime fb feice feis gram guasap guatsap guatsapp hangouts ig imessage insta insta2 instagram instagran instragram isntagram linkedin meet messenger skaype skype slack snap snapchat telegarm telegram telegran telegrm telgram tiktok tlg uats uatsap viber wahtsapp wapp wasap wassap wats watsap watsapp wechat whats whatsap whatsap2 whatsapp whatssap wpp wsp zap zap2 zapp zapzap zapzinho zoom
MSGR discord guasap guatsap guatsapp imo kik line signal skype snap snapchat tele telegram telegran tg tlg uats uatsap viber wa wapp wasap wassap watsap watsapp wechat whats whatsa whatsaap whatsap whatsapp wpp wsp zap zapp zapzap zapzinho
MAIL casilla correio correito correo correos email emails emeil gmail hotmail imeil inbox jemeil jotmeil mail mailbox mails mailzinho outlook pic2
PHONE cel cell cellphone celu celula celular ddd digits fijo fixo fone fono linea mobile movil nro number numbers numero numeros phone pic1 tel telefone telefono telemovel telephone telf tfno tlf tlm
CONTACT contact contacto contactos contacts contato contatos
DETAIL dados data datos detail details info information
HANDLE alias apodo arroba arrobas handle id nick nickname user username usuario
MY meu meus mi mine minha minhas mio mis my nossa nosso nuestra nuestro nuestros our
YOUR seu seus su sua sus teu teus tu tua tus tuya tuyo u ur vosso vuestro yo your yours
ME me mi mim nos us
ASK anota anotame can comparte comparti compartilha compartime could cual dame damelo decime deixa deixe deja dejame deje deme diga digame dime diz drop envia enviame envie escribeme escribi facilita facilitame gimme give gostaria got gustaria have leave lend manda mandame mandas mande may necesito need partilha pasa pasame pasas pase paseme pass passa passar passas passe pls pode poderia podes podria podrias preciso puede puedes qual quero quiero send share tell tem tendras tendrias tenes tens teria text tiene tienes usa usas use using want wat wats what whats write
HAVE got have tem tendras tendrias tenes tens teria tiene tienes usa usan usas use using
GIVE compartir compartirte comparto dar dare darei darte deixo dej~ doy drop envi~ forward give ill leave leaving mandarei mand~ mostrar pass passar passarei passo pas~ revelo send share text
TALK bater carry charl~ chat chatting combin~ communicate communication comunic~ continu~ conversation conversations convers~ convo coordin~ discuss discussing discutimos discutir escribimos escribir escribirnos fal~ habl~ keep papear papo platicamos platicar platiquemos prosear seguimos seguir seguirla sigamos speak speaking talk talking trat~ trocar
MOVE bora carry continue cruzamos cruzar encontrar encontrarnos encuentro go hop ir irnos jump levamos levar llev~ meet migrate migr~ move moving mud~ nos partir paseito paseo passamos passar passarmos passeio pas~ pular ride role sair sairmos salgamos salimos salir saltar saltemos seguimos shift step switch take takes taking trip vamonos vamos vayamos veamos vejo vemos vernos volta voltinha vuelta walk
REACH ach~ add adicion~ agregueme agreg~ alcancar alcanzar anademe avisame buscame buscarme busqueme buzz call catch cham~ comunicate comuniquese contact contact~ contat~ dm email encontr~ encuentrame encuentran encuentras encuentres escreva escreve escrever escribame escribanme escribeme escribidme escribime find hablame hableme hit ligue lig~ llamenme llam~ localizar localizarme mail manda mandame mande marcame marcarme marqueme me-liga message msg phone ping poke procur~ reach ring shout text tirame ubic~ whatsapp
CALLME call dial fonear ligue liguem lig~ llam~ marc~ marqueme phone ring sms telefona telefonar telefoneame text timbrame timbreme toque toquinho whatsapp
OUT afuera elsewhere fora fuera offplatform offsite outside
PLAT 99freelas aca aki aplicacion aplicativo app aqui ca casa chat contra daqui desta deste esta este fiverr freelancer garante getninjas guru here hubstaff isso marketplace page pagina peopleperhour place plataforma platform portal sistema site sitio system this toptal upwork vintepila web website workana
PLATNAME 99freelas fiverr freelancer garante getninjas peopleperhour toptal upwork vintepila workana
HERE aca aki aqui ca chat daqui here this
PRIV direct directo direto dm dms inbox interno md mp particular privada privado private privately pv pvt reservado
DIRECT derecho direct directa directamente directito directly directo direta diretamente diretinho direto ourselves straight
PAY abon~ accept accepting aceitamos aceito acept~ acert~ adelanta adelantame adelantas adianta adiantar anticipo cash cobrarle cobr~ deposit depositos deposit~ dinero dinheiro efectivo envi~ especie faz fazer fees gir~ grana guita hace haceme haces hagas hago haz hazme lana mand~ money pagadero pagamento pagamentos pagos pagu~ pag~ paid pasta pay paying payment payments pays plata pode quitar receber recebo receive receiving recibimos recibir recibo rest resto send settle settling take transfer transfere transferencia transferencias transferi transferime transferimos transferir transferirme transferirte transferis transfiere transfiereme transfiero transfira wire
SUBJECT seo ranking posicionamiento posicionamento
DEAL arreglemoslo cerremoslo hagamoslo
DEAL acert~ acord~ acuerdo arregl~ business cerr~ combin~ contract contracts contratacao contratacion contratos contrat~ deal deals do facamos facturamos facturar faturar faz fazemos fazer fazermos fech~ fizermos hacelo hacemos hacer hacerlo hagamos hagamoslo haremos hire hires hiring job jobs make negocios negoci~ square trabaj~ trabalh~ trato tratos work working
HIRE contract contrat~ hire hiring
FEE % 10 15 20 charge charges comision comisiones comissao comission comissoes commission commissions cuota cut decima fatia fee fees fifth imposto impuesto mordida percent percentage percentual porcentagem porcentaje quinta quinto quota recorte servicecharge share slice tajada tajadita tarifa tarifas tax taxa taxas taxes tenth
PCT % percent percentage porcento porciento
SAVE ahorrate ahorr~ bajo barata baratito barato better bonus cheaper desconto descuento discount economiz~ ganh~ gan~ less lower mejor melhor menos off poup~ rebaja save saves saving sobra
WITHOUT sem sin without
CHEAP abaixo baixo bajo barata baratito barato better cheap cheaper desconto descuento discount less lower mejor melhor menos rebaja rebajo
MIDDLE atravessador atravessadores intermediacion intermediaria intermediaries intermediario intermediarios intermediary middleman middlemen terceros
CANCEL anula anular cancel cancelada canceled cancelled cancel~ cerralo cerrar cierra close encerra encerrar retira retract withdraw
PAYBRAND airtime airtm astropay binance bitcoin bitcoins bizum bizzum brubank btc bybit cashapp cbu clabe cripto criptomonedas crypto cuentarut cvu daviplata easypaisa eth ethereum gcash gpay iban jazzcash lemon litecoin mbway mercadopago modo monero moneygram monobank nequi neteller oxxo pagoefectivo pagomovil payeer payoneer paypal paysafe paytm phonepe picpay pix pixar pixinho pixs pixzinho plin plineame privat24 redcompra remitly revolut sepa sinpe skrill spei swift tether transfermovil transferwise uala upi usdc usdt venmo wally westernunion wise xoom yape yapea yapeame yapeas yapeo zelle zinli
BANK account accounts agencia alias bancaria bancario bancarios banco bank banking billetera carteira cbu chave clabe conta contas cuenta cuentas cvu iban nib routing swift wallet
CASH cash contado dinheiro efectivo especie vivo
TRANSFERNOUN boleto deposit deposito doc giro invoice ted transfer transferencia wire wiretransfer
SUBJECT ads analytics anuncio anuncios api apis app's article articulo artigo assunto asunto asuntos automacao automacoes automate automation automatizacion automatizar backend banner blog bot botao botoes boton botones bots brochure bulk business button buttons cadastro campaign campaigns campana campanas campanha campanhas campo campos caption captions carousel carrossel carrusel catalog catalogo chatbot chatbots checkout clientes clon clonar clone column columna coluna comparativa comparativo compare comparison component componente copy course crm csv curso customer customers dashboard database desarrollador desarrollar desenvolvedor desenvolver design developer disenar diseno disenos dns ecommerce encabezado encuesta especialista essay experience experiencia expert experto explain explica explicar export exportar feature features feed field fields figurinha figurinhas flyer folheto folleto followers footer form forms formulario formularios frontend funcionalidad funcionalidade gateway grid grilla header historia history hosting hubspot icon icone icones icono iconos icons implement implementacao implementacion implementar implementation import importar inboxes integra integracao integracion integraciones integrar integrate integrating integration json landing layout locucion login logo logos logotipo logotipos loja magento mailchimp marketing masivo massa miniatura mock mockup module modulo mx newsletter notificacao notificacion notificaciones notification notifications oauth page's pantalla pantallas parse parser pasarela pixel plantilla plantillas plugin plugins post posts prototipo prototype redesenhar redesign redisenar reels regex registro research rodape schema scrape scraper scraping screen screens script sdk secuencia seguidores sendgrid sequence sequences server servidor shopify signature signup smtp sql sticker stickers store stories storyline stripe subject survey tabela tabla table tela telas template templates thumbnail thumbnails tienda tracking transcribe transcricao transcripcion transcription tutorial twilio users usuarios validacao validacion validar validate validation validator voiceover webhook webhooks widget widgets wireframe wireframes woocommerce wordpress zendesk
META clasificador classificador classifier clause clausula dataset detect detectar detection detector estafa filter filtro filtros forbids fraud fraude golpe guideline guidelines moderacao moderacion moderation phishing policies policy politica politicas prohibe prohibits proibe regex regla reglas regra regras rule rules scam scammers spam terminos termos terms
FIXTURE cena character demo dialogo dialogue dummy ejemplo ejemplos escena example examples exemplo exemplos fake falsa falsas falso falsos ficcional ficticia ficticias ficticio ficticios fixture fixtures format formato guion inventada inventadas inventado inventados ipsum leccion lesson licao lorem lyrics mascara mask mentira mock mocks mockup pattern personagem personaje placeholder placeholders prueba pruebas regex relleno roteiro sandbox scene script seed staging test teste testes testing tests
NEG against anti arent avoid cannot cant contra didnt doesnt don dont evit~ forbidden instead isnt jamais jamas mustnt nadie nao needn neednt neither nem never ni ninguem no nor not nunca prevent previene prohibida prohibido prohibited proibida proibido refuse sem shouldnt sin stop tampoco tampouco without wont
WRITE break camufla camuflar deletre~ digita digitar disfraza disfrazalo disguise esconde esconder escreva escreve escrever escriba escribas escribe escribelo escribi escribilo escribir escrito hide mete poe pon pone ponelo poner ponga ponha ponlo put separ~ soletra soletre spell split type write
SPELLWAY backwards contrario dots emojis espacios espaco espacos extenso letras letters numeros palabras palavras partes pedacos pedazos pieces pontos puntos reverse reves separadas separado separados separate spaces trozos words
PASSES agarre apaga apague atrape barra barre block blocks bloqueia bloqueie bloque~ borra borre bot catch catches caught censor censored censura censure corta corte detect detecta detecte detecten detects filter filtro flag flags notice notices pasa pase pass passa passar passe passes pega pegue robot sistema system through
FILE aba adjunto anexo archivo arquivo attached attachment audio audios boceto capa captura cover curriculum cv desenho dibujo doc document documento drawing excel file filename foto fotos hoja illustration ilustracao ilustracion image imagem imagen imagenes imagens images jpeg jpg logo mensaje metadados metadata metadatos mockup nota pdf pestana photo photos pic pic6 pics picture pictures planilla png portafolio portfolio print qr resume screenshot sheet sketch slide spreadsheet tab tapa video videos voice watermark zip
PLACEIN abaixo abajo acima adentro arriba atras back bottom canto chiquita close closely corner dentro derecha direita dorso embaixo embajo emcima escondido esquerda esquina fijate first footer hidden inside izquierda last left letra letrinha letrita look metadata minute minuto mira mire oculto ojo olha olhe page pagina pie primeira primera repara reverse right rodape second segundo small tiny top tras ultima ultimo veja verso zoom
LOOK abra abre abri check confere confira escucha escuchar escuta escute fijate fijese le lee leer leia listen look mir~ observa olh~ open ouca ouve oye read repara revis~ see ve vea veja ver view watch zoom
NAME apellido apellidos completo full name nombre nome sobrenome surname
SAME identico igual mesma mesmo misma mismo same
SEARCH ask askthe busc~ busque busqueme encontras encuentras find googla google google's googleia googleio google~ internet look pergunta pergunte pesquis~ pregunta preguntale procur~ search searching
NET buscador face facebook google instagram internet linkedin navegador net online red rede redes web
COLORAPP amarela amarelo amarilla amarillo azul azulito azulzinha azulzinho black blue green lila morada morado negro pic10 pic3 pic8 pink preto purple rosa roxa roxo verdao verde verdecita verdecito verdinha verdinho violeta yellow
PICAPP aviao aviaozinho avion avioncito bird birds camara camarinha camarita camera camerazinha fantasma fantasminha fantasmita fotinhas fotitos ghost globito pajarito pajaro paperplane passarinho passaro phone pic4 pic7 pic9 plane telefonito
APPW aplicacion aplicativo aplicativozinho app appcito apps appzinho bubble chat globo icon icone icono logo mensageiro mensajeria messenger network one plataforma red rede site
FIRST acrostic acrostico first iniciais inicial iniciales initials letras letters lineas lines linhas primeira primer primera
TOKENAMT buck bucks dolar dolares dollar dollars euro euros peso pesos reais real usd
POST bota coloca create cre~ cria criar fund list listing poe post posta postar posting public~ publique put subas sube subelo subir
REST balance demas diferenca diferencia difference faltante lo-demas real remainder remaining rest restante resto saldo true verdad verdade verdadeira verdadeiro verdadero
AFTER after afterwards afuera aparte depois despues later luego separado separate separately then
US2 ambos both dois dos eu me nos nosotros tu us usted vc voce vos we yo you
KEEP bolsillo bolsillos bolso bolsos dividimos dividir embolsar fic~ guardar keep keeps pocket pockets qued~ rachamos rachar repartimos repartir repartirnos save share split stay stays
MEETV apareca aparece aparecer bring buscalo buscar cai cola colar collect come comes coming deliver drop encontramos encontrarnos entrega entregar envia juntamos juntarnos mail manda meet meeting meetup pasate passa passar passe passem pas~ pick pop recoge recoger retira retirar reunirnos send ship stop swing trae traelo traer traga traiga traz trazer vem ven venga vengan venha venir venite vente vernos vir visit visit~
PLACE apartamento apartment atelie atelier bar barraca building cafe cafeteria casa clinic clinica coffee consultorio departamento depto edificio escritorio estudio galpao galpon home house lab laboratorio local loja office oficina padaria panaderia predio puesto restaurante sala salon shop showroom stand store studio taller tienda warehouse workshop
REL abajo above across altos ao arriba atras behind below between cerca cima corner detras embaixo emcima encima enfrente esquina fondo frente fundos junto lado near next opposite pertinho perto
STREETW alameda av ave avenida avenue bairro barrio blvd boulevard bv bvar calle carrera cll colonia cra dr drive estrada jiron jr kra lane largo ln lote manzana mz pasaje paseo pje plaza praca qd quadra rd road rodovia rua square st street travessa
COMPLAIN annoying boring buggy chato horrible incomoda incomodo laggy lenta lento malo molesta pesado ruim slow traba trava
PEOPLE chicos folk folks gente guys los people pessoal site's
IMPERSON alguem alguien alumno aluno anyone assinante children clientes clients comprador cuestionario customers employees encuesta freelancers guest kids paciente people personas pessoas povo questionnaire shopper somebody someone students suscriptor users usuario usuarios visitor
XAPP adiciona agrega agregame amarela amarelo amarillo app arroba azul behance bird blue bluesky bsky camara camarita camera dc disc dm dribbble element fantasma fantasmita ghost github gitlab gram green handle inbox jabber kwai lnkd mastodon matrix md medium morada morado nick nickname onlyfans pajarito passarinho pinterest plane purple reddit rede redes roxo sc session signall skp snap social socials soundcloud tele tik tt tumblr twitch user usuario v verde vk x xmpp yellow youtube yt
XMONEY c4sh4pp p4yp4l v3nm0 aba account acct ag agencia ahorros b1zum banco bank bep20 billetera bnb bre btc carteira cash cashtag cc chave chime conta corrente corriente cripto crypto cta cuenta deposit deposita depositame deposito dni erc20 eth google iban ifsc llave mb mercado naranja nib p1x p4yp4l paga pagame pago pagos pay personal pix poupanca pouponca revtag routing rut sol solana sort sucursal swift transfer transferencia transferi transferir trc20 tron upi usdt v3nmo wallet western wire wise zelle
XSTREET address al alley apartado boulevard box broadway bulevar c caixa callejon calzada camino carrera casilla circle circuito cl cll cln close cls colony conjunto court crescent diagonal direccion domicilio endereco etapa flat floor gardens grove highway hill hwy jardim kr ladeira loop lote marg mews morada mz nagar park parkway pkwy pl place plaza prolongacion psj qi ql quadra quay r rod ronda row ruta setor shin shis solar sqn sqs suite terrace trail transversal tv ubicacion unit urb urbanizacion via villa walk way wharf yard
XROOM gmeet anydesk cal calendly google jitsi linktr linktree meet meets reuniao reunion room sala salinha teams teamviewer videocall videochamada videollamada webex whereby zo zoom zooom zum
XRIDDLE buscador search title titulo sample muestra amostra clave alias animal apellido aviao aviaozinho avion avioncito azul bird blue busca camara camarita camera chave fantasma fantasmita followed fruit fruta gamer gamers ghost google googlea googleame googleia green iniciais iniciales initials internet mesma mesmo misma mismo morada morado name nombre nome pajarito palabra palavra passarinho pesquisa plane procura purple roxa roxo sabe sabes same search seguida seguido sempre siempre sobrenome surname usual verde word
XSIGN cord gram sapp pal nmo zum qui aroba arova arr0ba arrob arroba arrroba at barra barrita colon commat dash diagonal dot guion hifen hxxp hxxps hyphen period point ponto pto punto raya slash sublinhado subrayado traco underline underscore
XTURNED rb ra xm backward backwards contrario espejo espelho gro invertida invertido mirror mirrored moc reverse reversed reves ten tras
XALIAS alias
XSITE com net org www
XNATO alfa alpha bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu
REACHABLE casilla cel cell cellphone celu celular contact contacto contactos contacts contato contatos correio correito correo correos ddd digits discord email emails face facebook fb fone fono gmail guasap guasap* guats* guatsap guatsapp handle hotmail ig imessage insta insta* instagram linkedin mail mails messenger mobile movil nro number numero outlook phone signal skaype skype sms snap snapchat tel tele telefone telefono telegr* telegram telegran telemovel telephone telf tfno tg tiktok tlf tlg tlm twitter viber wapp wasap wasap* wassap watsap watsapp wechat whats whats* whatsaap whatsap whatsapp whatssap wpp wsp zap zapp zapzap
CH arroba casilla cel cell celu celular contact contacto contactos contacts contato contatos correo discord email emails face facebook fb fone gmail guasap guasap* handle hotmail ig insta insta* instagram kik line linkedin mail messenger mobile movil nick nickname nro number numbers numero numeros outlook phone signal skype slack sms snap snapchat tel tele telefone telefono telegr* telegram telegran telemovel tg threads tiktok twitter user username usuario viber wa wapp wasap wasap* wassap wechat whats whats* whatsaap whatsap whatsapp wpp wsp zap zapzap
NUMW cel nro num numb number numero phone tel
PLS favorcito gentileza pfv pfvr please pls plz porfa porfavor
WHAT cual qual wats what whats which
YOUW contigo te ti tu u usted vc voce vos you
REACHYOU agregarte buscarte contact~ encontrarte escribirte hablarte llam~ localizarte ubicarlo ubicarte
REACHME contactarme encontrarme escribirme hablarme hallarme llamarme localizarme ubicarme
CALLYOU acha acho adiciono agrego busco chamo contactamos contacto contato encontra encontro encuentro escribo hablo ligo llamo localizo procuro ubico
ELSE another different else elsewhere other otra otro outra outro somewhere
PLACEW aplicacion aplicativo app canal channel chat forma jeito lado lugar medio meio messenger parte place plataforma platform red rede site sitio spot way
BETTER better comodo easier facil faster mejor melhor privado private quicker rapido secure tranquilo
TALKW answer charlar chat contestar contestas conversar escreve escrever escrevermos escribamos escribes escribir escribirnos falar hablar responde responder respondes talk write writing
WATCH censored censuren escuchando lean lendo leyendo looking mirando monitored observando olhando reading supervised supervisen vean vendo vigiando vigilando vigilen watched watching
CARD card cartao cartaozinho tarjeta tarjetita
LISTEN escuch~ escuta escute hear listen ouve oye play reproduce
LEFT coloquei deixei deixo deje dejo escondi escrevi escribi hid hidden leave leaving left meti pus puse put
METAW exif filename metadados metadata metadatos properties propiedades propriedades
BLOCKS apaga apague block blocks bloquea bloquean bloqueen bloqueia borra borran borre catch catches censura corta deletes detecta detecte esconde filters flags hides oculta removes tapa
PROVIDER gmail googlemail hotmail icloud live msn outlook proton protonmail yahoo
GIVEAWAY dar darle darles deixar dejar dejarle dejarles feed gift give giving go hand pagarle pagarles regalamos regalar regalarle regalarles
FRACTION chunk cuarto cut decima diferenca diferencia difference fatia fifth part parte pedaco pedazo piece porcentagem porcentaje porcion quarter quinta quinto share slice tajada tajadita tenth tercio terco third
BOTH ambos both dois dos
WIN ahorr~ benefit economizarem economiz~ ganariamos ganhariamos ganh~ gan~ poupamos profit save saves saving win
FEEONLY comision comisiones comissao comissoes commission commissions cut fee fees tarifa tax taxa taxas taxes
AVOIDV ahorrate ahorr~ avoid avoiding beat bypass cutting dodge dribla driblar economiz~ eludir escap~ esquivar evade evit~ fugimos fugir poupamos poupar pulamos pular saltea saltear salt~ save saving skip skipping zafamos zafar
OTHERWAY aparte separadamente separado separately
INHAND personalmente pessoalmente
MONEYW cash dinero dinheiro efectivo funds grana guita lana money pagamento pago pagos pay payment plata tutu
PROJ contract contrato esse este hito job listing milestone one order pedido project projeto proyecto this trabajo trabalho
INVOICE bill factur~ fatura invoice
WIREV deposit deposit~ gira girame transfer transfere transferime transferir transferirme transferis transfiere transfiereme transfiero transfira wire
PREP a al ao at by com con el em en in la meu mi my na no o on over para pela pelo por pra pro the through to um uma un using via with
SCENE cena escena foto fotos light luz photo photos picture pictures scene shoot shot shots toma tomas
HEREW aca aqui here project projeto proyecto workroom
ACCESS access acceso acesso company empresa invoice order pedido policy registration tax vat
TLDW app ar art arte br cl co com design dev es io me mx net online org pe pt site studio uy
SIGNB billboard camioneta camiseta cartel fachada kombi letrero placa shirt sign signboard uniforme van
ASKF got have tienes tenes tiene tendria tendras tem teria brinde brindar indique indiqueme informe informa facilite facilita facilitame proporcione proporciona whats what give send share need necesito preciso dame dar deixa deja
APPSTRONG face teiegram lnstagram
CHAN teiegram lnstagram
META allowed permitido permitida
PHONE numerito numerozinho numerinho telefonito telefoninho
PAY yapearme
VOC bro man mate amigo amiga mano cara pls please porfa there too tambien tambem btw right buddy dude sir ahi ai aqui so entao then parce wey guey che cierto verdad ne amor querido querida rey reina boss jefe chefe miss senor senora moco moca
CALLIMP llamame llameme llamenme marcame marqueme telefoneame timbrame llamanos
THROW joga jogar taca bota botar coloca mete throw plug stick pop pesquisar pesquisando buscar buscas procurar
SHOPS etsy behance dribbble ebay mercadolibre mercadolivre shopee elo7 olx gumtree craigslist yelp tripadvisor deviantart artstation pinterest youtube twitch soundcloud spotify bandcamp patreon tumblr reddit
FRSITE upwork fiverr workana freelancer peopleperhour 99freelas toptal guru getninjas malt soyfreelancer contra vintepila twago domestika nubelo hubstaff truelancer crehana
TOYOUW llamarte llamarla llamarlo llamarle llamarlos escribirte escribirle mandarte mandarle enviarte enviarle contactarte contactarlo contactarla contactarle ubicarte ubicarla ubicarlo ubicarle hablarte hablarle localizarte localizarla localizarlo marcarte marcarle timbrarte encontrarte hallarte comunicarme comunicarnos contatar
ITOYOU llamo llame llamar marco marque marcar escribo escriba escribir mando mande mandar envio envie enviar paso pase hablo hable contacto contacte contactar busco ubico ubicar localizo encuentro aviso ligo ligue ligar chamo chame chamar escrevo escreva escrever acho ache falo fale encontro contato contate contatar
ASK tirame tira tirate regala regalas regalame regale compartes compartame facilitas prestame presta soltame suelta larga arruma arranja descola solta libera fornece informa informar informe consegue consigo darias daria passava dejas dejarias pasarias mandarias mandas envias das brinda brindarme pasarme darme dejarme mandarme compartirme facilitarme toss grab lemme borrow shoot provide snag hook giving sharing sending
REACH hmu
TALK charlemos charlaramos hablaramos escribirte escribirle escribamonos escribimos
MAIL emailzinho mailcito
XSTREET metros varas mts cuadras lot plot block blk phase village estate subdivision condominio galeria edif edificio esq esquina carretera torre gulberg km puesto mercado shopping
REL upstairs downstairs facing contiguo pegado diagonal costado colado colada enfrente frente atras detras arriba vuelta
`;
