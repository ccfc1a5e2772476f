import type { parts as en } from '../en/parts.ts';
import type { Sentences } from '../types.ts';

export const parts: Sentences<typeof en> = {
  layout: {
    skip: 'Ir para o conteúdo',
    home: 'Garante, página inicial',
    tagline: 'O combinado se cumpre, o dinheiro fica protegido',
    menu: 'Menu',
    notices: (count) => (count === 0 ? 'Avisos' : count === 1 ? 'Avisos: 1 não lido' : `Avisos: ${count} não lidos`),
    account: (name) => `${name}, sua conta`,
    languages: 'Idioma',
    sandbox: 'Ambiente de teste: nenhum dinheiro real se move.',
    findWork: 'Buscar trabalho',
    hire: 'Contratar',
    how: 'Como funciona',
    fees: 'Tarifas',
    work: 'Meu trabalho',
    money: 'Dinheiro',
    desk: 'Mesa',
    settings: 'Configurações',
    signIn: 'Entrar',
    signUp: 'Criar uma conta',
    signOut: 'Sair',
    rules: 'Regras da casa',
    help: 'Fale conosco',
    api: 'API',
    foot: 'O Garante é de código aberto: qualquer pessoa pode hospedá-lo e qualquer pessoa pode conferi-lo.',
  },
  field: {
    optional: 'opcional',
  },
};
