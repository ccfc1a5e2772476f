import type { record as en } from '../en/record.ts';
import type { Sentences } from '../types.ts';

export const record: Sentences<typeof en> = {
  desk: {
    title: 'El registro',
    lead: 'La casa revisa su propio registro todo el tiempo. Lo que no está como se selló, se anotó y se firmó queda aquí hasta que alguien de la administración lo haya mirado.',
    none: 'Todo está como estaba.',
    noneMeans: 'Desde que abrió esta casa no se ha hallado nada distinto en el registro.',
    state: 'Hasta dónde llegó la bitácora',
    size: (count) => `${count} asientos tienen su lugar`,
    signed: (when) => `Firmada ${when}`,
    notSigned: 'Todavía no se ha firmado nada.',
    waits: (seconds) => `El asiento más antiguo sin lugar espera desde hace ${seconds} s`,
    keys: 'Comprobación y claves',
    checkpoint: 'Última comprobación firmada',
    keyList: 'Claves',
    found: (when) => `Hallado ${when}`,
    reason: '¿Qué fue?',
    reasonHint: 'Qué viste, qué lo causó y qué se hizo. Al menos 10 caracteres; queda en el registro de la casa.',
    settle: 'Cerrar alarma',
    settled: (d) => `La cerró ${d.name}, ${d.when}:`,
    rules: {
      record_entry: 'Un asiento no está como se selló',
      record_words: 'Hay palabras que no son las que se sellaron',
      record_tail: 'Falta un asiento',
      record_log: 'La bitácora no está como se firmó',
      record_restored: 'La base de datos volvió a un estado anterior',
    },
    other: 'Hay algo que no coincide',
  },
};
