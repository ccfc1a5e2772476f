import type { Json } from '../../core/command.ts';

/** Money as an entry of the record holds it. */
export function money(amount: bigint, currency: string): Json {
  return { amount: amount.toString(), currency };
}

/** The last four characters: enough to recognise one's own account, too little for anybody else. */
export function maskedAccount(account: string): string {
  return account.length <= 4 ? '••••' : `•••• ${account.slice(-4)}`;
}
