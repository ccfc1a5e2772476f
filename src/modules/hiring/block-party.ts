import { z } from 'zod';
import type { Actor } from '../../core/actor.ts';
import { command, type Tx } from '../../core/command.ts';
import type { Party } from '../../core/id.ts';
import { id } from '../../core/input.ts';
import { dutiesOf } from '../accounts/index.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

const party = z.union([id('mem'), id('com')]);
const input = z.strictObject({ blocked: party, for: party.optional() });

async function load(tx: Tx, { blocked, for: named }: z.infer<typeof input>, { actor }: { readonly actor: Actor }) {
  const side: Party = store.partyOf(actor, named) ?? 'mem_nobody';
  const stream = await store.lockParty(tx, side);
  const [standing, duties, there] = await Promise.all([
    store.standingBlock(tx, side, blocked),
    dutiesOf(tx, actor, side),
    store.isThere(tx, blocked),
  ]);
  return there ? { party: side, duties, blocked, stream, standing } : null;
}

/** Nobody of the two can say hello to the other any more; what already runs goes on. */
export const blockParty = command({
  name: 'parties.block',
  input,
  load,
  decide: rules.block,
  apply(write, plan, { now }) {
    store.insertBlock(write, plan, now);
    return { object: 'block', id: plan.id, blocked: plan.blocked, status: 'standing' };
  },
});

/** The two may speak again. */
export const unblockParty = command({
  name: 'parties.unblock',
  input,
  load,
  decide: rules.unblock,
  apply(write, plan, { now }) {
    store.liftBlock(write, plan, now);
    return { object: 'block', id: plan.id, blocked: plan.blocked, status: 'lifted' };
  },
});
