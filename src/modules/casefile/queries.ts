import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { query } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { type ExportRow, exportsOf, placeOf } from './store.ts';

export type CaseFileStatus = 'sealing' | 'building' | 'ready' | 'removed';

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

function shown({ id: file, engagement, sealedSeq, done, size, at, readyAt, removedAt }: ExportRow): CaseFile {
  const ready = removedAt === null ? 'ready' : 'removed';
  const status = readyAt !== null ? ready : sealedSeq === null ? 'sealing' : 'building';
  return { id: file, engagement, status, done, total: sealedSeq ?? 0, size, at, readyAt };
}
