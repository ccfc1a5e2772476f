import { decideFinding, lookAtTries } from '../../../modules/screening/index.ts';
import { findingsDesk, findingsPage } from '../pages/screening/findings.tsx';
import { type WebRoute, form, one, page } from '../route.ts';

export const screening: readonly WebRoute[] = [
  page(findingsDesk, findingsPage, 'staff'),
  form(`${findingsDesk}/tries`, {
    command: lookAtTries,
    input: (values) => ({
      member: one(values, 'member'),
      stream: one(values, 'stream'),
      reason: one(values, 'reason'),
    }),
    next: () => `${findingsDesk}#tries`,
    back: findingsPage,
    audience: 'staff',
  }),
  form(`${findingsDesk}/:finding`, {
    command: decideFinding,
    input: (values, { params }) => ({
      finding: params['finding'],
      verdict: one(values, 'verdict'),
      reason: one(values, 'reason'),
    }),
    next: () => findingsDesk,
    back: findingsPage,
    audience: 'staff',
  }),
];
