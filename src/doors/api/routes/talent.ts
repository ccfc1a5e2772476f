import { presentFile } from '../../../modules/files/index.ts';
import {
  type MyTalent,
  type ShownProfile,
  addSample,
  editSample,
  endHoliday,
  finishAttempt,
  listTests,
  myTalent,
  myTests,
  noteSignal,
  publishTest,
  removeSample,
  removeSampleFile,
  saveAnswer,
  saveCalendar,
  saveServices,
  setHoliday,
  showAttempt,
  showProfile,
  showResult,
  showTest,
  startAttempt,
  watchAttempts,
} from '../../../modules/talent/index.ts';
import { type ApiRoute, act, read } from '../route.ts';

const asItIs = (answer: unknown): unknown => answer;

export const talent: readonly ApiRoute[] = [
  read('/me/talent', myTalent, 'Your services, hours, holiday and portfolio, and what would make them better', mine),
  act(
    'PUT',
    '/me/services',
    saveServices,
    'Say what you offer: skills of the catalogue and free ones, languages, rates in minor units, where you work',
  ),
  act('PUT', '/me/calendar', saveCalendar, 'Say when you work, in minutes from midnight of your own time zone'),
  act('POST', '/me/holiday', setHoliday, 'Announce days away; the clocks of protected payments go on', { status: 201 }),
  act('DELETE', '/me/holiday', endHoliday, 'Come back earlier than announced'),
  act('POST', '/me/samples', addSample, 'Add a sample of your work, with files you have handed in', { status: 201 }),
  act('PUT', '/me/samples/:sample', editSample, 'Write a sample anew; `files` are added to those it has'),
  act('DELETE', '/me/samples/:sample', removeSample, 'Take a sample out of your portfolio, with its files'),
  act('DELETE', '/me/samples/:sample/files/:file', removeSampleFile, 'Take one file out of a sample'),
  read(
    '/members/:member/profile',
    showProfile,
    'What a professional offers: services, hours, holiday, portfolio, badges with their reasons',
    shown,
    'everyone',
  ),
  read('/tests', listTests, 'Skill tests of the house', asItIs, 'everyone'),
  act(
    'POST',
    '/tests',
    publishTest,
    'Publish a bank of questions as text, or a new version of one (operator; for a company who hires for it)',
    { status: 201, bodyBytes: 400_000 },
  ),
  read('/tests/:test', showTest, 'Everything that is asked before a test begins, and no question', asItIs, 'everyone'),
  act('POST', '/tests/:test/attempts', startAttempt, 'Begin a test: its time runs from now on', { status: 201 }),
  read('/attempts/:attempt', showAttempt, 'The paper of your attempt while it runs, with what you have saved', asItIs),
  act('PUT', '/attempts/:attempt/answers/:n', saveAnswer, 'Save the answer to one question, until the time is up'),
  act('POST', '/attempts/:attempt/signals', noteSignal, 'Tell that the page was left or something was pasted'),
  act('POST', '/attempts/:attempt/finish', finishAttempt, 'Hand in; when the time is up it happens by itself'),
  read(
    '/results/:attempt',
    showResult,
    'A result: whole for whoever took it, for others only that a test of the house was passed',
    asItIs,
    'everyone',
  ),
  read('/me/tests', myTests, 'Your results, and the tests that clients ask you for', asItIs),
  read('/desk/attempts', watchAttempts, 'The latest attempts with what their pages noticed (staff)', asItIs, 'staff'),
];

function shown({ samples, ...profile }: ShownProfile) {
  return {
    object: 'profile',
    ...profile,
    samples: samples.map(({ files, ...sample }) => ({ object: 'sample', ...sample, files: files.map(presentFile) })),
  };
}

function mine({ completeness, holidayMaxDays, ...profile }: MyTalent) {
  return { ...shown(profile), completeness, holidayMaxDays };
}
