import { z } from 'zod';
import { type Db, query } from '../../core/command.ts';
import { numbersInForce } from '../policy/index.ts';
import { type Period, periodOf, periodPattern, periodsBetween, quarterOf } from './period.ts';

/** What the contact screen found, by kind and the language its writer reads. */
export interface FindingRow {
  readonly kind: string;
  readonly lang: string;
  readonly found: number;
  /** Changed before it left. */
  readonly edited: number;
  /** Sent with the words hidden. */
  readonly hidden: number;
  readonly confirmed: number;
  readonly overturned: number;
  readonly waiting: number;
}

/** What followed, by row of the guideline. */
export interface ConsequenceRow {
  readonly rule: string;
  readonly alerts: number;
  readonly reminders: number;
  readonly violations: number;
  readonly suspensions: number;
  readonly closures: number;
  readonly byMachine: number;
  readonly byPerson: number;
}

export interface ReportRow {
  readonly reason: string;
  readonly made: number;
  readonly upheld: number;
  readonly dismissed: number;
}

/** How long something took that the house has promised an hour for; hours with one decimal, null where nothing was decided. */
export interface KeptRow {
  readonly what: 'appeals' | 'texts' | 'files' | 'reports';
  readonly promisedHours: number;
  readonly decided: number;
  readonly inTime: number;
  /** Neither decided nor any more in time. */
  readonly overdue: number;
  readonly medianHours: number | null;
}

export interface Appeals {
  readonly made: number;
  readonly upheld: number;
  readonly overturned: number;
  readonly waiting: number;
}

export interface Cases {
  readonly opened: number;
  readonly settled: number;
  readonly decided: number;
  readonly secondInstance: number;
  readonly changed: number;
  readonly open: number;
  readonly medianHoursToDecision: number | null;
}

export interface Report {
  readonly object: 'transparency_report';
  readonly period: string;
  readonly from: Date;
  readonly until: Date;
  /** The period goes on. */
  readonly running: boolean;
  readonly periods: readonly string[];
  readonly findings: readonly FindingRow[];
  readonly consequences: readonly ConsequenceRow[];
  readonly appeals: Appeals;
  readonly cases: Cases;
  readonly reports: readonly ReportRow[];
  readonly kept: readonly KeptRow[];
}

/** What the house decided in a year or a quarter, for everybody. */
export const transparencyReport = query({
  name: 'transparency.report',
  input: z.strictObject({ period: z.string().regex(periodPattern).optional() }),
  async run(db, { period: asked }, { now }): Promise<Report> {
    const period = periodOf(asked ?? quarterOf(now));
    const [first, findings, consequences, appeals, cases, reports, kept] = await Promise.all([
      db<{ at: Date | null }>`select min(at) as at from record.shown_reference`,
      findingsOf(db, period),
      consequencesOf(db, period),
      appealsOf(db, period),
      casesOf(db, period),
      reportsOf(db, period),
      keptOf(db, period, now),
    ]);
    return {
      object: 'transparency_report',
      period: period.name,
      from: period.from,
      until: period.until,
      running: period.until > now,
      periods: periodsBetween(first[0]?.at ?? now, now),
      ...{ findings, consequences, appeals, cases, reports, kept },
    };
  },
});

const within = (db: Db, { from, until }: Period) => db`at >= ${from} and at < ${until}`;

async function findingsOf(db: Db, period: Period): Promise<readonly FindingRow[]> {
  return db<FindingRow>`
    select kind, lang, count(*)::int as found, (count(*) filter (where edited_away))::int as edited,
           (count(*) filter (where left_hidden))::int as hidden, (count(*) filter (where state = 'confirmed'))::int as confirmed,
           (count(*) filter (where state = 'cleared'))::int as overturned,
           (count(*) filter (where state = 'contested'))::int as waiting
    from screening.shown_tally where ${within(db, period)} group by kind, lang order by kind, lang`;
}

async function consequencesOf(db: Db, period: Period): Promise<readonly ConsequenceRow[]> {
  return db<ConsequenceRow>`
    select rule, (count(*) filter (where does = 'alert'))::int as alerts, (count(*) filter (where does = 'reminder'))::int as reminders,
           (count(*) filter (where does = 'violation'))::int as violations,
           (count(*) filter (where does = 'suspend'))::int as suspensions, (count(*) filter (where does = 'close'))::int as closures,
           (count(*) filter (where does <> 'waits' and decided = 'automatic'))::int as "byMachine",
           (count(*) filter (where does <> 'waits' and decided <> 'automatic'))::int as "byPerson"
    from enforcement.shown_tally where ${within(db, period)} group by rule order by rule`;
}

async function appealsOf(db: Db, period: Period): Promise<Appeals> {
  const [row] = await db<Appeals>`
    select count(*)::int as made, (count(*) filter (where outcome = 'upheld'))::int as upheld,
           (count(*) filter (where outcome = 'overturned'))::int as overturned,
           (count(*) filter (where outcome is null))::int as waiting
    from enforcement.shown_appeal_tally where ${within(db, period)}`;
  return row ?? { made: 0, upheld: 0, overturned: 0, waiting: 0 };
}

async function casesOf(db: Db, period: Period): Promise<Cases> {
  const [row] = await db<Cases>`
    select count(*)::int as opened, (count(*) filter (where closed_at is not null and decided_at is null))::int as settled,
           count(decided_at)::int as decided, count(decided_again_at)::int as "secondInstance",
           (count(*) filter (where changed))::int as changed, (count(*) filter (where closed_at is null))::int as open,
           ${median(db, 'decided_at', 'at')} as "medianHoursToDecision"
    from cases.shown_dispute_tally where ${within(db, period)}`;
  return (
    row ?? { opened: 0, settled: 0, decided: 0, secondInstance: 0, changed: 0, open: 0, medianHoursToDecision: null }
  );
}

async function reportsOf(db: Db, period: Period): Promise<readonly ReportRow[]> {
  return db<ReportRow>`
    select reason, count(*)::int as made, (count(*) filter (where outcome = 'upheld'))::int as upheld,
           (count(*) filter (where outcome = 'dismissed'))::int as dismissed
    from hiring.shown_report_tally where ${within(db, period)} group by reason order by reason`;
}

/** Half of them took so many hours or less. */
function median(db: Db, end: string, start: string) {
  return db`round((percentile_cont(0.5) within group (order by extract(epoch from ${db(end)} - ${db(start)})) / 3600)::numeric, 1)::float8`;
}

async function keptOf(db: Db, period: Period, now: Date): Promise<readonly KeptRow[]> {
  const numbers = (await numbersInForce(db)).at(now);
  const [appeals, checks] = await Promise.all([
    db<Omit<KeptRow, 'what' | 'promisedHours'>>`
      select count(decided_at)::int as decided, (count(*) filter (where decided_at <= due_at))::int as "inTime",
             (count(*) filter (where decided_at is null and due_at < ${now}))::int as overdue, ${median(db, 'decided_at', 'at')} as "medianHours"
      from enforcement.shown_appeal_tally where ${within(db, period)}`,
    db<Omit<KeptRow, 'promisedHours'> & { what: 'texts' | 'files' | 'reports' }>`
      select j.kind || 's' as what, count(j.done)::int as decided,
             (count(*) filter (where j.done <= j.at + ${numbers.findingCheckHours} * interval '1 hour'))::int as "inTime",
             (count(*) filter (where j.done is null and j.at + ${numbers.findingCheckHours} * interval '1 hour' < ${now}))::int as overdue,
             ${median(db, 'done', 'at')} as "medianHours"
      from checks.shown_tally j
      where ${within(db, period)} group by j.kind order by j.kind`,
  ]);
  return [
    ...appeals.map((row): KeptRow => ({ what: 'appeals', promisedHours: numbers.appealAnswerDays * 24, ...row })),
    ...checks.map((row): KeptRow => ({ ...row, promisedHours: numbers.findingCheckHours })),
  ];
}
