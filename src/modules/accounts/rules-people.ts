/** Who a member is for others, companies and their people, and the duties of staff. */
import type { Call, StaffRole } from '../../core/actor.ts';
import { isMember } from '../../core/actor.ts';
import type { Head, Held, Plan } from '../../core/command.ts';
import { Held as HeldValue } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Lang } from '../../words/lang.ts';
import { type Screened, recordFields, screenTexts } from '../screening/index.ts';
import { type Account, type Company, type CompanyRole, type Duty, type Ticket, companyRoles } from './facts.ts';
import { limits } from './limits.ts';
import { nameProblem, ticketProblem } from './rules-entry.ts';
import { entryOf } from './rules-security.ts';
import type { Preferences, Profile } from './store/members.ts';
import type { NewTicket } from './store/tickets.ts';

export interface ProfilePlan extends Plan {
  readonly account: Account;
  readonly profile: Profile;
  readonly screened: Screened;
}

/** Everybody can read a profile before any payment is protected, so it holds no contact details. */
export function saveProfile(
  { account, profile }: { readonly account: Account; readonly profile: Profile },
  call: Call,
): Refusal | ProfilePlan | Held {
  const { name, headline, about } = profile;
  const problem = nameProblem(name, call);
  if (problem) return problem;
  const screened = screenTexts({ headline, about }, 'public', call);
  if (screened instanceof HeldValue) return screened;
  const fields = {
    name,
    ...recordFields('headline', headline, screened),
    ...recordFields('about', about, screened),
    country: profile.country,
  };
  return { account, profile, screened, entry: { stream: account.stream, type: 'member.profile_saved', fields } };
}

export function setPreferences({
  account,
  preferences,
}: {
  readonly account: Account;
  readonly preferences: Preferences;
}) {
  const { lang, timeZone, mail } = preferences;
  const entry = { stream: account.stream, type: 'member.preferences_set' as const, fields: { lang, timeZone, mail } };
  return { account, preferences, entry };
}

export interface CompanyPlan extends Plan {
  readonly company: Id<'com'>;
  readonly name: string;
  readonly owner: Id<'mem'> | null;
}

export function createCompany(
  { account, name, companies }: { readonly account: Account; readonly name: string; readonly companies: number },
  call: Call,
): Refusal | CompanyPlan {
  if (companies >= limits.companies) return refuse('limit_reached', { max: limits.companies });
  const problem = nameProblem(name, call);
  if (problem) return problem;
  const id = call.id('com');
  const stream: Head = { id, kind: 'company', conv: '', seq: 0, leaf: null, at: null, parties: [id] };
  const entry = {
    stream,
    type: 'company.founded' as const,
    fields: { name },
    refs: { member: account.id },
  };
  return { company: id, name, owner: account.id, entry };
}

function ownerProblem(company: Company, call: Call): Refusal | null {
  const { actor } = call;
  const mine = isMember(actor) ? company.members.find(({ member }) => member === actor.id) : undefined;
  if (!mine) return refuse('not_found'); // a stranger does not even learn who belongs to it
  return mine.roles.includes('owner') ? null : refuse('only_company_owners_may');
}

export function renameCompany(
  { company, name }: { readonly company: Company; readonly name: string },
  call: Call,
): Refusal | CompanyPlan {
  const problem = ownerProblem(company, call) ?? nameProblem(name, call);
  if (problem) return problem;
  const entry = {
    stream: company.stream,
    type: 'company.renamed' as const,
    fields: { name },
  };
  return { company: company.id, name, owner: null, entry };
}

export interface InviteFacts {
  readonly company: Company;
  readonly email: string;
  readonly roles: readonly CompanyRole[];
  readonly inside: boolean;
  readonly inviter: string;
  /** The language of the invited person, as far as it is known. */
  readonly speaks: Lang;
}
export interface InvitePlan extends Plan {
  readonly data: Readonly<Record<'inviter' | 'company', string>>;
  readonly lang: Lang;
  readonly ticket: NewTicket;
}

/** An invitation is bound to an address, good for seven days and for one person. */
export function invite(facts: InviteFacts, call: Call): Refusal | InvitePlan {
  const { company, email, roles } = facts;
  const problem = ownerProblem(company, call);
  if (problem || !isMember(call.actor)) return problem ?? refuse('not_found');
  if (facts.inside) return refuse('already_in_company');
  if (company.openInvitations >= limits.openInvitations)
    return refuse('limit_reached', { max: limits.openInvitations });
  const id = call.id('tic');
  const expiresAt = new Date(call.now.getTime() + limits.inviteDays * 86_400_000);
  return {
    data: { inviter: facts.inviter, company: company.name },
    lang: facts.speaks,
    ticket: {
      id,
      kind: 'invite',
      member: call.actor.id,
      email,
      company: company.id,
      facts: { roles: inOrder(roles) },
      expiresAt,
    },
    entry: {
      stream: company.stream,
      type: 'company.member_invited',
      fields: { email, roles: inOrder(roles), company: company.name },
      refs: { ticket: id },
    },
  };
}

const inOrder = (roles: readonly CompanyRole[]): CompanyRole[] => companyRoles.filter((role) => roles.includes(role));

export function takeBackInvitation(
  { company, ticket }: { readonly company: Company; readonly ticket: Ticket },
  call: Call,
) {
  const problem = ownerProblem(company, call) ?? ticketProblem(ticket, call.now);
  if (problem) return problem;
  const fields = { email: ticket.email };
  return {
    ticket: ticket.id,
    entry: {
      stream: company.stream,
      type: 'company.invitation_taken_back' as const,
      fields,
      refs: { ticket: ticket.id },
    },
  };
}

export interface RolesPlan extends Plan {
  readonly company: Id<'com'>;
  readonly member: Id<'mem'>;
  readonly roles: readonly CompanyRole[];
  readonly ticket: string | null;
}

export function acceptInvitation(
  { company, ticket, account }: { readonly company: Company; readonly ticket: Ticket; readonly account: Account },
  call: Call,
): Refusal | RolesPlan {
  const problem = ticketProblem(ticket, call.now);
  if (problem) return problem;
  if (ticket.email?.toLowerCase() !== account.email.toLowerCase()) return refuse('only_the_invited_may');
  if (company.members.some(({ member }) => member === account.id)) return refuse('already_in_company');
  if (company.members.length >= limits.companyMembers) return refuse('limit_reached', { max: limits.companyMembers });
  const roles = inOrder((ticket.facts['roles'] ?? []) as CompanyRole[]);
  const refs = { member: account.id, ticket: ticket.id };
  const entry = {
    stream: company.stream,
    type: 'company.member_joined' as const,
    fields: { name: account.name, roles },
    refs,
  };
  return { company: company.id, member: account.id, roles, ticket: ticket.id, entry };
}

/** Gives a person other roles; none at all means that the person leaves. Everybody may leave, but for the last owner. */
export function setRoles(
  {
    company,
    member,
    roles,
  }: { readonly company: Company; readonly member: Id<'mem'>; readonly roles: readonly CompanyRole[] },
  call: Call,
): Refusal | RolesPlan {
  const before = company.members.find((each) => each.member === member);
  const leaving = roles.length === 0 && isMember(call.actor) && call.actor.id === member;
  const problem = leaving && before ? null : ownerProblem(company, call);
  if (problem) return problem;
  if (!before) return refuse('not_found');
  const ownersLeft = company.members.filter((each) => each.member !== member && each.roles.includes('owner')).length;
  if (ownersLeft === 0 && !roles.includes('owner')) return refuse('company_needs_an_owner');
  const type = roles.length === 0 ? ('company.member_left' as const) : ('company.roles_set' as const);
  const entry = { stream: company.stream, type, fields: { roles: inOrder(roles) }, refs: { member } };
  return { company: company.id, member, roles: inOrder(roles), ticket: null, entry };
}

export interface DutyFacts {
  readonly account: Account;
  readonly role: StaffRole;
  readonly held: readonly Duty[];
}

/** Duties are given at the machine itself: nobody in the house can make themselves staff. */
export function giveRole({ account, role, held }: DutyFacts, call: Call) {
  if (call.actor.kind !== 'console') return refuse('only_the_console_may');
  if (held.some((duty) => duty.role === role)) return refuse('role_already_held');
  return { duty: call.id('duty'), account, role, entry: entryOf(account, 'member.role_given', { role }) };
}

export function endRole({ account, role, held }: DutyFacts, call: Call) {
  if (call.actor.kind !== 'console') return refuse('only_the_console_may');
  const duty = held.find((each) => each.role === role);
  if (!duty) return refuse('role_not_held');
  return { duty: duty.id, account, role, entry: entryOf(account, 'member.role_ended', { role }) };
}
