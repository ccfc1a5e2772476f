export { acceptInvitation } from './acts/accept-invitation.ts';
export { addPasskey } from './acts/add-passkey.ts';
export { addTotp } from './acts/add-totp.ts';
export { askEmailChange } from './acts/ask-email-change.ts';
export { askReset } from './acts/ask-reset.ts';
export { changePassword } from './acts/change-password.ts';
export { confirmEmail } from './acts/confirm-email.ts';
export { countFactorTry } from './acts/count-factor-try.ts';
export { countTry } from './acts/count-try.ts';
export { createCompany } from './acts/create-company.ts';
export { endOtherSessions } from './acts/end-other-sessions.ts';
export { endSession } from './acts/end-session.ts';
export { enrol } from './acts/enrol.ts';
export { finishSignIn } from './acts/finish-sign-in.ts';
export { endRole, giveRole } from './acts/give-role.ts';
export { inviteToCompany } from './acts/invite-to-company.ts';
export { issueToken } from './acts/issue-token.ts';
export { join } from './acts/join.ts';
export { proveAgain } from './acts/prove-again.ts';
export { removePasskey } from './acts/remove-passkey.ts';
export { removeTotp } from './acts/remove-totp.ts';
export { renameCompany } from './acts/rename-company.ts';
export { renewRecoveryCodes } from './acts/renew-recovery-codes.ts';
export { resetPassword } from './acts/reset-password.ts';
export { revokeToken } from './acts/revoke-token.ts';
export { saveProfile } from './acts/save-profile.ts';
export { setCompanyRoles } from './acts/set-company-roles.ts';
export { setPreferences } from './acts/set-preferences.ts';
export { signIn } from './acts/sign-in.ts';
export { signInWithPasskey } from './acts/sign-in-with-passkey.ts';
export { signUp } from './acts/sign-up.ts';
export { takeBackInvitation } from './acts/take-back-invitation.ts';
export { touch } from './acts/touch.ts';
export { countries } from './countries.ts';
export { type Duty, dutiesOf, partiesOf } from './duties.ts';
export { type NewSession, type Proof, companyRoles } from './facts.ts';
export { limits } from './limits.ts';
export { nameProblem, passwordProblem } from './rules-entry.ts';
export { type Announced, holdersOfSessions, holdersOfTokens, liveSession } from './store/sessions.ts';
export { type StoredPasskey, passkeyByCredential, passkeysOf } from './store/factors.ts';
export { accountByEmail, profileName, readAccount } from './store/members.ts';
export { readTicket as ticketById } from './store/tickets.ts';
export {
  type MyCompany,
  type MyProfile,
  type MySecurity,
  type MySession,
  type MyToken,
  type ShownCompany,
  type ShownMember,
  myCompanies,
  myProfile,
  mySecurity,
  mySessions,
  myTokens,
  showCompany,
  showInvitation,
  showMember,
} from './queries.ts';
