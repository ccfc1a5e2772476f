import { z } from 'zod';
import { actorName } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { interestOf } from '../checks/index.ts';
import { standingOf } from './load.ts';
import * as rules from './rules-closure.ts';
import * as store from './store.ts';

/** Another trust agent confirms that an account is closed, or says that it is not. */
export const decideClosure = command({
  name: 'closures.decide',
  input: z.strictObject({
    closure: id('clo'),
    verdict: z.enum(['confirmed', 'declined']),
    reason: text({ min: 10, max: 2000 }),
  }),
  async load(tx, { closure: named, verdict, reason }, { actor }) {
    const stream = await store.lockOfClosure(tx, named);
    const closure = stream && (await store.closureById(tx, named));
    if (!stream || !closure) return null;
    const streams = closure.evidence.map((each) => each.stream);
    const [standing, parties, interest] = await Promise.all([
      standingOf(tx, stream),
      store.partiesOfStreams(tx, streams),
      interestOf(tx, actorName(actor), { author: closure.member, parties: [closure.member] }),
    ]);
    return standing && { ...standing, closure, decided: closure.verdict !== null, parties, interest, verdict, reason };
  },
  decide: rules.decideClosure,
  apply(write, decision) {
    if (decision.statement) store.insertStatement(write, decision.statement);
    store.insertClosureDecision(write, decision);
    return {
      object: 'closure',
      id: decision.closure,
      verdict: decision.verdict,
      statement: decision.statement?.id ?? null,
      fromAt: decision.fromAt?.toISOString() ?? null,
    };
  },
});
