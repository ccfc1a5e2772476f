import { z } from 'zod';
import { command } from '../../core/command.ts';
import { isoDate, text } from '../../core/input.ts';
import { formulaNumbers } from '../../engines/ranking/index.ts';
import { lockStream, newStream } from '../record/index.ts';
import { type Content, textsInput, writeContent } from './content.ts';
import { guidelineSchema } from './guideline.ts';
import { numbersInForce } from './in-force.ts';
import { numbersInput } from './numbers.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

const common = {
  /** The first day on which it counts; left out, it is as soon as the notice allows. */
  countsOn: isoDate.optional(),
  /** Why it changes: shown beside the version. */
  reason: text({ min: 3, max: 1000 }),
  opening: z.boolean().default(false),
};

const draft = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('numbers'), numbers: numbersInput, ...common }),
  z.strictObject({ kind: z.literal('terms'), texts: textsInput, ...common }),
  z.strictObject({ kind: z.literal('privacy'), texts: textsInput, ...common }),
  z.strictObject({ kind: z.literal('formula'), formula: formulaNumbers, ...common }),
  z.strictObject({ kind: z.literal('guideline'), rows: guidelineSchema, texts: textsInput, ...common }),
]);
type Draft = z.infer<typeof draft>;

/** The operator publishes a new version of the numbers, the formula, the terms, the guideline or the privacy notice. */
export const publishPolicy = command({
  name: 'policies.publish',
  input: draft,
  async load(tx, input) {
    // One house, one stream: versions of a kind get their numbers one after the other.
    const head = await lockStream(tx, 'house');
    const [last, numbers] = await Promise.all([store.lastVersion(tx, input.kind), numbersInForce(tx)]);
    return {
      stream: head ?? newStream('house', 'house', []),
      kind: input.kind,
      last,
      noticeDays: (now: Date) => rules.noticeOf(input.kind, numbers.at(now)),
      contentOf: (number: number) => writeContent(numbered(input, number)),
      countsAt: input.countsOn === undefined ? null : new Date(`${input.countsOn}T00:00:00Z`),
      reason: input.reason,
      opening: input.opening,
    };
  },
  decide: rules.publish,
  apply(write, version) {
    store.insertVersion(write, version);
    return announced(version);
  },
});

/** A version as whoever has published it gets it back. */
export function announced({ kind, number, announcedAt, countsAt, reason }: rules.Published) {
  return {
    object: 'policy_version',
    kind,
    number,
    announcedAt: announcedAt.toISOString(),
    countsAt: countsAt.toISOString(),
    reason,
  };
}

function numbered(content: Draft, number: number): Content {
  switch (content.kind) {
    case 'numbers':
      return { kind: 'numbers', numbers: { version: number, ...content.numbers } };
    case 'formula':
      return { kind: 'formula', formula: content.formula };
    case 'guideline':
      return { kind: 'guideline', rows: content.rows, texts: content.texts };
    default:
      return { kind: content.kind, texts: content.texts };
  }
}
