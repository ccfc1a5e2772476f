import { z } from 'zod';
import { isMember, isStaff } from '../../core/actor.ts';
import { type Db, type Viewer, query } from '../../core/command.ts';
import type { Formula, FormulaNumbers } from '../../engines/ranking/index.ts';
import type { Lang } from '../../words/lang.ts';
import { type ComparedSection, compareSections, sectionsOf } from './compare.ts';
import {
  type AcceptedKind,
  type Content,
  type DraftedKind,
  type PolicyKind,
  type Section,
  acceptedKinds,
  policyKind,
  readContent,
  versionNumber,
} from './content.ts';
import type { GuidelineRow } from './guideline.ts';
import type { Numbers } from './numbers.ts';
import { numbersInForce } from './in-force.ts';
import { earliestDay, inForce, isOpen, noticeOf } from './rules.ts';
import * as store from './store.ts';

/** One version as a reader sees it, with the list of all versions beside it. */
export interface ShownVersion {
  readonly kind: PolicyKind;
  readonly number: number;
  readonly announcedAt: Date;
  readonly countsAt: Date;
  readonly reason: string;
  /** The one that counts now. */
  readonly inForce: boolean;
  readonly lang: Lang;
  readonly sections: readonly Section[];
  readonly rows: readonly GuidelineRow[];
  readonly numbers: Numbers | null;
  readonly formula: FormulaNumbers | null;
  /** When the reader accepted this version. */
  readonly acceptedAt: Date | null;
  readonly versions: readonly store.VersionRow[];
}

/** A version of the numbers, the terms, the guideline or the privacy notice: the one that counts, or the one named. */
export const showPolicy = query({
  name: 'policies.show',
  input: z.strictObject({ kind: policyKind, version: versionNumber.optional() }),
  async run(db, { kind, version: wished }, { actor, lang, now }): Promise<ShownVersion | null> {
    const [versions, accepted] = await Promise.all([
      store.versionsOf(db, kind),
      isMember(actor) ? store.acceptable(db, actor.id) : [],
    ]);
    const current = inForce(versions, now);
    const version = wished === undefined ? current : (versions.find(({ number }) => number === wished) ?? null);
    if (version === null) return null;
    const content = await readVersion(db, kind, version.number);
    return {
      ...version,
      inForce: version.number === current?.number,
      lang,
      sections: sectionsOf(content, lang),
      rows: content.kind === 'guideline' ? content.rows : [],
      numbers: content.kind === 'numbers' ? content.numbers : null,
      formula: content.kind === 'formula' ? content.formula : null,
      acceptedAt: accepted.find((row) => row.kind === kind && row.number === version.number)?.acceptedAt ?? null,
      versions,
    };
  },
});

/** A version of the formula: the one that counts, or the one named. */
export const showFormula = query({
  name: 'formula.show',
  input: z.strictObject({ version: versionNumber.optional() }),
  run: (db, input, viewer) => showPolicy.run(db, { kind: 'formula', ...input }, viewer),
});

export interface ComparedVersions {
  readonly kind: PolicyKind;
  readonly from: store.VersionRow;
  readonly to: store.VersionRow;
  readonly sections: readonly ComparedSection[];
  readonly versions: readonly store.VersionRow[];
}

/** The difference between two versions; without numbers, between the newest and the one before. */
export const comparePolicy = query({
  name: 'policies.compare',
  input: z.strictObject({ kind: policyKind, from: versionNumber.optional(), to: versionNumber.optional() }),
  async run(db, { kind, from: wishedFrom, to: wishedTo }, { lang }): Promise<ComparedVersions | null> {
    const versions = await store.versionsOf(db, kind);
    const to = wishedTo === undefined ? versions.at(-1) : versions.find(({ number }) => number === wishedTo);
    if (to === undefined) return null;
    // The very first version has none before it: compared with itself, nothing differs.
    const before = wishedFrom ?? Math.max(1, to.number - 1);
    const from = versions.find(({ number }) => number === before);
    if (from === undefined) return null;
    const [old, now] = await Promise.all([readVersion(db, kind, from.number), readVersion(db, kind, to.number)]);
    return { kind, from, to, sections: compareSections(sectionsOf(old, lang), sectionsOf(now, lang)), versions };
  },
});

/** The numbers that count now, as they are: for pages that explain them. */
export const currentNumbers = query({
  name: 'policies.numbers',
  input: z.strictObject({}),
  run: async (db, _input, { now }): Promise<Numbers> => (await numbersInForce(db)).at(now),
});

export interface PolicyDesk {
  readonly last: store.VersionRow;
  readonly content: Content;
  /** When the content is a draft that was kept: since when. */
  readonly draftAt: Date | null;
}

/** What the operator begins a new version from: the newest one with everything in it, or the draft that was kept of it. */
export const policyDesk = query({
  name: 'policies.desk',
  input: z.strictObject({ kind: policyKind }),
  async run(db, { kind }, { actor }): Promise<PolicyDesk | null> {
    if (!isStaff(actor, 'operator')) return null;
    const [last, kept] = await Promise.all([
      store.lastVersion(db, kind),
      kind === 'guideline' || kind === 'formula' ? store.lastDraft(db, kind) : null,
    ]);
    if (last === null) return null;
    const draft = kept !== null && isOpen(kept, last) ? kept : null;
    return { last, content: readContent(kind, (draft ?? last).content), draftAt: draft?.at ?? null };
  },
});

interface OpenDraft {
  readonly last: store.LastVersion;
  readonly draft: store.DraftRow;
}

/** A draft, and the version it would follow. */
async function openDraft(db: Db, kind: DraftedKind): Promise<OpenDraft | null> {
  const [last, draft] = await Promise.all([store.lastVersion(db, kind), store.lastDraft(db, kind)]);
  return last === null || draft === null || !isOpen(draft, last) ? null : { last, draft };
}

/** The open draft of the guideline, for whoever looks at what it would do. */
export async function openGuidelineDraft(
  db: Db,
): Promise<(store.DraftRow & { readonly rows: readonly GuidelineRow[] }) | null> {
  const open = await openDraft(db, 'guideline');
  if (open === null) return null;
  const content = readContent('guideline', open.draft.content);
  return { ...open.draft, rows: content.kind === 'guideline' ? content.rows : [] };
}

/** The open draft of the formula, under the number it would get. */
export async function openFormulaDraft(db: Db): Promise<(store.DraftRow & { readonly formula: Formula }) | null> {
  const open = await openDraft(db, 'formula');
  if (open === null) return null;
  const content = readContent('formula', open.draft.content);
  if (content.kind !== 'formula') return null;
  return { ...open.draft, formula: { version: open.last.number + 1, ...content.formula } };
}

export interface ComparedDraft {
  readonly id: string;
  readonly at: Date;
  readonly from: store.VersionRow;
  readonly sections: readonly ComparedSection[];
  /** The first day on which it can count. */
  readonly earliestAt: Date;
}

/** What the draft of the guideline would change, paragraph by paragraph. */
export const compareGuidelineDraft = query({
  name: 'guideline.compare_draft',
  input: z.strictObject({}),
  run: (db, _input, viewer) => compareDraft(db, 'guideline', viewer),
});

export const compareFormulaDraft = query({
  name: 'formula.compare_draft',
  input: z.strictObject({}),
  run: (db, _input, viewer) => compareDraft(db, 'formula', viewer),
});

async function compareDraft(db: Db, kind: DraftedKind, { actor, lang, now }: Viewer): Promise<ComparedDraft | null> {
  if (!isStaff(actor, 'operator')) return null;
  const [open, numbers] = await Promise.all([openDraft(db, kind), numbersInForce(db)]);
  if (open === null) return null;
  const sections = (json: string) => sectionsOf(readContent(kind, json), lang);
  const { content: before, ...from } = open.last;
  return {
    ...{ id: open.draft.id, at: open.draft.at, from },
    sections: compareSections(sections(before), sections(open.draft.content)),
    earliestAt: earliestDay(new Date(now.getTime() + noticeOf(kind, numbers.at(now)) * 86_400_000)),
  };
}

export interface MyPolicy {
  readonly kind: AcceptedKind;
  /** The version that counts now. */
  readonly number: number;
  /** The newest version the member accepted. */
  readonly accepted: { readonly number: number; readonly at: Date } | null;
  /** True when the member must accept before the next project, proposal, award or payment. */
  readonly missing: boolean;
  /** A version that will count later. */
  readonly announced: { readonly number: number; readonly countsAt: Date } | null;
}

/** What a member has accepted, and what is asked of them. */
export const myPolicies = query({
  name: 'policies.mine',
  input: z.strictObject({}),
  async run(db, _input, { actor, now }): Promise<{ items: readonly MyPolicy[]; next: null } | null> {
    if (!isMember(actor)) return null;
    const rows = await store.acceptable(db, actor.id);
    return {
      items: acceptedKinds.flatMap((kind) =>
        standingOf(
          rows.filter((row) => row.kind === kind),
          now,
        ),
      ),
      next: null,
    };
  },
});

function standingOf(rows: readonly store.AcceptableRow[], now: Date): readonly MyPolicy[] {
  const current = inForce(rows, now);
  const [first] = rows;
  if (current === null || first === undefined) return [];
  const last = rows.findLast(({ acceptedAt }) => acceptedAt !== null);
  const announced = rows.find(({ countsAt }) => countsAt > now);
  return [
    {
      kind: first.kind,
      number: current.number,
      accepted: last?.acceptedAt ? { number: last.number, at: last.acceptedAt } : null,
      missing: last === undefined || last.number < current.number,
      announced: announced === undefined ? null : { number: announced.number, countsAt: announced.countsAt },
    },
  ];
}

async function readVersion(db: Db, kind: PolicyKind, number: number) {
  const json = await store.contentOf(db, kind, number);
  if (json === null) throw new RangeError(`No version ${number} of ${kind}`);
  return readContent(kind, json);
}
