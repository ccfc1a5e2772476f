import { type Refusal, isRefusal } from '../../../../core/refusal.ts';
import { type Message, bodyLimit } from '../../../../modules/messaging/index.ts';
import type { TalkStage } from '../../../../modules/messaging/index.ts';
import { heldAt } from '../../../../modules/screening/index.ts';
import { sayRefusal, words } from '../../../../words/index.ts';
import type { Lang } from '../../../../words/lang.ts';
import { type Trouble, one } from '../../route.ts';
import { Button } from '../button.tsx';
import { Field } from '../field.tsx';
import { FileField, type FileRoom } from '../files.tsx';
import { Form } from '../form.tsx';
import type { PageContext } from '../layout.tsx';
import { Notice } from '../notice.tsx';
import { HeldChoices } from './held-choices.tsx';
import { plainText } from './message-bubble.tsx';

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
      data-composer={says(lang, stage)}
      data-draft={editing ? '' : `${room}/draft`}
    >
      <Form action={action} formKey={formKey} label={w.label} files={!editing}>
        <HeldChoices lang={lang} trouble={back} stage={stage} noun="message" />
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
        <output class="marks" data-marks />
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
      <script type="module" src={page.asset('composer.client')} />
    </section>
  );
}

/** What the script of the composer needs to know: which kinds to mark, and the words to say it with. */
function says(lang: Lang, stage: TalkStage): string {
  const { screening, messaging } = words(lang);
  const { draftKept, draftFailed } = messaging.composer;
  return JSON.stringify({
    lang,
    held: heldAt(stage),
    kinds: screening.kinds,
    marking: screening.marking('{kinds}'),
    limit: bodyLimit,
    draftKept,
    draftFailed,
  });
}

function ownText({ pieces }: Message): string {
  return pieces.map((piece) => ('shown' in piece ? piece.shown : plainText([piece]))).join('');
}
