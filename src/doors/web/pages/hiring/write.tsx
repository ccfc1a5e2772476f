import { isRefusal } from '../../../../core/refusal.ts';
import { myCompanies } from '../../../../modules/accounts/index.ts';
import { type ShownProject, limits, showProject } from '../../../../modules/hiring/index.ts';
import { currentNumbers } from '../../../../modules/policy/index.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Steps } from '../../parts/steps.tsx';
import { Screened } from '../../parts/talk/screened.tsx';
import type { Show, Visit } from '../../route.ts';
import { Meter } from './meter.tsx';
import { type FormValues, type Row, blank, filled, returned } from './project-form.ts';
import { see } from './reading.ts';
import { Done, Money, Owner, Questions, Work } from './write-fields.tsx';

/** Describing new work. What is written is kept as a draft that only its own side sees. */
export const newProjectPage: Show = async (visit) => draw(visit, null);

/** The same form over what stands there. */
export const editProjectPage: Show = async (visit) => {
  const project = await see(visit, showProject, { project: visit.params['project'] });
  if (isRefusal(project)) return project;
  return draw(visit, project);
};

async function draw(visit: Visit, project: ShownProject | null) {
  const { page, w, trouble } = visit;
  const t = w.hiring.write;
  const numbers = await see(visit, currentNumbers, {});
  if (isRefusal(numbers)) return numbers;
  const mine = project === null ? await see(visit, myCompanies, {}) : null;
  const all = mine === null || isRefusal(mine) ? [] : mine.items;
  const companies = all.filter(({ roles }) => roles.some((role) => role !== 'payer'));
  const draft = project === null || project.status === 'draft';
  const action = project === null ? paths.projects : `/projects/${project.id}/edit`;
  const values = project === null ? blank(visit, numbers.baseCurrency) : filled(project, page.lang);
  const form = trouble?.action === action ? returned(visit, values) : values;
  const title = draft ? t.newTitle : t.editTitle;
  return (
    <Layout page={page} title={title}>
      <PageHead
        lang={page.lang}
        title={title}
        lead={t.lead}
        crumbs={[{ href: paths.work, label: w.hiring.work.title }]}
      >
        {draft && <Steps label={t.steps.label} steps={[t.steps.write, t.steps.review, t.steps.published]} at={0} />}
      </PageHead>
      <div class="two end">
        <Form action={action} formKey={visit.formKey()} class="stack far" label={title}>
          <Screened
            page={page}
            trouble={trouble}
            stage="public"
            later={draft}
            texts={texts(form)}
            labels={labels(visit)}
          />
          {trouble && !('findings' in trouble.answer) && (
            <ErrorSummary lang={page.lang} sentence={trouble.sentence} fields={trouble.fields} labels={labels(visit)} />
          )}
          {!draft && <Notice title={t.editNote} />}
          {project === null && <Owner visit={visit} form={form} companies={companies} />}
          <Work visit={visit} form={form} min={numbers.descriptionMinCharacters} max={numbers.titleMaxCharacters} />
          <Money visit={visit} form={form} />
          <Done visit={visit} rows={form.criteria} />
          <Questions visit={visit} rows={form.questions} />
          <p>
            <Button look="main">{draft ? t.save : t.saveEdit}</Button>
          </p>
        </Form>
        {project?.completeness && (
          <aside>
            <Meter visit={visit} completeness={project.completeness} />
          </aside>
        )}
      </div>
    </Layout>
  );
}

function labels({ w }: Visit): Readonly<Record<string, string>> {
  const t = w.hiring.write;
  const rows = (name: string, label: (number: number) => string) =>
    Array.from({ length: limits.criteriaMax }, (_, n) => [`${name}.${n}.text`, label(n + 1)] as const);
  return {
    ...t.fieldNames,
    ...Object.fromEntries([...rows('criteria', t.criterion), ...rows('questions', t.question)]),
  };
}

function texts(form: FormValues): Record<string, string> {
  const rows = (name: string, list: readonly Row[]) => list.map(({ text }, n) => [`${name}.${n}.text`, text] as const);
  return Object.fromEntries([
    ['title', form.title],
    ['description', form.description],
    ...rows('criteria', form.criteria),
    ...rows('questions', form.questions),
  ]);
}
