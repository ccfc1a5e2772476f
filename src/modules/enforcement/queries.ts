import { z } from 'zod';
import { isMember, isStaff } from '../../core/actor.ts';
import { type Db, type Json, type Viewer, query } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import type { Offer } from '../../core/offer.ts';
import type { GuidelineId, GuidelineRow, SuspendedRight } from '../policy/index.ts';
import { transparencyFields } from './export.ts';
import type { Effect, Evidence, History, Statement } from './facts.ts';
import { mayAppeal } from './rules-appeal.ts';
import { type Spell, pausedAt, replay } from './rules-ladder.ts';
import { suspensionEffect } from './statement.ts';
import * as store from './store.ts';

/** `paused`: the house is late with an appeal, and the consequence rests until it has answered. */
export type StatementState = 'in_force' | 'paused' | 'overturned';

export interface ShownSuspension {
  readonly object: 'suspension';
  readonly id: string;
  readonly statement: Id;
  readonly what: SuspendedRight;
  readonly fromAt: Date;
  readonly untilAt: Date;
  readonly rule: GuidelineId | null;
  readonly reason: string;
  readonly state: StatementState;
  readonly running: boolean;
}
type Id = Statement['id'];

/** A member's own suspensions, newest first, each with its reason and its end. */
export const mySuspensions = query({
  name: 'enforcement.mine',
  input: z.strictObject({}),
  async run(db, _input, { actor, now }): Promise<{ items: readonly ShownSuspension[]; next: null } | null> {
    if (!isMember(actor)) return null;
    const [history, statements] = await Promise.all([store.historyOf(db, actor.id), store.statementsOf(db, actor.id)]);
    const spells = [...replay(history).suspensions, ...overturnedSpells(history, statements)];
    const items = spells
      .map((spell) => shownSuspension(spell, history, statements, now))
      .toSorted((a, b) => b.fromAt.getTime() - a.fromAt.getTime() || (a.statement < b.statement ? 1 : -1));
    return { items, next: null };
  },
});

/** Suspensions that were given and overturned are shown too, with that word. */
function overturnedSpells(history: History, statements: readonly Statement[]): Spell[] {
  return statements.flatMap(({ id: statement, effects }) =>
    stateOf(statement, history, new Date(0)) !== 'overturned'
      ? []
      : effects.flatMap((effect) =>
          effect.does === 'suspend'
            ? [
                {
                  what: effect.what,
                  fromAt: new Date(effect.fromAt),
                  untilAt: new Date(effect.untilAt),
                  statements: [statement],
                },
              ]
            : [],
        ),
  );
}

function shownSuspension(
  { what, fromAt, untilAt, statements: rests }: Spell,
  history: History,
  statements: readonly Statement[],
  now: Date,
): ShownSuspension {
  const name = rests.at(-1) ?? 'sta_';
  const statement = statements.find((each) => each.id === name);
  const states = rests.map((each) => stateOf(each, history, now));
  const state = states.includes('overturned') ? 'overturned' : states.includes('paused') ? 'paused' : 'in_force';
  return {
    ...{ object: 'suspension', id: name, statement: name, what, fromAt, untilAt, state },
    rule: statement?.rule ?? null,
    reason: statement?.facts ?? '',
    running: state === 'in_force' && fromAt <= now && now < untilAt,
  };
}

function stateOf(statement: string, history: History, now: Date): StatementState {
  const made = history.appeals.find((each) => each.statement === statement);
  if (made?.outcome === 'overturned') return 'overturned';
  return pausedAt(history, now).has(statement) ? 'paused' : 'in_force';
}

export interface ShownMark {
  readonly object: 'alert' | 'violation' | 'reminder';
  readonly statement: Id;
  readonly kind: string;
  readonly rule: GuidelineId;
  readonly weight: string;
  readonly at: Date;
  readonly state: StatementState;
}

/** A member's own alerts, violations and reminders, newest first; those that were overturned are named as such. */
export const myMarks = query({
  name: 'enforcement.marks',
  input: z.strictObject({ what: z.enum(['alert', 'violation', 'reminder']).optional() }),
  async run(db, { what }, { actor, now }): Promise<{ items: readonly ShownMark[]; next: null } | null> {
    if (!isMember(actor)) return null;
    const history = await store.historyOf(db, actor.id);
    const never = { ...history, appeals: history.appeals.filter(({ outcome }) => outcome !== 'overturned') };
    const items = replay(never)
      .marks.filter(({ does }) => what === undefined || does === what)
      .map(({ does, kind, rule, weight, at, statements }): ShownMark => {
        const states = statements.map((each) => stateOf(each, history, now));
        const state = states.includes('overturned') ? 'overturned' : states.includes('paused') ? 'paused' : 'in_force';
        return { object: does, statement: statements.at(-1) ?? 'sta_', kind, rule, weight, at, state };
      });
    return { items: items.toReversed(), next: null };
  },
});

export interface ShownAppeal {
  readonly object: 'appeal';
  readonly id: string;
  readonly text: string;
  readonly at: Date;
  readonly dueAt: Date;
  readonly late: boolean;
  readonly outcome: 'upheld' | 'overturned' | null;
  readonly reason: string | null;
  readonly decidedAt: Date | null;
}

export interface ShownStatement extends Omit<Statement, 'tookPart' | 'decidedBy'> {
  readonly object: 'statement';
  readonly memberName: string;
  readonly weight: GuidelineRow['weight'];
  readonly state: StatementState;
  /** What of it counts now: less than it gave, when an earlier fact was overturned since. */
  readonly counts: readonly Effect[];
  /** The words it is about; for the member and for whoever decides. */
  readonly words: readonly string[];
  readonly appeal: ShownAppeal | null;
  readonly actions: { readonly appeal: Offer };
}

/** One statement of reasons: for the member whom it concerns, and for trust agents. */
export const showStatement = query({
  name: 'statements.show',
  input: z.strictObject({ statement: id('sta') }),
  run: async (db, { statement }, viewer): Promise<ShownStatement | null> => shown(db, statement, viewer),
});

async function shown(db: Db, name: string, viewer: Viewer): Promise<ShownStatement | null> {
  const statement = await store.statementById(db, name);
  if (!statement || !mayRead(statement, viewer)) return null;
  const [history, [made], words, reader] = await Promise.all([
    store.historyOf(db, statement.member),
    store.appealsOf(db, [name]),
    store.findingsOf(db, name),
    store.nameOf(db, statement.member),
  ]);
  const { tookPart: _took, decidedBy: _by, ...rest } = statement;
  const no = mayAppeal({ statement, appealed: made !== undefined }, viewer);
  return {
    object: 'statement',
    ...rest,
    memberName: reader,
    weight: weightOf(name, history),
    state: stateOf(name, history, viewer.now),
    counts: countsNow(name, statement.effects, history),
    words: words.map((each) => each.words),
    appeal: made ? shownAppeal(made, viewer.now) : null,
    actions: { appeal: no === null ? { allowed: true } : { allowed: false, code: no.code, detail: no.detail } },
  };
}

/** How heavy the rule weighs of which this statement speaks. */
function weightOf(statement: string, { breaches, confirmations }: History): GuidelineRow['weight'] {
  const of = confirmations.find((each) => each.statement === statement)?.breach;
  return breaches.find((each) => each.statement === statement || each.id === of)?.weight ?? 'normal';
}

function mayRead({ member }: Statement, { actor }: Viewer): boolean {
  return isMember(actor) && (actor.id === member || isStaff(actor, 'trust_agent'));
}

function shownAppeal({ statement: _s, member: _m, by: _by, ...row }: store.AppealRow, now: Date): ShownAppeal {
  return { object: 'appeal', ...row, late: row.dueAt <= now && row.outcome === null };
}

/** What rests on this statement last, as it counts now. */
function countsNow(statement: string, given: readonly Effect[], history: History): readonly Effect[] {
  const { marks, suspensions, waiting } = replay(history);
  return [
    ...closesNow(statement, given, history),
    ...marks
      .filter(({ statements }) => statements.at(-1) === statement)
      .map(({ does, kind, weight }): Effect => {
        if (does === 'alert') return { does, kind: kind === 'payment' ? 'payment' : 'contact' };
        return does === 'violation' ? { does, weight } : { does };
      }),
    ...suspensions.filter(({ statements }) => statements.at(-1) === statement).map(suspensionEffect),
    ...waiting
      .filter(({ breach }) => breach.statement === statement)
      .map(({ for: who, step }): Effect => ({ does: 'waits', for: who, step })),
  ];
}

/** A closure counts as it was given, or not at all. */
function closesNow(statement: string, given: readonly Effect[], history: History): readonly Effect[] {
  const stands = replay(history).closures.some(({ statements }) => statements.at(-1) === statement);
  return stands ? given.filter(({ does }) => does === 'close') : [];
}

export interface ListedStatement {
  readonly object: 'statement';
  readonly id: Id;
  readonly rule: GuidelineId | null;
  readonly at: Date;
  readonly facts: string;
  readonly effects: readonly Effect[];
  readonly state: StatementState;
  readonly appealEndsAt: Date;
  readonly appealed: boolean;
}

/** Everything that ever followed for a member, newest first. Readable in any state of the account. */
export const myStatements = query({
  name: 'statements.mine',
  input: z.strictObject({}),
  async run(db, _input, { actor, now }): Promise<{ items: readonly ListedStatement[]; next: null } | null> {
    if (!isMember(actor)) return null;
    const [statements, history] = await Promise.all([store.statementsOf(db, actor.id), store.historyOf(db, actor.id)]);
    const items = statements.map(({ id: name, rule, at, facts, effects, appealEndsAt }) => ({
      object: 'statement' as const,
      ...{ id: name, rule, at, facts, effects, appealEndsAt },
      state: stateOf(name, history, now),
      appealed: history.appeals.some((each) => each.statement === name),
    }));
    return { items, next: null };
  },
});

/** The same statement in the fields of the European transparency database. */
export const exportStatement = query({
  name: 'statements.export',
  input: z.strictObject({ statement: id('sta'), origin: z.string().max(200).default('') }),
  async run(db, { statement: name, origin }, viewer): Promise<{ readonly [name: string]: Json } | null> {
    const statement = await store.statementById(db, name);
    if (!statement || !mayRead(statement, viewer)) return null;
    const history = await store.historyOf(db, statement.member);
    return transparencyFields(statement, { origin, overturned: stateOf(name, history, viewer.now) === 'overturned' });
  },
});

/** Where a statement points, for pages that link to the very entries. */
export function evidenceLink({ stream, seq }: Evidence): string {
  if (stream.startsWith('eng_')) return `/engagements/${stream}#e${seq}`;
  return stream.startsWith('prj_') ? `/projects/${stream}` : '/account';
}
