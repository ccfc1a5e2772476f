import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type ClosureAtDesk, closuresDesk } from '../../../../modules/enforcement/index.ts';
import { guidelineIds } from '../../../../modules/policy/index.ts';
import { sayRefusal } from '../../../../words/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Consequences } from '../../parts/offer.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Tabs } from '../../parts/steps.tsx';
import { said } from '../../parts/time.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import { type Show, type Visit, written } from '../../route.ts';

export const closuresPath = `${paths.desk}/closures`;

/** Accounts that one person proposes to close, for the second one; and the form with which a proposal begins. */
export const closuresPage: Show = async (visit) => {
  const { page, w, query } = visit;
  const d = w.enforcement.desk.closures;
  const decided = query['state'] === 'decided';
  const list = await ask(visit.house, { actor: visit.actor, lang: page.lang }, closuresDesk, { decided: `${decided}` });
  if (isRefusal(list)) return list;
  const tabs = (['open', 'decided'] as const).map((each) => ({
    href: `${closuresPath}?state=${each}`,
    label: d.tabs[each],
  }));
  return (
    <Layout page={page} title={d.title}>
      <PageHead lang={page.lang} title={d.title} lead={d.lead} crumbs={[{ href: paths.desk, label: w.desk.title }]}>
        <Tabs label={d.title} tabs={tabs} at={`${closuresPath}?state=${decided ? 'decided' : 'open'}`} />
      </PageHead>
      {visit.trouble && <ErrorSummary lang={page.lang} sentence={visit.trouble.sentence} />}
      <div class="stack far">
        {list.items.length === 0 && <Empty title={d.none} />}
        <ol class="stack loose plain-list">
          {list.items.map((each) => (
            <Proposed visit={visit} closure={each} />
          ))}
        </ol>
        {!decided && <Propose visit={visit} />}
      </div>
    </Layout>
  );
};

function Proposed({ visit, closure }: { readonly visit: Visit; readonly closure: ClosureAtDesk }) {
  const { page, w } = visit;
  const d = w.enforcement.desk.closures;
  return (
    <li class="panel stack" id={closure.id}>
      <header>
        <h2 class="lg">{d.of(closure.memberName)}</h2>
        <span class="soft sm">{d.proposed({ name: closure.byName, when: said(closure.at, page) })}</span>
      </header>
      <Consequences
        rows={[
          { term: d.why, text: closure.reason },
          { term: d.rule, text: `${closure.rule} · ${w.guideline.rows[closure.rule].title}` },
          { term: d.notice, text: d.notices[closure.notice] },
        ]}
      />
      {closure.verdict === null ? (
        <Decide visit={visit} closure={closure} />
      ) : (
        <p class="row tight">
          <Badge>{d.decided[closure.verdict]}</Badge>
          {closure.fromAt && <span class="soft sm">{d.counts(said(closure.fromAt, page, 'long'))}</span>}
        </p>
      )}
    </li>
  );
}

function Decide({ visit, closure }: { readonly visit: Visit; readonly closure: ClosureAtDesk }) {
  const { page, w } = visit;
  const d = w.enforcement.desk.closures;
  const { decide } = closure.actions;
  if (!decide.allowed) return <Notice title={sayRefusal(page.lang, decide.code, decide.detail)} />;
  return (
    <Verdict
      visit={visit}
      action={`${closuresPath}/${closure.id}`}
      about={closure.id}
      label={d.of(closure.memberName)}
      text={{ label: d.secondReason, hint: d.reasonHint, rows: 3 }}
      choices={[
        { value: 'confirmed', label: d.confirm, look: 'grave' },
        { value: 'declined', label: d.decline },
      ]}
    />
  );
}

function Propose({ visit }: { readonly visit: Visit }) {
  const { w, query, trouble } = visit;
  const d = w.enforcement.desk.closures;
  const wrong = trouble?.action === closuresPath ? trouble.fields : {};
  const value = (name: string) => written(visit, closuresPath, name, query[name]);
  return (
    <section class="panel stack" aria-labelledby="propose">
      <h2 id="propose">{d.propose}</h2>
      <Form action={closuresPath} formKey={visit.formKey()} label={d.propose}>
        <Hidden name="breach" value={value('breach')} />
        <Field
          kind="text"
          name="member"
          label={d.member}
          hint={d.memberHint}
          value={value('member')}
          error={wrong['member']}
        />
        <Field
          kind="select"
          name="rule"
          label={d.rule}
          value={value('rule')}
          options={guidelineIds.map((id) => ({ value: id, label: `${id} · ${w.guideline.rows[id].title}` }))}
          error={wrong['rule']}
        />
        <Field
          kind="radio"
          name="notice"
          label={d.notice}
          value={value('notice') || 'full'}
          options={(['full', 'law', 'repeated'] as const).map((each) => ({ value: each, label: d.notices[each] }))}
          error={wrong['notice']}
        />
        <Field
          kind="textarea"
          name="reason"
          id="f-reason-new"
          rows={4}
          label={d.why}
          hint={d.reasonHint}
          value={value('reason')}
          error={wrong['reason']}
        />
        <Button look="main">{d.send}</Button>
      </Form>
    </section>
  );
}
