/**
 * Passwords at rest: argon2id with 19 MiB, two passes, one lane (the OWASP setting), as a text that carries its own
 * parameters. Hashing is heavy on purpose, so at most two run at once and a short queue waits; beyond it the answer is
 * `busy` rather than a machine that stops answering everybody else.
 */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

export type PasswordHash = `$argon2id$${string}`;

interface Setting {
  readonly memoryKib: number;
  readonly passes: number;
  readonly lanes: number;
}
const current: Setting = { memoryKib: 19_456, passes: 2, lanes: 1 };
const saltBytes = 16;
const hashBytes = 32;

const atOnce = 2;
const queueLimit = 64; // about two seconds of waiting on a small machine

export async function hashPassword(password: string): Promise<PasswordHash | 'busy'> {
  const salt = randomBytes(saltBytes);
  const hash = await derive(password, salt, current);
  return hash === 'busy' ? 'busy' : write(current, salt, hash);
}

/**
 * Compares in constant time. Without a hash (nobody has this address) it works just as long and says wrong, so that
 * time does not tell who is a member.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<'right' | 'wrong' | 'busy'> {
  const known = stored === null ? null : read(stored);
  const { setting, salt, hash } = known ?? nobody;
  const found = await derive(password, salt, setting);
  if (found === 'busy') return 'busy';
  const same = found.length === hash.length && timingSafeEqual(found, hash);
  return same && known !== null ? 'right' : 'wrong';
}

/** True when a right password should be hashed anew, because the setting has become stronger since. */
export function needsRehash(stored: string): boolean {
  const known = read(stored);
  return known === null || write(known.setting, known.salt, known.hash) !== write(current, known.salt, known.hash);
}

/** For short codes that are kept slowly hashed under one salt: one derivation answers for the whole set. */
export async function hashCode(code: string, salt: string): Promise<{ readonly hash: string } | 'busy'> {
  const hash = await derive(code, Buffer.from(salt, 'base64url'), current);
  return hash === 'busy' ? 'busy' : { hash: hash.toString('base64url') };
}

export function freshSalt(): string {
  return randomBytes(saltBytes).toString('base64url');
}

interface Stored {
  readonly setting: Setting;
  readonly salt: Buffer;
  readonly hash: Buffer;
}
const nobody: Stored = { setting: current, salt: Buffer.alloc(saltBytes), hash: Buffer.alloc(hashBytes) };

function write({ memoryKib, passes, lanes }: Setting, salt: Buffer, hash: Buffer): PasswordHash {
  return `$argon2id$v=19$m=${memoryKib},t=${passes},p=${lanes}$${base64(salt)}$${base64(hash)}`;
}

function read(stored: string): Stored | null {
  const parts = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([\w+/]+)\$([\w+/]+)$/.exec(stored);
  if (!parts) return null;
  const [, memory, passes, lanes, salt = '', hash = ''] = parts;
  const setting = { memoryKib: Number(memory), passes: Number(passes), lanes: Number(lanes) };
  return { setting, salt: Buffer.from(salt, 'base64'), hash: Buffer.from(hash, 'base64') };
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}

let running = 0;
const waiting: (() => void)[] = [];

async function derive(password: string, salt: Buffer, setting: Setting): Promise<Buffer | 'busy'> {
  if (running >= atOnce) {
    if (waiting.length >= queueLimit) return 'busy';
    await new Promise<void>((resolve) => void waiting.push(resolve));
  } else running += 1;
  try {
    return await argon2id(password, salt, setting);
  } finally {
    const next = waiting.shift(); // the place is handed on, never free in between
    if (next) next();
    else running -= 1;
  }
}

function argon2id(password: string, nonce: Buffer, { memoryKib, passes, lanes }: Setting): Promise<Buffer> {
  const settings = { message: password, nonce, memory: memoryKib, passes, parallelism: lanes, tagLength: hashBytes };
  return new Promise((resolve, reject) => {
    argon2('argon2id', settings, (fault, hash) => (fault ? reject(fault) : resolve(hash)));
  });
}
