/** Words that were found inside of a file by the process that read it: what the stage of its place makes of them. */
import { type Stage, passes } from './rules.ts';

export interface FoundInFile {
  /** In what they were carried: text, properties, the name of a member, pixels, a code. */
  readonly carrier: string;
  /** The page or the member; empty for the file itself. */
  readonly where: string;
  readonly kind: string;
  readonly rule: string;
  readonly certainty: 'certain' | 'likely';
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** Files pass by the same table as texts. */
export function heldInFile(found: readonly FoundInFile[], stage: Stage): readonly FoundInFile[] {
  return found.filter((each) => !passes(each, stage));
}
