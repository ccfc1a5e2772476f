import { z } from 'zod';
import type { Actor } from '../../core/actor.ts';
import { isMember } from '../../core/actor.ts';
import { type Tx, command } from '../../core/command.ts';
import { type Id } from '../../core/id.ts';
import { id } from '../../core/input.ts';
import type { RemoveSampleFacts } from './facts.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Takes a sample out of the portfolio, with its files. */
export const removeSample = command({
  name: 'talent.remove_sample',
  input: z.strictObject({ sample: id('smp') }),
  load: (tx, { sample }, { actor }) => lockSample(tx, sample, null, actor),
  decide: rules.removeSample,
  apply(write, plan) {
    store.saveRemoval(write, plan);
    return { object: 'sample', id: plan.sample, status: 'removed' };
  },
});

/** Takes one file out of a sample. */
export const removeSampleFile = command({
  name: 'talent.remove_sample_file',
  input: z.strictObject({ sample: id('smp'), file: id('fil') }),
  async load(tx, { sample, file }, { actor }) {
    const facts = await lockSample(tx, sample, file, actor);
    return facts && (await store.hasFile(tx, sample, file)) ? facts : null;
  },
  decide: rules.removeSample,
  apply(write, plan) {
    store.saveRemoval(write, plan);
    return { object: 'file', id: plan.file, sample: plan.sample, status: 'removed' };
  },
});

async function lockSample(
  tx: Tx,
  sample: Id<'smp'>,
  file: string | null,
  actor: Actor,
): Promise<RemoveSampleFacts | null> {
  const own = await store.lockOwn(tx, actor);
  const mine = own && isMember(actor) && (await store.ownSample(tx, sample, actor.id));
  return own && mine ? { ...own, sample, file } : null;
}
