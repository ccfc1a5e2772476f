import type { Consequence } from '../../../../modules/engagements/index.ts';
import { money } from '../../../../words/format.ts';
import type { Words } from '../../../../words/index.ts';
import type { Consequence as Row } from '../../parts/offer.tsx';
import { said } from '../../parts/time.tsx';
import { type InRoom, calledName } from './kit.ts';

type Term = keyof Words['engagements']['consequences']['terms'];

/** What will follow, as lines of a list: one for the money, one for the clock, and so on. */
export function rowsOf({ visit, room }: InRoom, list: readonly Consequence[]): readonly Row[] {
  const { terms } = visit.w.engagements.consequences;
  const sentences = list.map((each) => sentenceOf({ visit, room }, each));
  const grouped = Map.groupBy(sentences, ([term]) => term);
  return [...grouped].map(([term, group]) => ({ term: terms[term], text: group.map(([, text]) => text).join(' ') }));
}

function sentenceOf({ visit, room }: InRoom, each: Consequence): readonly [Term, string] {
  const c = visit.w.engagements.consequences;
  const when = (at: Date) => said(at, visit.page, 'deadline');
  switch (each.says) {
    case 'moves':
      return ['money', moved({ visit, room }, each)];
    case 'nothing_moves':
      return ['money', c.nothing_moves];
    case 'stays_protected':
      return ['money', c.stays(money(each.amount, each.currency, visit.page.lang))];
    case 'window_starts':
    case 'window_moves':
      return ['clock', c[each.says]({ days: each.days, until: when(each.endsAt) })];
    case 'window_stops':
      return ['clock', c.window_stops(each.days)];
    case 'silence_pays':
      return ['silence', silence({ visit, room }, each)];
    case 'rounds_left':
      return ['after', c.rounds_left(each.rounds)];
    case 'agreement_counts':
      return ['agreement', c.agreement_counts(each.version)];
    case 'milestones_change':
      return ['agreement', c.milestones_change(each)];
    case 'other_side_answers':
    case 'project_awarded':
      return ['after', c[each.says]];
    case 'milestones_dropped':
      return ['after', c.milestones_dropped(each.count)];
    case 'contact_until':
      return ['contact', c.contact_until(when(each.until))];
    case 'contact_opens':
    case 'contact_closes':
    case 'card_shown':
    case 'card_waits':
      return ['contact', c[each.says]];
    case 'final':
      return ['undo', c.final];
  }
  throw new TypeError('A consequence without a sentence');
}

function moved({ visit, room }: InRoom, { to, amount, currency }: Extract<Consequence, { says: 'moves' }>): string {
  const c = visit.w.engagements.consequences;
  const sum = money(amount, currency, visit.page.lang);
  if (to === 'protected') return c.protects(sum);
  if (to === 'house') return c.house(sum);
  const mine = room.side === to;
  if (to === 'professional') return mine ? c.youReceive(sum) : c.receives({ name: calledName(room.professional), sum });
  return mine ? c.goesBackToYou(sum) : c.goesBack({ name: calledName(room.client), sum });
}

function silence({ visit, room }: InRoom, each: Extract<Consequence, { says: 'silence_pays' }>): string {
  const c = visit.w.engagements.consequences;
  const { lang } = visit.page;
  const sums = {
    name: calledName(room.professional),
    sum: money(each.net, each.currency, lang),
    fee: money(each.fee, each.currency, lang),
  };
  return each.endsAt
    ? c.silenceUntil({ ...sums, until: said(each.endsAt, visit.page, 'deadline') })
    : c.silenceAfter({ ...sums, days: each.days ?? 0 });
}
