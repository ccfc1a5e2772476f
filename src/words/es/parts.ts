import type { parts as en } from '../en/parts.ts';
import type { Sentences } from '../types.ts';

export const parts: Sentences<typeof en> = {
  layout: {
    skip: 'Ir al contenido',
    home: 'Garante, página de inicio',
    tagline: 'Lo acordado se cumple, el dinero está protegido',
    menu: 'Menú',
    notices: (count) => (count === 0 ? 'Avisos' : `Avisos: ${count} sin leer`),
    account: (name) => `${name}, tu cuenta`,
    languages: 'Idioma',
    sandbox: 'Entorno de prueba: no se mueve dinero real.',
    findWork: 'Buscar trabajo',
    hire: 'Contratar',
    how: 'Cómo funciona',
    fees: 'Comisiones',
    work: 'Mi trabajo',
    money: 'Dinero',
    desk: 'Escritorio',
    settings: 'Ajustes',
    signIn: 'Iniciar sesión',
    signUp: 'Crear una cuenta',
    signOut: 'Cerrar sesión',
    rules: 'Reglas de la casa',
    terms: 'Términos',
    privacy: 'Privacidad',
    help: 'Ayuda',
    contact: 'Contacto',
    api: 'API',
    foot: 'Garante es de código abierto: cualquiera puede alojarlo y cualquiera puede revisarlo.',
  },
  field: {
    optional: 'opcional',
  },
  crumbs: 'Dónde estás',
  pages: {
    label: 'Páginas de esta lista',
    first: 'Volver al principio',
    next: 'Ver más',
    count: (d) => `${d.shown} de ${d.total}`,
  },
  money: {
    agreed: 'Acordado, sin proteger',
    held: 'Protegido',
    released: 'Liberado',
    refunded: 'Devuelto',
    settled: 'Repartido',
    withClient: (sum) => `sin proteger ${sum}`,
    backWithClient: (sum) => `devuelto ${sum}`,
    paid: (sum) => `cobrado ${sum}`,
    fee: (sum) => `+ comisión ${sum}`,
    described: (d) =>
      `De ${d.agreed} acordados: ${d.withClient} sin proteger, ${d.held} protegidos, ${d.released} liberados a ${d.professional}, ${d.refunded} devueltos a ${d.client}.`,
  },
  clock: {
    started: 'Inicio',
    ends: 'Fin',
    zone: (zone) => `Horas de ${zone}.`,
    calendar: 'Añadir al calendario',
    passed: (d) => `Han pasado ${d.passed} de ${d.whole}`,
    left: (span) => `Quedan ${span}`,
    late: (span) => `Con retraso de ${span}`,
  },
  offer: {
    nothingYet: 'Esto es lo que pasará. Aún no has hecho nada.',
  },
  timeline: {
    today: 'Hoy',
    you: 'Tú',
    edited: 'editado',
    number: (number) => `N.º ${number}`,
    masked: (count) => (count === 1 ? '1 palabra oculta' : `${count} palabras ocultas`),
  },
  diff: {
    gone: 'Quitado:',
    added: 'Añadido:',
  },
  dialog: {
    close: 'Cerrar',
    back: 'Ahora no',
  },
  errors: {
    title: 'Esto todavía no se envió',
  },
  jobs: {
    skills: 'Habilidades',
  },
};
