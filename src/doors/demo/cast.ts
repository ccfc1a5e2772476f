/** The people of the demo. One password for all of them, printed at the start; the demo never runs in production. */
import type { Lang } from '../../words/lang.ts';

export const demoPassword = 'puente-arco-piedra';

export interface Demo {
  readonly email: string;
  readonly name: string;
  readonly lang: Lang;
  readonly timeZone: string;
  readonly country: string;
  readonly headline: string;
  readonly about: string;
  /** What professionals offer, as the API takes it. */
  readonly services?: object;
  readonly calendar?: object;
  readonly samples?: readonly object[];
  /** What they are in the stories; printed beside the name. */
  readonly does: string;
}

/** Monday to Friday, from one hour to another. */
function weekdays(from: number, until: number) {
  return [1, 2, 3, 4, 5].map((day) => ({ day, fromMinute: from * 60, untilMinute: until * 60 }));
}

export const cast = {
  marina: {
    email: 'marina@demo.example',
    name: 'Marina Ferro',
    lang: 'es',
    timeZone: 'America/Argentina/Mendoza',
    country: 'AR',
    headline: 'Bodega familiar en Mendoza',
    about: 'Hacemos vino desde 1962 y aprendemos a venderlo por internet. Respondemos rápido y pagamos a tiempo.',
    does: 'client, one delivery waits for her',
  },
  tomas: {
    email: 'tomas@demo.example',
    name: 'Tomás Quispe Rojas',
    lang: 'es',
    timeZone: 'America/Lima',
    country: 'PE',
    headline: 'Tiendas en línea que se pueden mantener',
    about:
      'Diez años de tiendas pequeñas y medianas: bodegas, librerías, ferreterías. Trabajo por hitos cortos, con pruebas de cada entrega, y dejo todo escrito para que otra persona lo pueda mantener.\n\nAntes de empezar pregunto qué pasa hoy con un pedido, quién lo atiende y qué les quita tiempo. Casi siempre la tienda es la parte más fácil.',
    services: {
      skills: ['online_shops', 'wordpress', 'web_development', 'php', 'testing'],
      freeSkills: ['Catálogos de vinos', 'Facturación electrónica'],
      languages: [
        { language: 'es', level: 'native' },
        { language: 'qu', level: 'fluent' },
        { language: 'en', level: 'working' },
      ],
      ...{ currency: 'USD', hourly: '2800', smallest: '30000', city: 'Arequipa', remote: true, onSiteKm: 40 },
    },
    calendar: { hours: weekdays(9, 18), hoursPerWeek: 32, busy: [] },
    samples: [
      {
        title: 'Tienda de una bodega con envíos a tres países',
        body: 'Cuarenta vinos, dos idiomas y precios que la bodega cambia sola. Seis semanas, cinco hitos, ninguna entrega devuelta.',
        year: 2025,
      },
      {
        title: 'De planilla a catálogo para una ferretería',
        body: 'Nueve mil artículos importados desde una planilla, con un control que avisa cuando falta una medida o un precio.',
        year: 2024,
      },
    ],
    does: 'professional, delivered and waits',
  },
  bianca: {
    email: 'bianca@demo.example',
    name: 'Bianca Duarte',
    lang: 'pt',
    timeZone: 'America/Sao_Paulo',
    country: 'BR',
    headline: 'Editora técnica em São Paulo',
    about: 'Publico manuais e cursos de máquinas agrícolas. Procuro gente que pergunte antes de começar.',
    does: 'client, work in progress',
  },
  rafael: {
    email: 'rafael@demo.example',
    name: 'Rafael Nogueira',
    lang: 'pt',
    timeZone: 'America/Fortaleza',
    country: 'BR',
    headline: 'Tradução técnica do espanhol e do inglês',
    about:
      'Engenheiro de formação, tradutor há doze anos. Entrego com glossário e revisão.\n\nTraduzo manuais de máquinas, normas e treinamentos de segurança. Pergunto antes de começar, marco o que está ambíguo no original e mantenho o glossário do cliente do começo ao fim.',
    services: {
      skills: ['spanish_portuguese', 'english_portuguese', 'localization', 'proofreading', 'agronomy'],
      freeSkills: ['Manuais de máquinas agrícolas', 'Normas técnicas'],
      languages: [
        { language: 'pt', level: 'native' },
        { language: 'es', level: 'fluent' },
        { language: 'en', level: 'fluent' },
      ],
      ...{ currency: 'BRL', hourly: '12000', smallest: '60000', city: 'Fortaleza', remote: true },
    },
    calendar: { hours: weekdays(8, 17), hoursPerWeek: 35, busy: [] },
    samples: [
      {
        title: 'Manual de uma colheitadeira, 320 páginas',
        body: 'Do espanhol, com glossário de 480 termos conferido por dois operadores.',
        year: 2025,
      },
      { title: 'Treinamento de segurança elétrica', body: 'Do inglês, com as legendas de doze vídeos.', year: 2024 },
    ],
    does: 'professional, translating now',
  },
  grace: {
    email: 'grace@demo.example',
    name: 'Grace Okafor',
    lang: 'en',
    timeZone: 'Europe/London',
    country: 'GB',
    headline: 'Lantern Press, independent books',
    about: 'We publish twelve books a year and hire for each of them. Clear briefs, quick answers.',
    does: 'client, compares proposals',
  },
  henry: {
    email: 'henry@demo.example',
    name: 'Henry Lindqvist',
    lang: 'en',
    timeZone: 'Europe/Stockholm',
    country: 'SE',
    headline: 'Illustrator for books and instructions',
    about:
      'Ink and watercolour, delivered print-ready. I show sketches early so that nobody is surprised.\n\nMost of my work is for books that explain something: how a bridge stands, how to prune a pear tree, what a heart does. I read the whole manuscript before I draw a line.',
    services: {
      skills: ['illustration', 'editorial_design', 'graphic_design'],
      freeSkills: ['Technical drawings for manuals', 'Watercolour'],
      languages: [
        { language: 'sv', level: 'native' },
        { language: 'en', level: 'fluent' },
      ],
      ...{ currency: 'EUR', hourly: '5500', smallest: '40000', city: 'Uppsala', remote: true, onSiteKm: 80 },
    },
    calendar: { hours: weekdays(10, 16), hoursPerWeek: 25, busy: [] },
    samples: [
      {
        title: 'Forty plates for a book about bridges',
        body: 'Ink, with every part named. The engineer who wrote it changed three lines in all.',
        year: 2026,
      },
      {
        title: 'How to prune a pear tree',
        body: 'A folded sheet of twelve steps, printed in two colours.',
        year: 2025,
      },
    ],
    does: 'professional, one work done and reviewed, looks for more',
  },
  irene: {
    email: 'irene@demo.example',
    name: 'Irene Prado',
    lang: 'es',
    timeZone: 'America/Montevideo',
    country: 'UY',
    headline: '',
    about: '',
    does: 'staff: trust agent and operator',
  },
} as const satisfies Record<string, Demo>;

export type Name = keyof typeof cast;
