import { z } from 'zod';
import { type StaffRole, isMember } from '../../core/actor.ts';
import { query } from '../../core/command.ts';
import type { Id } from '../../core/id.ts';
import { id } from '../../core/input.ts';
import { refuse } from '../../core/refusal.ts';
import type { Lang } from '../../words/lang.ts';
import { numbersInForce } from '../policy/index.ts';
import { type Piece, veil, veils } from '../screening/index.ts';
import type { CompanyRole } from './facts.ts';
import { type StoredPasskey, passkeysOf, unusedRecoveryCodes } from './store/factors.ts';
import { profileName, readAccount } from './store/members.ts';
import { liveSession } from './store/sessions.ts';
import { readTicket } from './store/tickets.ts';

const nothing = z.strictObject({});

export interface MyProfile {
  readonly id: Id<'mem'>;
  readonly name: string;
  readonly country: string | null;
  readonly headline: string;
  readonly about: string;
  readonly email: string;
  readonly lang: Lang;
  readonly timeZone: string;
  readonly mail: 'all' | 'needed';
  readonly staff: readonly StaffRole[];
  readonly createdAt: Date;
}

/** The member as they see themselves. */
export const myProfile = query({
  name: 'accounts.my_profile',
  input: nothing,
  async run(db, _input, { actor }): Promise<MyProfile | null> {
    if (!isMember(actor)) return null;
    const [row] = await db<Omit<MyProfile, 'staff'>>`
      select m.id, m.name, m.country, m.headline, m.about, c.email, m.lang, m.time_zone as "timeZone", m.mail,
             m.created_at as "createdAt"
      from accounts.member m join accounts.credential c on c.member = m.id where m.id = ${actor.id}`;
    return row ? { ...row, staff: actor.staff } : null;
  },
});

export interface ShownMember {
  readonly id: Id<'mem'>;
  readonly name: string;
  readonly country: string | null;
  readonly headline: readonly Piece[];
  readonly about: readonly Piece[];
  readonly createdAt: Date;
}

/** A member as everybody sees them; words that wait for the review desk are hidden. */
export const showMember = query({
  name: 'accounts.show_member',
  input: z.strictObject({ member: id('mem') }),
  async run(db, { member }): Promise<ShownMember | null> {
    const [row] = await db<
      Omit<ShownMember, 'headline' | 'about'> & { headline: string; about: string; profileSeq: number }
    >`
      select id, name, country, headline, about, created_at as "createdAt", profile_seq as "profileSeq"
      from accounts.member where id = ${member}`;
    if (!row) return null;
    const { profileSeq, headline, about, ...rest } = row;
    const subject = profileName(member, profileSeq);
    const hidden = await veils(db, [subject]);
    const shown = (param: string, text: string) => veil(text, hidden.get(`${subject} ${param}`) ?? []);
    return { ...rest, headline: shown('headline', headline), about: shown('about', about) };
  },
});

export interface MySession {
  readonly id: Id<'ses'>;
  readonly device: string;
  readonly address: string;
  readonly createdAt: Date;
  readonly seenAt: Date;
}

/** Where the member is signed in, the latest seen first. These instants are of real time. */
export const mySessions = query({
  name: 'accounts.my_sessions',
  input: nothing,
  async run(db, _input, { actor }) {
    if (!isMember(actor)) return null;
    const items = await db<MySession>`
      select id, device, address, created_at as "createdAt", seen_at as "seenAt" from accounts.session
      where member = ${actor.id} and ended_at is null order by seen_at desc, id`;
    return { items, next: null };
  },
});

export interface MySecurity {
  readonly email: string;
  readonly totp: boolean;
  readonly passkeys: readonly Pick<StoredPasskey, 'id' | 'name' | 'createdAt' | 'usedAt'>[];
  /** Those left; null when there is no second factor. */
  readonly recoveryCodes: number | null;
  /** The person has just proved to be themselves, so changes are open. */
  readonly proven: boolean;
}

/** How the account is kept safe, for the page where that is changed. */
export const mySecurity = query({
  name: 'accounts.my_security',
  input: z.strictObject({ session: id('ses') }),
  async run(db, { session }, { actor, now }): Promise<MySecurity | null> {
    if (!isMember(actor)) return null;
    const [account, live, passkeys, codes, numbers] = await Promise.all([
      readAccount(db, actor.id),
      liveSession(db, actor.id, session),
      passkeysOf(db, actor.id),
      unusedRecoveryCodes(db, actor.id),
      numbersInForce(db),
    ]);
    if (!account || !live) return null;
    return {
      email: account.email,
      totp: account.totpSealed !== null,
      passkeys: passkeys.map(({ id: key, name, createdAt, usedAt }) => ({ id: key, name, createdAt, usedAt })),
      recoveryCodes: account.recoverySalt === null ? null : codes.length,
      proven: live.provenSeconds <= numbers.at(now).freshFactorMinutes * 60,
    };
  },
});

export interface MyToken {
  readonly id: Id<'tok'>;
  readonly name: string;
  readonly scopes: readonly ('read' | 'write' | 'money')[];
  readonly createdAt: Date;
  readonly usedAt: Date | null;
  readonly expiresAt: Date | null;
}

export const myTokens = query({
  name: 'accounts.my_tokens',
  input: nothing,
  async run(db, _input, { actor }) {
    if (!isMember(actor)) return null;
    const items = await db<MyToken>`
      select id, name, scopes, created_at as "createdAt", used_at as "usedAt", expires_at as "expiresAt"
      from accounts.token
      where member = ${actor.id} and revoked_at is null and (expires_at is null or expires_at > now())
      order by created_at desc, id`;
    return { items, next: null };
  },
});

export interface MyCompany {
  readonly id: Id<'com'>;
  readonly name: string;
  readonly roles: readonly CompanyRole[];
  readonly members: number;
}

export const myCompanies = query({
  name: 'accounts.my_companies',
  input: nothing,
  async run(db, _input, { actor }) {
    if (!isMember(actor)) return null;
    const items = await db<MyCompany>`
      select c.id, c.name, array_agg(s.role order by s.role) as roles,
             (select count(distinct member)::int from accounts.membership where company = c.id) as members
      from accounts.membership s join accounts.company c on c.id = s.company
      where s.member = ${actor.id} group by c.id order by c.name, c.id`;
    return { items, next: null };
  },
});

export interface ShownInvitation {
  readonly id: Id<'tic'>;
  readonly email: string;
  readonly roles: readonly CompanyRole[];
  readonly expiresAt: Date;
}
export interface ShownCompany {
  readonly id: Id<'com'>;
  readonly name: string;
  readonly members: readonly {
    readonly id: Id<'mem'>;
    readonly name: string;
    readonly roles: readonly CompanyRole[];
  }[];
  readonly invitations: readonly ShownInvitation[];
  /** What the viewer may do here. */
  readonly owns: boolean;
}

/** A company as its own people see it; for others it is not there. Invitations are the owners' business. */
export const showCompany = query({
  name: 'accounts.show_company',
  input: z.strictObject({ company: id('com') }),
  async run(db, { company }, { actor, now }): Promise<ShownCompany | null> {
    if (!isMember(actor)) return null;
    const [[row], members, invitations] = await Promise.all([
      db<{ id: Id<'com'>; name: string }>`
        select id, name from accounts.company c
        where id = ${company} and exists (select from accounts.membership where company = c.id and member = ${actor.id})`,
      db<ShownCompany['members'][number]>`
        select m.id, m.name, array_agg(s.role order by s.role) as roles
        from accounts.membership s join accounts.member m on m.id = s.member
        where s.company = ${company} group by m.id order by min(s.since), m.id`,
      db<ShownInvitation>`
        select id, email, array(select jsonb_array_elements_text(facts -> 'roles')) as roles, expires_at as "expiresAt"
        from accounts.ticket
        where company = ${company} and kind = 'invite' and used_at is null and ended_at is null and expires_at > ${now}
        order by created_at desc, id`,
    ]);
    if (!row) return null;
    const owns = members.some((each) => each.id === actor.id && each.roles.includes('owner'));
    return { ...row, members, invitations: owns ? invitations : [], owns };
  },
});

/** What an invitation offers, for whoever holds its link. */
export const showInvitation = query({
  name: 'accounts.show_invitation',
  input: z.strictObject({ invitation: id('tic') }),
  async run(db, { invitation }, { actor, now }) {
    const ticket = await readTicket(db, invitation, 'invite');
    if (!ticket?.company) return null;
    if (ticket.usedAt !== null || ticket.endedAt !== null || ticket.expiresAt <= now)
      return refuse('link_used_or_expired');
    const account = isMember(actor) ? await readAccount(db, actor.id) : null;
    const mine = account?.email.toLowerCase() === ticket.email?.toLowerCase();
    const [row] = await db<{ company: string; inviter: string }>`
      select c.name as company, m.name as inviter from accounts.company c, accounts.member m
      where c.id = ${ticket.company} and m.id = ${ticket.member}`;
    const { roles } = ticket.facts as { roles: CompanyRole[] };
    return row ? { id: ticket.id, email: ticket.email ?? '', roles, expiresAt: ticket.expiresAt, mine, ...row } : null;
  },
});
