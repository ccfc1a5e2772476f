import { z } from 'zod';
import { actorName } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { interestOf } from '../checks/index.ts';
import { clearFindings } from '../screening/index.ts';
import * as rules from './rules-appeal.ts';
import * as store from './store.ts';

/** Somebody who took no part upholds a consequence, or overturns it: then it counts as if it had never been. */
export const decideAppeal = command({
  name: 'appeals.decide',
  input: z.strictObject({
    appeal: id('apl'),
    outcome: z.enum(['upheld', 'overturned']),
    reason: text({ min: 10, max: 2000 }),
  }),
  async load(tx, { appeal: named, outcome, reason }, { actor }) {
    const stream = await store.lockOfAppeal(tx, named);
    const appeal = stream && (await store.appealById(tx, named));
    if (!stream || !appeal) return null;
    const about = { author: appeal.member, parties: [appeal.member] };
    const [statement, history, words, interest] = await Promise.all([
      store.statementById(tx, appeal.statement),
      store.historyOf(tx, appeal.member),
      store.findingsOf(tx, appeal.statement),
      interestOf(tx, actorName(actor), about),
    ]);
    if (!statement) return null;
    const parties = await store.partiesOfStreams(
      tx,
      statement.evidence.map((each) => each.stream),
    );
    const { id: name, statement: of, outcome: before } = appeal;
    return {
      ...{ stream, statement, history, outcome, reason, findings: words.map((each) => each.id), interest },
      appeal: { id: name, statement: of, decided: before !== null },
      parties: parties.filter((party) => party !== statement.member),
    };
  },
  decide: rules.decideAppeal,
  apply(write, decision, { now }) {
    store.insertAppealDecision(write, decision);
    clearFindings(write, decision.appears, now);
    return { object: 'appeal', id: decision.appeal, outcome: decision.outcome };
  },
});
