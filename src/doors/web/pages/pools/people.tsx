import { isRefusal } from '../../../../core/refusal.ts';
import { type ShownSeat, poolLimits } from '../../../../modules/pools/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { paths } from '../../parts/paths.ts';
import { Screened } from '../../parts/talk/screened.tsx';
import { Time } from '../../parts/time.tsx';
import { type Visit, one, written } from '../../route.ts';
import { Wrong, errorOf } from '../account/kit.tsx';
import { poolPath } from './kit.ts';
import type { InPool } from './pool.tsx';

/** Everybody in the pool, for its client. */
export function People({ visit, pool }: InPool) {
  const { page, w } = visit;
  const p = w.pools.people;
  const seats = pool.people?.seats ?? [];
  const asked = pool.people?.asked ?? [];
  const groups = [
    { key: 'applied', title: p.applications, rows: seats.filter(({ status }) => status === 'applied') },
    { key: 'inside', title: p.inside, rows: seats.filter(({ status }) => status === 'inside') },
    { key: 'past', title: p.past, rows: seats.filter(({ status }) => status !== 'applied' && status !== 'inside') },
  ];
  return (
    <section class="stack loose" aria-labelledby="h-people">
      <h2 id="h-people">{p.title}</h2>
      {seats.length === 0 && <p class="soft">{p.none}</p>}
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ key, title, rows }) => (
          <section class="stack" aria-labelledby={`h-${key}`}>
            <h3 id={`h-${key}`}>{title}</h3>
            {rows.map((seat) => (
              <Person visit={visit} pool={pool} seat={seat} />
            ))}
          </section>
        ))}
      {asked.length > 0 && (
        <section class="stack tight" aria-labelledby="h-asked">
          <h3 id="h-asked">{p.asked}</h3>
          <ul class="stack tight plain-list">
            {asked.map((each) => (
              <li>
                <a href={`${paths.people}/${each.member}`}>{each.memberName}</a> · <Time page={page} at={each.at} />
                {each.declined && <Badge>{p.declinedAsk}</Badge>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {pool.closedAt === null && <Invite visit={visit} pool={pool} />}
    </section>
  );
}

function Invite({ visit, pool }: InPool) {
  const { page, w, trouble: any } = visit;
  const i = w.pools.invite;
  const action = `${poolPath(pool.id)}/invite`;
  const trouble = any?.action === action ? any : null;
  const text = trouble ? one(trouble.values, 'text') : '';
  return (
    <section class="panel stack" aria-labelledby="h-invite">
      <h3 id="h-invite">{i.title}</h3>
      <Form action={action} formKey={visit.formKey()} label={i.title}>
        {trouble && isRefusal(trouble.answer) && (
          <Wrong visit={visit} action={action} labels={{ member: i.member, text: i.text }} />
        )}
        <Screened page={page} trouble={trouble} stage="public" labels={{ text: i.text }} texts={{ text }} />
        <Field
          kind="text"
          name="member"
          label={i.member}
          hint={i.memberHint}
          value={written(visit, action, 'member')}
          error={errorOf(visit, action, 'member')}
        />
        <Field
          kind="textarea"
          name="text"
          id="f-invite-text"
          label={i.text}
          optional={w.parts.field.optional}
          rows={3}
          value={written(visit, action, 'text')}
          error={errorOf(visit, action, 'text')}
          maxLength={poolLimits.textMaxCharacters}
        />
        <div class="row">
          <Button look="main">{i.act}</Button>
        </div>
      </Form>
      <p class="row wrap">
        <a href={paths.professionals}>{i.from}</a>
        <a href={`${poolPath(pool.id)}/import`}>{i.list}</a>
      </p>
    </section>
  );
}

function Person({ visit, pool, seat }: InPool & { readonly seat: ShownSeat }) {
  const { page, w } = visit;
  const p = w.pools.people;
  const at = `${poolPath(pool.id)}/places/${seat.id}`;
  const open = pool.closedAt === null;
  return (
    <article class="panel stack tight">
      <p class="row tight wrap">
        <a href={`${paths.people}/${seat.member}`}>{seat.memberName}</a>
        <span class="soft sm">
          {p.status[seat.status]} · <Time page={page} at={seat.at} />
        </span>
        {seat.tags.map((tag) => (
          <Badge>{tag}</Badge>
        ))}
      </p>
      {seat.text !== '' && <p class="prose">{seat.text}</p>}
      {seat.reason !== '' && <p class="soft">{seat.reason}</p>}
      {seat.status === 'applied' && open && (
        <>
          <Form action={`${at}/decide`} formKey={visit.formKey()} label={p.accept(seat.memberName)}>
            <Wrong visit={visit} action={`${at}/decide`} />
            <Hidden name="verdict" value="accepted" />
            <Button look="main">{p.accept(seat.memberName)}</Button>
          </Form>
          <ReasonForm visit={visit} action={`${at}/decide`} act={p.decline(seat.memberName)} verdict="declined" />
        </>
      )}
      {seat.status === 'inside' && <ReasonForm visit={visit} action={`${at}/remove`} act={p.remove(seat.memberName)} />}
      <details class="drawer">
        <summary>{p.more(seat.memberName)}</summary>
        <Form action={`${at}/remark`} formKey={visit.formKey()} label={p.more(seat.memberName)}>
          <Wrong visit={visit} action={`${at}/remark`} labels={{ tags: p.tags, note: p.note }} />
          <Field
            kind="text"
            name="tags"
            id={`f-tags-${seat.id}`}
            label={p.tags}
            value={written(visit, `${at}/remark`, 'tags', seat.tags.join(', '))}
          />
          <Field
            kind="textarea"
            name="note"
            id={`f-note-${seat.id}`}
            label={p.note}
            hint={p.noteHint}
            rows={3}
            value={written(visit, `${at}/remark`, 'note', seat.note)}
            maxLength={poolLimits.noteMaxCharacters}
          />
          <Button>{p.keep}</Button>
        </Form>
      </details>
    </article>
  );
}

/** A no with its reason, folded up until it is wanted, open when it came back. */
function ReasonForm({ visit, action, act, verdict }: ReasonProps) {
  const { page, w } = visit;
  const p = w.pools.people;
  const trouble = visit.trouble?.action === action ? visit.trouble : null;
  const reason = trouble ? one(trouble.values, 'reason') : '';
  return (
    <details class="drawer" open={trouble !== null}>
      <summary>{act}</summary>
      <Form action={action} formKey={visit.formKey()} label={act}>
        {trouble && isRefusal(trouble.answer) && <Wrong visit={visit} action={action} labels={{ reason: p.reason }} />}
        <Screened page={page} trouble={trouble} stage="public" labels={{ reason: p.reason }} texts={{ reason }} />
        {verdict && <Hidden name="verdict" value={verdict} />}
        <Field
          kind="textarea"
          name="reason"
          id={`f-${action.replaceAll('/', '-')}`}
          label={p.reason}
          rows={2}
          value={reason}
          error={errorOf(visit, action, 'reason')}
          maxLength={poolLimits.reasonMaxCharacters}
        />
        <Button>{act}</Button>
      </Form>
    </details>
  );
}
interface ReasonProps {
  readonly visit: Visit;
  readonly action: string;
  readonly act: string;
  readonly verdict?: 'declined';
}
