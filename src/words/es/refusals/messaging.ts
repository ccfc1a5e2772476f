import type { Sentences } from '../../types.ts';
import type { messaging as en } from '../../en/refusals/messaging.ts';

const exportProblems: Readonly<Record<string, string>> = {
  empty: 'No hay nada adentro.',
  not_utf8: 'No está escrito en UTF-8. Expórtalo de nuevo o guárdalo como UTF-8.',
  utf16: 'Está escrito en UTF-16. Expórtalo de nuevo o guárdalo como UTF-8.',
  binary: 'Tiene bytes que ningún texto tiene.',
  line_too_long: 'Una línea es más larga que cualquier mensaje.',
  too_large: 'Es más grande de lo que se puede leer de una vez. Exporta un período más corto.',
  broken_zip: 'El zip está dañado o incompleto. Expórtalo de nuevo.',
  zip_too_large: 'Descomprimido, el zip sería más grande de lo que se puede leer de una vez.',
  encrypted_zip: 'El zip está protegido con contraseña.',
  not_in_zip: 'El zip no contiene un chat del tipo que elegiste.',
  not_json: 'No es JSON o está incompleto.',
  other_format: 'No hay ningún mensaje del tipo que elegiste.',
  no_such_time: 'Tiene una fecha u hora que no existe.',
  too_deep: 'Contiene mensajes dentro de otros, más de los que se pueden leer.',
};

export const messaging: Sentences<typeof en> = {
  only_the_author_edits: 'Solo quien escribió un mensaje puede cambiarlo.',
  talk_is_blocked: 'No puedes escribir aquí: una de las dos partes bloqueó a la otra.',
  export_not_readable: (d) =>
    `Esta exportación no se puede leer y no se guardó nada. ${exportProblems[String(d['problem'])] ?? exportProblems['other_format']}${Number(d['line']) > 0 ? ` (Línea ${d['line']})` : ''}`,
  nothing_in_these_days: 'No se dijo nada en esos días.',
  too_much_talk: (d) => `Son ${d['lines']} líneas; se traen ${d['most']} como máximo por vez. Elige menos días.`,
  nothing_read_in: 'Primero lee una exportación.',
  choose_lines: 'Elige líneas que existan.',
  say_who_speaks: (d) => `Di quién es «${d['name']}».`,
  say_the_date_order: 'Di cómo están escritas las fechas.',
  call_in_the_future: 'Esta llamada todavía no ocurrió.',
  only_the_other_side_answers: 'Solo la otra parte confirma o impugna.',
  say_something: 'Escribe lo que quieres decir.',
  line_already_answered: 'Estas líneas ya tienen respuesta.',
};
