import { ask } from '../../../../core/gate.ts';
import { isRefusal, refuse } from '../../../../core/refusal.ts';
import { type OpenedLine, openedTalk } from '../../../../modules/custody/index.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { said } from '../../parts/time.tsx';
import { type Show, type Visit, one, written } from '../../route.ts';
import { redactionsDesk } from './redactions.tsx';

export const talkDesk = `${paths.desk}/talk`;

/** A private conversation, opened by staff for a reason and for a day; before that only the form that asks for the reason. */
export const talkPage: Show = async (visit) => {
  const { page, w, query } = visit;
  const l = w.record.looking;
  const sent = visit.trouble?.action === talkDesk ? one(visit.trouble.values, 'engagement') : '';
  const engagement = query['engagement'] ?? sent;
  if (engagement === '') return refuse('not_found');
  const talk = await ask(visit.house, { actor: visit.actor, lang: page.lang }, openedTalk, {
    engagement,
    ...(query['before'] ? { before: query['before'] } : {}),
  });
  if (isRefusal(talk)) return talk;
  return (
    <Layout page={page} title={l.title}>
      <PageHead lang={page.lang} title={l.title} lead={l.lead} crumbs={[{ href: paths.desk, label: w.desk.title }]} />
      {visit.trouble && <ErrorSummary lang={page.lang} sentence={visit.trouble.sentence} />}
      {talk.untilAt === null ? (
        <Ask visit={visit} engagement={engagement} />
      ) : (
        <>
          <Notice title={`${l.until(said(talk.untilAt, page, 'deadline'))}.`} icon="eye">
            {'title' in talk && (
              <p>
                {talk.title}: {l.between({ client: talk.client, professional: talk.professional })}
              </p>
            )}
          </Notice>
          {talk.next !== null && (
            <p>
              <a href={`${talkDesk}?engagement=${engagement}&before=${talk.next}`}>{l.older}</a>
            </p>
          )}
          <ol class="stack plain-list">
            {talk.lines.map((line) => (
              <Line visit={visit} line={line} />
            ))}
          </ol>
        </>
      )}
    </Layout>
  );
};

function Ask({ visit, engagement }: { readonly visit: Visit; readonly engagement: string }) {
  const l = visit.w.record.looking;
  const errors = visit.trouble?.fields ?? {};
  return (
    <Form action={talkDesk} formKey={visit.formKey()} label={l.title}>
      <Hidden name="engagement" value={engagement} />
      <Field
        kind="text"
        name="about"
        label={l.about}
        hint={l.aboutHint}
        value={written(visit, talkDesk, 'about', visit.query['about'] ?? '')}
        error={errors['about']}
      />
      <Field
        kind="textarea"
        name="reason"
        rows={2}
        label={l.reason}
        hint={l.reasonHint}
        value={written(visit, talkDesk, 'reason')}
        error={errors['reason']}
      />
      <div class="row">
        <Button look="main">{l.open}</Button>
      </div>
    </Form>
  );
}

function Line({ visit: { page, w }, line }: { readonly visit: Visit; readonly line: OpenedLine }) {
  return (
    <li class="panel stack tight" id={`e${line.seq}`}>
      <p class="sm">
        <b>{line.by}</b> <span class="soft">{said(line.at, page)}</span>{' '}
        <span class="soft">{w.parts.timeline.number(line.seq)}</span>
      </p>
      {line.text === null ? <p class="soft sm">{line.type}</p> : <p class="read lines-kept">{line.text}</p>}
      {line.message !== null && line.text !== null && (
        <p class="sm">
          <a href={`${redactionsDesk}?message=${line.message}`}>{w.record.looking.remove}</a>
        </p>
      )}
    </li>
  );
}
