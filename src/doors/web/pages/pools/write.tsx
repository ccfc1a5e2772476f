import { isRefusal, refuse } from '../../../../core/refusal.ts';
import { myCompanies } from '../../../../modules/accounts/index.ts';
import { poolKinds, poolLimits, showImport, showPool } from '../../../../modules/pools/index.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { DataTable } from '../../parts/table.tsx';
import { Screened } from '../../parts/talk/screened.tsx';
import { type Show, type Visit, one, written } from '../../route.ts';
import { Wrong, errorOf } from '../account/kit.tsx';
import { see } from '../engagements/kit.ts';
import { myPoolsPath, poolPath, poolsPath } from './kit.ts';

interface Words {
  readonly kind: string;
  readonly name: string;
  readonly purpose: string;
}

function WordFields({ visit, action, now }: { readonly visit: Visit; readonly action: string; readonly now: Words }) {
  const { page, w, trouble } = visit;
  const { form: f, purpose, kinds, kindMeans } = w.pools;
  const purposeNow = trouble ? one(trouble.values, 'purpose') : '';
  return (
    <>
      {trouble && isRefusal(trouble.answer) && (
        <Wrong visit={visit} action={action} labels={{ name: f.name, purpose }} />
      )}
      <Screened page={page} trouble={trouble} stage="public" labels={{ purpose }} texts={{ purpose: purposeNow }} />
      <Field
        kind="text"
        name="name"
        label={f.name}
        hint={f.nameHint}
        value={written(visit, action, 'name', now.name)}
        error={errorOf(visit, action, 'name')}
        maxLength={poolLimits.nameMaxCharacters}
      />
      <Field
        kind="textarea"
        name="purpose"
        label={purpose}
        hint={f.purposeHint}
        rows={6}
        value={written(visit, action, 'purpose', now.purpose)}
        error={errorOf(visit, action, 'purpose')}
        maxLength={poolLimits.purposeMaxCharacters}
      />
      <Field
        kind="radio"
        name="kind"
        label={f.kind}
        cards
        value={written(visit, action, 'kind', now.kind)}
        options={poolKinds.map((value) => ({ value, label: kinds[value], hint: kindMeans[value] }))}
      />
    </>
  );
}

export const newPoolPath = `${poolsPath}/new`;

export const newPoolPage: Show = async (visit) => {
  const companies = await see(visit, myCompanies, {});
  if (isRefusal(companies)) return companies;
  const { page, w } = visit;
  const f = w.pools.form;
  const hiring = companies.items.filter(({ roles }) => roles.some((role) => role !== 'payer'));
  return (
    <Layout page={page} title={f.newTitle}>
      <div class="stack loose measure">
        <PageHead
          lang={page.lang}
          title={f.newTitle}
          lead={f.newLead}
          crumbs={[{ href: myPoolsPath, label: w.pools.title }]}
        />
        <Form action={newPoolPath} formKey={visit.formKey()} label={f.newTitle}>
          {hiring.length > 0 && (
            <Field
              kind="select"
              name="owner"
              label={f.owner}
              value={written(visit, newPoolPath, 'owner')}
              options={[
                { value: '', label: f.yourself },
                ...hiring.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
          <WordFields visit={visit} action={newPoolPath} now={{ kind: 'by_invitation', name: '', purpose: '' }} />
          <div class="row">
            <Button look="main">{f.make}</Button>
          </div>
        </Form>
      </div>
    </Layout>
  );
};

export const editPoolPage: Show = async (visit) => {
  const pool = await see(visit, showPool, { pool: visit.params['pool'] });
  if (isRefusal(pool)) return pool;
  if (pool.people === null) return refuse('not_found');
  const { page, w } = visit;
  const p = w.pools;
  const action = `${poolPath(pool.id)}/edit`;
  const closing = `${poolPath(pool.id)}/close`;
  return (
    <Layout page={page} title={p.form.editTitle}>
      <div class="stack loose measure">
        <PageHead
          lang={page.lang}
          title={p.form.editTitle}
          crumbs={[
            { href: myPoolsPath, label: p.title },
            { href: poolPath(pool.id), label: pool.name },
          ]}
        />
        <Form action={action} formKey={visit.formKey()} label={p.form.editTitle}>
          <WordFields visit={visit} action={action} now={pool} />
          <div class="row">
            <Button look="main">{p.form.save}</Button>
          </div>
        </Form>
        {pool.closedAt === null && (
          <section class="panel stack" aria-labelledby="h-close">
            <h2 id="h-close">{p.close.title}</h2>
            <p>{p.close.means}</p>
            <Form action={closing} formKey={visit.formKey()} label={p.close.title}>
              <Wrong visit={visit} action={closing} />
              <Button>{p.close.act}</Button>
            </Form>
          </section>
        )}
      </div>
    </Layout>
  );
};

/** A list of people, and what came of the last one. */
export const importPage: Show = async (visit) => {
  const { page, w, query, trouble } = visit;
  const pool = await see(visit, showPool, { pool: visit.params['pool'] });
  if (isRefusal(pool)) return pool;
  if (pool.people === null) return refuse('not_found');
  const i = w.pools.import;
  const action = `${poolPath(pool.id)}/import`;
  const report = query['done'] ? await see(visit, showImport, { pool: pool.id, import: query['done'] }) : null;
  if (report !== null && isRefusal(report)) return report;
  return (
    <Layout page={page} title={i.title}>
      <div class="stack loose measure">
        <PageHead
          lang={page.lang}
          title={i.title}
          lead={i.lead}
          crumbs={[
            { href: myPoolsPath, label: w.pools.title },
            { href: poolPath(pool.id), label: pool.name },
          ]}
        />
        {report && (
          <DataTable
            caption={i.report}
            rows={[...report.rows]}
            columns={[
              { label: i.row, numeric: true, cell: (row) => `${row.line}` },
              {
                label: i.person,
                cell: ({ written: who }) => {
                  const member = /mem_[0-9a-z]{26}/.exec(who)?.[0];
                  return member ? <a href={`${paths.people}/${member}`}>{`…${member.slice(-8)}`}</a> : i.anAddress;
                },
              },
              { label: i.outcomeTitle, cell: ({ outcome }) => i.outcome[outcome] },
            ]}
          />
        )}
        <Form action={action} formKey={visit.formKey()} label={i.title} files>
          {trouble && isRefusal(trouble.answer) && (
            <Wrong visit={visit} action={action} labels={{ list: i.list, text: i.text }} />
          )}
          <Screened
            page={page}
            trouble={trouble}
            stage="public"
            labels={{ text: i.text }}
            texts={{ text: trouble ? one(trouble.values, 'text') : '' }}
          />
          <Field
            kind="textarea"
            name="list"
            label={i.list}
            rows={8}
            value={written(visit, action, 'list')}
            error={errorOf(visit, action, 'list')}
          />
          <div class="field">
            <label for="f-bytes">{i.file}</label>
            <input type="file" id="f-bytes" name="bytes" />
          </div>
          <Field
            kind="textarea"
            name="text"
            label={i.text}
            optional={w.parts.field.optional}
            rows={3}
            value={written(visit, action, 'text')}
            error={errorOf(visit, action, 'text')}
            maxLength={poolLimits.textMaxCharacters}
          />
          <p class="soft sm">{i.privacy}</p>
          <div class="row">
            <Button look="main">{i.act}</Button>
          </div>
        </Form>
      </div>
    </Layout>
  );
};
