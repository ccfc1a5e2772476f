import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { limits } from '../limits.ts';
import * as rules from '../rules-entry.ts';
import { countTries, lockTries } from '../store/sessions.ts';
import { secretText } from './own.ts';

/** Counts one try at the door, before anything is compared. Keys are hashes: who tried from where is not kept. */
export const countTry = command({
  name: 'accounts.count_try',
  input: z.strictObject({ pair: secretText, address: secretText.nullable() }),
  async load(tx, { pair, address }) {
    const counts = await lockTries(tx, address === null ? [pair] : [pair, address]);
    const tries = [{ key: pair, count: counts.get(pair) ?? 0, limit: limits.triesPerPair as number }];
    if (address !== null) tries.push({ key: address, count: counts.get(address) ?? 0, limit: limits.triesPerAddress });
    return tries;
  },
  decide: rules.countTry,
  apply(write, { keys }) {
    countTries(write, keys);
    return {};
  },
});
