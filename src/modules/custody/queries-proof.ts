import { z } from 'zod';
import { query } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { partiesOf } from '../accounts/index.ts';
import {
  type Receipt,
  type Standing,
  consistencyBetween,
  lastCheckpoint,
  proofOf,
  readableBy,
  receiptNow,
  standingOf,
} from '../record/index.ts';

export interface Proven {
  readonly engagement: string;
  readonly place: Standing;
  /** Signed with the key of the house; null in a house that has none yet. */
  readonly receipt: Receipt | null;
  /** C2SP tlog-proof, with the checkpoint it leads to; null for the seconds until the entry has its place. */
  readonly proof: string | null;
  /** When that checkpoint was signed. */
  readonly signedAt: Date | null;
}

/** What a party takes home of one entry: its place, its seal, and the proof that the signed log holds it. */
export const recordProof = query({
  name: 'record.proof',
  input: z.strictObject({ engagement: id('eng'), seq: z.coerce.number().int().min(1).max(1_000_000_000) }),
  async run(db, { engagement, seq }, { actor }): Promise<Proven | null> {
    const parties = await partiesOf(db, actor);
    if (!(await readableBy(db, engagement, parties))) return null;
    const place = await standingOf(db, engagement, seq);
    if (!place) return null;
    const [receipt, proof, checkpoint] = await Promise.all([
      receiptNow(db, place),
      place.index === null ? null : proofOf(db, place.index),
      lastCheckpoint(db),
    ]);
    return { engagement, place, receipt, proof, signedAt: proof === null ? null : (checkpoint?.at ?? null) };
  },
});

/** Anybody may ask whether a later log goes on from an earlier one: only hashes are answered. */
export const logConsistency = query({
  name: 'record.consistency',
  input: z.strictObject({
    from: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
    to: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
  }),
  async run(db, { from, to }) {
    const signed = (await lastCheckpoint(db))?.size ?? 0;
    const end = to ?? signed;
    if (from > end || end > signed) return null;
    return { from, to: end, hashes: await consistencyBetween(db, from, end) };
  },
});
