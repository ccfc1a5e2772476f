export { attachSet, detachSet } from './attach-set.ts';
export type { Rule, RuleKind } from './facts.ts';
export { type Asked, askedOf } from './for-hiring.ts';
export { limits as requirementLimits } from './limits.ts';
export { editSet, endSet, makeSet } from './make-set.ts';
export { overrideFor } from './override.ts';
export {
  type ListedSet,
  type ShownPerson,
  type ShownRule,
  type ShownSet,
  type ShownSubject,
  type ShownVerdict,
  mySets,
  myPlace,
  showRequirements,
  showSet,
} from './queries.ts';
export { type Qualified, countPeople } from './queries-count.ts';
export { sayPlace } from './say-place.ts';
export { signPaper } from './sign-paper.ts';
export { saveJudged } from './store.ts';
