/**
 * The member behind a token, and companies. What opens an account (password, factors, address, new tokens) is changed
 * by the person on the page, never by a program that holds a token.
 */
import {
  type MyCompany,
  type MyProfile,
  type MySession,
  type MyToken,
  type ShownCompany,
  type ShownMember,
  acceptInvitation,
  createCompany,
  endOtherSessions,
  endSession,
  inviteToCompany,
  myCompanies,
  myProfile,
  mySessions,
  myTokens,
  renameCompany,
  revokeToken,
  saveProfile,
  setCompanyRoles,
  setPreferences,
  showCompany,
  showInvitation,
  showMember,
  takeBackInvitation,
} from '../../../modules/accounts/index.ts';
import { act, read } from '../route.ts';

interface List<Item> {
  readonly items: readonly Item[];
  readonly next: null;
}
const listOf =
  (object: string) =>
  <Item extends object>({ items, next }: List<Item>) => ({ items: items.map((item) => ({ object, ...item })), next });

/** A masked word is told as such; the text itself stays hidden until somebody has looked. */
const plain = (pieces: ShownMember['about']): string =>
  pieces.map((piece) => ('shown' in piece ? piece.shown : '▒▒▒▒')).join('');

export const accounts = [
  read('/me', myProfile, 'The member behind the token', (mine: MyProfile) => ({ object: 'member', ...mine })),
  act('PUT', '/me/profile', saveProfile, 'Write the profile that everybody sees'),
  act('PUT', '/me/preferences', setPreferences, 'Set language, time zone and what comes by mail'),
  read('/me/sessions', mySessions, 'Where the member is signed in', (list: List<MySession>) => listOf('session')(list)),
  act('DELETE', '/me/sessions/:session', endSession, 'End one session; it is dead on its next request'),
  act('DELETE', '/me/sessions', endOtherSessions, 'End every session'),
  read('/me/tokens', myTokens, 'API tokens that work, without the tokens themselves', (list: List<MyToken>) =>
    listOf('token')(list),
  ),
  act('DELETE', '/me/tokens/:token', revokeToken, 'Revoke a token; it is dead on its next request'),
  read(
    '/members/:member',
    showMember,
    'A member as everybody sees them',
    ({ headline, about, ...member }: ShownMember) => ({
      object: 'member',
      ...member,
      headline: plain(headline),
      about: plain(about),
    }),
    'everyone',
  ),
  act('POST', '/companies', createCompany, 'Add a company; you become its owner', { status: 201 }),
  read('/companies', myCompanies, 'Companies you act for', (list: List<MyCompany>) => listOf('company')(list)),
  read('/companies/:company', showCompany, 'A company with its people', (company: ShownCompany) => ({
    object: 'company',
    ...company,
  })),
  act('PATCH', '/companies/:company', renameCompany, 'Rename a company (owner)'),
  act('POST', '/companies/:company/invitations', inviteToCompany, 'Invite an address to a company (owner)', {
    status: 201,
  }),
  act('DELETE', '/companies/:company/invitations/:invitation', takeBackInvitation, 'Take an invitation back (owner)'),
  read('/invitations/:invitation', showInvitation, 'What an invitation offers', (shown: object) => ({
    object: 'invitation',
    ...shown,
  })),
  act('POST', '/invitations/:invitation/accept', acceptInvitation, 'Join a company that invited your address'),
  act('PUT', '/companies/:company/members/:member', setCompanyRoles, 'Set the roles of a person (owner)'),
  act('DELETE', '/companies/:company/members/:member', setCompanyRoles, 'Remove a person (owner), or leave'),
];
