import { countMarks, decideFinding, lookAtTries } from '../../../modules/screening/index.ts';
import { findingsDesk, findingsPage } from '../pages/screening/findings.tsx';
import { qualityPage, qualityPath } from '../pages/screening/quality.tsx';
import { type WebRoute, form, many, one, page } from '../route.ts';

export const screening: readonly WebRoute[] = [
  page(qualityPath, qualityPage, 'everyone'),
  form(`${qualityPath}/marks`, {
    command: countMarks,
    input: (values) => ({
      marks: many(values, 'mark').map((mark) => {
        const [kind, rule, changed] = mark.split(' ');
        return { kind, rule, changed: changed === 'changed' };
      }),
    }),
    next: () => qualityPath,
    back: qualityPage,
  }),
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
