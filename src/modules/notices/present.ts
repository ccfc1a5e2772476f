import type { Json } from '../../core/command.ts';
import { dateTime, list, money } from '../../words/format.ts';
import { words } from '../../words/index.ts';
import type { Lang } from '../../words/lang.ts';
import type { Shown } from '../record/index.ts';
import { type Facts, type NoticeKind, factsOf, tellingsOf } from './kinds.ts';

/** Names that a notice needs beside its facts, as they are now. */
export interface Names {
  readonly who: string | null;
  readonly project: string | null;
  readonly company: string | null;
}

export interface Reader {
  readonly lang: Lang;
  readonly timeZone: string;
}

/** What a notice says to one reader: their language, their way of writing money, their time zone. */
export function sayNotice(
  { kind, facts, count, names }: { kind: NoticeKind; facts: Facts; count: number; names: Names },
  reader: Reader,
): { readonly title: string; readonly text: string } {
  const { lang } = reader;
  const w = words(lang).notices;
  const sum = (name: keyof Facts): string => amountOf(facts[name], lang);
  const text = (name: keyof Facts): string => textOf(facts[name]);
  const moment =
    facts.windowEndsAt ??
    facts.expiresAt ??
    facts.until ??
    facts.usable_at ??
    facts.counts_at ??
    facts.dueAt ??
    facts.startsAt;
  const policies: Readonly<Record<string, string>> = words(lang).policy.names;
  return w.kinds[kind]({
    who: names.who ?? 'Garante',
    project: names.project ?? '',
    company: names.company ?? '',
    milestone: text('milestone'),
    number: text('number'),
    amount: sum('amount'),
    net: sum('net'),
    fee: sum('fee'),
    gross: sum('gross'),
    left: sum('left'),
    price: sum('price'),
    total: sum('total'),
    days: text('days'),
    round: text('round'),
    rounds: text('rounds'),
    until: momentOf(moment, reader),
    count,
    roles: rolesOf(facts, lang),
    facts: text('facts'),
    appealUntil: momentOf(facts.appealEndsAt, reader),
    case: text('case'),
    policy: policies[text('policy')] ?? '',
    toClient: sum('toClient'),
    toProfessional: sum('toProfessional'),
  });
}

/** What an entry did, in one line, for a list; null for what tells nobody anything. */
export function sayEntry(entry: Shown, names: Names, reader: Reader): string | null {
  const [telling] = tellingsOf(entry);
  if (!telling) return null;
  return sayNotice({ kind: telling.kind, facts: factsOf(entry, entry.actor), count: 1, names }, reader).title;
}

function amountOf(value: Json | undefined, lang: Lang): string {
  if (value === null || typeof value !== 'object' || !('amount' in value)) return '';
  const { amount, currency } = value;
  return typeof amount === 'string' && typeof currency === 'string' ? money(BigInt(amount), currency, lang) : '';
}

function momentOf(value: Json | undefined, { lang, timeZone }: Reader): string {
  const at = typeof value === 'string' ? new Date(value) : null;
  return at && !Number.isNaN(at.getTime()) ? dateTime(at, lang, timeZone, 'long') : '';
}

function rolesOf({ role, roles }: Facts, lang: Lang): string {
  const w = words(lang).notices;
  const names: Readonly<Record<string, string>> = { ...w.roles, ...w.duties };
  const all = Array.isArray(roles) ? roles : role === undefined ? [] : [role];
  return list(
    all.map((each) => names[textOf(each)] ?? textOf(each)),
    lang,
  );
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}
