/** Texts that are held at the door leave what the writer was shown with the engagement they were meant for. */
import type { Call } from '../../../core/actor.ts';
import type { Held, Write } from '../../../core/command.ts';
import { keepShown } from '../../screening/index.ts';
import type { OpenFacts } from '../facts.ts';

/** For `hold` of a command; while money is held the two are past the first payment. */
export function keepHeld(write: Write, held: Held, call: Call, facts: Pick<OpenFacts, 'pair'>): void {
  keepShown(write, held, facts.pair.id, 'funded', call);
}
