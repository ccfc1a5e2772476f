/** Whose acts are tried, and how a thing is named in a path. */
export const roles = [
  'visitor',
  'client',
  'professional',
  'company owner',
  'company hirer',
  'company payer',
  'stranger',
  'newcomer', // has not accepted the terms yet
  'suspended',
  'mediator',
  'arbiter',
  'trust agent',
  'account executive',
  'operator',
] as const;
export type Role = (typeof roles)[number];

/** Names of things in a path (`milestone`, `engagement`) with their ids. */
export type Params = Readonly<Record<string, string>>;
/** The states of one kind of thing, each with what stands in the path. */
export type States = Readonly<Record<string, Params>>;
