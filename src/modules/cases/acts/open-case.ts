import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { nextNumber } from '../../casework/index.ts';
import { reason, split } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';
import { keepHeld } from './held.ts';

/** Either side opens a case about the money of one milestone, with what it offers and why. */
export const openCase = command({
  name: 'cases.open',
  input: z.strictObject({ milestone: id('mil'), ...split, reason }),
  async load(tx, { milestone, toClient, fault, rule, reason: why }, { actor }) {
    const facts = await store.lockToOpen(tx, milestone, actor);
    if (!facts) return null;
    const asked = { toClient: toClient.amount, currency: toClient.currency, fault, rule, reason: why };
    return { ...facts, number: await nextNumber(tx), asked };
  },
  decide: rules.open,
  apply(write, plan, call) {
    store.saveOpened(write, plan, call);
    const { number, engagement, offer, waiting } = plan;
    const endsAt = waiting.endsAt.toISOString();
    return { object: 'case', number, engagement, phase: 'talks', offer: offer.id, endsAt };
  },
  hold: keepHeld,
});
