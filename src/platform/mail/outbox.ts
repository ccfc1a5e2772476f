/**
 * Mail leaves after the commit: an act queues a row in its own transaction, so a mail is never sent for something that
 * did not happen, and never forgotten for something that did.
 */
import type { Json, Sql, Write } from '../../core/command.ts';
import type { Lang } from '../../words/lang.ts';

export interface QueuedMail {
  /** Made with `call.id('mai')`. */
  readonly id: string;
  readonly to: string;
  readonly lang: Lang;
  /** Which words and layout: a key of `words.mail`. */
  readonly template: string;
  readonly data: Readonly<Record<string, Json>>;
  /** At most one mail is ever queued for one reason, such as `review:mil_…:24h`. */
  readonly once?: string;
}

export function queueMail(write: Write, mail: QueuedMail, now: Date): void {
  write`insert into gate.mail (id, recipient, lang, template, data, once, queued_at)
        values (${mail.id}, ${mail.to}, ${mail.lang}, ${mail.template}, ${write.json(mail.data)}, ${mail.once ?? null}, ${now})
        on conflict (once) do nothing`;
}

/** The same for readers of the record, which work in a transaction of their own. */
export async function queueMailIn(sql: Sql, mail: QueuedMail, now: Date): Promise<void> {
  await sql`
    insert into gate.mail (id, recipient, lang, template, data, once, queued_at)
    values (${mail.id}, ${mail.to}, ${mail.lang}, ${mail.template}, ${sql.json(mail.data)}, ${mail.once ?? null}, ${now})
    on conflict (once) do nothing`;
}
