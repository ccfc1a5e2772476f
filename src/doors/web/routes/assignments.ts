import {
  acceptAsk,
  acceptAssignmentOffer,
  applyForAssignment,
  approveAssignment,
  askKinds,
  askOtherSide,
  cancelAssignment,
  checkIn,
  checkOut,
  completeAssignment,
  confirmAssignment,
  contestAbsence,
  counterAssignmentOffer,
  declineAsk,
  declineAssignmentOffer,
  discardAssignment,
  draftAssignment,
  editAssignment,
  holdAssignment,
  importAssignments,
  instruct,
  keepTemplate,
  moveEquipment,
  noteEvent,
  offerAssignment,
  reportAbsence,
  resumeAssignment,
  sendAssignment,
  sendBackAssignment,
  takeAssignment,
  takeBackAssignment,
  withdrawAsk,
  withdrawAssignmentOffer,
  withdrawFromAssignment,
} from '../../../modules/assignments/index.ts';
import type { AnyCommand } from '../../../core/command.ts';
import { assignmentPage } from '../pages/assignments/assignment.tsx';
import {
  assignmentPath,
  assignmentsPath,
  bodyOf,
  importPath,
  myAssignmentsPath,
  newAssignmentPath,
} from '../pages/assignments/kit.ts';
import { browsePage, calendarFile, mineRoute } from '../pages/assignments/lists.tsx';
import { runSendAll, sumInto, termsInto } from '../pages/assignments/send.ts';
import { importAssignmentsPage } from '../pages/assignments/import.tsx';
import { editAssignmentPage, newAssignmentPage } from '../pages/assignments/write.tsx';
import { listOf, memberOf } from '../pages/pools/kit.ts';
import { type Values, type Visit, type WebRoute, flow, form, many, one, page } from '../route.ts';

const single = assignmentPath(':assignment');
const at = ({ params }: Visit, done = '1') => `${assignmentPath(params['assignment'] ?? '')}?done=${done}`;
const which = ({ params }: Visit) => ({ assignment: params['assignment'] });

/** A form of the page of an assignment: it comes back to the page, whatever the answer. */
function act(
  path: string,
  command: AnyCommand,
  input: (values: Values, visit: Visit) => object = () => ({}),
  uploads?: RegExp,
): WebRoute {
  return form(`${single}/${path}`, {
    command,
    input: (values: Values, visit: Visit) => ({ ...which(visit), ...input(values, visit) }),
    ...(uploads ? { uploads } : {}),
    next: (_result, visit) => at(visit),
    back: assignmentPage,
  });
}

const reason = (values: Values) => ({ reason: one(values, 'reason') });
const text = (values: Values) => ({ text: one(values, 'text') });
const seen = (values: Values) => ({ clientCardSeen: one(values, 'clientCardSeen') === 'yes' });
const place = (values: Values) => ({ latitude: degrees(values, 'latitude'), longitude: degrees(values, 'longitude') });
const degrees = (values: Values, name: string) => (one(values, name) === '' ? null : Number(one(values, name)));
const moments = (values: Values) =>
  Object.fromEntries(
    ['startsAt', 'endsAt'].flatMap((name) =>
      one(values, name) === '' ? [] : [[name, one(values, name).slice(0, 16)]],
    ),
  );

/** Terms that wait, and what was asked: their own id instead of that of the assignment. */
function about(
  kind: 'terms' | 'asked',
  name: 'offer' | 'ask',
  path: string,
  command: AnyCommand,
  input: (values: Values) => object = () => ({}),
): WebRoute {
  return form(`${single}/${kind}/:${name}/${path}`, {
    command,
    input: (values, { params }) => ({ [name]: params[name], ...input(values) }),
    next: (_result, visit) => at(visit),
    back: assignmentPage,
  });
}

export const assignments: readonly WebRoute[] = [
  page(assignmentsPath, browsePage, 'everyone'),
  page(myAssignmentsPath, mineRoute),
  page(`${myAssignmentsPath}.ics`, calendarFile),
  page(newAssignmentPath, newAssignmentPage),
  form<{ id: string }>(newAssignmentPath, {
    command: draftAssignment,
    input: bodyOf,
    next: ({ id }) => `${assignmentPath(id)}?done=saved`,
    back: newAssignmentPage,
  }),
  page(importPath, importAssignmentsPage),
  form<{ id: string }>(importPath, {
    command: importAssignments,
    input: (values) => ({
      ...(one(values, 'owner') === '' ? {} : { owner: one(values, 'owner') }),
      ...(one(values, 'template') === '' ? {} : { template: one(values, 'template') }),
      ...{ list: listOf(values), currency: one(values, 'currency'), timeZone: one(values, 'timeZone') },
    }),
    next: ({ id }) => `${importPath}?done=${id}`,
    back: importAssignmentsPage,
    bodyBytes: 3 * 1024 * 1024,
    reads: { field: 'bytes', bytes: 2 * 1024 * 1024 },
  }),
  flow(`${importPath}/send`, { run: runSendAll, back: importAssignmentsPage }),
  page(single, assignmentPage, 'everyone'),
  page(`${single}/edit`, editAssignmentPage),
  form(`${single}/edit`, {
    command: editAssignment,
    input: (values, visit) => ({ ...which(visit), ...bodyOf(values, visit) }),
    next: (_result, visit) => at(visit, 'saved'),
    back: editAssignmentPage,
  }),
  form(`${single}/discard`, {
    command: discardAssignment,
    input: (_values, visit) => which(visit),
    next: () => `${myAssignmentsPath}?side=client`,
    back: assignmentPage,
  }),
  act('send', sendAssignment, (values) => ({
    ...{ audience: one(values, 'audience'), mode: one(values, 'mode') },
    ...(one(values, 'audience') === 'pool' ? { pool: one(values, 'pool') } : {}),
    termsDays: one(values, 'termsDays') === '' ? null : Number(one(values, 'termsDays')),
  })),
  act('take-back', takeBackAssignment, reason),
  act('template', keepTemplate, (values) => ({ name: one(values, 'name') })),
  act('offers', offerAssignment, (values, visit) => ({
    ...{ professional: memberOf({ member: one(values, 'professional') }), ...text(values), ...moments(values) },
    ...termsInto(values, visit),
  })),
  act('apply', applyForAssignment, (values, visit) => ({
    ...{ ...text(values), ...seen(values), ...moments(values) },
    ...termsInto(values, visit),
  })),
  act('take', takeAssignment, seen),
  about('terms', 'offer', 'accept', acceptAssignmentOffer),
  about('terms', 'offer', 'decline', declineAssignmentOffer),
  about('terms', 'offer', 'withdraw', withdrawAssignmentOffer),
  form(`${single}/terms/:offer/counter`, {
    command: counterAssignmentOffer,
    input: (values, visit) => ({
      ...{ offer: visit.params['offer'], ...text(values), ...moments(values) },
      ...termsInto(values, visit),
    }),
    next: (_result, visit) => at(visit),
    back: assignmentPage,
  }),
  act('instructions', instruct, (values) => ({
    ...{ address: one(values, 'address'), contact: one(values, 'contact'), instructions: one(values, 'instructions') },
  })),
  act('confirm', confirmAssignment),
  act('check-in', checkIn, place),
  act('check-out', checkOut, place),
  act('notes', noteEvent, (values) => ({ kind: one(values, 'kind'), ...text(values) })),
  act('equipment', moveEquipment, (values) => ({
    ...{ item: one(values, 'item'), step: one(values, 'step'), tracking: one(values, 'tracking') },
  })),
  act('hold', holdAssignment, reason),
  act('resume', resumeAssignment),
  ...askKinds.map((kind) =>
    act(`ask/${kind}`, askOtherSide, (values, visit) => ({
      ...{ kind, ...text(values), ...moments(values), ...sumInto(values, visit) },
      ...(one(values, 'visit') === '' ? {} : { visit: one(values, 'visit') }),
    })),
  ),
  about('asked', 'ask', 'accept', acceptAsk),
  about('asked', 'ask', 'decline', declineAsk, reason),
  about('asked', 'ask', 'withdraw', withdrawAsk),
  act(
    'complete',
    completeAssignment,
    (values) => ({
      ...text(values),
      items: Array.from({ length: 20 }, (_, n) => ({
        deliverable: one(values, `items.${n}.deliverable`),
        text: one(values, `items.${n}.text`),
        files: many(values, `items.${n}.files`),
      })).filter(({ deliverable, text: words, files }) => deliverable !== '' && (words !== '' || files.length > 0)),
      units: one(values, 'units') === '' ? null : Number(one(values, 'units')),
    }),
    /^items\.\d+\.files$/,
  ),
  act('send-back', sendBackAssignment, reason),
  act('approve', approveAssignment),
  act('cancel', cancelAssignment, (values, visit) => ({
    ...{ ...reason(values), fee: one(values, 'fee') === '' ? null : one(values, 'fee') },
    ...sumInto(values, visit),
  })),
  act('withdraw', withdrawFromAssignment, reason),
  act('no-show', reportAbsence, (values) => ({ what: 'no_show', ...reason(values) })),
  act('left', reportAbsence, (values) => ({ what: 'left', ...reason(values) })),
  act('contest', contestAbsence, reason),
];
