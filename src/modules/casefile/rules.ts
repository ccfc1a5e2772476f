import type { Call } from '../../core/actor.ts';
import { isMember } from '../../core/actor.ts';
import type { Head, Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';

export interface RequestFacts {
  readonly stream: Head;
  /** Where the caller stands; null for everybody else. */
  readonly side: 'client' | 'professional' | null;
  /** Whether a file of theirs is being made already. */
  readonly underWay: boolean;
}
export interface CaseFileRequest extends Plan {
  readonly id: Id<'csf'>;
  readonly engagement: string;
  readonly requester: Id<'mem'>;
  readonly role: 'client' | 'professional';
  readonly lang: Call['lang'];
  readonly exportedSeq: number;
  readonly at: Date;
}

/** Either side may take the record along at any time, before, during and after the work: it is theirs. */
export function request({ stream, side, underWay }: RequestFacts, call: Call): Refusal | CaseFileRequest {
  const { actor, lang, now } = call;
  if (!isMember(actor) || side === null) return refuse('not_found');
  if (underWay) return refuse('case_file_under_way');
  const id = call.id('csf');
  return {
    id,
    engagement: stream.id,
    requester: actor.id,
    role: side,
    lang,
    exportedSeq: stream.seq + 1,
    at: now,
    entry: { stream, type: 'record.exported', fields: { purpose: 'own_copy', role: side }, refs: { export: id } },
  };
}
