import { z } from 'zod';
import { isMember } from '../../../core/actor.ts';
import { command } from '../../../core/command.ts';
import { line, text } from '../../../core/input.ts';
import { keep, keepShown } from '../../screening/index.ts';
import { country } from '../countries.ts';
import * as rules from '../rules-people.ts';
import { profileName, saveProfile as save } from '../store/members.ts';
import { loadOwn } from './own.ts';

export const saveProfile = command({
  name: 'accounts.save_profile',
  input: z.strictObject({
    name: line({ min: 1, max: 80 }),
    country: country.nullable().default(null),
    headline: line({ min: 0, max: 120 }).default(''),
    about: text({ min: 0, max: 3000 }).default(''),
  }),
  async load(tx, profile, ask) {
    const own = await loadOwn(tx, ask, null);
    return own && { account: own.account, profile };
  },
  decide: rules.saveProfile,
  apply(write, { account, profile, screened }, call) {
    const seq = account.stream.seq + 1;
    save(write, account.id, profile, seq);
    keep(write, screened, profileName(account.id, seq), account.id, call);
    return { object: 'member', id: account.id, ...profile };
  },
  hold: (write, held, call) => keepShown(write, held, isMember(call.actor) ? call.actor.id : '', 'public', call),
});
