import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules-closure.ts';
import * as store from './store.ts';

/** The notice is over: the member is told that the account is closed. */
export const takeEffect = command({
  name: 'closures.take_effect',
  input: z.strictObject({ closure: id('clo') }),
  async load(tx, { closure: named }) {
    const stream = await store.lockOfClosure(tx, named);
    const closure = stream && (await store.closureById(tx, named));
    return stream && closure && { stream, closure, history: await store.historyOf(tx, closure.member) };
  },
  decide: rules.takeEffect,
  apply: () => null,
});
