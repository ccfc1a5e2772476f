import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { keepShown } from '../screening/index.ts';
import { subjectField } from './inputs.ts';
import { limits } from './limits.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** The client lets somebody through what they do not meet, with a reason that both can prove. */
export const overrideFor = command({
  name: 'requirements.override',
  input: z.strictObject({
    subject: subjectField,
    member: id('mem'),
    reason: text({ min: limits.reasonMinCharacters, max: limits.reasonMaxCharacters }),
  }),
  load: (tx, input, { actor }) => store.lockOverride(tx, input, actor),
  decide: rules.override,
  apply(write, plan, call) {
    store.saveOverride(write, plan, call);
    return { object: 'override', id: plan.override, member: plan.member, subject: plan.subject.id };
  },
  hold: (write, held, call) => keepShown(write, held, isMember(call.actor) ? call.actor.id : '', 'public', call),
});
