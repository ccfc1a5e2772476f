import type { Sentences } from '../../types.ts';
import type { pools as english } from '../../en/refusals/pools.ts';

export const pools: Sentences<typeof english> = {
  too_many_pools: (d) => `Un cliente puede tener hasta ${d['pools']} grupos abiertos. Cierra uno primero.`,
  pool_is_closed: 'Este grupo está cerrado.',
  already_in_pool: 'Esta persona ya está en el grupo o ya envió su solicitud.',
  already_asked_in: 'Esta persona ya recibió una invitación y todavía no responde.',
  not_asked_in: 'No hay ninguna invitación que espere tu respuesta.',
  not_allowed_own_pool: 'Este grupo es de tu propio lado: es para personas de afuera.',
  not_allowed_by_invitation_only: 'A este grupo se entra solo por invitación.',
  application_is_settled: 'Aquí no hay ninguna solicitud que espere respuesta.',
  not_in_pool: 'Esta persona no está en el grupo en este momento.',
  only_who_is_inside_may: 'Solo el propio profesional puede hacerlo.',
  too_many_rows: (d) => `Una lista admite hasta ${d['rows']} filas. Envíala por partes.`,
  list_is_empty: 'Esta lista no tiene ninguna fila.',
};
