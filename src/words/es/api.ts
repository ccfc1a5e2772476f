import type { api as en } from '../en/api.ts';
import type { Sentences } from '../types.ts';

export const api: Sentences<typeof en> = {
  title: 'La API de esta casa',
  description:
    'Todos los actos y consultas de las páginas, para programas: con recibos, opciones y negativas que se explican solas.',
  lead: 'Todo lo que una persona puede hacer en las páginas, un programa puede hacerlo aquí, con las mismas reglas y las mismas palabras.',
  how: {
    title: 'Cómo funciona',
    token:
      'Crea un token en Ajustes, Tokens de API, y envíalo como «Authorization: Bearer …». Cada token puede leer, escribir o mover dinero, según elijas.',
    key: 'Toda escritura lleva una Idempotency-Key tuya. La misma clave da la misma respuesta, byte por byte; con otro contenido se rechaza.',
    money:
      'Los montos son unidades menores enteras como texto: {"amount":"12500","currency":"USD"}. Los instantes van en ISO 8601, en UTC.',
    receipt: 'Toda escritura responde con el recibo de su entrada en el registro, firmado por la casa. Guárdalo.',
    actions: 'Los objetos traen «actions»: lo que puedes hacer con ellos ahora y, si no puedes, por qué.',
    held: 'Un texto con datos de contacto recibe 409 contact_held, con los hallazgos y las opciones. Vuelve a enviarlo con una clave nueva y "contact":"contest" o "contact":"send_masked".',
    live: 'GET /api/v1/stream transmite tus entradas en vivo (text/event-stream). Sigue donde lo dejaste, con Last-Event-ID.',
    description: 'La descripción completa en OpenAPI 3.1:',
  },
  acts: 'Actos y consultas',
  method: 'Método',
  path: 'Ruta',
  does: 'Qué hace',
  needs: 'Necesita',
  nobody: 'nada',
  scopes: { read: 'un token que lee', write: 'un token que escribe', money: 'un token que mueve dinero' },
  refusals: 'Negativas',
  code: 'Código',
  status: 'Estado',
  sentence: 'Qué dice',
  fields: 'Qué puede estar mal en un campo',
};
