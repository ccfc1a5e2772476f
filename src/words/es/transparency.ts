import type { transparency as en } from '../en/transparency.ts';
import type { Sentences } from '../types.ts';

export const transparency: Sentences<typeof en> = {
  title: 'Informe de transparencia',
  lead: 'Lo que esta casa decidió sobre su gente, contado a partir de las propias decisiones. Cada cifra se puede volver a contar.',
  periods: 'Períodos',
  running: 'Este período sigue abierto: sus cifras todavía cambian.',
  none: 'Nada en este período.',
  findings: {
    title: 'Lo que encontró el filtro de contacto',
    kind: 'Tipo e idioma',
    found: 'Encontrado',
    edited: 'Cambiado antes de salir',
    hidden: 'Enviado oculto',
    confirmed: 'Confirmado',
    overturned: 'Revocado',
    waiting: 'En espera',
    quality: 'Con qué frecuencia acierta el filtro',
  },
  consequences: {
    title: 'Lo que siguió, por regla',
    rule: 'Regla',
    terms: 'Los términos',
    reminders: 'Recordatorios',
    alerts: 'Alertas',
    violations: 'Infracciones',
    suspensions: 'Suspensiones',
    closures: 'Cuentas cerradas',
    byMachine: 'Solo por la máquina',
    byPerson: 'Con una persona',
  },
  justice: {
    title: 'Apelaciones y casos',
    appeals: ({ made, upheld, overturned, waiting }) =>
      `Apelaciones presentadas: ${made}. Decisión mantenida: ${upheld}. Revocada, como si nunca hubiera existido: ${overturned}. En espera: ${waiting}.`,
    cases: ({ opened, settled, decided, again, changed, open }) =>
      `Casos abiertos: ${opened}. Acordados entre las dos partes: ${settled}. Decididos por una persona árbitra: ${decided}; de ellos, ${again} pasaron a segunda instancia y ${changed} cambiaron allí. Siguen abiertos: ${open}.`,
    median: (hours) => `La mitad de las decisiones tardó ${hours} horas o menos desde la apertura.`,
  },
  kept: {
    title: 'Los plazos que prometimos y cumplimos',
    what: 'Qué',
    things: {
      appeals: 'Respuestas a apelaciones',
      texts: 'Palabras impugnadas',
      files: 'Archivos impugnados',
      reports: 'Denuncias',
    },
    promised: 'Prometido, horas',
    decided: 'Decididos',
    overdue: 'Atrasados ahora',
    inTime: 'A tiempo',
    median: 'Mediana, horas',
  },
  reports: {
    title: 'Lo que denunciaron los miembros',
    reason: 'Motivo',
    made: 'Denuncias',
    upheld: 'Con razón',
    dismissed: 'Sin razón',
  },
  how: 'Cómo se cuenta',
  howText: [
    'Todo se cuenta en el trimestre en que empezó: un hallazgo por su día, una apelación por el día en que se presentó. Lo que se decide después se suma ahí.',
    'Ninguna cifra nombra a nadie: lo que se cuenta no guarda nombres, palabras ni lugares.',
  ],
  csv: 'Descargar en CSV',
  data: 'Lo mismo como datos',
};
