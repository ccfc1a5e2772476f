import { z } from 'zod';
import { isStaff } from '../../core/actor.ts';
import { type Db, query } from '../../core/command.ts';
import { openGuidelineDraft } from '../policy/index.ts';
import type { History } from './facts.ts';
import { type Preview, previewOf } from './rules-preview.ts';
import * as store from './store.ts';

const previewDays = 90;
const atOnce = 500;

export interface GuidelinePreview extends Preview {
  readonly object: 'guideline_preview';
  readonly draft: string;
  readonly savedAt: Date;
  readonly since: Date;
  readonly days: number;
}

/** Whom the draft of the guideline would have touched in the last 90 days. Computed when it is asked for, kept nowhere. */
export const guidelinePreview = query({
  name: 'guideline.preview',
  input: z.strictObject({}),
  async run(db, _input, { actor, now }): Promise<GuidelinePreview | null> {
    if (!isStaff(actor, 'operator')) return null;
    const draft = await openGuidelineDraft(db);
    if (draft === null) return null;
    const since = new Date(now.getTime() - previewDays * 86_400_000);
    const histories = await historiesSince(db, since);
    return {
      ...{ object: 'guideline_preview', draft: draft.id, savedAt: draft.at, since, days: previewDays },
      ...previewOf(histories, draft.rows, { since, now }),
    };
  },
});

async function historiesSince(db: Db, since: Date): Promise<ReadonlyMap<string, History>> {
  const members = await store.membersSince(db, since);
  const all = new Map<string, History>();
  for (let n = 0; n < members.length; n += atOnce)
    for (const [member, history] of await store.historiesOf(db, members.slice(n, n + atOnce))) all.set(member, history);
  return all;
}
