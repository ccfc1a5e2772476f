import { isRefusal } from '../../../../core/refusal.ts';
import {
  beginReset,
  beginSignUp,
  enterWithCode,
  enterWithPasskey,
  enterWithPassword,
  finishReset,
  finishSignUp,
  waitingFor,
} from '../../../identity/enter.ts';
import { askForPasskey } from '../../../identity/proof.ts';
import { passkeysOf } from '../../../../modules/accounts/index.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Notice } from '../../parts/notice.tsx';
import { paths } from '../../parts/paths.ts';
import { Redirect, type Show, type Values, type Visit, one, written } from '../../route.ts';
import { DoorPage, PasskeyForm, Wrong, at, deskFor, errorOf, nextOf, passkeyAnswer, welcome } from './kit.tsx';

export const signInPage: Show = async (visit) => {
  const { w, query, who, trouble } = visit;
  const { signIn: s, fields: f } = w.accounts;
  const next = nextOf(trouble ? trouble.values : query);
  if (who) return new Redirect(next);
  const question = await askForPasskey(deskFor(visit), null, []);
  const told = { reset: s.wasReset, confirmed: s.confirmed, out: s.signedOut }[query['done'] ?? ''];
  return (
    <DoorPage visit={visit} title={s.title} lead={s.lead}>
      {told && !trouble && <Notice tone="good" title={told} role="status" />}
      <Form action={paths.signIn} formKey={visit.formKey()} label={s.title}>
        <Wrong visit={visit} action={paths.signIn} />
        <Hidden name="next" value={next} />
        <Field
          kind="email"
          name="email"
          label={f.email}
          value={written(visit, paths.signIn, 'email')}
          autocomplete="username webauthn"
        />
        <Field kind="password" name="password" label={f.password} autocomplete="current-password" />
        <Button look="main" wide>
          {s.act}
        </Button>
        <p class="sm">
          <a href={at.reset}>{s.forgot}</a>
        </p>
      </Form>
      <PasskeyForm visit={visit} action={at.passkey} question={question} what="get" label={s.passkey} next={next} />
      <p>
        {s.newHere} <a href={`${paths.signUp}?next=${encodeURIComponent(next)}`}>{s.create}</a>
      </p>
    </DoorPage>
  );
};

export async function runSignIn(values: Values, visit: Visit) {
  const entered = await enterWithPassword(deskFor(visit), {
    email: one(values, 'email'),
    password: one(values, 'password'),
  });
  if (isRefusal(entered)) return entered;
  if (entered.kind === 'inside') return welcome(entered, nextOf(values));
  const to = `${at.factor}?next=${encodeURIComponent(nextOf(values))}`;
  return new Redirect(to, [{ name: 'factor', value: entered.factor, maxAgeSeconds: 600 }]);
}

export async function runPasskey(values: Values, visit: Visit) {
  const entered = await enterWithPasskey(deskFor(visit), passkeyAnswer(values));
  return isRefusal(entered) ? entered : welcome(entered, nextOf(values));
}

/** The second door: the password was right. */
export const factorPage: Show = async (visit) => {
  const { w, query, trouble } = visit;
  const { factor: s, fields: f } = w.accounts;
  const next = nextOf(trouble ? trouble.values : query);
  const waiting = await waitingFor(deskFor(visit));
  if (!waiting) {
    return (
      <DoorPage visit={visit} title={s.title}>
        <Notice tone="warn" title={s.over} />
        <p>
          <ButtonLink href={paths.signIn} look="main">
            {s.again}
          </ButtonLink>
        </p>
      </DoorPage>
    );
  }
  const keys = await passkeysOf(visit.house.db, waiting.member);
  const question = keys.length > 0 ? await askForPasskey(deskFor(visit), null, keys) : null;
  return (
    <DoorPage visit={visit} title={s.title} lead={s.lead}>
      <Form action={at.factor} formKey={visit.formKey()} label={s.title}>
        <Wrong visit={visit} action={at.factor} />
        <Hidden name="next" value={next} />
        <Field kind="text" name="code" label={f.code} hint={f.codeHint} autocomplete="one-time-code" maxLength={20} />
        <Button look="main" wide>
          {s.act}
        </Button>
      </Form>
      {question && (
        <PasskeyForm visit={visit} action={at.passkey} question={question} what="get" label={s.passkey} next={next} />
      )}
      <p class="sm soft">
        {s.lost} <a href={paths.contact}>{w.parts.layout.help}</a>
      </p>
    </DoorPage>
  );
};

export async function runFactor(values: Values, visit: Visit) {
  const entered = await enterWithCode(deskFor(visit), one(values, 'code'));
  return isRefusal(entered) ? entered : welcome(entered, nextOf(values));
}

export const signUpPage: Show = async (visit) => {
  const { w, who } = visit;
  const { signUp: s, fields: f } = w.accounts;
  if (who) return new Redirect(paths.work);
  const labels = { name: f.name, email: f.email, password: f.password };
  return (
    <DoorPage visit={visit} title={s.title} lead={s.lead}>
      <Form action={paths.signUp} formKey={visit.formKey()} label={s.title}>
        <Wrong visit={visit} action={paths.signUp} labels={labels} />
        <input type="hidden" name="timeZone" value={written(visit, paths.signUp, 'timeZone', 'UTC')} data-zone />
        <Field
          kind="text"
          name="name"
          label={f.name}
          hint={f.nameHint}
          value={written(visit, paths.signUp, 'name')}
          error={errorOf(visit, paths.signUp, 'name')}
          autocomplete="name"
          maxLength={80}
        />
        <Field
          kind="email"
          name="email"
          label={f.email}
          value={written(visit, paths.signUp, 'email')}
          error={errorOf(visit, paths.signUp, 'email')}
          autocomplete="email"
        />
        <Field
          kind="password"
          name="password"
          label={f.password}
          hint={f.passwordHint}
          error={errorOf(visit, paths.signUp, 'password')}
          autocomplete="new-password"
        />
        <Button look="main" wide>
          {s.act}
        </Button>
        <p class="sm soft">{s.terms}</p>
      </Form>
      <p>
        {s.have} <a href={paths.signIn}>{w.accounts.signIn.act}</a>
      </p>
      <script type="module" src={visit.page.asset('zone.client')} />
    </DoorPage>
  );
};

export async function runSignUp(values: Values, visit: Visit) {
  const form = {
    email: one(values, 'email'),
    name: one(values, 'name'),
    password: one(values, 'password'),
    timeZone: one(values, 'timeZone') || 'UTC',
  };
  return (await beginSignUp(deskFor(visit), form)) ?? at.sent;
}

export const sentPage: Show = async (visit) => {
  const { signUp: s } = visit.w.accounts;
  return (
    <DoorPage visit={visit} title={s.sentTitle} lead={s.sentLead}>
      <p>
        <ButtonLink href={paths.signUp}>{s.tryAgain}</ButtonLink>
      </p>
    </DoorPage>
  );
};

/** The link of the mail only opens this page; it is the button, with the password, that confirms. */
export const confirmPage: Show = async (visit) => {
  const { w, trouble, query } = visit;
  const { confirm: s, fields: f } = w.accounts;
  const token = trouble ? one(trouble.values, 't') : (query['t'] ?? '');
  return (
    <DoorPage visit={visit} title={s.title} lead={s.lead}>
      <Form action={at.confirm} formKey={visit.formKey()} label={s.title}>
        <Wrong visit={visit} action={at.confirm} />
        <Hidden name="t" value={token} />
        <Field kind="password" name="password" label={f.password} autocomplete="current-password" />
        <Button look="main" wide>
          {s.act}
        </Button>
      </Form>
      <p class="sm">
        <a href={paths.signIn}>{w.accounts.reset.back}</a>
      </p>
    </DoorPage>
  );
};

export async function runConfirm(values: Values, visit: Visit) {
  const entered = await finishSignUp(deskFor(visit), one(values, 't'), one(values, 'password'));
  return isRefusal(entered) ? entered : welcome(entered, paths.work);
}

export const resetPage: Show = async (visit) => {
  const { reset: s, fields: f } = visit.w.accounts;
  return (
    <DoorPage visit={visit} title={s.title} lead={s.lead}>
      <Form action={at.reset} formKey={visit.formKey()} label={s.title}>
        <Wrong visit={visit} action={at.reset} labels={{ email: f.email }} />
        <Field
          kind="email"
          name="email"
          label={f.email}
          value={written(visit, at.reset, 'email')}
          error={errorOf(visit, at.reset, 'email')}
          autocomplete="email"
        />
        <Button look="main" wide>
          {s.act}
        </Button>
      </Form>
      <p class="sm">
        <a href={paths.signIn}>{s.back}</a>
      </p>
    </DoorPage>
  );
};

export async function runReset(values: Values, visit: Visit) {
  return (await beginReset(deskFor(visit), one(values, 'email'))) ?? at.resetSent;
}

export const resetSentPage: Show = async (visit) => {
  const { reset: s, signUp } = visit.w.accounts;
  return (
    <DoorPage visit={visit} title={signUp.sentTitle} lead={s.sentLead}>
      <p>
        <ButtonLink href={paths.signIn}>{s.back}</ButtonLink>
      </p>
    </DoorPage>
  );
};

export const resetNewPage: Show = async (visit) => {
  const { trouble, query } = visit;
  const { reset: s, fields: f } = visit.w.accounts;
  const token = trouble ? one(trouble.values, 't') : (query['t'] ?? '');
  return (
    <DoorPage visit={visit} title={s.title} lead={s.newLead}>
      <Form action={at.resetNew} formKey={visit.formKey()} label={s.title}>
        <Wrong visit={visit} action={at.resetNew} labels={{ password: f.newPassword }} />
        <Hidden name="t" value={token} />
        <Field
          kind="password"
          name="password"
          label={f.newPassword}
          hint={f.passwordHint}
          error={errorOf(visit, at.resetNew, 'password')}
          autocomplete="new-password"
        />
        <Button look="main" wide>
          {s.newAct}
        </Button>
      </Form>
      <p class="sm">
        <a href={at.reset}>{s.act}</a>
      </p>
    </DoorPage>
  );
};

export async function runResetNew(values: Values, visit: Visit) {
  const refusal = await finishReset(deskFor(visit), one(values, 't'), one(values, 'password'));
  return refusal ?? new Redirect(`${paths.signIn}?done=reset`, [{ name: 'session', value: null }]);
}
