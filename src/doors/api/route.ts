/** How the API's table of contents is written down. OpenAPI, the reference page and the matrix are made from it. */
import type { AnyCommand, AnyQuery } from '../../core/command.ts';
import type { Scope } from '../who.ts';

export interface ActRoute {
  readonly kind: 'act';
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Under `/api/v1`; `:milestone` goes into the input as `milestone`. */
  readonly path: string;
  readonly command: AnyCommand;
  readonly scope: Scope;
  /** Without a token only what visitors do too is done; everything else asks who is calling before it looks. */
  readonly audience: 'everyone' | 'member';
  readonly summary: string;
  /** 201 when something new has an address of its own. */
  readonly status: 200 | 201;
  /** Where more than the usual may be sent. */
  readonly bodyBytes?: number;
  /** Its body is a form with one file, of which the house says itself what it is. */
  readonly upload?: boolean;
}

export interface ReadRoute {
  readonly kind: 'read';
  readonly method: 'GET';
  readonly path: string;
  readonly query: AnyQuery;
  readonly audience: 'everyone' | 'member' | 'staff';
  readonly summary: string;
  /** From what the query answers to the object of the API (camelCase and bigint are turned on the way out). */
  readonly present: (answer: unknown) => unknown;
}
export type ApiRoute = ActRoute | ReadRoute;

type Options = {
  readonly scope?: Scope;
  readonly status?: 200 | 201;
  readonly audience?: ActRoute['audience'];
  readonly bodyBytes?: number;
  readonly upload?: boolean;
};

/** `act('POST', '/milestones/:milestone/release', releaseMilestone, 'Release a delivered milestone', { scope: 'money' })` */
export function act(
  method: ActRoute['method'],
  path: string,
  command: AnyCommand,
  summary: string,
  { scope = 'write', status = 200, audience = 'member', ...rest }: Options = {},
): ActRoute {
  return { kind: 'act', method, path, command, scope, audience, summary, status, ...rest };
}

export function read(
  path: string,
  query: AnyQuery,
  summary: string,
  // oxlint-disable-next-line typescript/no-explicit-any -- each line of the table knows what its query answers
  present: (answer: any) => unknown,
  audience: ReadRoute['audience'] = 'member',
): ReadRoute {
  return { kind: 'read', method: 'GET', path, query, audience, summary, present };
}
