/** A desk where tests sign up and sign in as a browser would, with the mails read out of the queue. */
import type { Actor } from '../../src/core/actor.ts';
import type { House } from '../../src/core/gate.ts';
import type { Id } from '../../src/core/id.ts';
import { isRefusal } from '../../src/core/refusal.ts';
import { type Desk, type Identity } from '../../src/doors/identity/desk.ts';
import { enterWithPassword } from '../../src/doors/identity/enter.ts';
import { identifier } from '../../src/doors/identify.ts';
import { enrol } from '../../src/modules/accounts/index.ts';
import { hashPassword } from '../../src/platform/identity/password.ts';
import { type TicketKind, ticketToken } from '../../src/platform/identity/tokens.ts';
import type { Connection } from '../../src/platform/postgres/connect.ts';
import { done } from './house.ts';

export const identity: Identity = {
  secret: 'a secret of the house for tests, long enough',
  relying: { name: 'Garante', origin: 'https://garante.test' },
  countsAddresses: true,
};
export const password = 'cuatro palabras bastante normales';
const passwordHash = await hashPassword(password);

interface At {
  readonly actor?: Actor;
  readonly session?: Id<'ses'> | null;
  readonly address?: string;
  readonly device?: string;
  readonly factor?: string | null;
}

export function deskOf(house: House, at: At = {}): Desk {
  const { actor = { kind: 'visitor' }, session = null, ...caller } = at;
  const from = { address: '192.0.2.1', device: 'Firefox · Linux', factor: null, ...caller };
  return { house, identity, actor, session, lang: 'en', caller: from };
}

export async function person(house: House, email: string, name = 'Ana'): Promise<Id<'mem'>> {
  const input = { email, name, lang: 'en', timeZone: 'America/Bogota', passwordHash };
  const { id } = await done(house, { kind: 'console' }, enrol, input);
  return id;
}

/** Signs in and sits down: a desk whose actor and session are those of the cookie. */
export async function seatOf(house: House, email: string): Promise<Desk & { readonly token: string }> {
  const entered = await enterWithPassword(deskOf(house), { email, password });
  if (isRefusal(entered) || entered.kind !== 'inside') throw new Error('not let in');
  return sitDown(house, entered.token);
}

export async function sitDown(house: House, token: string): Promise<Desk & { readonly token: string }> {
  const who = await identifier(house, { staffNeedFactor: false })(token);
  if (!who) throw new Error('this token is nobody');
  return { ...deskOf(house, { actor: { kind: 'member', id: who.id, staff: who.staff }, session: who.session }), token };
}

/** What a mail to this address said, newest first. */
export async function mailsTo(
  pool: Connection,
  email: string,
): Promise<{ template: string; data: Record<string, string> }[]> {
  return pool<{ template: string; data: Record<string, string> }[]>`
    select template, data from gate.mail where recipient = ${email} order by id desc`;
}

/** The token behind the link of the newest mail with a ticket of this sort. */
export async function linkTo(pool: Connection, email: string, kind: TicketKind): Promise<string> {
  const mail = (await mailsTo(pool, email)).find(({ data }) => data['ticketKind'] === kind);
  if (!mail) throw new Error(`no mail with a ${kind} link to ${email}`);
  return ticketToken(identity.secret, kind, mail.data['ticket'] as Id<'tic'>);
}
