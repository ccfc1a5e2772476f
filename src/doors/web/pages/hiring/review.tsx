import { Held } from '../../../../core/command.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type ShownProject, cancelReasons, showProject } from '../../../../modules/hiring/index.ts';
import { myPools } from '../../../../modules/pools/index.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Confirm } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Consequences } from '../../parts/offer.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Steps } from '../../parts/steps.tsx';
import { HeldChoices } from '../../parts/talk/held-choices.tsx';
import { Redirect, type Show, type Visit, written } from '../../route.ts';
import { ProjectBody, ProjectFacts } from './body.tsx';
import { Meter } from './meter.tsx';
import { because, see } from './reading.ts';

/** The last look before everybody sees it. */
export const reviewPage: Show = async (visit) => {
  const project = await see(visit, showProject, { project: visit.params['project'] });
  if (isRefusal(project)) return project;
  if (project.status !== 'draft' || !project.completeness) return new Redirect(`/projects/${project.id}`);
  const { page, w } = visit;
  const pools = await poolsFor(visit, project);
  const t = w.hiring.write;
  const r = w.hiring.review;
  // Held words and what can be done about them need the whole column.
  const held = visit.trouble?.answer instanceof Held;
  const title = project.title === '' ? w.hiring.work.untitled : project.title;
  return (
    <Layout page={page} title={r.title}>
      <PageHead
        lang={page.lang}
        title={title}
        lead={r.lead}
        crumbs={[{ href: paths.work, label: w.hiring.work.title }]}
      >
        <Steps label={t.steps.label} steps={[t.steps.write, t.steps.review, t.steps.published]} at={1} />
      </PageHead>
      <div class="two end">
        <div class="stack far">
          {held && <Publish visit={visit} project={project} pools={pools} />}
          <ProjectBody visit={visit} project={project} />
        </div>
        <aside class="stack loose">
          <section class="panel" aria-label={w.hiring.project.budget}>
            <ProjectFacts visit={visit} project={project} />
          </section>
          <Meter visit={visit} completeness={project.completeness} form={`/projects/${project.id}/edit`} />
          {!held && <Publish visit={visit} project={project} pools={pools} />}
        </aside>
      </div>
    </Layout>
  );
};

/** Open pools of whoever hires: a project may be for the people of one of them only. */
async function poolsFor(visit: Visit, { owner }: ShownProject): Promise<readonly Audience[]> {
  const mine = await see(visit, myPools, {});
  if (isRefusal(mine)) return [];
  return mine.own.filter((pool) => pool.owner === owner && pool.closedAt === null);
}

interface Audience {
  readonly id: string;
  readonly name: string;
}

interface PublishProps {
  readonly visit: Visit;
  readonly project: ShownProject;
  readonly pools: readonly Audience[];
}

function Publish({ visit, project, pools }: PublishProps) {
  const { page, w, trouble } = visit;
  const r = w.hiring.review;
  const reason = because(page.lang, project.actions['publish']);
  const edit = `/projects/${project.id}/edit`;
  return (
    <Form action={`/projects/${project.id}/publish`} formKey={visit.formKey()} class="panel stack" label={r.publish}>
      <HeldChoices
        lang={page.lang}
        trouble={trouble}
        stage="public"
        texts={textsOf(project)}
        labels={labelsOf(visit)}
        field="edit-words"
      />
      {trouble && !(trouble.answer instanceof Held) && <ErrorSummary lang={page.lang} sentence={trouble.sentence} />}
      {pools.length > 0 && (
        <Field
          kind="select"
          name="pool"
          label={w.hiring.audience.label}
          hint={w.hiring.audience.hint}
          value={written(visit, `/projects/${project.id}/publish`, 'pool')}
          options={[
            { value: '', label: w.hiring.audience.everybody },
            ...pools.map(({ id, name }) => ({ value: id, label: w.hiring.audience.pool(name) })),
          ]}
        />
      )}
      <Consequences
        rows={[
          { term: r.then.seen, text: r.then.seenText },
          { term: r.then.money, text: r.then.moneyText },
          { term: r.then.change, text: r.then.changeText },
        ]}
      />
      <Button look="main" wide {...(reason === undefined ? {} : { because: reason })} id="publish">
        {r.publish}
      </Button>
      <span id="edit-words">
        <ButtonLink wide href={edit} icon="pen-line">
          {r.edit}
        </ButtonLink>
      </span>
    </Form>
  );
}

function textsOf({ title, description, criteria, questions }: ShownProject): Record<string, string> {
  return Object.fromEntries([
    ['title', title],
    ['description', description],
    ...criteria.map(({ text }, n) => [`criteria.${n}.text`, text]),
    ...questions.map(({ text }, n) => [`questions.${n}.text`, text]),
  ]);
}

function labelsOf({ w }: Visit): Record<string, string> {
  const t = w.hiring.write;
  const rows = Array.from({ length: 20 }, (_, n) => [
    [`criteria.${n}.text`, t.criterion(n + 1)] as const,
    [`questions.${n}.text`, t.question(n + 1)] as const,
  ]).flat();
  return { ...t.fieldNames, ...Object.fromEntries(rows) };
}

/** Ending the search for good: what follows, and why. */
export const cancelPage: Show = async (visit) => {
  const project = await see(visit, showProject, { project: visit.params['project'] });
  if (isRefusal(project)) return project;
  if (!project.own) return new Redirect(`/projects/${project.id}`);
  const { page, w, trouble } = visit;
  const c = w.hiring.cancel;
  const action = `/projects/${project.id}/cancel`;
  return (
    <Layout page={page} title={c.title}>
      <PageHead
        lang={page.lang}
        title={c.title}
        lead={project.title}
        crumbs={[{ href: `/projects/${project.id}`, label: w.hiring.project.own }]}
      />
      <Confirm
        lang={page.lang}
        action={action}
        formKey={visit.formKey()}
        act={c.act}
        grave
        back={`/projects/${project.id}`}
      >
        {trouble && <ErrorSummary lang={page.lang} sentence={trouble.sentence} fields={trouble.fields} />}
        <Consequences
          rows={[
            { term: c.then.proposals, text: c.then.proposalsText(project.proposals) },
            { term: c.then.page, text: c.then.pageText },
            { term: c.then.back, text: c.then.backText },
          ]}
        />
        <Field
          kind="radio"
          name="reason"
          label={c.reason}
          value={written(visit, action, 'reason')}
          options={cancelReasons.map((value) => ({ value, label: c.reasons[value] }))}
          error={trouble?.fields['reason']}
        />
      </Confirm>
    </Layout>
  );
};
