import { z } from 'zod';
import { actorName } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { keep, keepShown } from '../screening/index.ts';
import { limits } from './limits.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A client asks one professional to look at the project. */
export const inviteProfessional = command({
  name: 'projects.invite',
  input: z.strictObject({
    project: id('prj'),
    professional: id('mem'),
    text: text({ min: limits.helloMinCharacters, max: limits.helloMaxCharacters }),
  }),
  async load(tx, { project, professional, text: words }, { actor }) {
    const facts = await store.lockHello(tx, actor, project, professional);
    return facts && (await store.isThere(tx, professional)) ? { ...facts, text: words } : null;
  },
  decide: rules.invite,
  apply(write, { pair, screened, invitation }, call) {
    store.savePair(write, pair);
    const engagement = pair.engagement.id;
    store.insertInvitation(write, { ...invitation, engagement, author: actorName(call.actor), at: call.now });
    keep(write, screened, invitation.id, engagement, call, { heldOn: pair.engagement.project });
    return { object: 'invitation', id: invitation.id, engagement, status: 'open' };
  },
  hold: (write, held, call, { pair, project }) => keepShown(write, held, pair?.head.id ?? project.id, 'talking', call),
});
