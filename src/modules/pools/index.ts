export { closePool } from './close-pool.ts';
export { decideApplication } from './decide-application.ts';
export { declinePool } from './decline-pool.ts';
export { type PoolKind, poolKinds } from './facts.ts';
export { importToPool } from './import-to-pool.ts';
export { inviteToPool } from './invite-to-pool.ts';
export { joinPool } from './join-pool.ts';
export { keepRemark } from './keep-remark.ts';
export { leavePool } from './leave-pool.ts';
export { limits as poolLimits } from './limits.ts';
export { editPool, makePool } from './make-pool.ts';
export { postToPool } from './post-to-pool.ts';
export {
  type ListedPool,
  type MyPools,
  type ShownPool,
  type ShownSeat,
  browsePools,
  myPools,
  showImport,
  showPool,
} from './queries.ts';
export { removeFromPool } from './remove-from-pool.ts';
