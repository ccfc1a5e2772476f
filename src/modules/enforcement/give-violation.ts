import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, line, text } from '../../core/input.ts';
import { guidelineIds } from '../policy/index.ts';
import { standingOf } from './load.ts';
import * as rules from './rules-issue.ts';
import * as store from './store.ts';

/** A trust agent or an arbiter finds that somebody broke a rule, says why, and names the entries it is seen in. */
export const giveViolation = command({
  name: 'violations.give',
  input: z.strictObject({
    member: id('mem'),
    rule: z.enum(guidelineIds),
    reason: text({ min: 10, max: 2000 }),
    evidence: z
      .array(z.strictObject({ stream: line({ min: 1, max: 60 }), seq: z.coerce.number().int().min(1) }))
      .max(20)
      .default([]),
  }),
  async load(tx, { member, rule, reason, evidence: named }) {
    const stream = await store.lockMember(tx, member);
    if (!stream) return null;
    const [standing, evidence, parties] = await Promise.all([
      standingOf(tx, stream),
      store.entriesNamed(tx, named),
      store.partiesOfStreams(
        tx,
        named.map((each) => each.stream),
      ),
    ]);
    return standing && { ...standing, rule, reason, evidence, parties };
  },
  decide: rules.giveViolation,
  apply(write, { statement, breach, source, waits }) {
    store.insertStatement(write, statement);
    store.insertBreach(write, statement.member, breach, source, waits);
    return { object: 'statement', id: statement.id, member: statement.member, rule: breach.rule };
  },
});
