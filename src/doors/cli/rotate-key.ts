/**
 * `npm run rotate-key -- --reason "Once a year"`: the house takes its next signing key. What was signed before stays
 * signed, the new key stands on the record and at /.well-known/garante/keys, and running processes follow by themselves.
 */
import { parseArgs } from 'node:util';
import { Held, type Sql } from '../../core/command.ts';
import { perform } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { rotateKey, signingKeys, vkeyOf } from '../../modules/record/index.ts';
import { secretOf } from '../../platform/safety.ts';
import { atTheConsole, fail, whyNot } from './at-the-console.ts';

const { reason } = parseArgs({ options: { reason: { type: 'string' } } }).values;

if (!reason) {
  console.error('Usage: npm run rotate-key -- --reason "why the key changes"');
  process.exitCode = 2;
} else {
  await atTheConsole(async ({ house, readers, config }) => {
    const keys = await signingKeys(readers as unknown as Sql);
    const generation = (keys.at(-1)?.generation ?? 0) + 1;
    const name = keys[0]?.name ?? `${new URL(config.origin).host}/record`;
    const vkey = vkeyOf(secretOf(config), generation, name);
    const input = { generation, name, vkey, reason };
    const answer = await perform(house, { actor: { kind: 'console' }, lang: 'en' }, rotateKey, input);
    if (answer instanceof Held || isRefusal(answer)) fail(whyNot(answer));
    else console.log(`The house signs with key ${generation} now:\n${vkey}`);
  });
}
