/** What people take with them: a month as a table for spreadsheets, and receipts. */
import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { showReceipt, statement } from '../../../../modules/payments/index.ts';
import { receiptPdf, statementCsv } from '../../../../platform/documents/index.ts';
import { zoneOf } from '../../parts/time.tsx';
import { Document, type Show } from '../../route.ts';
import { monthAsked } from './statement.tsx';

export const statementFile: Show = async (visit) => {
  const { lang } = visit.page;
  const shown = await ask(visit.house, { actor: visit.actor, lang }, statement, monthAsked(visit));
  if (isRefusal(shown)) return shown;
  const rows = shown.items.map(({ at, kind, transfer, description, counterparty, currency, gross, fee, net }) => ({
    at,
    kind,
    milestone: description,
    counterparty,
    reference: transfer,
    currency,
    grossMinor: gross,
    feeMinor: fee,
    netMinor: net,
  }));
  return new Document({
    type: 'text/csv; charset=utf-8',
    name: `garante-${shown.month}.csv`,
    body: statementCsv(rows, lang),
  });
};

export const receiptFile: Show = async (visit) => {
  const { lang } = visit.page;
  const shown = await ask(visit.house, { actor: visit.actor, lang }, showReceipt, {
    transfer: visit.params['transfer'],
  });
  if (isRefusal(shown)) return shown;
  const body = await receiptPdf(
    {
      kind: shown.kind,
      number: shown.transfer,
      issuedAt: shown.at,
      timeZone: zoneOf(visit.page),
      house: visit.identity.relying.name,
      client: shown.clientName === null ? null : { name: shown.clientName },
      professional: shown.professionalName === null ? null : { name: shown.professionalName },
      milestone: shown.description,
      currency: shown.currency,
      grossMinor: shown.gross,
      feeMinor: shown.fee,
      method: shown.method ?? 'balance',
      references: shown.references,
      realMoney: shown.provider !== 'sandbox',
    },
    lang,
  );
  return new Document({ type: 'application/pdf', name: `garante-${shown.transfer}.pdf`, body });
};
