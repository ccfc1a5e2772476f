/**
 * Drawing lots that anybody can draw again: from the same seed the same order comes, on any machine. Not for secrets; whoever
 * knows the seed and what it is drawn from knows the outcome.
 *
 * The seed is stirred into 128 bits (xmur3), from which a small generator (sfc32) takes numbers; a list is shuffled by
 * Fisher and Yates.
 */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const next = numbersFrom(seed);
  const result = [...items];
  for (let n = result.length - 1; n > 0; n -= 1) {
    const other = Math.floor(next() * (n + 1));
    const [a, b] = [result[n], result[other]];
    if (a === undefined || b === undefined) continue;
    result[n] = b;
    result[other] = a;
  }
  return result;
}

/** Fractions from 0 (inclusive) to 1 (exclusive). */
function numbersFrom(seed: string): () => number {
  const stir = stirred(seed);
  let [a, b, c, d] = [stir(), stir(), stir(), stir()];
  return () => {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 2 ** 32;
  };
}

function stirred(text: string): () => number {
  let h = 1779033703 ^ text.length;
  for (let n = 0; n < text.length; n += 1) {
    h = Math.imul(h ^ text.charCodeAt(n), 3432918353);
    h = (h << 13) | (h >>> 19);
  }
  return () => {
    h = Math.imul(h ^ (h >>> 16), 2246822507);
    h = Math.imul(h ^ (h >>> 13), 3266489909);
    h ^= h >>> 16;
    return h | 0;
  };
}
