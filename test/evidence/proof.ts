import { classes } from './mutations.ts';
import { prove } from './prove.ts';

/** Tampers and hides so often, and prints where a verifier answered wrongly. */
export async function proveEvidence(seed: number, tamperings: number, subsets: number): Promise<void> {
  const began = performance.now();
  const seconds = (): number => Math.round((performance.now() - began) / 1000);
  const progress = (done: number): void => {
    if (done % 1000 === 0) console.log(`${done} of ${tamperings + subsets} bundles, ${seconds()} s`);
  };
  const { wrong, python } = await prove({ seed, tamperings, subsets, progress });
  for (const each of wrong) console.log(each);
  const asked = python ? 'both verifiers' : 'verify.mjs alone (there is no python3 here)';
  console.log(
    `${wrong.length} wrong answers: seed ${seed}, ${tamperings} tamperings of ${classes.length} classes, ` +
      `${subsets} choices of what is hidden, asked of ${asked}, ${seconds()} s`,
  );
  if (wrong.length > 0) process.exitCode = 1;
}
