import type { screening as english } from '../en/screening.ts';
import type { Sentences } from '../types.ts';

export const screening: Sentences<typeof english> = {
  kinds: {
    email: 'un correo electrónico',
    phone: 'un teléfono',
    messaging_handle: 'un usuario de mensajería',
    social_profile: 'un perfil en redes',
    personal_url: 'un enlace a una página tuya',
    meeting_link: 'un enlace de reunión',
    postal_address: 'una dirección postal',
    offplatform_payment: 'un pago por fuera',
    circumvention_intent: 'una propuesta de hablar por otro medio',
  },
  held: {
    message: 'Tu mensaje todavía no salió',
    text: 'Este texto todavía no salió',
    looksLike: (kinds) => `Estas palabras parecen ${kinds}.`,
    passes: {
      talking: 'Podrás compartirlas con el pago protegido.',
      closed: 'Proponer seguir por otro medio pasa solo mientras hay un pago protegido.',
      ended: 'Esta contratación ya terminó. Podrás compartirlas de nuevo cuando haya otro pago protegido.',
      public:
        'No pasan nunca en textos que lee todo el mundo. Podrás compartirlas en la conversación con el pago protegido.',
    },
    payment:
      'Algunas hablan de pagar por fuera. Eso no pasa en ningún momento: el dinero que no entra aquí no se puede proteger y nadie puede decidir sobre él.',
    onlyPayment:
      'Estas palabras hablan de pagar por fuera. Eso no pasa en ningún momento: el dinero que no entra aquí no se puede proteger y nadie puede decidir sobre él.',
    rule: (id) => `Regla ${id}`,
    choices: '¿Qué quieres hacer?',
    edit: 'Cambiar las palabras',
    editMeans: 'Después lo envías de nuevo. No queda nada anotado contra ti.',
    contest: 'Esto no es un dato de contacto',
    contestPayment: 'Esto no es un pago por fuera',
    contestMeans: 'Sale con esas palabras ocultas y una persona de la casa las lee. Si tienes razón, aparecen.',
    sendMasked: 'Enviarlo con esas palabras ocultas',
    sendMaskedMeans: 'Quedan ocultas. Recibes una alerta con sus motivos y puedes apelarla.',
  },
  hidden: {
    words: 'palabras ocultas',
    why: {
      contact: 'Antes del pago protegido no se intercambian datos de contacto.',
      payment: 'Aquí no se ofrecen pagos por fuera.',
    },
    waiting: 'La otra parte no ve las palabras marcadas hasta que una persona de la casa las lea.',
    byChoice: 'La otra parte no ve las palabras marcadas, como elegiste.',
    confirmed: 'Una persona de la casa leyó las palabras marcadas y las dejó ocultas.',
  },
  marking: (kinds) => `Estas palabras parecen ${kinds}. Todavía puedes cambiarlas.`,
};
