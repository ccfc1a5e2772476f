import { presentFile } from '../../../modules/files/index.ts';
import {
  type MyTalent,
  type ShownProfile,
  addSample,
  editSample,
  endHoliday,
  myTalent,
  removeSample,
  removeSampleFile,
  saveCalendar,
  saveServices,
  setHoliday,
  showProfile,
} from '../../../modules/talent/index.ts';
import { type ApiRoute, act, read } from '../route.ts';

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
