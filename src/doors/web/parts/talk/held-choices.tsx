/**
 * A text the contact rule has held: the very words marked, the rule, where they would pass, and what the writer may do.
 * It stands inside the form that came back, so each choice sends the same form again with a word of its own.
 */
import { Held, type HeldFinding } from '../../../../core/command.ts';
import { cleanText } from '../../../../core/text.ts';
import { list } from '../../../../words/format.ts';
import { words } from '../../../../words/index.ts';
import type { Lang } from '../../../../words/lang.ts';
import { type Trouble, one } from '../../route.ts';
import { Icon } from '../icon.tsx';
import { paths } from '../paths.ts';

export type HeldStage = 'talking' | 'closed' | 'ended' | 'public';

export interface HeldProps {
  readonly lang: Lang;
  readonly trouble: Trouble | null;
  /** Where the text stands; without it, as a text that everybody reads when the rule knows no `send_masked`. */
  readonly stage?: HeldStage | 'funded' | undefined;
  /** `message` for a conversation; other texts are called a text. */
  readonly noun?: 'message' | 'text';
  /** What was written, by the name the act gives its field, where the form calls it otherwise. */
  readonly texts?: Readonly<Record<string, string>>;
  /** How each field is called on this form. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The id of the field to change; by default that of the first held field. */
  readonly field?: string;
}

/** Nothing, unless the form came back because its text was held. */
export function HeldChoices({ lang, trouble, noun = 'text', field, ...rest }: HeldProps) {
  if (!(trouble?.answer instanceof Held)) return null;
  const held = trouble.answer;
  const w = words(lang).screening.held;
  const stage = rest.stage ?? (held.choices.includes('send_masked') ? 'talking' : 'public');
  return (
    <>
      {/* Enter in a field sends the form as it is: the first button of a form must not be one of the choices. */}
      <button hidden tabIndex={-1} data-held aria-label={w.choices} />
      <div class="notice warn" role="alert" tabIndex={-1} autofocus data-held>
        <Icon name="hand" />
        <div>
          <h3>{w[noun]}</h3>
          <p>
            {reasons(lang, held.findings, stage)} <Rules lang={lang} findings={held.findings} />
          </p>
          <Together lang={lang} findings={held.findings} />
          <Marked held={held} trouble={trouble} texts={rest.texts ?? {}} labels={rest.labels ?? {}} />
        </div>
      </div>
      <Choices lang={lang} held={held} field={field ?? `f-${held.param}`} />
    </>
  );
}

/** What the words were taken for, and where they would pass. */
export function reasons(
  lang: Lang,
  findings: readonly Pick<HeldFinding, 'kind' | 'passesAt'>[],
  stage: string,
): string {
  const { held: w } = words(lang).screening;
  const contact = findings.filter(({ passesAt }) => passesAt !== null);
  if (contact.length === 0) return w.onlyPayment;
  const passes = w.passes[isHeldStage(stage) ? stage : 'talking'];
  const sentences = [w.looksLike(kindsOf(lang, contact)), passes];
  return [...sentences, ...(contact.length < findings.length ? [w.payment] : [])].join(' ');
}

/** A phone number and an e-mail address. */
export function kindsOf(lang: Lang, findings: readonly { readonly kind: string }[]): string {
  const kinds: Readonly<Record<string, string>> = words(lang).screening.kinds;
  return list([...new Set(findings.map(({ kind }) => kinds[kind] ?? kind))], lang);
}

function isHeldStage(stage: string): stage is HeldStage {
  return stage in words('en').screening.held.passes;
}

function Rules({ lang, findings }: { readonly lang: Lang; readonly findings: readonly HeldFinding[] }) {
  const w = words(lang).screening.held;
  return (
    <>
      {[...new Set(findings.map(({ guideline }) => guideline))].map((row) => (
        <>
          {' '}
          <a href={`${paths.rules}#${row}`}>{w.rule(row)}</a>
        </>
      ))}
    </>
  );
}

/** What was sent before, when the words are the rest of it. */
function Together({ lang, findings }: { readonly lang: Lang; readonly findings: readonly HeldFinding[] }) {
  const parts = findings.flatMap(({ joins = [] }) => joins).toSorted((a, b) => a.seq - b.seq);
  if (parts.length === 0) return null;
  const w = words(lang).screening.held;
  const quoted = [...new Map(parts.map(({ seq, text }) => [seq, w.quote(text)])).values()];
  return <p>{w.together(list(quoted, lang))}</p>;
}

interface MarkedProps {
  readonly held: Held;
  readonly trouble: Trouble;
  readonly texts: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
}

/** Each held text with its words marked, as they were written. */
function Marked({ held, trouble, texts, labels }: MarkedProps) {
  const byField = [...Map.groupBy(held.findings, ({ param }) => param)];
  return (
    <>
      {byField.map(([param, findings]) => (
        <p class="read">
          {byField.length > 1 && labels[param] && <small class="soft">{labels[param]}: </small>}
          {marks(texts[param] ?? one(trouble.values, param), findings)}
        </p>
      ))}
    </>
  );
}

function marks(written: string, findings: readonly HeldFinding[]) {
  const clean = cleanText(written);
  const text = clean.ok ? clean.text : written;
  // A form may call the field otherwise: then the words stand alone.
  if (findings.some((each) => text.slice(each.start, each.end) !== each.text))
    return findings.map(({ text: found }) => [<mark>{found}</mark>, ' ']);
  let at = 0;
  const pieces = findings
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, text: found }) => {
      const before = text.slice(at, start);
      at = end;
      return [before, <mark>{found}</mark>];
    });
  return [...pieces, text.slice(at)];
}

function Choices({ lang, held, field }: { readonly lang: Lang; readonly held: Held; readonly field: string }) {
  const w = words(lang).screening.held;
  const payment = held.findings.every(({ passesAt }) => passesAt === null);
  const contest = payment ? w.contestPayment : w.contest;
  return (
    <fieldset class="choices" data-held>
      <legend class="sr">{w.choices}</legend>
      <div>
        <a class="btn" href={`#${field}`}>
          {w.edit}
        </a>
        <p>{w.editMeans}</p>
      </div>
      {held.choices.map((choice) => (
        <div>
          <button class="btn" name="_contact" value={choice} aria-describedby={`means-${choice}`}>
            {choice === 'contest' ? contest : w.sendMasked}
          </button>
          <p id={`means-${choice}`}>{choice === 'contest' ? w.contestMeans : w.sendMaskedMeans}</p>
        </div>
      ))}
    </fieldset>
  );
}
