import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import {
  type PolicyKind,
  type Section,
  type ShownVersion,
  showPolicy,
  stepText,
} from '../../../../modules/policy/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Tabs } from '../../parts/steps.tsx';
import { DataTable } from '../../parts/table.tsx';
import { said } from '../../parts/time.tsx';
import type { Show, Visit } from '../../route.ts';
import { changesPath, policyPaths, policyTabs } from './kinds.ts';
import { Prose } from './prose.tsx';

/** One of the rules of the house: the version that counts, or an older or announced one by its number. */
export function policyPage(kind: PolicyKind): Show {
  return async (visit) => {
    const { page, w, query } = visit;
    const { version } = query;
    const input = { kind, ...(version === undefined ? {} : { version }) };
    const shown = await ask(visit.house, { actor: visit.actor, lang: page.lang }, showPolicy, input);
    if (isRefusal(shown)) return shown;
    return (
      <Layout
        page={page}
        title={w.policy.titles[kind]}
        description={w.policy.leads[kind]}
        index={version === undefined}
      >
        <PageHead lang={page.lang} title={w.policy.titles[kind]} lead={w.policy.leads[kind]}>
          <Tabs label={w.policy.tabs} tabs={policyTabs(w)} at={policyPaths[kind]} />
        </PageHead>
        <Standing visit={visit} shown={shown} />
        {kind === 'guideline' && <Ladder visit={visit} shown={shown} />}
        {kind === 'guideline' && (
          <p>
            <a href="/contact-screen">{w.screening.quality.title}</a>
          </p>
        )}
        <div class="two filters">
          <Contents visit={visit} shown={shown} />
          <div class="stack loose">
            {shown.sections.map((section) => (
              <Part visit={visit} shown={shown} section={section} />
            ))}
          </div>
        </div>
        <Versions visit={visit} shown={shown} />
      </Layout>
    );
  };
}

interface Props {
  readonly visit: Visit;
  readonly shown: ShownVersion;
}

export function Standing({ visit: { page, w }, shown }: Props) {
  const { kind, number, countsAt, inForce, acceptedAt, versions } = shown;
  const day = said(countsAt, page, 'day');
  const state = inForce ? w.policy.counts(day) : countsAt > page.now ? w.policy.willCount(day) : w.policy.counted(day);
  return (
    <>
      <p class="soft">
        {[w.policy.version(number), state, acceptedAt && w.policy.acceptedOn(said(acceptedAt, page, 'day'))]
          .filter(Boolean)
          .join(' · ')}{' '}
        {versions.length > 1 && number > 1 && <a href={changesPath(kind, number - 1, number)}>{w.policy.compare}</a>}
      </p>
      <Coming visit={{ page, w }} shown={shown} />
      {!inForce && (
        <Notice tone="warn" title={w.policy.notInForce}>
          <a href={policyPaths[kind]}>{w.policy.readCurrent}</a>
        </Notice>
      )}
    </>
  );
}

/** A version that is announced and does not count yet, for whoever reads the one that does. */
function Coming({
  visit: { page, w },
  shown: { kind, inForce, number: current, versions },
}: {
  readonly visit: Pick<Visit, 'page' | 'w'>;
  readonly shown: ShownVersion;
}) {
  const coming = inForce ? versions.filter(({ number, countsAt }) => number > current && countsAt > page.now) : [];
  return (
    <>
      {coming.map(({ number, countsAt }) => (
        <Notice title={w.policy.coming(number, said(countsAt, page, 'day'))}>
          <a href={changesPath(kind, number - 1, number)}>{w.policy.compare}</a> ·{' '}
          <a href={`${policyPaths[kind]}?version=${number}`}>{w.policy.readComing}</a>
        </Notice>
      ))}
    </>
  );
}

/** Where to jump to; on a phone the text itself is the quickest way. */
function Contents({ visit: { w }, shown }: Props) {
  return (
    <nav class="only-wide stack tight" aria-labelledby="contents-title">
      <h2 id="contents-title">{w.policy.contents}</h2>
      <ul class="stack tight sm">
        {shown.sections.map(({ id, title }) => (
          <li>
            <a href={`#${id}`}>{headingOf(shown, id, title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Part({ visit, shown, section }: Props & { readonly section: Section }) {
  const { id, title, paragraphs } = section;
  return (
    <section id={id} class="stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{headingOf(shown, id, title)}</h2>
      <About visit={visit} shown={shown} id={id} />
      <Prose paragraphs={shown.kind === 'numbers' ? paragraphs.map((line) => `- ${line}`) : paragraphs} />
    </section>
  );
}

function headingOf({ rows }: ShownVersion, id: string, title: string): string {
  return rows.some((row) => row.id === id) ? `${id} · ${title}` : title;
}

/** The whole guideline at a glance: a rule a row, a time a column. */
function Ladder({ visit: { page, w }, shown }: Props) {
  const steps = Math.max(...shown.rows.map(({ ladder }) => ladder.length), 0);
  return (
    <div class="only-wide">
      <DataTable
        caption={w.policy.ladder}
        rows={shown.rows}
        columns={[
          {
            label: w.guideline.columns.rule,
            cell: ({ id }) => <a href={`#${id}`}>{`${id} · ${w.guideline.rows[id].title}`}</a>,
          },
          ...Array.from({ length: steps }, (_, n) => ({
            label: w.guideline.columns.nth(n + 1),
            cell: (row: (typeof shown.rows)[number]) => stepText(page.lang, row, row.ladder[n] ?? []) || '–',
          })),
        ]}
      />
    </div>
  );
}

function About({ visit: { w }, shown, id }: Props & { readonly id: string }) {
  const row = shown.rows.find((each) => each.id === id);
  if (row === undefined) return null;
  return (
    <p class="row">
      <Badge>{w.guideline.kinds[row.kind]}</Badge> <Badge>{w.guideline.appliesTo[row.appliesTo]}</Badge>{' '}
      <Badge
        tone={row.weight === 'heavy' ? 'bad' : 'neutral'}
      >{`${w.policy.weight}: ${w.guideline.weights[row.weight]}`}</Badge>
    </p>
  );
}

export function Versions({ visit: { page, w }, shown: { kind, versions } }: Props) {
  const c = w.policy.columns;
  return (
    <section class="stack" aria-labelledby="all-versions">
      <h2 id="all-versions">{w.policy.versions}</h2>
      <DataTable
        caption={w.policy.versions}
        rows={versions.toReversed()}
        columns={[
          {
            label: c.version,
            cell: ({ number }) => <a href={`${policyPaths[kind]}?version=${number}`}>{w.policy.version(number)}</a>,
          },
          { label: c.counts, cell: ({ countsAt }) => said(countsAt, page, 'day') },
          { label: c.reason, cell: ({ number, reason }) => (number === 1 ? w.policy.opened : reason) },
          {
            label: c.compare,
            cell: ({ number }) =>
              number === 1 ? (
                '–'
              ) : (
                <ButtonLink small look="plain" href={changesPath(kind, number - 1, number)}>
                  {w.policy.withBefore}
                </ButtonLink>
              ),
          },
        ]}
      />
    </section>
  );
}
