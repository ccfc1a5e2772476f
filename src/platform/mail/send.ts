/** Sends what is queued: over SMTP where one is named, otherwise into the drawer that `/dev/mail` shows. */
import type { Transporter } from 'nodemailer';
import type postgres from 'postgres';
import type { Connection } from '../postgres/connect.ts';
import type { Lang } from '../../words/lang.ts';

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
export type Compose = (template: string, lang: Lang, data: Readonly<Record<string, unknown>>) => Letter;

type Transaction = postgres.TransactionSql<{ bigint: bigint }>;

interface Waiting {
  readonly id: string;
  readonly recipient: string;
  readonly lang: Lang;
  readonly template: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly attempts: number;
  readonly queuedAt: Date;
}

export interface Sender {
  /** Sends what is due; @returns how many were tried. */
  sendDue(): Promise<number>;
  close(): void;
}

const batch = 20;
const attemptsLimit = 12; // with doubling pauses: a little more than two days

export function mailSender(
  pool: Connection,
  compose: Compose,
  options: { smtpUrl: string | undefined; from: string },
): Sender {
  let smtp: Promise<Transporter> | null = null;
  return {
    // One transaction holds the rows while they are sent: a process that dies lets go of them, and another sends them.
    // A mail may so arrive twice, never not at all; its message id is the same, so readers show it once.
    sendDue: async () =>
      pool.begin<number>(async (tx) => {
        const waiting = await tx<Waiting[]>`
          select id, recipient, lang, template, data, attempts, queued_at as "queuedAt" from gate.mail
          where sent_at is null and attempts < ${attemptsLimit} and next_at <= clock_timestamp()
          order by queued_at, id limit ${batch} for update skip locked`;
        for (const mail of waiting) {
          const failed = await deliver(tx, mail).then(
            () => null,
            (fault: unknown) => (fault instanceof Error ? fault.message.slice(0, 200) : 'fault'),
          );
          const pauseSeconds = 30 * 2 ** Math.min(mail.attempts, 11);
          await tx`
            update gate.mail set attempts = attempts + 1, failed = ${failed},
              sent_at = ${failed === null ? new Date() : null}, data = ${failed === null ? null : tx.json(mail.data as never)},
              next_at = clock_timestamp() + ${pauseSeconds} * interval '1 second'
            where id = ${mail.id}`;
        }
        return waiting.length;
      }),
    close: () => void smtp?.then((each) => each.close()),
  };

  async function deliver(tx: Transaction, mail: Waiting): Promise<void> {
    const letter = compose(mail.template, mail.lang, mail.data);
    if (options.smtpUrl !== undefined) {
      smtp ??= transport(options.smtpUrl, options.from);
      await (
        await smtp
      ).sendMail({
        to: mail.recipient,
        ...letter,
        messageId: `<${mail.id}@garante>`,
        headers: { 'Content-Language': mail.lang, 'Auto-Submitted': 'auto-generated' },
      });
      return;
    }
    await tx`
      insert into gate.kept_mail (recipient, subject, body, html, template, at)
      values (${mail.recipient}, ${letter.subject}, ${letter.text}, ${letter.html}, ${mail.template}, ${mail.queuedAt})`;
  }
}

/** Loaded with the first letter: a house whose mail stays in the drawer need not carry it. */
async function transport(url: string, from: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport(url, { from });
}

export interface KeptMail extends Letter {
  readonly n: number;
  readonly to: string;
  readonly template: string;
  readonly at: Date;
}

/** The drawer, newest first: what development and the test hooks show. */
export async function keptMail(sql: Connection): Promise<KeptMail[]> {
  return sql<KeptMail[]>`
    select n::int as n, recipient as to, subject, body as text, html, template, at from gate.kept_mail order by n desc limit 500`;
}
