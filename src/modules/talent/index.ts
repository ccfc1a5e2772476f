export { addSample, editSample } from './add-sample.ts';
export type { Badge } from './badges.ts';
export { categoryKeys, categoryName, searchWords, skillKeys, skillName, skillNames, skillsOf } from './catalogue.ts';
export { type ProfileCompleteness } from './completeness.ts';
export { endHoliday } from './end-holiday.ts';
export type { Calendar, Holiday, Hours, Services } from './facts.ts';
export { languageKeys, languageLevels } from './languages.ts';
export { limits as profileLimits } from './limits.ts';
export {
  type MyTalent,
  type SearchDocument,
  type ShownProfile,
  type ShownSample,
  isInPortfolio,
  myTalent,
  searchDocument,
  searchEntries,
  showProfile,
} from './queries.ts';
export { removeSample, removeSampleFile } from './remove-sample.ts';
export { clock } from './rules.ts';
export { saveCalendar } from './save-calendar.ts';
export { saveServices } from './save-services.ts';
export { setHoliday } from './set-holiday.ts';
