import { z } from 'zod';
import { type Actor, isMember, isStaff, staffRoles } from '../../core/actor.ts';
import { query } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { id } from '../../core/input.ts';
import { requestLifecycle } from './lifecycle.ts';
import * as store from './store.ts';

export interface ShownRequest extends store.RequestRow, Partial<Pick<store.NamedRequest, 'memberName'>> {
  readonly object: 'support_request';
}
interface ShownMessage extends Omit<store.MessageRow, 'author' | 'request'> {
  readonly object: 'support_message';
  /** Only the staff see which colleague wrote. */
  readonly author: string | null;
}
export interface RequestWithMessages extends ShownRequest {
  readonly messages: readonly ShownMessage[];
}

/** A member's own requests, the latest first. */
export const myRequests = query({
  name: 'support.mine',
  input: z.strictObject({}),
  async run(db, _input, { actor }): Promise<{ items: readonly ShownRequest[]; next: null } | null> {
    if (!isMember(actor)) return null;
    const rows = await store.requestsOf(db, actor.id);
    return { items: rows.map(shown), next: null };
  },
});

/** One request with everything that was written: for the member who asked, and for the staff. */
export const showRequest = query({
  name: 'support.show',
  input: z.strictObject({ request: id('sup') }),
  async run(db, input, { actor }): Promise<RequestWithMessages | null> {
    const [row, messages] = await Promise.all([
      store.namedRequest(db, input.request),
      store.messagesOf(db, input.request),
    ]);
    const staff = isStaff(actor, ...staffRoles);
    if (row === null || !(staff || owns(actor, row))) return null;
    return {
      ...shown(row),
      messages: messages.map(({ author, request: _request, ...message }) => ({
        object: 'support_message',
        ...message,
        author: staff || !message.byHouse ? author : null,
      })),
    };
  },
});

const pageSize = 50;

/** What waits at the desk, the longest waiting first. */
export const requestsAtDesk = query({
  name: 'support.desk',
  input: z.strictObject({
    status: z.enum(['open', 'answered', 'closed'] as const satisfies (keyof typeof requestLifecycle)[]).default('open'),
    after: id('sup').optional(),
  }),
  async run(
    db,
    { status, after },
    { actor },
  ): Promise<{ items: readonly ShownRequest[]; next: Id<'sup'> | null } | null> {
    if (!isStaff(actor, ...staffRoles)) return null;
    const rows = await store.requestsByStatus(db, { status, after: after ?? '', limit: pageSize + 1 });
    const items = rows.slice(0, pageSize).map(shown);
    return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
  },
});

function shown(row: store.RequestRow): ShownRequest {
  return { object: 'support_request', ...row };
}

function owns(actor: Actor, row: store.RequestRow): boolean {
  return isMember(actor) && row.member === actor.id;
}
