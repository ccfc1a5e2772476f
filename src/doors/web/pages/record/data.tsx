import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type MyErasure, myErasure } from '../../../../modules/custody/index.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Notice } from '../../parts/notice.tsx';
import { said } from '../../parts/time.tsx';
import type { Show, Visit } from '../../route.ts';
import { AccountPage, Wrong, at } from '../account/kit.tsx';

export const exportPath = `${at.data}/export.zip`;

/** Everything about oneself to take away, and the end of an account: what goes, what stays, why and until when. */
export const dataPage: Show = async (visit) => {
  const { house, actor, page, w, query } = visit;
  const mine = await ask(house, { actor, lang: page.lang }, myErasure, {});
  if (isRefusal(mine)) return mine;
  const d = w.record.data;
  return (
    <AccountPage visit={visit} title={d.title} lead={d.lead} tab={at.data}>
      {query['done'] === 'kept' && !visit.trouble && <Notice tone="good" title={d.kept} role="status" />}
      <section class="stack" aria-labelledby="take">
        <h2 id="take">{d.take}</h2>
        <p>{d.takeText}</p>
        <div class="row">
          <ButtonLink href={exportPath} look="main" icon="download">
            {d.download}
          </ButtonLink>
        </div>
      </section>
      <section class="stack" id="close" aria-labelledby="h-close">
        <h2 id="h-close">{d.close}</h2>
        <Closing visit={visit} mine={mine} />
      </section>
    </AccountPage>
  );
};

function Closing({ visit, mine }: { readonly visit: Visit; readonly mine: MyErasure }) {
  const { page, w } = visit;
  const d = w.record.data;
  const waiting = mine.state === 'waiting' && mine.dueAt !== null;
  return (
    <>
      {waiting && mine.dueAt && (
        <Notice tone="warn" title={`${d.waiting(said(mine.dueAt, page, 'deadline'))}.`} role="status">
          <p>{d.waitingText}</p>
          <Form action={`${at.data}/keep`} formKey={visit.formKey()} label={d.takeBack}>
            <Wrong visit={visit} action={`${at.data}/keep`} />
            <Button look="main">{d.takeBack}</Button>
          </Form>
        </Notice>
      )}
      <p>{d.closeText}</p>
      <Standing visit={visit} mine={mine} />
      <div class="halves">
        <List title={d.goes} items={d.goesList} />
        <List title={d.stays} items={d.staysList} />
      </div>
      {!waiting && (
        <Form action={`${at.data}/close`} formKey={visit.formKey()} label={d.close}>
          <Wrong visit={visit} action={`${at.data}/close`} />
          <Field
            kind="checkbox"
            name="sure"
            value="1"
            label={d.sure}
            error={visit.trouble?.action === `${at.data}/close` ? visit.trouble.fields['sure'] : undefined}
          />
          <div class="row">
            <Button>{d.doClose}</Button>
          </div>
        </Form>
      )}
    </>
  );
}

/** What keeps the account open today: each with its reason, and its end where that is known. */
function Standing({ visit: { page, w }, mine }: { readonly visit: Visit; readonly mine: MyErasure }) {
  const d = w.record.data;
  const named = Map.groupBy(mine.against, ({ reason }) => reason);
  if (named.size === 0) return <p class="soft">{d.none}</p>;
  return (
    <div class="panel stack tight">
      <h3>{d.against}</h3>
      <ul class="stack tight">
        {[...named].map(([reason, all]) => {
          const ends = all.map(({ until }) => until);
          const last = ends.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b), ends[0] ?? null);
          return (
            <li>
              {nameOf(reason, d.reasons) ?? d.other}{' '}
              <span class="soft">({last === null ? d.openEnd : d.until(said(last, page, 'deadline'))})</span>
            </li>
          );
        })}
      </ul>
      <p class="soft sm">{d.againstText}</p>
    </div>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <div class="panel stack tight">
      <h3>{title}</h3>
      <ul class="stack tight">
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </div>
  );
}

function nameOf(reason: string, names: Readonly<Record<string, string>>): string | null {
  return names[reason] ?? null;
}
