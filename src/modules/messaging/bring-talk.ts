import { z } from 'zod';
import type { Call } from '../../core/actor.ts';
import { type Write, command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { keep, keepShown } from '../screening/index.ts';
import { stageAt } from './rules.ts';
import * as rules from './rules-outside.ts';
import * as store from './store-outside.ts';
import { lockTalk } from './store.ts';

const number = z.coerce.number().int().min(1).max(rules.maxLines);

/** Brings what was read in onto the record, as something this side claims: one entry with all its lines. */
export const bringTalk = command({
  name: 'talk.bring',
  input: z.strictObject({
    engagement: id('eng'),
    take: z.array(number).max(rules.maxLines).optional(),
    speakers: z
      .array(z.strictObject({ name: z.string().max(200), side: z.enum(['client', 'professional', 'other']) }))
      .max(200)
      .default([]),
    dateOrder: z.enum(['day-first', 'month-first']).optional(),
  }),
  async load(tx, { engagement, take = null, speakers, dateOrder = null }, ask) {
    const talk = await lockTalk(tx, engagement, ask);
    return talk && { ...talk, take, speakers, dateOrder, talk: await store.readInOf(tx, engagement, ask) };
  },
  decide: rules.bring,
  apply(write, plan, call) {
    store.deleteReadIn(write, plan.stream.id, plan.author);
    return save(write, plan, call);
  },
  hold: (write, held, call, facts) => keepShown(write, held, facts.stream.id, stageAt(facts, call.now), call),
});

export function save(write: Write, plan: rules.Bring, call: Call) {
  const { id: talk, stream, lines, leftOut, source, screened } = plan;
  store.insertBrought(write, plan);
  keep(write, screened, talk, stream.id, call);
  const masked = screened.kind === 'masked';
  return { object: 'talk', id: talk, engagement: stream.id, seq: stream.seq + 1, source, lines, leftOut, masked };
}
