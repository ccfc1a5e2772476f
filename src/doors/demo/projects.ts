/** Open projects of the demo, so that a visitor finds a market. */
import type { Lang } from '../../words/lang.ts';
import type { Name } from './cast.ts';

export interface DemoProject {
  readonly by: Name;
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly skills: readonly string[];
  /** Minor units. */
  readonly budget: readonly [min: string, max: string];
  readonly currency: string;
  readonly days: number;
  readonly criteria: readonly (readonly [text: string, needsEvidence: boolean])[];
  readonly questions?: readonly string[];
  /** How many days ago it was published. */
  readonly ago: number;
}

export const cellarShop: DemoProject = {
  by: 'marina',
  lang: 'es',
  title: 'Tienda en línea de la bodega',
  description:
    'Queremos vender nuestros vinos por internet en toda la Argentina. Hoy tenemos una página de presentación y un catálogo en una planilla, con 48 vinos y fotos. Buscamos a alguien que arme la tienda con carrito, pago y envío por provincia, y que nos deje lo necesario para mantenerla nosotros.',
  category: 'development',
  skills: ['online_shops', 'web_development', 'javascript'],
  budget: ['60000', '100000'],
  currency: 'USD',
  days: 45,
  criteria: [
    ['El catálogo completo está en la tienda, con foto y ficha de cada vino', true],
    ['Se puede comprar y pagar desde un teléfono', true],
    ['El costo de envío se calcula por provincia', true],
  ],
  questions: ['¿Qué tienda parecida hiciste y qué harías distinto hoy?'],
  ago: 24,
};

export const manual: DemoProject = {
  by: 'bianca',
  lang: 'pt',
  title: 'Tradução de manual de colheitadeira, 90 páginas',
  description:
    'Preciso traduzir do espanhol para o português do Brasil o manual de operação de uma colheitadeira: cerca de 90 páginas, 27 mil palavras, com tabelas e legendas de figuras. Temos um glossário da versão anterior. A diagramação fica por nossa conta; o texto deve voltar no mesmo arquivo.',
  category: 'translation',
  skills: ['spanish_portuguese', 'proofreading', 'technical_writing'],
  budget: ['450000', '700000'],
  currency: 'BRL',
  days: 30,
  criteria: [
    ['Todas as páginas traduzidas, com tabelas e legendas', true],
    ['Termos conforme o glossário; os novos, listados à parte', true],
  ],
  ago: 12,
};

export const cover: DemoProject = {
  by: 'grace',
  lang: 'en',
  title: 'Cover and six chapter drawings for a book on tides',
  description:
    'We are publishing a book about people who live by the tide. We need a cover illustration and six small chapter drawings in ink, in one hand. The author has notes and photographs for each. We would like to see one sketch for the cover before the rest is begun, and we pay in two parts.',
  category: 'design',
  skills: ['illustration', 'editorial_design'],
  budget: ['120000', '220000'],
  currency: 'GBP',
  days: 40,
  criteria: [
    ['A cover at 300 dpi with room for title and spine', true],
    ['Six chapter drawings, each 8 cm wide, as separate files', true],
    ['All in one hand and one ink', false],
  ],
  questions: ['Which of your works is nearest to this, and what was hard about it?'],
  ago: 3,
};

export const endpapers: DemoProject = {
  by: 'grace',
  lang: 'en',
  title: 'Endpapers for a book about lighthouses',
  description:
    'The book is set and goes to print in three weeks. We need a pair of endpapers: a chart of one coast with its eleven lighthouses, drawn in ink so that it can be printed in one colour. We have the chart and a photograph of each tower, and we know what we want the sea to look like.',
  category: 'design',
  skills: ['illustration', 'technical_drawing'],
  budget: ['40000', '60000'],
  currency: 'GBP',
  days: -12,
  criteria: [
    ['Both endpapers at 600 dpi with bleed', true],
    ['All eleven lighthouses stand where the chart has them', false],
  ],
  ago: 29,
};

const plain = (project: Omit<DemoProject, 'criteria'> & { readonly done: readonly string[] }): DemoProject => {
  const { done, ...rest } = project;
  return { ...rest, criteria: done.map((text, n) => [text, n === 0] as const) };
};

export const others: readonly DemoProject[] = [
  plain({
    by: 'grace',
    lang: 'en',
    title: 'Proofread a 300-page cookbook before it goes to print',
    description:
      'The text is edited and set. We need a careful reader for typing errors, wrong cross-references between recipes, and quantities that cannot be right. You will get the pages as a document with comments switched on, and the author answers questions within a day.',
    category: 'writing',
    skills: ['proofreading', 'editing'],
    budget: ['40000', '65000'],
    currency: 'GBP',
    days: 21,
    done: ['Every page read, corrections as comments', 'A list of questions for the author'],
    ago: 1,
  }),
  plain({
    by: 'marina',
    lang: 'es',
    title: 'Fotografías de 48 botellas para el catálogo',
    description:
      'Tenemos 48 botellas que fotografiar sobre fondo claro, con la misma luz y el mismo encuadre, para la tienda en línea. Enviamos las botellas a tu estudio y pagamos el envío de vuelta. Nos importa que la etiqueta se lea y que el color del vidrio sea fiel.',
    category: 'audiovisual',
    skills: ['photography', 'photo_retouching'],
    budget: ['35000', '60000'],
    currency: 'USD',
    days: 20,
    done: ['48 fotografías recortadas, de 2000 píxeles de alto', 'Los archivos originales de cámara'],
    ago: 2,
  }),
  plain({
    by: 'bianca',
    lang: 'pt',
    title: 'Ilustrações de segurança para manual de máquinas',
    description:
      'São 22 desenhos simples que mostram o que fazer e o que nunca fazer perto da máquina. Temos referências de norma e rascunhos à mão de cada cena. O estilo deve ser limpo, em duas cores, e funcionar impresso em preto e branco. Os arquivos vão para a nossa diagramação.',
    category: 'design',
    skills: ['illustration', 'technical_drawing'],
    budget: ['250000', '420000'],
    currency: 'BRL',
    days: 35,
    done: ['22 desenhos em vetor, nomeados conforme a lista', 'Uma versão em preto e branco de cada um'],
    ago: 4,
  }),
  plain({
    by: 'grace',
    lang: 'en',
    title: 'A small website for an independent publisher',
    description:
      'We have twelve books a year, two newsletters and no patience for heavy tools. We want a fast website with a page for each book, a list of events and a way for us to add a book without calling anybody. Text and pictures are ready. Accessibility matters to us.',
    category: 'development',
    skills: ['web_development', 'interface_design'],
    budget: ['180000', '300000'],
    currency: 'GBP',
    days: 50,
    done: [
      'Pages for books, events and contact, as in the outline',
      'We can add a book ourselves',
      'No error in an accessibility check',
    ],
    ago: 5,
  }),
  plain({
    by: 'marina',
    lang: 'es',
    title: 'Guion y edición de tres videos cortos sobre la cosecha',
    description:
      'Grabamos la cosecha con dos teléfonos y una cámara: unas cuatro horas de material. Queremos tres videos de un minuto para redes, con subtítulos en español y en inglés. Necesitamos a alguien que encuentre la historia, escriba el guion y edite.',
    category: 'audiovisual',
    skills: ['video_editing', 'scriptwriting', 'subtitling'],
    budget: ['45000', '80000'],
    currency: 'USD',
    days: 25,
    done: ['Tres videos verticales de 60 segundos', 'Subtítulos en dos idiomas, en archivo aparte'],
    ago: 6,
  }),
  plain({
    by: 'bianca',
    lang: 'pt',
    title: 'Planilha de custos para oficina de manutenção',
    description:
      'Nossa oficina atende trinta máquinas e hoje anota tudo em papel. Queremos uma planilha que mostre custo por máquina, peças que mais saem e o que vence no próximo mês. Precisa ser simples de preencher no celular e resistir a quem digita errado.',
    category: 'data',
    skills: ['spreadsheets', 'data_analysis'],
    budget: ['120000', '200000'],
    currency: 'BRL',
    days: 18,
    done: ['A planilha com os três relatórios', 'Um vídeo curto que ensina a preencher'],
    ago: 7,
  }),
  plain({
    by: 'grace',
    lang: 'en',
    title: 'Translate a Spanish memoir sample into English',
    description:
      'We are deciding whether to buy the rights to a memoir from Oaxaca. We need forty pages translated by somebody who writes English prose, with a page of notes about what the rest would ask of a translator. The sample may be published with your name.',
    category: 'translation',
    skills: ['english_spanish', 'editing'],
    budget: ['60000', '90000'],
    currency: 'GBP',
    days: 28,
    done: ['Forty pages in English, ready to be read aloud', 'A page of notes on voice and difficulties'],
    ago: 8,
  }),
];
