import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { text } from '../../../core/input.ts';
import { caseNumber, limits } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { answerOf } from './answer.ts';
import { keepHeld } from './held.ts';

/** A side says what speaks for it, while evidence is taken. */
export const giveEvidence = command({
  name: 'cases.give_evidence',
  input: z.strictObject({ case: caseNumber, text: text({ min: 10, max: limits.evidenceMaxCharacters }) }),
  async load(tx, { case: number, text: words }, { actor }) {
    const facts = await store.lockCase(tx, number, actor);
    return facts && { ...facts, text: words };
  },
  decide: rules.giveEvidence,
  apply(write, plan, call) {
    store.saveEvidence(write, plan, call);
    return answerOf(plan);
  },
  hold: keepHeld,
});
