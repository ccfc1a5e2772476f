import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { numbersInForce } from '../policy/index.ts';
import * as rules from './rules-appeal.ts';
import * as store from './store.ts';

/** The longest an operator may allow; how long one may really be says the rule. */
const longest = 10_000;

/** The member concerned asks another person to look again: once for each statement. */
export const makeAppeal = command({
  name: 'appeals.make',
  input: z.strictObject({ statement: id('sta'), text: text({ min: 10, max: longest }) }),
  async load(tx, { statement: named, text: written }) {
    const stream = await store.lockOfStatement(tx, named);
    if (!stream) return null;
    const [statement, made, numbers] = await Promise.all([
      store.statementById(tx, named),
      store.appealsOf(tx, [named]),
      numbersInForce(tx),
    ]);
    return statement && { stream, statement, appealed: made.length > 0, text: written, numbers };
  },
  decide: rules.appeal,
  apply(write, appeal) {
    store.insertAppeal(write, appeal);
    return { object: 'appeal', id: appeal.id, statement: appeal.statement, dueAt: appeal.dueAt.toISOString() };
  },
});
