import { z } from 'zod';
import type { Tx } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import type { Requested } from './rules.ts';
import * as store from './store.ts';

/** What everyone sends who writes into a request that is there. */
export const writing = z.strictObject({ request: id('sup'), text: text({ min: 1, max: 5000 }) });

export async function loadRequest(tx: Tx, input: { request: string; text: string }): Promise<Requested | null> {
  const stream = await store.lockForRequest(tx, input.request);
  const request = await store.request(tx, input.request);
  return stream === null || request === null ? null : { stream, request, text: input.text };
}
