/** For tests: everything a reader said about a text, in one value. */
import {
  type Answers,
  type Doubt,
  type Format,
  type Line,
  type Read,
  readTranscript,
  Unreadable,
} from '../../src/engines/transcript/index.ts';

export interface Reading {
  readonly lines: readonly Line[];
  readonly bad: readonly Exclude<Read, Line>[];
  readonly doubts: readonly Doubt[];
  readonly problem: string | null;
}

export async function reading(format: Format, given: string | Uint8Array, answers: Answers = {}): Promise<Reading> {
  const lines: Line[] = [];
  const bad: Exclude<Read, Line>[] = [];
  const doubts: Doubt[] = [];
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given;
  try {
    for await (const read of readTranscript(format, inPieces(bytes), (said) => doubts.push(said), answers)) {
      if ('error' in read) bad.push(read);
      else lines.push(read);
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { lines, bad, doubts, problem: error.problem };
  }
  return { lines, bad, doubts, problem: null };
}

/** As it comes through a pipe: cut anywhere. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 40_001) yield bytes.subarray(at, at + 40_001);
}
