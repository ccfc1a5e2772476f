import { type Actor, isMember } from '../../core/actor.ts';
import type { Sql } from '../../core/command.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { type Formula, formula1 } from '../../engines/ranking/index.ts';
import { type AcceptedKind, acceptedKinds, readContent } from './content.ts';
import { type GuidelineRow, guideline, guidelineSchema } from './guideline.ts';
import { type Numbers, defaults } from './numbers.ts';
import { inForce } from './rules.ts';
import * as store from './store.ts';

/**
 * What other modules load with their facts. An act learns the moment only after its locks, so these are answers that
 * wait for the moment: `facts.numbers.at(call.now)`, `facts.acceptance.refusal(call.now)`.
 */
export interface NumbersInForce {
  readonly at: (now: Date) => Numbers;
}
export interface Acceptance {
  /** What counts at the moment and was not accepted, with the number that counts. */
  readonly missing: (now: Date) => readonly { readonly kind: AcceptedKind; readonly number: number }[];
  /** The refusal of every act that needs the terms and the guideline to be accepted, or null. */
  readonly refusal: (now: Date) => Refusal | null;
}

/** The numbers of the house. Before the first version is published, the defaults count. */
export async function numbersInForce(sql: Sql): Promise<NumbersInForce> {
  const versions = await store.numbersVersions(sql);
  return {
    at(now) {
      const version = inForce(versions, now) ?? versions.at(-1);
      return version === undefined ? defaults : readNumbers(version.content);
    },
  };
}

/** The guideline as data. */
export interface GuidelineInForce {
  readonly at: (now: Date) => { readonly version: number; readonly rows: readonly GuidelineRow[] };
}

/** The rows that say what follows. Before the first version is published, those that come with the house count. */
export async function guidelineInForce(sql: Sql): Promise<GuidelineInForce> {
  const versions = await store.guidelineVersions(sql);
  return {
    at(now) {
      const version = inForce(versions, now) ?? versions.at(-1);
      if (version === undefined) return { version: 1, rows: guideline };
      return { version: version.number, rows: guidelineSchema.parse(JSON.parse(version.rows)) };
    },
  };
}

/** The formula of the position: the one of any day, and what is announced. */
export interface FormulaInForce {
  readonly at: (moment: Date) => Formula;
  /** The next one that does not count yet. */
  readonly announced: (now: Date) => { readonly formula: Formula; readonly countsAt: Date } | null;
}

/** Every version, because an old score is explained by the formula of its day. Before the first, the one of the house counts. */
export async function formulaInForce(sql: Sql): Promise<FormulaInForce> {
  const versions = await store.formulaVersions(sql);
  return {
    at(moment) {
      const version = inForce(versions, moment);
      return version === null ? formula1 : readFormula(version);
    },
    announced(now) {
      const current = inForce(versions, now)?.number ?? 0;
      const next = versions.findLast(({ number, countsAt }) => number > current && countsAt > now);
      return next === undefined ? null : { formula: readFormula(next), countsAt: next.countsAt };
    },
  };
}

function readFormula({ number, content }: { readonly number: number; readonly content: string }): Formula {
  const read = readContent('formula', content);
  if (read.kind !== 'formula') throw new TypeError('Not a version of the formula');
  return { version: number, ...read.formula };
}

/** Versions never change, so what was read once is remembered by its text. */
const known = new Map<string, Numbers>();
function readNumbers(json: string): Numbers {
  const before = known.get(json);
  if (before !== undefined) return before;
  const content = readContent('numbers', json);
  if (content.kind !== 'numbers') throw new TypeError('Not a version of the numbers');
  if (known.size >= 50) known.clear();
  known.set(json, content.numbers);
  return content.numbers;
}

/** Whether a person accepted what counts. The clock, the provider and the console act under rules of their own. */
export async function acceptanceOf(sql: Sql, actor: Actor): Promise<Acceptance> {
  const rows = isMember(actor) ? await store.acceptable(sql, actor.id) : [];
  const missing = (now: Date) =>
    acceptedKinds.flatMap((kind) => {
      const versions = rows.filter((row) => row.kind === kind);
      const current = inForce(versions, now);
      if (current === null) return [];
      // Whoever accepted a version that was announced for later has accepted more than is asked.
      const accepted = versions.some(({ number, acceptedAt }) => acceptedAt !== null && number >= current.number);
      return accepted ? [] : [{ kind, number: current.number }];
    });
  return {
    missing,
    refusal(now) {
      const open = missing(now);
      return open.length === 0
        ? null
        : refuse('accept_policies_first', Object.fromEntries(open.map((o) => [o.kind, o.number])));
    },
  };
}
