import { z } from 'zod';
import { isMember } from '../../../core/actor.ts';
import { command } from '../../../core/command.ts';
import { line } from '../../../core/input.ts';
import { keep, keepShown } from '../../screening/index.ts';
import * as rules from '../rules-people.ts';
import { companiesOf, insertCompany, saveRoles } from '../store/companies.ts';
import { loadOwn } from './own.ts';

export const createCompany = command({
  name: 'accounts.create_company',
  input: z.strictObject({ name: line({ min: 2, max: 80 }) }),
  async load(tx, { name }, ask) {
    const own = await loadOwn(tx, ask, null);
    return own && { account: own.account, name, companies: (await companiesOf(tx, own.account.id)).length };
  },
  decide: rules.createCompany,
  apply(write, { company, name, owner, screened }, call) {
    insertCompany(write, company, name, call.now);
    if (owner) saveRoles(write, company, owner, ['owner'], call.now);
    keep(write, screened, company, company, call);
    return { object: 'company', id: company, name };
  },
  // There is no company yet, so what was shown stands on the writer's own stream.
  hold: (write, held, call) => keepShown(write, held, isMember(call.actor) ? call.actor.id : '', 'public', call),
});
