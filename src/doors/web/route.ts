/**
 * How pages and forms are written down. A page asks queries and draws; a form performs one command and goes on to
 * another page, or comes back to its own page with the refusal beside the button and everything the person wrote.
 */
import type { VNode } from 'preact';
import type { Actor } from '../../core/actor.ts';
import { type AnyCommand, Held, type Json } from '../../core/command.ts';
import type { House } from '../../core/gate.ts';
import type { Refusal } from '../../core/refusal.ts';
import type { Words } from '../../words/index.ts';
import type { Caller, Identity } from '../identity/desk.ts';
import type { ReadFile } from '../read-form.ts';
import type { Who } from '../who.ts';
import type { PageContext } from './parts/layout.tsx';

/** What a form sent: a name that came once is a text, one that came often is a list in order. */
export type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Why a form came back. */
export interface Trouble {
  /** The path the form was sent to, so that a page with several forms knows which. */
  readonly action: string;
  readonly answer: Refusal | Held;
  /** The sentence to stand beside the button. */
  readonly sentence: string;
  /** Sentences by field. */
  readonly fields: Readonly<Record<string, string>>;
  readonly values: Values;
}

export interface Visit {
  readonly house: House;
  readonly who: Who | null;
  readonly actor: Actor;
  readonly page: PageContext;
  readonly w: Words;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly trouble: Trouble | null;
  /** What people prove who they are with; only the pages of accounts need it. */
  readonly identity: Identity;
  readonly caller: Caller;
  /** A fresh key for one form: sending it twice acts once. */
  formKey(): string;
}

/** Goes to another page (303). Cookies are the doors' own business: accounts sets and clears the session with them. */
export class Redirect {
  readonly to: string;
  readonly cookies: readonly Cookie[];
  constructor(to: string, cookies: readonly Cookie[] = []) {
    this.to = to;
    this.cookies = cookies;
  }
}
export interface Cookie {
  readonly name: 'session' | 'lang' | 'factor';
  /** Null removes it. */
  readonly value: string | null;
  readonly maxAgeSeconds?: number;
}

/** A file instead of a page: receipts, statements, calendar files. Always as a download or inert text. */
export class Document {
  readonly type: string;
  readonly name: string;
  readonly body: string | Uint8Array;
  constructor(file: Pick<Document, 'type' | 'name' | 'body'>) {
    this.type = file.type;
    this.name = file.name;
    this.body = file.body;
  }
}

export type Answer = VNode | Redirect | Document | Refusal;
export type Show = (visit: Visit) => Promise<Answer>;
export type Audience = 'everyone' | 'member' | 'staff';

export interface PageRoute {
  readonly kind: 'page';
  readonly path: string;
  readonly audience: Audience;
  readonly show: Show;
}

export interface FormRoute {
  readonly kind: 'form';
  readonly path: string;
  readonly audience: Audience;
  readonly command: AnyCommand;
  /** Which fields are for files; in the values stand their ids, and under `_name.<id>` their names. */
  readonly uploads?: RegExp;
  /** The field of a file that the act reads and nobody keeps. */
  readonly reads?: ReadFile;
  /** From what the form sent to the input of the command. */
  readonly input: (values: Values, visit: Visit) => unknown;
  /** Where to go when it is done. */
  readonly next: (result: Json, visit: Visit) => string | Redirect;
  /** The page that comes back with the trouble. */
  readonly back: Show;
  /** Where more than the usual may be sent. */
  readonly bodyBytes?: number;
}

/**
 * A form whose act needs something done before it: a password hashed, a code compared, a secret made that is shown once.
 * It performs its acts itself; what it answers with is shown at once, and a refusal brings its page back.
 */
export interface FlowRoute {
  readonly kind: 'flow';
  readonly path: string;
  readonly audience: Audience;
  run(values: Values, visit: Visit): Promise<string | Redirect | VNode | Refusal | Held>;
  readonly back: Show;
}
export type WebRoute = PageRoute | FormRoute | FlowRoute;

export function flow(
  path: string,
  { audience = 'member', ...rest }: Omit<FlowRoute, 'kind' | 'path' | 'audience'> & { readonly audience?: Audience },
): FlowRoute {
  return { kind: 'flow', path, audience, ...rest };
}

export function page(path: string, show: Show, audience: Audience = 'member'): PageRoute {
  return { kind: 'page', path, audience, show };
}

interface FormOptions<Result> {
  readonly command: AnyCommand;
  readonly uploads?: RegExp;
  /** The field of a file that the act reads and nobody keeps. */
  readonly reads?: ReadFile;
  readonly input: (values: Values, visit: Visit) => unknown;
  readonly next: (result: Result, visit: Visit) => string | Redirect;
  readonly back: Show;
  readonly audience?: Audience;
  readonly bodyBytes?: number;
}

export function form<Result extends Json>(path: string, options: FormOptions<Result>): FormRoute {
  const { audience = 'member', next, ...rest } = options;
  return { kind: 'form', path, audience, ...rest, next: (result, visit) => next(result as Result, visit) };
}

/** One text of a form, trimmed of nothing: the schema decides. */
export function one(values: Values, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** All texts under one name, in the order of the form. */
export function many(values: Values, name: string): readonly string[] {
  const value = values[name];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** What the person had written, for a form that comes back; otherwise what stands in the house. */
export function written(visit: Visit, action: string, name: string, otherwise = ''): string {
  return visit.trouble?.action === action ? one(visit.trouble.values, name) : otherwise;
}
