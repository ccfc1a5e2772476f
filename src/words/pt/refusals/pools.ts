import type { Sentences } from '../../types.ts';
import type { pools as english } from '../../en/refusals/pools.ts';

export const pools: Sentences<typeof english> = {
  too_many_pools: (d) => `Um cliente pode ter até ${d['pools']} grupos abertos. Encerre um deles antes.`,
  pool_is_closed: 'Este grupo está encerrado.',
  already_in_pool: 'Esta pessoa já está no grupo ou já se candidatou.',
  already_asked_in: 'Esta pessoa já foi convidada e ainda não respondeu.',
  not_asked_in: 'Não há convite esperando a sua resposta.',
  not_allowed_own_pool: 'Este grupo é do seu próprio lado: ele é para pessoas de fora.',
  not_allowed_by_invitation_only: 'Só se entra neste grupo por convite.',
  application_is_settled: 'Não há aqui nenhuma candidatura esperando resposta.',
  not_in_pool: 'Esta pessoa não está no grupo agora.',
  only_who_is_inside_may: 'Só o próprio profissional pode fazer isso.',
  too_many_rows: (d) => `Uma lista aceita até ${d['rows']} linhas. Envie em partes.`,
  list_is_empty: 'Esta lista não tem nenhuma linha.',
};
