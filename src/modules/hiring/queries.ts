/** What can be read of hiring; each answer holds only what its viewer may see. */
export * from './queries/browse.ts';
export * from './queries/projects.ts';
export * from './queries/proposals.ts';
export * from './queries/safety.ts';
