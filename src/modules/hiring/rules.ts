/** Every rule of hiring, as pure functions: what an act decides is also what a button says beforehand. */
export * from './rules-hellos.ts';
export * from './rules-projects.ts';
export * from './rules-proposals.ts';
export * from './rules-safety.ts';
