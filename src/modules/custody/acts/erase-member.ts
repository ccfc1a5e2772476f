import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import * as rules from '../rules-erasure.ts';
import * as store from '../store.ts';

/** The day has come: the clock destroys a person's words, keys and personal data, or comes again. */
export const eraseMember = command({
  name: 'custody.erase',
  input: z.strictObject({ member: id('mem') }),
  load: (tx, { member }) => store.lockErasure(tx, member),
  decide: rules.erase,
  apply(write, erased) {
    store.saveErased(write, erased);
    return { object: 'erasure', member: erased.member, state: erased.again === null ? 'done' : 'waiting' };
  },
});
