/** From entries of the record to facts of the book, and from the book to what the formula takes. */
import type { Facts, Outcome } from '../../engines/ranking/index.ts';
import type { Mark } from '../enforcement/index.ts';
import type { Numbers } from '../policy/index.ts';
import type { Shown } from '../record/index.ts';
import type { BookRow, FactKind, NewFact } from './facts.ts';

const dayMilliseconds = 86_400_000;
const hourMilliseconds = 3_600_000;

/** What the entries of an engagement mean for the professional; the two stand in the order client, professional. */
export function factsOf(
  entry: Shown,
  inBase: (amountMinor: bigint, currency: string) => bigint | null,
): readonly NewFact[] {
  if (entry.kind === 'member') return ownFacts(entry);
  const [client, professional] = entry.parties;
  if (entry.kind !== 'engagement' || client === undefined || professional === undefined) return [];
  const post = (kind: FactKind, more: Partial<NewFact> = {}): NewFact => ({
    ...{ member: professional, kind, at: entry.at, stream: entry.stream, seq: entry.seq, counterparty: client },
    ...more,
  });
  const own = entry.actor === professional;
  const offered = entry.refs['proposal'] ?? entry.refs['offer'];
  const subject = offered === undefined ? {} : { subject: `${offered}` };
  const posted: NewFact[] = [];
  if (entry.type === 'proposal.sent' || entry.type === 'assignment.applied') posted.push(post('proposal', subject));
  if (entry.type === 'proposal.withdrawn' || (entry.type === 'assignment.offer_withdrawn' && own))
    posted.push(post('proposal_withdrawn', subject));
  if (entry.type === 'agreement.accepted' || entry.type === 'assignment.assigned') posted.push(post('win'));
  if (entry.type === 'engagement.closed') posted.push(post('closed'));
  if (entry.type === 'engagement.cancelled') posted.push(post('cancelled'));
  const { of_professional: stars } = entry.fields;
  if (entry.type === 'reviews.published' && typeof stars === 'number')
    posted.push(post('rating', { stars, subject: `${entry.refs['of_professional']}` }));
  if (entry.type === 'review.annulled') posted.push(post('annulled', { subject: `${entry.refs['review']}` }));
  if (entry.type === 'review.restored') posted.push(post('restored', { subject: `${entry.refs['review']}` }));
  if (entry.type === 'case.settled' || entry.type === 'case.executed') {
    const outcome = outcomeOf(entry);
    if (outcome !== null) posted.push(post('ending', { outcome, subject: `${entry.refs['case']}` }));
  }
  if (paidBy.has(entry.type)) {
    const amount = inBase(...grossOf(entry));
    if (amount !== null && (amount > 0n || entry.type === 'milestone.released'))
      posted.push(post('earning', { amountMinor: `${amount}` }));
  }
  if (answers.has(entry.type) && entry.actor.startsWith('mem_')) posted.push(post(own ? 'answer' : 'first_message'));
  return posted;
}

/** What the record of a member says of themselves: days away, and tests that were passed. */
function ownFacts({ stream, seq, type, at, fields, refs }: Shown): readonly NewFact[] {
  const fact = { member: stream, stream, seq };
  const day = (name: string): Date | null => (typeof fields[name] === 'string' ? new Date(fields[name]) : null);
  if (type === 'holiday.ended') return [{ ...fact, kind: 'holiday_ended', at, subject: `${refs['holiday']}` }];
  const [begins, ends] = [day('starts_at'), day('ends_at')];
  if (type === 'holiday.set' && begins && ends)
    return [{ ...fact, kind: 'holiday', at: begins, untilAt: ends, subject: `${refs['holiday']}` }];
  const untilAt = day('valid_until');
  if (type === 'certification.passed' && untilAt)
    return [{ ...fact, kind: 'certification', at, untilAt, subject: `${refs['test']}` }];
  return [];
}

/** What pays a professional: a release, what an assignment pays, or the part of one that a case leaves. */
const paidBy: ReadonlySet<string> = new Set([
  ...['milestone.released', 'case.settled', 'case.executed'],
  ...['assignment.approved', 'assignment.paid', 'assignment.cancelled', 'assignment.abandoned'],
]);

/** A case that names a fault ends the engagement by it, whatever was paid; one without fault says nothing of it. */
function outcomeOf({ type, fields }: Shown): Outcome | null {
  const { fault } = fields;
  if (fault === 'client') return 'client_fault';
  if (fault !== 'professional' && fault !== 'both') return null;
  return type === 'case.settled' ? 'cancelled_own_fault' : 'arbitrated_own_fault';
}

/** What somebody says to the other side, and what may be an answer to it. */
const answers = new Set([
  'invitation.sent',
  'invitation.declined',
  'message.posted',
  'proposal.sent',
  'proposal.countered',
  'counter.accepted',
  'counter.declined',
  'assignment.offered',
  'assignment.applied',
  'assignment.countered',
  'assignment.offer_declined',
]);

function grossOf({ fields }: Shown): [bigint, string] {
  const { gross } = fields;
  if (gross === null || typeof gross !== 'object' || !('amount' in gross)) return [0n, 'USD'];
  const { amount, currency } = gross;
  return typeof amount === 'string' && typeof currency === 'string' ? [BigInt(amount), currency] : [0n, 'USD'];
}

/** The last midnight of the whole world: what a score of the day takes as now. */
export function midnightOf(now: Date): Date {
  return new Date(Math.floor(now.getTime() / dayMilliseconds) * dayMilliseconds);
}

/** What somebody does themselves; what others do with them is no activity of theirs. */
const deeds: readonly FactKind[] = ['proposal', 'win', 'answer', 'earning', 'closed'];

/** When somebody did something last, as far as it has happened. */
export function activeAtOf(rows: readonly BookRow[], now: Date): Date | null {
  const times = rows.filter(({ kind, at }) => deeds.includes(kind) && at <= now).map(({ at }) => at.getTime());
  return times.length === 0 ? null : new Date(times.reduce((latest, at) => Math.max(latest, at)));
}

interface Step {
  readonly kind: string;
  readonly subject: string | null;
}

/** What was annulled and has not come back: each annulment is undone by one restoration at most. */
export function takenOut(rows: readonly Step[], out: string, back: string): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { kind, subject } of rows) {
    if (subject === null || (kind !== out && kind !== back)) continue;
    times.set(subject, (times.get(subject) ?? 0) + (kind === out ? 1 : -1));
  }
  return new Set([...times].flatMap(([subject, count]) => (count > 0 ? [subject] : [])));
}

interface Book {
  readonly rows: readonly BookRow[];
  readonly marks: readonly Mark[];
  readonly timeZone: string;
  readonly numbers: Pick<Numbers, 'cancellationsCount' | 'baseCurrency'>;
  /** Minor units of the base currency that make one whole unit. */
  readonly unit: number;
}

/**
 * What the formula takes at one moment. Facts of the day count as if they had just happened, so that a score stands still
 * between two midnights unless something happens.
 */
export function asOf(book: Book, now: Date): Facts {
  const at = midnightOf(now);
  const gone = takenOut(book.rows, 'annulled', 'restored');
  const rows = book.rows.filter((row) => row.at <= now && (row.subject === null || !gone.has(row.subject)));
  const of = (kind: FactKind): readonly BookRow[] => rows.filter((row) => row.kind === kind);
  const when = (date: Date): number => Math.min(date.getTime(), at.getTime());
  const withdrawn = new Set(of('proposal_withdrawn').map(({ subject }) => subject));
  const paid = new Set(of('earning').map(({ stream }) => stream));
  const faulty = new Set(of('ending').map(({ stream }) => stream));
  const marks = book.marks.filter((mark) => mark.at <= now);
  return {
    now: at.getTime(),
    ratings: of('rating').map((row) => ({ at: when(row.at), stars: row.stars ?? 1 })),
    violations: marks
      .filter(({ does }) => does === 'violation')
      .map((mark) => ({ at: when(mark.at), severity: mark.weight })),
    earnings: of('earning').map((row) => ({
      at: when(row.at),
      amount: Number(row.amountMinor ?? 0n) / book.unit,
      counterparty: row.counterparty ?? '',
    })),
    endings: [
      // A closed engagement in which nothing was ever released was not completed, and nobody's fault.
      ...of('closed')
        .filter(({ stream }) => !faulty.has(stream))
        .map((row) => ending(row, paid.has(row.stream) ? 'completed' : 'no_fault')),
      ...of('cancelled').map((row) => ending(row, 'no_fault')),
      ...of('ending').map((row) => ending(row, row.outcome ?? 'no_fault')),
    ].map((each) => ({ ...each, at: when(each.at) })),
    firstMessages: firstMessages(of('first_message'), of('answer'), {
      timeZone: book.timeZone,
      away: awayOf(rows),
      now,
    }).map((each) => ({
      ...each,
      at: when(each.at),
    })),
    proposals: of('proposal').map((row) => ({ at: when(row.at), withdrawn: withdrawn.has(row.subject) })),
    wins: of('win').map((row) => ({ at: when(row.at) })),
    alerts: marks
      .filter(({ does }) => does === 'alert')
      .map((mark) => ({ at: when(mark.at), kind: mark.kind === 'payment' ? 'payment' : 'contact' })),
    // A test that was passed twice is one proof.
    certifications: new Set(
      of('certification').flatMap((row) => (row.untilAt === null || row.untilAt > now ? [row.subject] : [])),
    ).size,
    identityVerified: of('identity').some(({ untilAt }) => untilAt === null || untilAt > now),
    cancellationsCount: book.numbers.cancellationsCount,
  };
}

function ending({ at, counterparty }: BookRow, outcome: Outcome): { at: Date; client: string; outcome: Outcome } {
  return { at, client: counterparty ?? '', outcome };
}

interface Away {
  readonly from: Date;
  readonly until: Date;
}

/** When somebody was on holiday, as it turned out. */
function awayOf(rows: readonly BookRow[]): readonly Away[] {
  const back = new Map(rows.filter(({ kind }) => kind === 'holiday_ended').map(({ subject, at }) => [subject, at]));
  return rows.flatMap(({ kind, at, untilAt, subject }) => {
    if (kind !== 'holiday' || untilAt === null) return [];
    const ended = back.get(subject);
    return [{ from: at, until: ended !== undefined && ended < untilAt ? ended : untilAt }];
  });
}

/**
 * Those whose time to answer has passed or that were answered; one that still waits says nothing yet. What came while
 * somebody was on holiday, or whose time ran into one, counts only for them: when it was answered in time all the same.
 */
function firstMessages(
  asked: readonly BookRow[],
  given: readonly BookRow[],
  { timeZone, away, now }: { readonly timeZone: string; readonly away: readonly Away[]; readonly now: Date },
): { at: Date; answeredInTime: boolean }[] {
  const answered = new Map(given.map(({ stream, at }) => [stream, at]));
  return asked.flatMap(({ stream, at }) => {
    const due = businessDeadline(at, 24, timeZone);
    const answer = answered.get(stream);
    const answeredInTime = answer !== undefined && answer <= due;
    const onHoliday = away.some(({ from, until }) => from < until && from < due && until > at);
    const waits = answer === undefined && now <= due;
    return waits || (onHoliday && !answeredInTime) ? [] : [{ at, answeredInTime }];
  });
}

/** So many hours later, of which those of Saturday and Sunday in that place do not count. */
export function businessDeadline(from: Date, hours: number, timeZone: string): Date {
  let at = from.getTime();
  let left = hours * hourMilliseconds;
  for (let days = 0; days < 60 && left > 0; days += 1) {
    const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
    const midnight = local.startOfDay().add({ days: 1 }).epochMilliseconds;
    const rest = midnight - at;
    if (local.dayOfWeek < 6) {
      if (left <= rest) return new Date(at + left);
      left -= rest;
    }
    at = midnight;
  }
  return new Date(at);
}
