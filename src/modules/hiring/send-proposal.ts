import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id, money, text } from '../../core/input.ts';
import { broughtFiles, savePlaced } from '../files/index.ts';
import { saveJudged } from '../requirements/index.ts';
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
    /** When the scorecard of the client is red: that its reasons were seen. */
    clientCardSeen: z.boolean().default(false),
    /** Which versions of what is asked were read; each counts for some hours after it was replaced. */
    requirementsSeen: z.array(id('rqv')).max(20).default([]),
    /** Handed in before (`POST /files`); the client sees each once it is checked. */
    files: z.array(id('fil')).max(50).default([]),
  }),
  async load(tx, { project, price, files: asked, requirementsSeen, ...rest }, { actor }) {
    const professional = isMember(actor) ? actor.id : 'mem_nobody';
    const [facts, files] = await Promise.all([
      store.lockHello(tx, actor, project, professional, requirementsSeen),
      broughtFiles(tx, asked, professional),
    ]);
    return facts && { ...facts, files, input: { ...rest, price: price.amount, currency: price.currency } };
  },
  decide: rules.propose,
  apply(write, { pair, proposal, screened, answers, placed, versions }, call) {
    store.savePair(write, pair);
    store.insertProposal(write, proposal);
    const { id: sent, project: subject, professional: member } = proposal;
    saveJudged(write, { proposal: sent, subject, member, versions, at: call.now });
    if (answers) store.settleInvitation(write, answers, 'answered', call.now);
    keep(write, screened, proposal.id, pair.head.id, call, { heldOn: proposal.project });
    savePlaced(write, placed, call);
    const files = placed.map(({ file, name }) => ({ object: 'file', id: file.id, name, status: 'checking' }));
    return { object: 'proposal', id: proposal.id, engagement: pair.engagement.id, status: proposal.status, files };
  },
  hold: (write, held, call, { pair, project }) => keepShown(write, held, pair?.head.id ?? project.id, 'public', call),
});
