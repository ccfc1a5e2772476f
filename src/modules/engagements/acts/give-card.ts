import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { email, id, line } from '../../../core/input.ts';
import { veils } from '../../screening/index.ts';
import { keepHeld } from '../held.ts';
import { limits } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

const way = line({ min: 1, max: limits.contactMaxCharacters }).nullable().default(null);

/** One side gives its contact card; both are shown once both are given. */
export const giveCard = command({
  name: 'engagements.give_card',
  input: z.strictObject({ engagement: id('eng'), email: email.nullable().default(null), phone: way, other: way }),
  async load(tx, { engagement, ...given }, { actor }) {
    const facts = await store.lockFacts(tx, { engagement }, actor);
    if (!facts) return null;
    const cards = facts.cards.map(({ side }) => rules.cardId(engagement, side));
    return { ...facts, ...given, hidden: await veils(tx, cards) };
  },
  decide: rules.giveCard,
  apply(write, plan, call) {
    store.saveCard(write, plan, call);
    return { object: 'contact_card', engagement: plan.engagement, side: plan.card.side, shown: plan.mutual };
  },
  hold: keepHeld,
});
