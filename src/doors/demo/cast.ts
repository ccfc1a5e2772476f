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
  /** What they are in the stories; printed beside the name. */
  readonly does: string;
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
    about: 'Diez años de tiendas pequeñas y medianas. Trabajo por hitos cortos, con pruebas de cada entrega.',
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
    about: 'Engenheiro de formação, tradutor há doze anos. Entrego com glossário e revisão.',
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
    about: 'Ink and watercolour, delivered print-ready. I show sketches early so that nobody is surprised.',
    does: 'professional, looks for work',
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
