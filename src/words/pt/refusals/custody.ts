import type { Sentences } from '../../types.ts';
import type { custody as en } from '../../en/refusals/custody.ts';

export const custody: Sentences<typeof en> = {
  end_the_duty_first:
    'Você tem uma função na casa. Peça primeiro que ela termine; depois você pode encerrar a sua conta.',
  erasure_is_waiting: 'A conta já está sendo encerrada. Até o dia marcado você pode voltar atrás.',
  no_erasure_waits: 'Nenhuma conta está sendo encerrada aqui.',
  erasure_is_held: (d) => `Ainda há algo que impede apagar isto: ${d.reasons ?? ''}.`,
  hold_is_lifted: 'Esta retenção já foi levantada.',
  not_allowed_without_reason: 'Diga por qual apontamento, denúncia ou consulta desta conversa você a abre.',
  redaction_waits: 'Outra pessoa já tem isto para decidir.',
  redaction_is_held:
    'Há uma retenção sobre o que esta pessoa escreveu, então nada disso pode sair de vista. Peça que ela seja suspensa primeiro, ou recuse.',
  redaction_is_decided: 'Alguém já decidiu isto.',
  second_is_somebody_else: 'Quem decide tem de ser outra pessoa, não quem pediu.',
};
