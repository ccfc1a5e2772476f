import type { CardLimits, standing as en } from '../en/standing.ts';
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
      earnings: 'Ingresos',
      completion: 'Trabajos terminados',
      responsiveness: 'Rapidez al responder',
      activity: 'Actividad',
      rehire: 'Clientes que vuelven',
      proof: 'Pruebas',
    },
    why: {
      rating: (d) =>
        `Promedio ponderado ${d.average} de 5, de ${d.ratings} calificaciones y ${d.violations} infracciones. Cada una pesa la mitad cada ${d.half} días.`,
      earnings: (d) =>
        `${d.sum} liberados para ti; cuentan ${d.counted}, porque un solo cliente cuenta entero hasta el ${d.share}.`,
      completion: (d) => `${d.completed} terminados, ${d.failed} con final por tu culpa.`,
      responsiveness: (d) =>
        `${d.inTime} de ${d.messages} primeros mensajes respondidos en 24 horas hábiles. Ventana de ${d.days} días.`,
      activity: (d) =>
        `${d.proposals} propuestas en ${d.days} días y ${d.wins} contrataciones ganadas en ${d.winDays} días.`,
      rehire: (d) => `${d.again} de ${d.clients} clientes te contrataron de nuevo en ${d.days} días.`,
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
  formula: {
    title: 'Cómo se calcula el puntaje',
    description: 'La fórmula que ordena a los profesionales, con todos sus números.',
    lead: (version) =>
      `Rige la versión ${version}. El puntaje va de 0 a 100: siete factores suman puntos, y las alertas, las infracciones y los finales por culpa propia restan, cada día menos. Se calcula solo con hechos del registro; quien tiene los hechos puede rehacer la cuenta.`,
    factors: 'Lo que suma',
    factor: 'Elemento',
    most: 'Como máximo',
    counts: 'Cuenta hechos de',
    days: (days) => `${days} días`,
    what: 'Cómo',
    hows: {
      rating: (d) =>
        `El promedio de todas las calificaciones, como si desde el comienzo hubiera ${d.weight} de ${d.stars} estrellas. Una calificación pesa la mitad a los ${d.half} días; una infracción entra como una calificación de una estrella.`,
      earnings: (d) =>
        `El dinero liberado, en una escala que crece más despacio cuanto mayor es y se completa con ${d.full} en la moneda de base. Lo que un cliente paga por encima del ${d.share} del total cuenta solo en un ${d.excess}.`,
      completion: 'Las contrataciones completadas, entre las que se completaron o terminaron por culpa propia.',
      responsiveness: 'Los primeros mensajes respondidos en 24 horas hábiles.',
      activity: (d) =>
        `La mitad por hasta ${d.proposals} propuestas en ${d.days} días, la otra mitad por hasta ${d.wins} contrataciones ganadas.`,
      rehire: 'Los clientes que volvieron a contratar, entre todos los que tienen una contratación completada.',
      proof: (d) => `Hasta ${d.most} certificaciones vigentes y la identidad verificada.`,
    },
    taken: 'Lo que resta',
    fact: 'Hecho',
    points: 'Puntos en su día',
    half: 'Pesa la mitad a los',
    gone: 'Desaparece a los',
    never: '–',
    facts: {
      contact: 'Alerta de contacto',
      payment: 'Alerta de pago',
      light: 'Infracción leve',
      normal: 'Infracción',
      heavy: 'Infracción grave',
      cancellations: (d) =>
        `Finales por culpa propia: nada por el primero, ${d.second} por el segundo y ${d.more} más por cada uno que siga`,
    },
    ties: 'Entre iguales va primero quien hizo algo más tarde; después decide un sorteo que cambia cada día, para que quienes empiezan se turnen.',
    again: 'Rehacer la cuenta',
    againText:
      'En «Mi posición» puedes llevarte tus hechos en un archivo. El programa de la casa calcula el puntaje de cualquier archivo así: npm run --silent rank.',
  },
  card: {
    title: 'Fichas de clientes',
    of: (name: string) => `${name} como cliente`,
    lead: (days: number) =>
      `Se cuenta a partir de lo que ocurrió, en los últimos ${days} días y desde siempre. Los últimos ${days} días deciden el color.`,
    formula: (d: CardLimits) =>
      `Una ficha está en rojo si menos del ${d.satisfactionPercent} % de las calificaciones son de 4 o 5 estrellas, si el cliente tarda en promedio ${d.approvalHours} horas o más en decidir sobre una entrega, o si paga en promedio con ${d.lateHours} horas o más de atraso. Solo deciden los últimos ${d.windowDays} días. Estos ejemplos los calcula el mismo programa que calcula las fichas reales.`,
    how: 'Cómo se hacen las fichas, con ejemplos',
    red: 'Esta ficha está en rojo',
    notRed: 'Nada supera aquí su límite.',
    isRed: 'en rojo',
    isNotRed: 'no está en rojo',
    reasons: {
      satisfaction: 'Muy pocas de las personas que trabajaron para este cliente le dieron 4 o 5 estrellas.',
      approval: 'En promedio, este cliente tarda mucho en decidir sobre lo entregado.',
      payment: 'En promedio, este cliente paga con atraso.',
    },
    figures: 'Cifras',
    figure: 'Cifra',
    days: (days: number) => `Últimos ${days} días`,
    lifetime: 'Desde siempre',
    satisfaction: 'Calificaciones de 4 y 5 estrellas',
    share: (share: string, satisfied: number, ratings: number) => `${share} % (${satisfied} de ${ratings})`,
    none: 'sin calificaciones',
    mean: 'Tiempo para decidir, promedio',
    median: 'Tiempo para decidir, valor central',
    decisions: 'Decisiones sobre entregas',
    payment: 'Pagos',
    paidAhead: 'protegidos por adelantado, ninguno vencía después',
    paid: (onTime: number, all: number, days: string) =>
      `${onTime} de ${all} a tiempo, ${days} días de atraso en promedio`,
    facts: 'Los hechos detrás de las cifras',
    ratings: 'Calificaciones',
    stars: 'Estrellas',
    delivered: 'Entregado',
    decided: 'Decidido',
    took: 'Tardó',
    open: 'Ficha',
    seen: 'Leí por qué la ficha de este cliente está en rojo',
    seenHint: 'Puedes enviar tu propuesta de todos modos. En el registro quedará que te avisamos.',
    examples: {
      satisfaction: {
        title: 'Tres calificaciones',
        text: 'Tres personas dieron 5, 4 y 3 estrellas: dos de tres quedaron satisfechas.',
      },
      approval: { title: 'Dos decisiones', text: 'Una entrega se decidió a las 24 horas y otra a las 120.' },
      old: {
        title: 'Una mala calificación de hace tiempo',
        text: 'Hace 91 días alguien dio una estrella; desde entonces, una entrega se decidió en 10 horas.',
      },
    },
  },
};
