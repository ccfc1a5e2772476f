import { type CheckDesk, handBack, takeCheck, takeNext, checkDesk } from '../../../modules/checks/index.ts';
import { takenFile } from '../../../modules/engagements/index.ts';
import { takenReport } from '../../../modules/hiring/index.ts';
import { takenWords } from '../../../modules/messaging/index.ts';
import { type ApiRoute, act, read } from '../route.ts';

const as = (object: string) => (answer: object) => ({ object, ...answer });

export const checks: readonly ApiRoute[] = [
  read(
    '/desk/checks',
    checkDesk,
    'What waits for a judgement, with its ages and the work of two weeks (trust agents)',
    (desk: CheckDesk) => ({ object: 'check_desk', ...desk, next: null }),
    'staff',
  ),
  act('POST', '/desk/checks/next', takeNext, 'Take what has waited longest and is yours to judge (trust agents)', {
    status: 201,
  }),
  act('POST', '/desk/checks/:item/take', takeCheck, 'Take one thing out of its turn (trust agents)', { status: 201 }),
  act('POST', '/desk/checks/:item/hand-back', handBack, 'Hand back what you have taken (trust agents)'),
  read('/desk/checks/texts/:finding', takenWords, 'Contested words you have taken', as('finding'), 'staff'),
  read('/desk/checks/files/:file', takenFile, 'A contested file you have taken', as('file'), 'staff'),
  read('/desk/checks/reports/:report', takenReport, 'A report you have taken', as('report'), 'staff'),
];
