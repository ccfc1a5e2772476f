/** An engagement to test rules with: a client, a professional, an agreement in force and two milestones. */
import type { Actor, Call, ContactChoice } from '../../src/core/actor.ts';
import { makeId } from '../../src/core/id.ts';
import { newStream } from '../../src/modules/record/index.ts';
import { type Acceptance, defaults } from '../../src/modules/policy/index.ts';
import { refuse } from '../../src/core/refusal.ts';
import type {
  Agreed,
  Agreement,
  Body,
  Card,
  Milestone,
  MilestoneFacts,
  Version,
} from '../../src/modules/engagements/facts.ts';
import { addDays, termsFrom } from '../../src/modules/engagements/money.ts';

export const client = { kind: 'member', id: 'mem_marina', staff: [] } as const satisfies Actor;
export const professional = { kind: 'member', id: 'mem_tomas', staff: [] } as const satisfies Actor;
export const stranger = { kind: 'member', id: 'mem_eva', staff: [] } as const satisfies Actor;
export const clock = { kind: 'clock' } as const satisfies Actor;
export const provider = { kind: 'provider' } as const satisfies Actor;
export const start = new Date('2026-11-16T13:24:00Z');
export const days = (count: number) => addDays(start, count);

let drawn = 0;
export function call(actor: Actor, now: Date = start, contact?: ContactChoice): Call {
  return {
    actor,
    lang: 'en',
    now,
    id: (prefix) => makeId(prefix, now, new Uint8Array(10).fill((drawn += 1) % 256)),
    ...(contact ? { contact } : {}),
  };
}

const terms = termsFrom(defaults, 'USD');

export function milestone(changes: Partial<Milestone> = {}): Milestone {
  return {
    id: 'mil_one',
    n: 1,
    title: 'Cart and payment',
    amount: 420_00n,
    refunded: 0n,
    dueOn: '2026-12-01',
    criteria: ['crt_a', 'crt_b'],
    status: 'agreed',
    funding: null,
    failure: null,
    fundedAt: null,
    deliveries: 0,
    delivery: null,
    deliveredAt: null,
    windowEndsAt: null,
    evidence: [],
    extended: false,
    rounds: 0,
    endedAt: null,
    refundRequest: null,
    inCase: null,
    ...changes,
  };
}

export const second = milestone({
  id: 'mil_two',
  n: 2,
  title: 'Training',
  amount: 240_00n,
  criteria: ['crt_c'],
  dueOn: null,
});
const paid = { funding: 'fnd_one', fundedAt: addDays(start, -10) } as const;
export const funding = milestone({ status: 'funding', funding: 'fnd_one' });
export const funded = milestone({ ...paid, status: 'funded' });
export const delivered = milestone({
  ...paid,
  status: 'delivered',
  deliveries: 1,
  delivery: 'dlv_one',
  deliveredAt: start,
  windowEndsAt: days(7),
});
export const released = milestone({ ...delivered, status: 'released', endedAt: days(1) });
export const refunded = milestone({ ...funded, status: 'refunded', refunded: 420_00n, endedAt: days(1) });
export const cancelled = milestone({ status: 'cancelled', endedAt: days(1) });

export const body: Body = {
  title: 'Online shop',
  scope: 'A shop for a winery.',
  guidelines: '',
  cancellation: '',
  rounds: 2,
  criteria: [
    { id: 'crt_a', text: 'Shipping by province', needsEvidence: true },
    { id: 'crt_b', text: 'The texts are ours', needsEvidence: false },
    { id: 'crt_c', text: 'Two people can run it', needsEvidence: false },
  ],
  milestones: [
    { id: 'mil_one', title: 'Cart and payment', amount: 420_00n, dueOn: '2026-12-01', criteria: ['crt_a', 'crt_b'] },
    { id: 'mil_two', title: 'Training', amount: 240_00n, dueOn: null, criteria: ['crt_c'] },
  ],
};

export function version(changes: Partial<Version> = {}): Version {
  return {
    version: 1,
    body,
    side: 'client',
    status: 'accepted',
    note: '',
    proposedBy: client.id,
    proposedAt: start,
    answeredBy: professional.id,
    answeredAt: start,
    ...changes,
  };
}

export const agreement: Agreement = {
  status: 'in_force',
  currency: 'USD',
  terms,
  proposal: 'prp_one',
  inForceAt: start,
  endedAt: null,
  nextVersion: 2,
  assignment: null,
  onTerms: false,
};

/** The facts as this actor finds them: duties follow from who asks. */
export function engagement(actor: Actor, milestones: readonly Milestone[], changes: Partial<Agreed> = {}): Agreed {
  return {
    head: newStream('engagement', 'eng_one', [client.id, professional.id]),
    pair: { id: 'eng_one', project: 'prj_one', client: client.id, professional: professional.id },
    duties: actor === client ? ['own', 'hire', 'pay'] : [],
    agreement,
    current: version(),
    open: null,
    milestones,
    cards: [],
    ...changes,
  };
}

export function about(actor: Actor, one: Milestone, changes: Partial<MilestoneFacts> = {}): MilestoneFacts {
  return { ...engagement(actor, [one, second]), milestone: one, releasedBefore: 0n, ...changes };
}

export const accepted: Acceptance = { missing: () => [], refusal: () => null };
export const unread: Acceptance = {
  missing: () => [{ kind: 'terms', number: 2 }],
  refusal: () => refuse('accept_policies_first', { terms: 2 }),
};

export const cards: readonly Card[] = [
  { side: 'client', email: 'marina@bodega.example', phone: null, other: null, givenAt: start },
  { side: 'professional', email: null, phone: '+51 900 000 000', other: null, givenAt: start },
];
