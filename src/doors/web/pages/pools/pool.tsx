import { isMember } from '../../../../core/actor.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { poolProjects } from '../../../../modules/hiring/index.ts';
import { type ShownPool, poolLimits, showPool } from '../../../../modules/pools/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Screened } from '../../parts/talk/screened.tsx';
import { Time } from '../../parts/time.tsx';
import { type Show, type Visit, one, written } from '../../route.ts';
import { Wrong, errorOf } from '../account/kit.tsx';
import { see } from '../engagements/kit.ts';
import { JobList } from '../hiring/job-list.tsx';
import { because } from '../hiring/reading.ts';
import { Required, requiredAt } from '../requirements/required.tsx';
import { myPoolsPath, poolPath, poolsPath } from './kit.ts';
import { People } from './people.tsx';

export interface InPool {
  readonly visit: Visit;
  readonly pool: ShownPool;
}

/** One pool: for whoever may know of it, for those inside, and for its client. */
export const poolPage: Show = async (visit) => {
  const pool = await see(visit, showPool, { pool: visit.params['pool'] });
  if (isRefusal(pool)) return pool;
  const { page, w, query, trouble } = visit;
  const p = w.pools;
  const work = await see(visit, poolProjects, { pool: pool.id });
  const client = pool.people !== null;
  const required = await requiredAt(visit, pool.id);
  const member = isMember(visit.actor);
  const told = {
    made: p.form.made,
    saved: p.form.saved,
    sent: p.posts.sent,
    asked: p.invite.sent,
    done: p.people.done,
  };
  const done = Object.entries(told).find(([name]) => name === query['done'])?.[1];
  return (
    <Layout page={page} title={pool.name} description={pool.purpose.slice(0, 150)} index={pool.kind === 'public'}>
      <div class="stack loose measure">
        <PageHead
          lang={page.lang}
          title={pool.name}
          lead={p.of({ name: pool.ownerName })}
          crumbs={[member ? { href: myPoolsPath, label: p.title } : { href: poolsPath, label: p.browse.title }]}
        >
          <ul class="row tight wrap plain-list">
            <li>
              <Badge>{p.kinds[pool.kind]}</Badge>
            </li>
            <li>
              <Badge icon="users">{p.inside(pool.inside)}</Badge>
            </li>
            {pool.closedAt !== null && (
              <li>
                <Badge tone="warn">{p.closed}</Badge>
              </li>
            )}
          </ul>
        </PageHead>
        {done !== undefined && !trouble && <Notice tone="good" role="status" title={done} />}
        <section class="stack tight" aria-labelledby="h-purpose">
          <h2 id="h-purpose">{p.purpose}</h2>
          <p class="prose">{pool.purpose}</p>
          {client && because(page.lang, pool.actions.edit) === undefined && (
            <p>
              <ButtonLink icon="pen-line" href={`${poolPath(pool.id)}/edit`}>
                {p.form.editTitle}
              </ButtonLink>
            </p>
          )}
        </section>
        {required && <Required visit={visit} shown={required} />}
        {!client && <Door visit={visit} pool={pool} />}
        {!isRefusal(work) && (
          <section class="stack tight" aria-labelledby="h-work">
            <h2 id="h-work">{w.hiring.audience.work}</h2>
            {work.items.length === 0 ? (
              <p class="soft">{w.hiring.audience.none}</p>
            ) : (
              <JobList visit={visit} jobs={work.items} />
            )}
          </section>
        )}
        {pool.posts !== null && <Posts visit={visit} pool={pool} />}
        {pool.people !== null && <People visit={visit} pool={pool} />}
      </div>
    </Layout>
  );
};

/** How one comes in, or goes. */
function Door({ visit, pool }: InPool) {
  const { page, w, actor } = visit;
  const j = w.pools.join;
  const { seat, asked } = pool.mine;
  const join = `${poolPath(pool.id)}/join`;
  if (!isMember(actor))
    return pool.kind === 'public' && pool.closedAt === null ? (
      <p>
        <ButtonLink look="main" href={`${paths.signIn}?next=${encodeURIComponent(poolPath(pool.id))}`}>
          {j.signIn}
        </ButtonLink>
      </p>
    ) : null;
  if (seat?.status === 'inside' || seat?.status === 'applied') {
    const waits = seat.status === 'applied';
    return (
      <Notice tone="good" title={waits ? j.waits : j.isInside}>
        <Leave visit={visit} pool={pool} place={seat.id} act={waits ? j.takeBack : j.leave} />
      </Notice>
    );
  }
  const why = because(page.lang, pool.actions.join);
  const ended = seat?.status === 'turned_down' ? j.turnedDown : seat?.status === 'removed' ? j.removed : null;
  return (
    <>
      {ended !== null && (
        <Notice title={ended}>
          <p>
            {j.reason}: {seat?.reason}
          </p>
        </Notice>
      )}
      {why !== undefined ? (
        <p class="soft">{why}</p>
      ) : (
        <section class="panel stack" aria-labelledby="h-join">
          <h2 id="h-join">{asked ? j.asked : j.apply}</h2>
          <p class="soft">{asked ? j.askedMeans : j.applyLead}</p>
          {asked && asked.text !== '' && <blockquote class="prose">{asked.text}</blockquote>}
          <TextForm visit={visit} action={join} label={j.text} act={asked ? j.come : j.apply} optional />
          {asked && (
            <Form action={`${poolPath(pool.id)}/decline`} formKey={visit.formKey()} label={j.decline}>
              <Button>{j.decline}</Button>
            </Form>
          )}
        </section>
      )}
    </>
  );
}

function Leave({ visit, pool, place, act }: InPool & { readonly place: string; readonly act: string }) {
  const action = `${poolPath(pool.id)}/places/${place}/leave`;
  return (
    <Form action={action} formKey={visit.formKey()} label={act}>
      <Wrong visit={visit} action={action} />
      <Button>{act}</Button>
    </Form>
  );
}

interface TextFormProps {
  readonly visit: Visit;
  readonly action: string;
  readonly label: string;
  readonly hint?: string;
  readonly act: string;
  readonly optional?: boolean;
  readonly max?: number;
}

/** One text for others, with what the contact screen has to say about it. */
export function TextForm({
  visit,
  action,
  label,
  hint,
  act,
  optional,
  max = poolLimits.textMaxCharacters,
}: TextFormProps) {
  const { page, w } = visit;
  const trouble = visit.trouble?.action === action ? visit.trouble : null;
  const text = trouble ? one(trouble.values, 'text') : '';
  return (
    <Form action={action} formKey={visit.formKey()} label={act}>
      {trouble && isRefusal(trouble.answer) && <Wrong visit={visit} action={action} labels={{ text: label }} />}
      <Screened page={page} trouble={trouble} stage="public" labels={{ text: label }} texts={{ text }} />
      <Field
        kind="textarea"
        name="text"
        id={`f-${action.split('/').at(-1)}`}
        label={label}
        hint={hint}
        rows={4}
        value={written(visit, action, 'text')}
        error={errorOf(visit, action, 'text')}
        maxLength={max}
        {...(optional ? { optional: w.parts.field.optional } : {})}
      />
      <div class="row">
        <Button look="main">{act}</Button>
      </div>
    </Form>
  );
}

function Posts({ visit, pool }: InPool) {
  const { page, w } = visit;
  const t = w.pools.posts;
  return (
    <section class="stack" aria-labelledby="h-posts">
      <h2 id="h-posts">{t.title}</h2>
      {pool.posts?.length === 0 && <p class="soft">{t.none}</p>}
      <ul class="stack plain-list">
        {pool.posts?.map((post) => (
          <li class="panel stack tight">
            <p class="soft sm">
              {t.line({ name: post.byName })} · <Time page={page} at={post.at} />
            </p>
            <p class="prose">{post.text}</p>
          </li>
        ))}
      </ul>
      {pool.people !== null && because(page.lang, pool.actions.post) === undefined && (
        <TextForm
          visit={visit}
          action={`${poolPath(pool.id)}/post`}
          label={t.text}
          hint={t.hint}
          act={t.act}
          max={poolLimits.postMaxCharacters}
        />
      )}
    </section>
  );
}
