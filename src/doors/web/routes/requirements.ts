import {
  attachSet,
  detachSet,
  editSet,
  endSet,
  makeSet,
  overrideFor,
  sayPlace,
  signPaper,
} from '../../../modules/requirements/index.ts';
import { newSetPath, placeOf, placePath, requiredPath, setOf, setPath, setsPath } from '../pages/requirements/kit.ts';
import { placePage, setPage, setsPage } from '../pages/requirements/sets.tsx';
import { requiredPage } from '../pages/requirements/subject.tsx';
import { editSetPage, newSetPage } from '../pages/requirements/write.tsx';
import { type Visit, type WebRoute, form, many, one, page } from '../route.ts';

const set = setPath(':set');
const subject = requiredPath(':subject');
const ofSet = ({ params }: Visit) => ({ set: params['set'] });
const ofSubject = ({ params }: Visit) => ({ subject: params['subject'] });
const atSet = (_result: unknown, { params }: Visit) => `${setPath(params['set'] ?? '')}?done=1`;
const atSubject = (_result: unknown, { params }: Visit) => `${requiredPath(params['subject'] ?? '')}?done=1`;

export const requirements: readonly WebRoute[] = [
  page(setsPath, setsPage),
  page(newSetPath, newSetPage),
  form<{ id: string }>(newSetPath, {
    command: makeSet,
    input: setOf,
    next: ({ id }) => `${setPath(id)}?done=1`,
    back: newSetPage,
  }),
  page(subject, requiredPage, 'everyone'),
  form(`${subject}/sign`, {
    command: signPaper,
    input: (values, visit) => ({ ...ofSubject(visit), paper: one(values, 'paper'), seen: many(values, 'seen') }),
    next: atSubject,
    back: requiredPage,
  }),
  form(`${subject}/attach`, {
    command: attachSet,
    input: (values, visit) => ({ ...ofSubject(visit), set: one(values, 'set') }),
    next: atSubject,
    back: requiredPage,
  }),
  form(`${subject}/detach`, {
    command: detachSet,
    input: (values, visit) => ({ ...ofSubject(visit), set: one(values, 'set') }),
    next: atSubject,
    back: requiredPage,
  }),
  form(`${subject}/people/:member/override`, {
    command: overrideFor,
    input: (values, visit) => ({
      ...ofSubject(visit),
      member: visit.params['member'],
      reason: one(values, 'reason'),
    }),
    next: atSubject,
    back: requiredPage,
  }),
  page(set, setPage),
  page(`${set}/edit`, editSetPage),
  form(`${set}/edit`, {
    command: editSet,
    input: (values, visit) => ({ ...setOf(values), ...ofSet(visit) }),
    next: atSet,
    back: editSetPage,
  }),
  form(`${set}/attach`, {
    command: attachSet,
    input: (values, visit) => ({ ...ofSet(visit), subject: one(values, 'subject') }),
    next: atSet,
    back: setPage,
  }),
  form(`${set}/end`, {
    command: endSet,
    input: (_values, visit) => ofSet(visit),
    next: atSet,
    back: setPage,
  }),
  page(placePath, placePage),
  form(placePath, {
    command: sayPlace,
    input: placeOf,
    next: () => `${placePath}?done=1`,
    back: placePage,
  }),
];
