/** Messages as people write them on a marketplace, for measuring how fast they are read. */

export const plain: readonly string[] = [
  'Perfect, the second draft is much closer to what we had in mind.',
  'Thanks a lot, I will look at it tonight and come back with comments.',
  'Could the tone be a little warmer in the opening paragraph?',
  'We are happy with the colours, only the title needs more room.',
  'I can start on Monday and have something to show by Thursday.',
  'Sorry for the delay, one of the kids was ill this week.',
  'The illustrations are lovely, above all the whale.',
  'Approved, great work, I left you a review.',
  'Hola, gracias por la propuesta, me gusta la idea del mapa.',
  'El plazo me parece bien, avisame cuando quieras empezar.',
  'Quedó muy lindo, solo cambiaría el verbo del segundo párrafo.',
  'Estuve pensando y mejor sacamos la música del final.',
  'Mañana subo los textos que faltan, perdón por la demora.',
  'Me encantó la versión clara, la oscura cansa un poco.',
  'Somos una panadería familiar y queremos algo alegre.',
  'Necesitamos que el menú se entienda sin explicaciones.',
  'Oi, adorei o rascunho, ficou com a nossa cara.',
  'Pode deixar a introdução mais curta e mais leve?',
  'Ainda estou esperando a opinião da minha sócia.',
  'Tudo certo, vou aprovar a entrega agora, muito obrigada.',
  'A ideia é que as crianças entendam sem ajuda dos pais.',
  'Prefiro a segunda opção, a primeira ficou séria demais.',
  'Que bom, então começamos na semana que vem.',
  'O texto está ótimo, só falta o parágrafo sobre a história.',
];

export const tempting: readonly string[] = [
  'The invoice 2024-000118 shows a total of 1,240.00 USD, is that right?',
  'Thursday 10:00-11:30 GMT-3, or Friday 15:00 if you prefer.',
  'Version 4.2.11 breaks the login, please pin 4.2.9 and run npm i @types/node@20.1.0',
  'The form asks for a phone number twice, remove the second field.',
  'Integrate the WhatsApp Business API and the PayPal checkout.',
  'Repo: https://github.com/pallets/flask/issues/5210 and the board https://www.figma.com/file/Lk2/Home',
  'Log in with demo@example.com / demo123 on the test site.',
  'El pedido 9081-2234-7716 no tiene factura, CUIT 30-71234567-1.',
  'La guía RR123456785AR sigue en aduana desde el 12/03/2024.',
  'La máscara (000) 000-0000 no acepta el prefijo.',
  'Prefiero que todo el trato quede por acá, sin pagos por fuera.',
  'La comisión del 10 % ya está incluida en mi precio.',
  'Queremos un bot de Telegram que avise cuando baja el stock.',
  'O CNPJ 00.000.000/0001-91 é só para testar o layout.',
  'A tela do Pix precisa caber em vinte caracteres por linha.',
  'Corta em 1200x628 e 600x600, 300 dpi, com sangria de 3 mm.',
  'SELECT email FROM leads WHERE pais = "MX"; devolve 4.481 linhas',
  'Não passo contato, desculpa, mas respondo tudo aqui.',
];

const dirty: readonly string[] = [
  'mi correo es taller.lima@gmail.com, escribime',
  'me chama no zap 11 98765-4321',
  'Can we talk on WhatsApp? It is faster.',
  'pagame por fuera y te hago un descuento',
];

/** What a day brings: mostly plain chat, some numbers and links, seldom a contact. */
export function ordinary(): readonly string[] {
  return Array.from({ length: 1000 }, (_, at) => {
    const from = at % 20 < 16 ? plain : at % 20 < 19 ? tempting : dirty;
    return from[(at * 7) % from.length] ?? '';
  });
}

/** Pieces that, repeated, made some screen or other slow. */
export const hostile: readonly string[] = [
  'a', '@', '1', '1 ', 'a@', 'a.', 'a.b ', 'pix ', 'telegram @', 'http://a.b/', 'five ', 'cinco ', '\u200b', '4\ufe0f\u20e3', '((( ', 'a b ',
  '+1 ', 'DE89 ', 'a@b.co ', 'tel 12345678901234 ', 'é', '\u0435', '.-', 'A1b2', '@a ', '$', '"', 'punto arroba ', 'my whatsapp is ',
  'pay me outside ', 'calle a ', '555-0123 ', 'a1 b2 ', 'www.', 'zoom 123 ', 'alias ', 'same name ', '00 ', 'a:b/', 'alpha ', '...---',
]; // prettier-ignore
