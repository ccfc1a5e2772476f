import { type Call, actorName, isMember, isStaff, staffRoles } from '../../core/actor.ts';
import type { Entry, Head } from '../../core/command.ts';
import { after } from '../../core/lifecycle.ts';
import { type Problem, type Refusal, refuse, refuseInput } from '../../core/refusal.ts';
import { type RequestStatus, requestLifecycle } from './lifecycle.ts';
import type { MessageRow, RequestRow } from './store.ts';

/** More than this many open requests of one person are a conversation that should go on in one of them. */
const openRequestsMax = 20;

export interface Asking {
  readonly stream: Head;
  readonly subject: string;
  readonly text: string;
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly openRequests: number;
}
export interface Asked {
  readonly entry: Entry;
  readonly request: RequestRow;
  readonly message: MessageRow;
}

/** Anybody may write to the house. Who is not signed in says how to be called and where to answer. */
export function ask(facts: Asking, call: Call): Refusal | Asked {
  const { stream, subject, text, openRequests } = facts;
  const { actor, now, lang, id } = call;
  if (actor.kind !== 'visitor' && !isMember(actor)) return refuse('not_allowed');
  if (openRequests >= openRequestsMax) return refuse('too_many_requests_open');
  const member = isMember(actor) ? actor.id : null;
  const missing: Problem[] = [];
  if (member === null && facts.name === undefined) missing.push({ param: 'name', code: 'required' });
  if (member === null && facts.email === undefined) missing.push({ param: 'email', code: 'required' });
  if (missing.length > 0) return refuseInput(missing);
  const request: RequestRow = {
    id: id('sup'),
    member,
    name: member === null ? (facts.name ?? null) : null,
    email: member === null ? (facts.email ?? null) : null,
    lang,
    subject,
    status: 'open',
    createdAt: now,
    changedAt: now,
  };
  const message = messageOf(request, text, call, false);
  return { entry: entryOf(stream, 'support.asked', request, { subject, text }), request, message };
}

export interface Requested {
  readonly stream: Head;
  readonly request: RequestRow;
  readonly text: string;
}
export interface Written {
  readonly entry: Entry;
  readonly request: RequestRow;
  readonly status: RequestStatus;
  readonly message: MessageRow;
}

/** The member goes on writing; that wakes a request that was answered or closed. */
export function add({ stream, request, text }: Requested, call: Call): Refusal | Written {
  const { actor } = call;
  if (actor.kind === 'visitor') return refuse('sign_in_first');
  if (!isMember(actor) || request.member !== actor.id) return refuse('not_found');
  const message = messageOf(request, text, call, false);
  return { entry: entryOf(stream, 'support.added', request, { text }), request, status: 'open', message };
}

/** Any of the staff answers; somebody else than the one who asks. */
export function answer({ stream, request, text }: Requested, call: Call): Refusal | Written {
  const { actor } = call;
  if (actor.kind === 'visitor') return refuse('sign_in_first');
  const own = isMember(actor) && request.member === actor.id;
  if (!isStaff(actor, ...staffRoles)) return refuse(own ? 'only_staff_may' : 'not_found');
  if (own) return refuse('not_allowed_about_yourself');
  const status = after(requestLifecycle, request.status, 'answer');
  if (status === null) return refuse('request_closed');
  const message = messageOf(request, text, call, true);
  return { entry: entryOf(stream, 'support.answered', request, { text }), request, status, message };
}

export interface Closed {
  readonly entry: Entry;
  readonly request: RequestRow;
  readonly status: RequestStatus;
}

/** The person who asked, or the staff, says that it is settled. */
export function close({ stream, request }: Omit<Requested, 'text'>, { actor }: Call): Refusal | Closed {
  if (actor.kind === 'visitor') return refuse('sign_in_first');
  const own = isMember(actor) && request.member === actor.id;
  if (!own && !isStaff(actor, ...staffRoles)) return refuse('not_found');
  const status = after(requestLifecycle, request.status, 'close');
  if (status === null) return refuse('request_closed');
  return { entry: entryOf(stream, 'support.closed', request, {}), request, status };
}

function messageOf(request: RequestRow, text: string, { actor, now, id }: Call, byHouse: boolean): MessageRow {
  return { id: id('spm'), request: request.id, author: actorName(actor), byHouse, text, at: now };
}

function entryOf(stream: Head, type: Entry['type'], request: RequestRow, fields: Entry['fields']): Entry {
  return { stream, type, fields, refs: { request: request.id } };
}
