import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { guidelineIds } from '../policy/index.ts';
import { standingOf } from './load.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Takes a right from a member for a time. It ends by itself. */
export const suspendMember = command({
  name: 'enforcement.suspend',
  input: z.strictObject({
    member: id('mem'),
    what: z.enum(['proposals', 'unfunded_projects']).default('proposals'),
    days: z.coerce.number().int().min(1).max(365),
    rule: z.enum(guidelineIds).nullable().default(null),
    reason: text({ min: 10, max: 2000 }),
  }),
  async load(tx, input) {
    const stream = await store.lockMember(tx, input.member);
    const standing = stream && (await standingOf(tx, stream));
    return standing && { ...standing, ...input };
  },
  decide: rules.suspend,
  apply(write, { suspension, statement }) {
    store.insertStatement(write, statement);
    store.insertSuspension(write, suspension);
    const { id: name, member, what, fromAt, untilAt, rule, reason } = suspension;
    return {
      object: 'suspension',
      id: name,
      member,
      what,
      fromAt: fromAt.toISOString(),
      untilAt: untilAt.toISOString(),
      rule,
      reason,
      statement: statement.id,
    };
  },
});
