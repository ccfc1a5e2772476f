import { z } from 'zod';
import { command } from '../../core/command.ts';
import { isMember } from '../../core/actor.ts';
import { id, text } from '../../core/input.ts';
import { deskOf } from '../checks/index.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A trust agent confirms contested words, says of what kind they really are, or clears them; cleared words appear. */
export const decideFinding = command({
  name: 'findings.decide',
  input: z.strictObject({
    finding: id('fin'),
    verdict: z.enum(['confirmed', 'cleared', 'wrong_kind']),
    kind: z.enum(rules.kindNames).nullable().default(null),
    reason: text({ min: 3, max: 1000 }),
  }),
  async load(tx, { finding, ...said }, { actor }) {
    const [facts, desk] = await Promise.all([
      store.lockFinding(tx, finding),
      isMember(actor) ? deskOf(tx, finding, actor.id) : null,
    ]);
    return facts && { ...facts, ...said, desk };
  },
  decide: rules.decideFinding,
  apply(write, decision) {
    store.saveDecision(write, decision);
    return { object: 'finding', id: decision.finding, status: decision.verdict };
  },
});
