import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { guidelineOf } from '../screening/index.ts';
import { standingOf } from './load.ts';
import * as rules from './rules-issue.ts';
import * as store from './store.ts';

/** Words that were sent hidden, or that a person confirmed, become an alert, with what the ladder says for it. */
export const issueAlert = command({
  name: 'alerts.issue',
  input: z.strictObject({ finding: id('fin') }),
  async load(tx, { finding: named }) {
    const [first] = await store.foundTogether(tx, named);
    const stream = first && (await store.lockMember(tx, first.member));
    if (!stream) return null;
    const together = await store.foundTogether(tx, named); // once more, behind the lock
    const one = together.find((each) => each.id === named);
    if (!one) return null;
    const { state } = one;
    if (state !== 'masked' && state !== 'confirmed') return null;
    const guideline = guidelineOf(one);
    const same = together.filter((each) => guidelineOf(each) === guideline);
    const source = `${one.subject} ${one.at.toISOString()} ${guideline}`;
    const [standing, issued, evidence] = await Promise.all([
      standingOf(tx, stream),
      store.isIssued(tx, source),
      store.entryOfText(tx, one),
    ]);
    if (!standing) return null;
    const counted = same.filter((each) => each.state === state);
    const finding: rules.Issuing['finding'] = {
      ...{ id: one.id, guideline, state, stage: one.stage, at: one.at, decidedBy: one.by },
      kinds: counted.map(({ kind }) => kind),
    };
    return {
      ...{ ...standing, finding },
      ...{ source, issued, evidence, findings: same.map((each) => each.id) },
    };
  },
  decide: rules.issueAlert,
  apply(write, plan) {
    const { statement, breach, source, waits, findings } = plan;
    store.insertStatement(write, statement);
    store.insertBreach(write, statement.member, breach, source, waits);
    store.insertAlerted(write, source, findings);
    return { object: 'statement', id: statement.id, rule: breach.rule };
  },
});
