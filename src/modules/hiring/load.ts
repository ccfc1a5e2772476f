import { type Actor, isMember } from '../../core/actor.ts';
import type { Tx } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { dutiesOf } from '../accounts/index.ts';
import { heldSuspensionOf } from '../enforcement/index.ts';
import { acceptanceOf, numbersInForce } from '../policy/index.ts';
import type { ProjectFacts } from './facts.ts';
import * as store from './store.ts';

/** A project under lock, with what decides who may do something with it. */
export async function loadProject(tx: Tx, actor: Actor, project: Id<'prj'>): Promise<ProjectFacts | null> {
  const locked = await store.lockProject(tx, project);
  if (!locked) return null;
  const [duties, acceptance, numbers, suspension] = await Promise.all([
    dutiesOf(tx, actor, locked.project.owner),
    acceptanceOf(tx, actor),
    numbersInForce(tx),
    heldSuspensionOf(tx, isMember(actor) ? actor.id : ''),
  ]);
  return { ...locked, duties, acceptance, numbers, suspension };
}
