/** Texts that are held at the door leave what the writer was shown with the engagement they were meant for. */
import type { Call } from '../../core/actor.ts';
import type { Held, Write } from '../../core/command.ts';
import { keepShown } from '../screening/index.ts';
import type { Facts } from './facts.ts';
import { stageAt } from './stage.ts';

/** For `hold` of a command. */
export function keepHeld(
  write: Write,
  held: Held,
  call: Call,
  facts: Pick<Facts, 'pair' | 'agreement' | 'milestones'>,
): void {
  keepShown(write, held, facts.pair.id, stageAt(facts, call.now), call);
}
