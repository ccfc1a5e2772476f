/** What the house insists on before it opens: a database that keeps what it acknowledged, a folder, a secret. */
import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from './config.ts';
import type { Connection } from './postgres/connect.ts';
import { CannotStart } from './postgres/embedded.ts';

const oldestMajor = 16;
const durable = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

/**
 * The first word with the database.
 * @throws {CannotStart} when it does not answer, does not let us in or is too old, and in production also when it may
 *   forget what it confirmed.
 * @returns warnings an operator should read.
 */
export async function checkDatabase(sql: Connection, production: boolean): Promise<string[]> {
  const rows = await sql<{ name: string; setting: string }[]>`
    select name, setting from pg_settings
    where name in ('server_version_num', 'data_checksums', 'fsync', 'full_page_writes', 'synchronous_commit')`.catch(
    (fault: unknown) => {
      throw declined(fault);
    },
  );
  const setting = new Map(rows.map((row) => [row.name, row.setting]));
  const major = Math.floor(Number(setting.get('server_version_num')) / 10_000);
  if (major < oldestMajor) throw new CannotStart(`PostgreSQL ${major} is too old: ${oldestMajor} or newer is needed.`);
  const unsafe = durable.filter((name) => setting.get(name) === 'off');
  if (unsafe.length > 0) {
    const named = unsafe.join(', ');
    if (production)
      throw new CannotStart(`The database would forget confirmed payments at a power cut: ${named} is off.`);
    return [`The database may lose what it confirmed at a power cut: ${named} is off.`];
  }
  return setting.get('data_checksums') === 'off' ? ['The database keeps no checksums of its pages.'] : [];
}

/** Whatever the driver throws before the first answer: nobody there, a name nobody knows, silence, a closed door. */
function declined(fault: unknown): CannotStart {
  if (fault instanceof Error && fault.name === 'PostgresError')
    return new CannotStart(`The database of DATABASE_URL does not let us in: ${fault.message}.`);
  return new CannotStart('The database of DATABASE_URL does not answer.');
}

/** @throws {CannotStart} when nothing can be written there. */
export function prepareFolder(folder: string): void {
  try {
    // Not `recursive` in one go: under /proc that never returns.
    for (const each of parents(path.resolve(folder))) if (!existsSync(each)) mkdirSync(each);
    accessSync(`${folder}/.`, constants.W_OK | constants.X_OK); // the dot: a file in its place is no folder
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    throw new CannotStart(`The data folder ${folder} cannot be written (${code}). Choose another with GARANTE_DATA.`);
  }
}

function parents(folder: string): string[] {
  const up = path.dirname(folder);
  return up === folder ? [] : [...parents(up), folder];
}

/** The secret of the installation: given in production, otherwise made once and kept beside the data. */
export function secretOf(config: Config): string {
  if (config.secret) return config.secret;
  const file = path.join(config.dataFolder, 'secret');
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
    renameSync(draft, file);
  }
  return readFileSync(file, 'utf8').trim();
}
