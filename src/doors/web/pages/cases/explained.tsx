import { isRefusal } from '../../../../core/refusal.ts';
import { currentNumbers } from '../../../../modules/policy/index.ts';
import { transparencyReport } from '../../../../modules/transparency/index.ts';
import { duration, money } from '../../../../words/format.ts';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import type { Show } from '../../route.ts';
import { see } from '../engagements/kit.ts';
import { CasesCounted } from '../transparency/counted.tsx';

const hourMs = 3_600_000;

/** How cases are decided, with the times that count today: the same numbers by which the acts decide. */
export const explainedPage: Show = async (visit) => {
  const { page, w } = visit;
  const year = String(page.now.getUTCFullYear());
  const [numbers, report] = await Promise.all([
    see(visit, currentNumbers, {}),
    see(visit, transparencyReport, { period: year }),
  ]);
  if (isRefusal(numbers)) return numbers;
  if (isRefusal(report)) return report;
  const { explained: e, after, onward, how } = w.cases;
  const hours = (count: number) => duration(count * hourMs, page.lang);
  const days = (count: number) => duration(count * 24 * hourMs, page.lang);
  const sections = [
    {
      ...e.talks,
      text: e.talks.text({ hours: hours(numbers.mediationAnswerHours), counters: numbers.mediationCounters }),
    },
    e.ranges,
    e.fault,
    {
      ...e.evidence,
      text: e.evidence.text({
        hours: hours(numbers.evidenceHours),
        late: hours(numbers.evidenceLateHours),
        longer: hours(numbers.evidenceExtensionHours),
      }),
    },
    {
      ...e.decision,
      text: e.decision.text({
        days: days(numbers.decisionDays),
        sum: money(numbers.awardLimitForTwoMinor, numbers.baseCurrency, page.lang),
      }),
    },
    { ...e.second, text: e.second.text({ days: days(numbers.secondInstanceDays) }) },
    { ...onward.explained, text: onward.explained.text({ days: days(numbers.casePauseDays) }) },
    { ...after.explained, text: after.explained.text({ days: days(numbers.caseWindowDays) }) },
    e.record,
  ];
  return (
    <Layout page={page} title={how} description={e.lead} index>
      <div class="stack loose measure">
        <PageHead lang={page.lang} title={how} lead={e.lead} crumbs={[{ href: paths.help, label: w.help.title }]} />
        {sections.map(({ title, text }) => (
          <section class="stack tight">
            <h2>{title}</h2>
            <p>{text}</p>
          </section>
        ))}
        <section class="stack tight">
          <h2>{e.numbers}</h2>
          <CasesCounted visit={visit} cases={report.cases} />
          <p>
            <a href={`${paths.transparency}?period=${year}`}>{w.transparency.title}</a>
          </p>
        </section>
        <p>
          <a href={paths.rules}>{w.guideline.title}</a>
        </p>
      </div>
    </Layout>
  );
};
