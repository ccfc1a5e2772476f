import { isRefusal } from '../../../../core/refusal.ts';
import {
  type AskedQuestion,
  type ShownAttempt,
  type ShownResult,
  showAttempt,
  showResult,
} from '../../../../modules/talent/index.ts';
import { duration, percent } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Time, said } from '../../parts/time.tsx';
import { type Show, type Values, type Visit, many, one } from '../../route.ts';
import { Wrong } from '../account/kit.tsx';
import { see } from '../engagements/kit.ts';
import { attemptPath, resultPath, testPath, testsPath } from './tests-kit.ts';

/** From the form of one question to the act. Places are named by the thing that gets them. */
export function answerOf(values: Values): object {
  const places = Array.from({ length: 50 }, (_, option) => ({ option, place: one(values, `place.${option}`) }))
    .filter(({ place }) => place !== '')
    .map(({ option, place }) => ({ option, place: Number(place) }));
  const ordered = places.toSorted((a, b) => a.place - b.place).map(({ option }) => option);
  // Two things in one place are no order: said twice, so that the act refuses it.
  const twice = new Set(places.map(({ place }) => place)).size < places.length;
  return {
    chosen: places.length > 0 ? (twice ? [0, 0] : ordered) : many(values, 'chosen').map(Number),
    text: one(values, 'text'),
  };
}

/** The paper of an attempt, one question on a page: what is saved is saved, whatever happens to the page. */
export const attemptPage: Show = async (visit) => {
  const attempt = await see(visit, showAttempt, { attempt: visit.params['attempt'] });
  if (isRefusal(attempt)) return attempt;
  const { page, w, query } = visit;
  const a = w.talent.attempt;
  if (attempt.over)
    return (
      <Layout page={page} title={attempt.title}>
        <PageHead lang={page.lang} title={attempt.title} />
        <Notice title={a.over}>
          <a href={resultPath(attempt.id)}>{a.result}</a>
        </Notice>
      </Layout>
    );
  const asked = Number(visit.params['n'] ?? query['q'] ?? 1);
  const question = attempt.questions.find(({ n }) => n === asked) ?? attempt.questions[0];
  const of = attempt.questions.length;
  const answered = attempt.questions.filter(({ given }) => given !== null).length;
  return (
    <Layout page={page} title={attempt.title}>
      <div class="stack loose measure" data-test={attempt.id} data-n={question?.n}>
        <PageHead lang={page.lang} title={attempt.title}>
          <p class="row wrap" role="timer">
            <b>{a.until(said(attempt.endsAt, page, 'clock'))}</b>
            <span class="soft">{a.left(duration(attempt.endsAt.getTime() - page.now.getTime(), page.lang))}</span>
            <span class="soft">{a.answered({ n: answered, of })}</span>
          </p>
        </PageHead>
        <Paper visit={visit} attempt={attempt} at={question?.n ?? 1} />
        {question && <QuestionForm visit={visit} attempt={attempt} question={question} />}
        <Form
          action={`${attemptPath(attempt.id)}/finish`}
          formKey={visit.formKey()}
          label={a.finish}
          class="stack tight"
        >
          <Wrong visit={visit} action={`${attemptPath(attempt.id)}/finish`} />
          <p class="soft sm">{a.finishMeans}</p>
          <div class="row">
            <Button look={answered === of ? 'main' : 'outline'}>{a.finish}</Button>
          </div>
        </Form>
        <Form
          action={`${attemptPath(attempt.id)}/signals`}
          formKey={visit.formKey()}
          id="signals"
          class="needs-script sr"
        >
          <input type="hidden" name="kind" value="left" />
          <input type="hidden" name="n" value={`${question?.n ?? 0}`} />
        </Form>
      </div>
      <script type="module" src={page.asset('test.client')} />
    </Layout>
  );
};

/** All questions at a glance, as links: which are answered and which are open. */
function Paper({ visit, attempt, at }: { readonly visit: Visit; readonly attempt: ShownAttempt; readonly at: number }) {
  const a = visit.w.talent.attempt;
  return (
    <nav aria-label={a.list}>
      <ol class="paper plain-list">
        {attempt.questions.map(({ n, given }) => (
          <li>
            <a
              href={`${attemptPath(attempt.id)}?q=${n}`}
              class={given ? 'done' : ''}
              {...(n === at ? { 'aria-current': 'step' } : {})}
            >
              {n} <span class="sr">{given ? a.done : a.open}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface QuestionProps {
  readonly visit: Visit;
  readonly attempt: ShownAttempt;
  readonly question: AskedQuestion;
}

function QuestionForm({ visit, attempt, question }: QuestionProps) {
  const a = visit.w.talent.attempt;
  const of = attempt.questions.length;
  const action = `${attemptPath(attempt.id)}/answers/${question.n}`;
  return (
    <Form action={action} formKey={visit.formKey()} label={a.question({ n: question.n, of })}>
      <Wrong visit={visit} action={action} />
      <p class="soft sm">
        {a.question({ n: question.n, of })} · {question.section}
      </p>
      <h2 class="h3 pre">{question.text}</h2>
      {question.code && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wide code is scrolled with the keyboard too
        <pre class="code" tabIndex={0}>
          <code>{question.code}</code>
        </pre>
      )}
      <AnswerField visit={visit} question={question} />
      <div class="row">
        <Button look="main">{question.n < of ? a.save : a.saveLast}</Button>
      </div>
    </Form>
  );
}

function AnswerField({ visit, question }: Omit<QuestionProps, 'attempt'>) {
  const a = visit.w.talent.attempt;
  const { kind, options, given } = question;
  const chosen = (given?.chosen ?? []).map(String);
  const choices = options.map((label, place) => ({ value: `${place}`, label }));
  if (kind === 'single')
    return <Field kind="radio" name="chosen" label={a.single} value={chosen[0]} options={choices} />;
  if (kind === 'multiple')
    return <Field kind="checks" name="chosen" label={a.multiple} values={chosen} options={choices} />;
  if (kind === 'ordering')
    return (
      <fieldset class="stack tight">
        <legend>{a.ordering}</legend>
        {options.map((text, option) => (
          <div class="ordering">
            <Field
              kind="select"
              name={`place.${option}`}
              label={a.place(text)}
              quiet
              value={placeOf(chosen, option)}
              options={[
                { value: '', label: '–' },
                ...options.map((_, place) => ({ value: `${place + 1}`, label: `${place + 1}` })),
              ]}
            />
            <span aria-hidden="true">{text}</span>
          </div>
        ))}
      </fieldset>
    );
  const label = kind === 'numeric' ? a.numeric : a.short;
  return <Field kind="text" name="text" label={label} value={given?.text ?? ''} maxLength={500} />;
}

function placeOf(chosen: readonly string[], option: number): string {
  const place = chosen.indexOf(`${option}`);
  return place < 0 ? '' : `${place + 1}`;
}

/** What came of an attempt. Others read only that a test of the house was passed. */
export const resultPage: Show = async (visit) => {
  const result = await see(visit, showResult, { attempt: visit.params['attempt'] });
  if (isRefusal(result)) return result;
  const { page, w } = visit;
  const r = w.talent.result;
  const mine = result.sections !== null;
  const title = mine ? r.title(result.title) : r.of({ name: result.memberName, test: result.title });
  const description = `${r.passed}: ${percent(result.score, page.lang)}`;
  return (
    <Layout page={page} title={title} description={description} index={result.passed}>
      <div class="stack loose measure">
        <PageHead lang={page.lang} title={title} crumbs={[{ href: testsPath, label: w.talent.tests.title }]}>
          <p>
            <Badge tone={result.passed ? 'good' : 'neutral'}>{result.passed ? r.passed : r.failed}</Badge>
          </p>
        </PageHead>
        <Numbers visit={visit} result={result} />
        {mine && <p class="soft">{result.passed ? r.badge : r.failedMeans}</p>}
        {mine && result.retakeFrom && (
          <p class="soft">{w.talent.tests.again(said(result.retakeFrom, page, 'deadline'))}</p>
        )}
        <div class="row wrap">
          <ButtonLink href={`${paths.people}/${result.member}`}>{r.profile}</ButtonLink>
          <a href={testPath(result.test)}>{w.talent.tests.open}</a>
        </div>
      </div>
    </Layout>
  );
};

function Numbers({ visit, result }: { readonly visit: Visit; readonly result: ShownResult }) {
  const { page, w } = visit;
  const r = w.talent.result;
  const { score, pass, at, validUntil, sections } = result;
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{r.score}</dt>
          <dd class="sum">{percent(score, page.lang)}</dd>
        </div>
        <div>
          <dt>{r.needed}</dt>
          <dd>{percent(pass * 100, page.lang)}</dd>
        </div>
        <div>
          <dt>{r.at}</dt>
          <dd>
            <Time page={page} at={at} as="day" />
          </dd>
        </div>
        {result.passed && (
          <div>
            <dt>{r.until}</dt>
            <dd>
              <Time page={page} at={validUntil} as="day" />
            </dd>
          </div>
        )}
      </dl>
      {sections && (
        <section class="stack tight" aria-labelledby="h-sections">
          <h2 id="h-sections">{r.sections}</h2>
          {sections.map((section, n) => (
            <div class="meter">
              <label for={`section-${n}`}>{section.title}</label>
              <span class="num">{percent(section.score, page.lang)}</span>
              <progress id={`section-${n}`} max="10000" value={section.score} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}
