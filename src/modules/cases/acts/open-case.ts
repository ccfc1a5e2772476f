import { z } from 'zod';
import type { Call } from '../../../core/actor.ts';
import { type Tx, type Write, command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { nextNumber } from '../../casework/index.ts';
import { reason, split } from '../inputs.ts';
import type { Opened } from '../plans.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { keepHeld } from './held.ts';

const input = z.strictObject({ milestone: id('mil'), ...split, reason });

/** Either side opens a case about the money of one milestone, with what it offers and why. */
export const openCase = command({
  name: 'cases.open',
  input,
  load: facts,
  decide: rules.open,
  apply: opened,
  hold: keepHeld,
});

/** For some days after its release either side asks for a part back, or offers it; without agreement nothing moves. */
export const openRefundCase = command({
  name: 'cases.open_refund',
  input,
  load: facts,
  decide: rules.openRefund,
  apply: opened,
  hold: keepHeld,
});

async function facts(tx: Tx, asks: z.output<typeof input>, { actor }: Pick<Call, 'actor'>) {
  const found = await store.lockToOpen(tx, asks.milestone, actor);
  if (!found) return null;
  const { toClient, fault, rule, reason: why } = asks;
  const asked = { toClient: toClient.amount, currency: toClient.currency, fault, rule, reason: why };
  return { ...found, number: await nextNumber(tx), asked };
}

function opened(write: Write, plan: Opened, call: Call) {
  store.saveOpened(write, plan, call);
  const { number, engagement, offer, waiting } = plan;
  const endsAt = waiting.endsAt.toISOString();
  return { object: 'case', number, engagement, phase: 'talks', offer: offer.id, endsAt };
}
