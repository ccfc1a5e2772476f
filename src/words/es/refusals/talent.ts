import type { talent as english } from '../../en/refusals/talent.ts';
import type { Sentences } from '../../types.ts';

export const talent: Sentences<typeof english> = {
  holiday_is_set: 'Ya hay vacaciones anunciadas. Termínalas primero.',
  no_holiday_is_set: 'No hay vacaciones anunciadas.',
  holiday_too_long: (d) => `Las vacaciones duran a lo sumo ${d['days']} días.`,
  holiday_already_ended: 'Estas vacaciones terminaron.',
  samples_full: (d) => `En un portafolio caben ${d['samples']} trabajos. Saca uno primero.`,
  sample_already_removed: 'Este trabajo ya se sacó.',
  bank_head: (d) =>
    `Línea ${d['line']}: la cabecera necesita key, title y minutes, cada uno en su línea, como «minutes: 30».`,
  bank_section: (d) => `Línea ${d['line']}: una sección se escribe «== Título | 5», antes de sus preguntas.`,
  bank_question: (d) =>
    `Línea ${d['line']}: no se entiende esta pregunta. Necesita una sola clase de respuesta, con la correcta marcada.`,
  bank_too_few: (d) => `Línea ${d['line']}: cada sección necesita al menos tantas preguntas como se sortean.`,
  test_unchanged: (d) => `Es igual, letra por letra, a la versión ${d['n']}. Cambia antes el texto.`,
  test_version_taken: 'Alguien acaba de publicar otra versión de esta prueba.',
  test_key_taken: 'Ya hay una prueba con esta clave.',
  not_allowed_own_test: 'Puedes leer las respuestas de esta prueba, así que no puedes rendirla.',
  attempt_under_way: 'Estás en medio de una prueba. Entrégala primero.',
  retake_too_early: (d) => `Puedes rendir esta prueba otra vez desde el ${String(d['from']).slice(0, 10)}.`,
  attempt_over: 'El tiempo de este intento terminó.',
  attempt_still_runs: 'Este intento sigue en curso.',
  no_such_test: 'Elige una prueba de la casa o una de tu propia empresa.',
  test_already_asked: 'Ya pediste esta prueba. El mínimo queda como se pidió.',
};
