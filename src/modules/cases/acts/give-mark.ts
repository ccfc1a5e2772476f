import { z } from 'zod';
import { command } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { words } from '../../../words/index.ts';
import { lockForMark, saveMark, violationOfCase } from '../../enforcement/index.ts';
import * as store from '../store.ts';

/** The clock gives a violation that a case named, with its statement of reasons on the record of whoever answers for it. */
export const giveMark = command({
  name: 'cases.give_mark',
  input: z.strictObject({ mark: id('mrk') }),
  async load(tx, { mark: named }) {
    const mark = await store.markNamed(tx, named);
    const standing = mark && (await lockForMark(tx, mark.member, mark.id));
    if (!mark || !standing) return null;
    const evidence = await store.entriesOfCase(tx, mark.engagement, mark.number);
    const said = words(standing.to.lang).cases.statement;
    const reason =
      mark.how === 'awarded' ? said.awarded({ number: mark.number, reason: mark.reason }) : said.agreed(mark.number);
    const { rule, tookPart } = mark;
    return { ...standing, source: mark.id, rule, reason, evidence, happenedAt: mark.at, tookPart };
  },
  decide: violationOfCase,
  apply(write, plan) {
    saveMark(write, plan);
    return { object: 'statement', id: plan.statement.id, member: plan.statement.member, rule: plan.breach.rule };
  },
});
