/**
 * What a closed member still does, by room: finish what runs, answer, appeal, take their data, and withdraw their own money.
 * Whatever is not named here is refused at the gate, so an act that is new tomorrow is refused until somebody has thought
 * about it.
 */
const acts: Readonly<Record<string, 'all' | readonly string[]>> = {
  messages: 'all',
  conversations: 'all',
  talk: 'all',
  files: 'all',
  milestones: 'all',
  agreements: 'all',
  engagements: 'all',
  assignments: 'all',
  cases: 'all',
  casework: 'all',
  mediations: 'all',
  case_files: 'all',
  notices: 'all',
  appeals: ['make'],
  support: ['ask', 'add', 'close'],
  payouts: ['request', 'set_destination'],
  reviews: ['write', 'reply'],
  custody: ['ask_erasure', 'withdraw_erasure'],
  policies: ['accept'],
  // What was begun and is not agreed can be let go.
  proposals: ['withdraw', 'decline'],
  counters: ['decline', 'withdraw'],
  invitations: ['decline'],
  projects: ['close', 'cancel'],
  parties: ['block'],
  marks: ['count'],
  // Who one is, and from where one is signed in.
  accounts: [
    'touch',
    'prove_again',
    'change_password',
    'ask_email_change',
    'confirm_email',
    'end_session',
    'end_other_sessions',
    'revoke_token',
    'set_preferences',
    'add_totp',
    'remove_totp',
    'add_passkey',
    'remove_passkey',
    'renew_recovery_codes',
    'count_factor_try',
    'finish_sign_in',
  ],
};

export function goesOn(name: string): boolean {
  const [room = '', act = ''] = name.split('.');
  const known = acts[room];
  return known === 'all' || (known?.includes(act) ?? false);
}
