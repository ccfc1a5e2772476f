import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id, text } from '../../core/input.ts';
import { keepShown } from '../screening/index.ts';
import { limits } from './limits.ts';
import { importList } from './rules-import.ts';
import * as store from './store.ts';

/** Asks everybody on a list, and reports row by row; of an address it says only that it was tried. */
export const importToPool = command({
  name: 'pools.import',
  input: z.strictObject({
    pool: id('pol'),
    list: text({ min: 1, max: limits.importMaxCharacters }),
    text: text({ min: 0, max: limits.textMaxCharacters }).default(''),
  }),
  load: (tx, input, { actor }) => store.lockImport(tx, input, actor),
  decide: importList,
  apply(write, plan, call) {
    store.saveImport(write, plan, call);
    return { object: 'pool_import', id: plan.id, pool: plan.pool, rows: plan.report.map((row) => ({ ...row })) };
  },
  hold: (write, held, call, { pool }) => keepShown(write, held, pool.id, 'public', call),
});
