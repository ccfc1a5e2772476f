/** The sandbox as it runs: pages for payers and testers, and the hands that keep time and send webhooks. */
import type { FastifyInstance } from 'fastify';
import { luckOf } from './faults.ts';
import { happen, passTime } from './life.ts';
import { sendBatch } from './mailroom.ts';
import { sandboxPages } from './routes.tsx';
import type { SandboxOptions, World } from './world.ts';

export interface SandboxProvider {
  /** A Fastify plugin that brings everything under /sandbox. */
  readonly pages: (server: FastifyInstance) => Promise<void>;
  /**
   * Does what time has come to and sends the webhooks that are due, until nothing is. With `all`, webhooks that wait
   * for a later attempt are sent too. Safe to call at any time, from any process.
   */
  deliverDue(options?: { readonly all?: boolean }): Promise<void>;
  /** A payer pays, as on the hosted page: for demonstrations. */
  pay(providerId: string): Promise<void>;
  /** Looks after it twice a second. */
  start(onFault: (fault: unknown) => void): void;
  close(): Promise<void>;
}

const pauseMs = 500;
const roundLimit = 1_000;
const hurryLimit = 50; // a receiver that keeps saying no is not asked for ever

export function sandboxProvider(options: SandboxOptions): SandboxProvider {
  const world: World = { ...options, luck: luckOf(options.faults) };
  let turn: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  // One at a time, so that whoever waits for it also waits for what another caller has already taken in hand.
  const deliverDue = ({ all = false } = {}): Promise<void> => {
    const mine = turn.then(() => (closed ? undefined : work(world, all)));
    turn = mine.catch(() => {});
    return mine;
  };

  return {
    pages: sandboxPages(world, () => deliverDue()),
    deliverDue,
    async pay(providerId) {
      await happen(world, providerId, 'pay');
      await deliverDue();
    },
    start(onFault) {
      const tick = (): void => {
        if (closed) return;
        void deliverDue()
          .catch(onFault)
          .finally(() => {
            timer = setTimeout(tick, pauseMs).unref();
          });
      };
      tick();
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await turn;
    },
  };
}

async function work(world: World, all: boolean): Promise<void> {
  for (let round = 0; round < (all ? hurryLimit : roundLimit); round += 1) {
    const passed = await passTime(world);
    const sent = await sendBatch(world, { all });
    if (passed + sent === 0) return;
  }
}
