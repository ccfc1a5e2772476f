/** The contact screen: what it finds on labelled texts, how fast it reads, how large it is, each beside its goal. */
import { gzipSync } from 'node:zlib';
import { screen as look } from '@garante/contact-screen';
import { build } from 'esbuild';
import { type Measured, measure, readLabelled } from '../packages/contact-screen/harness/quality.ts';
import { measureInFolds } from '../packages/contact-screen/harness/folds.ts';
import { readFrozen, sets } from '../packages/contact-screen/harness/rows.ts';
import { hostile, ordinary, plain, tempting } from './support/texts.ts';
import type { Figure } from './support/stats.ts';

const starters = ['../shared/screening/starter.jsonl', '../../shared/screening/starter.jsonl'];
const own = 'packages/contact-screen/corpus';

export async function screen(): Promise<Figure[]> {
  const given = starters.map(readLabelled).find((rows) => rows.length > 0) ?? [];
  return [
    ...quality('starter set', given),
    ...quality('own corpus', readLabelled(own)),
    ...sets.flatMap((set) => quality(`rows of the rules’ author, ${set} set`, readFrozen(set))),
    ...quality('rows of the rules’ author, sixth set, the sealed half', readFrozen('sixth', 'sealed')),
    ...folded(),
    ...speeds(),
    worst(),
    await size(),
  ];
}

function quality(name: string, rows: readonly Measured[]): Figure[] {
  if (rows.length === 0) return [];
  const of = (...difficulties: string[]): Measured[] =>
    rows.filter((row) => row.label !== 'clean' && difficulties.includes(row.difficulty));
  const clean = rows.filter((row) => row.label === 'clean');
  const all = measure(rows);
  const figures: Figure[] = [];
  const least = (what: string, value: number, goal: number): void => {
    if (!Number.isNaN(value))
      figures.push(figure(`${name}: ${what}`, value * 100, '%', `>= ${goal} %`, value * 100 >= goal));
  };
  const most = (what: string, value: number, goal: number): void => {
    if (!Number.isNaN(value))
      figures.push(figure(`${name}: ${what}`, value * 100, '%', `<= ${goal} %`, value * 100 <= goal));
  };
  least('recall, plain and light', measure(of('plain', 'light')).recall, 99);
  least('precision, plain and light', measure([...of('plain', 'light'), ...clean]).precision, 99.5);
  least('recall, obfuscated', measure(of('obfuscated')).recall, 95);
  least('recall, evasive', measure(of('evasive')).recall, 75);
  most('false alarms, ordinary', measure(clean.filter((row) => row.difficulty === 'plain')).falseAlarmRate, 0.1);
  most('false alarms, tempting', measure(clean.filter((row) => row.difficulty !== 'plain')).falseAlarmRate, 1);
  if (all.certain > 0) least('precision of certain findings', 1 - all.certainWrong / all.certain, 99.9);
  least('exact spans', all.exact, 90);
  return figures;
}

/** What the weighed words alone find in texts that they were not learned from. */
function folded(): Figure[] {
  const { wishes, found, clean, falseAlarms } = measureInFolds();
  const alarms = (falseAlarms / clean) * 100;
  return [
    figure(`weighed words alone, in five folds: wishes found of ${wishes}`, (found / wishes) * 100, '%', 'none', true),
    figure(`weighed words alone, in five folds: false alarms of ${clean}`, alarms, '%', '<= 1 %', alarms <= 1),
  ];
}

/** Time of the processor, not of the clock: other work on the machine must not count. */
function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function perSecond(texts: readonly string[]): number {
  let best = 0;
  for (let round = 0; round < 5; round += 1) {
    const start = seconds();
    let count = 0;
    do {
      for (const text of texts) look(text);
      count += texts.length;
    } while (seconds() - start < 0.4);
    best = Math.max(best, count / (seconds() - start));
  }
  return best;
}

function speeds(): Figure[] {
  const rows: readonly (readonly [string, readonly string[], number])[] = [
    ['plain chat', plain, 1_500_000],
    ['an ordinary mix', ordinary(), 300_000],
    ['tempting text', tempting, 100_000],
  ];
  return rows.map(([name, texts, goal]) => {
    const value = perSecond(texts);
    return figure(`screened on one core, ${name}`, value, 'messages/s', `>= ${goal}`, value >= goal);
  });
}

function worst(): Figure {
  let most = 0;
  let which = '';
  for (const piece of hostile) {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);
    look(text);
    const start = seconds();
    look(text);
    const value = (seconds() - start) * 1000;
    if (value > most) {
      most = value;
      which = piece;
    }
  }
  return figure(
    `1 MB of hostile input, the worst of ${hostile.length} (${JSON.stringify(which)})`,
    most,
    'ms',
    '<= 50',
    most <= 50,
  );
}

async function size(): Promise<Figure> {
  const { outputFiles } = await build({
    entryPoints: ['packages/contact-screen/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  const value = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1024;
  return figure('bundle for the browser, gzipped', value, 'KB', '<= 40', value <= 40);
}

function figure(name: string, ours: number, unit: string, goal: string, met: boolean): Figure {
  return { name, ours, limit: Number.NaN, unit, ratio: Number.NaN, goal, met };
}
