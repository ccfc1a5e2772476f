/** The tables of hiring, by what they are about. */
export * from './store/hellos.ts';
export * from './store/pairs.ts';
export * from './store/projects.ts';
export * from './store/proposals.ts';
export * from './store/safety.ts';
