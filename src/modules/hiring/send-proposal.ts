import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id, money, text } from '../../core/input.ts';
import { keep, keepShown } from '../screening/index.ts';
import { limits } from './limits.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A price, a time, how the work would be done, and answers to what the client wanted to know. */
export const sendProposal = command({
  name: 'proposals.send',
  input: z.strictObject({
    project: id('prj'),
    price: money,
    days: z.int().min(1).max(limits.daysMax),
    text: text({ min: limits.proposalMinCharacters, max: limits.proposalMaxCharacters }),
    answers: z
      .array(z.strictObject({ question: id('qst'), text: text({ min: 0, max: limits.answerMaxCharacters }) }))
      .max(limits.questionsMax)
      .default([]),
  }),
  async load(tx, { project, price, ...rest }, { actor }) {
    const facts = await store.lockHello(tx, actor, project, isMember(actor) ? actor.id : 'mem_nobody');
    return facts && { ...facts, input: { ...rest, price: price.amount, currency: price.currency } };
  },
  decide: rules.propose,
  apply(write, { pair, proposal, screened, answers }, call) {
    store.savePair(write, pair);
    store.insertProposal(write, proposal);
    if (answers) store.settleInvitation(write, answers, 'answered', call.now);
    keep(write, screened, proposal.id, pair.head.id, call);
    return { object: 'proposal', id: proposal.id, engagement: pair.engagement.id, status: proposal.status };
  },
  hold: (write, held, call, { pair, project }) => keepShown(write, held, pair?.head.id ?? project.id, 'public', call),
});
