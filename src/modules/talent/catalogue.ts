/**
 * What work is sorted by. Keys are stable (projects and the API name them); words may be bettered. Each skill has one
 * category, where the form lists it; a project may ask for skills of several.
 */
import type { Lang } from '../../words/lang.ts';

type Name = Readonly<Record<Lang, string>>;

const categories = {
  writing: { en: 'Writing and editing', es: 'Redacción y edición', pt: 'Redação e edição' },
  translation: { en: 'Translation and languages', es: 'Traducción e idiomas', pt: 'Tradução e idiomas' },
  design: { en: 'Design and illustration', es: 'Diseño e ilustración', pt: 'Design e ilustração' },
  development: { en: 'Software and websites', es: 'Software y sitios web', pt: 'Software e sites' },
  data: { en: 'Data and research', es: 'Datos e investigación', pt: 'Dados e pesquisa' },
  marketing: { en: 'Marketing and sales', es: 'Marketing y ventas', pt: 'Marketing e vendas' },
  audiovisual: { en: 'Audio, video and photography', es: 'Audio, video y fotografía', pt: 'Áudio, vídeo e fotografia' },
  administration: {
    en: 'Administration and support',
    es: 'Administración y atención',
    pt: 'Administração e atendimento',
  },
  finance: { en: 'Accounting and finance', es: 'Contabilidad y finanzas', pt: 'Contabilidade e finanças' },
  law: { en: 'Law and compliance', es: 'Derecho y cumplimiento', pt: 'Direito e conformidade' },
  engineering: { en: 'Engineering and architecture', es: 'Ingeniería y arquitectura', pt: 'Engenharia e arquitetura' },
  teaching: { en: 'Teaching and training', es: 'Enseñanza y formación', pt: 'Ensino e treinamento' },
  onsite: { en: 'Work on site', es: 'Trabajo en sitio', pt: 'Trabalho no local' },
} as const satisfies Record<string, Name>;
export type Category = keyof typeof categories;

const skills = {
  copywriting: { category: 'writing', en: 'Copywriting', es: 'Redacción publicitaria', pt: 'Redação publicitária' },
  article_writing: {
    category: 'writing',
    en: 'Article writing',
    es: 'Redacción de artículos',
    pt: 'Redação de artigos',
  },
  technical_writing: { category: 'writing', en: 'Technical writing', es: 'Redacción técnica', pt: 'Redação técnica' },
  proofreading: { category: 'writing', en: 'Proofreading', es: 'Corrección de textos', pt: 'Revisão de textos' },
  editing: { category: 'writing', en: 'Book editing', es: 'Edición de libros', pt: 'Edição de livros' },
  scriptwriting: { category: 'writing', en: 'Scriptwriting', es: 'Guion', pt: 'Roteiro' },
  grant_writing: {
    category: 'writing',
    en: 'Grant writing',
    es: 'Formulación de proyectos',
    pt: 'Elaboração de projetos',
  },
  english_spanish: {
    category: 'translation',
    en: 'English and Spanish',
    es: 'Inglés y español',
    pt: 'Inglês e espanhol',
  },
  english_portuguese: {
    category: 'translation',
    en: 'English and Portuguese',
    es: 'Inglés y portugués',
    pt: 'Inglês e português',
  },
  spanish_portuguese: {
    category: 'translation',
    en: 'Spanish and Portuguese',
    es: 'Español y portugués',
    pt: 'Espanhol e português',
  },
  interpreting: { category: 'translation', en: 'Interpreting', es: 'Interpretación', pt: 'Interpretação' },
  localization: { category: 'translation', en: 'Localization', es: 'Localización', pt: 'Localização' },
  subtitling: { category: 'translation', en: 'Subtitling', es: 'Subtitulado', pt: 'Legendagem' },
  transcription: { category: 'translation', en: 'Transcription', es: 'Transcripción', pt: 'Transcrição' },
  graphic_design: { category: 'design', en: 'Graphic design', es: 'Diseño gráfico', pt: 'Design gráfico' },
  illustration: { category: 'design', en: 'Illustration', es: 'Ilustración', pt: 'Ilustração' },
  brand_identity: { category: 'design', en: 'Brand identity', es: 'Identidad de marca', pt: 'Identidade visual' },
  interface_design: {
    category: 'design',
    en: 'Interface design',
    es: 'Diseño de interfaces',
    pt: 'Design de interfaces',
  },
  editorial_design: { category: 'design', en: 'Editorial design', es: 'Diseño editorial', pt: 'Design editorial' },
  packaging: { category: 'design', en: 'Packaging', es: 'Diseño de envases', pt: 'Embalagens' },
  presentations: { category: 'design', en: 'Presentations', es: 'Presentaciones', pt: 'Apresentações' },
  modelling_3d: { category: 'design', en: '3D modelling', es: 'Modelado 3D', pt: 'Modelagem 3D' },
  web_development: { category: 'development', en: 'Web development', es: 'Desarrollo web', pt: 'Desenvolvimento web' },
  mobile_apps: { category: 'development', en: 'Mobile apps', es: 'Aplicaciones móviles', pt: 'Aplicativos móveis' },
  online_shops: { category: 'development', en: 'Online shops', es: 'Tiendas en línea', pt: 'Lojas virtuais' },
  wordpress: { category: 'development', en: 'WordPress', es: 'WordPress', pt: 'WordPress' },
  javascript: { category: 'development', en: 'JavaScript', es: 'JavaScript', pt: 'JavaScript' },
  python: { category: 'development', en: 'Python', es: 'Python', pt: 'Python' },
  php: { category: 'development', en: 'PHP', es: 'PHP', pt: 'PHP' },
  java: { category: 'development', en: 'Java', es: 'Java', pt: 'Java' },
  databases: { category: 'development', en: 'Databases', es: 'Bases de datos', pt: 'Bancos de dados' },
  testing: { category: 'development', en: 'Software testing', es: 'Pruebas de software', pt: 'Testes de software' },
  servers: { category: 'development', en: 'Servers and cloud', es: 'Servidores y nube', pt: 'Servidores e nuvem' },
  it_security: {
    category: 'development',
    en: 'IT security',
    es: 'Seguridad informática',
    pt: 'Segurança da informação',
  },
  data_analysis: { category: 'data', en: 'Data analysis', es: 'Análisis de datos', pt: 'Análise de dados' },
  spreadsheets: { category: 'data', en: 'Spreadsheets', es: 'Hojas de cálculo', pt: 'Planilhas' },
  statistics: { category: 'data', en: 'Statistics', es: 'Estadística', pt: 'Estatística' },
  machine_learning: {
    category: 'data',
    en: 'Machine learning',
    es: 'Aprendizaje automático',
    pt: 'Aprendizado de máquina',
  },
  market_research: {
    category: 'data',
    en: 'Market research',
    es: 'Investigación de mercado',
    pt: 'Pesquisa de mercado',
  },
  data_entry: { category: 'data', en: 'Data entry', es: 'Carga de datos', pt: 'Digitação de dados' },
  maps: { category: 'data', en: 'Maps and geodata', es: 'Mapas y geodatos', pt: 'Mapas e geodados' },
  social_media: { category: 'marketing', en: 'Social media', es: 'Redes sociales', pt: 'Redes sociais' },
  search_engines: {
    category: 'marketing',
    en: 'Search engine optimisation',
    es: 'Posicionamiento en buscadores',
    pt: 'Otimização para buscadores',
  },
  online_ads: { category: 'marketing', en: 'Online advertising', es: 'Publicidad en línea', pt: 'Anúncios on-line' },
  email_marketing: {
    category: 'marketing',
    en: 'E-mail marketing',
    es: 'Marketing por correo',
    pt: 'E-mail marketing',
  },
  sales: { category: 'marketing', en: 'Sales', es: 'Ventas', pt: 'Vendas' },
  public_relations: {
    category: 'marketing',
    en: 'Public relations',
    es: 'Relaciones públicas',
    pt: 'Relações públicas',
  },
  events: { category: 'marketing', en: 'Events', es: 'Eventos', pt: 'Eventos' },
  video_editing: { category: 'audiovisual', en: 'Video editing', es: 'Edición de video', pt: 'Edição de vídeo' },
  animation: { category: 'audiovisual', en: 'Animation', es: 'Animación', pt: 'Animação' },
  voice_over: { category: 'audiovisual', en: 'Voice-over', es: 'Locución', pt: 'Locução' },
  sound: { category: 'audiovisual', en: 'Sound and podcasts', es: 'Sonido y pódcast', pt: 'Som e podcasts' },
  music: { category: 'audiovisual', en: 'Music', es: 'Música', pt: 'Música' },
  photography: { category: 'audiovisual', en: 'Photography', es: 'Fotografía', pt: 'Fotografia' },
  photo_retouching: {
    category: 'audiovisual',
    en: 'Photo retouching',
    es: 'Retoque fotográfico',
    pt: 'Retoque de fotos',
  },
  virtual_assistance: {
    category: 'administration',
    en: 'Virtual assistance',
    es: 'Asistencia virtual',
    pt: 'Assistência virtual',
  },
  customer_support: {
    category: 'administration',
    en: 'Customer support',
    es: 'Atención al cliente',
    pt: 'Atendimento ao cliente',
  },
  project_management: {
    category: 'administration',
    en: 'Project management',
    es: 'Gestión de proyectos',
    pt: 'Gestão de projetos',
  },
  human_resources: {
    category: 'administration',
    en: 'Human resources',
    es: 'Recursos humanos',
    pt: 'Recursos humanos',
  },
  logistics: {
    category: 'administration',
    en: 'Logistics and purchasing',
    es: 'Logística y compras',
    pt: 'Logística e compras',
  },
  document_layout: {
    category: 'administration',
    en: 'Document layout',
    es: 'Armado de documentos',
    pt: 'Formatação de documentos',
  },
  bookkeeping: { category: 'finance', en: 'Bookkeeping', es: 'Teneduría de libros', pt: 'Escrituração contábil' },
  tax: { category: 'finance', en: 'Taxes', es: 'Impuestos', pt: 'Impostos' },
  payroll: { category: 'finance', en: 'Payroll', es: 'Liquidación de sueldos', pt: 'Folha de pagamento' },
  financial_planning: {
    category: 'finance',
    en: 'Financial planning',
    es: 'Planificación financiera',
    pt: 'Planejamento financeiro',
  },
  business_plans: { category: 'finance', en: 'Business plans', es: 'Planes de negocio', pt: 'Planos de negócios' },
  auditing: { category: 'finance', en: 'Auditing', es: 'Auditoría', pt: 'Auditoria' },
  contracts: { category: 'law', en: 'Contracts', es: 'Contratos', pt: 'Contratos' },
  data_protection: { category: 'law', en: 'Data protection', es: 'Protección de datos', pt: 'Proteção de dados' },
  labour_law: { category: 'law', en: 'Labour law', es: 'Derecho laboral', pt: 'Direito do trabalho' },
  intellectual_property: {
    category: 'law',
    en: 'Intellectual property',
    es: 'Propiedad intelectual',
    pt: 'Propriedade intelectual',
  },
  company_law: { category: 'law', en: 'Company law', es: 'Derecho societario', pt: 'Direito societário' },
  architecture: { category: 'engineering', en: 'Architecture', es: 'Arquitectura', pt: 'Arquitetura' },
  technical_drawing: { category: 'engineering', en: 'Technical drawing', es: 'Dibujo técnico', pt: 'Desenho técnico' },
  structural_engineering: {
    category: 'engineering',
    en: 'Structural engineering',
    es: 'Ingeniería estructural',
    pt: 'Engenharia estrutural',
  },
  electrical_engineering: {
    category: 'engineering',
    en: 'Electrical engineering',
    es: 'Ingeniería eléctrica',
    pt: 'Engenharia elétrica',
  },
  mechanical_design: {
    category: 'engineering',
    en: 'Mechanical design',
    es: 'Diseño mecánico',
    pt: 'Projeto mecânico',
  },
  interior_design: {
    category: 'engineering',
    en: 'Interior design',
    es: 'Diseño de interiores',
    pt: 'Design de interiores',
  },
  agronomy: { category: 'engineering', en: 'Agronomy', es: 'Agronomía', pt: 'Agronomia' },
  language_lessons: { category: 'teaching', en: 'Language lessons', es: 'Clases de idiomas', pt: 'Aulas de idiomas' },
  school_support: { category: 'teaching', en: 'School support', es: 'Apoyo escolar', pt: 'Reforço escolar' },
  course_design: { category: 'teaching', en: 'Course design', es: 'Diseño de cursos', pt: 'Criação de cursos' },
  workshops: { category: 'teaching', en: 'Workshops', es: 'Talleres', pt: 'Oficinas' },
  coaching: { category: 'teaching', en: 'Coaching', es: 'Acompañamiento profesional', pt: 'Mentoria' },
  network_cabling: { category: 'onsite', en: 'Network cabling', es: 'Cableado de redes', pt: 'Cabeamento de redes' },
  field_support: {
    category: 'onsite',
    en: 'Computers on site',
    es: 'Soporte técnico en sitio',
    pt: 'Suporte técnico no local',
  },
  electrical: { category: 'onsite', en: 'Electrical work', es: 'Electricidad', pt: 'Elétrica' },
  installation: {
    category: 'onsite',
    en: 'Installation and assembly',
    es: 'Instalación y montaje',
    pt: 'Instalação e montagem',
  },
  inspection: { category: 'onsite', en: 'Inspection and photos', es: 'Inspección y fotos', pt: 'Vistoria e fotos' },
  merchandising: { category: 'onsite', en: 'Shop displays', es: 'Exhibición en tiendas', pt: 'Exposição em lojas' },
} as const satisfies Record<string, Name & { readonly category: Category }>;
export type Skill = keyof typeof skills;

export const categoryKeys = keysOf(categories);
export const skillKeys = keysOf(skills);

function isCategory(key: string): key is Category {
  return Object.hasOwn(categories, key);
}

function isSkill(key: string): key is Skill {
  return Object.hasOwn(skills, key);
}

/** The name of a category in one language; the key itself for one that the house no longer knows. */
export function categoryName(key: string, lang: Lang): string {
  return isCategory(key) ? categories[key][lang] : key;
}

export function skillName(key: string, lang: Lang): string {
  return isSkill(key) ? skills[key][lang] : key;
}

export function skillsOf(category: Category): readonly Skill[] {
  return skillKeys.filter((key) => skills[key].category === category);
}

/** What each skill is called, in every language of the house. */
export function skillNames(): ReadonlyMap<string, readonly string[]> {
  return new Map(skillKeys.map((key) => [key, [...new Set([skills[key].en, skills[key].es, skills[key].pt])]]));
}

/** Category and skills in every language of the house, so that a search in one finds a project written in another. */
export function searchWords(category: string | null, skillList: readonly string[]): string {
  const names = [
    ...(category !== null && isCategory(category) ? [categories[category]] : []),
    ...skillList.filter(isSkill).map((key) => skills[key]),
  ];
  return [...new Set(names.flatMap(({ en, es, pt }) => [en, es, pt]))].join(' ');
}

function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): readonly [K, ...K[]] {
  return Object.keys(table) as [K, ...K[]];
}
