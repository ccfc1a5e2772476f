import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id, line } from '../../../core/input.ts';
import * as rules from '../rules-people.ts';
import { lockCompany, renameCompany as rename } from '../store/companies.ts';

export const renameCompany = command({
  name: 'accounts.rename_company',
  input: z.strictObject({ company: id('com'), name: line({ min: 2, max: 80 }) }),
  async load(tx, { company: wanted, name }) {
    const company = await lockCompany(tx, wanted);
    return company && { company, name };
  },
  decide: rules.renameCompany,
  apply(write, { company, name }) {
    rename(write, company, name);
    return { object: 'company', id: company, name };
  },
});
