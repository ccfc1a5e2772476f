/** SQL of this module, by what it speaks of. */
export * from './store/history.ts';
export * from './store/statements.ts';
export * from './store/appeals.ts';
export * from './store/desk.ts';
export * from './store/closures.ts';
