import { isRefusal } from '../../../../core/refusal.ts';
import { type ShownSet, myPlace, mySets, showSet } from '../../../../modules/requirements/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Time } from '../../parts/time.tsx';
import { type Show, type Visit, written } from '../../route.ts';
import { AccountPage, Wrong, at, errorOf } from '../account/kit.tsx';
import { see } from '../engagements/kit.ts';
import { newSetPath, placePath, requiredPath, setPath, setsPath } from './kit.ts';
import { sayRule } from './rules.tsx';

export const setsPage: Show = async (visit) => {
  const list = await see(visit, mySets, {});
  if (isRefusal(list)) return list;
  const { page, w } = visit;
  const r = w.requirements;
  return (
    <Layout page={page} title={r.title}>
      <div class="stack loose">
        <PageHead lang={page.lang} title={r.title} lead={r.lead}>
          <p>
            <ButtonLink icon="plus" href={newSetPath}>
              {r.make}
            </ButtonLink>
          </p>
        </PageHead>
        {list.items.length === 0 && (
          <Empty title={r.none}>
            <p>{r.noneMeans}</p>
          </Empty>
        )}
        <div class="samples">
          {list.items.map((set) => (
            <article class="panel stack tight">
              <h2 class="h3">
                <a href={setPath(set.id)}>{set.name}</a>
              </h2>
              <p class="soft sm">
                {r.of({ name: set.ownerName })} · {r.version(set.version)}
              </p>
              <p class="row tight wrap">
                <Badge>{r.rules(set.rules)}</Badge>
                <Badge>{set.endedAt === null ? r.attached(set.attached) : r.ended}</Badge>
              </p>
            </article>
          ))}
        </div>
      </div>
    </Layout>
  );
};

export const setPage: Show = async (visit) => {
  const set = await see(visit, showSet, { set: visit.params['set'] });
  if (isRefusal(set)) return set;
  const { page, w, query, trouble } = visit;
  const r = w.requirements;
  return (
    <Layout page={page} title={set.name}>
      <div class="stack loose measure">
        <PageHead
          lang={page.lang}
          title={set.name}
          lead={r.version(set.n)}
          crumbs={[{ href: setsPath, label: r.title }]}
        />
        {query['done'] !== undefined && !trouble && <Notice tone="good" role="status" title={r.saved} />}
        {set.endedAt !== null && <Notice title={r.ended} />}
        <ul>
          {set.rules.map((rule) => (
            <li>{sayRule(visit, rule)}</li>
          ))}
        </ul>
        {set.endedAt === null && (
          <p>
            <ButtonLink icon="pen-line" href={`${setPath(set.set)}/edit`}>
              {r.edit}
            </ButtonLink>
          </p>
        )}
        <Attached visit={visit} set={set} />
        {set.before.length > 0 && (
          <section class="stack tight" aria-labelledby="h-before">
            <h2 id="h-before">{r.before}</h2>
            <ul>
              {set.before.map(({ n, name, at: when }) => (
                <li>
                  {r.version(n)}: {name} · <Time page={page} at={when} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {set.endedAt === null && (
          <section class="panel stack" aria-labelledby="h-end">
            <h2 id="h-end">{r.end.title}</h2>
            <p>{r.end.hint}</p>
            <Form action={`${setPath(set.set)}/end`} formKey={visit.formKey()}>
              <Wrong visit={visit} action={`${setPath(set.set)}/end`} />
              <Button look="grave">{r.end.act}</Button>
            </Form>
          </section>
        )}
      </div>
    </Layout>
  );
};

function Attached({ visit, set }: { readonly visit: Visit; readonly set: ShownSet }) {
  const { attach: a, attached } = visit.w.requirements;
  const action = `${setPath(set.set)}/attach`;
  return (
    <section class="stack" aria-labelledby="h-attached">
      <h2 id="h-attached">{a.title}</h2>
      {set.attachedTo.length === 0 ? (
        <p class="soft">{attached(0)}</p>
      ) : (
        <ul>
          {set.attachedTo.map(({ id, name }) => (
            <li>
              <a href={requiredPath(id)}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      {set.endedAt === null && set.open.length === 0 && <p class="soft">{a.nowhere}</p>}
      {set.endedAt === null && set.open.length > 0 && (
        <Form action={action} formKey={visit.formKey()} label={a.act}>
          <Wrong visit={visit} action={action} />
          <Field
            kind="select"
            name="subject"
            label={a.where}
            value={written(visit, action, 'subject')}
            options={set.open.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <div class="row">
            <Button>{a.act}</Button>
          </div>
        </Form>
      )}
    </section>
  );
}

/** Where somebody works from, for themselves alone. */
export const placePage: Show = async (visit) => {
  const mine = await see(visit, myPlace, {});
  if (isRefusal(mine)) return mine;
  const { place: p, form: f, saved } = visit.w.requirements;
  const value = (degrees: number | null) => (degrees === null ? '' : String(degrees));
  return (
    <AccountPage visit={visit} title={p.title} lead={p.lead} tab={at.profile}>
      {visit.query['done'] !== undefined && !visit.trouble && <Notice tone="good" role="status" title={saved} />}
      <Form action={placePath} formKey={visit.formKey()} label={p.title}>
        <Wrong visit={visit} action={placePath} labels={{ lat: f.lat, lon: f.lon }} />
        <p class="soft">{p.hint}</p>
        <div class="pair">
          {(['lat', 'lon'] as const).map((name) => (
            <Field
              kind="text"
              name={name}
              label={f[name]}
              inputMode="decimal"
              optional={visit.w.parts.field.optional}
              value={written(visit, placePath, name, value(mine[name]))}
              error={errorOf(visit, placePath, name)}
            />
          ))}
        </div>
        <div class="row">
          <Button look="main">{p.save}</Button>
        </div>
      </Form>
    </AccountPage>
  );
};
