/**
 * Letters in the identity of the house: plain text first, and the same in HTML for mail programs, which know neither
 * style sheets nor scripts, so colours stand on the elements.
 */
import { isId } from '../../core/id.ts';
import { type TicketKind, ticketPrefixes, ticketToken } from '../../platform/identity/tokens.ts';
import { words } from '../../words/index.ts';
import type { Lang } from '../../words/lang.ts';
import type { Compose, Letter } from '../../platform/mail/send.ts';

interface House {
  /** The public address; links are made from it and never from a request. */
  readonly origin: string;
  readonly name: string;
  /** Signs the tickets of links that work once: they are written as the mail leaves and kept nowhere. */
  readonly secret: string;
}

type Data = Readonly<Record<string, string>>;

export function letters({ origin, name: house, secret }: House): Compose {
  return (template, lang, data) => {
    const { letters: all, frame } = words(lang).mail;
    const texts = Object.fromEntries(
      Object.entries(data).map(([key, value]) => [
        key,
        typeof value === 'string' || typeof value === 'number' ? `${value}` : '',
      ]),
    );
    const write = (all as Readonly<Record<string, ((data: Data) => Parts) | undefined>>)[template];
    if (!write) throw new Error(`There is no letter "${template}".`);
    const parts = write(texts);
    const seal = texts['seq'] && texts['leaf'] ? [frame.record(texts['seq'], texts['leaf']), frame.recordWhy] : [];
    const link = texts['path'] ? `${origin}${texts['path']}${ticketOf(secret, texts)}` : null;
    return draw({
      ...parts,
      lang,
      hello: frame.hello(texts['name'] ?? ''),
      or: frame.link,
      link,
      seal,
      foot: frame.foot(house),
      house,
    });
  };
}

/** The ticket behind a link, where the mail carries one. */
function ticketOf(secret: string, { ticket = '', ticketKind = '' }: Data): string {
  if (!isId('tic', ticket) || !(ticketKind in ticketPrefixes)) return '';
  return `?t=${ticketToken(secret, ticketKind as TicketKind, ticket)}`;
}

interface Parts {
  readonly subject: string;
  readonly text: string;
  readonly action: string;
}

interface Drawn extends Parts {
  readonly lang: Lang;
  readonly hello: string;
  readonly or: string;
  readonly link: string | null;
  readonly seal: readonly string[];
  readonly foot: string;
  readonly house: string;
}

function draw({ subject, text, action, lang, hello, or, link, seal, foot, house }: Drawn): Letter {
  const plain = [
    hello,
    text,
    ...(link ? [`${action}: ${link}`] : []),
    ...(seal.length > 0 ? [seal.join('\n')] : []),
    `--\n${foot}`,
  ];
  const font = 'font-family:Rosario,Arial,sans-serif';
  const paragraphs = text.split('\n').map((line) => `<p style="margin:0 0 16px">${escape(line)}</p>`);
  const button = link
    ? `<p style="margin:24px 0"><a href="${escape(link)}" style="display:inline-block;background:#0b5560;color:#ffffff;` +
      `padding:12px 20px;border-radius:6px;text-decoration:none;font-weight:600">${escape(action)}</a></p>` +
      `<p style="margin:0 0 24px;color:#43575c;font-size:14px">${escape(or)}<br>` +
      `<a href="${escape(link)}" style="color:#0b5560;word-break:break-all">${escape(link)}</a></p>`
    : '';
  const sealed =
    seal.length > 0
      ? `<p style="margin:0 0 24px;padding:12px 16px;background:#e3ebe9;border-radius:6px;color:#43575c;font-size:13px;` +
        `word-break:break-all">${seal.map(escape).join('<br>')}</p>`
      : '';
  const html =
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<meta name="color-scheme" content="light"><title>${escape(subject)}</title></head>` +
    `<body style="margin:0;background:#eff4f2;color:#10262b;${font};font-size:17px;line-height:1.5">` +
    `<table role="presentation" width="100%" cellspacing="0" cellpadding="0"><tr><td align="center" style="padding:24px 12px">` +
    `<table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="max-width:560px;background:#ffffff;border-radius:10px">` +
    `<tr><td style="background:#083d46;color:#f1f7f5;padding:16px 24px;border-radius:10px 10px 0 0;font-size:21px;font-weight:600">` +
    `${escape(house)}</td></tr><tr><td style="padding:24px"><h1 style="margin:0 0 16px;font-size:22px;line-height:1.25">` +
    `${escape(subject)}</h1><p style="margin:0 0 16px">${escape(hello)}</p>${paragraphs.join('')}${button}${sealed}</td></tr></table>` +
    `<p style="max-width:560px;margin:16px auto;color:#43575c;font-size:13px">${escape(foot)}</p></td></tr></table></body></html>`;
  return { subject, text: plain.join('\n\n'), html };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
