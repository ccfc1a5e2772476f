type Detail = Readonly<Record<string, string | number>>;

const kinds: Readonly<Record<string, string>> = {
  certification: 'un resultado de prueba',
  satisfaction: 'satisfacción',
  on_time: 'puntualidad',
  abandonments: 'trabajos abandonados',
  cancellations: 'cancelaciones',
  language: 'un idioma',
  place: 'distancia',
  pool: 'pertenecer a un grupo de talento',
  signed: 'un texto por firmar',
  identity: 'identidad verificada',
};

function named(list: string | number | undefined, names: Readonly<Record<string, string>>): string {
  return String(list)
    .split(', ')
    .map((each) => names[each] ?? each)
    .join(', ');
}

/** The refusals of `requirements`. */
export const requirements = {
  too_many_sets: (d: Detail) => `Puedes tener como máximo ${d['sets']} listas de requisitos. Cierra una primero.`,
  set_has_ended: 'Esta lista de requisitos está cerrada.',
  subject_is_over: 'Aquí ya no se pide nada: terminó.',
  set_already_attached: 'Esta lista ya se pide aquí.',
  set_not_attached: 'Esta lista no se pide aquí.',
  too_many_attached: (d: Detail) => `En un mismo lugar caben como máximo ${d['sets']} listas.`,
  paper_not_asked_for: 'Este texto no se pide aquí, o sus palabras cambiaron. Vuelve a leerlo.',
  paper_already_signed: 'Ya firmaste exactamente estas palabras.',
  not_allowed_own_requirement: 'Esto lo pide tu propio lado: es para personas de fuera.',
  not_in_touch: 'Puedes hacerlo con personas con las que ya estás en contacto aquí. Invítalas primero.',
  nothing_to_override: 'Esta persona cumple todo lo que se pide.',
  written_at_once: 'Justo en este momento se escribió algo entre ustedes. Inténtalo de nuevo.',
  requirements_not_met: (d: Detail) =>
    `Todavía no cumples lo que pide el cliente: ${named(d['kinds'], kinds)}. En los requisitos se explica cómo cumplirlo.`,
};
