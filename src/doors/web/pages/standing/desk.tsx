import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import {
  type AppealAtDesk,
  type Evidence,
  type WaitingStep,
  appealsDesk,
  evidenceLink,
  stepsAtDesk,
} from '../../../../modules/enforcement/index.ts';
import { stepText } from '../../../../modules/policy/index.ts';
import { sayRefusal } from '../../../../words/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Consequences } from '../../parts/offer.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Tabs } from '../../parts/steps.tsx';
import { said } from '../../parts/time.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import { type Show, type Visit, written } from '../../route.ts';

import { closuresPath } from './closures.tsx';

export const stepsDesk = `${paths.desk}/steps`;
export const appealsPath = `${paths.desk}/appeals`;

/** What is heavier than the machine may give, and waits for a person. */
export const stepsPage: Show = async (visit) => {
  const { page, w } = visit;
  const d = w.enforcement.desk.steps;
  const list = await ask(visit.house, { actor: visit.actor, lang: page.lang }, stepsAtDesk, {});
  if (isRefusal(list)) return list;
  return (
    <Layout page={page} title={d.title}>
      <PageHead lang={page.lang} title={d.title} lead={d.lead} crumbs={[{ href: paths.desk, label: w.desk.title }]} />
      {visit.trouble && <ErrorSummary lang={page.lang} sentence={visit.trouble.sentence} />}
      {list.items.length === 0 && <Empty title={d.none} />}
      <ol class="stack loose plain-list">
        {list.items.map((step) => (
          <Step visit={visit} step={step} />
        ))}
      </ol>
    </Layout>
  );
};

function Step({ visit, step }: { readonly visit: Visit; readonly step: WaitingStep }) {
  const { page, w } = visit;
  const d = w.enforcement.desk.steps;
  const action = `${stepsDesk}/${step.breach}`;
  const title = d.of({ name: step.memberName, rule: step.rule, occurrence: step.occurrence });
  return (
    <li class="panel stack" id={step.breach}>
      <header>
        <h2 class="lg">{title}</h2>
        <span class="soft sm">{said(step.at, page)}</span>
      </header>
      <Consequences
        rows={[
          { term: w.enforcement.page.happened, text: <span lang={step.lang}>{step.facts}</span> },
          ...shownWords(visit, step.words),
          ...shownEvidence(visit, step.evidence),
          { term: d.wouldFollow, text: stepText(page.lang, step, step.step) },
        ]}
      />
      {step.for === 'two_people' ? (
        <Notice title={d.twoPeople}>
          <a href={`${closuresPath}?member=${step.member}&breach=${step.breach}&rule=${step.rule}#propose`}>
            {w.enforcement.desk.closures.propose}
          </a>
        </Notice>
      ) : (
        <Verdict
          visit={visit}
          action={action}
          about={step.breach}
          label={title}
          text={{ label: d.reason, hint: d.reasonHint }}
          choices={[
            { value: 'confirmed', label: d.confirm, look: 'main' },
            { value: 'declined', label: d.decline },
          ]}
        />
      )}
    </li>
  );
}

function shownWords({ w }: Visit, words: readonly string[]) {
  if (words.length === 0) return [];
  return [
    {
      term: w.enforcement.page.words,
      text: words.map((each, n) => (
        <>
          {n > 0 && ' · '}
          <mark>{each}</mark>
        </>
      )),
    },
  ];
}

function shownEvidence({ w }: Visit, evidence: readonly Evidence[]) {
  if (evidence.length === 0) return [];
  const { record, entry } = w.enforcement.page;
  return [
    {
      term: record,
      text: evidence.map((each, n) => (
        <>
          {n > 0 && ', '}
          <a href={evidenceLink(each)}>{entry(each.seq)}</a>
        </>
      )),
    },
  ];
}

/** What members ask another person to look at again, the first to be due at the front. */
export const appealsPage: Show = async (visit) => {
  const { page, w, query } = visit;
  const d = w.enforcement.desk.appeals;
  const decided = query['state'] === 'decided';
  const list = await ask(visit.house, { actor: visit.actor, lang: page.lang }, appealsDesk, { decided: `${decided}` });
  if (isRefusal(list)) return list;
  const tabs = (['open', 'decided'] as const).map((each) => ({
    href: `${appealsPath}?state=${each}`,
    label: d.tabs[each],
  }));
  return (
    <Layout page={page} title={d.title}>
      <PageHead lang={page.lang} title={d.title} lead={d.lead} crumbs={[{ href: paths.desk, label: w.desk.title }]}>
        <Tabs label={d.title} tabs={tabs} at={`${appealsPath}?state=${decided ? 'decided' : 'open'}`} />
      </PageHead>
      {visit.trouble && <ErrorSummary lang={page.lang} sentence={visit.trouble.sentence} />}
      {list.items.length === 0 && <Empty title={d.none} />}
      <ol class="stack loose plain-list">
        {list.items.map((each) => (
          <Asked visit={visit} asked={each} />
        ))}
      </ol>
    </Layout>
  );
};

function Asked({ visit, asked }: { readonly visit: Visit; readonly asked: AppealAtDesk }) {
  const { page, w } = visit;
  const d = w.enforcement.desk.appeals;
  const due = said(asked.dueAt, page, 'deadline');
  const title = d.of({ name: asked.memberName, rule: asked.rule ?? w.enforcement.page.terms });
  return (
    <li class="panel stack" id={asked.id}>
      <header>
        <h2 class="lg">{title}</h2>
        {asked.outcome === null ? (
          <Badge tone="key" icon="hourglass">
            {asked.late ? d.late(due) : d.due(due)}
          </Badge>
        ) : (
          <Badge tone={asked.outcome === 'overturned' ? 'good' : 'neutral'}>{d.decided[asked.outcome]}</Badge>
        )}
      </header>
      <Consequences
        rows={[
          { term: d.says, text: asked.text },
          {
            term: d.house,
            text: (
              <span lang={asked.lang}>
                {asked.facts} {asked.explanation}
              </span>
            ),
          },
          ...shownWords(visit, asked.words),
          ...shownEvidence(visit, asked.evidence),
          ...(asked.reason === null ? [] : [{ term: d.reason, text: asked.reason }]),
        ]}
      />
      {asked.outcome === null && <Decide visit={visit} asked={asked} title={title} />}
    </li>
  );
}

function Decide({
  visit,
  asked,
  title,
}: {
  readonly visit: Visit;
  readonly asked: AppealAtDesk;
  readonly title: string;
}) {
  const { page, w } = visit;
  const d = w.enforcement.desk.appeals;
  const { decide } = asked.actions;
  if (!decide.allowed) return <Notice title={sayRefusal(page.lang, decide.code, decide.detail)} />;
  const action = `${appealsPath}/${asked.id}`;
  return (
    <Form action={action} formKey={visit.formKey()} label={title}>
      <Field
        kind="textarea"
        name="reason"
        id={`f-reason-${asked.id}`}
        rows={3}
        label={d.reason}
        hint={d.reasonHint}
        value={written(visit, action, 'reason')}
        error={visit.trouble?.action === action ? visit.trouble.fields['reason'] : undefined}
      />
      <div class="row">
        <Button name="outcome" value="upheld">
          {d.uphold}
        </Button>
        <Button name="outcome" value="overturned">
          {d.overturn}
        </Button>
      </div>
    </Form>
  );
}
