/**
 * `npm run --silent transcript -- --format whatsapp|telegram|signal|slack|instagram|eml|mbox < file`: one JSON object a
 * line, {"at","author","text","attachments","kind"}. What can be read in more than one way goes to standard error, one
 * JSON object a line. A message that cannot be read answers {"line","error"} in its place, and an export that cannot be
 * read at all {"error"} on standard error; both make the exit code 1.
 */
import { parseArgs } from 'node:util';
import {
  type DateOrder,
  type Doubt,
  doubtSentences,
  type Format,
  formats,
  problemSentences,
  type Read,
  readTranscript,
  Unreadable,
} from '../../engines/transcript/index.ts';

const orders: readonly DateOrder[] = ['day-first', 'month-first', 'year-first'];
const usage = `Say --format, one of ${formats.join(', ')}; with --date-order (${orders.join(', ')}) you settle how dates are read.`;

const asked = askedFor();
if (asked === null) fail({ error: usage });
else await run(asked.format, asked.dateOrder);

async function run(format: Format, dateOrder: DateOrder | null): Promise<void> {
  let waiting = '';
  try {
    for await (const line of readTranscript(format, process.stdin, say, dateOrder ? { dateOrder } : {})) {
      if ('error' in line) fail(bad(line));
      waiting += `${JSON.stringify('error' in line ? bad(line) : answer(line))}\n`;
      if (waiting.length > 65_536) {
        await written(waiting);
        waiting = '';
      }
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { problem, place, found } = error;
    fail({
      error: problemSentences[problem],
      code: problem,
      ...(place !== null && { line: place }),
      ...(found && { found }),
    });
  }
  await written(waiting);
}

function answer({ at, author, text, attachments, kind }: Exclude<Read, { error: unknown }>): object {
  return { at, author, text, attachments, kind };
}

function bad({ place, error, found }: Extract<Read, { error: unknown }>): object {
  return { line: place, error: problemSentences[error], found };
}

function say({ ambiguity, place, chosen, found }: Doubt): void {
  const about = { ...(place !== null && { line: place }), ...(chosen !== null && { chosen }), ...(found && { found }) };
  process.stderr.write(`${JSON.stringify({ ambiguity, ...about, message: doubtSentences[ambiguity] })}\n`);
}

function fail(problem: object): void {
  process.stderr.write(`${JSON.stringify(problem)}\n`);
  process.exitCode = 1;
}

async function written(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}

function askedFor(): { format: Format; dateOrder: DateOrder | null } | null {
  try {
    const { values } = parseArgs({ options: { format: { type: 'string' }, 'date-order': { type: 'string' } } });
    const format = formats.find((each) => each === values.format);
    const dateOrder = orders.find((each) => each === values['date-order']) ?? null;
    if (!format || (values['date-order'] !== undefined && dateOrder === null)) return null;
    return { format, dateOrder };
  } catch {
    return null;
  }
}
