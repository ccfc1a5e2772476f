import { isRefusal } from '../../../../core/refusal.ts';
import { ask } from '../../../../core/gate.ts';
import { mySecurity, passkeysOf } from '../../../../modules/accounts/index.ts';
import { askForPasskey } from '../../../identity/proof.ts';
import { prove } from '../../../identity/secure.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import type { Show, Values, Visit } from '../../route.ts';
import { one } from '../../route.ts';
import { DoorPage, PasskeyForm, Wrong, at, deskFor, nextOf, passkeyAnswer, welcome } from './kit.tsx';

export const againPath = (next: string): string => `${at.again}?next=${encodeURIComponent(next)}`;

/** Proving again to be oneself, before something that touches safety or money. */
export const againPage: Show = async (visit) => {
  const { w, query, who, actor, trouble } = visit;
  const { again: s, fields: f } = w.accounts;
  const next = nextOf(trouble ? trouble.values : query, at.security);
  const safe = await ask(visit.house, { actor, lang: visit.page.lang }, mySecurity, { session: who?.session });
  if (isRefusal(safe)) return safe;
  const strong = safe.totp || safe.passkeys.length > 0;
  const keys = who && safe.passkeys.length > 0 ? await passkeysOf(visit.house.db, who.id) : [];
  const question = keys.length > 0 && who ? await askForPasskey(deskFor(visit), who.id, keys) : null;
  return (
    <DoorPage visit={visit} title={s.title} lead={s.lead}>
      {question && (
        <PasskeyForm
          visit={visit}
          action={at.againPasskey}
          question={question}
          what="get"
          label={s.passkey}
          next={next}
          look="main"
        />
      )}
      <Form action={at.again} formKey={visit.formKey()} label={s.title}>
        <Wrong visit={visit} action={at.again} />
        <Hidden name="next" value={next} />
        {strong ? (
          <Field kind="text" name="code" label={f.code} hint={f.codeHint} autocomplete="one-time-code" maxLength={20} />
        ) : (
          <Field kind="password" name="password" label={f.password} autocomplete="current-password" />
        )}
        <Button look={question ? 'outline' : 'main'} wide>
          {s.act}
        </Button>
      </Form>
    </DoorPage>
  );
};

export async function runAgain(values: Values, visit: Visit) {
  const code = one(values, 'code');
  const proven = await prove(deskFor(visit), code === '' ? { password: one(values, 'password') } : { code });
  return isRefusal(proven) ? proven : welcome(proven, nextOf(values, at.security));
}

export async function runAgainPasskey(values: Values, visit: Visit) {
  const proven = await prove(deskFor(visit), { passkey: passkeyAnswer(values) });
  return isRefusal(proven) ? proven : welcome(proven, nextOf(values, at.security));
}
