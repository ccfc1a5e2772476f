import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { type Db, query } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import type { WhyFailed } from './rules.ts';
import { type ExportRow, exportsOf, placeOf } from './store.ts';

export type CaseFileStatus = 'sealing' | 'building' | 'ready' | 'failed' | 'removed';

export interface CaseFile {
  readonly id: string;
  readonly engagement: string;
  readonly status: CaseFileStatus;
  /** Entries written so far, and all there are; 0 until the record is sealed. */
  readonly done: number;
  readonly total: number;
  /** Bytes, once it is ready. */
  readonly size: number | null;
  readonly at: Date;
  readonly readyAt: Date | null;
  /** Why it could not be made, when it failed. */
  readonly why: WhyFailed | null;
}

/** The case files somebody had made of a conversation of theirs, the newest first. */
export const caseFiles = query({
  name: 'case_files.list',
  input: z.strictObject({ engagement: id('eng') }),
  async run(db, { engagement }, { actor }): Promise<{ items: readonly CaseFile[]; next: null } | null> {
    if (!isMember(actor)) return null;
    const { side } = await placeOf(db, engagement, actor.id);
    if (side === null) return null;
    return { items: (await exportsOf(db, engagement, actor.id)).map(shown), next: null };
  },
});

/** The files that one of the house had made for a case, the newest first. Who may see them is asked before. */
export async function filesForCase(db: Db, { engagement, about, by }: ForCase): Promise<readonly CaseFile[]> {
  return (await exportsOf(db, engagement, by, about)).map(shown);
}

interface ForCase {
  readonly engagement: string;
  readonly about: string;
  readonly by: string;
}

function shown(row: ExportRow): CaseFile {
  const { id: file, engagement, sealedSeq, done, size, at, readyAt, why } = row;
  return { id: file, engagement, status: statusOf(row), done, total: sealedSeq ?? 0, size, at, readyAt, why };
}

function statusOf({ sealedSeq, readyAt, removedAt, failedAt }: ExportRow): CaseFileStatus {
  if (failedAt !== null) return 'failed';
  if (readyAt !== null) return removedAt === null ? 'ready' : 'removed';
  return sealedSeq === null ? 'sealing' : 'building';
}
