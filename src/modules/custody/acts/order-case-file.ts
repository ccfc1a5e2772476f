import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { text } from '../../../core/input.ts';
import { caseNumber } from '../../cases/index.ts';
import { insertExport } from '../../casefile/index.ts';
import * as rules from '../rules-ordering.ts';
import * as store from '../store-looking.ts';

/** Whoever has a case has its case file made: the conversation is opened for it, and both sides read that and why. */
export const orderCaseFile = command({
  name: 'custody.order_case_file',
  input: z.strictObject({ case: caseNumber, reason: text({ min: 10, max: 500 }) }),
  async load(tx, { case: number, reason }, { actor }) {
    const facts = await store.lockOrder(tx, number, actor.kind === 'member' ? actor.id : '');
    return facts && { ...facts, reason };
  },
  decide: rules.orderCaseFile,
  apply(write, ordered) {
    store.saveLook(write, ordered);
    insertExport(write, ordered.file);
    const { id, engagement, about } = ordered.file;
    return { object: 'case_file', id, engagement, case: about, status: 'sealing' };
  },
});
