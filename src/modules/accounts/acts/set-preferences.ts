import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { lang, timeZone } from '../../../core/input.ts';
import * as rules from '../rules-people.ts';
import { savePreferences } from '../store/members.ts';
import { loadOwn } from './own.ts';

export const setPreferences = command({
  name: 'accounts.set_preferences',
  input: z.strictObject({ lang, timeZone, mail: z.enum(['all', 'needed']) }),
  async load(tx, preferences, ask) {
    const own = await loadOwn(tx, ask, null);
    return own && { account: own.account, preferences };
  },
  decide: rules.setPreferences,
  apply(write, { account, preferences }) {
    savePreferences(write, account.id, preferences);
    return { object: 'preferences', ...preferences };
  },
});
