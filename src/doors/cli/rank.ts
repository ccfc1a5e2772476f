/**
 * `npm run --silent rank`: reads {"id", …facts} per line, answers {"id", "score", "factors", "points"} per line, in order;
 * a line may name the numbers of another `formula`, as an export of "My standing" does; left out, version 1 counts;
 * with `-- --explain` also every fact with the day on which it fades, and what one more would do. A bad line answers
 * {"line", "error"} and makes the exit code 1 after the rest.
 */
import { createInterface } from 'node:readline';
import { explain, rank, readFacts } from '../../engines/ranking/index.ts';

const explained = process.argv.includes('--explain');
let line = 0;
for await (const written of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  line += 1;
  if (!written.trim()) continue;
  const answer = answerTo(written);
  if ('error' in answer) process.exitCode = 1;
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

function answerTo(written: string): object {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return { line, error: 'not JSON' };
  }
  const read = readFacts(value);
  if (typeof read === 'string') return { line, error: read };
  return { id: read.id, ...(explained ? explain(read.facts, read.formula) : rank(read.facts, read.formula)) };
}
