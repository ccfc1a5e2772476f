import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules-security.ts';
import { applyTotp } from './add-totp.ts';
import { loadOwn } from './own.ts';

export const removeTotp = command({
  name: 'accounts.remove_totp',
  input: z.strictObject({ session: id('ses') }),
  load: (tx, { session }, ask) => loadOwn(tx, ask, session),
  decide: rules.removeTotp,
  apply: applyTotp,
});
