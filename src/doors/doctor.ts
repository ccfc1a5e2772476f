/** Looks at everything that must be true, from the rows alone, and says what is not. Changes nothing. */
import type { Sql } from '../core/command.ts';
import { type Finding, audit, moneyRules } from '../modules/ledger/index.ts';
import { auditPayments, paymentRules, reconcile } from '../modules/payments/index.ts';
import { type Witnessed, auditRecord, inspectAll, inspectLog } from '../modules/record/index.ts';
import { auditFindings } from '../modules/screening/index.ts';
import type { PaymentProvider } from '../platform/payments/port.ts';
import type { Connection } from '../platform/postgres/connect.ts';

/** Everything in one snapshot, so that what happens meanwhile looks like no fault. */
export async function doctor(
  pool: Connection,
  provider?: PaymentProvider,
  now = new Date(),
  witnessed: Witnessed | null = null,
): Promise<readonly Finding[]> {
  const inside = await pool.begin('isolation level repeatable read read only', (tx) =>
    examine(tx as unknown as Sql, witnessed),
  );
  const outside = provider ? await reconcile(pool as unknown as Sql, provider, now) : [];
  return [...inside, ...outside];
}

/** The same inside a transaction that is already open. */
export async function examine(sql: Sql, outside: Witnessed | null = null): Promise<readonly Finding[]> {
  const money = [...(await audit(sql)), ...(await auditPayments(sql))];
  return [
    ...money,
    ...(await auditFindings(sql)),
    ...(await auditRecord(sql)),
    ...(await inspectAll(sql)),
    ...(await inspectLog(sql, outside, true)),
  ];
}

export const doctorRules: readonly string[] = [
  ...moneyRules,
  ...paymentRules,
  'finding_life',
  'record_chain',
  'record_entry',
  'record_words',
  'record_tail',
  'record_log',
  'record_restored',
  'provider_object',
  'provider_balance',
];
