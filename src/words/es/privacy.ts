import { type Section, type TextFacts, operatorLine } from '../en/terms.ts';
import { days, hours } from './spans.ts';

/** El aviso de privacidad: qué sabe la casa de una persona, para qué, quién lo ve, por cuánto tiempo y qué se puede pedir. */
export function privacy(f: TextFacts): readonly Section[] {
  return [...keeping(f), ...seeing(f), ...asking(f)];
}

function keeping(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'who',
      title: 'Quién responde por tus datos',
      paragraphs: [
        `${operatorLine(f)}. Escríbenos en la página «Contáctanos» por cualquier punto de este aviso.`,
        'No vendemos datos, no mostramos publicidad ni te seguimos por otros sitios.',
      ],
    },
    {
      id: 'what',
      title: 'Qué guardamos',
      paragraphs: [
        '- Tu cuenta: nombre, correo, idioma, zona horaria, avisos elegidos, cómo inicias sesión (las contraseñas solo como una huella que no se puede revertir), tus sesiones con hora y tipo de dispositivo.',
        '- Lo que publicas: perfil, proyectos, página de empresa, reseñas.',
        '- Lo que acuerdas y dices en las contrataciones: mensajes, propuestas, acuerdos, entregas, decisiones, con sus horas.',
        '- Pagos: montos, estados, recibos, destinos de retiro. Los números de tarjeta quedan en el proveedor de pagos y nunca llegan a nosotros.',
        '- Lo que le escribes a la casa, y lo que aceptaste, en qué versión y cuándo.',
        '- Datos de seguridad: direcciones desde las que llegan las solicitudes e intentos fallidos de inicio de sesión, por poco tiempo.',
      ],
    },
    {
      id: 'why',
      title: 'Para qué los necesitamos',
      paragraphs: [
        'Para cumplir el contrato contigo: unir a las personas, proteger pagos, guardar el registro y resolver diferencias.',
        'Porque la ley lo pide: libros contables, impuestos, prevención del fraude y del lavado de dinero, motivos de las decisiones.',
        'Por el interés legítimo de todos en un lugar seguro: límites, revisión de textos antes de la protección y el registro que prueba lo acordado.',
        'Solo con tu consentimiento: el boletín y todo lo demás que puedes activar y desactivar.',
      ],
    },
  ];
}

function seeing(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'screening',
      title: 'Textos que revisa una máquina',
      paragraphs: [
        'Los textos que otra persona puede ver se revisan antes de salir, en busca de datos de contacto y de pagos por fuera. La revisión corre en nuestras propias máquinas. No se envía nada a nadie para hacerla, y no se aprende nada de tus palabras.',
        `Cuando la máquina encuentra algo, tú decides qué pasa: editar, impugnar o enviar cubierto. Si impugnas, lo mira una persona, por lo general en ${hours(f.findingCheckHours)}. Nada más pesado que una alerta y la suspensión más corta ocurre sin una persona, y siempre puedes pedir que una persona lo vuelva a mirar.`,
      ],
    },
    {
      id: 'who-sees',
      title: 'Quién ve qué',
      paragraphs: [
        '- Todos: lo que publicas.',
        '- La otra parte de una contratación: lo que dices y haces en ella. Tu correo y tu teléfono, solo cuando los compartes.',
        '- Los miembros de tu empresa, en la medida en que su rol lo necesita.',
        '- Las personas de la casa: una conversación privada solo por un caso, un reporte, una revisión o tu pedido de ayuda. Después puedes ver qué rol la abrió, cuándo y por qué.',
        '- Proveedores de pago, servicios de correo y las máquinas donde corre esta instalación: lo que su tarea necesita, según nuestras instrucciones.',
        '- Autoridades y tribunales, cuando la ley nos obliga y hasta donde nos obliga.',
      ],
    },
    {
      id: 'record',
      title: 'El registro, y borrar',
      paragraphs: [
        'El registro de una contratación es de ambas partes. Prueba lo que se acordó, por eso una parte no puede quitárselo a la otra.',
        'Está hecho de modo que un contenido se puede borrar para siempre mientras la cadena que prueba el resto sigue completa. Borramos en cuanto el contenido ya no lo necesita la otra parte, ni un caso abierto, ni la ley, y te decimos qué se conserva y por qué.',
      ],
    },
    {
      id: 'how-long',
      title: 'Por cuánto tiempo',
      paragraphs: [
        `- Las contrataciones y su dinero: mientras puedan abrirse casos y apelaciones (${days(f.caseWindowDays)} y ${days(f.appealDays)}), y después lo que pida la ley sobre libros y reclamos, en la mayoría de los países entre cinco y diez años.`,
        '- Tu cuenta y tu perfil: hasta que la cierres. Los borradores y los textos no publicados se van con ella.',
        '- Mensajes a la casa: dos años después de la última respuesta.',
        '- Datos de seguridad: 90 días.',
        '- Correos que enviamos: su texto, 30 días.',
      ],
    },
  ];
}

function asking(f: TextFacts): readonly Section[] {
  return [
    {
      id: 'rights',
      title: 'Qué puedes pedir',
      paragraphs: [
        'Puedes ver lo que guardamos sobre ti y llevártelo, corregirlo, hacerlo borrar, oponerte a un uso, retirar un consentimiento y pedir que una persona revise la decisión de una máquina. Escríbenos desde tu cuenta. No cuesta nada y respondemos dentro de 30 días.',
        'También puedes reclamar ante la autoridad de protección de datos del lugar donde vives.',
      ],
    },
    {
      id: 'cookies',
      title: 'Cookies',
      paragraphs: [
        'Usamos solo lo que el servicio necesita: una cookie que dice quién inició sesión, una que protege los formularios y una para tu idioma y apariencia. No hay cookies de terceros.',
      ],
    },
    {
      id: 'security',
      title: 'Cómo los cuidamos',
      paragraphs: [
        'Las conexiones están cifradas. Las contraseñas y las claves se guardan de modo que no podemos leerlas. El acceso de la casa está limitado por rol, necesita un motivo y queda anotado. Si ocurre algo que te afecta, te decimos qué pasó y qué hacer.',
        ...(f.sandbox
          ? ['Esta instalación es de prueba: escribe solo datos que también mostrarías a quienes la están probando.']
          : []),
      ],
    },
    {
      id: 'changes',
      title: 'Cuando cambia este aviso',
      paragraphs: [
        `Los cambios se anuncian ${days(f.noticeDays)} antes y se muestra la diferencia. Todas las versiones se pueden leer siempre.`,
      ],
    },
  ];
}
