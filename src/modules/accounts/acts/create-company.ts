import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { line } from '../../../core/input.ts';
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
  apply(write, { company, name, owner }, call) {
    insertCompany(write, company, name, call.now);
    if (owner) saveRoles(write, company, owner, ['owner'], call.now);
    return { object: 'company', id: company, name };
  },
});
