import type { api as en } from '../en/api.ts';
import type { Sentences } from '../types.ts';

export const api: Sentences<typeof en> = {
  title: 'A API desta casa',
  description: 'Todos os atos e consultas das páginas, para programas: com recibos, opções e recusas que se explicam.',
  lead: 'Tudo o que uma pessoa faz nas páginas, um programa faz aqui, com as mesmas regras e as mesmas palavras.',
  how: {
    title: 'Como funciona',
    token:
      'Crie um token em Configurações, Tokens de API, e envie-o como “Authorization: Bearer …”. Cada token lê, escreve ou move dinheiro, como você escolher.',
    key: 'Toda escrita precisa de uma Idempotency-Key sua. A mesma chave dá a mesma resposta, byte por byte; com outro conteúdo, é recusada.',
    money:
      'Os valores são unidades menores inteiras em texto: {"amount":"12500","currency":"USD"}. Os instantes vão em ISO 8601, em UTC.',
    receipt: 'Toda escrita responde com o recibo da sua entrada no registro, assinado pela casa. Guarde-o.',
    actions: 'Os objetos trazem “actions”: o que você pode fazer com eles agora e, se não puder, por quê.',
    held: 'Um texto com dados de contato recebe 409 contact_held, com os apontamentos e as opções. Envie de novo com uma chave nova e "contact":"contest" ou "contact":"send_masked".',
    live: 'GET /api/v1/stream transmite suas entradas ao vivo (text/event-stream). Continua de onde você parou, pelo Last-Event-ID.',
    description: 'A descrição completa em OpenAPI 3.1:',
  },
  acts: 'Atos e consultas',
  method: 'Método',
  path: 'Caminho',
  does: 'O que faz',
  needs: 'Precisa de',
  nobody: 'nada',
  scopes: { read: 'um token que lê', write: 'um token que escreve', money: 'um token que move dinheiro' },
  refusals: 'Recusas',
  code: 'Código',
  status: 'Estado',
  sentence: 'O que diz',
  fields: 'O que pode estar errado em um campo',
};
