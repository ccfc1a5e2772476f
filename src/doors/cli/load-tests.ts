/**
 * `npm run load-tests` publishes the skill tests of db/tests: new ones, and new versions of those whose text has changed. It goes
 * through the gate as the console; what is published already is left as it is.
 */
import path from 'node:path';
import { Held } from '../../core/command.ts';
import { perform } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { publishTest } from '../../modules/talent/index.ts';
import { houseClock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { connectAsApp, connectToRead } from '../../platform/postgres/connect.ts';
import { socketUrl } from '../../platform/postgres/embedded.ts';
import { secretOf } from '../../platform/safety.ts';
import { sayRefusal } from '../../words/index.ts';
import { createHouse } from '../house.ts';
import { skillTests } from '../skill-tests.ts';

const config = readConfig(process.env);
const url = config.databaseUrl ?? socketUrl(path.join(config.dataFolder, 'postgres'));
const pool = connectAsApp(url, { max: 2 });
const readers = connectToRead(url, { max: 1 });
try {
  const house = createHouse({ pool, readers, clock: houseClock(), secret: secretOf(config) });
  for (const { name, input } of skillTests()) {
    const ask = { actor: { kind: 'console' }, lang: 'en', key: { scope: 'tests', key: name } } as const;
    const answer = await perform(house, ask, publishTest, input);
    if (answer instanceof Held || isRefusal(answer)) {
      console.error(`${name}: ${answer instanceof Held ? answer.code : sayRefusal('en', answer.code, answer.detail)}`);
      process.exitCode = 1;
    } else console.log(`${name}: version ${answer.result.n}, ${answer.result.questions} questions`);
  }
} catch (fault) {
  const away = ['ECONNREFUSED', 'ENOENT'].includes((fault as NodeJS.ErrnoException).code ?? '');
  console.error(away ? 'The database does not answer. Start the program first.' : fault);
  process.exitCode = 1;
} finally {
  await Promise.all([pool.end({ timeout: 1 }), readers.end({ timeout: 1 })]);
}
