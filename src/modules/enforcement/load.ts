import type { Head, Tx } from '../../core/command.ts';
import { guidelineInForce, numbersInForce } from '../policy/index.ts';
import type { Standing } from './rules-issue.ts';
import * as store from './store.ts';

/** What a consequence is decided from, for a member whose stream is locked. */
export async function standingOf(tx: Tx, stream: Head): Promise<Standing | null> {
  const [to, history, guideline, numbers] = await Promise.all([
    store.readerOf(tx, stream.id),
    store.historyOf(tx, stream.id),
    guidelineInForce(tx),
    numbersInForce(tx),
  ]);
  return to && { stream, to, history, guideline, numbers };
}
