/** How long things of accounts live and how many there may be. Real time for sessions and tries, the house's clock else. */
export const limits = {
  /** A confirmed address: the link of a sign-up or of a change of address. */
  confirmHours: 24,
  /** A reset is for somebody who sits there and waits for it. */
  resetMinutes: 60,
  inviteDays: 7,
  /** From the right password to the second factor. */
  factorMinutes: 10,
  factorTries: 10,

  /** Wrong tries for one account from one address; the owner comes from another address and is never locked out. */
  triesPerPair: 10,
  triesPerAddress: 100,
  triesWindowMinutes: 15,
  /** Mails of one sort to one address. */
  mailsPerHour: 5,

  /** NIST SP 800-63B: one factor may last 30 days. Unused for 14 days it ends; the page names both. */
  sessionIdleDays: 14,
  sessionDays: 90,
  sessionsAtOnce: 30,

  tokens: 50,
  tokenDaysMax: 365,
  passkeys: 20,
  companies: 20,
  companyMembers: 200,
  openInvitations: 50,

  passwordMin: 10,
  passwordMax: 256,
  /** Weaker passwords than this fall to a guesser with patience (`engines/guessing`). */
  passwordBits: 30,
} as const;
