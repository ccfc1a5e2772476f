/** A statement of movements for spreadsheets: nothing in it may ever be taken for a formula. */
import { stringify } from 'csv-stringify/sync';
import { decimal } from '../../core/money.ts';
import { words } from '../../words/index.ts';
import type { Lang } from '../../words/lang.ts';

export interface StatementRow {
  readonly at: Date;
  readonly kind: 'funding' | 'release' | 'refund' | 'payout' | 'payout_returned';
  readonly project?: string | null;
  readonly milestone?: string | null;
  /** Name of the other side. */
  readonly counterparty?: string | null;
  readonly reference: string;
  readonly currency: string;
  /** Signed as the reader sees it: what comes to them is above zero. */
  readonly grossMinor: bigint;
  readonly feeMinor?: bigint | null;
  readonly netMinor: bigint;
}

/**
 * With a mark at the start by which spreadsheets know the encoding, and the separators they expect in the reader's
 * country: where the comma is for decimals, a semicolon separates.
 */
export function statementCsv(rows: readonly StatementRow[], lang: Lang): string {
  const w = words(lang).documents.statement;
  const amount = (amountMinor: bigint, currency: string): string => {
    const plain = decimal(amountMinor, currency);
    return lang === 'en' ? plain : plain.replace('.', ',');
  };
  const cells = rows.map((row) => [
    row.at.toISOString().slice(0, 19).replace('T', ' '),
    w.kinds[row.kind],
    inert(row.project ?? ''),
    inert(row.milestone ?? ''),
    inert(row.counterparty ?? ''),
    inert(row.reference),
    row.currency,
    amount(row.grossMinor, row.currency),
    amount(row.feeMinor ?? 0n, row.currency),
    amount(row.netMinor, row.currency),
  ]);
  const { date, kind, project, milestone, counterparty, reference, currency, gross, fee, net } = w;
  const header = [date, kind, project, milestone, counterparty, reference, currency, gross, fee, net];
  return stringify([header, ...cells], {
    bom: true,
    delimiter: lang === 'en' ? ',' : ';',
    record_delimiter: 'windows',
  });
}

/**
 * A cell that begins like a formula is run by spreadsheets, also behind spaces and in full-width letters; an apostrophe
 * before it makes it a text again (OWASP, CSV injection). A line end inside a cell would begin another one in some.
 */
function inert(text: string): string {
  const line = text.replaceAll(/[\t\r\n]+/g, ' ');
  return /^[\s\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠|%]/u.test(line) ? `'${line}` : line;
}
