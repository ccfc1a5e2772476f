import type { Sql } from '../../core/command.ts';
import type { Shown } from '../record/index.ts';
import { type Position, compute } from '../standing/index.ts';
import { searchEntries, skillNames } from '../talent/index.ts';
import { entryOf, isFound, placeOf, smallHouse, tierShares } from './rules.ts';
import * as store from './store.ts';

/** Entries of a member's own stream after which they may be found by something else. */
const ofMember = new Set(['member.joined', 'member.preferences_set', ...searchEntries]);
/** Entries of an engagement after which its professional has shown something. */
const ofWork = new Set(['proposal.sent', 'agreement.accepted']);

/** Reads entries of the record, each once: whoever they concern is written into the search anew, or taken out. */
export async function heedWords(sql: Sql, entries: readonly Shown[], now: Date): Promise<void> {
  const concerned = new Set(
    entries.flatMap(({ kind, type, stream, parties }) => {
      const [, professional] = parties;
      if (type === 'project.published') return parties.filter((party) => party.startsWith('mem_'));
      if (kind === 'member') return ofMember.has(type) ? [stream] : [];
      return kind === 'engagement' && ofWork.has(type) && professional !== undefined ? [professional] : [];
    }),
  );
  await rewrite(sql, [...concerned], now);
}

/** Writes anew what some members are found by, and where they stand. */
async function rewrite(sql: Sql, members: readonly string[], now: Date): Promise<void> {
  if (members.length === 0) return;
  await store.lockWriting(sql);
  const names = skillNames();
  const sources = await store.sourcesOf(sql, members, now);
  const found = sources.filter(isFound);
  const out = members.filter((member) => !found.some((source) => source.member === member));
  await store.remove(sql, out);
  if (found.length === 0) return;
  const positions = await compute(
    sql,
    found.map(({ member }) => member),
    now,
  );
  const joined = new Map(found.map(({ member, joinedAt }) => [member, joinedAt]));
  const placed = positions.map((position) => placedAt(position, now, joined.get(position.member)));
  await store.save(
    sql,
    found.map((source) => entryOf(source, names)),
    placed,
    now,
  );
}

/**
 * Computes positions and places whoever has a new one, in one transaction.
 * @returns what was computed.
 */
export async function placing(
  sql: Sql,
  now: Date,
  work: () => Promise<readonly Position[]>,
): Promise<readonly Position[]> {
  // Before the scores, as whoever writes words does: two that take both in another order would wait for each other for ever.
  await store.lockWriting(sql);
  const positions = await work();
  const idle = positions.filter(({ activeAt }) => activeAt === null).map(({ member }) => member);
  const joined = await store.joinedAt(sql, idle);
  await store.place(
    sql,
    positions.map((position) => placedAt(position, now, joined.get(position.member))),
    now,
  );
  return positions;
}

/** Moves the tiers to where the house stands now. */
export async function retier(sql: Sql): Promise<void> {
  await store.lockWriting(sql);
  await store.moveTiers(sql, tierShares, smallHouse);
}

/** Who has done nothing yet was last seen on the day they came. */
function placedAt({ member, score, activeAt, isNew }: Position, now: Date, joinedAt: Date | undefined): store.Placed {
  return {
    ...{ member, score, isNew },
    rank: placeOf({ member, score, activeAt: activeAt ?? joinedAt ?? new Date(0) }, now),
  };
}
