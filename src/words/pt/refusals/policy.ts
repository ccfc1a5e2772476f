import type { Sentences } from '../../types.ts';
import type { policy as en } from '../../en/refusals/policy.ts';

export const policy: Sentences<typeof en> = {
  accept_policies_first: 'Primeiro leia e aceite os termos e as regras da comunidade.',
  no_such_version: (d) => `Este texto não tem uma versão ${d['number']}.`,
  version_outdated: (d) => `Agora vale uma versão mais nova: a ${d['number']}. Leia essa.`,
  already_accepted: 'Você já aceitou esta versão.',
  only_the_operator_may_publish: 'Só quem administra a casa pode publicar uma versão.',
  version_taken: 'Alguém publicou uma versão agora há pouco. Veja-a primeiro.',
  notice_too_short: (d) => `Uma versão nova é anunciada pelo menos ${d['days']} dias antes de valer.`,
  counts_before_the_last: (d) =>
    `A versão ${d['number']} está anunciada para um dia posterior. A nova precisa valer depois dela.`,
  nothing_changed: 'Não há nenhuma diferença em relação à última versão.',
  no_draft: 'Não há rascunho aberto das regras. Salve um primeiro.',
  draft_changed: 'Alguém salvou outro rascunho depois que você viu este. Veja o novo antes de publicar.',
};
