import type { Room } from '../../../../modules/engagements/index.ts';
import type { ReadTalk } from '../../../../modules/messaging/index.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { HeldChoices } from '../../parts/talk/held-choices.tsx';
import { type Values, type Visit, many, one, written } from '../../route.ts';
import { Unsure, outsidePath, saidThere } from './outside-lines.tsx';

interface Props {
  readonly visit: Visit;
  readonly room: Room;
  readonly talk: ReadTalk;
}

/** What was read, for whoever brought it: who is who, what is not certain, and which lines come along. */
export function Preview(props: Props) {
  const { visit, room, talk } = props;
  const { page, w } = visit;
  const { preview, brought } = w.outside;
  const action = `${outsidePath(room.engagement)}/bring`;
  const back = visit.trouble?.action === action ? visit.trouble : null;
  const isHeld = back?.answer.code === 'contact_held';
  const taken = back ? many(back.values, 'take').map(Number) : talk.lines.map((_, n) => n + 1);
  const texts = Object.fromEntries(taken.map((line, n) => [`line.${n + 1}`, talk.lines[line - 1]?.text ?? '']));
  const labels = Object.fromEntries(taken.map((line, n) => [`line.${n + 1}`, preview.line(line)]));
  return (
    <section class="panel" id="preview" aria-labelledby="h-preview">
      <h2 id="h-preview">{preview.title}</h2>
      <p>
        {preview.lead({ lines: talk.lines.length, source: brought.sources[talk.source] })}{' '}
        {talk.outside > 0 && preview.outside(talk.outside)}
      </p>
      <Form action={action} formKey={visit.formKey()} label={preview.title}>
        <HeldChoices lang={page.lang} trouble={back} stage={room.stage} field="lines" texts={texts} labels={labels} />
        {isHeld && <p class="soft">{preview.heldHint}</p>}
        {back && !isHeld && <ErrorSummary lang={page.lang} sentence={back.sentence} fields={back.fields} />}
        <Speakers {...props} action={action} />
        <DateOrder {...props} action={action} />
        {talk.unsure.some(({ ambiguity }) => ambiguity !== 'date_order') && (
          <details class="disclose sm" open>
            <summary>{preview.unsure}</summary>
            <Unsure visit={visit} items={talk.unsure.filter(({ ambiguity }) => ambiguity !== 'date_order')} />
          </details>
        )}
        <Lines {...props} taken={taken} />
        <Button look="main" icon="import">
          {preview.act}
        </Button>
      </Form>
      <Form action={`${outsidePath(room.engagement)}/discard`} formKey={visit.formKey()} label={preview.discard}>
        <Button look="plain">{preview.discard}</Button>
      </Form>
    </section>
  );
}

function Speakers({ visit, room, talk, action }: Props & { readonly action: string }) {
  const { preview } = visit.w.outside;
  const sides = (['client', 'professional', 'other'] as const).map((value) => {
    return { value, label: value === 'other' ? preview.sides.other : `${preview.sides[value]}: ${room[value].name}` };
  });
  return (
    <fieldset class="stack tight">
      <legend>
        <b>{preview.speakers}</b>
      </legend>
      {talk.speakers.map(({ name, lines }, n) => (
        <>
          <Hidden name={`name.${n}`} value={name} />
          <Field
            kind="select"
            name={`side.${n}`}
            label={
              <>
                {name} <span class="soft">({preview.speaksLines(lines)})</span>
              </>
            }
            value={written(visit, action, `side.${n}`, likely(room, name))}
            options={[{ value: '', label: preview.choose }, ...sides]}
          />
        </>
      ))}
    </fieldset>
  );
}

/** Proposed where the first names are the same; the person says whether it is so. */
function likely(room: Room, name: string): string {
  const first = (full: string) => full.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().split(/\s+/)[0];
  const own = first(name.replace(/^~\s*/, ''));
  const sides = (['client', 'professional'] as const).filter((side) => first(room[side].name) === own);
  return sides.length === 1 ? (sides[0] ?? '') : '';
}

function DateOrder({ visit, talk, action }: Props & { readonly action: string }) {
  const { preview } = visit.w.outside;
  const open = talk.unsure.find(({ ambiguity }) => ambiguity === 'date_order');
  if (!open) return null;
  return (
    <Field
      kind="radio"
      name="dateOrder"
      label={preview.order}
      hint={preview.orderHint(open.found)}
      value={written(visit, action, 'dateOrder')}
      options={(['day-first', 'month-first'] as const).map((value) => ({ value, label: preview.orders[value] }))}
    />
  );
}

function Lines({ visit, talk, taken }: Props & { readonly taken: readonly number[] }) {
  const { preview, brought } = visit.w.outside;
  return (
    <fieldset class="stack tight" id="lines">
      <legend>
        <b>{preview.lines}</b>
      </legend>
      <p class="hint">{preview.linesHint}</p>
      <ol class="brought">
        {talk.lines.map(({ at, author, text, files, kind }, n) => (
          <li id={`l${n + 1}`}>
            <label class="pick">
              <input type="checkbox" name="take" value={n + 1} checked={taken.includes(n + 1)} />
              <span>
                <span class="meta">
                  <b>{author ?? ''}</b> <span class="soft xs">{saidThere(at, visit)}</span>
                </span>
                {kind === 'deleted' ? <em class="soft">{brought.deleted}</em> : <span class="words">{text}</span>}
                {files.length > 0 && <small class="more">{brought.files(files.join(', '))}</small>}
              </span>
            </label>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

/** What the form of the preview sent. */
export function bringInput(values: Values, { params }: Visit): object {
  const order = one(values, 'dateOrder');
  const speakers = Object.keys(values).flatMap((key) => {
    const n = /^name\.(\d+)$/.exec(key)?.[1];
    const side = n === undefined ? '' : one(values, `side.${n}`);
    return side === '' ? [] : [{ name: one(values, key), side }];
  });
  return {
    engagement: params['engagement'],
    take: many(values, 'take'),
    speakers,
    ...(order === '' ? {} : { dateOrder: order }),
  };
}
