import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import type { Release } from '../plans.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The client accepts, or the clock does after silence: everything that is held goes to the professional, less the fee. */
export const releaseMilestone = command({
  name: 'milestones.release',
  input: z.strictObject({ milestone: id('mil') }),
  load: async (tx, { milestone }, { actor }) => (await store.lockForReleases(tx, [{ milestone, actor }]))[0] ?? null,
  decide: rules.release,
  apply(write, plan, call) {
    store.saveReleases(write, [{ plan, call }]);
    return answer(plan);
  },
  // Many windows close in the same minute, and many clients accept in the same second: they are released together.
  crowd: {
    load: (tx, asked) =>
      store.lockForReleases(
        tx,
        asked.map(({ input, ask }) => ({ milestone: input.milestone, actor: ask.actor })),
      ),
    turnOf: ({ pair }) => `${pair.client} ${pair.professional}`, // the fee counts what the two released before
    save: store.saveReleases,
    answer,
  },
});

function answer({ milestone, share, currency }: Release) {
  const sum = (amount: bigint) => ({ amount: amount.toString(), currency });
  return {
    object: 'milestone',
    id: milestone.id,
    status: 'released',
    gross: sum(share.gross),
    fee: sum(share.fee),
    net: sum(share.net),
  };
}
