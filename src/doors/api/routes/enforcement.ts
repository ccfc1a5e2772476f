import {
  confirmStep,
  closuresDesk,
  decideAppeal,
  decideClosure,
  exportStatement,
  giveViolation,
  makeAppeal,
  appealsDesk,
  myMarks,
  proposeClosure,
  myStatements,
  mySuspensions,
  showStatement,
  stepsAtDesk,
  suspendMember,
} from '../../../modules/enforcement/index.ts';
import { type ApiRoute, act, read } from '../route.ts';

const asItIs = (answer: unknown): unknown => answer;

export const enforcement: readonly ApiRoute[] = [
  act('POST', '/members/:member/suspensions', suspendMember, 'Take a right from a member for a time (trust agent)', {
    status: 201,
  }),
  act('POST', '/members/:member/violations', giveViolation, 'Find that a member broke a rule (trust agent, arbiter)', {
    status: 201,
  }),
  read('/suspensions', mySuspensions, 'Your own suspensions, with reason, state and end', asItIs),
  read('/marks', myMarks, 'Your own alerts, violations and reminders, also those that were overturned', asItIs),
  read('/statements', myStatements, 'Every statement of reasons you ever received', asItIs),
  read('/statements/:statement', showStatement, 'One statement of reasons, with its appeal', asItIs),
  read(
    '/statements/:statement/export',
    exportStatement,
    'The same in the fields of the transparency database of the European Union',
    asItIs,
  ),
  act('POST', '/statements/:statement/appeal', makeAppeal, 'Ask another person to look again: once', { status: 201 }),
  read(
    '/desk/steps',
    stepsAtDesk,
    'Consequences that wait for a person to confirm them (trust agents)',
    asItIs,
    'staff',
  ),
  act(
    'POST',
    '/breaches/:breach/confirmation',
    confirmStep,
    'Confirm what follows, or say that it does not (trust agents)',
  ),
  read('/desk/closures', closuresDesk, 'Closures that wait for a second person (trust agents)', asItIs, 'staff'),
  act('POST', '/members/:member/closures', proposeClosure, 'Propose that an account is closed (trust agents)', {
    status: 201,
  }),
  act(
    'POST',
    '/closures/:closure/decision',
    decideClosure,
    'Confirm a closure or decline it: never one’s own (trust agents)',
  ),
  read('/desk/appeals', appealsDesk, 'Appeals that wait, or that were decided (trust agents)', asItIs, 'staff'),
  act('POST', '/appeals/:appeal/decision', decideAppeal, 'Uphold a consequence or overturn it (trust agents)'),
];
