import { isStaff } from '../../../../core/actor.ts';
import { isRefusal, refuse } from '../../../../core/refusal.ts';
import { myCompanies } from '../../../../modules/accounts/index.ts';
import { testLines } from '../../../../modules/talent/index.ts';
import { languageName } from '../../../../words/format.ts';
import { langs } from '../../../../words/lang.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Screened } from '../../parts/talk/screened.tsx';
import { type Show, type Values, one, written } from '../../route.ts';
import { Wrong, errorOf } from '../account/kit.tsx';
import { see } from '../engagements/kit.ts';
import { testsPath } from './tests-kit.ts';

export const newTestPath = `${testsPath}/new`;

export function bankOf(values: Values): object {
  const owner = one(values, 'owner');
  return { ...(owner === '' ? {} : { owner }), lang: one(values, 'lang'), text: one(values, 'text') };
}

/** An example of every kind of question, in the language of the marks and not of the house. */
const example = `key: knots
title: Knots and loads
about: What somebody who fastens loads should know.
minutes: 15
pass: 75

== Basics | 2

? Which knot holds and opens again?
(x) Bowline
( ) Granny knot
( ) Overhand knot

? Which of these are hitches?
[x] Clove hitch
[x] Timber hitch
[ ] Bowline

== Numbers and words | 1

? What does this print?
    console.log(2 * 21)
= 42

? Put in order.
1. Measure
2. Cut
3. Fasten

? The end of a rope that does not carry is called the … end.
> free | running`;

/** Where the house and companies publish banks of questions. */
export const newTestPage: Show = async (visit) => {
  const { page, w, actor, trouble, query } = visit;
  const companies = await see(visit, myCompanies, {});
  if (isRefusal(companies)) return companies;
  const hiring = companies.items.filter(({ roles }) => roles.some((role) => role !== 'payer'));
  const house = isStaff(actor, 'operator');
  if (!house && hiring.length === 0) return refuse('not_found');
  const b = w.talent.bank;
  const lines = testLines(trouble ? one(trouble.values, 'text') : '');
  const labels = Object.fromEntries(Object.keys(lines).map((name) => [name, b.text]));
  const owners = [
    ...(house ? [{ value: '', label: b.house }] : []),
    ...hiring.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Layout page={page} title={b.title}>
      <div class="stack loose measure">
        <PageHead
          lang={page.lang}
          title={b.title}
          lead={b.lead}
          crumbs={[{ href: testsPath, label: w.talent.tests.title }]}
        />
        {query['done'] !== undefined && !trouble && <Notice tone="good" role="status" title={b.done} />}
        <Form action={newTestPath} formKey={visit.formKey()} label={b.title}>
          {trouble && isRefusal(trouble.answer) && (
            <Wrong visit={visit} action={newTestPath} labels={{ text: b.text }} />
          )}
          <Screened page={page} trouble={trouble} stage="public" labels={labels} texts={lines} />
          <Field
            kind="select"
            name="owner"
            label={b.owner}
            value={written(visit, newTestPath, 'owner', owners[0]?.value)}
            options={owners}
          />
          <Field
            kind="select"
            name="lang"
            label={b.lang}
            value={written(visit, newTestPath, 'lang', page.lang)}
            options={langs.map((lang) => ({ value: lang, label: languageName(lang, page.lang) }))}
          />
          <Field
            kind="textarea"
            name="text"
            label={b.text}
            rows={20}
            value={written(visit, newTestPath, 'text')}
            error={errorOf(visit, newTestPath, 'text')}
            maxLength={100_000}
          />
          <div class="row">
            <Button look="main">{b.act}</Button>
          </div>
        </Form>
        <details class="drawer">
          <summary>{b.how}</summary>
          <pre class="code">
            <code>{example}</code>
          </pre>
        </details>
      </div>
    </Layout>
  );
};
