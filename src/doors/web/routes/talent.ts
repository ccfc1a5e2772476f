import { contestFile, withdrawFile } from '../../../modules/files/index.ts';
import {
  addSample,
  editSample,
  endHoliday,
  removeSample,
  removeSampleFile,
  saveCalendar,
  saveServices,
  setHoliday,
} from '../../../modules/talent/index.ts';
import { calendarOf, hoursPage } from '../pages/talent/hours.tsx';
import { place } from '../pages/talent/kit.tsx';
import { memberPage } from '../pages/talent/member.tsx';
import { portfolioPage, sampleOf, samplePage } from '../pages/talent/portfolio.tsx';
import { servicesOf, servicesPage } from '../pages/talent/services.tsx';
import { paths } from '../parts/paths.ts';
import { type Values, type Visit, type WebRoute, form, one, page } from '../route.ts';

const sample = `${place.portfolio}/:sample`;
const named = (_values: Values, { params }: Visit) => ({ sample: params['sample'] });
const file = (_values: Values, { params }: Visit) => ({ file: params['file'] });
const atSample = (_result: unknown, { params }: Visit) => `${place.portfolio}#${params['sample']}`;

export const talent: readonly WebRoute[] = [
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
