import { isMember, isStaff } from '../../../../core/actor.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import {
  type ListedTest,
  type ShownAsk,
  type ShownTest,
  listTests,
  myTests,
  showTest,
  watchAttempts,
} from '../../../../modules/talent/index.ts';
import { languageName, number, percent } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { DataTable } from '../../parts/table.tsx';
import { Time, said } from '../../parts/time.tsx';
import type { Show, Visit } from '../../route.ts';
import { Wrong } from '../account/kit.tsx';
import { see } from '../engagements/kit.ts';
import { because } from '../hiring/reading.ts';
import { ProfilePart, place } from './kit.tsx';
import { attemptPath, resultPath, testPath, testsPath } from './tests-kit.ts';

/** The tests of the house, for everybody to read about. */
export const testsPage: Show = async (visit) => {
  const list = await see(visit, listTests, {});
  if (isRefusal(list)) return list;
  const { page, w } = visit;
  const t = w.talent.tests;
  return (
    <Layout page={page} title={t.title} description={t.lead} index>
      <div class="stack loose">
        <PageHead lang={page.lang} title={t.title} lead={t.lead} />
        {list.items.length === 0 && (
          <Empty title={t.none}>
            <p>{t.noneMeans}</p>
          </Empty>
        )}
        <div class="samples">
          {list.items.map((test) => (
            <article class="panel stack tight">
              <h2 class="h3">
                <a href={testPath(test.id)}>{test.title}</a>
              </h2>
              <p>{test.about}</p>
              <TestFacts visit={visit} test={test} />
            </article>
          ))}
        </div>
        {isMember(visit.actor) && (
          <p>
            <a href={place.tests}>{t.mine}</a>
          </p>
        )}
      </div>
    </Layout>
  );
};

function TestFacts({ visit, test }: { readonly visit: Visit; readonly test: ListedTest }) {
  const { page, w } = visit;
  const t = w.talent.tests;
  return (
    <>
      <ul class="row tight wrap plain-list">
        <li>
          <Badge>{t.questions(test.asked)}</Badge>
        </li>
        <li>
          <Badge icon="clock">{t.minutes(test.minutes)}</Badge>
        </li>
        <li>
          <Badge>{t.pass(percent(test.pass * 100, page.lang))}</Badge>
        </li>
      </ul>
      <p class="soft sm">
        {t.langs}: {test.langs.map((lang) => languageName(lang, page.lang)).join(', ')}
      </p>
      {test.best && (
        <p class="sm">
          {t.best({ score: percent(test.best.score, page.lang), until: said(test.best.validUntil, page, 'day') })}
        </p>
      )}
    </>
  );
}

/** One test: everything that is asked, before a question is seen. */
export const testPage: Show = async (visit) => {
  const test = await see(visit, showTest, { test: visit.params['test'] });
  if (isRefusal(test)) return test;
  const { page, w } = visit;
  const t = w.talent.tests;
  return (
    <Layout page={page} title={test.title} description={test.about} index={test.owner === 'house'}>
      <div class="stack loose measure">
        <PageHead
          lang={page.lang}
          title={test.title}
          lead={test.about}
          crumbs={[{ href: testsPath, label: t.title }]}
        />
        <TestFacts visit={visit} test={test} />
        <section class="stack tight" aria-labelledby="h-what">
          <h2 id="h-what">{t.what}</h2>
          <ul>
            {test.sections.map(({ title, draw }) => (
              <li>{t.section({ title, count: draw })}</li>
            ))}
          </ul>
        </section>
        <section class="stack tight" aria-labelledby="h-rules">
          <h2 id="h-rules">{t.rules}</h2>
          <ul class="stack tight">
            <li>{t.rule.time(test.minutes)}</li>
            <li>{t.rule.saved}</li>
            <li>{t.rule.one}</li>
            <li>{t.rule.again(test.retakeDays)}</li>
            <li>{t.rule.valid(test.validMonths)}</li>
            <li>{t.rule.watch}</li>
            <li>{t.rule.answers}</li>
          </ul>
        </section>
        <Start visit={visit} test={test} />
      </div>
    </Layout>
  );
};

function Start({ visit, test }: { readonly visit: Visit; readonly test: ShownTest }) {
  const { page, w, actor } = visit;
  const t = w.talent.tests;
  const action = `${testPath(test.id)}/start`;
  if (!isMember(actor))
    return (
      <p>
        <ButtonLink look="main" href={`${paths.signIn}?next=${encodeURIComponent(testPath(test.id))}`}>
          {t.signIn}
        </ButtonLink>
      </p>
    );
  if (test.running)
    return (
      <Notice title={t.goOn}>
        <a href={attemptPath(test.running)}>{t.goOnAct}</a>
      </Notice>
    );
  if (test.retakeFrom) return <Notice title={t.again(said(test.retakeFrom, page, 'deadline'))} />;
  const why = because(page.lang, test.actions.start);
  if (why !== undefined) return <Notice title={why} />;
  return (
    <Form action={action} formKey={visit.formKey()} label={t.start}>
      <Wrong visit={visit} action={action} />
      <Field
        kind="select"
        name="lang"
        label={t.lang}
        value={test.langs.includes(page.lang) ? page.lang : (test.langs[0] ?? page.lang)}
        options={test.langs.map((lang) => ({ value: lang, label: languageName(lang, page.lang) }))}
      />
      <div class="row">
        <Button look="main">{t.start}</Button>
        <span class="soft sm">{t.startHint}</span>
      </div>
    </Form>
  );
}

/** One's own results, and what clients have asked for. */
export const myTestsPage: Show = async (visit) => {
  const mine = await see(visit, myTests, {});
  if (isRefusal(mine)) return mine;
  const { page, w } = visit;
  const { tests: t, result: r } = w.talent;
  return (
    <ProfilePart visit={visit} title={t.title} lead={t.lead} part={place.tests}>
      {mine.running && (
        <Notice title={t.goOn}>
          <a href={attemptPath(mine.running)}>{t.goOnAct}</a>
        </Notice>
      )}
      {mine.asks.length > 0 && (
        <section class="stack measure" aria-labelledby="h-asked">
          <h2 id="h-asked">{t.asked}</h2>
          <Asks visit={visit} asks={mine.asks} />
        </section>
      )}
      <section class="stack measure" aria-labelledby="h-results">
        <h2 id="h-results">{t.mine}</h2>
        {mine.results.length === 0 && <p class="soft">{t.noResults}</p>}
        {mine.results.length > 0 && (
          <DataTable
            caption={t.mine}
            rows={mine.results}
            columns={[
              { label: w.talent.ask.test, cell: (row) => <a href={resultPath(row.attempt)}>{row.title}</a> },
              { label: r.score, numeric: true, cell: (row) => percent(row.score, page.lang) },
              { label: r.at, cell: (row) => <Time page={page} at={row.at} as="day" /> },
              { label: r.until, cell: (row) => <Time page={page} at={row.validUntil} as="day" /> },
              { label: r.passed, cell: (row) => (row.passed ? r.passed : r.failed) },
            ]}
          />
        )}
        <p>
          <a href={testsPath}>{r.all}</a>
        </p>
      </section>
    </ProfilePart>
  );
};

const tones = { waiting: 'neutral', met: 'good', not_met: 'warn' } as const;

/** What was asked for, with how it stands, the same words for both sides. */
export function Asks({ visit, asks }: { readonly visit: Visit; readonly asks: readonly ShownAsk[] }) {
  const { page, w } = visit;
  const a = w.talent.ask;
  return (
    <ul class="stack tight plain-list">
      {asks.map(({ test, title, minimum, best, verdict }) => (
        <li class="row tight wrap">
          <a href={testPath(test)}>{a.line({ test: title, minimum: percent(minimum * 100, page.lang) })}</a>
          <Badge tone={tones[verdict]}>{a.verdict[verdict]}</Badge>
          {best !== null && <span class="soft sm">{a.score(percent(best, page.lang))}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What pages noticed, for people of the staff. */
export const watchPage: Show = async (visit) => {
  const list = await see(visit, watchAttempts, {});
  if (isRefusal(list)) return list;
  const { page, w, actor } = visit;
  const s = w.talent.watch;
  const count = (value: number) => number(value, page.lang);
  return (
    <Layout page={page} title={s.title} wide={false}>
      <PageHead lang={page.lang} title={s.title} lead={s.lead} />
      {isStaff(actor, 'operator') && (
        <p>
          <a href={`${testsPath}/new`}>{w.talent.bank.title}</a>
        </p>
      )}
      {list.items.length === 0 ? (
        <Empty title={s.none}>
          <p>{s.noneMeans}</p>
        </Empty>
      ) : (
        <DataTable
          caption={s.title}
          rows={list.items}
          columns={[
            { label: s.who, cell: (row) => <a href={`${paths.people}/${row.member}`}>{row.memberName}</a> },
            { label: s.test, cell: (row) => row.title },
            { label: s.started, cell: (row) => <Time page={page} at={row.startedAt} /> },
            {
              label: s.score,
              numeric: true,
              cell: (row) => (row.score === null ? s.running : percent(row.score, page.lang)),
            },
            { label: s.answered, numeric: true, cell: (row) => count(row.answered) },
            { label: s.left, numeric: true, cell: (row) => count(row.left) },
            { label: s.pasted, numeric: true, cell: (row) => count(row.pasted) },
          ]}
        />
      )}
    </Layout>
  );
};
