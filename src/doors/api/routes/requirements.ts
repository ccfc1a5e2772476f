import {
  attachSet,
  countPeople,
  detachSet,
  editSet,
  endSet,
  makeSet,
  myPlace,
  mySets,
  overrideFor,
  sayPlace,
  showRequirements,
  showSet,
  signPaper,
} from '../../../modules/requirements/index.ts';
import { type ApiRoute, act, read } from '../route.ts';

const asItIs = (answer: unknown): unknown => answer;

export const requirements: readonly ApiRoute[] = [
  read('/requirement-sets', mySets, 'Requirement sets of the sides for which you hire', asItIs),
  act('POST', '/requirement-sets', makeSet, 'Write down what you ask of people: a name and up to twenty rules', {
    status: 201,
  }),
  read(
    '/requirement-sets/count',
    countPeople,
    'How many people meet these rules (`rules`: the list as JSON), and how many each keeps out; less than five is `few`',
    asItIs,
  ),
  read('/requirement-sets/:set', showSet, 'A set with its versions and where it is asked for', asItIs),
  act(
    'PUT',
    '/requirement-sets/:set',
    editSet,
    'Write the next version; who answered the one before is judged by that',
  ),
  act('POST', '/requirement-sets/:set/end', endSet, 'Ask it of nobody any more'),
  act('POST', '/requirement-sets/:set/attach', attachSet, 'Ask for it at a project or a pool (`subject`)'),
  act('POST', '/requirement-sets/:set/detach', detachSet, 'Stop asking for it there'),
  read(
    '/requirements/:subject',
    showRequirements,
    'What is asked at a project or a pool and whether you meet it; for its client, whether those in touch do',
    asItIs,
    'everyone',
  ),
  act('POST', '/requirements/:subject/signatures', signPaper, 'Accept a text that is asked for, by the name it has', {
    status: 201,
  }),
  act('POST', '/requirements/:subject/overrides', overrideFor, 'Let somebody through, with a reason they read', {
    status: 201,
  }),
  read('/me/place', myPlace, 'Where you have said that you work from, to about a kilometre', asItIs),
  act('PUT', '/me/place', sayPlace, 'Say where you work from, or take it back with nulls'),
];
