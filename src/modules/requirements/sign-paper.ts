import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { subjectField } from './inputs.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A professional accepts a text that the client asks everybody to accept. Other words are another text. */
export const signPaper = command({
  name: 'requirements.sign',
  input: z.strictObject({
    subject: subjectField,
    paper: z.string().regex(/^[0-9a-f]{64}$/),
    seen: z.array(id('rqv')).max(20).default([]),
  }),
  load: (tx, input, { actor }) => store.lockSign(tx, input, actor),
  decide: rules.sign,
  apply(write, plan) {
    store.saveSignature(write, plan);
    return { object: 'signature', bond: plan.bond.id };
  },
});
