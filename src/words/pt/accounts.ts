import type { accounts as en } from '../en/accounts.ts';
import type { Sentences } from '../types.ts';

export const accounts: Sentences<typeof en> = {
  events: {
    new_device: 'Sua conta foi aberta em um navegador que não conhecíamos',
    recovery_used: 'Um código de recuperação foi usado para entrar',
    password_changed: 'Sua senha foi alterada',
    password_reset: 'Uma senha nova foi criada por e-mail e todas as sessões foram encerradas',
    totp_added: 'Um aplicativo de códigos foi configurado',
    totp_removed: 'O aplicativo de códigos foi removido',
    recovery_renewed: 'Novos códigos de recuperação foram criados; os antigos não valem mais',
    passkey_added: 'Uma chave de acesso foi adicionada',
    passkey_removed: 'Uma chave de acesso foi removida',
    email_changed: 'Sua conta agora usa outro e-mail',
    token_issued: 'Um token da API foi criado',
  },
};
