import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { companyRoles } from '../facts.ts';
import * as rules from '../rules-people.ts';
import { lockCompany, saveRoles } from '../store/companies.ts';

/** No role at all means that the person leaves the company. */
export const setCompanyRoles = command({
  name: 'accounts.set_company_roles',
  input: z.strictObject({ company: id('com'), member: id('mem'), roles: z.array(z.enum(companyRoles)).default([]) }),
  async load(tx, { company: wanted, member, roles }) {
    const company = await lockCompany(tx, wanted);
    return company && { company, member, roles };
  },
  decide: rules.setRoles,
  apply(write, { company, member, roles }, call) {
    saveRoles(write, company, member, roles, call.now);
    return { object: 'membership', company, member, roles };
  },
});
