import { z } from 'zod';
import type { Call } from '../../../core/actor.ts';
import { type Write, command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules-security.ts';
import { dropRecovery, saveRecovery, saveTotp } from '../store/factors.ts';
import { mailSecurity } from '../store/mails.ts';
import { endSessions } from '../store/sessions.ts';
import { loadOwn, recoverySet, secretText } from './own.ts';

/** The app showed a right code, so it is set up. `sealed` is its key as the house keeps it. */
export const addTotp = command({
  name: 'accounts.add_totp',
  input: z.strictObject({ session: id('ses'), sealed: secretText, step: z.int(), recovery: recoverySet }),
  async load(tx, { session, ...rest }, ask) {
    const own = await loadOwn(tx, ask, session);
    return own && { ...own, ...rest, stays: session };
  },
  decide: (facts, call) => {
    const plan = rules.addTotp(facts, call);
    return 'entry' in plan ? { ...plan, stays: facts.stays } : plan;
  },
  apply(write, plan, call) {
    endSessions(write, plan.account.id, plan.stays); // what was opened with one factor only
    return applyTotp(write, plan, call);
  },
});

export function applyTotp(write: Write, { account, totp, recovery }: rules.TotpPlan, call: Call) {
  saveTotp(write, account.id, totp?.sealed ?? null, totp?.step ?? null, call.now);
  applyRecovery(write, account.id, recovery);
  mailSecurity(write, account, totp ? 'totp_added' : 'totp_removed', call);
  return { object: 'member', id: account.id, newCodes: recovery !== null && recovery !== 'drop' };
}

export function applyRecovery(write: Write, member: string, recovery: rules.FactorPlan['recovery']): void {
  if (recovery === 'drop') dropRecovery(write, member);
  else if (recovery) saveRecovery(write, member, recovery);
}
