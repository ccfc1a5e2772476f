import type { Sentences } from '../../types.ts';
import type { house as en } from '../../en/refusals/house.ts';

export const house: Sentences<typeof en> = {
  not_found: 'Aquí no hay nada que puedas ver.',
  sign_in_first: 'Primero inicia sesión.',
  invalid_input: 'Hay campos que conviene revisar.',
  not_json: 'La solicitud no es un JSON legible.',
  bad_key: 'La Idempotency-Key debe tener entre 1 y 255 caracteres ASCII.',
  key_missing: 'Esta operación necesita una Idempotency-Key.',
  key_reused: 'Esta clave ya se usó para otra solicitud.',
  in_progress: 'La misma solicitud todavía está en curso. Inténtalo de nuevo en un momento.',
  not_readable: 'No pudimos leer la solicitud. Vuelve atrás e inténtalo de nuevo.',
  defect:
    'Algo falló de nuestro lado. Lo que hiciste antes está a salvo y ya quedó anotado. Inténtalo de nuevo en un momento.',
  too_large: 'Lo que enviaste supera el tamaño que se acepta aquí.',
  unsupported_type: 'Aquí no se acepta este tipo de contenido.',
  too_often: 'Fueron demasiadas veces seguidas. Espera un momento e inténtalo de nuevo.',
  busy: 'Pasaron demasiadas cosas a la vez. Nada cambió; inténtalo de nuevo.',
  unavailable: 'Una parte de la casa no responde por el momento. Nada cambió; inténtalo dentro de poco.',
  not_allowed: 'No tienes permiso para hacer esto.',
  only_staff_may: 'Solo el equipo de la casa puede hacer esto.',
  contact_held: 'Tu texto todavía no salió. Algunas palabras parecen datos de contacto o un pago por fuera.',
  key_is_not_the_next: 'Esa clave no es la siguiente: alguien la cambió mientras tanto.',
  alarm_is_known: 'Esta alarma ya está sonando.',
  alarm_is_settled: 'Alguien ya cerró esta alarma.',
};
