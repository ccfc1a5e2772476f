/** What the pages of accounts share. */
import type { ComponentChildren } from 'preact';
import { limits } from '../../../../modules/accounts/index.ts';
import type { Desk } from '../../../identity/desk.ts';
import type { Inside } from '../../../identity/enter.ts';
import type { Question } from '../../../identity/proof.ts';
import { Button, type ButtonLook } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Tabs } from '../../parts/steps.tsx';
import { Redirect, type Values, type Visit, one } from '../../route.ts';

export const at = {
  factor: '/sign-in/factor',
  passkey: '/sign-in/passkey',
  again: '/sign-in/again',
  againPasskey: '/sign-in/again/passkey',
  sent: '/sign-up/sent',
  confirm: '/confirm',
  confirmEmail: '/confirm/email',
  reset: '/reset',
  resetSent: '/reset/sent',
  resetNew: '/reset/new',
  profile: '/account',
  security: '/account/security',
  email: '/account/email',
  password: '/account/password',
  app: '/account/security/app',
  appRemove: '/account/security/app/remove',
  passkeyNew: '/account/security/passkeys/new',
  codes: '/account/security/codes',
  endOthers: '/account/sessions/end-others',
  preferences: '/account/preferences',
  tokens: '/account/tokens',
  data: '/account/data',
  companies: '/companies',
  invitation: '/companies/invitation',
} as const;

/** Where people prove who they are, as this visit finds it. */
export function deskFor(visit: Visit): Desk {
  const { house, identity, caller, actor, page, who } = visit;
  return { house, identity, caller, actor, lang: page.lang, session: who?.session ?? null };
}

const sessionSeconds = limits.sessionDays * 24 * 3600;

/** Lets somebody in: the cookie is set, a waiting sign-in is over. */
export function welcome({ token }: Inside, to: string): Redirect {
  const session = { name: 'session', value: token, maxAgeSeconds: sessionSeconds } as const;
  return new Redirect(to, [session, { name: 'factor', value: null }]);
}

/** Only places of this house: a link in a mail must not lead on to somewhere else. */
export function nextOf(values: Values | Visit['query'], otherwise: string = paths.work): string {
  const next = one(values, 'next');
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(next) && next.length <= 500 ? next : otherwise;
}

/** What went wrong with this form, at its top. */
export function Wrong({
  visit,
  action,
  labels,
}: {
  readonly visit: Visit;
  readonly action: string;
  readonly labels?: Record<string, string>;
}) {
  const { trouble, page } = visit;
  if (trouble?.action !== action) return null;
  return <ErrorSummary lang={page.lang} sentence={trouble.sentence} fields={trouble.fields} labels={labels ?? {}} />;
}

export function errorOf(visit: Visit, action: string, name: string): string | undefined {
  return visit.trouble?.action === action ? visit.trouble.fields[name] : undefined;
}

interface DoorProps {
  readonly visit: Visit;
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page before the door: one column, one thing to do. */
export function DoorPage({ visit, title, lead, children }: DoorProps) {
  return (
    <Layout page={visit.page} title={title}>
      <div class="narrow door stack loose">
        <PageHead lang={visit.page.lang} title={title} lead={lead} />
        {children}
      </div>
    </Layout>
  );
}

interface AccountProps extends DoorProps {
  readonly tab: string;
}

/** A page of one's own account. */
export function AccountPage({ visit, title, lead, tab, children }: AccountProps) {
  const { page, w, query } = visit;
  const t = w.accounts.tabs;
  const tabs = [
    { href: at.profile, label: t.profile },
    { href: at.security, label: t.security },
    { href: at.preferences, label: t.preferences },
    { href: at.tokens, label: t.tokens },
    { href: at.companies, label: t.companies },
    { href: at.data, label: w.record.data.tab },
  ];
  return (
    <Layout page={page} title={title}>
      <PageHead lang={page.lang} title={title} lead={lead}>
        <Tabs label={t.label} tabs={tabs} at={tab} />
      </PageHead>
      <div class="stack far account">
        {query['done'] === 'saved' && !visit.trouble && <Notice tone="good" title={w.accounts.saved} role="status" />}
        {children}
      </div>
    </Layout>
  );
}

interface PasskeyProps {
  readonly visit: Visit;
  readonly action: string;
  readonly question: Question;
  readonly what: 'get' | 'create';
  readonly label: string;
  readonly look?: ButtonLook;
  readonly next?: string;
  readonly children?: ComponentChildren;
}

/** Asks the browser for a passkey and sends its answer as a form; without script it is not there. */
export function PasskeyForm({ visit, action, question, what, label, look = 'outline', next, children }: PasskeyProps) {
  return (
    <div class="needs-script" data-passkey={what} data-options={question.options}>
      <Form action={action} formKey={visit.formKey()} label={label}>
        <Wrong visit={visit} action={action} />
        <Hidden name="sealed" value={question.sealed} />
        <Hidden name="response" value="" />
        {next !== undefined && <Hidden name="next" value={next} />}
        {children}
        <Button look={look} icon="fingerprint-pattern" wide={what === 'get'}>
          {label}
        </Button>
      </Form>
      <script type="module" src={visit.page.asset('passkey.client')} />
    </div>
  );
}

export const passkeyAnswer = (values: Values) => ({ response: one(values, 'response'), sealed: one(values, 'sealed') });
