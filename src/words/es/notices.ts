import type { notices as english } from '../en/notices.ts';
import type { Sentences } from '../types.ts';

export const notices: Sentences<typeof english> = {
  page: {
    title: 'Avisos',
    lead: 'Lo que pasó y lo que te espera. Todo queda también en el registro de cada contratación.',
    readAll: 'Marcar todo como leído',
    none: 'Todavía no pasó nada.',
    noneMeans: 'Cuando alguien escriba, proponga, entregue o pague, aparece aquí.',
    unread: 'Nuevo',
    all: 'Todos',
    onlyUnread: 'Solo nuevos',
    noneUnread: 'Leíste todo.',
    choose: 'Elige qué te llega por correo',
    today: 'Hoy',
  },
  roles: { owner: 'titular', hirer: 'contrata', payer: 'paga' },
  duties: {
    mediator: 'mediador',
    arbiter: 'árbitro',
    trust_agent: 'agente de confianza',
    account_executive: 'ejecutivo de cuenta',
    operator: 'administración de la casa',
  },
  kinds: {
    message: (d) => ({
      title: d.count > 1 ? `${d.who} te escribió ${d.count} veces` : `${d.who} te escribió`,
      text: `En la conversación sobre «${d.project}».`,
    }),
    question: (d) => ({
      title: `${d.who} tiene una pregunta sobre «${d.project}»`,
      text: 'Tu respuesta abre la conversación y nada más.',
    }),
    invitation: (d) => ({
      title: `${d.who} te invita a «${d.project}»`,
      text: 'Lee el proyecto y envía una propuesta, pregunta o di que no. Decir que no no tiene consecuencias.',
    }),
    invitation_declined: (d) => ({ title: `${d.who} no aceptó tu invitación`, text: `Para «${d.project}».` }),
    proposal: (d) => ({
      title: `${d.who} propone ${d.price} por «${d.project}»`,
      text: `En ${d.days} días. Puedes comparar, responder, hacer una contraoferta o elegir.`,
    }),
    proposal_withdrawn: (d) => ({ title: `${d.who} retiró su propuesta`, text: `Para «${d.project}».` }),
    proposal_declined: (d) => ({
      title: `No aceptaron tu propuesta para «${d.project}»`,
      text: 'La conversación sigue abierta.',
    }),
    counter: (d) => ({
      title: `${d.who} ofrece ${d.price} en su lugar`,
      text: `Para «${d.project}», en ${d.days} días. La oferta vence el ${d.until}; si nadie responde, la propuesta queda como estaba.`,
    }),
    counter_accepted: (d) => ({
      title: `${d.who} aceptó tu contraoferta`,
      text: `«${d.project}» queda en ${d.price}, en ${d.days} días.`,
    }),
    counter_declined: (d) => ({
      title: `${d.who} no aceptó tu contraoferta`,
      text: `La propuesta para «${d.project}» queda como estaba.`,
    }),
    counter_withdrawn: (d) => ({
      title: `${d.who} retiró la contraoferta`,
      text: `La propuesta para «${d.project}» queda como estaba.`,
    }),
    counter_expired: (d) => ({
      title: 'Una contraoferta venció sin respuesta',
      text: `La propuesta para «${d.project}» queda como estaba.`,
    }),
    project_edited: (d) => ({
      title: `«${d.project}» cambió`,
      text: 'Lee lo que se pide ahora. Tu propuesta responde a las palabras de antes.',
    }),
    project_cancelled: (d) => ({ title: `«${d.project}» se canceló`, text: 'No se elegirá a nadie.' }),
    report_resolved: () => ({ title: 'Revisamos tu reporte', text: 'Una persona de la casa decidió sobre él.' }),
    words_cleared: (d) => ({
      title: 'Tus palabras ya se ven',
      text: `Una persona de la casa leyó lo que estaba oculto en «${d.project}» y no encontró datos de contacto.`,
    }),
    words_appear: (d) => ({
      title: `Ya se ven las palabras de ${d.who}`,
      text: `Una persona de la casa leyó lo que estaba oculto en «${d.project}» y no encontró datos de contacto.`,
    }),
    words_confirmed: (d) => ({
      title: 'Tus palabras siguen ocultas',
      text: `Una persona de la casa las leyó en «${d.project}»: son datos de contacto o un pago por fuera (reglas C-01 y P-01). Cuenta como una alerta. El motivo queda en el registro.`,
    }),
    file_held: (d) => ({
      title: 'Uno de tus archivos quedó retenido',
      text: `Un archivo tuyo en «${d.project}» no pasó. Lee por qué y qué puedes hacer.`,
    }),
    file_cleared: (d) => ({
      title: 'Tu archivo ya se ve',
      text: `Una persona de la casa miró tu archivo en «${d.project}» y no encontró nada que retener.`,
    }),
    file_confirmed: (d) => ({
      title: 'Tu archivo sigue oculto',
      text: `Una persona de la casa miró tu archivo en «${d.project}» y lo dejó oculto. El motivo queda en el registro.`,
    }),
    tries_looked_at: () => ({
      title: 'Una persona revisó tus intentos de enviar datos de contacto',
      text: 'No tiene consecuencias. Los datos de contacto se pueden intercambiar con el pago protegido.',
    }),
    award: (d) => ({
      title: `${d.who} te eligió para «${d.project}»`,
      text: `${d.total} en total. Lee el acuerdo; vale cuando lo aceptes.`,
    }),
    award_agreed: (d) => ({
      title: `${d.who} te eligió para «${d.project}»`,
      text: `El acuerdo ya vale: ${d.total}. Empieza cuando el primer pago esté protegido; te avisaremos.`,
    }),
    talk_brought: (d) => ({
      title: `${d.who} trajo una conversación de otro medio`,
      text: `En «${d.project}». Confírmala o impúgnala, línea por línea o toda junta. Lo que dejes queda «sin respuesta».`,
    }),
    talk_noted: (d) => ({
      title: `${d.who} anotó una llamada o reunión`,
      text: `En «${d.project}». Confirma o impugna cada punto. Lo que dejes queda «sin respuesta».`,
    }),
    talk_answered: (d) => ({
      title: `${d.who} respondió a lo que trajiste`,
      text: `En «${d.project}». Cada línea dice si está confirmada o impugnada.`,
    }),
    agreement_proposed: (d) => ({
      title: `${d.who} propone cambiar el acuerdo`,
      text: `De «${d.project}». Nada cambia antes de que aceptes.`,
    }),
    agreement_accepted: (d) => ({
      title: `${d.who} aceptó el acuerdo`,
      text: `Para «${d.project}»: ${d.total}. Vale desde ahora.`,
    }),
    agreement_declined: (d) => ({
      title: `${d.who} no aceptó el acuerdo`,
      text: `En «${d.project}» sigue valiendo lo de antes.`,
    }),
    agreement_withdrawn: (d) => ({
      title: `${d.who} retiró el cambio del acuerdo`,
      text: `En «${d.project}» sigue valiendo lo de antes.`,
    }),
    work_can_start: (d) => ({
      title: `${d.amount} están protegidos: puedes empezar`,
      text: `Para el hito ${d.number}, «${d.milestone}», de «${d.project}». El dinero espera al trabajo. Ya pueden intercambiar datos de contacto.`,
    }),
    payment_protected: (d) => ({
      title: `Tu pago de ${d.amount} está protegido`,
      text: `Para el hito ${d.number}, «${d.milestone}», de «${d.project}». Se paga solo por el trabajo que acordaron.`,
    }),
    payment_failed: (d) => ({
      title: `El pago de ${d.amount} no llegó`,
      text: `Para el hito ${d.number}, «${d.milestone}», de «${d.project}». No se cobró nada; puedes intentarlo otra vez o pagar de otra forma.`,
    }),
    payment_returned: (d) => ({
      title: `${d.amount} vuelven a ti`,
      text: `El pago para «${d.project}» ya no hacía falta. Vuelve por donde vino.`,
    }),
    delivered: (d) => ({
      title: `${d.who} entregó el hito ${d.number} de «${d.project}»`,
      text: `«${d.milestone}». Acéptalo o pide cambios hasta el ${d.until}. Si no respondes, queda aceptado y ${d.who} cobra.`,
    }),
    changes_requested: (d) => ({
      title: `${d.who} pide cambios en el hito ${d.number}`,
      text: `«${d.milestone}» de «${d.project}», ronda ${d.round} de ${d.rounds}. El dinero sigue protegido; la revisión empieza de nuevo cuando entregues.`,
    }),
    released: (d) => ({
      title: `${d.who} aceptó el hito ${d.number}: ${d.net} son tuyos`,
      text: `«${d.milestone}» de «${d.project}»: ${d.gross} menos la comisión de ${d.fee}. Podrás retirarlos cuando se acrediten.`,
    }),
    released_in_silence: (d) => ({
      title: `El hito ${d.number} quedó aceptado en silencio: ${d.net} son tuyos`,
      text: `Terminó el plazo para revisar «${d.milestone}» de «${d.project}». ${d.gross} menos la comisión de ${d.fee}. Podrás retirarlos cuando se acrediten.`,
    }),
    accepted_in_silence: (d) => ({
      title: `El hito ${d.number} quedó aceptado en silencio`,
      text: `Terminó el plazo para revisar «${d.milestone}» de «${d.project}». Se pagaron ${d.gross}.`,
    }),
    review_restarted: (d) => ({
      title: `Ya puedes revisar el hito ${d.number}, hasta el ${d.until}`,
      text: `Lo que muestra el trabajo de «${d.milestone}» de «${d.project}» estaba en revisión y ya se puede abrir. Tu plazo empieza de nuevo; sin respuesta hasta entonces, queda aceptado.`,
    }),
    review_restarted_for_them: (d) => ({
      title: `Lo que muestra tu trabajo en el hito ${d.number} ya se puede abrir`,
      text: `«${d.milestone}» de «${d.project}». El plazo para revisar empezó de nuevo. Sin respuesta, queda aceptado el ${d.until}.`,
    }),
    window_extended: (d) => ({
      title: `${d.who} necesita ${d.days} días más para revisar el hito ${d.number}`,
      text: `«${d.milestone}» de «${d.project}». Sin respuesta, queda aceptado el ${d.until}.`,
    }),
    review_reminder: (d) => ({
      title: `El hito ${d.number} te espera hasta el ${d.until}`,
      text: `«${d.milestone}» de «${d.project}». Si no respondes antes, queda aceptado y se pagan ${d.net}.`,
    }),
    outside_talk: (d) => ({
      title: '¿Hablaron por otro medio esta semana?',
      text: `Trae a la conversación lo que acordaron sobre «${d.project}». Cuando se decide un caso, solo cuenta lo que está en el registro.`,
    }),
    refund_requested: (d) => ({
      title: `${d.who} pide que le devuelvas ${d.amount}`,
      text: `Del hito ${d.number}, «${d.milestone}», de «${d.project}». Tú decides; mientras tanto el dinero sigue protegido.`,
    }),
    refund_declined: (d) => ({
      title: `${d.who} no devuelve ${d.amount}`,
      text: `Hito ${d.number}, «${d.milestone}», de «${d.project}». El dinero sigue protegido para el trabajo.`,
    }),
    refund_withdrawn: (d) => ({
      title: `${d.who} ya no pide que le devuelvas ${d.amount}`,
      text: `Hito ${d.number}, «${d.milestone}», de «${d.project}».`,
    }),
    refunded: (d) => ({
      title: `${d.who} te devuelve ${d.amount}`,
      text: `Del hito ${d.number}, «${d.milestone}», de «${d.project}». Vuelven por donde vinieron; te avisaremos cuando lleguen.`,
    }),
    refund_arrived: (d) => ({
      title: `Te devolvimos ${d.amount}`,
      text: `Por «${d.project}». Tu banco puede tardar unos días en mostrarlos.`,
    }),
    refund_failed: (d) => ({
      title: `Todavía no pudimos devolverte ${d.amount}`,
      text: `Por «${d.project}». El dinero está seguro en la casa; una persona se ocupa.`,
    }),
    milestone_cancelled: (d) => ({
      title: `${d.who} canceló el hito ${d.number}`,
      text: `«${d.milestone}» de «${d.project}». No se pagó nada por él y no hay trabajo pendiente.`,
    }),
    card_offered: (d) => ({
      title: `${d.who} te propone intercambiar datos de contacto`,
      text: `Para «${d.project}». Se muestran los dos cuando des los tuyos; también puedes decir que no.`,
    }),
    cards_shared: (d) => ({
      title: `Tú y ${d.who} intercambiaron datos de contacto`,
      text: `Para «${d.project}». Lo que acuerden sigue valiendo en el registro.`,
    }),
    card_declined: (d) => ({
      title: `${d.who} prefiere hablar aquí`,
      text: `Nadie leyó tus datos de contacto para «${d.project}».`,
    }),
    engagement_cancelled: (d) => ({
      title: `«${d.project}» se canceló`,
      text: `${d.who} lo terminó antes de que hubiera un pago protegido.`,
    }),
    engagement_closed: (d) => ({
      title: `«${d.project}» se cerró`,
      text: 'Ya no hay dinero protegido. Puedes leer el registro cuando quieras y contar cómo fue: las dos partes pueden escribir una reseña.',
    }),
    case_opened: (d) => ({
      title: `${d.who} abrió el ${d.case} sobre el hito ${d.number}`,
      text: `«${d.milestone}» de «${d.project}». La oferta: ${d.toClient} vuelven al cliente, ${d.toProfessional} para el profesional. Responde hasta el ${d.until}; sin respuesta, decide un árbitro.`,
    }),
    case_offered: (d) => ({
      title: `${d.who} ofrece otra cosa en el ${d.case}`,
      text: `${d.toClient} vuelven al cliente, ${d.toProfessional} para el profesional. Responde hasta el ${d.until}; sin respuesta, decide un árbitro.`,
    }),
    case_reminder: (d) => ({
      title: `El ${d.case} espera tu respuesta`,
      text: `Sobre «${d.milestone}» de «${d.project}». Hasta el ${d.until}; sin respuesta, decide un árbitro.`,
    }),
    case_settled: (d) => ({
      title: `El ${d.case} terminó en acuerdo`,
      text: `${d.toClient} vuelven al cliente; el profesional recibe ${d.net} después de la comisión de ${d.fee}.`,
    }),
    case_refund_opened: (d) => ({
      title: `${d.who} abrió el ${d.case} para hablar de un reembolso`,
      text: `«${d.milestone}» de «${d.project}». La oferta: ${d.toClient} vuelven al cliente. Responde hasta el ${d.until}; sin respuesta, el caso termina y nada se mueve.`,
    }),
    case_refund_offered: (d) => ({
      title: `${d.who} ofrece otro reembolso en el ${d.case}`,
      text: `${d.toClient} vuelven al cliente. Responde hasta el ${d.until}; sin respuesta, el caso termina y nada se mueve.`,
    }),
    case_refund_reminder: (d) => ({
      title: `El ${d.case} espera tu respuesta`,
      text: `Sobre un reembolso por «${d.milestone}» de «${d.project}». Hasta el ${d.until}; sin respuesta, el caso termina y nada se mueve.`,
    }),
    case_returned: (d) => ({
      title: `El ${d.case} terminó con un reembolso acordado`,
      text: `${d.toClient} vuelven al cliente y salen del saldo del profesional.`,
    }),
    case_ended: (d) => ({
      title: `El ${d.case} terminó sin reembolso`,
      text: `Sobre «${d.milestone}» de «${d.project}». Nada se movió.`,
    }),
    case_offered_late: (d) => ({
      title: `${d.who} propone un acuerdo en el ${d.case}`,
      text: `${d.toClient} vuelven al cliente, ${d.toProfessional} para el profesional. Puedes aceptar hasta el ${d.until}; el árbitro sigue mientras tanto.`,
    }),
    case_withdrawn: (d) => ({
      title: `El ${d.case} se retiró`,
      text: `Sobre «${d.milestone}» de «${d.project}». Nada se movió y el trabajo sigue.`,
    }),
    case_paused: (d) => ({
      title: `${d.who} pausó el ${d.case}`,
      text: `Días de pausa: ${d.days}. El plazo corre ahora hasta el ${d.until}.`,
    }),
    case_sent_back: (d) => ({
      title: `El ${d.case} vuelve a ti`,
      text: 'Una segunda persona no firmó tu decisión. Lee por qué en el escritorio y decide de nuevo.',
    }),
    case_late: (d) => ({
      title: `La decisión del ${d.case} se atrasó`,
      text: `Tenía que estar hasta el ${d.until}. Te avisamos cada día hasta que llegue; antes nada se mueve.`,
    }),
    case_late_desk: (d) => ({
      title: `El ${d.case} espera una decisión y está atrasado`,
      text: `Se les prometió a ambas partes hasta el ${d.until}. Cada día leen que no está.`,
    }),
    case_escalated: (d) => ({
      title: `El ${d.case} pasa a un árbitro`,
      text: `Di lo que habla a tu favor hasta el ${d.until}. A quien no diga nada se le juzga por lo que está en el registro.`,
    }),
    case_evidence: (d) => ({
      title: `${d.who} dijo algo en el ${d.case}`,
      text: `Ambas partes pueden hacerlo hasta el ${d.until}.`,
    }),
    case_deciding: (d) => ({
      title: `Se está decidiendo el ${d.case}`,
      text: `Un árbitro decide hasta el ${d.until}.`,
    }),
    case_taken: (d) => ({ title: `Un árbitro tomó el ${d.case}`, text: `Sobre «${d.milestone}» de «${d.project}».` }),
    case_awarded: (d) => ({
      title: `El ${d.case} está decidido`,
      text: `${d.toClient} para el cliente, ${d.toProfessional} para el profesional antes de la comisión. Puedes pedir una segunda revisión hasta el ${d.until}; si nadie la pide, entonces se mueve el dinero.`,
    }),
    case_waived: (d) => ({
      title: `${d.who} acepta la decisión del ${d.case}`,
      text: 'Si tú también la aceptas, el dinero se mueve de inmediato.',
    }),
    case_second: (d) => ({
      title: `${d.who} pide una segunda revisión del ${d.case}`,
      text: `Otro árbitro decide hasta el ${d.until}, y eso vale.`,
    }),
    case_executed: (d) => ({
      title: `El ${d.case} está cerrado y el dinero se movió`,
      text: `${d.toClient} vuelven al cliente; el profesional recibe ${d.net} después de la comisión de ${d.fee}.`,
    }),
    assignment_offered: (d) => ({
      title: `Te ofrecen «${d.project}»`,
      text: `${d.who} te pide hacerlo. Lee cuándo, dónde y cuánto paga; después acepta, rechaza u ofrece otras condiciones.`,
    }),
    assignment_applied: (d) => ({
      title: `${d.who} se postula para «${d.project}»`,
      text: 'Lee las condiciones y cómo cumplió antes; después elige.',
    }),
    assignment_countered: (d) => ({
      title: `Otras condiciones para «${d.project}»`,
      text: `${d.who} ofrece otras condiciones. Esperan tu respuesta hasta ${d.until}.`,
    }),
    assignment_assigned: (d) => ({
      title: `«${d.project}» está tomada`,
      text: `${d.who} aceptó. Todo lo que le toca está en su página.`,
    }),
    assignment_declined: (d) => ({
      title: `${d.who} no aceptó las condiciones de «${d.project}»`,
      text: 'No tiene consecuencias.',
    }),
    assignment_confirm: (d) => ({
      title: `Confirma «${d.project}»`,
      text: `Empieza ${d.until}. Di que vas a estar; quien no pueda ir debe decirlo ahora.`,
    }),
    assignment_confirmed: (d) => ({
      title: `${d.who} confirmó «${d.project}»`,
      text: 'Va a estar ahí.',
    }),
    assignment_arrived: (d) => ({
      title: `${d.who} llegó: «${d.project}»`,
      text: 'La llegada quedó registrada.',
    }),
    assignment_noted: (d) => ({
      title: `${d.who} anotó algo sobre «${d.project}»`,
      text: 'Léelo en la página de la asignación.',
    }),
    assignment_held: (d) => ({
      title: `«${d.project}» está en pausa`,
      text: 'El cliente pausó el trabajo. El motivo está en su página.',
    }),
    assignment_resumed: (d) => ({
      title: `«${d.project}» se reanuda`,
      text: 'El cliente reanudó el trabajo.',
    }),
    assignment_instructed: (d) => ({
      title: `Nuevas instrucciones para «${d.project}»`,
      text: 'Léelas en su página.',
    }),
    assignment_shipped: (d) => ({
      title: `Hay un envío para «${d.project}»`,
      text: `${d.who} indicó dónde está.`,
    }),
    assignment_asked: (d) => ({
      title: `${d.who} pide algo: «${d.project}»`,
      text: 'Espera tu respuesta antes de la entrega.',
    }),
    assignment_bonus: (d) => ({
      title: `Un bono para «${d.project}»: ${d.amount}`,
      text: `${d.who} lo suma a lo que recibes.`,
    }),
    assignment_ask_accepted: (d) => ({
      title: `${d.who} aceptó: «${d.project}»`,
      text: 'Lo que pediste vale desde ahora.',
    }),
    assignment_ask_declined: (d) => ({
      title: `${d.who} no aceptó: «${d.project}»`,
      text: 'Lo que pediste queda como estaba.',
    }),
    assignment_completed: (d) => ({
      title: `${d.who} entregó «${d.project}»`,
      text: `Apruébalo o devuélvelo hasta ${d.until}. El silencio aprueba.`,
    }),
    assignment_sent_back: (d) => ({
      title: `«${d.project}» fue devuelta`,
      text: 'Falta algo; qué es está en su página.',
    }),
    assignment_approved: (d) => ({
      title: `«${d.project}» está aprobada: ${d.amount}`,
      text: 'Lo que corresponde se paga ahora o en su vencimiento.',
    }),
    assignment_silence: (d) => ({
      title: `«${d.project}» se aprobó por silencio: ${d.amount}`,
      text: 'El plazo para revisar terminó sin respuesta.',
    }),
    assignment_paid: (d) => ({
      title: `Te pagaron «${d.project}»: ${d.amount}`,
      text: 'Lo ves en tus ingresos.',
    }),
    assignment_payment: (d) => ({
      title: `Pago de «${d.project}»: ${d.amount}, vence ${d.until}`,
      text: 'Págalo en la página de la asignación. Desde un día después del vencimiento cuenta como atrasado.',
    }),
    assignment_payment_late: (d) => ({
      title: `El pago de «${d.project}» está atrasado`,
      text: `${d.amount} vencían ${d.until}. El cliente también lo lee, y cuenta en su ficha de desempeño.`,
    }),
    assignment_cancelled: (d) => ({
      title: `«${d.project}» fue cancelada`,
      text: 'Lo que recibes, si corresponde, está en su página.',
    }),
    assignment_withdrawn: (d) => ({
      title: `${d.who} no puede ir: «${d.project}»`,
      text: 'Vuelve a estar libre para otros, y el pago vuelve a ti.',
    }),
    assignment_absence: (d) => ({
      title: `El cliente dice que nadie vino, o que alguien se fue: «${d.project}»`,
      text: `Si fue distinto, dilo hasta ${d.until}. En silencio, el pago vuelve al cliente.`,
    }),
    assignment_contested: (d) => ({
      title: `${d.who} dice que fue distinto: «${d.project}»`,
      text: 'Resuélvanlo entre ustedes o abran un caso.',
    }),
    assignment_abandoned: (d) => ({
      title: `«${d.project}» terminó sin el profesional`,
      text: 'El pago volvió, menos lo que se ganó por hora.',
    }),
    let_through: (d) => ({
      title: 'Un cliente hace una excepción contigo',
      text: `${d.who} leyó lo que no cumples y te deja seguir. El motivo está junto a los requisitos.`,
    }),
    pool_invited: (d) => ({
      title: 'Te invitaron a un grupo de talento',
      text: `${d.who} te invita al grupo «${d.project}». Lee para qué es y decide si entras.`,
    }),
    pool_applied: (d) => ({
      title: `Hay una solicitud para tu grupo «${d.project}»`,
      text: `${d.who} quiere entrar. Acepta la solicitud o recházala con un motivo.`,
    }),
    pool_joined: (d) => ({
      title: `${d.who} entró a tu grupo`,
      text: `Ya está en «${d.project}» y lee lo que le escribas al grupo.`,
    }),
    pool_taken_in: (d) => ({
      title: `Ya estás en el grupo «${d.project}»`,
      text: 'El cliente aceptó tu solicitud. Los mensajes para todo el grupo están en su página.',
    }),
    pool_turned_down: (d) => ({
      title: `Tu solicitud para «${d.project}» fue rechazada`,
      text: 'El motivo está en la página del grupo. No cuenta para nada más.',
    }),
    pool_left: (d) => ({
      title: `${d.who} salió de tu grupo`,
      text: `Ya no está en «${d.project}».`,
    }),
    pool_removed: (d) => ({
      title: `Ya no estás en el grupo «${d.project}»`,
      text: 'Fue una decisión del cliente. El motivo está en la página del grupo y no cuenta para nada más.',
    }),
    pool_post: (d) => ({
      title: `Hay un mensaje para el grupo «${d.project}»`,
      text: `${d.who} le escribió a todo el grupo. Léelo en la página del grupo.`,
    }),
    pool_closed: (d) => ({
      title: `El grupo «${d.project}» se cerró`,
      text: 'Ya no habrá mensajes nuevos. Puedes seguir leyendo lo que se escribió.',
    }),
    test_asked: (d) => ({
      title: `Te piden una prueba para «${d.project}»`,
      text: `${d.who} te pide mostrar un resultado. La propuesta dice cuál prueba y con qué mínimo.`,
    }),
    test_ended: () => ({
      title: 'Tu prueba terminó',
      text: 'El resultado por secciones está en tus pruebas, con el día desde el que puedes rendirla otra vez.',
    }),
    search_matched: (d) => ({
      title: `${d.number === '1' ? 'Un proyecto nuevo coincide' : `${d.number} proyectos nuevos coinciden`} con una de tus búsquedas`,
      text: 'Míralos mientras son recientes: la lista empieza por los más nuevos.',
    }),
    test_passed: () => ({
      title: 'Aprobaste una prueba',
      text: 'Figura en tu perfil como distintivo, con su puntaje, mientras vale.',
    }),
    reviews_published: (d) => ({
      title: `Se publicaron las reseñas de «${d.project}»`,
      text: 'Puedes leerlas y responder una vez.',
    }),
    review_answered: (d) => ({
      title: `${d.who} respondió a tu reseña`,
      text: `Era sobre «${d.project}».`,
    }),
    review_restored: (d) => ({
      title: `Tu reseña de «${d.project}» volvió`,
      text: 'Ganaste la apelación: está otra vez en las páginas y cuenta como si nunca se hubiera quitado.',
    }),
    review_annulled: (d) => ({
      title: `Tu reseña de «${d.project}» fue anulada`,
      text: 'Lo decidió una persona de la casa. Las razones dicen por qué y cómo apelar.',
    }),
    payout_declined: (d) => ({
      title: `No se aprobó tu retiro de ${d.amount}`,
      text: 'El dinero está otra vez en tu saldo. El motivo queda en tu registro.',
    }),
    payout_paid: (d) => ({ title: `Te pagamos ${d.amount}`, text: 'Tu banco puede tardar unos días en mostrarlos.' }),
    payout_failed: (d) => ({
      title: `El retiro de ${d.amount} volvió`,
      text: 'El dinero está otra vez en tu saldo. Revisa tu cuenta e inténtalo de nuevo.',
    }),
    destination_changed: (d) => ({
      title: 'Cambió la cuenta a la que va tu dinero',
      text: `La cuenta nueva se puede usar desde el ${d.until}. Si no fuiste tú, cambia tu contraseña y escríbenos ahora.`,
    }),
    record_alarm: () => ({
      title: 'El registro fue alterado',
      text: 'Algo en el registro no es lo que se selló y se firmó. Míralo en el escritorio antes de hacer cualquier otra cosa.',
    }),
    case_file_failed: () => ({
      title: 'No fue posible hacer tu expediente',
      text: 'Se intentó varias veces. Tu registro está íntegro y quien administra la casa ya lo sabe. La página dice por qué; ahí puedes pedirlo de nuevo.',
    }),
    case_file_alarm: () => ({
      title: 'No fue posible hacer un expediente',
      text: 'Se intentó varias veces. Quien lo pidió ya lo sabe; lo que falló está en el escritorio.',
    }),
    account_closing: (d) => ({
      title: 'Tu cuenta se está cerrando',
      text: `El ${d.until}, o en cuanto nada lo impida. Hasta entonces puedes echarte atrás en tu cuenta, en «Tus datos». ¿No fuiste tú? Anúlalo y cambia tu contraseña.`,
    }),
    words_held: () => ({
      title: 'La casa conserva tus palabras por ahora',
      text: 'Alguien que decide casos puso una retención. El motivo está en la página «Tus datos».',
    }),
    talk_opened: (d) => ({
      title: 'La casa abrió tu conversación',
      text: `Sobre «${d.project}». Qué función fue, por qué y cuándo está en tu registro.`,
    }),
    words_removed: (d) => ({
      title: 'La casa quitó palabras de tu conversación',
      text: `Sobre «${d.project}». Lo decidieron dos personas; el motivo está en el registro.`,
    }),
    duty_given: (d) => ({
      title: `Tienes una nueva función: ${d.roles}`,
      text: 'La encuentras en la mesa de trabajo.',
    }),
    duty_ended: (d) => ({ title: `Terminó tu función: ${d.roles}`, text: 'Todo lo que decidiste sigue en pie.' }),
    alert: (d) => ({
      title: 'Recibiste una alerta',
      text: `${d.facts} Baja tu posición y se desvanece con el tiempo. Puedes apelar hasta el ${d.appealUntil}; decide otra persona.`,
    }),
    alert_suspended: (d) => ({
      title: `Una alerta, y sin propuestas nuevas por ${d.days} días`,
      text: `${d.facts} Es la segunda vez en los días que cuentan, así que no envías propuestas nuevas hasta el ${d.until}. Todo lo que está en curso sigue. Puedes apelar hasta el ${d.appealUntil}; decide otra persona.`,
    }),
    alert_waits: (d) => ({
      title: 'Una alerta, y una persona mirará lo que sigue',
      text: `${d.facts} Lo demás que seguiría espera a que lo mire una persona de la casa. Puedes apelar hasta el ${d.appealUntil}; decide otra persona.`,
    }),
    violation: (d) => ({
      title: 'Se declaró una infracción',
      text: `${d.facts} Baja tu promedio y tu posición y se desvanece con el tiempo. Puedes apelar hasta el ${d.appealUntil}; decide otra persona.`,
    }),
    violation_suspended: (d) => ({
      title: `Una infracción, y una suspensión de ${d.days} días`,
      text: `${d.facts} La suspensión termina sola el ${d.until}. Todo lo que está en curso sigue. Puedes apelar hasta el ${d.appealUntil}; decide otra persona.`,
    }),
    closing: (d) => ({
      title: 'Tu cuenta se va a cerrar',
      text: `${d.facts} Cuenta desde el ${d.until}. Lo que está en curso sigue, puedes retirar tu propio dinero y llevarte tus datos. Puedes apelar hasta el ${d.appealUntil}, también cuando esté cerrada; decide otra persona.`,
    }),
    account_closed: () => ({
      title: 'Tu cuenta está cerrada',
      text: 'Puedes iniciar sesión, leer los motivos y apelar. Lo que está en curso se termina, puedes retirar tu propio dinero y llevarte tus datos. Todo lo demás se rechaza.',
    }),
    step_declined: () => ({
      title: 'Una persona miró: no sigue nada más',
      text: 'La alerta queda; lo que habría seguido de ella, no.',
    }),
    appeal_made: (d) => ({
      title: 'Tenemos tu apelación',
      text: `Otra persona responde hasta el ${d.until}. Si la casa se atrasa, lo que apelas queda en pausa.`,
    }),
    appeal_late: () => ({
      title: 'La casa está atrasada con tu apelación',
      text: 'Hasta que alguien responda, nada de lo que apelaste cuenta. El final de una suspensión no se mueve.',
    }),
    appeal_upheld: () => ({
      title: 'Tu apelación fue respondida: queda como está',
      text: 'La miró una persona que no tuvo parte. El motivo está junto a los motivos.',
    }),
    appeal_overturned: () => ({
      title: 'Tenías razón, y lo sentimos',
      text: 'Lo que te dimos fue anulado. Cuenta como si nunca hubiera existido: en tu posición, en lo que puedes hacer y en lo que seguiría después.',
    }),
    suspended: (d) => ({
      title: 'Por un tiempo no puedes enviar propuestas nuevas',
      text: `${d.facts} Termina sola el ${d.until}. Las contrataciones en curso, los casos y los retiros siguen. Puedes apelar hasta el ${d.appealUntil}; decide otra persona.`,
    }),
    policy_announced: (d) => ({
      title: `Versión nueva: ${d.policy}`,
      text: `La versión ${d.number} vale desde el ${d.until}. Lo que pase antes se juzga con la versión que vale hasta ese momento. Puedes leer qué cambia, palabra por palabra.`,
    }),
    company_joined: (d) => ({ title: `${d.who} ahora actúa por ${d.company}`, text: `Como: ${d.roles}.` }),
    company_roles: (d) => ({ title: `Cambiaron tus funciones en ${d.company}`, text: `Ahora: ${d.roles}.` }),
    company_left: (d) => ({
      title: `Ya no actúas por ${d.company}`,
      text: 'Lo que hiciste por ella queda en el registro.',
    }),
    company_member_left: (d) => ({
      title: `Una persona ya no actúa por ${d.company}`,
      text: 'Lo que hizo por ella queda en el registro.',
    }),
    support_answered: () => ({ title: 'Respondimos tu mensaje', text: 'Puedes seguir escribiendo allí.' }),
  },
};
