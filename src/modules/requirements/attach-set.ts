import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { subjectField } from './inputs.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

const input = z.strictObject({ set: id('rqs'), subject: subjectField });

/** Asks for a set at a pool or a project. */
export const attachSet = command({
  name: 'requirements.attach',
  input,
  load: (tx, { set, subject }, { actor }) => store.lockAttach(tx, set, subject, actor),
  decide: rules.attach,
  apply(write, plan) {
    store.insertAttachment(write, plan);
    return { object: 'requirement_set', id: plan.set, subject: plan.subject.id, status: 'attached' };
  },
});

export const detachSet = command({
  name: 'requirements.detach',
  input,
  load: (tx, { set, subject }, { actor }) => store.lockAttach(tx, set, subject, actor),
  decide: rules.detach,
  apply(write, plan) {
    store.endAttachment(write, plan);
    return { object: 'requirement_set', id: plan.set, subject: plan.subject.id, status: 'detached' };
  },
});
