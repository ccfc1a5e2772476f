import type { Call } from '../../core/actor.ts';
import { isMember } from '../../core/actor.ts';
import { Held, type Head, type Plan } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, isRefusal, refuse, refuseInput } from '../../core/refusal.ts';
import { type FilesBrought, type Placed, fileFields, placeFiles } from '../files/index.ts';
import type { NumbersInForce } from '../policy/index.ts';
import {
  type Beside,
  type Screened,
  type Stage,
  type Uttered,
  recordFields,
  screenTexts,
  windowOf,
} from '../screening/index.ts';

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
  /** The caller was shown words that were held here, and has not answered yet. */
  readonly heldBefore?: boolean;
}

/** What the writer said last, read only for words that could go on with it. */
export interface Recently {
  readonly author: string;
  readonly said: readonly Uttered[];
  readonly numbers: NumbersInForce;
}

export interface SendFacts extends Talk {
  readonly body: string;
  readonly recent?: Recently | null;
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
  readonly body: string;
  /** Whether it answers words that were held before. */
  readonly answers: boolean;
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
  const first = facts.stream.seq + 1;
  const screened = screenTexts({ body: facts.body }, stage, call, besideOf(facts.recent, first, call.now));
  if (screened instanceof Held) return screened;
  return {
    message,
    stream: facts.stream,
    author,
    first,
    screened,
    placed,
    body: facts.body,
    answers: facts.heldBefore ?? false,
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
  readonly recent?: Recently | null;
  readonly message: { readonly id: Id<'msg'>; readonly author: string; readonly seq: number };
}

/** What a message that is about to stand in a place is read together with, as far as it counts at this moment. */
function besideOf(recent: Recently | null | undefined, place: number, now: Date): Beside {
  const others = recent?.said.filter((words) => words.place !== place) ?? [];
  const window = recent ? windowOf(others, recent.numbers.at(now), now) : [];
  return {
    before: window.filter((words) => words.place < place),
    after: window.filter((words) => words.place > place),
  };
}

/** What the next message in the same conversation finds when this one travels with it: only its own writer's words count. */
export function nextAfter<Facts extends SendFacts>(facts: Facts, stream: Head, before: readonly Post[]): Facts {
  const { recent } = facts;
  if (!recent) return { ...facts, stream };
  const mine = before.filter(({ author }) => author === recent.author);
  const said = mine.map(({ first, body, at }) => ({ seq: first, place: first, text: body, at }));
  return { ...facts, stream, recent: { ...recent, said: [...recent.said, ...said] } };
}

/** Only who wrote a message edits it. The old words stay on the record; the new ones are screened like any others. */
export function edit(facts: EditFacts, call: Call): Refusal | Held | Post {
  const { message, body, stream } = facts;
  const author = speaker(facts, call);
  if (isRefusal(author)) return author;
  if (author !== message.author) return refuse('only_the_author_edits');
  const beside = besideOf(facts.recent, message.seq, call.now);
  const screened = screenTexts({ body }, stageAt(facts, call.now), call, beside);
  if (screened instanceof Held) return screened;
  return {
    message: message.id,
    stream,
    author,
    first: message.seq,
    screened,
    placed: [],
    body,
    answers: facts.heldBefore ?? false,
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
