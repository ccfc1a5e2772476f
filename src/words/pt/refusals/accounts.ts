import type { accounts as en } from '../../en/refusals/accounts.ts';
import type { Sentences } from '../../types.ts';

export const accounts: Sentences<typeof en> = {
  wrong_credentials: 'Este e-mail e esta senha não combinam.',
  wrong_code: 'O código não está certo. Os do aplicativo mudam a cada meio minuto; os de recuperação valem uma vez.',
  code_already_used: 'Este código já foi usado. Espere o próximo.',
  challenge_used: 'Esta chave já foi usada nesta página. Carregue a página de novo.',
  passkey_not_accepted: 'A chave de acesso não foi aceita. Tente de novo ou escolha outra forma.',
  too_many_tries: (d) => `Tentativas demais. Espere ${d['minutes']} minutos ou peça uma senha nova.`,
  link_used_or_expired: 'Este link já foi usado ou venceu. Peça um novo.',
  already_member: 'Você já tem uma conta com este e-mail. Entre.',
  email_taken: 'Este e-mail pertence a outra conta.',
  email_unchanged: 'Este já é o seu e-mail.',
  only_the_member_may: 'Entre com a conta que fez o pedido.',
  only_after_proof: 'Primeiro confirme que é você.',
  only_the_console_may: 'Isto se faz no servidor da casa, não aqui.',
  factor_already_set: 'Você já tem um aplicativo de códigos. Primeiro remova-o.',
  factor_not_set: 'Não há um segundo fator para remover.',
  passkey_known: 'Esta chave de acesso já está cadastrada.',
  limit_reached: (d) => `Pode haver no máximo ${d['max']}. Remova um item primeiro.`,
  already_revoked: 'Este token já estava revogado.',
  only_company_owners_may: 'Só um titular da empresa pode fazer isto.',
  company_needs_an_owner: 'Uma empresa precisa de um titular. Primeiro nomeie outra pessoa.',
  already_in_company: 'Esta pessoa já pertence à empresa.',
  only_the_invited_may: 'Este convite foi enviado a outro e-mail. Entre com a conta desse e-mail.',
  role_already_held: 'Esta pessoa já tem este papel.',
  role_not_held: 'Esta pessoa não tem este papel.',
};
