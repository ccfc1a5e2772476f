import type { Room } from '../../../../modules/engagements/index.ts';
import type { Brought, BroughtLine } from '../../../../modules/messaging/index.ts';
import { dateTime } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import type { Tone } from '../../parts/notice.tsx';
import { Reasons, Text, plainText } from '../../parts/talk/message-bubble.tsx';
import type { Visit } from '../../route.ts';
import { calledName, roomPath } from '../engagements/kit.ts';

export const outsidePath = (engagement: string) => `${roomPath(engagement)}/outside`;

interface InTalk {
  readonly visit: Pick<Visit, 'page' | 'w'>;
  readonly room: Room;
  readonly talk: Brought;
}

const tones: Readonly<Record<BroughtLine['state'], Tone>> = {
  confirmed: 'good',
  contested: 'warn',
  not_answered: 'neutral',
};

/** When something was said, as the export writes it: a clock of its own, with an offset only where there is one. */
export function saidThere(at: string | null, { page, w }: Pick<Visit, 'page' | 'w'>): string {
  if (at === null) return w.outside.brought.noTime;
  const offset = /(Z|[+-]\d\d:\d\d)$/.exec(at)?.[1];
  const shown = dateTime(new Date(`${at.slice(0, 19)}Z`), page.lang, 'UTC', 'short', true);
  return offset === undefined ? shown : `${shown} ${offset === 'Z' ? 'UTC' : `UTC${offset.replace('-', '−')}`}`;
}

/** Who said a line: one of the two by the name they have here, or the name the export gives. */
function speakerOf({ visit, room }: Omit<InTalk, 'talk'>, line: BroughtLine): string {
  if (line.side === 'client') return calledName(room.client);
  if (line.side === 'professional') return calledName(room.professional);
  return line.name === null ? '' : plainText(line.name) || visit.w.outside.preview.sides.other;
}

/** The lines of one talk, each with what the other side says of it; with `marked` they can be chosen. */
export function BroughtLines({
  visit,
  room,
  talk,
  marked,
  most = talk.lines.length,
}: InTalk & { readonly marked?: readonly number[]; readonly most?: number }) {
  const o = visit.w.outside;
  const { lang } = visit.page;
  return (
    <ol class="brought">
      {talk.lines.slice(0, most).map((line) => (
        <li id={`l${line.line}`}>
          <p class="meta row">
            {marked && (
              <input
                type="checkbox"
                name="lines"
                value={line.line}
                checked={marked.includes(line.line)}
                aria-label={o.answer.mark(line.line)}
              />
            )}
            <b>{speakerOf({ visit, room }, line)}</b>
            <span class="soft xs">{saidThere(line.at, visit)}</span>
            {line.edited && <span class="soft xs">{o.brought.edited}</span>}
            {line.kind !== 'system' && <Badge tone={tones[line.state]}>{o.brought.states[line.state]}</Badge>}
          </p>
          {line.kind === 'deleted' ? (
            <p class="soft sm">{o.brought.deleted}</p>
          ) : (
            line.pieces.length > 0 && <Text lang={lang} pieces={line.pieces} />
          )}
          {line.files && <p class="soft sm">{o.brought.files(plainText(line.files).replaceAll('\n', ', '))}</p>}
          <Reasons lang={lang} pieces={[...line.pieces, ...(line.files ?? []), ...(line.name ?? [])]} />
          <Comments visit={visit} room={room} line={line} />
        </li>
      ))}
    </ol>
  );
}

function Comments({ visit, room, line }: Omit<InTalk, 'talk'> & { readonly line: BroughtLine }) {
  const { lang } = visit.page;
  return (
    <>
      {line.answers.map(({ comment, author }) =>
        comment === null ? null : (
          <div class="comment">
            <p class="soft xs">
              {visit.w.outside.brought.commented}:{' '}
              {calledName(author === room.professional.id ? room.professional : room.client)}
            </p>
            <Text lang={lang} pieces={comment} />
            <Reasons lang={lang} pieces={comment} />
          </div>
        ),
      )}
    </>
  );
}

/** What a talk is, in a few sentences: whose claim, how much of it, what stayed out, what is answered. */
export function AboutTalk({ visit, room, talk }: InTalk) {
  const b = visit.w.outside.brought;
  const by = talk.author === room.professional.id ? room.professional : room.client;
  const facts = [
    b.claimed(calledName(by)),
    talk.minutes === null ? null : b.minutes(talk.minutes),
    talk.source === 'call' || talk.source === 'meeting' ? saidThere(talk.lines[0]?.at ?? null, visit) : null,
    talk.others ? b.others(plainText(talk.others)) : null,
    b.lineCount(talk.lines.length),
  ];
  return (
    <>
      <p>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      <p>
        {b.counts(talk.counts)}. {talk.leftOut > 0 && b.leftOut(talk.leftOut)}
      </p>
    </>
  );
}

/** What could not be told from the export, each with the line it is about. */
export function Unsure({
  visit,
  items,
}: {
  readonly visit: Visit;
  readonly items: readonly {
    readonly ambiguity: string;
    readonly line: number | null;
    readonly chosen: string | null;
  }[];
}) {
  const o = visit.w.outside;
  const sentences: Readonly<Record<string, string>> = o.unsure;
  const grouped = [...Map.groupBy(items, ({ ambiguity }) => ambiguity)];
  return (
    <ul class="plain sm">
      {grouped.map(([ambiguity, all]) => (
        <li>
          {sentences[ambiguity] ?? ambiguity}{' '}
          {all
            .filter(({ line }) => line !== null)
            .slice(0, 20)
            .map(({ line }) => (
              <a href={`#l${line}`}>{o.preview.unsureLine(line ?? 0)} </a>
            ))}
        </li>
      ))}
    </ul>
  );
}

/** A talk in the conversation: its states at a glance, its first lines folded away, the rest one link further. */
export function TalkSummary(props: InTalk) {
  const { visit, talk } = props;
  const b = visit.w.outside.brought;
  const href = `${outsidePath(talk.engagement)}/${talk.id}`;
  return (
    <>
      <p>
        <b>{b.title(b.sources[talk.source])}</b>
      </p>
      <AboutTalk {...props} />
      <details class="disclose sm">
        <summary>{b.show}</summary>
        <BroughtLines {...props} most={12} />
      </details>
      <p>
        <a href={href}>{b.all}</a>
      </p>
    </>
  );
}
