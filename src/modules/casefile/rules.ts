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

/** A file that is to be made, for a side or for whoever decides a case. */
export interface NewCaseFile {
  readonly id: Id<'csf'>;
  readonly engagement: string;
  readonly requester: Id<'mem'>;
  readonly role: CaseFileRole;
  /** The case it is made for; null for a side's own copy. */
  readonly about: string | null;
  readonly lang: Call['lang'];
  /** Of a case: null until the house has written that the record was taken. */
  readonly exportedSeq: number | null;
  readonly at: Date;
}
export type CaseFileRole = 'client' | 'professional' | 'mediator' | 'arbiter' | 'operator';
export type CaseFileRequest = NewCaseFile & Plan;

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
    about: null,
    lang,
    exportedSeq: stream.seq + 1,
    at: now,
    entry: { stream, type: 'record.exported', fields: { purpose: 'own_copy', role: side }, refs: { export: id } },
  };
}

export interface TakenFacts {
  readonly stream: Head;
  readonly file: {
    readonly id: string;
    readonly role: CaseFileRole;
    readonly about: string | null;
    readonly exportedSeq: number | null;
  };
}
export interface Taken extends Plan {
  readonly id: string;
  readonly exportedSeq: number;
}

/** The house says on the record that it was taken for a case: both sides read in which role, and for which. */
export function taken({ stream, file }: TakenFacts, { actor }: Call): Refusal | Taken {
  if (actor.kind !== 'clock' || file.about === null) return refuse('not_allowed');
  if (file.exportedSeq !== null) return refuse('case_file_under_way');
  const fields = { purpose: 'case', role: file.role, about: file.about };
  const entry = { stream, type: 'record.exported', fields, refs: { export: file.id, case: file.about } } as const;
  return { id: file.id, exportedSeq: stream.seq + 1, entry };
}

/** So often is a file tried; the rests after it grow from a minute to an hour, so that a passing trouble is lived through. */
export const triesAtMost = 5;

/** @returns until when a file rests that is being tried for the `tries`th time, should that go wrong too. */
export function restUntil(tries: number, now: Date): Date {
  return new Date(now.getTime() + 60_000 * 4 ** (tries - 1));
}

/** Why a file could not be made: no room on the disk, words that do not open, or something else that broke. */
export type WhyFailed = 'no_space' | 'unreadable' | 'fault';

export interface GiveUpFacts {
  /** Of whoever asked: that it failed is theirs to know, not the other side's. */
  readonly stream: Head;
  readonly file: {
    readonly id: string;
    readonly engagement: string;
    readonly about: string | null;
    readonly tries: number;
    readonly settled: boolean;
  };
  readonly why: WhyFailed;
}
export interface GivenUp extends Plan {
  readonly id: string;
  readonly why: WhyFailed;
  readonly at: Date;
}

/** The clock says it when the last try is over: waiting longer would only be silence. */
export function giveUp({ stream, file, why }: GiveUpFacts, { actor, now }: Call): Refusal | GivenUp {
  if (actor.kind !== 'clock') return refuse('not_allowed');
  if (file.settled || file.tries < triesAtMost) return refuse('case_file_is_not_over');
  const refs = {
    export: file.id,
    engagement: file.engagement,
    ...(file.about === null ? {} : { case: file.about }),
  };
  return { id: file.id, why, at: now, entry: { stream, type: 'case_file.failed', fields: { why }, refs } };
}
