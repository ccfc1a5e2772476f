import { z } from 'zod';
import { isStaff } from '../../../core/actor.ts';
import { query } from '../../../core/command.ts';
import { type CaseNote, docketsIn, notesOf } from '../../casework/index.ts';
import { type ShownDelivery, deliveriesOf } from '../../engagements/index.ts';
import { caseNumber } from '../inputs.ts';
import type { CasePhase } from '../lifecycle.ts';
import * as rules from '../rules.ts';
import { readCaseForStaff } from '../store.ts';
import { type CaseOffered, offeredOne } from './offers.ts';
import { type CaseView, viewOf } from './shown.ts';

const atDesk: readonly CasePhase[] = ['evidence', 'decision', 'signature', 'second_decision', 'second_signature'];
const limit = 200;

export interface QueuedCase {
  readonly number: string;
  readonly phase: CasePhase;
  readonly endsAt: Date | null;
  readonly openedAt: Date;
  readonly taken: boolean;
  readonly mine: boolean;
}

/** What waits for an arbiter or for a second signature, the clock that ends first in front. */
export const casesAtDesk = query({
  name: 'cases.desk',
  input: z.strictObject({}),
  async run(db, _input, { actor }): Promise<{ items: readonly QueuedCase[]; next: null } | null> {
    if (!isStaff(actor, 'arbiter', 'operator')) return null;
    const rows = await docketsIn(db, atDesk, limit);
    const items = rows.map(({ number, phase, endsAt, openedAt, owner }) => ({
      ...{ number, phase: phase as CasePhase, endsAt, openedAt },
      ...{ taken: owner !== null, mine: owner === actor.id },
    }));
    return { items, next: null };
  },
});

export interface DeskCase extends CaseView {
  readonly mine: boolean;
  /** What was delivered for it, one after the other. */
  readonly deliveries: readonly ShownDelivery[];
  readonly notes: readonly CaseNote[];
  readonly actions: Readonly<Record<'take' | 'decide' | 'sign' | 'decline_signature', CaseOffered>>;
}

/**
 * A case as people of the house read it: what both have laid before them, and what was agreed and delivered for the
 * milestone. The conversation is not here: whoever needs it opens it with the number of the case, and both sides read that.
 */
export const caseAtDesk = query({
  name: 'cases.at_desk',
  input: z.strictObject({ case: caseNumber }),
  async run(db, { case: number }, viewer): Promise<DeskCase | null> {
    const { actor } = viewer;
    if (!isStaff(actor, 'arbiter', 'operator')) return null;
    const facts = await readCaseForStaff(db, number);
    // Somebody who stands in the case reads it as a party does, and nowhere else.
    if (!facts || facts.involved.people.includes(actor.id)) return null;
    const [view, deliveries, notes] = await Promise.all([
      viewOf(db, facts, viewer, true),
      deliveriesOf(db, [facts.milestone.id], { professional: facts.pair.professional, reader: '' }, 'all'),
      notesOf(db, number),
    ]);
    return {
      ...view,
      ...{ mine: facts.dispute.owner === actor.id, deliveries: deliveries.toReversed(), notes },
      actions: {
        take: offeredOne(viewer, (call) => rules.take(facts, call)),
        decide: offeredOne(viewer, (call) => {
          const may = rules.mayAward(facts, call);
          return 'id' in may ? may.id : may;
        }),
        sign: offeredOne(viewer, (call) => rules.sign(facts, call)),
        decline_signature: offeredOne(viewer, (call) => {
          const may = rules.maySign(facts, call);
          return 'id' in may ? may.id : may;
        }),
      },
    };
  },
});
