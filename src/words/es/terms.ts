import { type Section, type TextFacts, operatorLine, ownHouse } from '../en/terms.ts';
import { days, hours, rounds } from './spans.ts';

/** Las condiciones de la casa: lo que se deben entre sí quien contrata, quien trabaja y la casa. */
export function terms(f: TextFacts): readonly Section[] {
  return [...opening(f), ...working(f), ...money(f), ...differing(f), ...keeping(f), ...closing(f)];
}

function opening(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'about',
      title: 'Quiénes somos',
      paragraphs: [
        `${f.houseName} es un lugar donde clientes y profesionales se encuentran, acuerdan un trabajo y resuelven el pago. ${ownHouse(f) ? '' : `Lo administra ${f.operatorName}. `}En este texto, «la casa» es ${f.operatorName} y las personas que trabajan para ella.`,
        'El acuerdo sobre el trabajo se hace entre el cliente y el profesional. La casa no es parte del trabajo ni emplea a nadie. Guarda el registro, mantiene protegido el pago y decide cuando las dos partes no pueden hacerlo.',
        'Estas condiciones se aplican junto con las normas de la comunidad y el aviso de privacidad. Si un resumen o un artículo de ayuda dice otra cosa, valen estas condiciones.',
      ],
    },
    {
      id: 'guarantee',
      title: 'La garantía',
      paragraphs: [
        'El dinero del cliente se libera solo por el trabajo que se acordó. El profesional que hizo ese trabajo cobra por él.',
        'Acordado significa: escrito en el acuerdo, con su alcance, sus criterios, sus hitos, precios y fechas. El trabajo cumple el acuerdo cuando hace lo que se pidió, por el precio acordado, en el plazo acordado y según las pautas acordadas.',
        'Cuando las dos partes no lo ven igual, la casa compara lo acordado con lo entregado y libera o devuelve lo que está protegido. Decide a partir del registro que se guarda aquí. Lo que nunca llegó al registro no se puede considerar.',
        'La garantía cubre el dinero que está protegido aquí, hasta su monto total. No cubre pagos hechos de otra manera.',
      ],
    },
    {
      id: 'account',
      title: 'Tu cuenta',
      paragraphs: [
        'Debes ser mayor de edad y poder contratar. Cada persona tiene una cuenta, y con ella puede ser cliente y profesional. Una empresa actúa a través de sus miembros, cada uno con su propia cuenta.',
        'Lo que dices sobre ti debe ser cierto. No compartas tu contraseña, tus códigos ni tus claves de acceso: lo que se haga con ellos cuenta como hecho por ti hasta que nos avises que te los quitaron.',
        'Puedes cerrar tu cuenta cuando quieras. Antes terminan las contrataciones en curso, se resuelve el dinero protegido y se te paga lo que es tuyo.',
      ],
    },
    {
      id: 'hiring',
      title: 'Del proyecto al acuerdo',
      paragraphs: [
        `Un proyecto dice qué se busca, qué significa «terminado», el presupuesto y el plazo. Su descripción tiene al menos ${f.descriptionMinCharacters} caracteres, porque un trabajo poco claro es la causa más frecuente de problemas.`,
        `Cada profesional envía una propuesta por proyecto y puede retirarla mientras no se acepte. Cualquiera de las partes puede responder con una contraoferta. Vence a las ${hours(f.counterOfferHours)}, salvo que indique otro plazo.`,
        'Nadie envía propuestas a un proyecto propio o de su propia empresa. A nadie se le pide trabajo gratis, y una prueba que el cliente podría usar como trabajo terminado es trabajo pago.',
        'Cuando el cliente adjudica el proyecto, la propuesta pasa a ser el acuerdo. Desde entonces solo cambia si una parte propone un cambio y la otra lo acepta. Se conservan todas las versiones.',
      ],
    },
  ];
}

function working(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'protection',
      title: 'Pago protegido',
      paragraphs: [
        'El cliente paga cada hito antes de que empiece su trabajo. Desde ese momento el pago está protegido: ni las partes ni la casa pueden usarlo. El profesional no debería empezar antes de que la página muestre que el pago está protegido.',
        'Un pago protegido termina de una de tres maneras: se libera al profesional, se devuelve al cliente o se divide entre ambos por acuerdo o por decisión.',
        'El monto de un hito protegido cambia solo si el cliente agrega dinero o si ambas partes lo convienen. Cada contratación tiene una sola moneda, y la casa no la convierte.',
        'El pago protegido es un servicio al acuerdo entre las dos partes. No es una cuenta bancaria, no da intereses y no es un seguro.',
      ],
    },
    {
      id: 'talking',
      title: 'Conversar aquí, y los datos de contacto',
      paragraphs: [
        'Puedes conversar, preguntar, entrevistar por escrito y mostrar trabajos desde el primer saludo. Mientras no haya un pago protegido, los datos de contacto quedan fuera: correos, teléfonos, usuarios de mensajería, perfiles en redes, tu propio sitio, enlaces de reunión y direcciones postales. Los enlaces a trabajos, repositorios, diseños y documentos se pueden compartir siempre.',
        'Si un texto parece tener datos de contacto, espera antes de salir. Ves las palabras exactas y la regla, y tienes tres opciones:',
        '- Editar el texto. No queda nada registrado en tu contra.',
        `- Decir que no son datos de contacto. El texto sale con esas palabras cubiertas y una persona de la casa lo revisa, por lo general en ${hours(f.findingCheckHours)}. Si tenías razón, las palabras aparecen. Si no, sigue una alerta.`,
        '- Enviarlo cubierto. Las palabras quedan cubiertas y se emite una alerta en el momento, con sus razones.',
        `Después de ${f.contactTriesBeforeDesk} intentos en ${hours(f.contactTriesWindowHours)} en una misma conversación, una persona de la casa lo mira. Nadie recibe una alerta porque le hayan pedido un dato.`,
        'Con un pago protegido pueden intercambiar datos de contacto, mientras duren la contratación y su plazo para abrir casos. Lo que acuerden en otro medio cuenta solo después de traerlo al registro, donde la otra parte pueda verlo.',
        'Los pagos por fuera de la casa no se acuerdan aquí en ningún momento: ni números de cuenta, ni enlaces de pago, ni billeteras, ni «págame directo». La garantía no puede proteger ese dinero. Romper esta regla tiene consecuencias para la cuenta, pero nunca quita la garantía de lo que ya está protegido.',
      ],
    },
    {
      id: 'delivery',
      title: 'Entrega, revisión y silencio',
      paragraphs: [
        'Una entrega responde a los criterios de su hito con un texto y, cuando un criterio lo pide, con un enlace o un archivo. Una entrega vacía no pone en marcha ningún plazo.',
        `Después de una entrega, el cliente tiene ${days(f.reviewWindowDays)} para aceptarla, pedir cambios o pedir mediación. La página y los correos muestran el momento exacto en que termina ese plazo. El cliente puede extenderlo una vez por ${days(f.extensionDays)}.`,
        'Si el cliente no dice nada hasta ese momento, la entrega queda aceptada y el pago se libera al profesional. Le recordamos al cliente a mitad del plazo y otra vez poco antes del final.',
        `Se pueden pedir cambios en tantas rondas como diga el acuerdo, ${rounds(f.changeRounds)} si no dice nada, y solo dentro de lo acordado. Pedir más que eso es cambiar el acuerdo.`,
        'Salvo que el acuerdo diga otra cosa, los derechos sobre el trabajo entregado pasan al cliente cuando se libera su pago. Hasta entonces son del profesional.',
      ],
    },
  ];
}

function money(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'refunds',
      title: 'Cancelar y devolver dinero',
      paragraphs: [
        'Antes de que se pague un hito, cualquiera de las partes puede cancelarlo sin costo.',
        'Mientras un pago está protegido, el profesional puede devolver todo o una parte en cualquier momento, por decisión propia o porque el cliente lo pidió. El cliente lo recibe por el mismo medio con que pagó.',
        'Si el cliente quiere que se le devuelva el dinero y el profesional no está de acuerdo, cualquiera de los dos puede pedir mediación. El cliente no puede retirar por su cuenta un pago protegido.',
        `Después de liberado, el dinero es del profesional. Durante ${days(f.caseWindowDays)} el cliente todavía puede pedir un reembolso, y el profesional decide.`,
        'Si la ley de tu país te da derecho a arrepentirte de una compra, ese derecho se mantiene.',
      ],
    },
    {
      id: 'fees',
      title: 'Comisiones',
      paragraphs: [
        'Abrir una cuenta, publicar proyectos, enviar propuestas y conversar no cuesta nada. El cliente paga el precio acordado y nada más a la casa.',
        'La casa cobra una comisión al profesional cuando se libera un pago. Depende de lo que las mismas dos partes ya liberaron entre sí antes:',
        ...f.feeBands.map(({ percent, upTo }) =>
          upTo === null ? `- ${percent} del resto` : `- ${percent} hasta ${upTo}`,
        ),
        'Cada parte de una liberación paga la tasa del tramo en que cae, y la suma se redondea hacia abajo. Ves la comisión y lo que recibirás antes de enviar una propuesta y antes de cada liberación. El dinero que vuelve al cliente no paga comisión.',
        'Los impuestos y lo que cobre tu banco corren por tu cuenta.',
      ],
    },
    {
      id: 'payouts',
      title: 'Cobrar',
      paragraphs: [
        `El dinero liberado se puede retirar cuando está disponible: ${days(f.clearingDaysCard)} después de la liberación si se pagó con tarjeta, en el momento si fue por transferencia.`,
        `Un retiro pide que confirmes de nuevo que eres tú. Si cambió el destino, los retiros esperan ${hours(f.destinationWaitHours)} y te avisamos en todas las direcciones que conocemos. A partir de ${f.payoutLimitForTwo}, dos personas de la casa miran el retiro antes de que salga.`,
        'Si un banco o un proveedor de pagos reclama un pago, se retiene solo el monto en cuestión y se muestra el motivo. El dinero liberado no se le quita al profesional por un reclamo del banco del cliente sin una decisión sobre el caso.',
        'Una suspensión nunca toca el dinero que ganaste.',
      ],
    },
  ];
}

function differing(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'cases',
      title: 'Cuando no están de acuerdo',
      paragraphs: [
        'Primero hablen entre ustedes: la mayoría de las diferencias termina ahí. Si no alcanza, cualquiera de las partes puede pedir mediación mientras haya dinero protegido. Lo que está en discusión queda donde está, y el resto sigue su curso.',
        `En la automediación, cada parte puede ofrecer una división, con culpa o sin ella. La otra tiene ${hours(f.mediationAnswerHours)} para aceptar, contraofertar o pedir una decisión. Lo que acuerden se ejecuta en el momento. Un arreglo sin culpa no deja marca.`,
        `Si no llegan a un acuerdo, decide un árbitro de la casa. Ambas partes tienen ${hours(f.evidenceHours)} para agregar lo que las respalda, y la decisión llega dentro de ${days(f.decisionDays)}, con razones para cada criterio. Cada parte puede pedir una vez, dentro de ${days(f.secondInstanceDays)}, que otro árbitro decida de nuevo. Nadie que haya participado antes decide.`,
        'La decisión resuelve qué pasa con el dinero protegido. No te quita el derecho de ir a la justicia.',
      ],
    },
    {
      id: 'conduct',
      title: 'Cómo nos tratamos',
      paragraphs: [
        'Las normas de la comunidad dicen qué no se hace aquí y qué consecuencias tiene. Son parte de estas condiciones. En pocas palabras: cumple lo que acordaste, responde, sé respetuoso, no pidas trabajo gratis, no negocies reseñas, no te hagas pasar por otra persona, no te contrates a ti mismo.',
        `Las infracciones y las alertas cuentan durante ${days(f.countingDays)}. Bajan la posición en las listas y pueden suspender el derecho a enviar propuestas o a publicar proyectos sin pago protegido. Las suspensiones duran de ${days(f.suspensionMinDays)} a ${days(f.suspensionMaxDays)}, siempre tienen fecha de fin y terminan solas.`,
        'Las contrataciones en curso, las respuestas en casos, las apelaciones, la exportación de tus datos y el retiro de tu dinero siempre siguen siendo posibles.',
        `Las faltas graves o repetidas pueden llevar al cierre de la cuenta. Lo deciden dos personas, se avisa ${days(f.closureNoticeDays)} antes, salvo que la ley o una falta repetida exijan otra cosa, y se te paga lo que se te debe.`,
      ],
    },
    {
      id: 'appeals',
      title: 'Razones y apelaciones',
      paragraphs: [
        'Todo lo que la casa decide sobre ti viene con sus razones: la regla y su versión, en qué se basa, si decidió una máquina o una persona, cuánto dura y cómo apelar.',
        `Puedes apelar cada decisión una vez dentro de ${days(f.appealDays)}, en hasta ${f.appealMaxCharacters} caracteres. Responde dentro de ${days(f.appealAnswerDays)} una persona que no participó. Si la casa se demora, la consecuencia queda en pausa hasta que responda.`,
        'Una decisión revocada cuenta como si nunca hubiera existido.',
      ],
    },
  ];
}

function keeping(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'content',
      title: 'Lo que publicas y envías',
      paragraphs: [
        'Tus textos, archivos y trabajos siguen siendo tuyos. Permites que la casa los guarde, los muestre y los traduzca en la medida en que el servicio lo necesita.',
        'Publica solo lo que puedes publicar. No envíes nada ilegal, dañino o robado, ni nada que ataque los equipos de otros. La casa puede cubrir o quitar ese contenido y dice por qué.',
        `Las reseñas las escriben ambas partes al terminar una contratación y aparecen juntas, a más tardar después de ${days(f.reviewBlindDays)}. Cuentan lo que pasó y no se compran.`,
      ],
    },
    {
      id: 'record',
      title: 'El registro',
      paragraphs: [
        'Cada paso de una contratación queda en un registro que nadie puede cambiar después, tampoco la casa: mensajes, versiones del acuerdo, entregas, pagos, decisiones. Ambas partes pueden leerlo y comprobar que está completo.',
        'Las personas de la casa leen una conversación privada solo por un caso, un reporte, una revisión o un pedido de ayuda, y después puedes ver que lo hicieron. El aviso de privacidad dice qué guardamos y por cuánto tiempo.',
      ],
    },
    {
      id: 'limits',
      title: 'Lo que la casa no promete',
      paragraphs: [
        'No prometemos que un proyecto encuentre profesional, que un profesional encuentre trabajo, que el trabajo tenga éxito comercial ni que el servicio nunca se interrumpa. Prometemos cuidar lo que nos confiaste, decir qué pasó y seguir desde ahí.',
        'La casa responde sin límite por dolo y culpa grave, por daños a la vida y a la salud, y donde la ley lo disponga. En lo demás responde por el incumplimiento de sus deberes principales, hasta el monto que estaba protegido en la contratación en cuestión. No responde por lo que las partes hagan fuera del registro.',
        'La casa no da asesoría fiscal ni legal. Clientes y profesionales se ocupan de lo que la ley les pide: facturas, impuestos, permisos y seguros.',
      ],
    },
  ];
}

function closing(f: TextFacts): readonly Section[] {
  return [
    ...(f.sandbox
      ? [
          {
            id: 'sandbox',
            title: 'Esta instalación es de prueba',
            paragraphs: [
              'Los pagos de esta instalación solo se simulan con un proveedor de prueba. No se mueve dinero real, las tarjetas y las cuentas son inventadas, y nadie le debe nada a nadie por lo que aquí se muestra.',
              'No escribas un número de tarjeta real.',
            ],
          },
        ]
      : []),
    {
      id: 'versions',
      title: 'Cuando cambian estas condiciones',
      paragraphs: [
        `Las versiones nuevas se anuncian ${days(f.noticeDays)} antes de que valgan, y la diferencia se muestra párrafo por párrafo. Aceptas una versión antes de volver a publicar, proponer, adjudicar o pagar. Si no estás de acuerdo, puedes terminar lo que está en curso con la versión que aceptaste, y dejar la casa.`,
        'Lo que pasó bajo una versión anterior se juzga con esa versión. Todas las versiones se pueden leer siempre.',
      ],
    },
    {
      id: 'law',
      title: 'Ley y contacto',
      paragraphs: [
        `Se aplica la ley ${f.governingLaw === null ? 'del país en que tiene su sede quien administra la casa' : `de ${f.governingLaw}`}. Como consumidor conservas la protección de la ley del lugar donde vives, y puedes acudir a los tribunales de allí.`,
        `${operatorLine(f)}. Los mensajes a la casa se responden en la página «Contáctanos», por lo general en ${hours(f.supportAnswerHours)}.`,
      ],
    },
  ];
}
