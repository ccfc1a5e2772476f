import { ask } from '../../../../core/gate.ts';
import { isRefusal, refuse } from '../../../../core/refusal.ts';
import {
  type ComparedParagraph,
  type ComparedSection,
  type ComparedVersions,
  comparePolicy,
  policyKinds,
} from '../../../../modules/policy/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Diff } from '../../parts/diff.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Field } from '../../parts/field.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import type { Show, Visit } from '../../route.ts';
import { policyPaths } from './kinds.ts';

/** The difference between two versions of a text: what is new, what is gone, word by word. */
export const changesPage: Show = async (visit) => {
  const { page, w, query } = visit;
  const kind = policyKinds.find((each) => each === query['kind']) ?? (query['kind'] === undefined ? 'terms' : null);
  if (kind === null) return refuse('not_found');
  const { from, to } = query;
  const input = { kind, ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const compared = await ask(visit.house, { actor: visit.actor, lang: page.lang }, comparePolicy, input);
  if (isRefusal(compared)) return compared;
  const different = compared.sections.filter(({ change }) => change !== 'same');
  const title = w.policy.compareTitle(w.policy.names[kind]);
  return (
    <Layout page={page} title={title}>
      <PageHead
        lang={page.lang}
        title={title}
        lead={w.policy.compareLead(compared.from.number, compared.to.number)}
        crumbs={[{ href: policyPaths[kind], label: w.policy.titles[kind] }]}
      />
      <Choose visit={visit} compared={compared} />
      {different.length === 0 && <Empty title={w.policy.nothing} />}
      {different.map((section) => (
        <Section visit={visit} section={section} />
      ))}
      {different.length > 0 && <p class="soft">{w.policy.sameSections(compared.sections.length - different.length)}</p>}
    </Layout>
  );
};

function Choose({ visit: { w }, compared }: { readonly visit: Visit; readonly compared: ComparedVersions }) {
  const { kind, versions } = compared;
  if (versions.length < 2) return null;
  const options = versions.map(({ number }) => ({ value: String(number), label: w.policy.version(number) }));
  return (
    <form action="/policy/changes" class="row">
      <input type="hidden" name="kind" value={kind} />
      <Field kind="select" name="from" label={w.policy.from} options={options} value={String(compared.from.number)} />
      <Field kind="select" name="to" label={w.policy.to} options={options} value={String(compared.to.number)} />
      <Button>{w.policy.show}</Button>
    </form>
  );
}

interface SectionProps {
  readonly visit: Visit;
  readonly section: ComparedSection;
  /** Below a heading of its own on another page. */
  readonly deeper?: boolean;
}

/** One section with what is new and what is gone. */
export function Section({ visit: { page, w }, section, deeper = false }: SectionProps) {
  const { id, title, change, paragraphs } = section;
  const tone = change === 'added' ? 'good' : change === 'removed' ? 'bad' : 'neutral';
  return (
    <section class="stack" aria-labelledby={`${id}-title`}>
      {deeper ? <h3 id={`${id}-title`}>{title}</h3> : <h2 id={`${id}-title`}>{title}</h2>}
      {change !== 'same' && (
        <p>
          <Badge tone={tone}>{w.policy.change[change]}</Badge>
        </p>
      )}
      <div class="prose">
        {paragraphs.map((paragraph) => (
          <Diff lang={page.lang} segments={segmentsOf(paragraph)} />
        ))}
      </div>
    </section>
  );
}

const kinds = { same: 'same', added: 'new', removed: 'gone' } as const;

function segmentsOf({ stretches }: ComparedParagraph) {
  return stretches.map(({ text, change }) => ({ kind: kinds[change], text }));
}
