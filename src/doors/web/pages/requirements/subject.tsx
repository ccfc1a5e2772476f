import { isRefusal } from '../../../../core/refusal.ts';
import {
  type ShownPerson,
  type ShownSubject,
  mySets,
  requirementLimits,
  showRequirements,
} from '../../../../modules/requirements/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Screened } from '../../parts/talk/screened.tsx';
import { type Show, type Visit, one, written } from '../../route.ts';
import { Wrong, errorOf } from '../account/kit.tsx';
import { see } from '../engagements/kit.ts';
import { newSetPath, requiredPath, setPath, setsPath, subjectPath } from './kit.ts';
import { StateBadge, VerdictOf, sayRule } from './rules.tsx';

interface Props {
  readonly visit: Visit;
  readonly shown: ShownSubject;
}

/** What is asked at a project or a pool: for whoever wants to meet it, and for the client who asks. */
export const requiredPage: Show = async (visit) => {
  const shown = await see(visit, showRequirements, { subject: visit.params['subject'] });
  if (isRefusal(shown)) return shown;
  const { page, w, query } = visit;
  const r = w.requirements;
  const { subject, asked, mine, people } = shown;
  const sets = people === null ? null : await see(visit, mySets, {});
  const choices =
    sets === null || isRefusal(sets)
      ? []
      : sets.items.filter(({ id, owner, endedAt }) => {
          return endedAt === null && owner === subject.owner && !asked.some(({ set }) => set === id);
        });
  const seen = asked.map(({ version }) => version);
  return (
    <Layout page={page} title={r.asked.here({ name: subject.name })}>
      <div class="stack loose measure">
        <PageHead
          lang={page.lang}
          title={r.asked.title}
          lead={people === null ? r.asked.lead : subject.name}
          crumbs={[{ href: subjectPath(subject.id), label: subject.name }]}
        />
        {query['done'] !== undefined && visit.trouble === null && <Notice tone="good" role="status" title={r.saved} />}
        <Wrong visit={visit} action={`${requiredPath(subject.id)}/sign`} />
        {people === null && subject.id.startsWith('pol_') && <p>{r.asked.pool}</p>}
        {asked.length === 0 && <p class="soft">{r.asked.none}</p>}
        {mine !== null ? (
          <ul class="stack plain-list">
            {mine.map((verdict) => (
              <VerdictOf visit={visit} verdict={verdict} subject={subject.id} seen={seen} />
            ))}
          </ul>
        ) : (
          asked.map((version) => (
            <section class="stack tight" aria-labelledby={`h-${version.set}`}>
              <h2 id={`h-${version.set}`}>
                {people === null ? version.name : <a href={setPath(version.set)}>{version.name}</a>}
              </h2>
              <ul>
                {version.rules.map((rule) => (
                  <li>{sayRule(visit, rule)}</li>
                ))}
              </ul>
              {people !== null && (
                <Form action={`${requiredPath(subject.id)}/detach`} formKey={visit.formKey()}>
                  <Hidden name="set" value={version.set} />
                  <Button look="plain">{r.attach.detach(version.name)}</Button>
                </Form>
              )}
            </section>
          ))
        )}
        {mine === null && people === null && asked.length > 0 && (
          <p>
            <ButtonLink href={`${paths.signIn}?next=${encodeURIComponent(requiredPath(subject.id))}`}>
              {r.asked.signIn}
            </ButtonLink>
          </p>
        )}
        {people !== null && <Attach visit={visit} shown={shown} choices={choices} />}
        {people !== null && asked.length > 0 && <People visit={visit} shown={shown} people={people} />}
      </div>
    </Layout>
  );
};

function Attach({
  visit,
  shown,
  choices,
}: Props & { readonly choices: readonly { readonly id: string; readonly name: string }[] }) {
  const r = visit.w.requirements;
  const action = `${requiredPath(shown.subject.id)}/attach`;
  return (
    <section class="panel stack" aria-labelledby="h-attach">
      <h2 id="h-attach">{r.attach.set}</h2>
      <Wrong visit={visit} action={action} />
      {choices.length === 0 ? (
        <p class="row wrap">
          <span class="soft">{r.attach.noSet}</span> <a href={newSetPath}>{r.make}</a>
        </p>
      ) : (
        <Form action={action} formKey={visit.formKey()} label={r.attach.set}>
          <Field
            kind="select"
            name="set"
            label={r.attach.which}
            value={written(visit, action, 'set')}
            options={choices.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <div class="row">
            <Button>{r.attach.set}</Button> <a href={setsPath}>{r.title}</a>
          </div>
        </Form>
      )}
    </section>
  );
}

function People({ visit, shown, people }: Props & { readonly people: readonly ShownPerson[] }) {
  const p = visit.w.requirements.people;
  return (
    <section class="stack" aria-labelledby="h-people">
      <h2 id="h-people">{p.title}</h2>
      {people.length === 0 && <p class="soft">{p.none}</p>}
      {people.map((person) => (
        <Person visit={visit} shown={shown} person={person} />
      ))}
    </section>
  );
}

function Person({ visit, shown, person }: Props & { readonly person: ShownPerson }) {
  const { w } = visit;
  const r = w.requirements;
  const { member, name, verdicts } = person;
  const missing = verdicts.filter(({ passes, override }) => !passes && override === null);
  return (
    <article class="panel stack tight">
      <p class="row tight wrap">
        <a href={`${paths.people}/${member}`}>{name}</a>
        {missing.length === 0 ? (
          <Badge tone="good">{r.people.all}</Badge>
        ) : (
          <Badge tone="warn">{r.asked.missing(missing.length)}</Badge>
        )}
      </p>
      <ul class="stack tight plain-list">
        {verdicts.map((verdict) => (
          <li>
            {sayRule(visit, verdict.rule)} <StateBadge visit={visit} verdict={verdict} />
            {verdict.override && <p class="soft sm">{r.reason({ reason: verdict.override.reason })}</p>}
          </li>
        ))}
      </ul>
      {missing.length > 0 && <OverrideForm visit={visit} shown={shown} person={person} />}
    </article>
  );
}

function OverrideForm({ visit, shown, person: { member, name } }: Props & { readonly person: ShownPerson }) {
  const { page, w } = visit;
  const p = w.requirements.people;
  const action = `${requiredPath(shown.subject.id)}/people/${member}/override`;
  const trouble = visit.trouble?.action === action ? visit.trouble : null;
  const reason = trouble ? one(trouble.values, 'reason') : '';
  return (
    <details class="drawer" open={trouble !== null}>
      <summary>{p.override(name)}</summary>
      <Form action={action} formKey={visit.formKey()} label={p.override(name)}>
        {trouble && isRefusal(trouble.answer) && <Wrong visit={visit} action={action} labels={{ reason: p.reason }} />}
        <Screened page={page} trouble={trouble} stage="public" labels={{ reason: p.reason }} texts={{ reason }} />
        <Field
          kind="textarea"
          name="reason"
          id={`f-reason-${member}`}
          label={p.reason}
          hint={p.reasonHint}
          rows={2}
          value={reason}
          error={errorOf(visit, action, 'reason')}
          maxLength={requirementLimits.reasonMaxCharacters}
        />
        <Button>{p.override(name)}</Button>
      </Form>
    </details>
  );
}
