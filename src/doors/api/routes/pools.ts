import {
  browsePools,
  closePool,
  decideApplication,
  declinePool,
  editPool,
  importToPool,
  inviteToPool,
  joinPool,
  keepRemark,
  leavePool,
  makePool,
  myPools,
  postToPool,
  removeFromPool,
  showImport,
  showPool,
} from '../../../modules/pools/index.ts';
import { type ApiRoute, act, read } from '../route.ts';

const asItIs = (answer: unknown): unknown => answer;

export const pools: readonly ApiRoute[] = [
  read('/pools', browsePools, 'Public talent pools that take applications, the newest first', asItIs, 'everyone'),
  act('POST', '/pools', makePool, 'Make a talent pool: public, by invitation or private', { status: 201 }),
  read('/me/pools', myPools, 'Pools of your side, and those you are in, have applied to or are asked into', asItIs),
  read(
    '/pools/:pool',
    showPool,
    'A pool: what it is for; messages for those inside; people, tags and notes for its client',
    asItIs,
    'everyone',
  ),
  act('PUT', '/pools/:pool', editPool, 'Write the words of a pool anew, or who may come in'),
  act('POST', '/pools/:pool/close', closePool, 'Close a pool for good'),
  act('POST', '/pools/:pool/invitations', inviteToPool, 'Ask a professional in', { status: 201 }),
  act(
    'POST',
    '/pools/:pool/imports',
    importToPool,
    'Ask everybody on a list in (`list`: CSV, a profile or an address a row). Of an address is only said that it was tried',
    { status: 201, bodyBytes: 256 * 1024 },
  ),
  read('/pools/:pool/imports/:import', showImport, 'What came of each row of a list; no address is kept', asItIs),
  act('POST', '/pools/:pool/join', joinPool, 'Come in where you were asked, or apply to a public pool', {
    status: 201,
  }),
  act('POST', '/pools/:pool/decline', declinePool, 'Say no to the invitation; nothing follows from it'),
  act('POST', '/pools/:pool/posts', postToPool, 'Write to everybody inside', { status: 201 }),
  act('POST', '/pool-places/:place/decision', decideApplication, 'Take an applicant in, or decline with a reason'),
  act('POST', '/pool-places/:place/leave', leavePool, 'Leave the pool, or take your application back'),
  act('POST', '/pool-places/:place/remove', removeFromPool, 'Take somebody out, with a reason they read'),
  act('PUT', '/pool-places/:place/remark', keepRemark, 'Tags and a note that only the client’s side reads'),
];
