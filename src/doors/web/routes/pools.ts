import {
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
  postToPool,
  removeFromPool,
} from '../../../modules/pools/index.ts';
import { listOf, memberOf, myPoolsPath, poolPath, poolsPath, tagsOf, wordsOf } from '../pages/pools/kit.ts';
import { myPoolsPage, poolsPage } from '../pages/pools/lists.tsx';
import { poolPage } from '../pages/pools/pool.tsx';
import { editPoolPage, importPage, newPoolPage, newPoolPath } from '../pages/pools/write.tsx';
import { type Values, type Visit, type WebRoute, form, one, page } from '../route.ts';

const pool = poolPath(':pool');
const place = `${pool}/places/:place`;
const at = ({ params }: Visit, done: string) => `${poolPath(params['pool'] ?? '')}?done=${done}`;
const ofPool = ({ params }: Visit) => ({ pool: params['pool'] });
const ofPlace = ({ params }: Visit) => ({ place: params['place'] });
const withText = (values: Values, visit: Visit) => ({ ...ofPool(visit), text: one(values, 'text') });

export const pools: readonly WebRoute[] = [
  page(poolsPath, poolsPage, 'everyone'),
  page(myPoolsPath, myPoolsPage),
  page(newPoolPath, newPoolPage),
  form<{ id: string }>(newPoolPath, {
    command: makePool,
    input: wordsOf,
    next: ({ id }) => `${poolPath(id)}?done=made`,
    back: newPoolPage,
  }),
  page(pool, poolPage, 'everyone'),
  page(`${pool}/edit`, editPoolPage),
  form(`${pool}/edit`, {
    command: editPool,
    input: (values, visit) => ({ ...ofPool(visit), ...wordsOf(values) }),
    next: (_result, visit) => at(visit, 'saved'),
    back: editPoolPage,
  }),
  form(`${pool}/close`, {
    command: closePool,
    input: (_values, visit) => ofPool(visit),
    next: (_result, visit) => at(visit, 'done'),
    back: editPoolPage,
  }),
  form(`${pool}/invite`, {
    command: inviteToPool,
    input: (values, visit) => ({ ...withText(values, visit), member: memberOf(values) }),
    next: (_result, visit) => at(visit, 'asked'),
    back: poolPage,
  }),
  page(`${pool}/import`, importPage),
  form<{ id: string }>(`${pool}/import`, {
    command: importToPool,
    input: (values, visit) => ({ ...withText(values, visit), list: listOf(values) }),
    next: ({ id }, { params }) => `${poolPath(params['pool'] ?? '')}/import?done=${id}`,
    back: importPage,
    bodyBytes: 256 * 1024,
    reads: { field: 'bytes', bytes: 100 * 1024 },
  }),
  form(`${pool}/join`, {
    command: joinPool,
    input: withText,
    next: (_result, visit) => at(visit, 'done'),
    back: poolPage,
  }),
  form(`${pool}/decline`, {
    command: declinePool,
    input: (_values, visit) => ofPool(visit),
    next: () => myPoolsPath,
    back: poolPage,
  }),
  form(`${pool}/post`, {
    command: postToPool,
    input: withText,
    next: (_result, visit) => at(visit, 'sent'),
    back: poolPage,
  }),
  form(`${place}/decide`, {
    command: decideApplication,
    input: (values, visit) => ({
      ...ofPlace(visit),
      verdict: one(values, 'verdict'),
      ...(one(values, 'verdict') === 'declined' ? { reason: one(values, 'reason') } : {}),
    }),
    next: (_result, visit) => at(visit, 'done'),
    back: poolPage,
  }),
  form(`${place}/leave`, {
    command: leavePool,
    input: (_values, visit) => ofPlace(visit),
    next: () => myPoolsPath,
    back: poolPage,
  }),
  form(`${place}/remove`, {
    command: removeFromPool,
    input: (values, visit) => ({ ...ofPlace(visit), reason: one(values, 'reason') }),
    next: (_result, visit) => at(visit, 'done'),
    back: poolPage,
  }),
  form(`${place}/remark`, {
    command: keepRemark,
    input: (values, visit) => ({ ...ofPlace(visit), tags: tagsOf(values), note: one(values, 'note') }),
    next: (_result, visit) => at(visit, 'done'),
    back: poolPage,
  }),
];
