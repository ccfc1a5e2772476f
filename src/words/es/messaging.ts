import type { messaging as english } from '../en/messaging.ts';
import type { Sentences } from '../types.ts';

export const messaging: Sentences<typeof english> = {
  composer: {
    label: 'Tu mensaje',
    edit: (number) => `Cambiar el mensaje n.º ${number}`,
    editHint: 'Las palabras de antes quedan en el registro, debajo de las nuevas.',
    hint: {
      talking: 'Los enlaces a trabajos pasan. Los datos de contacto, con el pago protegido.',
      funded: 'El pago está protegido: los datos de contacto pasan y quedan en el registro.',
      closed: 'Los datos de contacto pasan mientras se pueda abrir un caso.',
      ended: 'Los enlaces a trabajos pasan. Los datos de contacto, con un nuevo pago protegido.',
    },
    markdown: 'Puedes escribir **negrita**, *énfasis*, listas y `código`.',
    send: 'Enviar',
    save: 'Guardar el cambio',
    cancel: 'Dejarlo como estaba',
    keepDraft: 'Guardar como borrador',
    draftKept: 'Borrador guardado',
    draftFailed: 'No se pudo guardar el borrador. Copia tus palabras antes de salir.',
  },
  message: {
    report: 'Reportar',
    edit: 'Cambiar',
    earlier: (count) => (count === 1 ? '1 versión anterior' : `${count} versiones anteriores`),
    version: (when) => `Hasta ${when}`,
    read: (when) => `Leído, ${when}`,
    hidden: 'palabras ocultas',
  },
  live: {
    arrived: 'Nuevo en el registro:',
    changed: 'Algo cambió en esta página.',
    reload: 'Mostrarlo',
    lost: 'Se perdió la conexión. Lo nuevo aparecerá cuando vuelva.',
  },
  list: {
    title: 'Mensajes',
    lead: 'Todas las conversaciones, del primer saludo al último pago.',
    unread: (count) => (count === 1 ? '1 nuevo' : `${count} nuevos`),
    draft: 'Borrador',
    you: 'Tú',
    none: 'Todavía no hay conversaciones.',
    noneClient: 'Empiezan con una pregunta, una invitación o una propuesta.',
    findWork: 'Buscar trabajo',
    publish: 'Publicar un proyecto',
    asClient: 'Tú contratas',
    asProfessional: 'Tú haces el trabajo',
  },
};
