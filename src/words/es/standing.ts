import type { standing as en } from '../en/standing.ts';
import type { Sentences } from '../types.ts';

export const standing: Sentences<typeof en> = {
  title: 'Mi posición',
  lead: (version) => `Hecha solo de hechos que puedes ver, con la versión ${version} de la fórmula.`,
  take: 'Llevar los hechos y rehacer la cuenta',
  today: 'Hoy',
  of100: 'de 100, hoy',
  isNew: 'Nuevo: todavía no terminó ninguna contratación',
  sum: { gained: 'Siete factores suman', taken: 'Alertas, infracciones y finales quitan' },
  time: {
    title: 'A lo largo del tiempo',
    described: (d) => `Puntuación de los últimos meses: de ${d.from} a ${d.to}, mínima ${d.low}, máxima ${d.high}.`,
    today: (score) => `hoy ${score}`,
    coming: 'si nada cambia',
    table: 'Ver como tabla',
    day: 'Día',
    score: 'Puntuación',
  },
  factors: {
    title: 'Factor por factor',
    lead: 'El largo de la barra es el peso del factor. Abre uno para ver los hechos y cuándo deja de contar cada uno.',
    of: (weight) => `de ${weight}`,
    names: {
      rating: 'Calificaciones',
      earnings: 'Ingresos en 180 días',
      completion: 'Trabajos terminados',
      responsiveness: 'Rapidez al responder',
      activity: 'Actividad',
      rehire: 'Clientes que vuelven',
      proof: 'Pruebas',
    },
    why: {
      rating: (d) =>
        `Promedio ponderado ${d.average} de 5, de ${d.ratings} calificaciones y ${d.violations} infracciones. Cada una pesa la mitad cada 180 días.`,
      earnings: (d) =>
        `${d.sum} liberados para ti; cuentan ${d.counted}, porque un solo cliente cuenta entero hasta el 40 %.`,
      completion: (d) => `${d.completed} terminados, ${d.failed} con final por tu culpa.`,
      responsiveness: (d) =>
        `${d.inTime} de ${d.messages} primeros mensajes respondidos en 24 horas hábiles. Ventana de 90 días.`,
      activity: (d) => `${d.proposals} propuestas en 30 días y ${d.wins} contrataciones ganadas en 90 días.`,
      rehire: (d) => `${d.again} de ${d.clients} clientes te contrataron de nuevo en un año.`,
      proof: (d) =>
        `${d.certifications} certificaciones válidas; identidad ${d.identity === 1 ? 'verificada' : 'todavía sin verificar'}.`,
    },
    fades: (day) => `El próximo hecho deja de contar el ${day}.`,
    none: 'Todavía sin hechos: todos empiezan con esto.',
  },
  taken: {
    title: 'Lo que quita, y hasta cuándo',
    fact: 'Hecho',
    gone: 'Se va el',
    points: 'Puntos hoy',
    was: (points) => `era ${points}`,
    names: {
      contact_alerts: 'Alerta de contacto',
      payment_alerts: 'Alerta de pago',
      violations: 'Infracción',
      cancellations: 'Final por tu culpa',
    },
    none: 'Nada quita: sin alertas, sin infracciones, sin finales por tu culpa que cuenten.',
  },
  more: {
    title: 'Qué la cambiaría',
    lead: 'Calculado ahora, con la misma fórmula. Nada de esto pasó.',
    of: {
      rating_of_five: 'Una calificación más de 5 estrellas',
      rating_of_one: 'Una calificación más de 1 estrella',
      delivery: (sum) => `Una entrega pagada más, ${sum}`,
      certification: 'Una certificación más',
      contact_alert: 'Una alerta de contacto',
      payment_alert: 'Una alerta de pago',
      violation: 'Una infracción',
      cancellation: 'Un final más por tu culpa',
    },
  },
};
