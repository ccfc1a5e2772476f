import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
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
  async load(tx, { breach: named, verdict, reason }) {
    const stream = await store.lockOfBreach(tx, named);
    if (!stream) return null;
    const [standing, breach] = await Promise.all([standingOf(tx, stream), store.breachById(tx, named)]);
    const first = breach && (await store.statementById(tx, breach.statement));
    if (!standing || !breach || !first) return null;
    const parties = await store.partiesOfStreams(
      tx,
      first.evidence.map((each) => each.stream),
    );
    const { decided, ...rest } = breach;
    return { ...standing, breach: rest, first, decided, parties, verdict, reason };
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
