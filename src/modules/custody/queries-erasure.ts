import { z } from 'zod';
import { isMember, isStaff } from '../../core/actor.ts';
import { query } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { type Against, standing } from './rules-erasure.ts';
import { againstErasing } from './store.ts';

export interface MyErasure {
  readonly state: 'none' | 'waiting' | 'withdrawn' | 'done';
  readonly askedAt: Date | null;
  readonly dueAt: Date | null;
  /** What stands against it now, and until when. */
  readonly against: readonly Against[];
}

/** How the closing of one's own account stands, and what would keep it open today. */
export const myErasure = query({
  name: 'custody.my_erasure',
  input: z.strictObject({}),
  async run(db, _input, { actor, now }): Promise<MyErasure | null> {
    if (!isMember(actor)) return null;
    const [[row], against] = await Promise.all([
      db<{ state: MyErasure['state']; askedAt: Date; dueAt: Date }>`
        select state, asked_at as "askedAt", due_at as "dueAt" from custody.erasure where member = ${actor.id}`,
      againstErasing(db, actor.id),
    ]);
    const found = row ?? { state: 'none', askedAt: null, dueAt: null };
    return { ...found, against: standing(against, now) };
  },
});

export interface ShownHold {
  readonly id: string;
  readonly ground: string;
  readonly note: string;
  readonly setBy: string;
  readonly setAt: Date;
  readonly liftedAt: Date | null;
  readonly liftNote: string | null;
}

/** Holds on one person, for whoever decides cases or runs the house. */
export const holdsOf = query({
  name: 'custody.holds',
  input: z.strictObject({ member: id('mem') }),
  async run(db, { member }, { actor }) {
    if (!isStaff(actor, 'arbiter', 'mediator', 'operator')) return null;
    const [person] = await db<{
      name: string;
    }>`select name from accounts.shown_party where id = ${member} and kind = 'member'`;
    if (!person) return null;
    const holds = await db<ShownHold>`
      select id, ground, note, set_by as "setBy", set_at as "setAt", lifted_at as "liftedAt", lift_note as "liftNote"
      from custody.hold where member = ${member} order by set_at desc`;
    return { member, name: person.name, holds };
  },
});
