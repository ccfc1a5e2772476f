import { z } from 'zod';
import { isStaff } from '../../core/actor.ts';
import { query } from '../../core/command.ts';
import { id } from '../../core/input.ts';
import { titledFor } from '../hiring/index.ts';
import { entriesOf } from '../record/index.ts';
import { recordedText } from '../screening/index.ts';
import { isOpenFor } from './store-looking.ts';

interface Pair {
  readonly title: string;
  readonly project: string;
  readonly edition: number;
  readonly veiled: boolean;
  readonly client: string;
  readonly professional: string;
}

export interface OpenedLine {
  readonly seq: number;
  readonly at: Date;
  readonly type: string;
  readonly by: string;
  readonly message: string | null;
  readonly text: string | null;
}

/** A conversation as staff who have opened it read it: everything, hidden words too. To others it is not there. */
export const openedTalk = query({
  name: 'custody.opened_talk',
  input: z.strictObject({
    engagement: id('eng'),
    before: z.coerce.number().int().min(1).max(1_000_000_000).optional(),
  }),
  async run(db, { engagement, before }, { actor, now }) {
    if (!isStaff(actor, 'trust_agent', 'mediator', 'arbiter', 'operator')) return null;
    const rows = await db<Pair>`
      select p.title, p.project, p.edition, p.veiled, c.name as client, m.name as professional from hiring.shown_pair p
      join accounts.shown_party c on c.id = p.client join accounts.shown_party m on m.id = p.professional
      where p.engagement = ${engagement}`;
    const [shown] = await titledFor(db, rows, () => false);
    if (!shown) return null;
    const { project: _project, ...pair } = shown;
    const untilAt = await isOpenFor(db, engagement, actor.id, now);
    if (untilAt === null) return { engagement, untilAt, lines: [], next: null };
    const entries = await entriesOf(db, engagement, { limit: 100, ...(before === undefined ? {} : { before }) });
    const names = await db<{ id: string; name: string }>`
      select id, name from accounts.shown_party where id = any(${entries.map((entry) => entry.actor)}::text[])`;
    const nameOf = new Map(names.map((row) => [row.id, row.name]));
    const lines = entries.map(({ seq, at, type, actor: by, refs, fields }): OpenedLine => ({
      ...{ seq, at, type },
      by: nameOf.get(by) ?? by,
      message: type === 'message.posted' ? `${refs['message']}` : null,
      text: recordedText('body', fields) ?? recordedText('text', fields),
    }));
    const first = entries[0]?.seq ?? 1;
    return { engagement, untilAt, ...pair, lines, next: first > 1 ? first : null };
  },
});

export interface ShownRedaction {
  readonly id: string;
  readonly message: string;
  readonly engagement: string;
  readonly ground: string;
  readonly reason: string;
  readonly state: string;
  readonly by: string;
  readonly at: Date;
}

/** What waits for a second person: the newest first. */
export const redactions = query({
  name: 'custody.redactions',
  input: z.strictObject({}),
  async run(db, _input, { actor }) {
    if (!isStaff(actor, 'trust_agent', 'mediator', 'arbiter', 'operator')) return null;
    return db<ShownRedaction>`
      select id, message, engagement, ground, reason, state, by, at from custody.redaction
      where state = 'proposed' order by at desc limit 100`;
  },
});
