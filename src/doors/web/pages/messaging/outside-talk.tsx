import { isRefusal, refuse } from '../../../../core/refusal.ts';
import { type Room, engagementRoom } from '../../../../modules/engagements/index.ts';
import { type Brought, broughtTalks } from '../../../../modules/messaging/index.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Screened } from '../../parts/talk/screened.tsx';
import { type Show, type Visit, many, one, written } from '../../route.ts';
import { calledName, roomPath, see } from '../engagements/kit.ts';
import { AboutTalk, BroughtLines, Unsure, outsidePath } from './outside-lines.tsx';

/** One talk from elsewhere, all its lines, and for the side that is asked the place to answer. */
export const outsideTalkPage: Show = async (visit) => {
  const { engagement = '', talk: id = '' } = visit.params;
  const [room, brought] = await Promise.all([
    see(visit, engagementRoom, { engagement }),
    see(visit, broughtTalks, { engagement, talk: id }),
  ]);
  if (isRefusal(room)) return room;
  if (isRefusal(brought)) return brought;
  const [talk] = brought.items;
  if (!talk) return refuse('not_found');
  const { page, w } = visit;
  const b = w.outside.brought;
  const title = b.title(b.sources[talk.source]);
  const crumbs = [
    { href: `${roomPath(engagement)}#record`, label: room.title },
    { href: outsidePath(engagement), label: w.outside.title },
  ];
  const mayAnswer = talk.asked && !isRefusal(brought.may);
  return (
    <Layout page={page} title={title}>
      <PageHead
        lang={page.lang}
        title={title}
        crumbs={crumbs}
        lead={<AboutTalk visit={visit} room={room} talk={talk} />}
      />
      <div class="stack far">
        {visit.query['done'] !== undefined && visit.trouble === null && (
          <Notice tone="good" role="status" title={w.engagements.room.done} />
        )}
        {talk.unsure.length > 0 && (
          <details class="disclose sm">
            <summary>{b.unsureTitle}</summary>
            <Unsure visit={visit} items={talk.unsure} />
          </details>
        )}
        {mayAnswer ? (
          <Answering visit={visit} room={room} talk={talk} />
        ) : (
          <>
            {!talk.asked && talk.counts.notAnswered > 0 && (
              <p class="soft">
                {w.outside.answer.waits(
                  calledName(talk.author === room.professional.id ? room.client : room.professional),
                )}
              </p>
            )}
            <BroughtLines visit={visit} room={room} talk={talk} />
          </>
        )}
      </div>
    </Layout>
  );
};

interface Props {
  readonly visit: Visit;
  readonly room: Room;
  readonly talk: Brought;
}

function Answering({ visit, room, talk }: Props) {
  const { page, w } = visit;
  const a = w.outside.answer;
  const action = `${outsidePath(room.engagement)}/${talk.id}/answers`;
  const back = visit.trouble?.action === action ? visit.trouble : null;
  const isHeld = back?.answer.code === 'contact_held';
  const marked = back ? many(back.values, 'lines').map(Number) : [];
  return (
    <Form action={action} formKey={visit.formKey()} label={a.title}>
      <Screened page={page} trouble={back} stage={room.stage} field="f-comment" />
      {back && !isHeld && (
        <ErrorSummary
          lang={page.lang}
          sentence={back.sentence}
          fields={back.fields}
          labels={{ lines: a.which, comment: a.comment }}
        />
      )}
      {back && <Hidden name="verdict" value={many(back.values, 'verdict').at(-1) ?? ''} />}
      <BroughtLines visit={visit} room={room} talk={talk} marked={marked} />
      <section class="panel" aria-labelledby="h-answer">
        <h2 id="h-answer">{a.title}</h2>
        <p class="soft">{talk.counts.notAnswered === 0 ? a.done : a.lead}</p>
        <Field
          kind="radio"
          name="which"
          label={a.which}
          value={written(visit, action, 'which', 'chosen')}
          options={(['chosen', 'all'] as const).map((value) => ({ value, label: a[value] }))}
        />
        <Field
          kind="textarea"
          rows={3}
          name="comment"
          label={a.comment}
          optional={w.parts.field.optional}
          value={back ? one(back.values, 'comment') : ''}
          error={back?.fields['comment']}
        />
        <div class="row">
          <Button look="main" icon="check" name="verdict" value="confirmed">
            {a.confirm}
          </Button>
          <Button look="outline" icon="x" name="verdict" value="contested">
            {a.contest}
          </Button>
          <Button look="plain" name="verdict" value="commented">
            {a.add}
          </Button>
        </div>
      </section>
    </Form>
  );
}
