import { z } from 'zod';
import { type Tx, type Write, command } from '../../core/command.ts';
import { id, isoDate, text } from '../../core/input.ts';
import { lockStream, newStream } from '../record/index.ts';
import type { DraftedKind } from './content.ts';
import { numbersInForce } from './in-force.ts';
import { announced } from './publish.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

const input = z.strictObject({ draft: id('gdr'), countsOn: isoDate.optional(), reason: text({ min: 3, max: 1000 }) });
type Input = z.infer<typeof input>;

/** The operator publishes the draft of the guideline they have looked at; everybody is told from which day on it counts. */
export const publishGuidelineDraft = command({
  name: 'guideline.publish_draft',
  input,
  load: (tx, named) => publishing(tx, 'guideline', named),
  decide: rules.publishDraft,
  apply: keep,
});

/** The same for the formula, which is announced longer before. */
export const publishFormulaDraft = command({
  name: 'formula.publish_draft',
  input,
  load: (tx, named) => publishing(tx, 'formula', named),
  decide: rules.publishDraft,
  apply: keep,
});

async function publishing(
  tx: Tx,
  kind: DraftedKind,
  { draft: seen, countsOn, reason }: Input,
): Promise<rules.PublishingDraft> {
  const head = await lockStream(tx, 'house');
  const [last, numbers, draft] = await Promise.all([
    store.lastVersion(tx, kind),
    numbersInForce(tx),
    store.lastDraft(tx, kind),
  ]);
  return {
    stream: head ?? newStream('house', 'house', []),
    kind,
    last,
    noticeDays: (now: Date) => rules.noticeOf(kind, numbers.at(now)),
    contentOf: () => draft?.content ?? '',
    countsAt: countsOn === undefined ? null : new Date(`${countsOn}T00:00:00Z`),
    reason,
    opening: false,
    ...{ seen, draft },
  };
}

function keep(write: Write, version: rules.Published) {
  store.insertVersion(write, version);
  return announced(version);
}
