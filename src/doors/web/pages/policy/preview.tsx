import type { ComponentChildren } from 'preact';
import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import {
  type Difference,
  type GuidelinePreview,
  type Outcome,
  guidelinePreview,
} from '../../../../modules/enforcement/index.ts';
import {
  type ComparedDraft,
  type PolicyKind,
  compareGuidelineDraft,
  stepText,
} from '../../../../modules/policy/index.ts';
import { number } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { DataTable } from '../../parts/table.tsx';
import { said } from '../../parts/time.tsx';
import { Redirect, type Show, type Visit } from '../../route.ts';
import { Section } from './changes.tsx';
import { WhenAndWhy, policyDeskPath, previewPathOf } from './desk.tsx';

/** What a draft of the guideline changes and whom it would have touched, before anybody is bound by it. */
export const previewPage: Show = async (visit) => {
  const { page, w } = visit;
  const viewer = { actor: visit.actor, lang: page.lang };
  const back = `${policyDeskPath}/guideline`;
  const [draft, preview] = await Promise.all([
    ask(visit.house, viewer, compareGuidelineDraft, {}),
    ask(visit.house, viewer, guidelinePreview, {}),
  ]);
  // Whoever comes when there is no draft begins one; whoever may not write one finds nothing there either.
  if (isRefusal(draft) || isRefusal(preview)) return new Redirect(back);
  const p = w.policy.desk.preview;
  return (
    <DraftPage visit={visit} kind="guideline" title={p.title} lead={p.lead} savedAt={draft.at}>
      <Touched visit={visit} preview={preview} />
      <Changes visit={visit} draft={draft} />
      <Publish
        visit={visit}
        draft={draft}
        action={previewPathOf('guideline')}
        told={p.told(said(draft.earliestAt, page, 'day'))}
      />
    </DraftPage>
  );
};

interface DraftPageProps {
  readonly visit: Visit;
  readonly kind: PolicyKind;
  readonly title: string;
  readonly lead: string;
  readonly savedAt: Date;
  readonly children: ComponentChildren;
}

/** A draft that is looked at: since when it stands, and the way back to writing it. */
export function DraftPage({ visit: { page, w }, kind, title, lead, savedAt, children }: DraftPageProps) {
  const p = w.policy.desk.preview;
  return (
    <Layout page={page} title={title}>
      <PageHead
        lang={page.lang}
        title={title}
        lead={lead}
        crumbs={[{ href: policyDeskPath, label: w.policy.desk.title }]}
      />
      <p class="row">
        <span class="soft">{p.saved(said(savedAt, page))}</span>
        <ButtonLink href={`${policyDeskPath}/${kind}`}>{p.back}</ButtonLink>
      </p>
      {children}
    </Layout>
  );
}

interface ChangesProps {
  readonly visit: Visit;
  readonly draft: ComparedDraft;
}

/** What differs from the version that was announced last. */
export function Changes({ visit, draft }: ChangesProps) {
  const { w } = visit;
  const different = draft.sections.filter(({ change }) => change !== 'same');
  return (
    <section class="stack far" aria-labelledby="h-changes">
      <h2 id="h-changes">{w.policy.desk.preview.changes}</h2>
      {different.map((section) => (
        <Section visit={visit} section={section} deeper />
      ))}
      <p class="soft">{w.policy.sameSections(draft.sections.length - different.length)}</p>
    </section>
  );
}

interface Props {
  readonly visit: Visit;
  readonly preview: GuidelinePreview;
}

function Touched({ visit, preview }: Props) {
  const { page, w } = visit;
  const p = w.policy.desk.preview;
  const say = (value: number) => number(value, page.lang);
  const { facts, members, differing, touched, suspendedNow, days } = preview;
  const sums = [
    [p.differing, p.ofAll(say(differing), say(facts))],
    [p.members, p.ofAll(say(touched), say(members))],
    [p.suspended, p.fromTo(say(suspendedNow.was), say(suspendedNow.would))],
  ];
  return (
    <section class="panel stack" aria-labelledby="h-touched">
      <h2 id="h-touched">{p.touched(days)}</h2>
      <p class="soft sm measure">{p.how}</p>
      <dl class="facts">
        {sums.map(([term, text]) => (
          <div>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {differing === 0 ? (
        <Empty title={p.none}>
          <p>{p.noneMeans}</p>
        </Empty>
      ) : (
        <Differences visit={visit} preview={preview} />
      )}
    </section>
  );
}

function Differences({ visit, preview }: Props) {
  const { page, w } = visit;
  const p = w.policy.desk.preview;
  const c = p.columns;
  const tone = { heavier: 'bad', lighter: 'good', other: 'neutral' } as const;
  return (
    <DataTable
      caption={p.list}
      rows={preview.differences}
      columns={[
        { label: c.rule, cell: ({ rule }: Difference) => `${rule} · ${w.guideline.rows[rule].title}` },
        { label: c.nth, cell: ({ occurrence }) => w.guideline.columns.nth(occurrence) },
        { label: c.was, cell: ({ was }) => outcomeText(visit, was) },
        { label: c.would, cell: ({ would }) => outcomeText(visit, would) },
        { label: c.how, cell: ({ change }) => <Badge tone={tone[change]}>{p.change[change]}</Badge> },
        { label: c.times, numeric: true, cell: ({ facts }) => number(facts, page.lang) },
        { label: c.members, numeric: true, cell: ({ members }) => number(members, page.lang) },
      ]}
    />
  );
}

/** What counts at once, and what waits for somebody. */
function outcomeText({ page, w }: Visit, { weight, given, waits }: Outcome): string {
  const p = w.policy.desk.preview;
  const later = waits.map(({ for: who, step }) =>
    (who === 'person' ? p.person : p.two)(stepText(page.lang, { weight }, step)),
  );
  return [stepText(page.lang, { weight }, given), ...later].filter((text) => text !== '').join(' · ') || p.nothing;
}

interface PublishProps extends ChangesProps {
  readonly action: string;
  /** Who is told, and from which day on it can count. */
  readonly told: string;
}

export function Publish({ visit, draft, action, told }: PublishProps) {
  const { page, w, trouble } = visit;
  const d = w.policy.desk;
  return (
    <section class="panel stack" aria-labelledby="h-publish">
      <h2 id="h-publish">{d.preview.publish}</h2>
      <p class="measure">{told}</p>
      <Form action={action} formKey={visit.formKey()} label={d.preview.publish}>
        {trouble && (
          <ErrorSummary
            lang={page.lang}
            sentence={trouble.sentence}
            fields={trouble.fields}
            labels={{ countsOn: d.countsOn, reason: d.reason }}
          />
        )}
        <Hidden name="draft" value={draft.id} />
        <WhenAndWhy visit={visit} action={action} />
        <p>
          <Button look="main">{d.preview.publish}</Button>
        </p>
      </Form>
    </section>
  );
}
