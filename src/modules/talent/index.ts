export { addSample, editSample } from './add-sample.ts';
export type { Badge } from './badges.ts';
export { categoryKeys, categoryName, searchWords, skillKeys, skillName, skillNames, skillsOf } from './catalogue.ts';
export { type ProfileCompleteness } from './completeness.ts';
export { finishAttempt } from './finish-attempt.ts';
export { noteSignal } from './note-signal.ts';
export { publishTest } from './publish-test.ts';
export {
  type AskedQuestion,
  type ListedTest,
  type ShownAsk,
  type ShownAttempt,
  type ShownResult,
  type ShownTest,
  asksOn,
  listTests,
  myTests,
  showAttempt,
  showResult,
  showTest,
  testsFor,
  watchAttempts,
} from './queries-tests.ts';
export { type AskFacts, linesOf as testLines, mayAsk } from './rules-tests.ts';
export { saveAnswer } from './save-answer.ts';
export { startAttempt } from './start-attempt.ts';
export { type NewAsk, askFactsFor, saveAsk } from './store-tests.ts';
export { endHoliday } from './end-holiday.ts';
export type { Calendar, Holiday, Hours, Services } from './facts.ts';
export { type LanguageLevel, languageKeys, languageLevels } from './languages.ts';
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
