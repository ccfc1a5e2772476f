import type { Sentences } from '../types.ts';
import type { documents as en } from '../en/documents.ts';

export const documents: Sentences<typeof en> = {
  receipt: {
    titles: {
      funding: 'Recibo: pago protegido',
      release: 'Recibo: pago liberado',
      refund: 'Recibo: reembolso',
      payout: 'Recibo: retiro',
    },
    number: 'Número',
    date: 'Fecha',
    client: 'Cliente',
    professional: 'Profesional',
    project: 'Proyecto',
    milestone: 'Hito',
    amounts: {
      funding: 'Protegido',
      release: 'Liberado',
      refund: 'Reembolsado',
      payout: 'Retirado',
    },
    fee: 'Comisión de la casa',
    net: 'Llega',
    total: 'Total',
    method: 'Medio de pago',
    references: 'Referencias',
    methods: {
      card: 'Tarjeta',
      instant: 'Transferencia inmediata',
      bank: 'Transferencia bancaria',
      balance: 'Saldo en la casa',
    },
    sandbox: 'Entorno de pruebas: no se movió dinero real. Este documento no acredita ningún pago.',
    page: (number) => `Recibo ${number}`,
    issued: (house) => `Emitido por ${house}`,
  },
  statement: {
    date: 'Fecha (UTC)',
    kind: 'Movimiento',
    project: 'Proyecto',
    milestone: 'Hito',
    counterparty: 'Otra parte',
    reference: 'Referencia',
    currency: 'Moneda',
    gross: 'Bruto',
    fee: 'Comisión',
    net: 'Neto',
    kinds: {
      funding: 'Pago protegido',
      release: 'Pago liberado',
      refund: 'Reembolso',
      payout: 'Retiro',
      payout_returned: 'Retiro devuelto',
    },
  },
};
