import { isRefusal } from '../../../../core/refusal.ts';
import { type Room, engagementRoom } from '../../../../modules/engagements/index.ts';
import { type Brought, broughtTalks, talkReadIn } from '../../../../modules/messaging/index.ts';
import { formats } from '../../../../engines/transcript/index.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Screened } from '../../parts/talk/screened.tsx';
import { type Show, type Visit, written } from '../../route.ts';
import { roomPath, see } from '../engagements/kit.ts';
import { AboutTalk, outsidePath } from './outside-lines.tsx';
import { Preview } from './outside-preview.tsx';

/** Where talk from elsewhere comes in: an export or pasted words, notes of a call, and what was brought before. */
export const outsidePage: Show = async (visit) => {
  const engagement = visit.params['engagement'] ?? '';
  const [room, brought, read] = await Promise.all([
    see(visit, engagementRoom, { engagement }),
    see(visit, broughtTalks, { engagement }),
    see(visit, talkReadIn, { engagement }),
  ]);
  if (isRefusal(room)) return room;
  if (isRefusal(brought)) return brought;
  if (isRefusal(read)) return read;
  const { page, w } = visit;
  const o = w.outside;
  return (
    <Layout page={page} title={o.title}>
      <PageHead
        lang={page.lang}
        title={o.title}
        lead={o.lead}
        crumbs={[{ href: `${roomPath(engagement)}#record`, label: room.title }]}
      />
      <div class="stack far">
        {read.talk ? (
          <Preview visit={visit} room={room} talk={read.talk} />
        ) : (
          <>
            <ReadIn visit={visit} room={room} />
            <Notes visit={visit} room={room} />
          </>
        )}
        <List visit={visit} room={room} items={brought.items} />
      </div>
    </Layout>
  );
};

interface InRoom {
  readonly visit: Visit;
  readonly room: Room;
}

function ReadIn({ visit, room }: InRoom) {
  const { page, w } = visit;
  const { read } = w.outside;
  const action = `${outsidePath(room.engagement)}/read`;
  const back = visit.trouble?.action === action ? visit.trouble : null;
  const optional = w.parts.field.optional;
  return (
    <section class="panel" aria-labelledby="h-read">
      <h2 id="h-read">{read.title}</h2>
      <p class="soft">{read.hint}</p>
      <Form action={action} formKey={visit.formKey()} label={read.title} files>
        {back && (
          <ErrorSummary
            lang={page.lang}
            sentence={back.sentence}
            fields={back.fields}
            labels={{ text: read.text, from: read.from, until: read.until }}
          />
        )}
        <Field
          kind="select"
          name="format"
          label={read.format}
          value={written(visit, action, 'format', 'whatsapp')}
          options={formats.map((value) => ({ value, label: read.formats[value] }))}
        />
        <Field
          kind="textarea"
          name="text"
          rows={8}
          label={read.text}
          hint={read.textHint}
          value={written(visit, action, 'text')}
          error={back?.fields['text']}
        />
        <div class="field">
          <label for="f-bytes">{read.file}</label>
          <span class="hint" id="f-bytes-hint">
            {read.fileHint}
          </span>
          <input type="file" id="f-bytes" name="bytes" aria-describedby="f-bytes-hint" />
        </div>
        <p class="soft sm">{read.days}</p>
        <div class="row">
          <Field
            kind="date"
            name="from"
            label={read.from}
            optional={optional}
            value={written(visit, action, 'from')}
            error={back?.fields['from']}
          />
          <Field
            kind="date"
            name="until"
            label={read.until}
            optional={optional}
            value={written(visit, action, 'until')}
            error={back?.fields['until']}
          />
        </div>
        <Button look="main" icon="eye">
          {read.act}
        </Button>
      </Form>
    </section>
  );
}

function Notes({ visit, room }: InRoom) {
  const { page, w } = visit;
  const { notes } = w.outside;
  const action = `${outsidePath(room.engagement)}/notes`;
  const back = visit.trouble?.action === action ? visit.trouble : null;
  const isHeld = back?.answer.code === 'contact_held';
  const labels = { on: notes.on, minutes: notes.minutes, others: notes.others, agreed: notes.agreed };
  const kinds = (['call', 'meeting'] as const).map((value) => ({ value, label: notes.kinds[value] }));
  const lines = written(visit, action, 'agreed')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const texts = Object.fromEntries(lines.map((text, n) => [`line.${n + 1}`, text]));
  return (
    <section class="panel" aria-labelledby="h-notes">
      <h2 id="h-notes">{notes.title}</h2>
      <p class="soft">{notes.hint}</p>
      <Form action={action} formKey={visit.formKey()} label={notes.title}>
        <Screened page={page} trouble={back} stage={room.stage} field="f-agreed" texts={texts} />
        {back && !isHeld && (
          <ErrorSummary lang={page.lang} sentence={back.sentence} fields={back.fields} labels={labels} />
        )}
        <Field
          kind="radio"
          name="kind"
          label={notes.kind}
          value={written(visit, action, 'kind', 'call')}
          options={kinds}
        />
        <div class="row">
          <Field
            kind="datetime-local"
            name="on"
            label={notes.on}
            value={written(visit, action, 'on')}
            error={back?.fields['on']}
          />
          <Field
            kind="number"
            name="minutes"
            label={notes.minutes}
            min={1}
            max={1440}
            value={written(visit, action, 'minutes')}
            error={back?.fields['minutes']}
          />
        </div>
        <Field
          kind="text"
          name="others"
          label={notes.others}
          hint={notes.othersHint}
          optional={w.parts.field.optional}
          maxLength={200}
          value={written(visit, action, 'others')}
          error={back?.fields['others']}
        />
        <Field
          kind="textarea"
          name="agreed"
          label={notes.agreed}
          value={written(visit, action, 'agreed')}
          error={back?.fields['agreed']}
        />
        <Button look="main" icon="import">
          {notes.act}
        </Button>
      </Form>
    </section>
  );
}

function List({ visit, room, items }: InRoom & { readonly items: readonly Brought[] }) {
  const b = visit.w.outside.brought;
  return (
    <section class="stack" aria-labelledby="h-brought">
      <h2 id="h-brought">{b.list}</h2>
      {items.length === 0 ? (
        <p class="soft">{b.none}</p>
      ) : (
        items.toReversed().map((talk) => (
          <article class="panel">
            <h3>
              <a href={`${outsidePath(room.engagement)}/${talk.id}`}>{b.title(b.sources[talk.source])}</a>
            </h3>
            <AboutTalk visit={visit} room={room} talk={talk} />
          </article>
        ))
      )}
      {visit.query['done'] !== undefined && <Notice tone="good" role="status" title={visit.w.engagements.room.done} />}
    </section>
  );
}
