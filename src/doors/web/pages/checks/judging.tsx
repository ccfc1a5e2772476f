import type { ComponentChildren } from 'preact';
import { ask } from '../../../../core/gate.ts';
import { type Refusal, isRefusal } from '../../../../core/refusal.ts';
import type { WaitingCheck } from '../../../../modules/checks/index.ts';
import { type ListedFile, takenFile } from '../../../../modules/engagements/index.ts';
import { type TakenReport, takenReport } from '../../../../modules/hiring/index.ts';
import { type FoundWords, takenWords } from '../../../../modules/messaging/index.ts';
import { kindNames } from '../../../../modules/screening/index.ts';
import { words } from '../../../../words/index.ts';
import { isLang } from '../../../../words/lang.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { sizeOf } from '../../parts/files.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { kindsOf } from '../../parts/talk/held-choices.tsx';
import { said } from '../../parts/time.tsx';
import { type Visit, written } from '../../route.ts';
import { WhyHeld } from '../files/list.tsx';
import { talkDesk } from '../record/talk.tsx';
import { Keys } from './keys.tsx';
import { checkPath } from './paths.ts';

/** What somebody has taken, with only what is needed to judge it. */
export type Taken = { readonly check: WaitingCheck } & (
  | { readonly kind: 'text'; readonly found: FoundWords }
  | { readonly kind: 'file'; readonly file: ListedFile }
  | { readonly kind: 'report'; readonly report: TakenReport }
);

export async function readTaken(visit: Visit, check: WaitingCheck): Promise<Taken | Refusal> {
  const viewer = { actor: visit.actor, lang: visit.page.lang };
  if (check.kind === 'text') {
    const found = await ask(visit.house, viewer, takenWords, { finding: check.item });
    return isRefusal(found) ? found : { check, kind: 'text', found };
  }
  if (check.kind === 'file') {
    const file = await ask(visit.house, viewer, takenFile, { file: check.item });
    return isRefusal(file) ? file : { check, kind: 'file', file };
  }
  const report = await ask(visit.house, viewer, takenReport, { report: check.item });
  return isRefusal(report) ? report : { check, kind: 'report', report };
}

interface Props {
  readonly visit: Visit;
  readonly taken: Taken;
  /** Within so many the house has promised to answer. */
  readonly hours: number;
}

/** One thing, and what can be said of it: by mouse, by keys, or as a plain form. */
export function Judging({ visit, taken, hours }: Props) {
  const { page, w } = visit;
  const c = w.desk.check;
  const { check, kind } = taken;
  const names =
    kind === 'text' ? (['confirmed', 'wrong_kind', 'cleared'] as const) : (['confirmed', 'cleared'] as const);
  return (
    <div class="stack far" data-desk>
      <section class="panel stack loose" aria-labelledby="h-taken">
        <header class="stack tight">
          <p class="row tight">
            <Badge tone="petrol">{c.yours}</Badge>
            {check.takenUntil && <span class="soft sm">{c.until(said(check.takenUntil, page, 'clock'))}</span>}
          </p>
          <h2 id="h-taken">{c.kinds[kind]}</h2>
          <p class="soft sm">{c.came({ when: said(check.since, page), hours })}</p>
        </header>
        <Shown visit={visit} taken={taken} />
        <Verdict visit={visit} taken={taken} />
        <Form action={`${checkPath}/${check.item}/hand-back`} formKey={visit.formKey()} class="" label={c.back}>
          <Button id="check-back">{c.back}</Button>
        </Form>
      </section>
      <Keys visit={visit} names={[...names, 'judge', 'back']} />
    </div>
  );
}

function Shown({ visit, taken }: { readonly visit: Visit; readonly taken: Taken }) {
  if (taken.kind === 'text') return <ShownWords visit={visit} found={taken.found} />;
  if (taken.kind === 'file') return <ShownFile visit={visit} file={taken.file} />;
  return <ShownReport visit={visit} report={taken.report} />;
}

function ShownWords({ visit: { page, w }, found }: { readonly visit: Visit; readonly found: FoundWords }) {
  const d = w.screening.desk;
  const stages: Readonly<Record<string, string>> = d.stages;
  const certainties: Readonly<Record<string, string>> = d.certainty;
  return (
    <div class="stack">
      <p class="row tight">
        <Badge>{kindsOf(page.lang, [found])}</Badge>
        <Badge>{certainties[found.certainty] ?? found.certainty}</Badge>
      </p>
      <p class="soft sm">
        {found.title === null ? d.public : d.in(found.title)}, {stages[found.stage] ?? found.stage}
      </p>
      <p class="read lg" lang={found.lang}>
        {found.before}
        <mark>{found.words}</mark>
        {found.after}
      </p>
      {found.stream.startsWith('eng_') && (
        <p class="sm soft">
          {w.desk.check.talk}{' '}
          <a href={`${talkDesk}?engagement=${found.stream}&about=${found.id}`}>{w.record.looking.link}</a>
        </p>
      )}
    </div>
  );
}

function ShownFile({ visit, file }: { readonly visit: Visit; readonly file: ListedFile }) {
  const { page, w } = visit;
  return (
    <div class="stack">
      <p class="lg">{file.ownName}</p>
      <p class="soft sm">
        {file.type}, {sizeOf(file.size, page.lang)}
      </p>
      <WhyHeld visit={visit} file={file} />
      <p>
        <a href={`/files/${file.id}`} download={file.ownName}>
          {w.files.desk.open}
        </a>
      </p>
    </div>
  );
}

function ShownReport({ visit: { w }, report }: { readonly visit: Visit; readonly report: TakenReport }) {
  const c = w.desk.check;
  const d = w.hiring.desk;
  return (
    <div class="stack">
      <p class="row tight">
        <Badge>{w.hiring.report.reasons[report.reason]}</Badge>
        {report.others > 0 && <Badge tone="warn">{d.others(report.others)}</Badge>}
      </p>
      <p class="soft sm">
        {d.about} {report.aboutName}
        {report.message !== null && `, ${d.message(report.message)}`}
      </p>
      <p class="words">{report.text}</p>
      <p class="soft sm">
        {c.weighs({ weight: report.weight, ...report.past })} {report.laterHours > 0 && c.later(report.laterHours)}
      </p>
      {report.subject.startsWith('eng_') && (
        <p class="sm">
          <a href={`${talkDesk}?engagement=${report.subject}&about=${report.id}`}>{w.record.looking.link}</a>
        </p>
      )}
    </div>
  );
}

/** The choice, the reason that people read, and the one button that judges and goes on. */
function Verdict({ visit, taken }: { readonly visit: Visit; readonly taken: Taken }) {
  const { page, w, trouble } = visit;
  const c = w.desk.check;
  const action = `${checkPath}/judge`;
  const lang = taken.kind === 'text' && isLang(taken.found.lang) ? taken.found.lang : page.lang;
  const standard = words(lang).desk.check.standard[taken.kind];
  const choices = Object.entries(c.verdicts[taken.kind]).map(([value, { label, hint }]) => ({ value, label, hint }));
  return (
    <Form action={action} formKey={visit.formKey()} id="judge" label={c.verdict}>
      <Hidden name="item" value={taken.check.item} />
      <Field
        kind="radio"
        name="verdict"
        label={c.verdict}
        cards
        value={written(visit, action, 'verdict')}
        options={choices}
        error={trouble?.fields['verdict'] ?? trouble?.fields['outcome']}
      />
      {taken.kind === 'text' && <OtherKind visit={visit} found={taken.found} action={action} />}
      <Field
        kind="textarea"
        name="reason"
        rows={2}
        label={c.reason}
        hint={c.reasonHint[taken.kind]}
        value={written(visit, action, 'reason')}
        error={trouble?.fields['reason']}
      />
      {Object.entries(standard).map(([verdict, text]) => (
        <Template verdict={verdict}>{text}</Template>
      ))}
      <Button look="main" id="check-judge">
        {c.judge}
      </Button>
    </Form>
  );
}

/** A standard reason, waiting for its key. */
function Template({ verdict, children }: { readonly verdict: string; readonly children: ComponentChildren }) {
  return <template data-standard={verdict}>{children}</template>;
}

function OtherKind({
  visit,
  found,
  action,
}: {
  readonly visit: Visit;
  readonly found: FoundWords;
  readonly action: string;
}) {
  const { w, trouble } = visit;
  const names: Readonly<Record<string, string>> = w.screening.quality.kinds;
  const others = kindNames.filter((kind) => kind !== found.kind);
  return (
    <Field
      kind="select"
      name="kind"
      label={w.desk.check.kind}
      optional={w.parts.field.optional}
      value={written(visit, action, 'kind')}
      options={[{ value: '', label: '–' }, ...others.map((kind) => ({ value: kind, label: names[kind] ?? kind }))]}
      error={trouble?.fields['kind']}
    />
  );
}
