/** Sits at the end of a pipe from a bench. When the bench is gone, however it went, it ends what is left and cleans up. */
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

const [, , folder = ''] = process.argv;
const left = new Set<number>();
for await (const line of createInterface(process.stdin)) {
  const [what, pid] = line.split(' ');
  if (what === 'began') left.add(Number(pid));
  else left.delete(Number(pid));
}
for (const pid of left) {
  try {
    process.kill(pid, 'SIGQUIT'); // PostgreSQL ends at once, and so does Node
  } catch {
    // gone already
  }
}
if (left.size > 0) await pause(500);
rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
