import { z } from 'zod';
import { isMember } from '../../../core/actor.ts';
import { command } from '../../../core/command.ts';
import { currency, id, text, timeZone } from '../../../core/input.ts';
import { readTable } from '../import.ts';
import { bodyFields, bodyOf } from '../inputs.ts';
import { limits } from '../limits.ts';
import * as rules from '../rules.ts';
import * as store from '../store.ts';

const blank = z.strictObject(bodyFields);

/** Drafts from a table (CSV), one a row, over a template where one is named; reports row by row. */
export const importAssignments = command({
  name: 'assignments.import',
  input: z.strictObject({
    owner: z.union([id('mem'), id('com')]).optional(),
    list: text({ min: 1, max: limits.importMaxCharacters }),
    template: id('tpl').optional(),
    /** For rows that say no other. */
    currency,
    timeZone,
  }),
  async load(tx, { owner: named, list, template, ...usual }, { actor, lang }) {
    const owner = named ?? (isMember(actor) ? actor.id : 'mem_nobody');
    const standing = await store.standingOf(tx, actor, owner);
    const kept = template === undefined ? null : await store.templateOf(tx, template, owner);
    if (template !== undefined && kept === null) return null;
    return { ...standing, owner, table: readTable(list, kept ?? bodyOf(blank.parse(usual), lang)) };
  },
  decide: rules.importTable,
  apply(write, plan, call) {
    store.insertImport(write, plan, call);
    const rows = plan.report.map(({ problems, ...row }) => ({
      ...row,
      problems: problems.map(({ param, code }) => ({ param, code })),
    }));
    return { object: 'assignment_import', id: plan.id, made: plan.drafts.length, rows };
  },
});
