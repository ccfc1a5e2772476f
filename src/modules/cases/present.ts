/** Cases as the API shows them: money with its currency, and what may be done. */
import type { CaseConsequence } from './consequences.ts';
import type { Settled } from './facts.ts';
import type { ListedCase, ShownCase } from './queries/cases.ts';
import type { DeskCase } from './queries/desk.ts';
import type { CaseOffered } from './queries/offers.ts';
import type { CaseView } from './queries/shown.ts';

const money = (amount: bigint, currency: string) => ({ amount, currency });

export function presentCaseOffer(offer: CaseOffered) {
  if (!offer.allowed) return { allowed: false, code: offer.code, detail: offer.detail };
  return { allowed: true, consequences: offer.consequences.map(presentConsequence) };
}

export function presentCasePreview(offer: CaseOffered) {
  return { object: 'preview', ...presentCaseOffer(offer) };
}

function presentConsequence(each: CaseConsequence) {
  if (!('currency' in each)) return each;
  const { amount, currency, ...rest } = each;
  return { ...rest, amount: money(amount, currency) };
}

function presentOffers(actions: Readonly<Record<string, CaseOffered>>) {
  return Object.fromEntries(Object.entries(actions).map(([name, each]) => [name, presentCaseOffer(each)]));
}

function presentView({ held, currency, offers, awards, settled, ...view }: CaseView) {
  return {
    ...view,
    held: money(held, currency),
    offers: offers.map(({ toClient, toProfessional, ...offer }) => ({
      ...offer,
      toClient: money(toClient, currency),
      toProfessional: money(toProfessional, currency),
    })),
    awards: awards.map(({ toClient, toProfessional, ...award }) => ({
      ...award,
      toClient: money(toClient, currency),
      toProfessional: money(toProfessional, currency),
    })),
    settled: settled && presentSettled(settled, currency),
  };
}

function presentSettled({ how, at, ...sums }: Settled, currency: string) {
  const { toClient, gross, fee, net } = sums;
  return {
    ...{ how, at, toClient: money(toClient, currency), gross: money(gross, currency) },
    ...{ fee: money(fee, currency), net: money(net, currency) },
  };
}

export function presentCase({ range, actions, ...view }: ShownCase) {
  const { currency } = view;
  return {
    ...presentView(view),
    range: range && { lowest: money(range.lowest, currency), highest: money(range.highest, currency) },
    actions: presentOffers(actions),
  };
}

export function presentDeskCase({ actions, ...view }: DeskCase) {
  return { ...presentView(view), actions: presentOffers(actions) };
}

export function presentCases({ items, next }: { readonly items: readonly ListedCase[]; readonly next: string | null }) {
  return {
    items: items.map(({ held, currency, ...each }) => ({ object: 'case', ...each, held: money(held, currency) })),
    next,
  };
}
