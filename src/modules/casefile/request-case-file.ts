import { z } from 'zod';
import { command } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { lockStream } from '../record/index.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** A side takes the record of a conversation along. The file is made in the background; the page says how far it is. */
export const requestCaseFile = command({
  name: 'case_files.request',
  input: z.strictObject({ engagement: id('eng') }),
  async load(tx, { engagement }, { actor }) {
    const [stream, place] = await Promise.all([
      lockStream(tx, engagement),
      store.placeOf(tx, engagement, actor.kind === 'member' ? actor.id : ''),
    ]);
    return stream && { stream, ...place };
  },
  decide: rules.request,
  apply(write, plan) {
    store.insertExport(write, plan);
    return { object: 'case_file', id: plan.id, engagement: plan.engagement, status: 'sealing' };
  },
});
