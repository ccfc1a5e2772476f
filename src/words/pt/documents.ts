import type { Sentences } from '../types.ts';
import type { documents as en } from '../en/documents.ts';

export const documents: Sentences<typeof en> = {
  receipt: {
    titles: {
      funding: 'Recibo: pagamento protegido',
      release: 'Recibo: pagamento liberado',
      refund: 'Recibo: reembolso',
      payout: 'Recibo: saque',
    },
    number: 'Número',
    date: 'Data',
    client: 'Cliente',
    professional: 'Profissional',
    project: 'Projeto',
    milestone: 'Etapa',
    amounts: {
      funding: 'Protegido',
      release: 'Liberado',
      refund: 'Reembolsado',
      payout: 'Sacado',
    },
    fee: 'Taxa da casa',
    net: 'A receber',
    total: 'Total',
    method: 'Meio de pagamento',
    references: 'Referências',
    methods: {
      card: 'Cartão',
      instant: 'Transferência instantânea',
      bank: 'Transferência bancária',
      balance: 'Saldo na casa',
    },
    sandbox: 'Ambiente de testes: nenhum dinheiro real se moveu. Este documento não comprova pagamento.',
    page: (number) => `Recibo ${number}`,
    issued: (house) => `Emitido por ${house}`,
  },
  statement: {
    date: 'Data (UTC)',
    kind: 'Movimento',
    project: 'Projeto',
    milestone: 'Etapa',
    counterparty: 'Outra parte',
    reference: 'Referência',
    currency: 'Moeda',
    gross: 'Bruto',
    fee: 'Taxa',
    net: 'Líquido',
    kinds: {
      funding: 'Pagamento protegido',
      release: 'Pagamento liberado',
      refund: 'Reembolso',
      payout: 'Saque',
      payout_returned: 'Saque devolvido',
    },
  },
};
