/** A house with a provider: a client who can be asked to pay, an engagement that takes what comes, and both their books. */
import Fastify from 'fastify';
import { afterAll } from 'vitest';
import { z } from 'zod';
import type { Actor } from '../../src/core/actor.ts';
import { command } from '../../src/core/command.ts';
import { id } from '../../src/core/input.ts';
import type { Id } from '../../src/core/id.ts';
import { refuse } from '../../src/core/refusal.ts';
import { webhookDoor } from '../../src/doors/api/webhooks.ts';
import { doctor } from '../../src/doors/doctor.ts';
import { workPayments } from '../../src/doors/worker/payments.ts';
import { fold, fundTransfer, post, refundTransfer, releaseTransfer } from '../../src/modules/ledger/index.ts';
import {
  type Funding,
  fundingOf,
  hearFunding,
  lockFunding,
  openFunding,
  openRefund,
  paymentMethods,
} from '../../src/modules/payments/index.ts';
import { lockStream, newStream } from '../../src/modules/record/index.ts';
import type { PaymentProvider } from '../../src/platform/payments/port.ts';
import { type Faults, sandboxClient, sandboxProvider } from '../../src/platform/payments/sandbox/index.ts';
import { type PaymentAct, happen } from '../../src/platform/payments/sandbox/life.ts';
import { luckOf } from '../../src/platform/payments/sandbox/faults.ts';
import { done, testHouse } from './house.ts';
import { person } from './people.ts';

/** Asks a client to pay, as an agreement would. */
const fund = command({
  name: 'test.fund',
  input: z.strictObject({
    engagement: z.custom<Id<'eng'>>(),
    milestone: z.custom<Id<'mil'>>(),
    payer: z.custom<Id<'mem'>>(),
    professional: z.custom<Id<'mem'>>(),
    amount: z.bigint(),
    currency: z.string(),
    method: z.enum(paymentMethods),
  }),
  async load(tx, order) {
    const head =
      (await lockStream(tx, order.engagement)) ??
      newStream('engagement', order.engagement, [order.payer, order.professional]);
    return { head, order };
  },
  decide: ({ head, order }, call) => ({
    order: { ...order, id: call.id('fnd'), description: 'Logo' },
    entry: { stream: head, type: 'test.funding_opened', fields: {} },
  }),
  apply(write, { order }, call) {
    openFunding(write, order, call);
    return { funding: order.id };
  },
});

/** Takes the first payment that comes for a milestone, and no second one. */
const onFunded = command({
  name: 'test.on_funded',
  input: z.strictObject({ funding: id('fnd') }),
  async load(tx, { funding: asked }) {
    const before = await fundingOf(tx, asked);
    const head = before && (await lockStream(tx, before.engagement));
    const funding = await lockFunding(tx, asked);
    const held =
      funding && (await tx`select from payments.funding where milestone = ${funding.milestone} and taken = 'held'`);
    return head && funding && held && { head, funding, held: held.length > 0 };
  },
  decide: ({ head, funding, held }, call) =>
    held || funding.heardAt !== null
      ? refuse('already_settled')
      : {
          funding,
          transfer: fundTransfer({ ...funding, funding: funding.id }, call),
          entry: { stream: head, type: 'test.funded', fields: {} },
        },
  apply(write, { funding, transfer }, call) {
    post(write, transfer, call);
    hearFunding(write, funding.id, 'held', call);
    return { funding: funding.id };
  },
});

const onFundingFailed = command({
  name: 'test.on_funding_failed',
  input: z.strictObject({ funding: id('fnd') }),
  load: (tx, { funding }) => lockFunding(tx, funding),
  decide: (funding) => (funding.heardAt ? refuse('nothing_new') : { funding, entry: null }),
  apply(write, { funding }, call) {
    hearFunding(write, funding.id, 'noted', call);
    return { funding: funding.id };
  },
});

/** Releases or gives back what is held, as a milestone would. */
const settle = command({
  name: 'test.settle',
  input: z.strictObject({
    funding: id('fnd'),
    to: z.enum(['professional', 'client']),
    amount: z.bigint(),
    whole: z.boolean(),
  }),
  load: async (tx, { funding: asked, ...rest }) => {
    const funding = await fundingOf(tx, asked);
    return funding && { funding, ...rest };
  },
  decide: ({ funding, to, amount, whole }, call) => {
    const { milestone, currency, payer: client, professional, engagement, id: paid } = funding;
    const refund = {
      id: call.id('rfd'),
      funding: paid,
      engagement,
      milestone,
      client,
      amount,
      currency,
      reason: 'agreed',
    };
    return to === 'client'
      ? {
          entry: null,
          refund,
          transfer: refundTransfer({ milestone, client, refund: refund.id, whole, amount, currency }, call),
        }
      : {
          entry: null,
          refund: null,
          transfer: releaseTransfer({ milestone, professional, fee: amount / 10n, amount, currency }, call),
        };
  },
  apply(write, { transfer, refund }, call) {
    post(write, transfer, call);
    if (refund) openRefund(write, refund, call);
    return { transfer: transfer.id };
  },
});

let drawn = 0;

export async function paymentsHouse(faults?: Faults) {
  const { house, clock, pool, url, advance } = await testHouse();
  const client = await person(pool, 'Marina');
  const professional = await person(pool, 'Tomás');
  const server = Fastify();
  const address = await server.listen({ host: '127.0.0.1', port: 0 }).catch(() => '');
  await server.close();
  const shop = Fastify();
  const options = {
    sql: pool,
    clock,
    wall: clock,
    secret: 'a secret of the test',
    webhookUrl: `${address}/webhooks/sandbox`,
    origin: 'http://shop.test',
    ...(faults && { faults }),
  };
  const provider = sandboxClient({ ...options, wall: { now: () => clock.now() } });
  const sandbox = sandboxProvider(options);
  await webhookDoor(shop, { house, provider, nudge: () => {} });
  await shop.listen({ host: '127.0.0.1', port: Number(new URL(address).port) });
  afterAll(async () => {
    await sandbox.close();
    await shop.close();
  });
  const reported: unknown[] = [];
  const work = async (by: PaymentProvider = provider) => {
    const parts = {
      house,
      pool,
      provider: by,
      origin: 'http://shop.test',
      onFunded,
      onFundingFailed,
      fault: (fault: unknown) => reported.push(fault),
    };
    while ((await workPayments(parts)) > 0);
  };
  const funding = async (asked: string): Promise<Funding> => {
    const found = await fundingOf(pool as never, asked);
    if (!found) throw new Error(`no ${asked}`);
    return found;
  };
  return {
    house,
    clock,
    pool,
    url,
    advance,
    client,
    professional,
    provider,
    sandbox,
    shop,
    reported,
    work,
    funding,
    /** A client is asked to pay for a new milestone (or for one that is named). */
    async fund(
      amount: bigint,
      more: {
        milestone?: string;
        method?: 'card' | 'instant' | 'bank';
        currency?: string;
        to?: Actor & { id: Id<'mem'> };
      } = {},
    ) {
      const n = (drawn += 1);
      const { funding: opened } = await done(house, client, fund, {
        engagement: `eng_${n}`,
        milestone: more.milestone ?? `mil_${n}`,
        payer: client.id,
        professional: (more.to ?? professional).id,
        amount,
        currency: more.currency ?? 'USD',
        method: more.method ?? 'card',
      });
      return opened;
    },
    /** The payer does something on the page of the provider. */
    async pay(asked: string, act: PaymentAct = 'pay') {
      const { providerId } = await funding(asked);
      return happen({ ...options, luck: luckOf(undefined) }, providerId ?? '', act);
    },
    release: (asked: string, amount: bigint) =>
      done(house, client, settle, { funding: asked, to: 'professional', amount, whole: true }),
    giveBack: (asked: string, amount: bigint, whole = true) =>
      done(house, client, settle, { funding: asked, to: 'client', amount, whole }),
    /** Time passes at the provider, its messages arrive, and the house works, until all is still. */
    quiet: async () => {
      for (let n = 0; n < 6; n += 1) {
        await sandbox.deliverDue({ all: true });
        await work();
      }
      await fold(pool as never);
    },
    // The doctor meets the provider on a good day.
    findings: () => doctor(pool, sandboxClient({ ...options, faults: undefined }), clock.now()),
  };
}
