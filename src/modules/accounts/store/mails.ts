import type { Call } from '../../../core/actor.ts';
import type { Write } from '../../../core/command.ts';
import { queueMail } from '../../../platform/mail/outbox.ts';
import { words } from '../../../words/index.ts';
import type { Lang } from '../../../words/lang.ts';
import type { Account, TicketKind } from '../facts.ts';

interface TicketMail {
  readonly to: string;
  readonly lang: Lang;
  readonly template: 'confirm_email' | 'reset_password' | 'confirm_new_email' | 'company_invitation';
  readonly path: string;
  readonly ticket: { readonly id: string; readonly kind: TicketKind };
  readonly data?: Readonly<Record<string, string>>;
}

/** A mail with a link that works once. Only the ticket's id waits in the queue; the link is signed as the mail leaves. */
export function mailTicket(
  write: Write,
  { to, lang, template, path, ticket, data = {} }: TicketMail,
  call: Call,
): void {
  const link = { path, ticket: ticket.id, ticketKind: ticket.kind };
  queueMail(write, { id: call.id('mai'), to, lang, template, data: { ...data, ...link } }, call.now);
}

/** Somebody signed up with an address that is a member's: only its owner hears so. */
export function mailTaken(write: Write, { email, lang, name }: Account, call: Call): void {
  const data = { name, path: '/reset' };
  queueMail(write, { id: call.id('mai'), to: email, lang, template: 'email_taken', data }, call.now);
}

export function mailOldAddress(write: Write, { email, lang, name }: Account, newEmail: string, call: Call): void {
  const data = { name, newEmailMasked: masked(newEmail), path: '/account/security' };
  queueMail(write, { id: call.id('mai'), to: email, lang, template: 'email_changed_old', data }, call.now);
}

export type SecurityEvent = keyof ReturnType<typeof words>['accounts']['events'];

/** Every change of what opens an account is told to its owner, at the address that counted until now. */
export function mailSecurity(write: Write, account: Account, event: SecurityEvent, call: Call): void {
  const { email, lang, name, timeZone } = account;
  const when = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(call.now);
  const data = { name, what: words(lang).accounts.events[event], when, path: '/account/security' };
  queueMail(write, { id: call.id('mai'), to: email, lang, template: 'security_notice', data }, call.now);
}

/** `a…z@example.com`: enough to know one's own. */
function masked(email: string): string {
  const [local = '', domain = ''] = email.split('@');
  return `${local.slice(0, 1)}…${local.length > 2 ? local.slice(-1) : ''}@${domain}`;
}
