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
    terms: 'Termos',
    privacy: 'Privacidade',
    help: 'Ajuda',
    contact: 'Fale conosco',
    api: 'API',
    foot: 'O Garante é de código aberto: qualquer pessoa pode hospedá-lo e qualquer pessoa pode conferi-lo.',
  },
  field: {
    optional: 'opcional',
  },
  crumbs: 'Onde você está',
  pages: {
    label: 'Páginas desta lista',
    first: 'Voltar ao início',
    next: 'Ver mais',
    count: (d) => `${d.shown} de ${d.total}`,
  },
  money: {
    agreed: 'Combinado, sem proteção',
    held: 'Protegido',
    released: 'Liberado',
    refunded: 'Devolvido',
    settled: 'Dividido',
    withClient: (sum) => `sem proteção ${sum}`,
    backWithClient: (sum) => `devolvido ${sum}`,
    paid: (sum) => `recebido ${sum}`,
    fee: (sum) => `+ tarifa ${sum}`,
    described: (d) =>
      `De ${d.agreed} combinados: ${d.withClient} ainda sem proteção, ${d.held} protegidos, ${d.released} liberados para ${d.professional}, ${d.refunded} devolvidos a ${d.client}.`,
  },
  clock: {
    started: 'Início',
    ends: 'Fim',
    zone: (zone) => `Horário de ${zone}.`,
    calendar: 'Adicionar à agenda',
    passed: (d) => `Já passaram ${d.passed} de ${d.whole}`,
    left: (span) => `Faltam ${span}`,
    late: (span) => `Com atraso de ${span}`,
  },
  offer: {
    nothingYet: 'Isto é o que vai acontecer. Você ainda não fez nada.',
  },
  timeline: {
    today: 'Hoje',
    you: 'Você',
    edited: 'editado',
    number: (number) => `N.º ${number}`,
    masked: (count) => (count === 1 ? '1 palavra oculta' : `${count} palavras ocultas`),
  },
  diff: {
    gone: 'Retirado:',
    added: 'Acrescentado:',
  },
  dialog: {
    close: 'Fechar',
    back: 'Agora não',
  },
  errors: {
    title: 'Isto ainda não foi enviado',
  },
  jobs: {
    skills: 'Habilidades',
  },
};
