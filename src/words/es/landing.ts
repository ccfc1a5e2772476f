import type { landing as en } from '../en/landing.ts';
import type { Sentences } from '../types.ts';

export const landing: Sentences<typeof en> = {
  title: 'Garante. Lo acordado se cumple, el dinero está protegido',
  description:
    'Un mercado abierto de trabajo independiente cuyo producto es la garantía: el dinero se guarda mientras se trabaja y se paga por lo acordado.',
  hero: {
    first: 'Nadie trabaja por nada.',
    second: 'Nadie paga por nada.',
    lead: 'Garante guarda el dinero del cliente mientras se hace el trabajo y lo paga por lo que se acordó. Lo que dijeron y lo que se entregó queda en un solo registro. Si no se ponen de acuerdo, una persona lo lee y decide.',
    find: 'Buscar trabajo',
    post: 'Publicar un proyecto',
    fee: (share) => `${share} cuando cobras. Antes, nada.`,
    feeDown: (d) =>
      `${d.share} cuando cobras, y baja hasta ${d.least} a medida que siguen trabajando juntos. Antes, nada.`,
    example: 'Un ejemplo: tienda en línea, hito 2',
    held: 'Protegido',
    silence: (d) => [`Si ${d.client} no responde antes del `, `, ${d.professional} cobra.`],
  },
  hours: (count) => `${count} horas`,
  life: {
    title: 'Cada paso tiene un reloj, y el silencio tiene un significado',
    nobody: 'Si nadie responde',
    unpaid: 'Si nadie deposita',
    disagree: 'Si no están de acuerdo',
    talk: {
      title: 'Conversar',
      text: 'Preguntas, muestras y propuestas en una sola conversación, antes de cualquier contrato. Los teléfonos esperan a que el dinero esté a salvo.',
      hush: 'No pasa nada y a nadie se le anota nada.',
    },
    agree: {
      title: 'Acordar',
      text: 'Alcance, precio, fechas y qué significa «hecho», punto por punto. Los dos aceptan el mismo texto.',
      hush: (span) => `Una oferta vence a las ${span}.`,
    },
    protect: {
      title: 'Proteger',
      text: 'El cliente deposita antes de que empiece el trabajo. Ninguna de las partes puede llevárselo sola.',
      hush: 'El trabajo no empieza.',
    },
    deliver: {
      title: 'Entregar',
      text: (span) => `Pruebas para cada punto acordado. El cliente tiene ${span}, con recordatorios.`,
      hush: 'Cuenta como aceptado.',
    },
    paid: {
      title: 'Cobrar',
      text: (span) => `Es tuyo en el mismo minuto. Lo pagado con tarjeta se puede retirar después de ${span}.`,
      hush: (span) => `Lo arreglan entre ustedes, o un árbitro decide en ${span} desde las pruebas.`,
    },
  },
  ifs: {
    title: '¿Y si…',
    notAgreed: {
      ask: 'el trabajo no es lo que se acordó?',
      answer: (rounds) =>
        `Pide cambios: por defecto se acuerdan ${rounds} rondas. Lo acordado y lo entregado quedan lado a lado, punto por punto, para ustedes y para quien decida.`,
    },
    outside: {
      ask: 'alguien me pide pagar por fuera?',
      answer:
        'El mensaje se detiene antes de salir, con las palabras marcadas y la regla a la vista. Que te lo pidan nunca cuenta en tu contra.',
    },
    mistake: {
      ask: 'estoy por equivocarme?',
      answer:
        'Antes de aceptar, cancelar o callar, ves adónde va el dinero, cuánto queda para la casa y qué no se puede deshacer.',
    },
    house: {
      ask: 'la casa se equivoca conmigo?',
      answer: (span) =>
        `Lees la regla, las palabras y quién decidió. Puedes apelar: otra persona responde en ${span}. Si nos atrasamos, la sanción se pausa hasta que respondamos.`,
    },
  },
  record: {
    title: 'Un solo registro. Nadie puede reescribirlo, tampoco nosotros.',
    text: 'Mensajes, entregas, pagos y cada vez que nuestro equipo miró. Los dos tienen el mismo archivo, y cada entrada lleva el sello de la anterior.',
    more: 'Cómo funciona',
    example: 'Un ejemplo de ese registro',
    protectedSum: (d) => `${d.client} protegió ${d.sum}`,
    delivered: (professional) => `${professional} entregó el hito 2`,
    evidence: 'Pruebas para los 3 puntos que las piden.',
    reminded: 'El reloj envió su primer recordatorio',
    looked: 'Una mediadora abrió las entradas 44 a 58',
    lookedWhy: 'Los dos ven quién miró, y por qué.',
  },
  latest: {
    title: 'Proyectos abiertos',
    all: 'Ver todos los proyectos abiertos',
    none: 'Ahora no hay proyectos abiertos',
    noneText: 'Cuando un cliente publique uno, estará aquí a la vista de todos.',
  },
  own: {
    title: 'Abre tu propia casa',
    text: 'Garante es de código abierto. Una cooperativa, una cámara, un municipio o una empresa puede alojarlo, fijar sus comisiones y sus números, y publicarlos como versiones.',
    rules: 'Leer las reglas de la casa',
  },
};
