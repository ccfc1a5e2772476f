import { z } from 'zod';
import { isMember } from '../../../core/actor.ts';
import { type Db, type Viewer, eyesOn, query } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { partiesOf } from '../../accounts/index.ts';
import { type Shown, entriesAt, readableBy } from '../../record/index.ts';
import { type Piece, type Veil, recordedText, veil, veilOwn, veils } from '../../screening/index.ts';
import { wordingId } from '../texts.ts';

/** Under which name screening knows the words of an entry, by the id that the entry carries. */
const subjects: Readonly<Record<string, (entry: Shown) => string | number | undefined>> = {
  'question.asked': ({ refs }) => refs['question'],
  'invitation.sent': ({ refs }) => refs['invitation'],
  'proposal.sent': ({ refs }) => refs['proposal'],
  'proposal.countered': ({ refs }) => refs['counter'],
  'agreement.proposed': ({ stream, refs }) => wordingId(stream, Number(refs['version'])),
  'milestone.delivered': ({ refs }) => refs['delivery'],
  'changes.requested': ({ refs }) => refs['request'],
  'refund.requested': ({ refs }) => refs['request'],
  'refund.declined': ({ refs }) => `${refs['request']} answer`,
  'refund.withdrawn': ({ refs }) => `${refs['request']} answer`,
  'milestone.refunded': ({ refs }) => refs['refund'],
  'milestone.cancelled': ({ refs }) => refs['milestone'],
  'engagement.cancelled': ({ stream }) => stream,
  'engagement.closed': ({ stream }) => stream,
  'case.opened': ({ refs }) => refs['offer'],
  'case.offered': ({ refs }) => refs['offer'],
  'case.settled': ({ refs }) => refs['offer'],
  'case.returned': ({ refs }) => refs['offer'],
  'case.ended': ({ refs }) => refs['offer'],
  'evidence.given': ({ refs }) => refs['evidence'],
  'second_look.asked': ({ refs }) => `${refs['case']} second`,
  'review.answered': ({ refs }) => `${refs['review']} reply`,
};

/** The texts of one entry, by the name of their field, as the reader may see them. */
export type Texts = Readonly<Record<string, readonly Piece[]>>;

/** The words of acts on the record of an engagement: what was hidden is away for its readers until a person clears it. */
export const textsOfEntries = query({
  name: 'engagements.texts',
  input: z.strictObject({ engagement: id('eng'), entries: z.array(z.int().min(1)).max(200) }),
  async run(db, { engagement, entries }, viewer): Promise<ReadonlyMap<number, Texts> | null> {
    const { actor } = viewer;
    if (!isMember(actor) || !(await readableBy(db, engagement, await partiesOf(db, actor)))) return null;
    if (entries.length === 0) return new Map();
    return textsAmong(db, await entriesAt(db, engagement, entries), viewer);
  },
});

async function textsAmong(db: Db, entries: readonly Shown[], viewer: Viewer): Promise<ReadonlyMap<number, Texts>> {
  const named = entries.map((entry) => ({ entry, subject: String(subjects[entry.type]?.(entry) ?? '') }));
  const masked = named.filter(({ entry }) => Object.keys(entry.fields).some((name) => name.startsWith('mask/')));
  const hidden = await veils(
    db,
    masked.map(({ subject }) => subject),
  );
  return new Map(
    named.map(({ entry, subject }) => [entry.seq, textsOf(entry, subject, hidden, eyesOn(viewer, entry.actor))]),
  );
}

function textsOf(entry: Shown, subject: string, hidden: ReadonlyMap<string, Veil[]>, reader: string): Texts {
  const names = new Set(
    Object.keys(entry.fields).map((name) => name.replace(/^(mask|hidden)\//, '').replace(/\/\d+$/, '')),
  );
  const texts = [...names].flatMap((name) => {
    const text = recordedText(name, entry.fields);
    if (text === null || text === '') return [];
    const ranges = hidden.get(`${subject} ${name}`) ?? [];
    return [[name, entry.actor === reader ? veilOwn(text, ranges) : veil(text, ranges)] as const];
  });
  return Object.fromEntries(texts);
}
