import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, isoDate, text } from '../../core/input.ts';
import { lockStream, newStream } from '../record/index.ts';
import { numbersInForce } from './in-force.ts';
import { announced } from './publish.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** The operator publishes the draft of the guideline they have looked at; everybody is told from which day on it counts. */
export const publishGuidelineDraft = command({
  name: 'guideline.publish_draft',
  input: z.strictObject({ draft: id('gdr'), countsOn: isoDate.optional(), reason: text({ min: 3, max: 1000 }) }),
  async load(tx, { draft: seen, countsOn, reason }) {
    const head = await lockStream(tx, 'house');
    const [last, numbers, draft] = await Promise.all([
      store.lastVersion(tx, 'guideline'),
      numbersInForce(tx),
      store.lastDraft(tx),
    ]);
    return {
      stream: head ?? newStream('house', 'house', []),
      kind: 'guideline' as const,
      last,
      noticeDays: (now: Date) => numbers.at(now).noticeDays,
      contentOf: () => draft?.content ?? '',
      countsAt: countsOn === undefined ? null : new Date(`${countsOn}T00:00:00Z`),
      reason,
      opening: false,
      ...{ seen, draft },
    };
  },
  decide: rules.publishDraft,
  apply(write, version) {
    store.insertVersion(write, version);
    return announced(version);
  },
});
