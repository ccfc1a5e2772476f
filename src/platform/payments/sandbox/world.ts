/** What the sandbox provider is made of: its books, its two clocks, its secret, and the luck it is given. */
import { randomBytes } from 'node:crypto';
import type postgres from 'postgres';
import type { Connection } from '../../postgres/connect.ts';
import type { Faults, Luck } from './faults.ts';

export interface Clock {
  now(): Date;
}

export interface SandboxOptions {
  readonly sql: Connection;
  /** The house's clock; tests move it. */
  readonly clock: Clock;
  /** The clock on the wall, which dates signatures; the real one unless a test holds it. */
  readonly wall?: Clock;
  /** Shared with the receiver of webhooks. With the prefix `whsec_` the rest is base64, as Standard Webhooks has it. */
  readonly secret: string;
  /** Where webhooks are sent. */
  readonly webhookUrl: string;
  /** The public address of the server the pages are mounted on, without a final slash. */
  readonly origin: string;
  /** Off when left out. */
  readonly faults?: Faults | undefined;
}

export type Tx = postgres.TransactionSql<{ bigint: bigint }>;

/** One moment on both clocks. What waits is due when either has come, so that a clock standing still stops nothing. */
export interface Moment {
  readonly at: Date;
  readonly wallAt: Date;
}

export function momentOf({ clock, wall = wallClock }: Pick<SandboxOptions, 'clock' | 'wall'>): Moment {
  return { at: clock.now(), wallAt: wall.now() };
}

export function later(from: Date, ms: number): Date {
  return new Date(from.getTime() + ms);
}

export const wallClock: Clock = { now: () => new Date() };

export function newId(prefix: 'pay' | 'ref' | 'out' | 'evt'): string {
  return `sbx_${prefix}_${randomBytes(15).toString('base64url')}`;
}

/** The options with the luck drawn from them: one stream of luck for each copy that is opened. */
export interface World extends SandboxOptions {
  readonly luck: Luck;
}
