/**
 * `npm run grant-role -- --email ana@example.com --role mediator` gives a member a duty of the staff, `--end` ends it.
 * It goes through the gate as the console: nobody inside the house can make themselves staff.
 */
import { parseArgs } from 'node:util';
import { staffRoles } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import { perform } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { endRole, giveRole } from '../../modules/accounts/index.ts';
import { atTheConsole, fail, whyNot } from './at-the-console.ts';

const { email, end, ...values } = parseArgs({
  options: { email: { type: 'string' }, role: { type: 'string' }, end: { type: 'boolean', default: false } },
}).values;
const role = staffRoles.find((each) => each === values.role);

if (!email || !role) {
  console.error(`Usage: npm run grant-role -- --email somebody@example.com --role <${staffRoles.join('|')}> [--end]`);
  process.exitCode = 2;
} else {
  await atTheConsole(async ({ house }) => {
    const command = end ? endRole : giveRole;
    const answer = await perform(house, { actor: { kind: 'console' }, lang: 'en' }, command, { email, role });
    if (answer instanceof Held || isRefusal(answer)) {
      const nobody = !(answer instanceof Held) && answer.code === 'not_found';
      fail(nobody ? `Nobody here has the address ${email}.` : whyNot(answer));
    } else console.log(`${email} ${end ? 'is no longer' : 'is now'} ${role} (${answer.result.id}).`);
  });
}
