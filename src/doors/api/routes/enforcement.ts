import { type ShownSuspension, mySuspensions, suspendMember } from '../../../modules/enforcement/index.ts';
import { act, read } from '../route.ts';

export const enforcement = [
  act('POST', '/members/:member/suspensions', suspendMember, 'Take a right from a member for a time (trust agent)', {
    status: 201,
  }),
  read(
    '/suspensions',
    mySuspensions,
    'Your own suspensions, with reason and end',
    (answer: { items: readonly ShownSuspension[]; next: null }) => answer,
  ),
];
