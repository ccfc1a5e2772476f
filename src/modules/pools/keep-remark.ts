import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, line, text } from '../../core/input.ts';
import { limits } from './limits.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Tags and a note about somebody in a pool, for the client's own people. */
export const keepRemark = command({
  name: 'pools.remark',
  input: z.strictObject({
    place: id('plc'),
    tags: z
      .array(line({ min: 1, max: limits.tagMaxCharacters }))
      .max(limits.tagsMax)
      .default([]),
    note: text({ min: 0, max: limits.noteMaxCharacters }).default(''),
  }),
  load: (tx, input, { actor }) => store.readSeat(tx, input, actor),
  decide: rules.remark,
  apply(write, plan) {
    store.saveRemark(write, plan);
    return { object: 'pool_remark', pool: plan.pool, member: plan.member, tags: plan.tags };
  },
});
