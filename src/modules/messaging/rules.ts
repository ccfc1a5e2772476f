import type { Call } from '../../core/actor.ts';
import { isMember } from '../../core/actor.ts';
import { Held, type Head, type Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, isRefusal, refuse, refuseInput } from '../../core/refusal.ts';
import { type FilesBrought, type Placed, fileFields, placeFiles } from '../files/index.ts';
import { type Screened, type Stage, recordFields, screenTexts } from '../screening/index.ts';

/** The two who talk, and where their engagement stands. */
export interface Talk {
  readonly stream: Head;
  /** Roles in which the caller stands for the client's side; empty for a stranger and for the professional. */
  readonly clientRoles: readonly string[];
  readonly professional: Id<'mem'>;
  readonly stage: 'talking' | 'funded' | 'closed';
  /** Until when a case may be opened after the end; null when nothing was released, so there is none to open. */
  readonly caseEndsAt: Date | null;
  readonly blocked: boolean;
}

export interface SendFacts extends Talk {
  readonly body: string;
  readonly files?: FilesBrought;
}
export interface Post extends Plan {
  readonly message: Id<'msg'>;
  readonly stream: Head;
  readonly author: Id<'mem'>;
  /** The number of the entry in which it was first said. */
  readonly first: number;
  readonly screened: Screened;
  /** Files that go with the words; each is seen by the other side once it is checked. */
  readonly placed: readonly Placed[];
  readonly at: Date;
}

/** Who stands in this conversation may speak, with files or without, unless one of the two has blocked the other. */
export function send(facts: SendFacts, call: Call): Refusal | Held | Post {
  const author = speaker(facts, call);
  if (isRefusal(author)) return author;
  if (facts.body === '' && !facts.files?.asked.length) return refuseInput([{ param: 'body', code: 'required' }]);
  const stage = stageAt(facts, call.now);
  const message = call.id('msg');
  const placed = placeFiles(facts.files, { stream: facts.stream, subject: message, stage }, call);
  if (isRefusal(placed)) return placed;
  const screened = screenTexts({ body: facts.body }, stage, call);
  if (screened instanceof Held) return screened;
  return {
    message,
    stream: facts.stream,
    author,
    first: facts.stream.seq + 1,
    screened,
    placed,
    at: call.now,
    entry: {
      stream: facts.stream,
      type: 'message.posted',
      fields: { ...recordFields('body', facts.body, screened), ...fileFields(placed) },
      refs: { message },
    },
  };
}

export interface EditFacts extends Talk {
  readonly body: string;
  readonly message: { readonly id: Id<'msg'>; readonly author: string; readonly seq: number };
}

/** Only who wrote a message edits it. The old words stay on the record; the new ones are screened like any others. */
export function edit(facts: EditFacts, call: Call): Refusal | Held | Post {
  const { message, body, stream } = facts;
  const author = speaker(facts, call);
  if (isRefusal(author)) return author;
  if (author !== message.author) return refuse('only_the_author_edits');
  const screened = screenTexts({ body }, stageAt(facts, call.now), call);
  if (screened instanceof Held) return screened;
  return {
    message: message.id,
    stream,
    author,
    first: message.seq,
    screened,
    placed: [],
    at: call.now,
    entry: {
      stream,
      type: 'message.edited',
      fields: recordFields('body', body, screened),
      refs: { message: message.id, of: message.seq },
    },
  };
}

/** Who speaks, or why not: what the composer asks before anything is written. */
export function speaker(
  { clientRoles, professional, blocked }: Pick<Talk, 'clientRoles' | 'professional' | 'blocked'>,
  { actor }: Pick<Call, 'actor'>,
): Refusal | Id<'mem'> {
  if (!isMember(actor) || (clientRoles.length === 0 && actor.id !== professional)) return refuse('not_found');
  return blocked ? refuse('talk_is_blocked') : actor.id;
}

/** The stage for the contact rule at one moment: after the end, details pass as long as a case may be opened. */
export function stageAt({ stage, caseEndsAt }: Pick<Talk, 'stage' | 'caseEndsAt'>, now: Date): TalkStage {
  if (stage !== 'closed') return stage;
  return caseEndsAt !== null && now < caseEndsAt ? 'closed' : 'ended';
}
export type TalkStage = Exclude<Stage, 'public'>;
