/** A WhatsApp export of 100,000 lines, through the command that people run; beside it, only splitting it into lines. */
import { spawnSync } from 'node:child_process';
import { type Figure, median } from './support/stats.ts';

const lines = 100_000;
const goal = 2;
const command = ['src/doors/cli/transcript.ts', '--format', 'whatsapp'];

export async function transcript(): Promise<Figure[]> {
  const input = chat();
  const whole: number[] = [];
  const reading: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    reading.push(
      seconds(
        ['-e', 'require("fs").readFileSync(0, "utf8").split("\\n").map((line) => JSON.stringify({ line }))'],
        input,
      ),
    );
    whole.push(seconds(command, input));
  }
  const ours = median(whole);
  const limit = median(reading);
  const name = `WhatsApp export of ${lines.toLocaleString('en')} lines, from the command to its last answer`;
  return [{ name, ours, limit, unit: 's', ratio: ours / limit, goal: `≤ ${goal} s`, met: ours <= goal }];
}

function seconds(parameters: readonly string[], input: string): number {
  const before = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, parameters, { input, maxBuffer: 1024 ** 3 });
  if (status !== 0) throw new Error('The command failed.');
  return Number(process.hrtime.bigint() - before) / 1e9;
}

/** Two people, over two years: messages, messages of two lines, files, and lines of the program. */
function chat(): string {
  const written: string[] = [];
  const start = Date.UTC(2023, 0, 1);
  for (let n = 0; n < lines; n += 1) {
    const at = new Date(start + n * 600_000).toISOString();
    const head = `${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(2, 4)}, ${at.slice(11, 16)} - `;
    if (n % 7 === 6) written.push('and this is how the message before goes on');
    else if (n % 50 === 0) written.push(`${head}Ana: IMG-20230101-WA${String(n).padStart(4, '0')}.jpg (file attached)`);
    else if (n % 31 === 0) written.push(`${head}Ana changed the group description`);
    else written.push(`${head}${n % 2 ? 'Ana Ruiz' : '+55 11 91234-5678'}: message ${n}: what was said about the work`);
  }
  return written.join('\n');
}
