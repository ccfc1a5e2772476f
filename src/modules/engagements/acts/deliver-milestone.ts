import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id, text } from '../../../core/input.ts';
import { isMember } from '../../../core/actor.ts';
import { broughtFiles } from '../../files/index.ts';
import { keepHeld } from '../held.ts';
import { criterionId, files, limits, links } from '../inputs.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

/** The professional hands the work in, criterion by criterion. */
export const deliverMilestone = command({
  name: 'milestones.deliver',
  input: z.strictObject({
    milestone: id('mil'),
    text: text({ min: 1, max: limits.textMaxCharacters }),
    items: z
      .array(
        z.strictObject({
          criterion: criterionId,
          text: text({ min: 0, max: limits.itemMaxCharacters }).default(''),
          links: links.default([]),
          /** Handed in before (`POST /files`): what shows that the criterion is met. */
          files: files.default([]),
        }),
      )
      .max(limits.criteriaMax)
      .default([]),
    /** What belongs to no single criterion. */
    files: files.default([]),
  }),
  async load(tx, { milestone, files: whole, ...given }, { actor }) {
    const asked = [...whole, ...given.items.flatMap((each) => each.files)];
    const [facts, brought] = await Promise.all([
      store.lockMilestone(tx, milestone, actor),
      broughtFiles(tx, asked, isMember(actor) ? actor.id : ''),
    ]);
    return facts && { ...facts, ...given, files: brought };
  },
  decide: rules.deliver,
  apply(write, plan, call) {
    store.saveDelivery(write, plan, call);
    return {
      object: 'delivery',
      id: plan.delivery,
      milestone: plan.milestone.id,
      windowEndsAt: plan.window.endsAt.toISOString(),
      files: plan.placed.map(({ file, name }) => ({ object: 'file', id: file.id, name, status: 'checking' })),
    };
  },
  hold: keepHeld,
});
