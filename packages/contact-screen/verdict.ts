import type { Finding, Verdict } from './types.ts';

/** Money outside the house outweighs words outside the house. */
export function verdictOf(findings: readonly Pick<Finding, 'kind' | 'rule'>[]): Verdict {
  let verdict: Verdict = 'clean';
  for (const found of findings) {
    if (isPayment(found)) return 'payment';
    if (found.kind !== 'work_url') verdict = 'contact';
  }
  return verdict;
}

/** Whether it is about settling outside: a key, an account, a proposal, or the wish alone. */
export function isPayment({ kind, rule }: { readonly kind: string; readonly rule: string }): boolean {
  return kind === 'offplatform_payment' || rule.startsWith('intent.payment');
}

/** The rules whose findings are wishes about money. */
export const moneyRules: readonly string[] = [
  'intent.payment_outside',
  'intent.payment_fee',
  'intent.payment_rehire',
  'intent.payment_token',
  'intent.payment_weighed',
];
