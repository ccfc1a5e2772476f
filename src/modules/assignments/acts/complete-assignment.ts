import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { isMember } from '../../../core/actor.ts';
import { id, text } from '../../../core/input.ts';
import { broughtFiles } from '../../files/index.ts';
import { answerOf, holdRunning } from '../acts-kit.ts';
import { assignment } from '../inputs.ts';
import { limits } from '../limits.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

const files = z.array(id('fil')).max(10).default([]);

/** The professional hands in: every deliverable, and pieces where they are paid by the piece. */
export const completeAssignment = command({
  name: 'assignments.complete',
  input: z.strictObject({
    assignment,
    text: text({ min: 1, max: limits.textMaxCharacters }),
    items: z
      .array(
        z.strictObject({
          deliverable: id('crt'),
          text: text({ min: 0, max: limits.textMaxCharacters }).default(''),
          /** Handed in before (`POST /files`). */
          files,
        }),
      )
      .max(limits.deliverablesMax)
      .default([]),
    units: z.number().int().min(0).max(limits.unitsMax).nullable().default(null),
    files,
  }),
  async load(tx, { assignment: name, files: whole, ...input }, { actor }) {
    const asked = [...whole, ...input.items.flatMap((each) => each.files)];
    const facts = await store.lockRunning(tx, name, actor);
    return facts && { ...facts, input, files: await broughtFiles(tx, asked, isMember(actor) ? actor.id : '') };
  },
  decide: rules.complete,
  apply(write, plan, call) {
    store.saveCloseout(write, plan, call);
    const { closeout } = plan;
    return {
      ...{ ...answerOf(plan), closeout: closeout.id, minutes: closeout.minutes },
      ...{ workPay: closeout.workPay.toString(), windowEndsAt: closeout.windowEndsAt.toISOString() },
    };
  },
  hold: holdRunning,
});
