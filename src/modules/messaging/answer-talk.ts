import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { keep, keepShown } from '../screening/index.ts';
import { stageAt } from './rules.ts';
import * as rules from './rules-outside.ts';
import * as store from './store-outside.ts';

/** The other side of a talk confirms, contests or comments on some of its lines, or on all that have no answer yet. */
export const answerTalk = command({
  name: 'talk.answer',
  input: z.strictObject({
    talk: id('tlk'),
    verdict: z.enum(['confirmed', 'contested', 'commented']),
    lines: z.array(z.coerce.number().int().min(1).max(rules.maxLines)).min(1).max(rules.maxLines).optional(),
    comment: text({ min: 0, max: 2000 }).default(''),
  }),
  async load(tx, { talk, verdict, lines = null, comment }, ask) {
    const facts = await store.lockBrought(tx, talk, ask);
    return facts && { ...facts, verdict, chosen: lines, comment };
  },
  decide: rules.answer,
  apply(write, plan, call) {
    store.insertAnswers(write, plan);
    keep(write, plan.screened, `${plan.talk} ${plan.stream.seq + 1}`, plan.stream.id, call);
    const { talk, stream, lines, verdict, screened } = plan;
    const masked = screened.kind === 'masked';
    return { object: 'talk', id: talk, engagement: stream.id, seq: stream.seq + 1, verdict, lines: [...lines], masked };
  },
  hold: (write, held, call, facts) => keepShown(write, held, facts.stream.id, stageAt(facts, call.now), call),
});
