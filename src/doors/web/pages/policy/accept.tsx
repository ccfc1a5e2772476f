import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type MyPolicy, myPolicies } from '../../../../modules/policy/index.ts';
import { localPath } from '../../local-path.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Redirect, type Show, type Visit, written } from '../../route.ts';
import { changesPath, policyPaths } from './kinds.ts';
import { Prose } from './prose.tsx';

export const acceptAction = '/policy/accept';

/** Where a person goes on after accepting: where they came from, or their work. */
export function onward(visit: Visit): string {
  return localPath(visit.query['next'], paths.work);
}

/** The page, and the way back from it. */
export function acceptPath(next: string): string {
  return `${acceptAction}?next=${encodeURIComponent(next)}`;
}

/** Everything that counts and was not accepted yet, in short, with the way to the full text. */
export const acceptPage: Show = async (visit) => {
  const { page, w, trouble } = visit;
  const mine = await ask(visit.house, { actor: visit.actor, lang: page.lang }, myPolicies, {});
  if (isRefusal(mine)) return mine;
  const open = mine.items.filter(({ missing }) => missing);
  const next = onward(visit);
  if (open.length === 0 && visit.query['next'] !== undefined) return new Redirect(next);
  const a = w.policy.accept;
  return (
    <Layout page={page} title={a.title}>
      <PageHead lang={page.lang} title={a.title} lead={a.lead} />
      {open.length === 0 && (
        <>
          <Notice tone="good" title={a.nothing} />
          <p>
            <ButtonLink href={next}>{a.onward}</ButtonLink>
          </p>
        </>
      )}
      {open.length > 0 && (
        <Form action={acceptPath(next)} formKey={visit.formKey()}>
          {trouble && (
            <ErrorSummary
              lang={page.lang}
              sentence={trouble.sentence}
              fields={trouble.fields}
              labels={w.policy.titles}
            />
          )}
          {open.map((policy) => (
            <Open visit={visit} policy={policy} />
          ))}
          <p>
            <Button look="main">{a.button}</Button>
          </p>
        </Form>
      )}
    </Layout>
  );
};

function Open({ visit, policy: { kind, number, accepted } }: { readonly visit: Visit; readonly policy: MyPolicy }) {
  const { w, trouble } = visit;
  const a = w.policy.accept;
  return (
    <section class="panel stack" aria-labelledby={`${kind}-title`}>
      <h2 id={`${kind}-title`}>{w.policy.titles[kind]}</h2>
      {accepted && <p>{a.changed}</p>}
      <Prose paragraphs={a.short[kind].map((line) => `- ${line}`)} />
      <p class="row">
        <a href={policyPaths[kind]}>{a.read}</a>
        {accepted && <a href={changesPath(kind, accepted.number, number)}>{a.differences}</a>}
      </p>
      <Field
        kind="checkbox"
        name={kind}
        value={String(number)}
        label={a.agree(w.policy.names[kind], number)}
        checked={written(visit, acceptAction, kind) === String(number)}
        error={trouble?.fields[kind]}
      />
    </section>
  );
}

/** A page whose act needs the rules to be accepted: leads there first, and back afterwards. */
export function whenAccepted(show: Show): Show {
  // A form that comes back keeps what was written, and says what is missing beside its button.
  return async (visit) => (visit.trouble === null ? await acceptFirst(visit) : null) ?? show(visit);
}

async function acceptFirst(visit: Visit): Promise<Redirect | null> {
  const mine = await ask(visit.house, { actor: visit.actor, lang: visit.page.lang }, myPolicies, {});
  const open = !isRefusal(mine) && mine.items.some(({ missing }) => missing);
  return open ? new Redirect(acceptPath(visit.page.path)) : null;
}
