/** Everything that can be said no to in an assignment, in the order in which it comes. */
export * from './rules-words.ts';
export * from './rules-offers.ts';
export * from './rules-running.ts';
export * from './rules-asks.ts';
export * from './rules-close.ts';
export * from './rules-ending.ts';
