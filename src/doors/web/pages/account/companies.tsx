import { ask } from '../../../../core/gate.ts';
import { isRefusal, refuse } from '../../../../core/refusal.ts';
import {
  type ShownCompany,
  acceptInvitation,
  companyRoles,
  myCompanies,
  showCompany,
  showInvitation,
} from '../../../../modules/accounts/index.ts';
import { readTicket } from '../../../../platform/identity/tokens.ts';
import { carryOut } from '../../../identity/desk.ts';
import { refusalIn } from '../../../identity/enter.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Confirm } from '../../parts/dialog.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { DataTable } from '../../parts/table.tsx';
import { Time } from '../../parts/time.tsx';
import { type Show, type Values, type Visit, many, one, written } from '../../route.ts';
import { AccountPage, DoorPage, Wrong, at, deskFor, errorOf } from './kit.tsx';

export const companiesPage: Show = async (visit) => {
  const { house, actor, page, w } = visit;
  const mine = await ask(house, { actor, lang: page.lang }, myCompanies, {});
  if (isRefusal(mine)) return mine;
  const c = w.accounts.companies;
  return (
    <AccountPage visit={visit} title={c.title} lead={c.lead} tab={at.companies}>
      {mine.items.length === 0 ? (
        <Empty title={c.none} />
      ) : (
        <DataTable
          caption={c.title}
          rows={mine.items}
          columns={[
            { label: c.name, cell: ({ id, name }) => <a href={`${at.companies}/${id}`}>{name}</a> },
            { label: c.yours, cell: ({ roles }) => roles.map((role) => c[role]).join(', ') },
            { label: c.people, numeric: true, cell: ({ members }) => String(members) },
          ]}
        />
      )}
      <section class="stack measure" aria-labelledby="found">
        <h2 id="found">{c.found}</h2>
        <Form action={at.companies} formKey={visit.formKey()} label={c.found}>
          <Wrong visit={visit} action={at.companies} labels={{ name: c.name }} />
          <Field
            kind="text"
            name="name"
            label={c.name}
            value={written(visit, at.companies, 'name')}
            error={errorOf(visit, at.companies, 'name')}
            autocomplete="organization"
            maxLength={80}
          />
          <div class="row">
            <Button look="main">{c.create}</Button>
          </div>
        </Form>
      </section>
    </AccountPage>
  );
};

export const companyPage: Show = async (visit) => {
  const { house, actor, page, w, params, query } = visit;
  const company = await ask(house, { actor, lang: page.lang }, showCompany, { company: params['company'] });
  if (isRefusal(company)) return company;
  const c = w.accounts.companies;
  const told = { invited: c.invited, taken_back: c.takenBack, saved: w.accounts.saved }[query['done'] ?? ''];
  return (
    <Layout page={page} title={company.name}>
      <PageHead lang={page.lang} title={company.name} crumbs={[{ href: at.companies, label: c.title }]} />
      <div class="stack far account">
        {told && !visit.trouble && <Notice tone="good" title={told} role="status" />}
        <People visit={visit} company={company} />
        {company.owns ? (
          <>
            {company.invitations.length > 0 && <Invitations visit={visit} company={company} />}
            <div class="halves">
              <Invite visit={visit} company={company} />
              <Rename visit={visit} company={company} />
            </div>
          </>
        ) : (
          <p class="soft">{c.onlyOwners}</p>
        )}
        <p>
          <ButtonLink href={`${at.companies}/${company.id}/leave`} look="plain" icon="log-out">
            {c.leave}
          </ButtonLink>
        </p>
      </div>
    </Layout>
  );
};

interface Shown {
  readonly visit: Visit;
  readonly company: ShownCompany;
}

function People({ visit, company }: Shown) {
  const { w, actor } = visit;
  const c = w.accounts.companies;
  const me = actor.kind === 'member' ? actor.id : null;
  const action = `${at.companies}/${company.id}/people`;
  return (
    <section class="stack" aria-labelledby="people">
      <h2 id="people">{c.people}</h2>
      <Wrong visit={visit} action={visit.trouble?.action.startsWith(action) ? visit.trouble.action : ''} />
      <DataTable
        caption={c.people}
        rows={company.members}
        columns={[
          {
            label: c.person,
            cell: ({ id, name }) => (
              <>
                <a href={`${paths.people}/${id}`}>{name}</a> {id === me && <span class="soft">({c.you})</span>}
              </>
            ),
          },
          {
            label: c.roles,
            cell: ({ id, name, roles }) =>
              company.owns ? (
                <Form action={`${action}/${id}`} formKey={visit.formKey()} class="row" label={c.changeFor(name)}>
                  {companyRoles.map((role) => (
                    <label class="pick">
                      <input type="checkbox" name="roles" value={role} checked={roles.includes(role)} />
                      <span>{c[role]}</span>
                    </label>
                  ))}
                  <Button small>
                    {c.change} <span class="sr">{name}</span>
                  </Button>
                </Form>
              ) : (
                roles.map((role) => c[role]).join(', ')
              ),
          },
          ...(company.owns
            ? [
                {
                  label: c.remove,
                  cell: ({ id, name }: { id: string; name: string }) =>
                    id === me ? null : (
                      <Form action={`${action}/${id}/remove`} formKey={visit.formKey()} class="row">
                        <Button small>
                          {c.remove} <span class="sr">{c.removeNamed(name)}</span>
                        </Button>
                      </Form>
                    ),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}

function Invitations({ visit, company }: Shown) {
  const c = visit.w.accounts.companies;
  return (
    <section class="stack" aria-labelledby="invitations">
      <h2 id="invitations">{c.open}</h2>
      <DataTable
        caption={c.open}
        rows={company.invitations}
        columns={[
          { label: visit.w.accounts.fields.email, cell: ({ email }) => email },
          { label: c.roles, cell: ({ roles }) => roles.map((role) => c[role]).join(', ') },
          { label: c.until, cell: ({ expiresAt }) => <Time at={expiresAt} page={visit.page} as="deadline" /> },
          {
            label: c.takeBack,
            cell: ({ id, email }) => (
              <Form
                action={`${at.companies}/${company.id}/invitations/${id}/take-back`}
                formKey={visit.formKey()}
                class="row"
              >
                <Button small>
                  {c.takeBack} <span class="sr">{email}</span>
                </Button>
              </Form>
            ),
          },
        ]}
      />
    </section>
  );
}

function Invite({ visit, company }: Shown) {
  const { w, trouble } = visit;
  const c = w.accounts.companies;
  const action = `${at.companies}/${company.id}/invitations`;
  return (
    <section class="panel" aria-labelledby="invite">
      <h2 id="invite" class="h3">
        {c.invite}
      </h2>
      <Form action={action} formKey={visit.formKey()} label={c.invite}>
        <Wrong visit={visit} action={action} labels={{ email: w.accounts.fields.email, roles: c.roles }} />
        <Field
          kind="email"
          name="email"
          label={w.accounts.fields.email}
          hint={c.inviteLead}
          value={written(visit, action, 'email')}
          error={errorOf(visit, action, 'email')}
        />
        <Field
          kind="checks"
          name="roles"
          label={c.roles}
          values={trouble?.action === action ? many(trouble.values, 'roles') : ['hirer']}
          options={companyRoles.map((value) => ({ value, label: c[value], hint: c[`${value}Hint`] }))}
          error={errorOf(visit, action, 'roles')}
        />
        <p>
          <Button look="main" icon="mail">
            {c.inviteAct}
          </Button>
        </p>
      </Form>
    </section>
  );
}

function Rename({ visit, company }: Shown) {
  const c = visit.w.accounts.companies;
  const action = `${at.companies}/${company.id}/name`;
  return (
    <section class="panel" aria-labelledby="rename">
      <h2 id="rename" class="h3">
        {c.rename}
      </h2>
      <Form action={action} formKey={visit.formKey()} label={c.rename}>
        <Wrong visit={visit} action={action} labels={{ name: c.name }} />
        <Field
          kind="text"
          name="name"
          id="f-company"
          label={c.name}
          value={written(visit, action, 'name', company.name)}
          error={errorOf(visit, action, 'name')}
          maxLength={80}
        />
        <p>
          <Button>{c.rename}</Button>
        </p>
      </Form>
    </section>
  );
}

export const leavePage: Show = async (visit) => {
  const { house, actor, page, w, params } = visit;
  const company = await ask(house, { actor, lang: page.lang }, showCompany, { company: params['company'] });
  if (isRefusal(company)) return company;
  const c = w.accounts.companies;
  const here = `${at.companies}/${company.id}`;
  return (
    <Layout page={page} title={c.leave}>
      <PageHead lang={page.lang} title={c.leave} crumbs={[{ href: here, label: company.name }]} />
      <div class="narrow stack loose">
        <Wrong visit={visit} action={`${here}/leave`} />
        <Confirm lang={page.lang} action={`${here}/leave`} formKey={visit.formKey()} act={c.leave} grave back={here}>
          <p>{c.leaveLead}</p>
        </Confirm>
      </div>
    </Layout>
  );
};

/** What the link of an invitation opens, for whoever holds it. */
export const invitationPage: Show = async (visit) => {
  const { house, actor, page, w, query, who, trouble, identity } = visit;
  const token = trouble ? one(trouble.values, 't') : (query['t'] ?? '');
  const id = readTicket(identity.secret, 'invite', token);
  if (id === null) return refuse('link_used_or_expired');
  const shown = await ask(house, { actor, lang: page.lang }, showInvitation, { invitation: id });
  if (isRefusal(shown)) return shown;
  const c = w.accounts.companies;
  const here = `${at.invitation}?t=${token}`;
  return (
    <DoorPage visit={visit} title={c.invitation(shown.company)} lead={c.invitationLead(shown.inviter, shown.company)}>
      <Wrong visit={visit} action={at.invitation} />
      <ul class="plainlist">
        {shown.roles.map((role) => (
          <li>
            <b>{c[role]}</b>: <span class="soft">{c[`${role}Hint`]}</span>
          </li>
        ))}
      </ul>
      <p class="soft">
        {c.invitationFor(shown.email)} {c.until}: <Time at={shown.expiresAt} page={page} as="deadline" />.
      </p>
      {who && !shown.mine && <Notice tone="warn" title={w.refusals.only_the_invited_may} />}
      {who && shown.mine && (
        <Form action={at.invitation} formKey={visit.formKey()} label={c.accept}>
          <Hidden name="t" value={token} />
          <Button look="main" wide>
            {c.accept}
          </Button>
        </Form>
      )}
      {!who && (
        <>
          <p>{c.signInFirst}</p>
          <div class="row">
            <ButtonLink href={`${paths.signIn}?next=${encodeURIComponent(here)}`} look="main">
              {w.accounts.signIn.act}
            </ButtonLink>
            <ButtonLink href={paths.signUp}>{w.accounts.signUp.title}</ButtonLink>
          </div>
        </>
      )}
    </DoorPage>
  );
};

export async function runInvitation(values: Values, visit: Visit) {
  const invitation = readTicket(visit.identity.secret, 'invite', one(values, 't'));
  if (invitation === null) return refuse('link_used_or_expired');
  const joined = await carryOut(deskFor(visit), acceptInvitation, { invitation });
  const refusal = refusalIn(joined);
  return refusal ?? ('company' in joined ? `${at.companies}/${joined.company}` : at.companies);
}
