/** Engagements as the API shows them: money with its currency, and what may be done with each thing. */
import { presentFile } from '../files/index.ts';
import type { Body, Version } from './facts.ts';
import type { ListedEngagement } from './queries/lists.ts';
import type { Offered } from './queries/offers.ts';
import type { Room, RoomMilestone } from './queries/room.ts';
import type { ShownVersion } from './queries/versions.ts';

const money = (amount: bigint, currency: string) => ({ amount, currency });

/** A button without its preview: whether it may be pressed, and why not. */
function presentOffer(offer: Offered) {
  return offer.allowed ? { allowed: true } : { allowed: false, code: offer.code, detail: offer.detail };
}

function presentOffers(offers: Readonly<Record<string, Offered>>) {
  return Object.fromEntries(Object.entries(offers).map(([name, each]) => [name, presentOffer(each)]));
}

export function presentPreview(preview: Offered & { readonly act: string }) {
  if (!preview.allowed) return { object: 'preview', ...preview };
  const consequences = preview.consequences.map((each) => {
    if (!('currency' in each)) return each;
    const { currency, ...rest } = each;
    const sums = Object.entries(rest).map(([name, value]) => [
      name,
      typeof value === 'bigint' ? money(value, currency) : value,
    ]);
    return Object.fromEntries(sums);
  });
  return { object: 'preview', act: preview.act, allowed: true, consequences };
}

export function presentRoom({ milestones, actions, totals, proposal, cards, current, open, ...room }: Room) {
  const currency = room.agreement?.currency ?? proposal?.currency ?? null;
  return {
    object: 'engagement',
    id: room.engagement,
    project: room.project,
    title: room.title,
    client: { id: room.client.id, name: room.client.name },
    professional: { id: room.professional.id, name: room.professional.name },
    side: room.side,
    stage: room.stage,
    status: room.agreement?.status ?? 'talking',
    currency,
    inForceAt: room.agreement?.inForceAt ?? null,
    endedAt: room.agreement?.endedAt ?? null,
    caseUntil: room.caseUntil,
    agreement: current && currency && presentVersion(current, currency),
    proposedChange: open && currency && presentVersion(open, currency),
    milestones: currency === null ? [] : milestones.map((each) => presentMilestone(each, currency)),
    totals: currency && Object.fromEntries(Object.entries(totals).map(([name, sum]) => [name, money(sum, currency)])),
    contactCard: cards.theirs && { email: cards.theirs.email, phone: cards.theirs.phone, other: cards.theirs.other },
    proposal: proposal && {
      id: proposal.id,
      price: money(proposal.price, proposal.currency),
      days: proposal.days,
      actions: { award: presentOffer(proposal.award) },
    },
    actions: presentOffers(actions),
  };
}

export function presentMilestone(each: RoomMilestone, currency: string) {
  return {
    object: 'milestone',
    id: each.id,
    number: each.n,
    title: each.title,
    status: each.status,
    amount: money(each.amount, currency),
    held: money(each.held, currency),
    refunded: money(each.refunded, currency),
    fee: money(each.share.fee, currency),
    net: money(each.share.net, currency),
    dueOn: each.dueOn,
    criteria: each.criteria,
    fundedAt: each.fundedAt,
    failure: each.failure,
    deliveredAt: each.deliveredAt,
    windowEndsAt: each.windowEndsAt,
    silenceWaits: each.silenceWaits,
    extended: each.extended,
    roundsUsed: each.rounds,
    endedAt: each.endedAt,
    released: each.how,
    delivery: each.deliveryShown && {
      ...each.deliveryShown,
      items: each.deliveryShown.items.map((item) => ({ ...item, files: item.files.map(presentFile) })),
      files: each.deliveryShown.files.map(presentFile),
    },
    refundRequest: each.refundRequest && {
      id: each.refundRequest.id,
      amount: money(each.refundRequest.amount, currency),
      askedAt: each.refundRequest.askedAt,
    },
    transfers: each.transfers.map(({ amount, ...rest }) => ({ ...rest, amount: money(amount, currency) })),
    actions: presentOffers(each.actions),
  };
}

function presentVersion(version: Version & Partial<Pick<ShownVersion, 'difference'>>, currency: string) {
  const { body, ...rest } = version;
  return { object: 'agreement_version', ...rest, ...presentBody(body, currency) };
}

function presentBody({ milestones, ...body }: Body, currency: string) {
  return {
    ...body,
    milestones: milestones.map(({ amount, ...each }) => ({ ...each, amount: money(amount, currency) })),
  };
}

export function presentVersions({
  currency,
  items,
  next,
}: {
  currency: string;
  items: readonly ShownVersion[];
  next: null;
}) {
  return { items: items.map((each) => presentVersion(each, currency)), next };
}

export function presentList({ items, next }: { items: readonly ListedEngagement[]; next: string | null }) {
  return {
    items: items.map(({ engagement, agreed, held, currency, ...each }) => ({
      object: 'engagement',
      id: engagement,
      ...each,
      currency,
      agreed: money(agreed, currency),
      held: money(held, currency),
    })),
    next,
  };
}
