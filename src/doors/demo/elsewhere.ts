/**
 * Tells the demo in a process of its own. Months of stories in ten seconds fill a process, and each of its connections to
 * the database, with what nobody needs afterwards; what the teller took goes with it.
 */
import { fork } from 'node:child_process';
import { text } from 'node:stream/consumers';

const word = 'tell';

/** Whether this process was started to tell the demo. It ends with whoever started it, however they end. */
export function tellsOnly(): boolean {
  if (process.argv[2] !== word) return false;
  process.on('disconnect', () => process.exit(1));
  return true;
}

/**
 * Comes back when the teller has ended. @returns what went wrong, empty when nothing did. It is worth saying once this
 * process is open: what keeps the teller from opening keeps us too, and then we say it.
 * @param end hears how to end the teller early
 */
export async function tellElsewhere(
  env: Readonly<Record<string, string>>,
  end: (step: () => Promise<unknown>) => void,
): Promise<string> {
  const [, program = ''] = process.argv;
  const teller = fork(program, [word], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  const gone = new Promise<number | null>((resolve) => teller.on('close', resolve).on('error', () => resolve(1)));
  end(async () => teller.kill('SIGKILL') && gone);
  const [code, said] = await Promise.all([gone, teller.stderr ? text(teller.stderr) : '']);
  return code === 0 ? '' : `The demo was not told to its end. ${said}`.trim();
}
