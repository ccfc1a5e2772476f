import { contestFile, withdrawFile } from '../../../modules/files/index.ts';
import {
  addSample,
  editSample,
  endHoliday,
  finishAttempt,
  noteSignal,
  publishTest,
  removeSample,
  removeSampleFile,
  saveAnswer,
  saveCalendar,
  saveServices,
  setHoliday,
  startAttempt,
} from '../../../modules/talent/index.ts';
import { answerOf, attemptPage, resultPage } from '../pages/talent/attempt.tsx';
import { bankOf, newTestPage, newTestPath } from '../pages/talent/bank.tsx';
import { calendarOf, hoursPage } from '../pages/talent/hours.tsx';
import { place } from '../pages/talent/kit.tsx';
import { memberPage } from '../pages/talent/member.tsx';
import { portfolioPage, sampleOf, samplePage } from '../pages/talent/portfolio.tsx';
import { servicesOf, servicesPage } from '../pages/talent/services.tsx';
import { attemptPath, resultPath, testsPath } from '../pages/talent/tests-kit.ts';
import { myTestsPage, testPage, testsPage, watchPage } from '../pages/talent/tests.tsx';
import { paths } from '../parts/paths.ts';
import { type Values, type Visit, type WebRoute, form, one, page } from '../route.ts';

const sample = `${place.portfolio}/:sample`;
const named = (_values: Values, { params }: Visit) => ({ sample: params['sample'] });
const file = (_values: Values, { params }: Visit) => ({ file: params['file'] });
const atSample = (_result: unknown, { params }: Visit) => `${place.portfolio}#${params['sample']}`;

const attempt = attemptPath(':attempt');
const attempted = ({ params }: Visit) => ({ attempt: params['attempt'] });

const tests: readonly WebRoute[] = [
  page(testsPath, testsPage, 'everyone'),
  page(newTestPath, newTestPage),
  form(newTestPath, {
    command: publishTest,
    input: bankOf,
    next: () => `${newTestPath}?done=1`,
    back: newTestPage,
    bodyBytes: 400_000,
  }),
  page(`${testsPath}/:test`, testPage, 'everyone'),
  form<{ id: string }>(`${testsPath}/:test/start`, {
    command: startAttempt,
    input: (values, { params }) => ({ test: params['test'], lang: one(values, 'lang') }),
    next: ({ id }) => attemptPath(id),
    back: testPage,
  }),
  page(attempt, attemptPage),
  form<{ n: number }>(`${attempt}/answers/:n`, {
    command: saveAnswer,
    input: (values, visit) => ({ ...attempted(visit), n: visit.params['n'], ...answerOf(values) }),
    next: ({ n }, { params }) => `${attemptPath(params['attempt'] ?? '')}?q=${n + 1}`,
    back: attemptPage,
  }),
  form(`${attempt}/finish`, {
    command: finishAttempt,
    input: (_values, visit) => attempted(visit),
    next: (_result, { params }) => resultPath(params['attempt'] ?? ''),
    back: attemptPage,
  }),
  form(`${attempt}/signals`, {
    command: noteSignal,
    input: (values, visit) => ({ ...attempted(visit), kind: one(values, 'kind'), n: one(values, 'n') || '0' }),
    next: (_result, { params }) => attemptPath(params['attempt'] ?? ''),
    back: attemptPage,
  }),
  page(resultPath(':attempt'), resultPage, 'everyone'),
  page(place.tests, myTestsPage),
  page('/desk/attempts', watchPage, 'staff'),
];

export const talent: readonly WebRoute[] = [
  ...tests,
  page(`${paths.people}/:member`, memberPage, 'everyone'),
  page(place.services, servicesPage),
  form(place.services, {
    command: saveServices,
    input: servicesOf,
    next: () => `${place.services}?done=saved`,
    back: servicesPage,
  }),
  page(place.hours, hoursPage),
  form(place.hours, {
    command: saveCalendar,
    input: calendarOf,
    next: () => `${place.hours}?done=saved`,
    back: hoursPage,
  }),
  form(place.holiday, {
    command: setHoliday,
    input: (values) => ({ startsOn: one(values, 'startsOn'), endsOn: one(values, 'endsOn') }),
    next: () => `${place.hours}?done=saved`,
    back: hoursPage,
  }),
  form(place.holidayEnd, {
    command: endHoliday,
    input: () => ({}),
    next: () => `${place.hours}?done=saved`,
    back: hoursPage,
  }),
  page(place.portfolio, portfolioPage),
  form(place.portfolio, {
    command: addSample,
    uploads: /^files$/,
    input: sampleOf,
    next: () => `${place.portfolio}?done=saved`,
    back: portfolioPage,
  }),
  page(sample, samplePage),
  form(sample, {
    command: editSample,
    uploads: /^files$/,
    input: (values, visit) => ({ ...sampleOf(values), ...named(values, visit) }),
    next: atSample,
    back: samplePage,
  }),
  form(`${sample}/remove`, {
    command: removeSample,
    input: named,
    next: () => place.portfolio,
    back: samplePage,
  }),
  form(`${sample}/files/:file/remove`, {
    command: removeSampleFile,
    input: (values, visit) => ({ ...named(values, visit), ...file(values, visit) }),
    next: atSample,
    back: samplePage,
  }),
  form(`${sample}/files/:file/contest`, { command: contestFile, input: file, next: atSample, back: samplePage }),
  form(`${sample}/files/:file/withdraw`, { command: withdrawFile, input: file, next: atSample, back: samplePage }),
];
