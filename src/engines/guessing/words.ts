/**
 * What people choose when they are asked for a password, in the three languages of the house: words, names, clubs,
 * places, heroes. Written by hand from what lists of leaked passwords have in common; accents are left out and endings
 * in digits are found by the engine, so each word stands for hundreds of passwords.
 */
const shared = `
  password passw passwd pass pwd contrasena contrasenia clave secreto secret secreta senha senhas segura seguro segredo acceso acesso
  admin administrator administrador root user usuario usuaria guest login sistema system master server test testing prueba teste
  temp temporal default changeme letmein welcome bienvenido bienvenida bemvindo hello hola holahola hallo ola oi goodbye adios
  love iloveyou loveyou lovely lover teamo tequiero teadoro amor amormio miamor meuamor amoreterno corazon coracao bebe bebita princesa
  princess principe queen king reina rei rainha angel angelito anjo anjinho baby babygirl babyboy honey sweetheart sweet sweety cutie
  sunshine sunflower flower flores rainbow butterfly mariposa borboleta estrella estrela star moon luna lua sol sunny sky cielo ceu
  monkey dragon tiger lion leon leao wolf lobo eagle bear panda turtle chicken pollito gatito gato gata cat kitty kitten perro perrito
  cachorro cachorra dog doggy puppy buddy horse caballo cavalo fish shark spider rabbit bunny cookie cookies chocolate chocolat cheese
  cafe coffee banana orange naranja apple pepper ginger butter peanut pumpkin sugar candy cherry lemon limon strawberry pizza burger
  football futbol futebol soccer baseball basketball hockey tennis golf golfer softball volleyball skate skater runner swimmer rugby
  barcelona madrid realmadrid liverpool chelsea arsenal manchester united juventus milan bocajuniors boca riverplate river racing
  independiente sanlorenzo flamengo corinthians palmeiras saopaulo santos gremio internacional cruzeiro vasco fluminense botafogo
  nacional penarol colocolo america chivas cruzazul pumas millonarios santafe alianza universitario cowboys steelers yankees lakers
  eagles patriots packers raiders rangers redsox celtics bulls messi ronaldo ronaldinho neymar maradona pele kaka beckham jordan kobe
  superman batman spiderman ironman hulk wolverine deadpool avengers starwars skywalker vader yoda matrix gandalf hobbit frodo pokemon
  pikachu charizard naruto sasuke goku vegeta dragonball onepiece mario luigi zelda sonic minecraft roblox fortnite freefire callofduty
  halo gamer gamers player pirate ninja samurai warrior guerrero guerreiro knight hunter killer sniper soldier shadow phantom ghost
  demon devil diablo diabo satan hell heaven god godisgood jesus jesuscristo cristo jesuslovesme dios diosesamor deus deusefiel diosmio
  virgen bible faith hope blessed blessing miracle grace trinity church maria mariajose josemaria
  freedom liberty libertad liberdade peace paz forever always siempre sempre never nunca nothing whatever trustno one please porfavor
  thanks gracias obrigado obrigada friends friend amigo amiga amigos amigas bestfriend bestfriends family familia lafamilia mama mami
  mamae mother mom mommy papa papi papai daddy father dad brother sister hermano hermana irmao irma hijo hija filho filha abuela
  avo home casa micasa hogar house garden dinero money dollar dinheiro plata business negocio negocios empresa company work trabajo
  trabalho office oficina escritorio school escuela colegio escola college student teacher computer computadora computador laptop
  internet google facebook instagram youtube twitter whatsapp telegram linkedin microsoft windows linux ubuntu android samsung iphone
  apple nokia sony playstation xbox nintendo amazon netflix spotify yahoo hotmail gmail outlook adobe oracle cisco
  harley yamaha honda toyota ferrari porsche mercedes bmw audi chevrolet chevy camaro corvette mustang ford nissan renault fiat
  guitar guitarra violao piano music musica rock rockstar metal metallica nirvana slipknot beatles queen eminem tupac shakira madonna
  britney rbd rebelde punk blink greenday linkinpark bonjovi acdc ironmaiden pinkfloyd ledzeppelin bts blackpink twice taylor swift
  summer winter spring autumn fall verano invierno primavera otono verao inverno outono january february march april may june july
  august september october november december enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
  diciembre janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro monday tuesday wednesday thursday friday
  saturday sunday lunes martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta
  red blue green yellow purple orange black white pink silver golden gold rojo azul verde amarillo morado negro blanco rosa rosado
  vermelho amarelo roxo preto branco dourado rosas
  argentina brasil brazil mexico colombia chile peru uruguay paraguay bolivia ecuador venezuela panama costarica guatemala honduras
  elsalvador nicaragua cuba puertorico dominicana espana spain portugal england america usa canada australia germany france italia
  buenosaires cordoba rosario mendoza montevideo bogota medellin cali lima cusco santiago valparaiso quito guayaquil caracas
  maracaibo guadalajara monterrey tijuana cancun riodejaneiro rio brasilia salvador bahia fortaleza recife curitiba portoalegre
  lisboa porto newyork london paris chicago boston dallas texas houston miami florida california losangeles hollywood lasvegas
  maverick trustno trust access money love sexy sexo sex hot bitch fuck fucker fuckyou fuckoff asshole pussy shit puta puto mierda
  merda caralho porra foda pendejo cabron culo tonto loco loca locos bobo idiota
  cool awesome amazing perfect beautiful hermosa hermoso linda lindo bonita bonito bella guapa preciosa gostosa princesita pretty
  mucho muito much more mas mais crazy happy feliz felicidad felicidade smile sonrisa sorriso life vida mivida minhavida live death muerte morte dream dreams sueno
  sueños sonho power poder fuerza forca magic magia mystery lucky suerte sorte diamond diamante crystal cristal pearl perla fire fuego
  fogo water agua ocean mar playa praia island isla beach river rio mountain forest earth tierra terra thunder storm phoenix falcon
  legend champion campeon campeao winner number numero uno dos tres um dois one two three four five six seven eight nine zero
  qwe asd zxc abc abcd xyz aaa bbb que con para los las the and you are not for this that with my mi me te tu yo eu voce sou soy
  is es el la lo un una of to in it do be im am mis meu minha
  garante garantia guarantee marketplace freelance freelancer client cliente professional profesional profissional escrow mediator
  arbiter mediador arbitro operator operador workana workmarket proyecto project projeto
`;

const names = `
  juan jose luis carlos jorge miguel angel pedro pablo diego daniel david alejandro alejandra andres andrea fernando fernanda
  francisco francisca javier jesus manuel manuela mario marcos marco antonio antonia roberto ricardo eduardo sergio rafael raul ramon
  ruben oscar hector victor victoria gabriel gabriela guillermo gustavo ignacio ivan joaquin julio julia julian juliana leonardo lucas
  lucia luciana luz martin martina mateo matias mauricio nicolas nicole patricio patricia pamela paula paulo paola sebastian santiago
  tomas valentina valeria vanessa veronica virginia ximena yolanda ana anita anamaria maria mariana marianela mariela marina marta
  mercedes monica natalia noelia norma olga pilar raquel rocio rosa rosario sandra sara silvia sofia sol soledad susana teresa
  beatriz blanca carla carmen carolina catalina cecilia claudia clara cristina cristian daniela diana elena elisa emilia esther eva
  florencia gloria graciela guadalupe ines irene isabel isabella jessica jimena josefina karen karina laura leticia liliana lorena
  lourdes magdalena marcela margarita joao jose pedro paulo lucas gabriel rafael mateus matheus felipe guilherme gustavo thiago tiago
  bruno leandro rodrigo vinicius marcelo marcia fabio fabiana fabricio adriano adriana alex alexandre alexandra aline amanda bianca
  bruna camila eduarda flavia giovanna helena heloisa isabela jaqueline joana larissa leticia luana luiza luisa mariane mayara michele
  milena natasha pamela priscila rafaela rebeca renata roberta sabrina simone tatiana thais vitoria vivian yasmin caio davi enzo
  igor henrique murilo otavio renan samuel wesley william
  michael michelle jennifer jessica ashley amanda daniel matthew joshua andrew christopher chris james john robert david joseph
  thomas charles charlie richard steven steve kevin brian jason justin brandon ryan eric jacob nicholas jonathan tyler austin
  hunter dylan logan ethan jordan cameron taylor morgan madison hannah emily sarah samantha elizabeth lauren megan rachel kayla
  stephanie nicole melissa heather amber tiffany danielle rebecca kimberly crystal brittany courtney chelsea lindsey sophie sophia
  olivia emma grace chloe abigail mary anna linda barbara susan nancy lisa betty helen sandra donna carol ruth sharon laura maggie
  molly bailey buster sammy rocky bella max lucky toby jack oliver george harry william peter paul mark frank scott patrick sean
  gonzalez rodriguez gomez fernandez lopez diaz martinez perez garcia sanchez romero sosa torres alvarez ruiz ramirez flores acosta
  benitez medina herrera aguirre castro ortiz silva santos oliveira souza lima pereira ferreira costa almeida carvalho ribeiro
  smith johnson williams brown jones miller davis wilson anderson
`;

/** Longest first does not matter: the engine tries all. */
export const commonWords: ReadonlySet<string> = new Set(
  `${shared} ${names}`
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/\s+/)
    .filter((word) => word.length >= 2),
);
