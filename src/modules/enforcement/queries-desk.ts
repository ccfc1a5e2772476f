import { z } from 'zod';
import { actorName, isStaff } from '../../core/actor.ts';
import { type Viewer, query } from '../../core/command.ts';
import type { Offer } from '../../core/offer.ts';
import type { Refusal } from '../../core/refusal.ts';
import { interestOf } from '../checks/index.ts';
import type { Consequence, GuidelineId, GuidelineRow } from '../policy/index.ts';
import type { Statement } from './facts.ts';
import { mayDecide } from './rules-appeal.ts';
import { occurrenceOf, replay } from './rules-ladder.ts';
import * as store from './store.ts';

const page = 50;

/** A step of the ladder that waits for a person, with what it rests on. */
export interface WaitingStep {
  readonly object: 'waiting_step';
  readonly breach: string;
  readonly member: string;
  readonly memberName: string;
  readonly rule: GuidelineId;
  readonly weight: GuidelineRow['weight'];
  readonly occurrence: number;
  readonly for: 'person' | 'two_people';
  readonly step: readonly Consequence[];
  readonly statement: Statement['id'];
  readonly facts: string;
  readonly lang: Statement['lang'];
  readonly evidence: Statement['evidence'];
  readonly words: readonly string[];
  readonly at: Date;
}

/** What is heavier than the machine may give and waits for a trust agent, the oldest first. */
export const stepsAtDesk = query({
  name: 'steps.waiting',
  input: z.strictObject({}),
  async run(db, _input, { actor }): Promise<{ items: readonly WaitingStep[]; next: null } | null> {
    if (!isStaff(actor, 'trust_agent')) return null;
    const rows = await store.unconfirmed(db, page);
    const items = await Promise.all(
      rows.map(async ({ id: breach, member, memberName, statement: name, at }) => {
        const [history, statement, words] = await Promise.all([
          store.historyOf(db, member),
          store.statementById(db, name),
          store.findingsOf(db, name),
        ]);
        if (!statement) return [];
        return replay(history)
          .waiting.filter((each) => each.breach.id === breach)
          .map(({ breach: { rule, weight }, for: who, step }): WaitingStep => ({
            ...{ object: 'waiting_step', breach, member, memberName, rule, weight, for: who, step, at },
            occurrence: occurrenceOf(history, breach),
            ...{ statement: name, facts: statement.facts, lang: statement.lang, evidence: statement.evidence },
            words: words.map((each) => each.words),
          }));
      }),
    );
    return { items: items.flat(), next: null };
  },
});

export interface AppealAtDesk extends Omit<store.AppealRow, 'by'> {
  readonly object: 'appeal';
  readonly memberName: string;
  readonly late: boolean;
  readonly rule: GuidelineId | null;
  readonly facts: string;
  readonly explanation: string;
  readonly lang: Statement['lang'];
  readonly evidence: Statement['evidence'];
  readonly words: readonly string[];
  /** Whether this person may decide it: nobody decides about what they had a part in. */
  readonly actions: { readonly decide: Offer };
}

/** Appeals that wait, the first to be due at the front; or those that were decided. */
export const appealsDesk = query({
  name: 'appeals.desk',
  input: z.strictObject({ decided: z.stringbool().default(false) }),
  async run(db, { decided }, viewer): Promise<{ items: readonly AppealAtDesk[]; next: null } | null> {
    if (!isStaff(viewer.actor, 'trust_agent')) return null;
    const rows = await store.appealsAtDesk(db, decided, page);
    const items = await Promise.all(
      rows.map(async ({ by: _by, ...row }): Promise<AppealAtDesk[]> => {
        const about = { author: row.member, parties: [row.member] };
        const [statement, words, memberName, interest] = await Promise.all([
          store.statementById(db, row.statement),
          store.findingsOf(db, row.statement),
          store.nameOf(db, row.member),
          interestOf(db, actorName(viewer.actor), about),
        ]);
        if (!statement) return [];
        const parties = await store.partiesOfStreams(
          db,
          statement.evidence.map((each) => each.stream),
        );
        const { rule, facts, explanation, lang, evidence } = statement;
        const asked = { id: row.id, statement: row.statement, decided: row.outcome !== null };
        const no = mayDecide(
          { appeal: asked, statement, interest, parties: parties.filter((each) => each !== row.member) },
          viewer,
        );
        return [
          {
            object: 'appeal',
            ...row,
            ...{ memberName, rule, facts, explanation, lang, evidence, words: words.map((each) => each.words) },
            late: row.outcome === null && row.dueAt <= viewer.now,
            actions: { decide: offerOf(no) },
          },
        ];
      }),
    );
    return { items: items.flat(), next: null };
  },
});

function offerOf(no: Refusal | null): Offer {
  return no === null ? { allowed: true } : { allowed: false, code: no.code, detail: no.detail };
}

/** How much waits for a trust agent here. */
export const enforcementWaiting = query({
  name: 'enforcement.waiting',
  input: z.strictObject({}),
  async run(db, _input, { actor, now }: Viewer) {
    if (!isStaff(actor, 'trust_agent')) return null;
    const [steps, appeals] = await Promise.all([store.unconfirmed(db, page), store.appealsAtDesk(db, false, page)]);
    return { steps: steps.length, appeals: appeals.length, late: appeals.filter(({ dueAt }) => dueAt <= now).length };
  },
});
