export type Language = 'en' | 'es' | 'pt';

type Reason = readonly [en: string, es: string, pt: string];

/** Why a rule held what it held, in the words of the house: what it looks like, never that somebody meant harm. */
const reasons = {
  'email.plain': ['This is an e-mail address.', 'Esto es una dirección de correo.', 'Isto é um endereço de e-mail.'],
  'email.spelled': [
    'This reads as an e-mail address written in words.',
    'Esto se lee como una dirección de correo escrita con palabras.',
    'Isto se lê como um endereço de e-mail escrito em palavras.',
  ],
  'email.broken': [
    'This reads as an e-mail address with something between its parts.',
    'Esto se lee como una dirección de correo con algo entre sus partes.',
    'Isto se lê como um endereço de e-mail com algo entre as partes.',
  ],
  'phone.international': [
    'This is a phone number with its country code.',
    'Esto es un número de teléfono con su código de país.',
    'Isto é um número de telefone com código do país.',
  ],
  'phone.national': [
    'This looks like a phone number.',
    'Esto parece un número de teléfono.',
    'Isto parece um número de telefone.',
  ],
  'phone.disguised': [
    'This reads as a phone number written in another way.',
    'Esto se lee como un número de teléfono escrito de otra manera.',
    'Isto se lê como um número de telefone escrito de outro jeito.',
  ],
  'handle.skype': ['This is a Skype name.', 'Esto es un nombre de Skype.', 'Isto é um nome do Skype.'],
  'handle.named': [
    'This looks like a user name in a messaging or social app.',
    'Esto parece un nombre de usuario en una app de mensajes o una red social.',
    'Isto parece um nome de usuário em um app de mensagens ou rede social.',
  ],
  'handle.bare': [
    'This looks like a user name by which you can be found elsewhere.',
    'Esto parece un nombre de usuario con el que te pueden encontrar en otro lugar.',
    'Isto parece um nome de usuário pelo qual você pode ser encontrado em outro lugar.',
  ],
  'handle.discord': [
    'This looks like a Discord name.',
    'Esto parece un nombre de Discord.',
    'Isto parece um nome do Discord.',
  ],
  'link.messenger': [
    'This link opens a chat outside the platform.',
    'Este enlace abre un chat fuera de la plataforma.',
    'Este link abre uma conversa fora da plataforma.',
  ],
  'link.social': [
    'This link leads to a profile on a social network.',
    'Este enlace lleva a un perfil en una red social.',
    'Este link leva a um perfil em uma rede social.',
  ],
  'link.profile': [
    'This link leads to a personal profile or a collection of links.',
    'Este enlace lleva a un perfil personal o a una colección de enlaces.',
    'Este link leva a um perfil pessoal ou a uma coleção de links.',
  ],
  'link.shortener': [
    'A shortened link does not show where it leads.',
    'Un enlace acortado no muestra adónde lleva.',
    'Um link encurtado não mostra para onde leva.',
  ],
  'link.meeting': [
    'This link opens a meeting outside the platform.',
    'Este enlace abre una reunión fuera de la plataforma.',
    'Este link abre uma reunião fora da plataforma.',
  ],
  'link.payment': [
    'This link leads to a payment outside the guarantee.',
    'Este enlace lleva a un pago fuera de la garantía.',
    'Este link leva a um pagamento fora da garantia.',
  ],
  'link.work': [
    'This is a link to work; it passes.',
    'Este es un enlace de trabajo; pasa.',
    'Este é um link de trabalho; ele passa.',
  ],
  'link.portfolio': [
    'This looks like a personal site.',
    'Esto parece un sitio personal.',
    'Isto parece um site pessoal.',
  ],
  'link.own': [
    'This looks like the address of your own site.',
    'Esto parece la dirección de tu propio sitio.',
    'Isto parece o endereço do seu próprio site.',
  ],
  'link.broken': [
    'This reads as the address of a site with something between its parts.',
    'Esto se lee como la dirección de un sitio con algo entre sus partes.',
    'Isto se lê como o endereço de um site com algo entre as partes.',
  ],
  'link.brand': [
    'This names a page on a service outside the platform.',
    'Esto nombra una página en un servicio fuera de la plataforma.',
    'Isto nomeia uma página em um serviço fora da plataforma.',
  ],
  'meeting.room': [
    'This looks like the number of a meeting room.',
    'Esto parece el número de una sala de reuniones.',
    'Isto parece o número de uma sala de reunião.',
  ],
  'meeting.code': [
    'This looks like the code of a meeting room.',
    'Esto parece el código de una sala de reuniones.',
    'Isto parece o código de uma sala de reunião.',
  ],
  'address.street': [
    'This looks like a postal address.',
    'Esto parece una dirección postal.',
    'Isto parece um endereço.',
  ],
  'address.box': [
    'This looks like a post-office box.',
    'Esto parece un apartado o casilla postal.',
    'Isto parece uma caixa postal.',
  ],
  'address.spot': [
    'This tells where to find you in person.',
    'Esto dice dónde encontrarte en persona.',
    'Isto diz onde encontrar você pessoalmente.',
  ],
  'payment.iban': [
    'This is a bank account number (IBAN).',
    'Esto es un número de cuenta bancaria (IBAN).',
    'Isto é um número de conta bancária (IBAN).',
  ],
  'payment.account': [
    'This looks like a bank account number.',
    'Esto parece un número de cuenta bancaria.',
    'Isto parece um número de conta bancária.',
  ],
  'payment.pix': ['This is a Pix key.', 'Esto es una clave Pix.', 'Isto é uma chave Pix.'],
  'payment.tag': ['This is a Cash App tag.', 'Esto es un usuario de Cash App.', 'Isto é um usuário do Cash App.'],
  'payment.alias': [
    'This looks like the alias of an account.',
    'Esto parece el alias de una cuenta.',
    'Isto parece o apelido de uma conta.',
  ],
  'payment.chain': [
    'This looks like a crypto wallet address.',
    'Esto parece la dirección de una billetera cripto.',
    'Isto parece o endereço de uma carteira cripto.',
  ],
  'payment.email': [
    'This e-mail address is given as a way to be paid outside the guarantee.',
    'Este correo se da como forma de cobrar fuera de la garantía.',
    'Este e-mail é dado como forma de receber fora da garantia.',
  ],
  'payment.phone': [
    'This number is given as a way to be paid outside the guarantee.',
    'Este número se da como forma de cobrar fuera de la garantía.',
    'Este número é dado como forma de receber fora da garantia.',
  ],
  'payment.handle': [
    'This name is given as a way to be paid outside the guarantee.',
    'Este nombre se da como forma de cobrar fuera de la garantía.',
    'Este nome é dado como forma de receber fora da garantia.',
  ],
  'payment.proposal': [
    'This proposes a payment outside the guarantee.',
    'Esto propone un pago fuera de la garantía.',
    'Isto propõe um pagamento fora da garantia.',
  ],
  'payment.bank': [
    'This offers or asks for a bank account to pay outside the guarantee.',
    'Esto ofrece o pide una cuenta para pagar fuera de la garantía.',
    'Isto oferece ou pede uma conta para pagar fora da garantia.',
  ],
  'encoded.base64': [
    'Decoded, this is a way to reach somebody (Base64).',
    'Descodificado, esto es una forma de contacto (Base64).',
    'Decodificado, isto é uma forma de contato (Base64).',
  ],
  'encoded.hex': [
    'Decoded, this is a way to reach somebody (hexadecimal).',
    'Descodificado, esto es una forma de contacto (hexadecimal).',
    'Decodificado, isto é uma forma de contato (hexadecimal).',
  ],
  'encoded.binary': [
    'Decoded, this is a way to reach somebody (binary).',
    'Descodificado, esto es una forma de contacto (binario).',
    'Decodificado, isto é uma forma de contato (binário).',
  ],
  'encoded.decimal': [
    'Decoded, this is a way to reach somebody (character codes).',
    'Descodificado, esto es una forma de contacto (códigos de caracteres).',
    'Decodificado, isto é uma forma de contato (códigos de caracteres).',
  ],
  'encoded.reversed': [
    'Read backwards, this is a way to reach somebody.',
    'Leído al revés, esto es una forma de contacto.',
    'Lido ao contrário, isto é uma forma de contato.',
  ],
  'encoded.rot13': [
    'With its letters shifted, this is an e-mail address.',
    'Con las letras desplazadas, esto es un correo.',
    'Com as letras deslocadas, isto é um e-mail.',
  ],
  'encoded.morse': [
    'In Morse code, this is a way to reach somebody.',
    'En código Morse, esto es una forma de contacto.',
    'Em código Morse, isto é uma forma de contato.',
  ],
  'encoded.phonetic': [
    'Spelled letter by letter, this is a way to reach somebody.',
    'Deletreado, esto es una forma de contacto.',
    'Soletrado, isto é uma forma de contato.',
  ],
  'riddle.email': [
    'This describes an e-mail address.',
    'Esto describe una dirección de correo.',
    'Isto descreve um endereço de e-mail.',
  ],
  'riddle.url': [
    'This describes the address of a site.',
    'Esto describe la dirección de un sitio.',
    'Isto descreve o endereço de um site.',
  ],
  'riddle.search': [
    'This tells how to find you elsewhere.',
    'Esto dice cómo encontrarte en otro lugar.',
    'Isto diz como encontrar você em outro lugar.',
  ],
  'riddle.handle': [
    'This describes a user name in another app.',
    'Esto describe un nombre de usuario en otra app.',
    'Isto descreve um nome de usuário em outro app.',
  ],
  'riddle.payment': [
    'This describes a key or an alias to pay to.',
    'Esto describe una clave o un alias para pagar.',
    'Isto descreve uma chave ou um apelido para pagar.',
  ],
  'riddle.phone': [
    'This describes a phone number.',
    'Esto describe un número de teléfono.',
    'Isto descreve um número de telefone.',
  ],
  'riddle.hint': [
    'This hints at a way to reach you elsewhere.',
    'Esto insinúa cómo contactarte en otro lugar.',
    'Isto sugere como falar com você em outro lugar.',
  ],
  'intent.ask_contact': [
    'This asks for contact details before the project is funded.',
    'Esto pide datos de contacto antes de que el proyecto esté financiado.',
    'Isto pede dados de contato antes de o projeto ter a garantia paga.',
  ],
  'intent.leave': [
    'This proposes to go on talking outside the platform.',
    'Esto propone seguir hablando fuera de la plataforma.',
    'Isto propõe continuar a conversa fora da plataforma.',
  ],
  'intent.offer_contact': [
    'This offers a way to reach you outside the platform.',
    'Esto ofrece una forma de contactarte fuera de la plataforma.',
    'Isto oferece uma forma de falar com você fora da plataforma.',
  ],
  'intent.beat_filter': [
    'This tells how to write contact details so that they are not noticed.',
    'Esto dice cómo escribir datos de contacto para que no se noten.',
    'Isto diz como escrever dados de contato para que não sejam notados.',
  ],
  'intent.in_file': [
    'This points to contact details in a file or a picture.',
    'Esto señala datos de contacto en un archivo o una imagen.',
    'Isto aponta dados de contato em um arquivo ou imagem.',
  ],
  'intent.search_me': [
    'This asks to look for you elsewhere.',
    'Esto pide buscarte en otro lugar.',
    'Isto pede para procurar você em outro lugar.',
  ],
  'intent.nicknamed_app': [
    'This speaks of another app by a nickname.',
    'Esto habla de otra app con un apodo.',
    'Isto fala de outro app por apelido.',
  ],
  'intent.payment_outside': [
    'This proposes to settle outside the guarantee.',
    'Esto propone arreglar fuera de la garantía.',
    'Isto propõe acertar fora da garantia.',
  ],
  'intent.payment_fee': [
    'This proposes to avoid the fee by settling outside.',
    'Esto propone evitar la comisión arreglando por fuera.',
    'Isto propõe evitar a taxa acertando por fora.',
  ],
  'intent.payment_rehire': [
    'This proposes to cancel here and hire outside.',
    'Esto propone cancelar aquí y contratar por fuera.',
    'Isto propõe cancelar aqui e contratar por fora.',
  ],
  'intent.payment_token': [
    'This proposes a small amount here and the rest outside.',
    'Esto propone un monto pequeño aquí y el resto por fuera.',
    'Isto propõe um valor pequeno aqui e o resto por fora.',
  ],
  'intent.weighed': [
    'Taken together, these words read as a wish to be in touch elsewhere.',
    'En conjunto, estas palabras se leen como ganas de estar en contacto por otro lado.',
    'Em conjunto, estas palavras parecem um convite para falar em outro lugar.',
  ],
  'intent.payment_weighed': [
    'Taken together, these words read as a wish to settle outside.',
    'En conjunto, estas palabras se leen como ganas de arreglar por fuera.',
    'Em conjunto, estas palavras parecem um convite para acertar por fora.',
  ],
  flood: [
    'This text holds so many contact details that the rest of it is held as well.',
    'Este texto contiene tantos datos de contacto que el resto también queda retenido.',
    'Este texto contém tantos dados de contato que o resto também fica retido.',
  ],
  'window.joined': [
    'Read together, these messages hold contact details.',
    'Leídos juntos, estos mensajes contienen datos de contacto.',
    'Lidas juntas, estas mensagens contêm dados de contato.',
  ],
} satisfies Record<string, Reason>;

/** All rules by name. */
export const ruleIds: readonly string[] = Object.keys(reasons);

/** The reason for a finding that can be shown to whoever wrote the text. */
export function explain({ rule }: { readonly rule: string }, language: Language): string {
  const known: Readonly<Record<string, Reason>> = reasons;
  const [en, es, pt] = known[rule] ?? [
    'This looks like contact details.',
    'Esto parece un dato de contacto.',
    'Isto parece um dado de contato.',
  ];
  return { en, es, pt }[language];
}
