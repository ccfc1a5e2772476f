import { isRefusal, refuse } from '../../../../core/refusal.ts';
import { showCase } from '../../../../modules/cases/index.ts';
import { deadlineIcs } from '../../../../platform/documents/index.ts';
import { Document, type Show } from '../../route.ts';
import { see } from '../engagements/kit.ts';
import { casePath } from './kit.ts';

/** The end of the time that runs in a case, for the reader's own calendar; a newer file moves the same event. */
export const caseDeadlineFile: Show = async (visit) => {
  const shown = await see(visit, showCase, { case: visit.params['case'] });
  if (isRefusal(shown)) return shown;
  const { number, endsAt } = shown;
  if (endsAt === null) return refuse('case_closed');
  const { clock } = visit.w.cases;
  return new Document({
    type: 'text/calendar; charset=utf-8',
    name: `${number}.ics`,
    body: deadlineIcs({
      uid: `${number}@garante`,
      title: clock.calendar(number),
      description: clock.calendarText,
      at: endsAt,
      url: `${visit.page.origin}${casePath(number)}`,
      madeAt: visit.page.now,
    }),
  });
};
