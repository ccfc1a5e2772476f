/**
 * From the record to people: the reader of the relay hands over entries in order, each once, in the transaction that moves
 * its cursor. Notices are rows; what is to go out by mail becomes due, and is not sent when it was read before.
 */
import type { Sql } from '../../core/command.ts';
import { type Id, makeId } from '../../core/id.ts';
import type { Shown } from '../record/index.ts';
import { type Facts, type NoticeKind, type Telling, type To, factsOf, tellingsOf } from './kinds.ts';
import { type Names, sayNotice } from './present.ts';
import * as store from './store.ts';

/** A person who is talking right now reads it on the page; only who stays away gets a mail. */
const talkPauseMilliseconds = 5 * 60_000;
const mailBatch = 100;

type Random = (bytes: number) => Uint8Array;

/** Writes the notices of some entries. */
export async function tell(sql: Sql, entries: readonly Shown[], random: Random): Promise<void> {
  const lines = entries.flatMap((entry) => tellingsOf(entry).map((telling) => ({ entry, telling })));
  if (lines.length === 0) return;
  const about = lines.map(({ entry }) => entry);
  const isFor = (to: To): boolean => lines.some(({ telling }) => telling.to === to);
  const [pairs, seats, inside, asked, talkers, authors, operators, everybody] = await Promise.all([
    store.pairsOf(sql, streamsOf(about, 'engagement')),
    store.seatsOf(sql, streamsOf(about, 'pool')),
    store.insideOf(sql, streamsOf(about, 'pool')),
    store.askedBy(sql, about.map(importOf)),
    store.talkersOf(sql, streamsOf(about, 'project')),
    store.authorsOf(sql, about.map(findingOf)),
    isFor('operators') ? store.operators(sql) : [],
    isFor('everybody') ? store.everybody(sql) : [],
  ]);
  const places: Places = {
    pairs: new Map([...pairs, ...seats]),
    inside,
    asked,
    talkers,
    authors,
    operators,
    everybody,
  };
  const told = lines.map((line): Line => ({ ...line, parties: partiesTold(line.entry, line.telling, places) }));
  const stands = await store.standsFor(sql, [...new Set(told.flatMap(({ parties }) => parties))]);
  const byParty = Map.groupBy(stands, ({ party }) => party);
  const notices = told.flatMap((line) =>
    membersTold(line, byParty).map((member) =>
      noticeFor(member, line, authors.get(findingOf(line.entry)) ?? line.entry.actor, random),
    ),
  );
  await store.insertNotices(sql, notices);
}

interface Line {
  readonly entry: Shown;
  readonly telling: Telling;
  readonly parties: readonly string[];
}

function findingOf({ refs }: Shown): string {
  return `${refs['finding'] ?? ''}`;
}

function importOf({ refs }: Shown): string {
  return `${refs['import'] ?? ''}`;
}

function streamsOf(entries: readonly Shown[], kind: Shown['kind']): string[] {
  return [...new Set(entries.filter((entry) => entry.kind === kind).map(({ stream }) => stream))];
}

interface Places {
  readonly pairs: ReadonlyMap<string, Pick<store.Place, 'client' | 'professional'>>;
  readonly inside: readonly { readonly pool: string; readonly member: string }[];
  readonly asked: readonly { readonly import: string; readonly member: string }[];
  readonly talkers: readonly { readonly project: string; readonly professional: string }[];
  readonly authors: ReadonlyMap<string, string>;
  readonly operators: readonly string[];
  readonly everybody: readonly { readonly member: string; readonly since: Date }[];
}

/** Which parties a line speaks of; empty where the entry has none of that kind. */
function partiesTold(entry: Shown, { to }: Telling, places: Places): string[] {
  const { pairs, inside, asked, talkers, authors, operators, everybody } = places;
  const pair = pairs.get(entry.stream);
  const author = authors.get(findingOf(entry));
  const against = (member: string | undefined): string[] =>
    pair === undefined || member === undefined ? [] : [member === pair.professional ? pair.client : pair.professional];
  const found: Readonly<Record<To, () => readonly (string | undefined)[]>> = {
    client: () => [pair?.client],
    professional: () => [pair?.professional],
    both: () => [pair?.client, pair?.professional],
    // What the clock did concerns both.
    other_side: () => (entry.actor.startsWith('mem_') ? against(entry.actor) : [pair?.client, pair?.professional]),
    author: () => [author],
    readers: () => against(author),
    member: () => entry.parties,
    owners: () => entry.parties,
    named: () => [typeof entry.refs['member'] === 'string' ? entry.refs['member'] : undefined],
    operators: () => operators,
    everybody: () => everybody.filter(({ since }) => since <= entry.at).map(({ member }) => member),
    inside: () => inside.filter(({ pool }) => pool === entry.stream).map(({ member }) => member),
    asked: () => asked.filter((each) => each.import === importOf(entry)).map(({ member }) => member),
    talkers: () => talkers.filter(({ project }) => project === entry.stream).map(({ professional }) => professional),
  };
  return found[to]().filter((party) => party !== undefined);
}

const rolesWith: Readonly<Record<NonNullable<Telling['duty']>, readonly string[]>> = {
  hire: ['owner', 'hirer'],
  pay: ['owner', 'payer'],
};

/** The people of these parties with the fitting duty; never who did it, unless it is about their safety. */
function membersTold({ entry, telling, parties }: Line, stands: ReadonlyMap<string, readonly store.Stand[]>): string[] {
  const { to, duty, evenTheActor } = telling;
  const roles = to === 'owners' ? ['owner'] : duty === undefined ? null : rolesWith[duty];
  const members = parties
    .flatMap((party) => stands.get(party) ?? [])
    .filter(({ role }) => roles === null || roles.includes(role))
    .map(({ member }) => member);
  return [...new Set(members)].filter((member) => member !== entry.actor || evenTheActor === true);
}

function noticeFor(member: string, { entry, telling }: Line, who: string, random: Random): store.NewNotice {
  const { kind, mail } = telling;
  const { stream, seq, leaf, at } = entry;
  const pause = kind === 'message' ? talkPauseMilliseconds : 0;
  const mailDueAt = mail === 'never' ? null : new Date(at.getTime() + pause);
  const id = makeId('ntc', at, random(10));
  return { id, member, kind, stream, seq, leaf, facts: factsOf(entry, who), at, mailDueAt, wanted: mail === 'wanted' };
}

/** Queues the mails that are due and not read yet. @returns how many notices were looked at. */
export async function mailDue(sql: Sql, now: Date, random: Random): Promise<number> {
  const due = await store.takeDue(sql, now, mailBatch);
  const going = due.filter(({ read, email, wanted, mail }) => !read && email !== null && (mail === 'all' || !wanted));
  if (going.length > 0) {
    const names = await store.namesOf(sql, whoIn(going), [...new Set(going.map(({ stream }) => stream))]);
    for (const notice of going) {
      const { title: subject, text } = sayNotice({ ...notice, names: namesFor(notice, names) }, notice);
      const { name, seq, leaf, lang } = notice;
      const id: Id<'mai'> = makeId('mai', now, random(10));
      const data = { name, subject, text, path: pathOf(notice), seq, leaf };
      await store.queue(
        sql,
        { id, to: notice.email ?? '', lang, template: 'notice', data, once: `${notice.id} ${seq}` },
        now,
      );
    }
  }
  return due.length;
}

interface Named {
  readonly stream: string;
  readonly facts: Facts;
}

/** Everybody a list of notices names: who did it, and the company whose stream it is. */
export function whoIn(notices: readonly Named[]): string[] {
  return [...new Set(notices.flatMap(({ facts, stream }) => [whoOf(facts), stream]))];
}

export function namesFor(
  { stream, facts }: Named,
  { party, project }: Awaited<ReturnType<typeof store.namesOf>>,
): Names {
  return {
    who: party.get(whoOf(facts)) ?? null,
    project: project.get(stream) ?? null,
    company: stream.startsWith('com_') ? (party.get(stream) ?? null) : null,
  };
}

const whoOf = ({ who }: Facts): string => (typeof who === 'string' ? who : '');

/** Where a notice leads. */
export function pathOf({
  kind,
  stream,
  seq,
  facts,
}: {
  kind: NoticeKind;
  stream: string;
  seq: number;
  facts: Facts;
}): string {
  if (typeof facts.policy === 'string') return policyPath(facts.policy, Number(facts.number));
  if (typeof facts.requiredOf === 'string') return `/requirements/of/${facts.requiredOf}`;
  if (typeof facts.pool === 'string') return `/pools/${facts.pool}`;
  if (typeof facts.assignment === 'string') return `/assignments/${facts.assignment}`;
  if (typeof facts.request === 'string') return `/support/${facts.request}`;
  if (typeof facts.statement === 'string') return `/standing/reasons/${facts.statement}`;
  if (kind === 'case_file_failed' && typeof facts.case === 'string') return `/desk/cases/${facts.case}#case-file`;
  if (kind === 'case_file_failed' && typeof facts.engagement === 'string')
    return `/engagements/${facts.engagement}/case-file`;
  if (typeof facts.case === 'string') return `/cases/${facts.case}`;
  if (kind === 'outside_talk') return `/engagements/${stream}/outside`;
  if (stream.startsWith('eng_')) return `/engagements/${stream}#e${seq}`;
  if (stream.startsWith('prj_')) return `/projects/${stream}`;
  if (stream.startsWith('com_')) return `/companies/${stream}`;
  if (kind.startsWith('payout_') || kind === 'destination_changed') return '/money';
  if (kind === 'record_alarm' || kind === 'case_file_alarm') return '/desk/record';
  if (kind === 'account_closing' || kind === 'words_held') return '/account/data';
  if (typeof facts.search === 'string') return `/searches/${facts.search}`;
  if (kind === 'duty_given' || kind === 'duty_ended') return '/desk';
  return '/notices';
}

/** What a new version changes against the one before. */
function policyPath(kind: string, number: number): string {
  return `/policy/changes?kind=${kind}&from=${number - 1}&to=${number}`;
}
