/**
 * `npm run proof -- simulation --days 100000 --seed 7`: lives as many days of members as one likes, on a cluster of its own.
 * `npm run proof -- evidence --tamperings 10000 --subsets 10000`: tampers with bundles, and hides in them, for both verifiers.
 */
import { parseArgs } from 'node:util';
import { proveEvidence } from '../test/evidence/proof.ts';
import { proveSimulation } from '../test/simulation/proof.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    days: { type: 'string', default: '300' },
    tamperings: { type: 'string', default: '10000' },
    subsets: { type: 'string', default: '10000' },
    seed: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const [what = ''] = positionals;
if (what === 'simulation') await proveSimulation(seed, Number(values.days));
else if (what === 'evidence') await proveEvidence(seed, Number(values.tamperings), Number(values.subsets));
else {
  console.error('What shall be proven? npm run proof -- simulation|evidence [--seed <number>]');
  process.exitCode = 1;
}
