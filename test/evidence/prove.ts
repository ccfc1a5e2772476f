/** Tampers and hides as often as one likes, and says where a verifier did not answer as it has to. */
import { diceOf } from '../simulation/dice.ts';
import { bytesOf, make } from './make.ts';
import { classes, tampered } from './mutations.ts';
import { askScript, hasPython, type Python, startPython } from './verifiers.ts';

export interface Proven {
  readonly tampered: number;
  readonly hidden: number;
  readonly python: boolean;
  readonly wrong: readonly string[];
}

interface Wish {
  readonly seed: number;
  readonly tamperings: number;
  readonly subsets: number;
  readonly progress?: (done: number) => void;
}

export async function prove({ seed, tamperings, subsets, progress = () => {} }: Wish): Promise<Proven> {
  const python = hasPython ? startPython() : null;
  const wrong: string[] = [];
  try {
    for (let n = 0; n < tamperings; n += 1) {
      const [what, code, tamper] = classes[n % classes.length] ?? ['', '', () => {}];
      const bundle = tampered(what, tamper, seed + n, diceOf(seed * 31 + n));
      for (const answer of await both(bundle, python))
        if (answer !== code) wrong.push(`${what} (seed ${seed + n}): ${answer} instead of ${code}`);
      progress(n);
    }
    for (let n = 0; n < subsets; n += 1) {
      const random = diceOf(seed * 17 + n);
      const share = random.next();
      const hidden = new Map<string, boolean>();
      const shows = (name: string, seq: number): boolean => {
        const key = `${seq} ${name}`;
        if (!hidden.has(key)) hidden.set(key, random.chance(share));
        return hidden.get(key) === false;
      };
      const made = make({ seed: seed + n, shows });
      const bundle = {
        zip: await bytesOf(made),
        vkeys: [made.keys[n % 2]?.vkey ?? ''],
        receipts: [{ ...made.receipts[n % 9] }],
      };
      for (const answer of await both(bundle, python))
        if (answer !== 'OK') wrong.push(`a subset (seed ${seed + n}): ${answer} instead of OK`);
      progress(tamperings + n);
    }
  } finally {
    python?.stop();
  }
  return { tampered: tamperings, hidden: subsets, python: hasPython, wrong };
}

async function both(bundle: Parameters<Python['ask']>[0], python: Python | null): Promise<string[]> {
  const second = python?.ask(bundle); // works while we do
  return [askScript(bundle), ...(second ? [await second] : [])];
}
