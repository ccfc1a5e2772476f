import { ask } from '../../../../core/gate.ts';
import { isRefusal, refuse } from '../../../../core/refusal.ts';
import { mySecurity } from '../../../../modules/accounts/index.ts';
import { keepPasskey, makeRecoveryCodes, offerPasskey, offerTotp, setUpTotp } from '../../../identity/secure.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Confirm } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Redirect, type Show, type Values, type Visit, one, written } from '../../route.ts';
import { againPath } from './again.tsx';
import { PasskeyForm, Wrong, at, deskFor, errorOf } from './kit.tsx';

/** These pages open only to somebody who has just proved to be themselves; others are led there and back. */
async function proven(visit: Visit) {
  const { house, actor, page, who } = visit;
  const safe = await ask(house, { actor, lang: page.lang }, mySecurity, { session: who?.session });
  if (isRefusal(safe)) return safe;
  return safe.proven ? safe : new Redirect(againPath(page.path.split('?')[0] ?? at.security));
}

function Frame({
  visit,
  title,
  lead,
  children,
}: {
  visit: Visit;
  title: string;
  lead?: string;
  children: preact.ComponentChildren;
}) {
  const crumbs = [{ href: at.security, label: visit.w.accounts.security.title }];
  return (
    <Layout page={visit.page} title={title}>
      <PageHead lang={visit.page.lang} title={title} lead={lead} crumbs={crumbs} />
      <div class="narrow stack loose">{children}</div>
    </Layout>
  );
}

export const appPage: Show = async (visit) => {
  const safe = await proven(visit);
  if (isRefusal(safe) || safe instanceof Redirect) return safe;
  if (safe.totp) return refuse('factor_already_set');
  const offer = await offerTotp(deskFor(visit), written(visit, at.app, 'sealed'));
  if (isRefusal(offer)) return offer;
  const s = visit.w.accounts.security;
  return (
    <Frame visit={visit} title={s.appTitle} lead={s.factorsLead}>
      <div class="totp">
        <p>{s.appScan}</p>
        <img
          class="qr"
          src={`data:image/svg+xml;base64,${Buffer.from(offer.qr).toString('base64')}`}
          alt={s.appQr}
          width="220"
          height="220"
        />
        <p>
          {s.appType}
          <br />
          <code class="key">{offer.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
      </div>
      <Form action={at.app} formKey={visit.formKey()} label={s.appTitle}>
        <Wrong visit={visit} action={at.app} labels={{ code: s.appCode }} />
        <Hidden name="sealed" value={offer.sealed} />
        <Field
          kind="text"
          name="code"
          label={s.appCode}
          error={errorOf(visit, at.app, 'code')}
          autocomplete="one-time-code"
          inputMode="numeric"
          maxLength={9}
        />
        <div class="row">
          <Button look="main">{s.appAct}</Button>
        </div>
      </Form>
    </Frame>
  );
};

export async function runApp(values: Values, visit: Visit) {
  const set = await setUpTotp(deskFor(visit), { sealed: one(values, 'sealed'), code: one(values, 'code') });
  if (isRefusal(set)) return set;
  return set.codes ? <Codes visit={visit} codes={set.codes} /> : `${at.security}?done=factor`;
}

export const appRemovePage: Show = async (visit) => {
  const safe = await proven(visit);
  if (isRefusal(safe) || safe instanceof Redirect) return safe;
  const s = visit.w.accounts.security;
  return (
    <Frame visit={visit} title={s.appRemove}>
      <Wrong visit={visit} action={at.appRemove} />
      <Confirm
        lang={visit.page.lang}
        action={at.appRemove}
        formKey={visit.formKey()}
        act={s.appRemove}
        grave
        back={at.security}
      >
        <p>{s.appRemoveLead}</p>
      </Confirm>
    </Frame>
  );
};

export const passkeyNewPage: Show = async (visit) => {
  const safe = await proven(visit);
  if (isRefusal(safe) || safe instanceof Redirect) return safe;
  const question = await offerPasskey(deskFor(visit));
  if (isRefusal(question)) return question;
  const s = visit.w.accounts.security;
  return (
    <Frame visit={visit} title={s.passkeyAdd} lead={s.passkeysLead}>
      <noscript>
        <Notice tone="warn" title={s.passkeyNoScript} />
      </noscript>
      <PasskeyForm
        visit={visit}
        action={at.passkeyNew}
        question={question}
        what="create"
        label={s.passkeyAdd}
        look="main"
      >
        <Field
          kind="text"
          name="name"
          label={s.passkeyName}
          hint={s.passkeyNameHint}
          value={written(visit, at.passkeyNew, 'name', visit.caller.device)}
          error={errorOf(visit, at.passkeyNew, 'name')}
          maxLength={60}
        />
      </PasskeyForm>
    </Frame>
  );
};

export async function runPasskeyNew(values: Values, visit: Visit) {
  const answer = { name: one(values, 'name'), response: one(values, 'response'), sealed: one(values, 'sealed') };
  const kept = await keepPasskey(deskFor(visit), answer);
  if (isRefusal(kept)) return kept;
  return kept.codes ? <Codes visit={visit} codes={kept.codes} /> : `${at.security}?done=factor`;
}

export const passkeyRemovePage: Show = async (visit) => {
  const safe = await proven(visit);
  if (isRefusal(safe) || safe instanceof Redirect) return safe;
  const key = safe.passkeys.find(({ id }) => id === visit.params['passkey']);
  if (!key) return refuse('not_found');
  const s = visit.w.accounts.security;
  const action = `/account/security/passkeys/${key.id}/remove`;
  return (
    <Frame visit={visit} title={s.passkeyRemoveTitle}>
      <Wrong visit={visit} action={action} />
      <Confirm
        lang={visit.page.lang}
        action={action}
        formKey={visit.formKey()}
        act={s.passkeyRemoveTitle}
        grave
        back={at.security}
      >
        <p>
          <b>{key.name}</b>
        </p>
        <p>{s.passkeyRemoveLead}</p>
      </Confirm>
    </Frame>
  );
};

export const codesPage: Show = async (visit) => {
  const safe = await proven(visit);
  if (isRefusal(safe) || safe instanceof Redirect) return safe;
  const s = visit.w.accounts.security;
  return (
    <Frame visit={visit} title={s.codesRenew}>
      <Wrong visit={visit} action={at.codes} />
      <Confirm lang={visit.page.lang} action={at.codes} formKey={visit.formKey()} act={s.codesRenew} back={at.security}>
        <p>{s.codesRenewLead}</p>
      </Confirm>
    </Frame>
  );
};

export async function runCodes(_values: Values, visit: Visit) {
  const made = await makeRecoveryCodes(deskFor(visit));
  return isRefusal(made) ? made : <Codes visit={visit} codes={made.codes} />;
}

/** Shown once, straight after they were made; nothing here can be loaded again. */
function Codes({ visit, codes }: { readonly visit: Visit; readonly codes: readonly string[] }) {
  const s = visit.w.accounts.security;
  return (
    <Frame visit={visit} title={s.codesTitle} lead={s.codesLead}>
      <ol class="codes">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <ButtonLink href={`${at.security}?done=factor`} look="main">
          {s.codesDone}
        </ButtonLink>
      </p>
    </Frame>
  );
}
