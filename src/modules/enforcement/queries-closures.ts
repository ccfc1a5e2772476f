import { z } from 'zod';
import { actorName, isStaff } from '../../core/actor.ts';
import { query } from '../../core/command.ts';
import type { Offer } from '../../core/offer.ts';
import { interestOf } from '../checks/index.ts';
import { mayDecideClosure } from './rules-closure.ts';
import * as store from './store.ts';

const page = 50;

export interface ClosureAtDesk extends Omit<store.ClosureRow, 'by'> {
  readonly object: 'closure';
  readonly memberName: string;
  readonly byName: string;
  /** Whether this person may decide it: never whoever proposed it. */
  readonly actions: { readonly decide: Offer };
}

/** Proposals to close an account that wait for a second person; or those that were decided. */
export const closuresDesk = query({
  name: 'closures.desk',
  input: z.strictObject({ decided: z.stringbool().default(false) }),
  async run(db, { decided }, viewer): Promise<{ items: readonly ClosureAtDesk[]; next: null } | null> {
    if (!isStaff(viewer.actor, 'trust_agent')) return null;
    const rows = await store.closuresAtDesk(db, decided, page);
    const items = await Promise.all(
      rows.map(async ({ by, ...row }): Promise<ClosureAtDesk> => {
        const streams = row.evidence.map((each) => each.stream);
        const [memberName, byName, parties, interest] = await Promise.all([
          store.nameOf(db, row.member),
          store.nameOf(db, by),
          store.partiesOfStreams(db, streams),
          interestOf(db, actorName(viewer.actor), { author: row.member, parties: [row.member] }),
        ]);
        const no = mayDecideClosure(
          { to: { member: row.member }, closure: { ...row, by }, decided: row.verdict !== null, parties, interest },
          viewer,
        );
        const decide: Offer = no === null ? { allowed: true } : { allowed: false, code: no.code, detail: no.detail };
        return { object: 'closure', ...row, memberName, byName, actions: { decide } };
      }),
    );
    return { items, next: null };
  },
});
