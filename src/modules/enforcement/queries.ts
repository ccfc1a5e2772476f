import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { query } from '../../core/command.ts';
import * as store from './store.ts';

export interface ShownSuspension extends Omit<store.SuspensionRow, 'decidedBy' | 'member'> {
  readonly object: 'suspension';
  readonly running: boolean;
}

/** A member's own suspensions, newest first, each with its reason and its end. */
export const mySuspensions = query({
  name: 'enforcement.mine',
  input: z.strictObject({}),
  async run(db, _input, { actor, now }): Promise<{ items: readonly ShownSuspension[]; next: null } | null> {
    if (!isMember(actor)) return null;
    const rows = await store.suspensions(db, actor.id);
    const items = rows.map(({ decidedBy: _by, member: _member, ...row }) => ({
      object: 'suspension' as const,
      ...row,
      running: row.fromAt <= now && now < row.untilAt,
    }));
    return { items, next: null };
  },
});
