/**
 * `npm run load-tests` publishes the skill tests of db/tests: new ones, and new versions of those whose text has changed. It goes
 * through the gate as the console; what is published already is left as it is.
 */
import { Held } from '../../core/command.ts';
import { perform } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import { publishTest } from '../../modules/talent/index.ts';
import { skillTests } from '../skill-tests.ts';
import { atTheConsole, fail, whyNot } from './at-the-console.ts';

await atTheConsole(async ({ house }) => {
  for (const { name, input } of skillTests()) {
    const ask = { actor: { kind: 'console' }, lang: 'en', key: { scope: 'tests', key: name } } as const;
    const answer = await perform(house, ask, publishTest, input);
    if (isRefusal(answer) && answer.code === 'test_unchanged') console.log(`${name}: as it was`);
    else if (answer instanceof Held || isRefusal(answer)) fail(`${name}: ${whyNot(answer)}`);
    else console.log(`${name}: version ${answer.result.n}, ${answer.result.questions} questions`);
  }
});
