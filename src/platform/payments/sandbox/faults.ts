/**
 * The bad luck of networks, on purpose and repeatable: the same seed tells the same story. Each figure is a chance
 * between 0 and 1.
 */
export interface Faults {
  readonly seed: number;
  /** A webhook sets out up to five seconds (ten minutes of the house's clock) late. */
  readonly late?: number;
  /** A webhook is sent a second time. */
  readonly twice?: number;
  /** Webhooks that wait together leave in any order. */
  readonly outOfOrder?: number;
  /** An attempt is lost on the way, and is made again. */
  readonly dropped?: number;
  /** A request is not answered and nothing happens. */
  readonly unavailable?: number;
  /** A request is acted upon and the answer is lost. */
  readonly answerLost?: number;
}
const kinds = ['late', 'twice', 'outOfOrder', 'dropped', 'unavailable', 'answerLost'] as const;
type FaultKind = (typeof kinds)[number];

export interface Luck {
  /** Whether this misfortune strikes now. */
  readonly strikes: (kind: FaultKind) => boolean;
  /** From 0 up to, and without, 1. */
  readonly draw: () => number;
}

export function luckOf(faults: Faults | undefined): Luck {
  if (!faults) return { strikes: () => false, draw: () => 0 };
  const draw = mulberry32(faults.seed);
  return { draw, strikes: (kind) => draw() < (faults[kind] ?? 0) };
}

/** Reads `seed=7,late=0.3,twice=0.2`. Nothing means no faults. Throws a RangeError that names what is wrong. */
export function parseFaults(text: string | undefined): Faults | undefined {
  if (!text) return undefined;
  const faults: Record<string, number> = { seed: 1 };
  for (const part of text.split(',')) {
    const [name = '', figure = ''] = part.split('=').map((side) => side.trim());
    const value = figure === '' ? Number.NaN : Number(figure);
    const known = name === 'seed' ? Number.isSafeInteger(value) : isKind(name) && value >= 0 && value <= 1;
    if (!known) throw new RangeError(`"${part}" is no fault of the sandbox: seed, or ${kinds.join(', ')} from 0 to 1.`);
    faults[name] = value;
  }
  return { seed: 1, ...faults };
}

function isKind(name: string): name is FaultKind {
  return kinds.some((kind) => kind === name);
}

/** Mulberry32 by Tommy Ettinger (public domain): small, and good enough for bad luck. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
