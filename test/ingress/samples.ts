/**
 * Two hundred short texts of our own, as people write them: in one line and short enough for a name, so that the same text
 * fits into every field. Most of the clean ones are tempting: numbers, links and brands that belong to the work.
 */
type Label = 'contact' | 'payment' | 'clean';
export interface Sample {
  readonly label: Label;
  readonly text: string;
}

const contact = `
ana.perez@gmail.com
Escribime a ana.perez@gmail.com cuando puedas
Write to me at bruno_lima@outlook.com, please
Meu e-mail é carla.souza@uol.com.br
my mail is j.smith@proton.me
contato: projetos@estudiolima.com.br
ana punto perez arroba gmail punto com
ana (arroba) vinedos (punto) com
bruno lima at gmail dot com, all small letters
carla ponto souza arroba uol ponto com ponto br
joao [at] padaria [dot] com
m a r t a @ g m a i l . c o m
luis@estudio-norte.com.ar
pedro.gomez@hotmail.com
send it to hello@smithdesign.co.uk
Llamame al +54 9 11 5555 0134
+55 11 98765-4321
my number is +1 415 555 0132, call me
mi celular: 310 555 0178
Me liga: (11) 98765-4321
call me on +44 20 7946 0958
whatsapp +57 300 123 4567
Tel. +34 612 34 56 78
+52 1 55 1234 5678 es mi whats
fone 21 99876-5432
llámame: seis uno dos tres cuatro cinco seis siete ocho
nove oito sete meia cinco quatro três dois um, me liga
my cell is four one five, five five five, zero one three two
zap 11 9 8765 4321
tel: 0 11 4555 0134
+51 987 654 321
mi número es 9 8765 4321 de Santiago
+598 94 123 456
+593 98 765 4321
https://wa.me/5511987654321
wa.me/573001234567
https://t.me/brunolima
t.me/ana_perez
Mi telegram es @anaperez
telegram: bruno_lima
my skype is live:bruno.lima
discord: bruno#4821
signal me at @bruno.42
me chama no telegram @brunolima
buscame en instagram como @ana.perez.estudio
insta: @brunolima.design
https://www.instagram.com/anaperez
https://www.linkedin.com/in/bruno-lima
https://www.facebook.com/ana.perez.10
https://twitter.com/brunolima
https://x.com/anaperez
https://www.tiktok.com/@brunolima
https://linktr.ee/anaperez
linktr.ee/brunolima
https://bit.ly/3xYz9Qk
https://www.youtube.com/@anaperez
mi página es www.anaperez.com.ar
my site is www.brunolima.dev, look there
https://brunolima.com.br/contato
meu site: www.carlasouza.com.br
https://calendly.com/anaperez/30min
https://meet.google.com/abc-defg-hij
https://zoom.us/j/98765432101
https://us02web.zoom.us/j/81234567890
https://teams.microsoft.com/l/meetup-join/19%3ameeting
te paso mi whatsapp
pasame tu whatsapp
what is your whatsapp?
qual é o seu whatsapp?
me passa seu telefone
give me your phone number
can you send me your e-mail?
dame tu correo y te escribo
let us talk on whatsapp instead
let's talk outside the platform
hablemos fuera de la plataforma
sigamos por telegram
vamos conversar fora da plataforma
me chama no zap
escríbeme por privado a mi telegram
add me on skype
agregame a instagram y hablamos
te llamo, pasame tu número
qual o seu número? te ligo
can we move this to telegram?
podemos seguir por whatsapp?
vamos pro whatsapp
find me on linkedin under my full name
my address is 221 Baker Street, London
vivo en Calle Mayor 45, 28013 Madrid
moro na Rua das Flores, 123, São Paulo
`;

const payment = `
mi CBU es 2850590940090418135201
CLABE 012180001234567897
minha chave pix é 123.456.789-09
chave pix: bruno.lima@gmail.com
pix 11 98765-4321
my IBAN is DE89 3704 0044 0532 0130 00
IBAN ES91 2100 0418 4502 0005 1332
https://paypal.me/brunolima
paypal.me/anaperez
my paypal is bruno@correo.com.br
mi alias es ana.perez.mp
alias mercado pago: bruno.lima.mp
mi nequi es 300 123 4567
zelle: bruno.lima@gmail.com
venmo @brunolima
cash app $brunolima
https://venmo.com/u/brunolima
https://mpago.la/2aBcDeF
https://cash.app/$anaperez
send bitcoin to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq
USDT TRC20: TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC
pagame por fuera y te hago un descuento
pay me outside and we save the fee
me paga por fora que faço mais barato
let us do the payment outside of the platform
hagamos el pago directo, sin la comisión
vamos fazer o pagamento por fora
te transfiero directo a tu cuenta
we can skip the fee if you pay me directly
así nos ahorramos la comisión de la plataforma
assim a gente não paga a taxa da plataforma
pay me directly by paypal
me transfere direto no pix
depositame directo en mi cuenta
pay half here and half outside
paga la mitad por aquí y la mitad por fuera
cancel this and pay me in cash
I can take cash instead, no fee
`;

const clean = `
Good morning, how is it going?
La segunda pantalla está lista
A entrega fica para sexta-feira
Invoice 2024-11-0087 of 15/11/2024
Pedido 4587-2231-9087 del almacén
Version 10.4.2 of the library
El presupuesto es de 1.250.000 pesos
O orçamento é R$ 4.500,00
I need 1,200 words by 20 November
Entre las 14:00 y las 16:30, hora de Bogotá
De 9 a 12 de março
Integrate the WhatsApp Business API
Integrar la API de Mercado Pago
Integração com o PIX para a loja
Set up Stripe and PayPal checkout
The form needs an e-mail field
El formulario pide teléfono y correo
O botão leva para a página de contato
Use noreply@example.com as the sender
The placeholder is user@example.com
Tel. 555-0100 is only a placeholder
https://github.com/acme/shop
https://github.com/acme/shop/pull/128
https://www.figma.com/file/abc123/Shop
https://docs.google.com/document/d/1AbC/edit
https://drive.google.com/drive/folders/1AbC
https://www.loom.com/share/0a1b2c3d
https://www.behance.net/gallery/123456/Shop
https://staging.acme-shop.example/login
https://developer.mozilla.org/en-US/docs/Web
npm install @types/node
import { render } from '@testing-library/react'
SELECT id FROM orders WHERE id = 4412
Escrow protects both of us
No comparto datos de contacto por aquí
I will not share my phone number here
Não passo meu telefone antes do pagamento protegido
La comisión de la casa es del 10 %
A taxa é de 10 % até 1.000 dólares
Does the fee include the last milestone?
The app signs in with Google and Facebook
Diseñar posts para Instagram y TikTok
Editar vídeos para o YouTube
A bot for Telegram that answers customers
Un chatbot de WhatsApp para la tienda
ISBN 978-3-16-148410-0
Norma ISO 9001:2015, capítulo 7
The screen is 1920 x 1080 pixels
42 páginas, tres días, dos revisiones
Coordenadas 24.7859, 65.4117
commit 9fceb02d0ae598e95dc970b74767f19372d61af8
192.168.0.10 is the test server
Lote 20261120-004, 350 unidades
El glosario tiene 1.482 términos
Chapter 3, verse 16, page 214
Marina Duarte
Tomás Quispe
Riego del Sur S.A.
Estudio 42
Translator of technical manuals
Traductora técnica con 12 años de oficio
Tradutor juramentado desde 2009
Deadline moved to 2026-12-20
Pantone 7462 C and #083d46
SKU 0034-7789-12
Call the function twice, then stop
The phone in the photo should be larger
Zoom in on the second picture
Meet the deadline, keep the glossary
Line 42 has a typo
The signal is weak in the recording
`;

function lines(label: Label, text: string): Sample[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ label, text: line }));
}

export const samples: readonly Sample[] = [
  ...lines('contact', contact),
  ...lines('payment', payment),
  ...lines('clean', clean),
];
