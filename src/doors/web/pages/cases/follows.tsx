import type { CaseConsequence } from '../../../../modules/cases/index.ts';
import type { Words } from '../../../../words/index.ts';
import type { Consequence as Row } from '../../parts/offer.tsx';
import { said } from '../../parts/time.tsx';
import type { Visit } from '../../route.ts';
import { type Side, ruleName, sumOf } from './kit.ts';

type Term = keyof Words['cases']['follows']['terms'];

/** Who reads, and how the two are called. */
export interface Sides {
  readonly side: Side | null;
  readonly names: Readonly<Record<Side, string>>;
}

/** What will follow, as lines of a list: one for the money, one for the mark, one for the clock. */
export function followsOf(visit: Visit, sides: Sides, list: readonly CaseConsequence[]): readonly Row[] {
  const { terms } = visit.w.cases.follows;
  const sentences = list.map((each) => sentenceOf(visit, sides, each));
  const grouped = Map.groupBy(sentences, ([term]) => term);
  return [...grouped].map(([term, group]) => ({ term: terms[term], text: group.map(([, text]) => text).join(' ') }));
}

function sentenceOf(visit: Visit, sides: Sides, each: CaseConsequence): readonly [Term, string] {
  const f = visit.w.cases.follows;
  const when = (at: Date) => said(at, visit.page, 'deadline');
  switch (each.says) {
    case 'pays':
      return ['money', pays(visit, sides, each)];
    case 'gives_back': {
      const sum = sumOf(visit, each.amount, each.currency);
      if (sides.side === 'professional') return ['money', (each.now ? f.backFromYou : f.wouldBackFromYou)(sum)];
      return ['money', (each.now ? f.backYou : f.wouldBackYou)(sum)];
    }
    case 'fee_stays':
      return ['money', f.feeStays];
    case 'nothing_held':
      return ['money', f.nothingHeld];
    case 'open_until':
      return ['clock', f.openUntil(when(each.until))];
    case 'paused_until':
      return ['clock', f.pausedUntil(when(each.until))];
    case 'review_until':
      return ['after', f.reviewUntil(when(each.until))];
    case 'review_over':
      return ['after', f.reviewOver];
    case 'silence_ends':
      return ['silence', f.silenceEnds(when(each.until))];
    case 'held':
      return ['money', f.held(sumOf(visit, each.amount, each.currency))];
    case 'nothing_moves':
      return ['money', f.nothing];
    case 'no_mark':
      return ['mark', f.noMark];
    case 'mark': {
      const name = each.side === sides.side ? f.you : sides.names[each.side];
      return ['mark', (each.now ? f.mark : f.wouldMark)({ name, rule: ruleName(visit, each.rule) })];
    }
    case 'other_answers':
      return ['clock', f.otherAnswers(when(each.until))];
    case 'silence_arbitrates':
      return ['silence', f.silence(when(each.until))];
    case 'counters_left':
      return ['after', f.counters(each.count)];
    case 'evidence_until':
      return ['clock', f.evidence(when(each.until))];
    case 'decided_until':
      return ['clock', f.decided(when(each.until))];
    case 'executed_at':
      return ['clock', f.executed(when(each.until))];
    case 'waits_for_other':
      return ['after', f.waits];
    case 'unread_by_other':
      return ['after', f.unread];
    case 'final':
      return ['undo', f.final];
  }
  throw new TypeError('A consequence without a sentence');
}

function pays(
  visit: Visit,
  { side, names }: Sides,
  { to, amount, currency, now }: Extract<CaseConsequence, { says: 'pays' }>,
): string {
  const f = visit.w.cases.follows;
  const sum = sumOf(visit, amount, currency);
  if (to === 'house') return (now ? f.house : f.wouldHouse)(sum);
  if (to === side) return (now ? f.paysYou : f.wouldPayYou)(sum);
  return (now ? f.pays : f.wouldPay)({ name: names[to], sum });
}
