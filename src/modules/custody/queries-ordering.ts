import { isStaff } from '../../core/actor.ts';
import { query } from '../../core/command.ts';
import { type Offer, offer } from '../../core/offer.ts';
import { z } from 'zod';
import { type CaseFile, filesForCase } from '../casefile/index.ts';
import { caseNumber } from '../cases/index.ts';
import { docketOf } from '../casework/index.ts';
import { newStream } from '../record/index.ts';
import * as rules from './rules-ordering.ts';
import { pairFor } from './store-looking.ts';

export interface CaseFilesAtDesk {
  readonly case: string;
  readonly engagement: string;
  readonly items: readonly CaseFile[];
  readonly next: null;
  readonly actions: Readonly<Record<'order', Offer>>;
}

/** The files that whoever has a case had made of its engagement. For everybody else of the house they are not there. */
export const caseFilesAtDesk = query({
  name: 'custody.case_files',
  input: z.strictObject({ case: caseNumber }),
  async run(db, { case: number }, viewer): Promise<CaseFilesAtDesk | null> {
    const { actor } = viewer;
    if (!isStaff(actor, 'mediator', 'arbiter', 'operator')) return null;
    const docket = await docketOf(db, number);
    if (docket?.owner !== actor.id) return null;
    const engagement = docket.stream;
    const [pair, items] = await Promise.all([
      pairFor(db, engagement, number),
      filesForCase(db, { engagement, about: number, by: actor.id }),
    ]);
    if (pair === null || pair.people.includes(actor.id)) return null;
    const underWay = items.some(({ status }) => status === 'sealing' || status === 'building');
    const stream = newStream('engagement', engagement, []);
    const facts = { ...pair, stream, docket, underWay, about: number, reason: '' };
    return {
      ...{ case: number, engagement, items, next: null },
      actions: offer(facts, viewer, { order: rules.orderCaseFile }),
    };
  },
});
