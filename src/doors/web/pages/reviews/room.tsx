import { Held } from '../../../../core/command.ts';
import { type Reviews, dimensions } from '../../../../modules/reviews/index.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screened } from '../../parts/talk/screened.tsx';
import { said } from '../../parts/time.tsx';
import { type Visit, written } from '../../route.ts';
import { type InRoom, calledName, otherOf, roomPath } from '../engagements/kit.ts';
import { ReviewCard, markName } from './reviews.tsx';

/** In a room whose engagement is over: write, wait for the other side, read both. */
export function RoomReviews({ visit, room, reviews }: InRoom & { readonly reviews: Reviews }) {
  const { page, w } = visit;
  const r = w.reviews;
  const { mine, theirs, endsAt, publishedAt, actions } = reviews;
  const when = endsAt ? said(endsAt, page, 'deadline') : '';
  return (
    <section class="panel stack" id="reviews" aria-labelledby="h-room-reviews">
      <h2 id="h-room-reviews">{r.title}</h2>
      {actions.write.allowed && <WriteForm visit={visit} room={room} reviews={reviews} when={when} />}
      {publishedAt === null && mine && <p>{r.room.waits(when)}</p>}
      {publishedAt === null && !mine && !actions.write.allowed && <p class="soft">{r.room.over}</p>}
      {mine && (
        <>
          <h3>{r.room.mine}</h3>
          <ReviewCard visit={visit} review={mine} />
        </>
      )}
      {publishedAt && <h3>{r.room.theirs}</h3>}
      {publishedAt && (theirs ? <ReviewCard visit={visit} review={theirs} /> : <p class="soft">{r.room.nothing}</p>)}
    </section>
  );
}

interface WriteProps extends InRoom {
  readonly reviews: Reviews;
  readonly when: string;
}

function WriteForm({ visit, room, reviews, when }: WriteProps) {
  const { page, w } = visit;
  const r = w.reviews;
  const action = `${roomPath(room.engagement)}/reviews`;
  const back = visit.trouble?.action === action ? visit.trouble : null;
  const asked = ['overall', ...dimensions[reviews.side]];
  return (
    <details class="disclose" open={back !== null || visit.query['review'] !== undefined}>
      <summary>{r.room.write}</summary>
      <Form action={action} formKey={visit.formKey()} label={r.room.write} class="stack">
        <p>{r.room.lead(calledName(otherOf(room)))}</p>
        <p class="soft sm">{r.room.blind(when)}</p>
        {back && !(back.answer instanceof Held) && <Notice tone="bad" role="alert" title={back.sentence} />}
        {asked.map((name) => (
          <StarField visit={visit} action={action} name={name} />
        ))}
        <Screened page={page} trouble={back} stage="public" labels={{ body: r.body }} field="review-body" />
        <Field
          kind="textarea"
          name="body"
          id="review-body"
          label={r.body}
          hint={r.bodyHint}
          rows={5}
          maxLength={2000}
          optional={w.parts.field.optional}
          value={written(visit, action, 'body')}
          error={back?.fields['body']}
        />
        <Button look="main" wide>
          {r.room.act}
        </Button>
      </Form>
    </details>
  );
}

function StarField({ visit, action, name }: { readonly visit: Visit; readonly action: string; readonly name: string }) {
  const { scale, overall } = visit.w.reviews;
  const back = visit.trouble?.action === action ? visit.trouble : null;
  return (
    <Field
      kind="select"
      name={name}
      label={name === 'overall' ? overall : markName(visit, name)}
      value={written(visit, action, name, '')}
      error={back?.fields[name]}
      options={[
        { value: '', label: '–' },
        ...([5, 4, 3, 2, 1] as const).map((n) => ({ value: `${n}`, label: scale[n] })),
      ]}
    />
  );
}
