import { handBack, takeCheck, takeNext } from '../../../modules/checks/index.ts';
import { checkPage } from '../pages/checks/desk.tsx';
import { judgeRoute } from '../pages/checks/judge.ts';
import { checkPath } from '../pages/checks/paths.ts';
import { type Visit, type WebRoute, form, page } from '../route.ts';

const item = (_values: unknown, { params }: Visit) => ({ item: params['item'] });
const again = { next: () => checkPath, back: checkPage, audience: 'staff' } as const;

export const checks: readonly WebRoute[] = [
  page(checkPath, checkPage, 'staff'),
  judgeRoute,
  form(`${checkPath}/next`, { command: takeNext, input: () => ({}), ...again }),
  form(`${checkPath}/:item/take`, { command: takeCheck, input: item, ...again }),
  form(`${checkPath}/:item/hand-back`, { command: handBack, input: item, ...again }),
];
