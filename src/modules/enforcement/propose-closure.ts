import { z } from 'zod';
import { actorName } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id, line, text } from '../../core/input.ts';
import { interestOf } from '../checks/index.ts';
import { guidelineIds } from '../policy/index.ts';
import { standingOf } from './load.ts';
import * as rules from './rules-closure.ts';
import * as store from './store.ts';

/** A trust agent proposes that an account is closed, and says why; another one decides. */
export const proposeClosure = command({
  name: 'closures.propose',
  input: z.strictObject({
    member: id('mem'),
    rule: z.enum(guidelineIds),
    reason: text({ min: 20, max: 2000 }),
    notice: z.enum(['full', 'law', 'repeated']).default('full'),
    /** The step of the ladder that it answers. */
    breach: id('bre').nullable().default(null),
    evidence: z
      .array(z.strictObject({ stream: line({ min: 1, max: 60 }), seq: z.coerce.number().int().min(1) }))
      .max(20)
      .default([]),
  }),
  async load(tx, { member, evidence: named, ...said }, { actor }) {
    const stream = await store.lockMember(tx, member);
    if (!stream) return null;
    const streams = named.map((each) => each.stream);
    const [standing, evidence, parties, waits, interest] = await Promise.all([
      standingOf(tx, stream),
      store.entriesNamed(tx, named),
      store.partiesOfStreams(tx, streams),
      store.closureWaits(tx, member),
      interestOf(tx, actorName(actor), { author: member, parties: [member] }),
    ]);
    return standing && { ...standing, ...said, evidence, parties, waits, interest };
  },
  decide: rules.proposeClosure,
  apply(write, plan) {
    store.insertClosure(write, plan);
    return { object: 'closure', id: plan.id, member: plan.member, status: 'proposed' };
  },
});
