import type { desk as en } from '../en/desk.ts';
import type { Sentences } from '../types.ts';

export const desk: Sentences<typeof en> = {
  title: 'Escritorio',
  lead: 'Lo que espera a la casa. Cada acto aquí necesita un motivo y deja un asiento en el registro.',
  waiting: (count) => `${count} en espera`,
  places: {
    support: { title: 'Mensajes a la casa', text: 'Preguntas de visitantes y miembros.' },
    findings: { title: 'Hallazgos', text: 'Palabras que alguien dice que no son datos de contacto.' },
    files: { title: 'Archivos', text: 'Archivos que alguien dice que no hay que retener.' },
    steps: { title: 'Consecuencias por confirmar', text: 'Lo que sigue solo cuando una persona lo dice.' },
    appeals: { title: 'Apelaciones', text: 'Lo que piden que otra persona vuelva a mirar.' },
    reports: { title: 'Reportes', text: 'Lo que nos contaron sobre textos y personas.' },
    payouts: { title: 'Retiros', text: 'Sumas grandes que miran dos personas.' },
    record: { title: 'Registro', text: 'Lo que el auditor halló en el registro.' },
    policy: { title: 'Reglas y números', text: 'Versiones nuevas de lo que vale aquí.' },
  },
};
