/**
 * `npm run grant-role -- --email ana@example.com --role mediator` gives a member a duty of the staff, `--end` ends it.
 * It goes through the gate as the console: nobody inside the house can make themselves staff.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { staffRoles } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import { perform } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { endRole, giveRole } from '../../modules/accounts/index.ts';
import { houseClock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { connectAsApp, connectToRead } from '../../platform/postgres/connect.ts';
import { socketUrl } from '../../platform/postgres/embedded.ts';
import { secretOf } from '../../platform/safety.ts';
import { sayRefusal } from '../../words/index.ts';
import { createHouse } from '../house.ts';

const { values } = parseArgs({
  options: { email: { type: 'string' }, role: { type: 'string' }, end: { type: 'boolean', default: false } },
});
const role = staffRoles.find((each) => each === values.role);

if (!values.email || !role) {
  console.error(`Usage: npm run grant-role -- --email somebody@example.com --role <${staffRoles.join('|')}> [--end]`);
  process.exitCode = 2;
} else {
  const config = readConfig(process.env);
  const { databaseUrl, dataFolder } = config;
  const url = databaseUrl ?? socketUrl(path.join(dataFolder, 'postgres'));
  const pool = connectAsApp(url, { max: 2 });
  const readers = connectToRead(url, { max: 1 });
  try {
    const house = createHouse({ pool, readers, clock: houseClock(), secret: secretOf(config) });
    const command = values.end ? endRole : giveRole;
    const answer = await perform(house, { actor: { kind: 'console' }, lang: 'en' }, command, {
      email: values.email,
      role,
    });
    if (answer instanceof Held || isRefusal(answer)) {
      const nobody = !(answer instanceof Held) && answer.code === 'not_found';
      const why = nobody ? `Nobody here has the address ${values.email}.` : sayAnswer(answer);
      console.error(why);
      process.exitCode = 1;
    } else console.log(`${values.email} ${values.end ? 'is no longer' : 'is now'} ${role} (${answer.result.id}).`);
  } catch (fault) {
    const away = ['ECONNREFUSED', 'ENOENT'].includes((fault as NodeJS.ErrnoException).code ?? '');
    console.error(away ? 'The database does not answer. Start the program first.' : fault);
    process.exitCode = 1;
  } finally {
    await Promise.all([pool.end({ timeout: 1 }), readers.end({ timeout: 1 })]);
  }
}

function sayAnswer(answer: Exclude<Awaited<ReturnType<typeof perform>>, { kind: 'done' }>): string {
  return answer instanceof Held ? answer.code : sayRefusal('en', answer.code, answer.detail);
}
