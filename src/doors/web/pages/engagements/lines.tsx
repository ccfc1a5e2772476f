/**
 * What happened, as lines of the record: each kind of entry has its words, its sign and, where people said something,
 * their words as they may be read now.
 */
import type { ComponentChildren } from 'preact';
import type { Room, Texts } from '../../../../modules/engagements/index.ts';
import type { Brought } from '../../../../modules/messaging/index.ts';
import type { ShownFile } from '../../../../modules/files/index.ts';
import type { Shown } from '../../../../modules/record/index.ts';
import type { Piece } from '../../../../modules/screening/index.ts';
import { money, percent } from '../../../../words/format.ts';
import type { Words } from '../../../../words/index.ts';
import { Attachments, Bubble } from '../../parts/bubble.tsx';
import { FileList } from '../../parts/files.tsx';
import { Reasons, Text } from '../../parts/talk/message-bubble.tsx';
import { said } from '../../parts/time.tsx';
import type { ActEntry } from '../../parts/timeline.tsx';
import { TalkSummary, outsidePath } from '../messaging/outside-lines.tsx';
import type { PageContext } from '../../parts/layout.tsx';
import { linkLabel } from './deal.tsx';
import { calledName, roomPath } from './kit.ts';
import { type Lines, type Type, icons, kinds } from './line-looks.ts';

/** Who reads, and where: a visitor at the page, or whoever opens a report. */
export interface Reading {
  readonly page: PageContext;
  readonly w: Words;
  readonly who: { readonly id: string } | null;
}

export interface LineProps {
  readonly visit: Reading;
  readonly room: Room;
  readonly entry: Shown;
  readonly texts: Texts;
  /** The talk from elsewhere that the entry is about. */
  readonly brought: Brought | null;
  /** What was handed in with it. */
  readonly files?: readonly ShownFile[];
}

/** One act of the record as an entry of the timeline. */
export function lineOf(props: LineProps): ActEntry {
  const { visit, entry } = props;
  const r = visit.w.engagements.record;
  const { type, seq, at } = entry;
  const place = { id: `e${seq}`, number: seq, at };
  if (!isKnown(type, r.lines)) return { ...place, kind: 'act', icon: 'info', title: r.other, body: <p>{type}</p> };
  const silent = type === 'milestone.released' && entry.fields['how'] === 'silence';
  const kind = silent ? 'clockwork' : (kinds[type] ?? 'act');
  const icon = icons[type];
  return {
    ...place,
    kind,
    ...(icon && kind === 'act' ? { icon } : {}),
    title: silent ? r.silent : r.lines[type](whoDid(props)),
    body: bodyOf(props, type),
  };
}

function isKnown(type: string, lines: Lines): type is Type {
  return Object.hasOwn(lines, type);
}

/** Whoever acted, as the reader knows them: themselves, the other side, somebody of a company, the clock or the house. */
function whoDid({ visit, room, entry }: LineProps): { you: boolean; name: string } {
  const { record } = visit.w.engagements;
  const { actor } = entry;
  if (actor === visit.who?.id) return { you: true, name: calledName(mine(room)) };
  if (entry.type === 'record.exported' && actor === 'clock') return { you: false, name: record.house };
  if (actor === 'clock') return { you: false, name: record.clock };
  if (actor === room.professional.id) return { you: false, name: calledName(room.professional) };
  if (actor.startsWith('mem_')) return { you: false, name: calledName(room.client) };
  return { you: false, name: record.house };
}

function mine(room: Room) {
  return room.side === 'client' ? room.client : room.professional;
}

function bodyOf(props: LineProps, type: Type): ComponentChildren {
  const parts = [
    about(props),
    houseSaid(props, type),
    ...facts(props, type),
    ...words(props, type),
    filesOf(props),
    ...fromElsewhere(props, type),
  ].filter(Boolean);
  return parts.length === 0 ? null : <>{parts}</>;
}

/** Files that came with the act; of an act about one of them only its name, and why nobody has it. */
function filesOf({ visit, room, entry, files = [] }: LineProps): ComponentChildren {
  if (entry.type.startsWith('attachment.')) {
    const reasons: Readonly<Record<string, string>> = visit.w.files.reasons;
    const { reason, verdict } = entry.fields;
    const unread = verdict === 'unread' && typeof reason === 'string' ? reasons[reason] : '';
    const why = verdict === 'held' ? visit.w.files.other.held : unread;
    const name = files.find(({ id }) => id === entry.refs['file'])?.name ?? '';
    const text = [name, why].filter(Boolean).join('. ');
    return text !== '' && <p class="soft sm">{text}</p>;
  }
  return files.length > 0 && <FileList lang={visit.page.lang} files={files} room={roomPath(room.engagement)} />;
}

/** Talk that was brought shows what it is and how it stands; an answer, which lines it is about and where they are. */
function fromElsewhere({ visit, room, entry, brought }: LineProps, type: Type): ComponentChildren[] {
  if (brought === null) return [];
  if (type !== 'talk.answered') return [<TalkSummary visit={visit} room={room} talk={brought} />];
  const { verdict, lines } = entry.fields;
  const b = visit.w.outside.brought;
  const what = verdict === 'confirmed' || verdict === 'contested' ? b.states[verdict] : b.commented;
  const count = Array.isArray(lines) ? lines.length : 0;
  return [
    <p>
      {what}: <a href={`${outsidePath(room.engagement)}/${brought.id}`}>{b.lineCount(count)}</a>.{' '}
      {b.counts(brought.counts)}.
    </p>,
  ];
}

/** What the house did with the conversation itself: which role opened it and why, on which ground words went. */
function houseSaid({ visit, entry }: LineProps, type: Type): ComponentChildren {
  const { role, ground, about: subject } = entry.fields;
  const { looking, redaction } = visit.w.record;
  const named = (names: Readonly<Record<string, string>>, name: unknown): string =>
    typeof name === 'string' ? (names[name] ?? name) : '';
  if (type === 'access.viewed' || (type === 'record.exported' && entry.actor === 'clock'))
    return (
      <p class="soft sm">
        {[named(looking.roles, role), typeof subject === 'string' && subject.startsWith('CASE-') ? subject : '']
          .filter((each) => each !== '')
          .join(', ')}
      </p>
    );
  if (type !== 'message.redacted') return null;
  return <p class="soft sm">{named(redaction.grounds, ground)}</p>;
}

function about({ visit, entry, room }: LineProps): ComponentChildren {
  const { milestone: title, number } = entry.fields;
  if (typeof title !== 'string' || typeof number !== 'number' || room.milestones.length < 2) return null;
  return <p class="soft sm">{visit.w.engagements.record.milestone({ n: number, title })}</p>;
}

/** The sums, days and instants an entry carries. */
function facts({ visit, room, entry }: LineProps, type: Type): ComponentChildren[] {
  const { record: r, turn } = visit.w.engagements;
  const sum = (name: string) => sumOf(entry.fields[name], visit);
  const when = (name: string) => instantOf(entry.fields[name], visit);
  const days = entry.fields['days'];
  const paragraph = (text: ComponentChildren) => text && <p>{text}</p>;
  switch (type) {
    case 'test.asked': {
      const { test, minimum } = entry.fields;
      if (typeof test !== 'string' || typeof minimum !== 'number') return [];
      return [paragraph(visit.w.talent.ask.line({ test, minimum: percent(minimum * 100, visit.page.lang) }))];
    }
    case 'proposal.sent':
    case 'proposal.countered':
    case 'counter.accepted':
      return sum('price')
        ? [<p>{r.terms({ sum: sum('price'), days: typeof days === 'number' ? turn.days(days) : '' })}</p>]
        : [];
    case 'agreement.accepted':
    case 'agreement.proposed': {
      const count = entry.fields['milestones'];
      return [
        paragraph([sum('total'), typeof count === 'number' ? r.criteriaCount(count) : ''].filter(Boolean).join(', ')),
      ];
    }
    case 'assignment.asked':
    case 'assignment.bonus_given':
    case 'assignment.ask_accepted':
    case 'assignment.completed':
    case 'assignment.approved':
    case 'assignment.paid':
    case 'assignment.cancelled':
    case 'assignment.payment_reminded':
      return [
        paragraph(sum('amount')),
        paragraph(when('dueAt') && r.until(when('dueAt'))),
        assignmentLink(entry, visit),
      ];
    case 'assignment.offered':
    case 'assignment.applied':
    case 'assignment.countered':
    case 'assignment.assigned':
      return [paragraph([sum('price'), when('startsAt')].filter(Boolean).join(', ')), assignmentLink(entry, visit)];
    case 'milestone.funded':
      return [paragraph(`${sum('amount')}. ${r.workMayStart}`)];
    case 'milestone.funding_started':
    case 'refund.requested':
    case 'refund.arrived':
    case 'payment.returned':
      return [paragraph(sum('amount'))];
    case 'milestone.funding_failed':
      return [paragraph(reasonFor(entry.fields['reason'], r.reasons))];
    case 'milestone.released':
      return [paragraph(`${sum('gross')}: ${r.feeAndNet({ net: sum('net'), fee: sum('fee') })}`)];
    case 'milestone.refunded':
      return [paragraph([sum('amount'), leftOf(entry, visit)].filter(Boolean).join('. '))];
    case 'milestone.delivered':
    case 'window.extended':
    case 'review.restarted':
      return [paragraph(when('windowEndsAt') && r.until(when('windowEndsAt')))];
    case 'case.opened':
    case 'case.offered':
    case 'case.awarded':
      return [paragraph(r.shares({ client: sum('toClient'), professional: sum('toProfessional') })), caseLink(entry)];
    case 'case.settled':
    case 'case.executed':
      return [paragraph(r.shares({ client: sum('toClient'), professional: sum('gross') })), caseLink(entry)];
    case 'case.returned':
      return [paragraph(r.givenBack(sum('toClient'))), caseLink(entry)];
    case 'case.ended':
    case 'case.paused':
    case 'award.declined':
    case 'decision.late':
    case 'case.escalated':
    case 'evidence.given':
    case 'evidence.ended':
    case 'case.taken':
    case 'award.drafted':
    case 'award.waived':
    case 'second_look.asked':
      return [paragraph(when('until') && r.until(when('until'))), caseLink(entry)];
    case 'reminder.sent':
      if (entry.refs['case'] !== undefined) return [paragraph(r.caseReminder(when('until'))), caseLink(entry)];
      return entry.fields['about'] === 'outside_talk'
        ? [
            <p>
              {r.bringIn} <a href={outsidePath(room.engagement)}>{visit.w.outside.open}</a>
            </p>,
          ]
        : [paragraph(r.reviewReminder(when('windowEndsAt')))];
    case 'contact.shared':
      return [
        <p>
          <a href="#contact">{r.seeCards}</a>
        </p>,
      ];
    default:
      return [];
  }
}

/** To the assignment an entry is about. */
function assignmentLink({ refs }: Shown, { w }: Reading): ComponentChildren {
  const { assignment } = refs;
  return (
    typeof assignment === 'string' && (
      <p class="sm">
        <a href={`/assignments/${assignment}`}>{w.assignments.one}</a>
      </p>
    )
  );
}

/** To the case an entry is about. */
function caseLink({ refs }: Shown): ComponentChildren {
  const { case: number } = refs;
  return (
    typeof number === 'string' && (
      <p class="sm">
        <a href={`/cases/${number}`}>{number}</a>
      </p>
    )
  );
}

function leftOf(entry: Shown, visit: Reading): string {
  const { left } = entry.fields;
  const nothing = typeof left === 'object' && left !== null && 'amount' in left && left.amount === '0';
  return nothing ? '' : visit.w.engagements.record.left(sumOf(left, visit));
}

function reasonFor(reason: unknown, reasons: Readonly<Record<string, string>>): string {
  return typeof reason === 'string' ? (reasons[reason] ?? reasons['failed'] ?? '') : '';
}

function sumOf(field: unknown, { page }: Reading): string {
  if (typeof field !== 'object' || field === null || !('amount' in field) || !('currency' in field)) return '';
  return money(BigInt(String(field.amount)), String(field.currency), page.lang);
}

function instantOf(field: unknown, { page }: Reading): string {
  return typeof field === 'string' ? said(new Date(field), page, 'deadline') : '';
}

/** Fields whose words people read, in their order. */
const spoken = /^(text|note|reason|scope|body|items\.\d+\.text|answers\.\d+\.text)$/;

/** Whose reason is a word from a list. */
const codes: ReadonlySet<Type> = new Set(['milestone.funding_failed', 'attachment.scanned']);

function words({ visit, room, entry, texts, brought }: LineProps, type: Type): ComponentChildren[] {
  const spokenTexts = Object.entries(texts).filter(([name]) => spoken.test(name) && !codes.has(type));
  const links = type === 'milestone.delivered' ? linksOf(room, entry) : [];
  if (spokenTexts.length === 0 && links.length === 0) return [];
  const pieces: readonly Piece[] = spokenTexts.flatMap(([, each]) => each);
  return [
    <Bubble>
      {spokenTexts.map(([name, each]) => (
        <>
          {head(name, { visit, room, entry, texts, brought })}
          <Text lang={visit.page.lang} pieces={each} />
        </>
      ))}
      {links.length > 0 && (
        <Attachments
          items={links.map(({ href, n }) => ({
            href,
            label: linkLabel(href, visit.w.engagements.record.link(n)),
            about: visit.w.engagements.record.criterionNumber(n),
          }))}
        />
      )}
      <Reasons lang={visit.page.lang} pieces={pieces} />
    </Bubble>,
  ];
}

/** Above the words about one criterion stands the criterion itself. */
function head(name: string, { room, entry }: LineProps): ComponentChildren {
  const [, index] = /^items\.(\d+)\.text$/.exec(name) ?? [];
  const { criteria } = entry.fields;
  if (index === undefined || !Array.isArray(criteria)) return null;
  const found = room.current?.body.criteria.find(({ id }) => id === criteria[Number(index)]);
  return found ? <b class="sm">{found.text}</b> : null;
}

/** The links of a delivery that is still the last one of its milestone; older ones are kept in the record. */
function linksOf(room: Room, { refs }: Shown): readonly { readonly href: string; readonly n: number }[] {
  const milestone = room.milestones.find(({ id }) => id === refs['milestone']);
  const delivery = milestone?.deliveryShown;
  if (!milestone || !delivery || delivery.id !== refs['delivery']) return [];
  return delivery.items.flatMap(({ criterion, links }) =>
    links.map((href) => ({ href, n: milestone.criteria.indexOf(criterion) + 1 })),
  );
}
