/** The objects of assignments as the API shows them: money with its currency, pay with its parts, and what the caller may do. */
import type { ListedAssignment, AssignmentList } from './queries/browse.ts';
import type { ShownAssignment } from './queries/show.ts';
import type { ShownTemplate } from './queries/templates.ts';
import { type Pay, payJson } from './pay.ts';

const sum = (amount: bigint | null, currency: string) => (amount === null ? null : { amount, currency });
const paid = (pay: Pay | null) => pay && payJson(pay);

function presentListed({ pay, payMax, currency, ...rest }: ListedAssignment) {
  return { object: 'assignment', ...rest, pay: paid(pay), payMax: sum(payMax, currency), currency };
}

export function presentAssignments({ items, next }: AssignmentList) {
  return { items: items.map(presentListed), next };
}

export function presentAssignment(shown: ShownAssignment) {
  const { assignment, body, payMax, offers, asks, closeouts, cancelTerms, wouldPay, milestones, ...rest } = shown;
  const {
    id,
    status,
    owner,
    audience,
    pool,
    mode,
    termsDays,
    professional,
    engagement,
    milestone,
    startsAt,
    endsAt,
    pay,
    dueAt,
    absence,
  } = assignment;
  const { currency } = body;
  return {
    ...{
      object: 'assignment',
      id,
      status,
      owner,
      audience,
      pool,
      mode,
      termsDays,
      professional,
      engagement,
      milestone,
      startsAt,
      endsAt,
    },
    ...{ ...rest, ...body, pay: paid(body.pay), startsAt, endsAt, payMax: sum(payMax, currency) },
    ...{ approvedPay: sum(pay, currency), dueAt, absence, wouldPay: sum(wouldPay, currency) },
    offers: offers.map(({ pay: terms, payMax: most, ...each }) => ({
      ...each,
      pay: paid(terms),
      payMax: sum(most, currency),
    })),
    asks: asks.map(({ amount, ...each }) => ({ ...each, amount: sum(amount, currency) })),
    closeouts: closeouts.map(({ workPay, ...each }) => ({ ...each, workPay: sum(workPay, currency) })),
    cancelTerms: cancelTerms && { ...cancelTerms, fee: sum(cancelTerms.fee, currency) },
    milestones: milestones.map(({ amount, ...each }) => ({ ...each, amount: sum(amount, currency) })),
  };
}

export function presentTemplates({ items, next }: { readonly items: readonly ShownTemplate[]; readonly next: null }) {
  return {
    items: items.map(({ body, ...each }) => ({
      object: 'assignment_template',
      ...each,
      body: { ...body, pay: paid(body.pay) },
    })),
    next,
  };
}
