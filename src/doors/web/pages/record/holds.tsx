import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type ShownHold, holdsOf } from '../../../../modules/custody/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { said } from '../../parts/time.tsx';
import { type Show, type Visit, written } from '../../route.ts';

export const holdsDesk = `${paths.desk}/holds`;
const grounds = ['case', 'appeal', 'chargeback', 'legal'] as const;

/** What keeps one person's words from being erased, and why; set and lifted here. */
export const holdsPage: Show = async (visit) => {
  const { page, w, params } = visit;
  const h = w.record.holds;
  const found = await ask(visit.house, { actor: visit.actor, lang: page.lang }, holdsOf, { member: params['member'] });
  if (isRefusal(found)) return found;
  const action = `${holdsDesk}/${found.member}`;
  const title = h.title(found.name);
  return (
    <Layout page={page} title={title}>
      <PageHead lang={page.lang} title={title} lead={h.lead} crumbs={[{ href: paths.desk, label: w.desk.title }]} />
      {visit.trouble && <ErrorSummary lang={page.lang} sentence={visit.trouble.sentence} />}
      {found.holds.length === 0 && <Empty title={h.none} />}
      <ol class="stack loose plain-list">
        {found.holds.map((hold) => (
          <Hold visit={visit} member={found.member} hold={hold} />
        ))}
      </ol>
      <Form action={action} formKey={visit.formKey()} label={h.set}>
        <Field
          kind="radio"
          name="ground"
          label={h.ground}
          value={written(visit, action, 'ground')}
          options={grounds.map((value) => ({ value, label: h.grounds[value] }))}
          error={visit.trouble?.action === action ? visit.trouble.fields['ground'] : undefined}
        />
        <Field
          kind="textarea"
          name="note"
          id="f-note"
          rows={2}
          label={h.note}
          hint={h.noteHint}
          value={written(visit, action, 'note')}
          error={visit.trouble?.action === action ? visit.trouble.fields['note'] : undefined}
        />
        <div class="row">
          <Button look="main">{h.set}</Button>
        </div>
      </Form>
    </Layout>
  );
};

function Hold({ visit, member, hold }: { readonly visit: Visit; readonly member: string; readonly hold: ShownHold }) {
  const { page, w } = visit;
  const h = w.record.holds;
  const action = `${holdsDesk}/${member}/${hold.id}/lift`;
  const ground = nameOf(hold.ground, h.grounds) ?? hold.ground;
  return (
    <li class="panel" id={hold.id}>
      <header>
        <h2 class="lg">{ground}</h2>
        <Badge tone={hold.liftedAt ? 'neutral' : 'warn'}>
          {hold.liftedAt ? h.lifted(said(hold.liftedAt, page)) : h.since(said(hold.setAt, page))}
        </Badge>
      </header>
      <p class="read">{hold.note}</p>
      {hold.liftedAt === null && (
        <Form action={action} formKey={visit.formKey()} label={`${h.lift}: ${ground}`}>
          <Field
            kind="textarea"
            name="note"
            id={`f-note-${hold.id}`}
            rows={2}
            label={h.note}
            hint={h.noteHint}
            value={written(visit, action, 'note')}
            error={visit.trouble?.action === action ? visit.trouble.fields['note'] : undefined}
          />
          <div class="row">
            <Button>{h.lift}</Button>
          </div>
        </Form>
      )}
      {hold.liftNote !== null && <p class="soft">{hold.liftNote}</p>}
    </li>
  );
}

function nameOf(ground: string, names: Readonly<Record<string, string>>): string | null {
  return names[ground] ?? null;
}
