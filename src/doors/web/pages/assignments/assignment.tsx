import { isMember } from '../../../../core/actor.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type Label, showAssignment } from '../../../../modules/assignments/index.ts';
import { fileAllowance } from '../../../../modules/files/index.ts';
import { categoryName, skillName } from '../../../../modules/hiring/index.ts';
import { myPools } from '../../../../modules/pools/index.ts';
import { money } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { ProgressMeter } from '../../parts/meter.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { said } from '../../parts/time.tsx';
import { type Show, written } from '../../route.ts';
import { Wrong } from '../account/kit.tsx';
import { roomPath, see } from '../engagements/kit.ts';
import { country } from '../hiring/reading.ts';
import { Acts } from './acts.tsx';
import { Happened, Terms } from './happened.tsx';
import { type InAssignment, assignmentPath, assignmentsPath, myAssignmentsPath, payLine, there } from './kit.ts';

const grave: ReadonlySet<Label> = new Set(['late', 'deliverables_missing', 'payment_late', 'in_case']);

/** One assignment: for whoever may take it, for its client, and for whoever does it. */
export const assignmentPage: Show = async (visit) => {
  const { page, w, query, trouble } = visit;
  const [found, room] = await Promise.all([
    see(visit, showAssignment, { assignment: visit.params['assignment'] }),
    see(visit, fileAllowance, {}),
  ]);
  if (isRefusal(found)) return found;
  const pools = found.assignment.status === 'draft' ? await see(visit, myPools, {}) : null;
  const shown = {
    ...found,
    fileRoom: isRefusal(room)
      ? { files: 0, megabytes: 0 }
      : { files: room.perMessage, megabytes: room.bytes / 1_048_576 },
    ownPools:
      pools === null || isRefusal(pools) ? [] : pools.own.filter(({ owner }) => owner === found.assignment.owner),
  };
  const props = { visit, shown };
  const a = w.assignments;
  const { assignment, body, labels, side } = shown;
  const draft = assignment.status === 'draft';
  return (
    <Layout page={page} title={body.title || a.status.draft} description={body.description.slice(0, 150)} index={false}>
      <div class="stack loose measure">
        <PageHead
          lang={page.lang}
          title={body.title || a.status.draft}
          lead={a.by({ name: shown.ownerName })}
          crumbs={[
            side === null
              ? { href: assignmentsPath, label: a.title }
              : { href: `${myAssignmentsPath}?side=${side}`, label: a.mine.title },
          ]}
        >
          <ul class="row tight wrap plain-list">
            <li>
              <Badge tone={assignment.status === 'paid' ? 'good' : 'petrol'}>{a.status[assignment.status]}</Badge>
            </li>
            {labels.map((label) => (
              <li>
                <Badge tone={grave.has(label) ? 'bad' : 'warn'}>{a.label[label]}</Badge>
              </li>
            ))}
          </ul>
        </PageHead>
        {query['done'] !== undefined && !trouble && (
          <Notice tone="good" role="status" title={query['done'] === 'saved' ? a.write.saved : a.done} />
        )}
        <Absence {...props} />
        {draft && <Draft {...props} />}
        <Protect {...props} />
        <Facts {...props} />
        {!isMember(visit.actor) && (
          <p>
            <ButtonLink look="main" href={`${paths.signIn}?next=${encodeURIComponent(assignmentPath(assignment.id))}`}>
              {a.act.take}
            </ButtonLink>
          </p>
        )}
        <Terms {...props} />
        <section class="stack" aria-labelledby="h-acts">
          <h2 id="h-acts" class={Object.values(shown.actions).some(({ allowed }) => allowed) ? '' : 'sr'}>
            {a.parts.acts}
          </h2>
          <Acts {...props} />
        </section>
        <Happened {...props} />
        {side === 'client' && <Template {...props} />}
      </div>
    </Layout>
  );
};

function Absence({ visit, shown }: InAssignment) {
  const { absence, status } = shown.assignment;
  if (absence === null || shown.side === null || status === 'abandoned') return null;
  const p = visit.w.assignments.parts;
  return (
    <Notice tone="warn" title={p.absence}>
      <p class="prose">{absence.reason}</p>
      <p>
        {absence.contested === null
          ? p.absenceUntil({ when: said(absence.endsAt, visit.page, 'deadline') })
          : p.contested}
      </p>
    </Notice>
  );
}

/** What is still missing, and to whom it goes. */
function Draft({ visit, shown }: InAssignment) {
  const { page, w } = visit;
  const { completeness, assignment } = shown;
  const a = w.assignments;
  if (completeness === null) return null;
  const open = completeness.checks.filter(({ met }) => !met);
  const groups = [
    { title: a.needed, checks: open.filter(({ must }) => must) },
    { title: a.helps, checks: open.filter(({ must }) => !must) },
  ];
  return (
    <>
      <section class="panel stack" aria-labelledby="h-complete">
        <h2 id="h-complete" class="sr">
          {a.complete(completeness.score)}
        </h2>
        <ProgressMeter lang={page.lang} id="complete" label={a.complete(completeness.score)} value={completeness.score}>
          {null}
        </ProgressMeter>
        {groups.map(
          ({ title, checks }) =>
            checks.length > 0 && (
              <div class="stack tight">
                <h3>{title}</h3>
                <ul class="todo">
                  {checks.map(({ name, param }) => (
                    <li>
                      <a href={`${assignmentPath(assignment.id)}/edit#f-${param}`}>{a.check[name]}</a>
                    </li>
                  ))}
                </ul>
              </div>
            ),
        )}
        <p>
          <ButtonLink icon="pen-line" href={`${assignmentPath(assignment.id)}/edit`}>
            {a.act.edit}
          </ButtonLink>
        </p>
      </section>
      <Send visit={visit} shown={shown} />
    </>
  );
}

function Send({ visit, shown }: InAssignment) {
  const { w } = visit;
  const s = w.assignments.send;
  const action = `${assignmentPath(shown.assignment.id)}/send`;
  if (shown.actions['send']?.allowed !== true && visit.trouble?.action !== action) return null;
  const at = (name: string, usual: string) => written(visit, action, name, usual);
  const { credit, ownPools } = shown;
  const days = credit === null ? [] : [0, 7, 15, 21, 30, 45, 90].filter((each) => each <= credit);
  return (
    <section class="panel stack" aria-labelledby="h-send">
      <h2 id="h-send">{s.title}</h2>
      <Form action={action} formKey={visit.formKey()} label={s.title}>
        <Wrong visit={visit} action={action} />
        <Field
          kind="radio"
          name="audience"
          label={s.audience}
          value={at('audience', 'market')}
          options={[
            { value: 'market', label: s.market },
            ...(ownPools.length > 0 ? [{ value: 'pool', label: s.pool }] : []),
            { value: 'named', label: s.named },
          ]}
        />
        {ownPools.length > 0 && (
          <Field
            kind="select"
            name="pool"
            label={s.poolWhich}
            value={at('pool', '')}
            options={ownPools.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Field
          kind="radio"
          name="mode"
          label={s.mode}
          value={at('mode', 'first')}
          options={[
            { value: 'first', label: s.first },
            { value: 'choose', label: s.choose },
          ]}
        />
        {days.length > 0 && (
          <Field
            kind="select"
            name="termsDays"
            label={s.payment}
            value={at('termsDays', '')}
            options={[
              { value: '', label: w.assignments.pay.protected },
              ...days.map((each) => ({ value: String(each), label: w.assignments.pay.terms(each) })),
            ]}
          />
        )}
        <Button look="main">{s.act}</Button>
      </Form>
    </section>
  );
}

/** What has to be protected or paid next, and where the two talk. */
function Protect({ visit, shown }: InAssignment) {
  const { assignment, milestones, side, body } = shown;
  const p = visit.w.assignments.parts;
  if (side === null || assignment.engagement === null) return null;
  const room = roomPath(assignment.engagement);
  const waits = milestones.filter(({ status }) => status === 'agreed' || status === 'funding');
  const due = assignment.dueAt;
  const onTerms = assignment.termsDays !== null && due === null;
  return (
    <section class="panel stack" aria-labelledby="h-extras">
      <h2 id="h-extras">{p.extras}</h2>
      <ul class="stack tight plain-list">
        {milestones.map(({ title, amount, status }) => (
          <li class="row wrap">
            <b class="num">{money(amount, body.currency, visit.page.lang)}</b> {title}{' '}
            <Badge>{p.milestone[status as keyof typeof p.milestone]}</Badge>
          </li>
        ))}
      </ul>
      {due && assignment.pay !== null && assignment.status !== 'paid' && (
        <p>
          {p.due({
            sum: money(assignment.pay, body.currency, visit.page.lang),
            when: said(due, visit.page, 'deadline'),
          })}
        </p>
      )}
      <p class="row wrap">
        {side === 'client' &&
          !onTerms &&
          waits.map(({ id }) => (
            <ButtonLink look="main" icon="lock" href={`${room}?milestone=${id}#act`}>
              {due ? p.payNow : p.protect}
            </ButtonLink>
          ))}
        <ButtonLink icon="message-square" href={room}>
          {p.room}
        </ButtonLink>
      </p>
    </section>
  );
}

function Facts({ visit, shown }: InAssignment) {
  const { page, w } = visit;
  const { assignment, body, confidential } = shown;
  const a = w.assignments;
  const p = a.parts;
  const where = [body.place, body.city, body.country ? country(body.country, page.lang) : '']
    .filter((each) => each !== '')
    .join(', ');
  return (
    <>
      <section class="stack" aria-labelledby="h-where">
        <h2 id="h-where">{p.where}</h2>
        <dl class="facts">
          <div>
            <dt>{a.write.starts}</dt>
            <dd>{assignment.startsAt ? there(visit, assignment.startsAt, body) : '–'}</dd>
          </div>
          <div>
            <dt>{a.write.ends}</dt>
            <dd>{assignment.endsAt ? there(visit, assignment.endsAt, body) : '–'}</dd>
          </div>
          <div>
            <dt>{a.write.arrive}</dt>
            <dd>{body.hard ? a.hard : a.window}</dd>
          </div>
          <div>
            <dt>{a.write.placeName}</dt>
            <dd>{where || '–'}</dd>
          </div>
          <div>
            <dt>{p.pay}</dt>
            <dd>
              {body.pay ? payLine(visit, body.pay, body.currency) : '–'}
              {body.pay && body.pay.kind !== 'flat' && shown.payMax !== null && (
                <> · {a.pay.most({ sum: money(shown.payMax, body.currency, page.lang) })}</>
              )}
              <br />
              <span class="soft">
                {assignment.termsDays === null ? a.pay.protected : a.pay.terms(assignment.termsDays)}
              </span>
            </dd>
          </div>
        </dl>
      </section>
      <section class="stack" aria-labelledby="h-what">
        <h2 id="h-what">{p.what}</h2>
        <div class="words">{body.description}</div>
        <ul class="row tight wrap plain-list">
          {body.category && (
            <li>
              <Badge>{categoryName(body.category, page.lang)}</Badge>
            </li>
          )}
          {body.skills.map((skill) => (
            <li>
              <Badge>{skillName(skill, page.lang)}</Badge>
            </li>
          ))}
        </ul>
        {body.deliverables.length > 0 && (
          <>
            <h3>{p.deliverables}</h3>
            <ol class="points">
              {body.deliverables.map(({ text }) => (
                <li>{text}</li>
              ))}
            </ol>
          </>
        )}
        {body.fields.length > 0 && (
          <dl class="facts" aria-label={p.fields}>
            {body.fields.map(({ name, value }) => (
              <div>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      <section class="panel stack tight" aria-labelledby="h-secret">
        <h2 id="h-secret">{p.secret}</h2>
        {confidential === 'shown' ? (
          <>
            {(['address', 'contact', 'instructions'] as const).map(
              (name) =>
                body[name] !== '' && (
                  <p class="prose">
                    <b>{a.write[name]}: </b>
                    {body[name]}
                  </p>
                ),
            )}
            {body.address === '' && body.contact === '' && body.instructions === '' && <p class="soft">–</p>}
          </>
        ) : (
          <p class="soft">{p[confidential]}</p>
        )}
      </section>
    </>
  );
}

function Template({ visit, shown }: InAssignment) {
  const { act: a } = visit.w.assignments;
  const action = `${assignmentPath(shown.assignment.id)}/template`;
  const back = visit.trouble?.action === action;
  return (
    <details class="drawer" open={back}>
      <summary>{a.template}</summary>
      <Form action={action} formKey={visit.formKey()} label={a.template}>
        <Wrong visit={visit} action={action} />
        <Field
          kind="text"
          name="name"
          id="f-template-name"
          label={a.templateName}
          value={written(visit, action, 'name', shown.body.title.slice(0, 80))}
          maxLength={80}
        />
        <Button>{a.template}</Button>
      </Form>
    </details>
  );
}
