type Detail = Readonly<Record<string, string | number>>;

const kinds: Readonly<Record<string, string>> = {
  certification: 'um resultado de prova',
  satisfaction: 'satisfação',
  on_time: 'pontualidade',
  abandonments: 'trabalhos abandonados',
  cancellations: 'cancelamentos',
  language: 'um idioma',
  place: 'distância',
  pool: 'fazer parte de um grupo de talentos',
  signed: 'um texto a assinar',
  identity: 'identidade verificada',
};

function named(list: string | number | undefined, names: Readonly<Record<string, string>>): string {
  return String(list)
    .split(', ')
    .map((each) => names[each] ?? each)
    .join(', ');
}

/** The refusals of `requirements`. */
export const requirements = {
  too_many_sets: (d: Detail) => `Você pode ter no máximo ${d['sets']} listas de requisitos. Encerre uma primeiro.`,
  set_has_ended: 'Esta lista de requisitos foi encerrada.',
  subject_is_over: 'Aqui não se pede mais nada: já terminou.',
  set_already_attached: 'Esta lista já é pedida aqui.',
  set_not_attached: 'Esta lista não é pedida aqui.',
  too_many_attached: (d: Detail) => `Em um mesmo lugar cabem no máximo ${d['sets']} listas.`,
  paper_not_asked_for: 'Este texto não é pedido aqui, ou as palavras mudaram. Leia de novo.',
  paper_already_signed: 'Você já assinou exatamente estas palavras.',
  not_allowed_own_requirement: 'Quem pede isto é o seu próprio lado: é para pessoas de fora.',
  not_in_touch: 'Isso é possível com pessoas com quem você já está em contato aqui. Convide-as primeiro.',
  nothing_to_override: 'Esta pessoa cumpre tudo o que é pedido.',
  written_at_once: 'Algo foi escrito entre vocês neste exato momento. Tente de novo.',
  requirements_not_met: (d: Detail) =>
    `Você ainda não cumpre o que o cliente pede: ${named(d['kinds'], kinds)}. Os requisitos explicam como cumprir.`,
};
