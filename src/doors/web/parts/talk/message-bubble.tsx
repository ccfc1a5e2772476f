import type { Message, Said } from '../../../../modules/messaging/index.ts';
import type { Piece, VeilState } from '../../../../modules/screening/index.ts';
import { words } from '../../../../words/index.ts';
import type { Lang } from '../../../../words/lang.ts';
import { Bubble, Seen, Why } from '../bubble.tsx';
import { FileList } from '../files.tsx';
import type { PageContext } from '../layout.tsx';
import { paths } from '../paths.ts';
import { said } from '../time.tsx';
import { drawText, escapeHtml } from './markdown.ts';

interface Props {
  readonly page: PageContext;
  readonly message: Message;
  /** How far the other side has read (`conversation.seen`); shown under the reader's own messages. */
  readonly seen?: { readonly seq: number; readonly at: Date } | null;
  /** Where its words can be changed; given for the reader's own messages while they may write. */
  readonly editHref?: string | undefined;
}

/** What somebody said in a conversation, as this reader may see it. Stands as `body` in an entry of the timeline. */
export function MessageBubble({ page, message, seen, editHref }: Props) {
  const w = words(page.lang).messaging.message;
  return (
    <>
      <Bubble>
        {message.gone ? <Gone page={page} gone={message.gone} /> : <Text lang={page.lang} pieces={message.pieces} />}
        <Reasons lang={page.lang} pieces={message.pieces} />
        <FileList lang={page.lang} files={message.files} room={`/engagements/${message.engagement}`} />
        {message.earlier.length > 0 && <Earlier page={page} message={message} />}
      </Bubble>
      {message.mine && (seen || editHref) && (
        <div class="under">
          {editHref && (
            <a class="sm" href={editHref}>
              {w.edit}
              <span class="sr"> {words(page.lang).parts.timeline.number(message.seq)}</span>
            </a>
          )}
          {seen && seen.seq >= message.seq && <Seen>{w.read(said(seen.at, page))}</Seen>}
        </div>
      )}
      {!message.mine && !message.gone && (
        <div class="under">
          <a class="sm soft" href={`/report?subject=${message.engagement}&message=${message.seq}`} rel="nofollow">
            {w.report}
            <span class="sr"> {words(page.lang).parts.timeline.number(message.seq)}</span>
          </a>
        </div>
      )}
    </>
  );
}

/** In the place of words that are gone: who took them away, why and when. */
function Gone({ page, gone }: { readonly page: PageContext; readonly gone: NonNullable<Message['gone']> }) {
  const r = words(page.lang).record.redaction;
  const names: Readonly<Record<string, string>> = r.grounds;
  return (
    <p class="soft">
      <em>
        {gone.at === null || gone.ground === null
          ? r.erased
          : r.gone({ when: said(gone.at, page), ground: names[gone.ground] ?? gone.ground })}
      </em>
    </p>
  );
}

/** A text with what the contact rule hid: for its readers the words are away, for its writer they are marked. */
export function Text({ lang, pieces }: { readonly lang: Lang; readonly pieces: readonly Piece[] }) {
  const hidden = escapeHtml(words(lang).messaging.message.hidden);
  const cover = (piece: Piece): string =>
    'hidden' in piece ? `<em class="masked">${hidden}</em>` : `<mark class="kept">${escapeHtml(piece.shown)}</mark>`;
  return <div class="said" dangerouslySetInnerHTML={{ __html: drawText(pieces, cover) }} />;
}

/** Why words are hidden from the reader, or kept from the other side. */
export function Reasons({ lang, pieces }: { readonly lang: Lang; readonly pieces: readonly Piece[] }) {
  const w = words(lang).screening;
  const rows = new Set(pieces.flatMap((piece) => ('hidden' in piece ? [isPayment(piece) ? 'P-01' : 'C-01'] : [])));
  const states = new Set(pieces.flatMap((piece) => ('shown' in piece && piece.kept ? [piece.kept] : [])));
  const about: Record<VeilState, string> = {
    contested: w.hidden.waiting,
    masked: w.hidden.byChoice,
    confirmed: w.hidden.confirmed,
  };
  return (
    <>
      {[...rows].map((row) => (
        <Why>
          {row === 'P-01' ? w.hidden.why.payment : w.hidden.why.contact}{' '}
          <a href={`${paths.rules}#${row}`}>{w.held.rule(row)}</a>
        </Why>
      ))}
      {[...states].map((state) => (
        <Why>{about[state]}</Why>
      ))}
    </>
  );
}

function isPayment({ hidden, rule }: { readonly hidden: string; readonly rule: string }): boolean {
  return hidden === 'offplatform_payment' || rule.startsWith('intent.payment');
}

/** The words as they stood before each change: folded away, never gone. */
function Earlier({ page, message }: { readonly page: PageContext; readonly message: Message }) {
  const w = words(page.lang).messaging.message;
  const ends = [...message.earlier.slice(1).map(({ at }) => at), message.editedAt ?? message.at];
  const version = ({ pieces }: Said, n: number) => (
    <li>
      <p class="soft xs">{w.version(said(ends[n] ?? message.at, page, 'deadline'))}</p>
      <Text lang={page.lang} pieces={pieces} />
    </li>
  );
  return (
    <details class="earlier">
      <summary>{w.earlier(message.earlier.length)}</summary>
      <ol>{message.earlier.map(version)}</ol>
    </details>
  );
}

/** One line of a text for lists and titles; hidden words as a block. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => ('shown' in piece ? piece.shown : '▒▒▒▒'))
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
