import { isMember } from '../../../../core/actor.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type ListedPool, browsePools, myPools } from '../../../../modules/pools/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import type { Show, Visit } from '../../route.ts';
import { see } from '../engagements/kit.ts';
import { myPoolsPath, poolPath, poolsPath } from './kit.ts';

function Card({ visit, pool, state }: { readonly visit: Visit; readonly pool: ListedPool; readonly state?: string }) {
  const p = visit.w.pools;
  return (
    <article class="panel stack tight">
      <h3>
        <a href={poolPath(pool.id)}>{pool.name}</a>
      </h3>
      <p class="soft sm">{p.of({ name: pool.ownerName })}</p>
      <p>{pool.purpose.length > 240 ? `${pool.purpose.slice(0, 240)}…` : pool.purpose}</p>
      <ul class="row tight wrap plain-list">
        {state !== undefined && (
          <li>
            <Badge tone="good">{state}</Badge>
          </li>
        )}
        <li>
          <Badge>{p.kinds[pool.kind]}</Badge>
        </li>
        <li>
          <Badge>{p.inside(pool.inside)}</Badge>
        </li>
        {pool.closedAt !== null && (
          <li>
            <Badge>{p.closed}</Badge>
          </li>
        )}
      </ul>
    </article>
  );
}

/** Pools that take applications, for everybody. */
export const poolsPage: Show = async (visit) => {
  const list = await see(visit, browsePools, {});
  if (isRefusal(list)) return list;
  const { page, w } = visit;
  const b = w.pools.browse;
  return (
    <Layout page={page} title={b.title} description={b.lead} index>
      <div class="stack loose">
        <PageHead lang={page.lang} title={b.title} lead={b.lead}>
          {isMember(visit.actor) && (
            <p>
              <a href={myPoolsPath}>{w.pools.own}</a>
            </p>
          )}
        </PageHead>
        {list.items.length === 0 && (
          <Empty title={b.none}>
            <p>{b.noneMeans}</p>
          </Empty>
        )}
        <h2 class="sr">{w.pools.title}</h2>
        <div class="samples">
          {list.items.map((pool) => (
            <Card visit={visit} pool={pool} />
          ))}
        </div>
      </div>
    </Layout>
  );
};

/** One's own pools, and those one is in. */
export const myPoolsPage: Show = async (visit) => {
  const mine = await see(visit, myPools, {});
  if (isRefusal(mine)) return mine;
  const { page, w } = visit;
  const p = w.pools;
  return (
    <Layout page={page} title={p.title}>
      <div class="stack loose">
        <PageHead lang={page.lang} title={p.title} lead={p.lead}>
          <p class="row">
            <ButtonLink icon="plus" href={`${poolsPath}/new`}>
              {p.form.newTitle}
            </ButtonLink>
            <ButtonLink icon="search" href={poolsPath}>
              {p.browse.link}
            </ButtonLink>
          </p>
        </PageHead>
        <section class="stack" aria-labelledby="h-own">
          <h2 id="h-own">{p.own}</h2>
          {mine.own.length === 0 && (
            <Empty level={3} title={p.ownNone}>
              <p>{p.ownNoneMeans}</p>
            </Empty>
          )}
          <div class="samples">
            {mine.own.map(({ applied, ...pool }) => (
              <Card visit={visit} pool={pool} {...(applied > 0 ? { state: p.applied(applied) } : {})} />
            ))}
          </div>
        </section>
        <section class="stack" aria-labelledby="h-member">
          <h2 id="h-member">{p.member}</h2>
          {mine.member.length === 0 && <p class="soft">{p.memberNone}</p>}
          <div class="samples">
            {mine.member.map(({ state, ...pool }) => (
              <Card visit={visit} pool={pool} state={p.state[state]} />
            ))}
          </div>
        </section>
      </div>
    </Layout>
  );
};
