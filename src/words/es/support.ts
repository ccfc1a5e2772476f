import type { support as en } from '../en/support.ts';
import type { Sentences } from '../types.ts';
import { hours } from './spans.ts';

export const support: Sentences<typeof en> = {
  title: 'Contáctanos',
  lead: (f) => `Responde una persona de la casa, por lo general en ${hours(f.supportAnswerHours)}.`,
  helpFirst: 'Muchas preguntas ya tienen respuesta en la ayuda.',
  help: 'Abrir la ayuda',
  name: 'Tu nombre',
  email: 'Tu correo',
  emailHint: 'Ahí llega la respuesta. No lo usamos para nada más.',
  subject: '¿De qué se trata?',
  text: 'Tu mensaje',
  textHint:
    'Si es sobre una contratación, nómbrala como aparece en su página. No envíes contraseñas ni números de tarjeta.',
  send: 'Enviar',
  sentTitle: 'Tu mensaje llegó',
  sentVisitor: 'Respondemos por correo.',
  sentMember: 'La respuesta aparecerá aquí, y te avisamos cuando llegue.',
  mine: 'Tus mensajes a la casa',
  none: 'Todavía no nos escribiste.',
  status: { open: 'Espera a la casa', answered: 'Respondido', closed: 'Cerrado' },
  you: 'Tú',
  house: 'La casa',
  visitor: (name) => `${name}, sin cuenta abierta`,
  more: 'Escribir más',
  moreHint: 'Si escribes, se vuelve a abrir.',
  close: 'Está resuelto, cerrar',
  back: 'Todos los mensajes',
  write: 'Escribir a la casa',

  desk: {
    title: 'Mensajes a la casa',
    lead: 'Primero, quien espera hace más tiempo.',
    tabs: { open: 'En espera', answered: 'Respondidos', closed: 'Cerrados' },
    none: 'Nadie está esperando.',
    columns: { subject: 'Asunto', from: 'De', written: 'Escrito', changed: 'Último cambio', status: 'Estado' },
    member: 'Miembro',
    byMail: (email) => `La respuesta llega por correo a ${email}.`,
    onPage: 'La respuesta aparece en la página del miembro.',
    answer: 'Tu respuesta',
    send: 'Enviar respuesta',
    close: 'Cerrar',
    closed: 'Esta consulta está cerrada. Se vuelve a abrir cuando la persona escribe.',
  },
};
