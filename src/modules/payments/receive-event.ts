import { z } from 'zod';
import { command } from '../../core/command.ts';
import * as rules from './rules-provider.ts';
import * as store from './store-events.ts';

/** A provider has knocked: its message is kept as it came, once, before anybody looks at what it is about. */
export const receiveEvent = command({
  name: 'payments.receive_event',
  input: z.strictObject({
    provider: z.string().max(40),
    eventId: z.string().min(1).max(255),
    type: z.string().max(100),
    objectKind: z.enum(['payment', 'refund', 'payout']),
    objectId: z.string().min(1).max(255),
    sentAt: z.date(),
    body: z.instanceof(Uint8Array),
  }),
  load: async (_tx, event) => event,
  decide: (event, call) => rules.receiveEvent(event, call),
  apply(write, { event }, call) {
    store.insertEvent(write, event, call);
    return { event: event.eventId };
  },
});
