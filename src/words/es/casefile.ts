import type { casefile as english } from '../en/casefile.ts';
import type { Sentences } from '../types.ts';

export const casefile: Sentences<typeof english> = {
  title: 'Expediente',
  open: 'Llevarte el registro (expediente)',
  lead: 'Todo lo que aquí se dijo, acordó, entregó y pagó, en un solo archivo que cualquiera puede comprobar sin preguntarle a esta casa.',
  inside: 'Qué contiene',
  insideList: [
    'Un informe para leer: la conversación, las versiones del acuerdo, criterios y entregas, el dinero, los tiempos de respuesta y hasta dónde leyó cada parte.',
    'El registro mismo: cada asiento en su orden, sellado al final, con la prueba de que está en la bitácora firmada.',
    'Dos programas pequeños que lo comprueban sin conexión, y cómo usarlos.',
  ],
  yours:
    'Lo que está cubierto para ti sigue cubierto en el archivo. Que te lo llevaste queda en el registro, y la otra parte lo ve.',
  make: 'Crear un expediente',
  made: 'Tus expedientes',
  none: 'Todavía no has creado ninguno.',
  askedAt: (when) => `Pedido ${when}`,
  status: {
    sealing: 'El registro se está sellando.',
    building: ({ done, total }) =>
      `Se está escribiendo: ${done} de ${total} asientos. Espera a que la bitácora firmada tenga el sello, un minuto como máximo.`,
    ready: ({ total, size }) => `Listo: ${total} asientos, ${size}.`,
    removed: 'Se quitó al cabo de una semana. El registro permanece; crea otro archivo cuando quieras.',
    failed: {
      no_space: 'No se hizo: la casa no tenía espacio para escribirlo. Tu registro está íntegro.',
      unreadable:
        'No se hizo: no fue posible abrir algunas palabras de este registro. Quien administra la casa ya lo sabe y lo está revisando.',
      fault: 'No se hizo: algo falló al escribirlo. Tu registro está íntegro; quien administra la casa ya lo sabe.',
    },
  },
  download: 'Descargar (zip)',
  refresh: 'Volver a mirar',
  again: 'Pedirlo de nuevo',
  check: 'Cómo comprobarlo',
  checkText:
    'Descomprímelo y ejecuta uno de los dos programas con la clave de esta casa. Toma la clave de aquí y guárdala, no la del archivo:',
  keyLink: 'Claves de esta casa',
  readme: (vkey) =>
    `Este es un expediente de Garante (garante-evidence/v1).\n\nPara leerlo, abre report.html.\n\nPara comprobarlo sin conexión, con Node 20 o posterior o Python 3.8 o posterior:\n\nnode verify.mjs ARCHIVO.zip --vkey CLAVE [--receipt COMPROBANTE.json]\npython3 verify.py ARCHIVO.zip --vkey CLAVE [--receipt COMPROBANTE.json]\n\nCLAVE es la clave pública de la casa. Tómala de otro lugar que no sea este archivo: la casa la publica en\n/.well-known/garante/keys. Cuando se hizo este archivo era\n\n${vkey}\n\nLo que se sostiene se imprime como tabla; lo que no, se rechaza con un código. Prueba que estas son las palabras y los\narchivos, en este orden, sin nada agregado, quitado ni cambiado desde entonces, y que lo cubierto está cubierto a la vista.\nNo prueba quién estaba al teclado, que lo dicho sea verdad, lo dicho en otra parte ni lo que vino después del sello.\nEl informe es para leer: lo que cuenta son envelopes.jsonl y disclosures.jsonl.\n`,
  report: {
    between: ({ client, professional }) => `${client} (cliente) y ${professional} (profesional)`,
    sealed: ({ seq, when }) => `Sellado con el asiento n.º ${seq}, ${when} (UTC). Nada posterior está aquí.`,
    readerIs: { client: 'Como puede verlo el cliente.', professional: 'Como puede verlo el profesional.' },
    forReading:
      'Esta página es para leer. Lo que prueba algo son los archivos que la acompañan; README.txt dice cómo comprobarlos.',
    versions: 'Versiones del acuerdo',
    noVersions: 'No hubo acuerdo.',
    grid: 'Criterios y entregas',
    criterion: 'Criterio',
    milestone: 'Hito',
    evidence: 'Se muestra con',
    delivered: 'Última entrega',
    nothing: 'Sin entrega',
    money: 'Dinero',
    moved: { funding: 'Protegido', release: 'Liberado', refund: 'Reembolsado' },
    when: 'Cuándo',
    what: 'Qué',
    sum: 'Monto',
    totals: {
      agreed: 'Acordado',
      held: 'Protegido ahora',
      released: 'Liberado',
      fee: 'Comisión',
      refunded: 'Reembolsado',
    },
    clocks: 'Plazos',
    windowEnds: ({ n, when }) => `La revisión del hito ${n} termina ${when}.`,
    due: ({ n, when }) => `El hito ${n} vence ${when}.`,
    noClocks: 'No corre ningún plazo.',
    times: 'Tiempos de respuesta',
    answered: ({ name, first, median, answers }) =>
      `${name}: primera respuesta a los ${first}, mediana ${median}, ${answers === 1 ? '1 respuesta' : `${answers} respuestas`}.`,
    never: (name) => `${name} no tuvo nada que responder, o no respondió.`,
    seen: 'Hasta dónde leyó cada parte',
    readTo: ({ name, seq }) => `${name} leyó hasta el asiento n.º ${seq}.`,
    readNothing: (name) => `${name} todavía no leyó nada.`,
    record: 'El registro',
    edited: 'cambiado después; antes decía:',
  },
};
