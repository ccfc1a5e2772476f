import { decimal } from '../../../../core/money.ts';
import { isRefusal, refuse } from '../../../../core/refusal.ts';
import { type Room, engagementRoom } from '../../../../modules/engagements/index.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Held } from '../../../../core/command.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Screened } from '../../parts/talk/screened.tsx';
import { type Show, type Values, type Visit, one, written } from '../../route.ts';
import { typedSum } from './forms.tsx';
import { calledName, otherOf, roomPath, see, wrongIn } from './kit.ts';

const spareCriteria = 2;
const spareMilestones = 2;

/** The agreement as a form: whatever is changed here is a proposal that the other side answers. */
export const changePage: Show = async (visit) => {
  const engagement = visit.params['engagement'] ?? '';
  const room = await see(visit, engagementRoom, { engagement });
  if (isRefusal(room)) return room;
  const { page, w, trouble } = visit;
  const c = w.engagements.change;
  const { current, agreement } = room;
  if (!current || !agreement) return refuse('no_agreement_yet');
  const action = changePath(engagement);
  const held = trouble?.answer instanceof Held;
  return (
    <Layout page={page} title={c.title}>
      <div class="narrow stack loose">
        <PageHead
          lang={page.lang}
          title={c.title}
          lead={c.lead(calledName(otherOf(room)))}
          crumbs={[{ href: roomPath(engagement), label: room.title }]}
        />
        {trouble && !held && <ErrorSummary lang={page.lang} sentence={trouble.sentence} fields={trouble.fields} />}
        <Form action={action} formKey={visit.formKey()} label={c.title}>
          <Screened page={page} trouble={trouble} stage={room.stage} />
          <Hidden name="currency" value={agreement.currency} />
          <Field
            kind="textarea"
            rows={2}
            name="note"
            label={c.note}
            hint={c.noteHint}
            value={written(visit, action, 'note')}
            error={trouble?.fields['note']}
          />
          <Milestones visit={visit} room={room} />
          <Criteria visit={visit} room={room} />
          <Rest visit={visit} room={room} />
          <div class="row">
            <Button look="main">{c.act}</Button>
            <a class="btn plain" href={roomPath(engagement)}>
              {c.back}
            </a>
          </div>
        </Form>
      </div>
    </Layout>
  );
};

const changePath = (engagement: string) => `${roomPath(engagement)}/change`;

interface Props {
  readonly visit: Visit;
  readonly room: Room;
}

function Milestones({ visit, room }: Props) {
  const { change: c, award: a } = visit.w.engagements;
  const { optional } = visit.w.parts.field;
  const action = changePath(room.engagement);
  const currency = room.agreement?.currency ?? '';
  const alive = room.milestones.filter(({ endedAt }) => endedAt === null);
  const rows = [
    ...alive.map((each) => ({
      id: each.id as string,
      title: each.title,
      amount: decimal(each.amount, currency),
      dueOn: each.dueOn ?? '',
      fixed: each.status !== 'agreed',
    })),
    ...Array.from({ length: spareMilestones }, () => ({ id: '', title: '', amount: '', dueOn: '', fixed: false })),
  ];
  return (
    <fieldset class="stack">
      <legend>
        <h2>{c.milestones}</h2>
      </legend>
      <p class="hint">{c.milestonesHint}</p>
      {alive.length < room.milestones.length && <p class="hint">{c.ended}</p>}
      {rows.map((row, n) => {
        const name = (part: string) => `milestones.${n}.${part}`;
        return (
          <fieldset class="panel milestone-row">
            <legend class="sr">{a.part(n + 1)}</legend>
            <Hidden name={name('milestone')} value={row.id} />
            <Field
              kind="text"
              name={name('title')}
              label={a.name}
              optional={optional}
              maxLength={120}
              value={written(visit, action, name('title'), row.title)}
              error={visit.trouble?.fields[name('title')]}
            />
            <Field
              kind="money"
              name={name('amount')}
              label={a.amount}
              {...(row.fixed ? { hint: c.frozenAmount } : {})}
              optional={optional}
              currency={currency}
              value={written(visit, action, name('amount'), row.amount)}
              error={visit.trouble ? wrongIn(visit.trouble.fields, name('amount')) : undefined}
            />
            <Field
              kind="date"
              name={name('dueOn')}
              label={a.due}
              optional={optional}
              value={written(visit, action, name('dueOn'), row.dueOn)}
              error={visit.trouble?.fields[name('dueOn')]}
            />
            <Field
              kind="number"
              name={name('order')}
              label={c.order}
              min={1}
              max={40}
              value={written(visit, action, name('order'), String(n + 1))}
            />
          </fieldset>
        );
      })}
    </fieldset>
  );
}

function Criteria({ visit, room }: Props) {
  const { change: c } = visit.w.engagements;
  const { optional } = visit.w.parts.field;
  const action = changePath(room.engagement);
  const rows = [
    ...(room.current?.body.criteria ?? []),
    ...Array.from({ length: spareCriteria }, () => ({ id: '', text: '', needsEvidence: false })),
  ];
  return (
    <fieldset class="stack">
      <legend>
        <h2>{c.criteria}</h2>
      </legend>
      {rows.map((row, n) => {
        const name = (part: string) => `criteria.${n}.${part}`;
        const checked = visit.trouble ? one(visit.trouble.values, name('needsEvidence')) !== '' : row.needsEvidence;
        return (
          <div class="stack tight">
            <Hidden name={name('criterion')} value={row.id} />
            <Field
              kind="textarea"
              rows={2}
              name={name('text')}
              label={row.id === '' ? c.newCriterion : c.criterion(n + 1)}
              optional={optional}
              maxLength={400}
              value={written(visit, action, name('text'), row.text)}
              error={visit.trouble?.fields[name('text')]}
            />
            <Field kind="checkbox" name={name('needsEvidence')} label={c.needsEvidence} checked={checked} />
          </div>
        );
      })}
    </fieldset>
  );
}

function Rest({ visit, room }: Props) {
  const { agreement: a } = visit.w.engagements;
  const { optional } = visit.w.parts.field;
  const action = changePath(room.engagement);
  const body = room.current?.body;
  const area = (name: 'scope' | 'guidelines' | 'cancellation') => (
    <Field
      kind="textarea"
      name={name}
      label={a[name]}
      optional={optional}
      maxLength={8000}
      value={written(visit, action, name, body?.[name] ?? '')}
      error={visit.trouble?.fields[name]}
    />
  );
  return (
    <>
      {area('scope')}
      {area('guidelines')}
      {area('cancellation')}
      <Field
        kind="number"
        name="rounds"
        label={a.rounds}
        min={0}
        max={20}
        value={written(visit, action, 'rounds', String(body?.rounds ?? 2))}
        error={visit.trouble?.fields['rounds']}
      />
    </>
  );
}

/** From the form to the input of the act: rows without words are left out, milestones stand in the order of their numbers. */
export function changeOf(values: Values, visit: Visit) {
  const currency = one(values, 'currency');
  const numbers = Array.from({ length: 60 }, (_, n) => n);
  const text = (name: string) => one(values, name);
  const milestones = numbers
    .filter((n) => text(`milestones.${n}.title`).trim() !== '')
    .map((n) => ({ n, order: Number(text(`milestones.${n}.order`)) || n + 1 }))
    .toSorted((x, y) => x.order - y.order || x.n - y.n)
    .map(({ n }) => ({
      ...(text(`milestones.${n}.milestone`) === '' ? {} : { milestone: text(`milestones.${n}.milestone`) }),
      title: text(`milestones.${n}.title`),
      amount: typedSum(visit, { currency }, text(`milestones.${n}.amount`)) ?? { amount: '', currency },
      dueOn: text(`milestones.${n}.dueOn`) || null,
      n,
    }));
  const rows = numbers.filter((n) => text(`criteria.${n}.text`).trim() !== '');
  const criteria = rows.map((n) => ({
    ...(text(`criteria.${n}.criterion`) === '' ? {} : { criterion: text(`criteria.${n}.criterion`) }),
    text: text(`criteria.${n}.text`),
    needsEvidence: text(`criteria.${n}.needsEvidence`) !== '',
  }));
  return {
    engagement: visit.params['engagement'],
    note: text('note'),
    scope: text('scope'),
    guidelines: text('guidelines'),
    cancellation: text('cancellation'),
    rounds: Number(text('rounds') || '2'),
    criteria,
    ...(milestones.length > 0 ? { milestones: milestones.map(({ n: _n, ...rest }) => rest) } : {}),
  };
}
