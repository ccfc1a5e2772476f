/**
 * `npm run rotate-key -- --reason "Once a year"`: the house takes its next signing key. What was signed before stays
 * signed, the new key stands on the record and at /.well-known/garante/keys, and running processes follow by themselves.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Held, type Sql } from '../../core/command.ts';
import { perform } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { rotateKey, signingKeys, vkeyOf } from '../../modules/record/index.ts';
import { houseClock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { connectAsApp, connectToRead } from '../../platform/postgres/connect.ts';
import { socketUrl } from '../../platform/postgres/embedded.ts';
import { secretOf } from '../../platform/safety.ts';
import { sayRefusal } from '../../words/index.ts';
import { createHouse } from '../house.ts';

const { values } = parseArgs({ options: { reason: { type: 'string' } } });

if (!values.reason) {
  console.error('Usage: npm run rotate-key -- --reason "why the key changes"');
  process.exitCode = 2;
} else {
  const config = readConfig(process.env);
  const url = config.databaseUrl ?? socketUrl(path.join(config.dataFolder, 'postgres'));
  const pool = connectAsApp(url, { max: 2 });
  const readers = connectToRead(url, { max: 1 });
  try {
    const house = createHouse({ pool, readers, clock: houseClock(), secret: secretOf(config) });
    const keys = await signingKeys(readers as unknown as Sql);
    const generation = (keys.at(-1)?.generation ?? 0) + 1;
    const name = keys[0]?.name ?? `${new URL(config.origin).host}/record`;
    const vkey = vkeyOf(secretOf(config), generation, name);
    const input = { generation, name, vkey, reason: values.reason };
    const answer = await perform(house, { actor: { kind: 'console' }, lang: 'en' }, rotateKey, input);
    if (answer instanceof Held || isRefusal(answer)) {
      console.error(answer instanceof Held ? answer.code : sayRefusal('en', answer.code, answer.detail));
      process.exitCode = 1;
    } else console.log(`The house signs with key ${generation} now:\n${vkey}`);
  } catch (fault) {
    const away = ['ECONNREFUSED', 'ENOENT'].includes((fault as NodeJS.ErrnoException).code ?? '');
    console.error(away ? 'The database does not answer. Start the program first.' : fault);
    process.exitCode = 1;
  } finally {
    await Promise.all([pool.end({ timeout: 1 }), readers.end({ timeout: 1 })]);
  }
}
