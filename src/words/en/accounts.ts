/** What the pages of accounts say. */
export const accounts = {
  events: {
    new_device: 'Your account was opened in a browser we had not seen before',
    recovery_used: 'A recovery code was used to sign in',
    password_changed: 'Your password was changed',
    password_reset: 'Your password was set anew through a mail; all sessions were ended',
    totp_added: 'An authenticator app was set up',
    totp_removed: 'The authenticator app was removed',
    recovery_renewed: 'New recovery codes were made; the old ones no longer work',
    passkey_added: 'A passkey was added',
    passkey_removed: 'A passkey was removed',
    email_changed: 'Your account now uses another e-mail address',
    token_issued: 'An API token was made',
  },
};
