/**
 * `npm run proof -- simulation --days 100000 --seed 7`: lives as many days of members as one likes, on a cluster of its own.
 * `npm run proof -- evidence --tamperings 10000 --subsets 10000`: tampers with bundles, and hides in them, for both verifiers.
 * `npm run proof -- faults --points 500`: lets so many writes of acts fail, each once, and looks whether anything half is left.
 * `npm run proof -- settle --ways 200 --milestones 200`: every pair of acts that move the money of a milestone, pressed at once.
 * `npm run proof -- sanctions --trials 1000`: after so many sanctions the very next request over every route they forbid.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { proveEvidence } from '../test/evidence/proof.ts';
import { proveSettling } from '../test/support/settle-proof.ts';
import { proveSimulation } from '../test/simulation/proof.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    days: { type: 'string', default: '300' },
    tamperings: { type: 'string', default: '10000' },
    subsets: { type: 'string', default: '10000' },
    points: { type: 'string', default: '500' },
    ways: { type: 'string', default: '40' },
    milestones: { type: 'string', default: '2' },
    trials: { type: 'string', default: '1000' },
    seed: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const [what = ''] = positionals;
if (what === 'simulation') await proveSimulation(seed, Number(values.days));
else if (what === 'evidence') await proveEvidence(seed, Number(values.tamperings), Number(values.subsets));
else if (what === 'faults') proveByTest('test/database/faults.test.ts', { FAULT_POINTS: values.points });
else if (what === 'sanctions') proveByTest('test/doors/sanction.test.ts', { SANCTION_TRIALS: values.trials });
else if (what === 'settle') await proveSettling(Number(values.ways), Number(values.milestones));
else {
  console.error('What shall be proven? npm run proof -- simulation|evidence|faults|settle|sanctions [--seed <number>]');
  process.exitCode = 1;
}

/** A test with as many of what it tries as are asked for; it prints how many there were. */
function proveByTest(file: string, asked: Readonly<Record<string, string>>): void {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'database', file];
  const env = { ...process.env, ...asked };
  process.exitCode = spawnSync(process.execPath, vitest, { stdio: 'inherit', env }).status ?? 1;
}
