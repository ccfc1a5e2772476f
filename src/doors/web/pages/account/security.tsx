import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type MySecurity, type MySession, mySecurity, mySessions } from '../../../../modules/accounts/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Notice } from '../../parts/notice.tsx';
import { DataTable } from '../../parts/table.tsx';
import { Time } from '../../parts/time.tsx';
import { type Show, type Visit, written } from '../../route.ts';
import { againPath } from './again.tsx';
import { AccountPage, Wrong, at, errorOf } from './kit.tsx';

/** Everything about how the account is kept safe, on one page. */
export const securityPage: Show = async (visit) => {
  const { house, actor, page, who, w } = visit;
  const viewer = { actor, lang: page.lang };
  const [safe, sessions] = await Promise.all([
    ask(house, viewer, mySecurity, { session: who?.session }),
    ask(house, viewer, mySessions, {}),
  ]);
  if (isRefusal(safe)) return safe;
  if (isRefusal(sessions)) return sessions;
  const s = w.accounts.security;
  const told = { email: s.emailSent, ended: s.ended, factor: s.factorSet }[visit.query['done'] ?? ''];
  return (
    <AccountPage visit={visit} title={s.title} lead={s.lead} tab={at.security}>
      {told && !visit.trouble && <Notice tone="good" title={told} role="status" />}
      {!safe.proven && (
        <Notice title={s.prove} icon="lock">
          <p>
            <ButtonLink href={againPath(at.security)} small>
              {w.accounts.again.title}
            </ButtonLink>
          </p>
        </Notice>
      )}
      <Factors visit={visit} safe={safe} />
      <div class="halves">
        <Email visit={visit} safe={safe} />
        <Password visit={visit} />
      </div>
      <Sessions visit={visit} sessions={sessions.items} />
    </AccountPage>
  );
};

function Factors({ visit, safe }: { readonly visit: Visit; readonly safe: MySecurity }) {
  const { w, page } = visit;
  const s = w.accounts.security;
  const strong = safe.totp || safe.passkeys.length > 0;
  return (
    <section class="stack" aria-labelledby="factors">
      <h2 id="factors">{s.factors}</h2>
      <p class="soft">{s.factorsLead}</p>
      <div class="halves">
        <div class="panel">
          <header>
            <h3>{s.app}</h3>
            <Badge tone={safe.totp ? 'good' : 'neutral'}>{safe.totp ? s.appOn : s.appOff}</Badge>
          </header>
          <div class="row">
            {safe.totp ? (
              <ButtonLink href={at.appRemove} small>
                {s.appRemove}
              </ButtonLink>
            ) : (
              <ButtonLink href={at.app} look={strong ? 'outline' : 'main'} small icon="smartphone">
                {s.appAdd}
              </ButtonLink>
            )}
          </div>
        </div>
        <div class="panel">
          <header>
            <h3>{s.passkeys}</h3>
            <Badge tone={safe.passkeys.length > 0 ? 'good' : 'neutral'}>{String(safe.passkeys.length)}</Badge>
          </header>
          <p class="soft sm">{safe.passkeys.length > 0 ? s.passkeysLead : `${s.passkeysNone} ${s.passkeysLead}`}</p>
          {safe.passkeys.length > 0 && (
            <ul class="plainlist">
              {safe.passkeys.map((key) => (
                <li class="row apart">
                  <span>
                    <b>{key.name}</b>{' '}
                    <span class="soft sm">
                      {s.used}: {key.usedAt ? <Time at={key.usedAt} page={page} /> : s.never}
                    </span>
                  </span>
                  <ButtonLink href={`/account/security/passkeys/${key.id}/remove`} look="plain" small>
                    {s.passkeyRemove} <span class="sr">{key.name}</span>
                  </ButtonLink>
                </li>
              ))}
            </ul>
          )}
          <div class="row">
            <ButtonLink href={at.passkeyNew} small icon="fingerprint-pattern">
              {s.passkeyAdd}
            </ButtonLink>
          </div>
        </div>
      </div>
      {safe.recoveryCodes !== null && (
        <p class="row">
          <span>
            <b>{s.codes}:</b> {s.codesLeft(safe.recoveryCodes)}
          </span>
          <ButtonLink href={at.codes} small>
            {s.codesRenew}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

function Email({ visit, safe }: { readonly visit: Visit; readonly safe: MySecurity }) {
  const s = visit.w.accounts.security;
  return (
    <section class="panel" aria-labelledby="email">
      <h2 id="email" class="h3">
        {s.email}
      </h2>
      <p>
        <b>{safe.email}</b>
      </p>
      <Form action={at.email} formKey={visit.formKey()} label={s.emailAct}>
        <Wrong visit={visit} action={at.email} labels={{ email: s.newEmail }} />
        <Field
          kind="email"
          name="email"
          label={s.newEmail}
          hint={s.emailLead}
          value={written(visit, at.email, 'email')}
          error={errorOf(visit, at.email, 'email')}
          autocomplete="email"
        />
        <p>
          <Button>{s.emailAct}</Button>
        </p>
      </Form>
    </section>
  );
}

function Password({ visit }: { readonly visit: Visit }) {
  const { security: s, fields: f } = visit.w.accounts;
  const labels = { current: f.currentPassword, password: f.newPassword };
  return (
    <section class="panel" aria-labelledby="password">
      <h2 id="password" class="h3">
        {s.password}
      </h2>
      <Form action={at.password} formKey={visit.formKey()} label={s.passwordAct}>
        <Wrong visit={visit} action={at.password} labels={labels} />
        <Field kind="password" name="current" label={f.currentPassword} autocomplete="current-password" />
        <Field
          kind="password"
          name="password"
          label={f.newPassword}
          hint={`${f.passwordHint} ${s.passwordLead}`}
          error={errorOf(visit, at.password, 'password')}
          autocomplete="new-password"
        />
        <p>
          <Button>{s.passwordAct}</Button>
        </p>
      </Form>
    </section>
  );
}

function Sessions({ visit, sessions }: { readonly visit: Visit; readonly sessions: readonly MySession[] }) {
  const { w, page, who } = visit;
  const s = w.accounts.security;
  return (
    <section class="stack" aria-labelledby="sessions">
      <h2 id="sessions">{s.sessions}</h2>
      <p class="soft">{s.sessionsLead}</p>
      <DataTable
        caption={s.sessions}
        rows={sessions}
        columns={[
          {
            label: s.device,
            cell: ({ id, device }) => (
              <>
                {device} {id === who?.session && <Badge tone="petrol">{s.here}</Badge>}
              </>
            ),
          },
          { label: s.address, cell: ({ address }) => address },
          { label: s.since, cell: ({ createdAt }) => <Time at={createdAt} page={page} /> },
          { label: s.seen, cell: ({ seenAt }) => <Time at={seenAt} page={page} /> },
          {
            label: s.end,
            cell: ({ id, device }) => (
              <Form action={`/account/sessions/${id}/end`} formKey={visit.formKey()} class="row">
                <Button small>
                  {s.end} <span class="sr">{s.endSession(device)}</span>
                </Button>
              </Form>
            ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <Form action={at.endOthers} formKey={visit.formKey()}>
          <p>
            <Button icon="log-out">{s.endOthers}</Button>
          </p>
        </Form>
      )}
    </section>
  );
}
