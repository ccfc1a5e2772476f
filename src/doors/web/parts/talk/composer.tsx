import { type Refusal, isRefusal } from '../../../../core/refusal.ts';
import type { Message } from '../../../../modules/messaging/index.ts';
import type { TalkStage } from '../../../../modules/messaging/index.ts';
import { sayRefusal, words } from '../../../../words/index.ts';
import { type Trouble, one } from '../../route.ts';
import { Button } from '../button.tsx';
import { Field } from '../field.tsx';
import { FileField, type FileRoom } from '../files.tsx';
import { Form } from '../form.tsx';
import type { PageContext } from '../layout.tsx';
import { Notice } from '../notice.tsx';

import { plainText } from './message-bubble.tsx';
import { Screened } from './screened.tsx';

interface Props {
  readonly page: PageContext;
  readonly engagement: string;
  /** Whether the reader may write here, or why not (`conversation.may`). */
  readonly may: string | Refusal;
  readonly stage: TalkStage;
  /** What was begun earlier (`conversation.draft`). */
  readonly draft: string;
  readonly trouble: Trouble | null;
  /** How many files may go along; an edit takes none. */
  readonly room: FileRoom;
  readonly formKey: string;
  /** The reader's own message whose words are being changed. */
  readonly editing?: Message | null;
  /** What the reader sent just before (`conversation.recent`): words may go on from it. */
  readonly recent: readonly { readonly seq: number; readonly text: string; readonly left: number }[];
}

/** Where a message is written. A plain form; with script it marks words before they are sent, and keeps drafts. */
export function Composer({
  page,
  engagement,
  may,
  stage,
  draft,
  trouble,
  room: files,
  formKey,
  editing = null,
  recent,
}: Props) {
  const { lang } = page;
  const w = words(lang).messaging.composer;
  const room = `/engagements/${engagement}`;
  if (isRefusal(may)) return <Notice tone="neutral" icon="ban" title={sayRefusal(lang, may.code, may.detail)} />;
  const action = editing ? `${room}/messages/${editing.id}` : `${room}/messages`;
  const back = trouble?.action === action ? trouble : null;
  const written = back ? one(back.values, 'body') : editing ? ownText(editing) : draft;
  return (
    <section
      id="write"
      class="panel composer"
      data-composer
      data-draft={editing ? '' : `${room}/draft`}
      data-draft-kept={w.draftKept}
      data-draft-failed={w.draftFailed}
    >
      <Form action={action} formKey={formKey} label={w.label} files={!editing}>
        <Screened page={page} trouble={back} stage={stage} noun="message" recent={editing ? [] : recent} />
        {back && back.answer.code !== 'contact_held' && back.answer.code !== 'invalid_input' && (
          <Notice tone="bad" role="alert" title={back.sentence} />
        )}
        <Field
          kind="textarea"
          name="body"
          rows={4}
          label={editing ? w.edit(editing.seq) : w.label}
          hint={editing ? w.editHint : w.hint[stage]}
          value={written}
          error={back?.fields['body']}
        />
        {!editing && <FileField lang={lang} name="files" room={files} trouble={back} />}
        <div class="row apart">
          {editing ? (
            <a class="btn plain" href={`${room}#e${editing.seq}`}>
              {w.cancel}
            </a>
          ) : (
            <span class="row">
              <Button look="plain" formAction={`${room}/draft`}>
                {w.keepDraft}
              </Button>
              <output class="soft xs" data-draft-state />
            </span>
          )}
          <Button look="main" icon="send">
            {editing ? w.save : w.send}
          </Button>
        </div>
      </Form>
    </section>
  );
}

function ownText({ pieces }: Message): string {
  return pieces.map((piece) => ('shown' in piece ? piece.shown : plainText([piece]))).join('');
}
