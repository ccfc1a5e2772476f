import { type Actor, isStaff } from '../../../core/actor.ts';
import type { Tx } from '../../../core/command.ts';
import * as store from '../store.ts';

/** A case as people of the house lock it; to everybody else the act is not there. */
export async function forStaff(tx: Tx, number: string, actor: Actor) {
  return isStaff(actor, 'arbiter', 'operator') ? store.lockCaseForStaff(tx, number) : null;
}
