import { z } from 'zod';
import { actorName } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { interestOf } from '../checks/index.ts';
import { standingOf } from './load.ts';
import * as rules from './rules-issue.ts';
import * as store from './store.ts';

/** A trust agent confirms what the ladder says beyond an alert and its shortest suspension, or says that it shall not follow. */
export const confirmStep = command({
  name: 'steps.confirm',
  input: z.strictObject({
    breach: id('bre'),
    verdict: z.enum(['confirmed', 'declined']),
    reason: text({ min: 3, max: 1000 }),
  }),
  async load(tx, { breach: named, verdict, reason }, { actor }) {
    const stream = await store.lockOfBreach(tx, named);
    if (!stream) return null;
    const [standing, breach, interest] = await Promise.all([
      standingOf(tx, stream),
      store.breachById(tx, named),
      interestOf(tx, actorName(actor), { author: stream.id, parties: [stream.id] }),
    ]);
    const first = breach && (await store.statementById(tx, breach.statement));
    if (!standing || !breach || !first) return null;
    const parties = await store.partiesOfStreams(
      tx,
      first.evidence.map((each) => each.stream),
    );
    const { decided, ...rest } = breach;
    return { ...standing, breach: rest, first, decided, parties, interest, verdict, reason };
  },
  decide: rules.confirm,
  apply(write, decision) {
    if (decision.statement) store.insertStatement(write, decision.statement);
    store.insertConfirmation(write, decision);
    return {
      object: 'confirmation',
      breach: decision.breach,
      verdict: decision.verdict,
      statement: decision.statement?.id ?? null,
    };
  },
});
