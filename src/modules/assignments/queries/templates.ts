import { z } from 'zod';
import { type Actor, isMember } from '../../../core/actor.ts';
import { type Db, query } from '../../../core/command.ts';
import type { Id, Party } from '../../../core/id.ts';
import { id } from '../../../core/input.ts';
import { dutiesOf, partiesOf } from '../../accounts/index.ts';
import type { Body } from '../facts.ts';
import type * as rules from '../rules.ts';
import * as store from '../store.ts';

export interface ShownTemplate {
  readonly id: Id<'tpl'>;
  readonly owner: Party;
  readonly name: string;
  readonly body: Body;
}

/** The templates of everybody one may hire for. */
export const myTemplates = query({
  name: 'assignments.templates',
  input: z.strictObject({}),
  async run(db, _input, { actor }): Promise<{ items: ShownTemplate[]; next: null } | null> {
    if (!isMember(actor)) return null;
    return { items: await store.templatesOf(db, await hirersOf(db, actor)), next: null };
  },
});

async function hirersOf(db: Db, actor: Actor): Promise<readonly Party[]> {
  const parties = await partiesOf(db, actor);
  const duties = await Promise.all(parties.map((party) => dutiesOf(db, actor, party)));
  return parties.filter((_party, n) => duties[n]?.includes('hire'));
}

/** What came of each row of a table, for whoever may hire for its client. */
export const showAssignmentImport = query({
  name: 'assignments.show_import',
  input: z.strictObject({ table: id('ami') }),
  async run(
    db,
    { table: asked },
    { actor },
  ): Promise<{ owner: Party; rows: readonly rules.ReportedRow[]; at: Date } | null> {
    const [row] = await db<{ owner: Party; rows: readonly rules.ReportedRow[]; at: Date }>`
      select owner, report as rows, at from assignments.import where id = ${asked}`;
    return row && (await dutiesOf(db, actor, row.owner)).includes('hire') ? row : null;
  },
});
