/** A folder for one bench and the processes that live in it; nothing of either stays when the bench is gone. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Scratch {
  readonly folder: string;
  /** Ends with the bench. */
  watch(pid: number | undefined): void;
  start(command: string, args: readonly string[], env?: NodeJS.ProcessEnv): ChildProcess;
  /** Ends a process with SIGTERM and waits until it has gone. */
  stop(child: ChildProcess): Promise<void>;
  /** Ends every process that is left, and removes the folder. */
  remove(): Promise<void>;
}

export function scratch(): Scratch {
  const folder = mkdtempSync(path.join(tmpdir(), 'garante-bench-'));
  const guard = spawn('node', ['bench/support/guard.ts', folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const tell = (what: 'began' | 'ended', pid: number | undefined): void =>
    void (pid === undefined || guard.stdin.write(`${what} ${pid}\n`));
  return {
    folder,
    watch: (pid) => tell('began', pid),
    start(command, args, env = {}) {
      const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
      tell('began', child.pid);
      child.once('exit', () => tell('ended', child.pid));
      return child;
    },
    async stop(child) {
      if ((child.exitCode ?? child.signalCode) !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
    async remove() {
      const gone = once(guard, 'exit');
      guard.stdin.end();
      await gone;
    },
  };
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
