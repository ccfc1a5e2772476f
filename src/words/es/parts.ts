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
    help: 'Contacto',
    api: 'API',
    foot: 'Garante es de código abierto: cualquiera puede alojarlo y cualquiera puede revisarlo.',
  },
  field: {
    optional: 'opcional',
  },
};
