import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { mySecurity, myTokens } from '../../../../modules/accounts/index.ts';
import { makeToken } from '../../../identity/secure.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Notice } from '../../parts/notice.tsx';
import { paths } from '../../parts/paths.ts';
import { DataTable } from '../../parts/table.tsx';
import { Time } from '../../parts/time.tsx';
import { type Show, type Values, type Visit, many, one, written } from '../../route.ts';
import { againPath } from './again.tsx';
import { AccountPage, DoorPage, Wrong, at, deskFor, errorOf } from './kit.tsx';

export const tokensPage: Show = async (visit) => {
  const { house, actor, page, who, w } = visit;
  const viewer = { actor, lang: page.lang };
  const [tokens, safe] = await Promise.all([
    ask(house, viewer, myTokens, {}),
    ask(house, viewer, mySecurity, { session: who?.session }),
  ]);
  if (isRefusal(tokens)) return tokens;
  if (isRefusal(safe)) return safe;
  const t = w.accounts.tokens;
  return (
    <AccountPage visit={visit} title={t.title} lead={t.lead} tab={at.tokens}>
      {visit.query['done'] === 'revoked' && <Notice tone="good" title={t.revoked} role="status" />}
      {tokens.items.length === 0 ? (
        <Empty title={t.none}>
          <p>
            <a href={paths.api}>{t.reference}</a>
          </p>
        </Empty>
      ) : (
        <DataTable
          caption={t.title}
          rows={tokens.items}
          columns={[
            { label: t.name, cell: ({ name }) => name },
            { label: t.scopes, cell: ({ scopes }) => scopes.map((scope) => t[scope]).join(', ') },
            { label: t.made, cell: ({ createdAt }) => <Time at={createdAt} page={page} as="day" /> },
            {
              label: t.used,
              cell: ({ usedAt }) => (usedAt ? <Time at={usedAt} page={page} /> : w.accounts.security.never),
            },
            {
              label: t.ends,
              cell: ({ expiresAt }) => (expiresAt ? <Time at={expiresAt} page={page} as="day" /> : '–'),
            },
            {
              label: t.revoke,
              cell: ({ id, name }) => (
                <Form action={`/account/tokens/${id}/revoke`} formKey={visit.formKey()} class="row">
                  <Button small>
                    {t.revoke} <span class="sr">{t.revokeNamed(name)}</span>
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      )}
      <section class="stack measure" aria-labelledby="make">
        <h2 id="make">{t.act}</h2>
        {safe.proven ? (
          <MakeToken visit={visit} />
        ) : (
          <Notice title={w.accounts.security.prove} icon="lock">
            <p>
              <ButtonLink href={againPath(at.tokens)} small>
                {w.accounts.again.title}
              </ButtonLink>
            </p>
          </Notice>
        )}
      </section>
    </AccountPage>
  );
};

function MakeToken({ visit }: { readonly visit: Visit }) {
  const t = visit.w.accounts.tokens;
  const { trouble } = visit;
  const scopes = (['read', 'write', 'money'] as const).map((value) => ({
    value,
    label: t[value],
    hint: t[`${value}Hint`],
  }));
  return (
    <Form action={at.tokens} formKey={visit.formKey()} label={t.act}>
      <Wrong visit={visit} action={at.tokens} labels={{ name: t.name, scopes: t.scopes, days: t.days }} />
      <Field
        kind="text"
        name="name"
        label={t.name}
        hint={t.nameHint}
        value={written(visit, at.tokens, 'name')}
        error={errorOf(visit, at.tokens, 'name')}
        maxLength={60}
      />
      <Field
        kind="checks"
        name="scopes"
        label={t.scopes}
        values={trouble?.action === at.tokens ? many(trouble.values, 'scopes') : ['read']}
        options={scopes}
        error={errorOf(visit, at.tokens, 'scopes')}
      />
      <Field
        kind="select"
        name="days"
        label={t.days}
        value={written(visit, at.tokens, 'days', '90')}
        options={[
          { value: '30', label: t.day30 },
          { value: '90', label: t.day90 },
          { value: '365', label: t.day365 },
        ]}
      />
      <div class="row">
        <Button look="main" icon="key-round">
          {t.act}
        </Button>
      </div>
    </Form>
  );
}

/** The token is shown here and nowhere again. */
export async function runToken(values: Values, visit: Visit) {
  const form = { name: one(values, 'name'), scopes: many(values, 'scopes'), days: Number(one(values, 'days')) || 90 };
  const made = await makeToken(deskFor(visit), form);
  if (isRefusal(made)) return made;
  const t = visit.w.accounts.tokens;
  return (
    <DoorPage visit={visit} title={t.madeTitle} lead={t.madeLead}>
      <Field kind="text" name="token" label={form.name} value={made.token} autocomplete="off" />
      <p>
        <ButtonLink href={at.tokens} look="main">
          {t.done}
        </ButtonLink>
      </p>
    </DoorPage>
  );
}
