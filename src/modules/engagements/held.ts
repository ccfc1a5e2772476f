/** Texts of this room at the door: a held one remembers where it was meant for, so that what was shown is kept there. */
import type { Call } from '../../core/actor.ts';
import { Held, type Write } from '../../core/command.ts';
import { type Screened, type Stage, keepShown, screenTexts } from '../screening/index.ts';

interface HeldAt extends Held {
  readonly stream: string;
  readonly stage: Stage;
}

/** Judges the texts of an act; a held one knows its place. */
export function screenAt(
  texts: Readonly<Record<string, string>>,
  stream: string,
  stage: Stage,
  call: Call,
): Screened | Held {
  const screened = screenTexts(texts, stage, call);
  return screened instanceof Held ? Object.assign(screened, { stream, stage }) : screened;
}

/** For `hold` of a command: writes what the writer was shown. */
export function keepHeld(write: Write, held: Held, call: Call): void {
  if (isPlaced(held)) keepShown(write, held, held.stream, held.stage, call);
}

function isPlaced(held: Held): held is HeldAt {
  return 'stream' in held && 'stage' in held;
}
