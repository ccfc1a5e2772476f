import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { email, lang, line, timeZone } from '../../../core/input.ts';
import { country } from '../countries.ts';
import * as rules from '../rules-entry.ts';
import { accountByEmail } from '../store/members.ts';
import { admit } from './join.ts';
import { secretText } from './own.ts';

export const enrol = command({
  name: 'accounts.enrol',
  input: z.strictObject({
    email,
    name: line({ min: 1, max: 80 }),
    lang,
    timeZone,
    passwordHash: secretText,
    country: country.nullable().default(null),
  }),
  async load(tx, input) {
    return { ...input, taken: (await accountByEmail(tx, input.email)) !== null };
  },
  decide: rules.enrol,
  apply: admit,
});
