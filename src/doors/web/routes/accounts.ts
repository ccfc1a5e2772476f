/** The pages of accounts: before the door, at the door, and behind it one's own account and companies. */
import {
  askEmailChange,
  createCompany,
  endOtherSessions,
  endSession,
  inviteToCompany,
  removePasskey,
  removeTotp,
  renameCompany,
  revokeToken,
  saveProfile,
  setCompanyRoles,
  setPreferences,
  takeBackInvitation,
} from '../../../modules/accounts/index.ts';
import { renewPassword } from '../../identity/secure.ts';
import { carryOut } from '../../identity/desk.ts';
import { isRefusal } from '../../../core/refusal.ts';
import { againPage, runAgain, runAgainPasskey } from '../pages/account/again.tsx';
import { companiesPage, companyPage, invitationPage, leavePage, runInvitation } from '../pages/account/companies.tsx';
import { confirmEmailPage, runConfirmEmail } from '../pages/account/confirm-email.tsx';
import * as enter from '../pages/account/enter.tsx';
import * as factors from '../pages/account/factors.tsx';
import { at, deskFor, welcome } from '../pages/account/kit.tsx';
import { preferencesPage, profileAction, profilePage } from '../pages/account/profile.tsx';
import { securityPage } from '../pages/account/security.tsx';
import { runToken, tokensPage } from '../pages/account/tokens.tsx';
import { paths } from '../parts/paths.ts';
import { Redirect, type Values, type Visit, type WebRoute, flow, form, many, one, page } from '../route.ts';

const everyone = 'everyone' as const;
const company = '/companies/:company';
const mySession = (visit: Visit) => visit.who?.session ?? null;

const doors: readonly WebRoute[] = [
  page(paths.signIn, enter.signInPage, everyone),
  flow(paths.signIn, { run: enter.runSignIn, back: enter.signInPage, audience: everyone }),
  flow(at.passkey, { run: enter.runPasskey, back: enter.signInPage, audience: everyone }),
  page(at.factor, enter.factorPage, everyone),
  flow(at.factor, { run: enter.runFactor, back: enter.factorPage, audience: everyone }),
  page(at.again, againPage),
  flow(at.again, { run: runAgain, back: againPage }),
  flow(at.againPasskey, { run: runAgainPasskey, back: againPage }),
  flow(paths.signOut, { run: signOut, back: enter.signInPage, audience: everyone }),
  page(paths.signUp, enter.signUpPage, everyone),
  flow(paths.signUp, { run: enter.runSignUp, back: enter.signUpPage, audience: everyone }),
  page(at.sent, enter.sentPage, everyone),
  page(at.confirm, enter.confirmPage, everyone),
  flow(at.confirm, { run: enter.runConfirm, back: enter.confirmPage, audience: everyone }),
  page(at.confirmEmail, confirmEmailPage, everyone),
  flow(at.confirmEmail, { run: runConfirmEmail, back: confirmEmailPage }),
  page(at.reset, enter.resetPage, everyone),
  flow(at.reset, { run: enter.runReset, back: enter.resetPage, audience: everyone }),
  page(at.resetSent, enter.resetSentPage, everyone),
  page(at.resetNew, enter.resetNewPage, everyone),
  flow(at.resetNew, { run: enter.runResetNew, back: enter.resetNewPage, audience: everyone }),
];

const account: readonly WebRoute[] = [
  page(at.profile, profilePage),
  form(profileAction, {
    command: saveProfile,
    input: (values) => ({
      name: one(values, 'name'),
      headline: one(values, 'headline'),
      about: one(values, 'about'),
      country: one(values, 'country') || null,
    }),
    next: () => `${at.profile}?done=saved`,
    back: profilePage,
  }),
  page(at.preferences, preferencesPage),
  form<{ lang: string }>(at.preferences, {
    command: setPreferences,
    input: (values) => ({ lang: one(values, 'lang'), timeZone: one(values, 'timeZone'), mail: one(values, 'mail') }),
    next: ({ lang }) => new Redirect(`${at.preferences}?done=saved`, [{ name: 'lang', value: lang }]),
    back: preferencesPage,
  }),
  page(at.security, securityPage),
  form(at.email, {
    command: askEmailChange,
    input: (values, visit) => ({ session: mySession(visit), email: one(values, 'email') }),
    next: () => `${at.security}?done=email`,
    back: securityPage,
  }),
  flow(at.password, { run: changePassword, back: securityPage }),
  page(at.app, factors.appPage),
  flow(at.app, { run: factors.runApp, back: factors.appPage }),
  page(at.appRemove, factors.appRemovePage),
  form(at.appRemove, {
    command: removeTotp,
    input: (_values, visit) => ({ session: mySession(visit) }),
    next: () => `${at.security}?done=saved`,
    back: factors.appRemovePage,
  }),
  page(at.passkeyNew, factors.passkeyNewPage),
  flow(at.passkeyNew, { run: factors.runPasskeyNew, back: factors.passkeyNewPage }),
  page('/account/security/passkeys/:passkey/remove', factors.passkeyRemovePage),
  form('/account/security/passkeys/:passkey/remove', {
    command: removePasskey,
    input: (_values, visit) => ({ session: mySession(visit), passkey: visit.params['passkey'] }),
    next: () => `${at.security}?done=saved`,
    back: factors.passkeyRemovePage,
  }),
  page(at.codes, factors.codesPage),
  flow(at.codes, { run: factors.runCodes, back: factors.codesPage }),
  form('/account/sessions/:session/end', {
    command: endSession,
    input: (_values, { params }) => ({ session: params['session'] }),
    next: () => `${at.security}?done=ended`,
    back: securityPage,
  }),
  form(at.endOthers, {
    command: endOtherSessions,
    input: (_values, visit) => ({ session: mySession(visit) }),
    next: () => `${at.security}?done=ended`,
    back: securityPage,
  }),
  page(at.tokens, tokensPage),
  flow(at.tokens, { run: runToken, back: tokensPage }),
  form('/account/tokens/:token/revoke', {
    command: revokeToken,
    input: (_values, { params }) => ({ token: params['token'] }),
    next: () => `${at.tokens}?done=revoked`,
    back: tokensPage,
  }),
];

const companies: readonly WebRoute[] = [
  page(at.invitation, invitationPage, everyone),
  flow(at.invitation, { run: runInvitation, back: invitationPage }),
  page(at.companies, companiesPage),
  form<{ id: string }>(at.companies, {
    command: createCompany,
    input: (values) => ({ name: one(values, 'name') }),
    next: ({ id }) => `${at.companies}/${id}`,
    back: companiesPage,
  }),
  page(company, companyPage),
  form(`${company}/name`, {
    command: renameCompany,
    input: (values, { params }) => ({ company: params['company'], name: one(values, 'name') }),
    next: (_result, visit) => backToCompany(visit, 'saved'),
    back: companyPage,
  }),
  form(`${company}/invitations`, {
    command: inviteToCompany,
    input: (values, { params }) => ({
      company: params['company'],
      email: one(values, 'email'),
      roles: many(values, 'roles'),
    }),
    next: (_result, visit) => backToCompany(visit, 'invited'),
    back: companyPage,
  }),
  form(`${company}/invitations/:invitation/take-back`, {
    command: takeBackInvitation,
    input: (_values, { params }) => ({ company: params['company'], invitation: params['invitation'] }),
    next: (_result, visit) => backToCompany(visit, 'taken_back'),
    back: companyPage,
  }),
  form(`${company}/people/:member`, {
    command: setCompanyRoles,
    input: (values, { params }) => ({
      company: params['company'],
      member: params['member'],
      roles: many(values, 'roles'),
    }),
    next: (_result, visit) => backToCompany(visit, 'saved'),
    back: companyPage,
  }),
  form(`${company}/people/:member/remove`, {
    command: setCompanyRoles,
    input: (_values, { params }) => ({ company: params['company'], member: params['member'], roles: [] }),
    next: (_result, visit) => backToCompany(visit, 'saved'),
    back: companyPage,
  }),
  page(`${company}/leave`, leavePage),
  form(`${company}/leave`, {
    command: setCompanyRoles,
    input: (_values, { params, who }) => ({ company: params['company'], member: who?.id, roles: [] }),
    next: () => at.companies,
    back: leavePage,
  }),
];

export const accounts: readonly WebRoute[] = [...doors, ...account, ...companies];

function backToCompany({ params }: Visit, done: string): string {
  return `${at.companies}/${params['company']}?done=${done}`;
}

async function changePassword(values: Values, visit: Visit) {
  const given = { current: one(values, 'current'), password: one(values, 'password') };
  const changed = await renewPassword(deskFor(visit), given);
  return isRefusal(changed) ? changed : welcome(changed, `${at.security}?done=saved`);
}

/** Signing out always works: a session that is over already needs no refusal. */
async function signOut(_values: Values, visit: Visit) {
  const session = mySession(visit);
  if (session) await carryOut(deskFor(visit), endSession, { session });
  return new Redirect(`${paths.signIn}?done=out`, [{ name: 'session', value: null }]);
}
