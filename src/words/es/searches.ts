import type { searches as en } from '../en/searches.ts';
import type { Sentences } from '../types.ts';

export const searches: Sentences<typeof en> = {
  title: 'Búsquedas guardadas',
  lead: 'La casa vuelve a buscar y te avisa cuando un proyecto nuevo coincide.',
  saved: 'Guardada. Te avisaremos cuando aparezca algo nuevo.',
  none: 'No tienes búsquedas guardadas',
  noneMeans: 'Busca proyectos y guarda la búsqueda: te enteras de los nuevos sin tener que mirar todos los días.',
  find: 'Buscar proyectos',
  lookedAt: 'Última revisión',
  open: 'Ver lo que coincide',
  end: 'Terminar',
  everything: 'Todos los proyectos nuevos',
  keep: 'Guardar esta búsqueda',
  how: 'Avísame',
  save: 'Guardar',
  mine: 'Búsquedas guardadas',
  every: { hour: 'cada hora', day: 'una vez al día' },
  from: (sum: string) => `desde ${sum}`,
  to: (sum: string) => `hasta ${sum}`,
};
