import type { guideline as en } from '../en/guideline.ts';
import type { Sentences } from '../types.ts';
import { days } from './spans.ts';

/** Las normas de la comunidad en palabras; sus números y su escala son datos en `modules/policy/guideline.ts`. */
export const guideline: Sentences<typeof en> = {
  title: 'Normas de la comunidad',
  intro:
    'Lo que no se hace aquí, y lo que sigue si pasa. Son pocas reglas. Cuidan la garantía y a las personas que confían en ella.',

  kinds: {
    contact: 'Contacto',
    payment: 'Pago',
    work: 'Trabajo',
    site: 'En el lugar',
    conduct: 'Conducta',
    client: 'Clientes',
    ranking: 'Posición',
  },
  appliesTo: { professional: 'Profesionales', client: 'Clientes', both: 'Clientes y profesionales' },
  weights: { light: 'Leve', normal: 'Normal', heavy: 'Grave' },

  rows: {
    'C-01': {
      title: 'Datos de contacto antes de que haya un pago protegido',
      counts:
        'Enviar o pedir un correo, teléfono, usuario de mensajería, perfil en redes, sitio propio, enlace de reunión o dirección postal antes de que esté protegido el primer pago de la contratación, o publicarlos en un perfil o proyecto.',
      not: 'Enlaces a trabajos, repositorios, diseños y documentos. Que la otra parte te los pida. Palabras que parecen datos de contacto y no lo son.',
    },
    'P-01': {
      title: 'Ofrecer un pago por fuera',
      counts:
        'Enviar números de cuenta, enlaces de pago, billeteras o claves de pago, o proponer pagar o cobrar fuera de la casa, en cualquier momento.',
      not: 'Hablar de precios, facturas y condiciones de pago de la contratación.',
    },
    'P-02': {
      title: 'Pagar o cobrar por fuera',
      counts:
        'Un pago por un trabajo encontrado aquí que se hizo fuera de la casa, visible en el registro o reconocido por una de las partes.',
      not: 'Pagos por trabajos acordados antes de que las partes tuvieran cuenta aquí, si se dijo.',
    },
    'W-01': {
      title: 'No cumplir el acuerdo',
      counts:
        'No llegar a una fecha acordada, no cumplir los criterios acordados o cancelar sin motivo, según un árbitro o reconocido como culpa en una automediación.',
      not: 'Un arreglo sin culpa. Una fecha que ambas partes cambiaron.',
    },
    'W-02': {
      title: 'No responder con un trabajo en curso',
      counts: 'Dejar a la otra parte sin respuesta en una contratación en curso, después de dos recordatorios.',
      not: 'Unas vacaciones avisadas en el registro.',
    },
    'W-03': {
      title: 'No subir los entregables',
      counts: 'El trabajo se hizo, pero los entregables que nombra el acuerdo no se subieron a tiempo.',
      not: 'Envíos que fallaron por causa de la casa.',
    },
    'S-01': {
      title: 'No presentarse o abandonar el lugar',
      counts: 'No ir sin avisar a una asignación aceptada, o dejar el lugar antes del final acordado.',
      not: 'Cancelar a tiempo. Irse por seguridad, si se informó.',
    },
    'S-02': {
      title: 'No devolver el equipo',
      counts: 'Quedarse con herramientas, aparatos o material del cliente después del día acordado para devolverlos.',
      not: 'Equipo cuya devolución el cliente no hizo posible.',
    },
    'B-01': {
      title: 'Conducta no profesional',
      counts:
        'Insultos, amenazas, discriminación, acoso, o hacer depender una reseña, un pago o una entrega de algo que no se acordó.',
      not: 'Una crítica clara al trabajo. Una calificación baja que cuenta lo que pasó.',
    },
    'K-01': {
      title: 'Trato injusto a profesionales',
      counts: 'Pedir trabajo gratis, aprobar tarde una y otra vez, pagar tarde o negarse a pagar gastos acordados.',
      not: 'Pedir cambios dentro de las rondas acordadas. Usar todo el plazo de revisión.',
    },
    'R-01': {
      title: 'Actividad inventada',
      counts:
        'Contratarse a uno mismo con otra cuenta, o arreglar trabajos y reseñas entre cuentas para subir en las listas.',
      not: 'Trabajar muchas veces con el mismo cliente.',
    },
  },

  columns: {
    rule: 'Regla',
    not: 'No cuenta',
    nth: (n) => `${['', 'Primera', 'Segunda', 'Tercera', 'Cuarta', 'Quinta'][n] ?? `${n}.ª`} vez`,
    further: 'Siguientes',
  },
  consequences: {
    reminder: 'Recordatorio',
    alert: 'Alerta',
    violation: { light: 'Infracción leve', normal: 'Infracción', heavy: 'Infracción grave' },
    suspend: {
      proposals: (count) => `Sin propuestas nuevas durante ${days(count)}`,
      unfunded_projects: (count) => `Solo proyectos con pago protegido durante ${days(count)}`,
    },
    closure_review: 'Revisión de la cuenta',
    case_stays_open: 'El caso sigue abierto hasta la devolución',
    leaves_ranking: 'Sus reseñas e ingresos salen de la clasificación',
  },
  confirmedBy: {
    machine: 'Puede seguir de forma automática si la persona no la impugna',
    person: 'La confirma una persona de la casa',
    two_people: 'La deciden dos personas de la casa',
  },

  how: (f) => [
    `Cada paso cuenta los hechos de la misma regla en los ${days(f.countingDays)} anteriores. Nada se borra; su peso disminuye con el tiempo.`,
    `Las suspensiones duran de ${days(f.suspensionMinDays)} a ${days(f.suspensionMaxDays)} y terminan solas. Las contrataciones en curso, los casos, las apelaciones, las exportaciones y el retiro de tu dinero no se tocan nunca.`,
    `Cada consecuencia viene con sus razones y se puede apelar una vez dentro de ${days(f.appealDays)}. Responde dentro de ${days(f.appealAnswerDays)} una persona que no participó. Lo revocado cuenta como si nunca hubiera existido.`,
    'Una falta nunca quita la garantía del dinero que ya está protegido.',
  ],
};
