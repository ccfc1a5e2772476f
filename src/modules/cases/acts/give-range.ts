import { z } from 'zod';
import { isMember } from '../../../core/actor.ts';
import { command } from '../../../core/command.ts';
import { lockStream, newStream } from '../../record/index.ts';
import { caseNumber, part } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { answerOf, endsCase } from './answer.ts';

/** What a side would accept, unread by the other: where both overlap, the case settles in the middle by itself. */
export const giveRange = command({
  name: 'cases.give_range',
  input: z.strictObject({
    case: caseNumber,
    /** Of the professional's part. */
    lowest: part,
    highest: part,
  }),
  async load(tx, { case: number, lowest, highest }, { actor }) {
    const facts = await store.lockCase(tx, number, actor);
    if (!facts || !isMember(actor)) return null;
    const own = (await lockStream(tx, actor.id)) ?? newStream('member', actor.id, [actor.id]);
    const currencyOfRange = lowest.currency === highest.currency ? lowest.currency : '';
    return { ...facts, own, lowest: lowest.amount, highest: highest.amount, currencyOfRange };
  },
  decide: rules.giveRange,
  apply(write, plan, call) {
    if (endsCase(plan)) store.saveEnding(write, plan, call);
    else store.saveRange(write, plan);
    return answerOf(plan);
  },
});
