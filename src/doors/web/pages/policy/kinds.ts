import type { PolicyKind } from '../../../../modules/policy/index.ts';
import type { Words } from '../../../../words/index.ts';

/** Where each of the rules of the house is read. */
export const policyPaths: Readonly<Record<PolicyKind, string>> = {
  terms: '/terms',
  guideline: '/guideline',
  privacy: '/privacy',
  numbers: '/policy/numbers',
  formula: '/formula',
};

/** In the order in which people look for them. */
export const shownKinds = ['terms', 'guideline', 'privacy', 'numbers', 'formula'] as const;

export function policyTabs(w: Words) {
  return shownKinds.map((kind) => ({ href: policyPaths[kind], label: w.policy.titles[kind] }));
}

export function changesPath(kind: PolicyKind, from?: number, to?: number): string {
  const query = new URLSearchParams({ kind });
  if (from !== undefined) query.set('from', String(from));
  if (to !== undefined) query.set('to', String(to));
  return `/policy/changes?${query}`;
}
