/** What the commands of the machine share: the house and its database, a clear word when it is away, and an end. */
import path from 'node:path';
import type { Answer } from '../../core/answer.ts';
import { Held } from '../../core/command.ts';
import type { House } from '../../core/gate.ts';
import { houseClock } from '../../platform/clock.ts';
import { type Config, readConfig } from '../../platform/config.ts';
import { type Connection, connectAsApp, connectToRead } from '../../platform/postgres/connect.ts';
import { socketUrl } from '../../platform/postgres/embedded.ts';
import { secretOf } from '../../platform/safety.ts';
import { sayRefusal } from '../../words/index.ts';
import { createHouse } from '../house.ts';

interface Console {
  readonly house: House;
  readonly pool: Connection;
  readonly readers: Connection;
  readonly config: Config;
}

/** Does some work with the house of this machine, then lets go of its database. Exit code 1 when it could not be done. */
export async function atTheConsole(work: (at: Console) => Promise<void>): Promise<void> {
  const config = readConfig(process.env);
  const url = config.databaseUrl ?? socketUrl(path.join(config.dataFolder, 'postgres'));
  const pool = connectAsApp(url, { max: 2 });
  const readers = connectToRead(url, { max: 1 });
  try {
    const house = createHouse({ pool, readers, clock: houseClock(), secret: secretOf(config) });
    await work({ house, pool, readers, config });
  } catch (fault) {
    const away = ['ECONNREFUSED', 'ENOENT'].includes((fault as NodeJS.ErrnoException).code ?? '');
    fail(away ? 'The database does not answer. Start the program first.' : fault);
  } finally {
    await Promise.all([pool.end({ timeout: 1 }), readers.end({ timeout: 1 })]);
  }
}

export function fail(why: unknown): void {
  console.error(why);
  process.exitCode = 1;
}

/** Why something was not done, in a sentence. */
export function whyNot(answer: Exclude<Answer<never>, { kind: 'done' }>): string {
  return answer instanceof Held ? answer.code : sayRefusal('en', answer.code, answer.detail);
}
