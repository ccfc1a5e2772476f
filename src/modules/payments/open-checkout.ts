import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import * as rules from './rules-provider.ts';
import * as store from './store.ts';

/** The provider has made the page on which the client pays. */
export const openCheckout = command({
  name: 'payments.open_checkout',
  input: z.strictObject({ funding: id('fnd'), providerId: z.string().min(1).max(255), url: z.url().max(2000) }),
  async load(tx, { funding: asked, providerId, url }) {
    const funding = await store.lockFunding(tx, asked);
    return funding && { funding, providerId, url };
  },
  decide: rules.openCheckout,
  apply(write, { funding, providerId, url }, call) {
    store.saveCheckout(write, funding, providerId, url, call);
    return { funding };
  },
});
