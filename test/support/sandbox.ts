/** The sandbox provider in the hands of a test: two clocks that move only when told, a payer, and a shop that listens. */
import Fastify, { type FastifyInstance, type InjectOptions } from 'fastify';
import type { CheckoutOrder, ProviderEvent } from '../../src/platform/payments/port.ts';
import { type Faults, sandboxClient, sandboxProvider } from '../../src/platform/payments/sandbox/index.ts';
import type { Connection } from '../../src/platform/postgres/connect.ts';

export const minute = 60_000;
export const day = 24 * 60 * minute;

function movable(start: string) {
  let at = new Date(start);
  return { now: () => at, advance: (ms: number) => void (at = new Date(at.getTime() + ms)) };
}

export async function openSandbox(sql: Connection, faults?: Faults) {
  const clock = movable('2026-11-20T10:00:00Z');
  const wall = movable('2027-01-01T00:00:00Z');
  const heard: ProviderEvent[] = [];
  let answer = 200;
  const shop = Fastify();
  shop.removeAllContentTypeParsers();
  shop.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  shop.post<{ Body: Buffer }>('/hook', async (request, reply) => {
    const event = client.verifyWebhook(request.body, request.headers);
    if (answer === 200) heard.push(event);
    return reply.code(answer).send();
  });
  const address = await shop.listen({ host: '127.0.0.1', port: 0 });
  const options = {
    sql,
    clock,
    wall,
    secret: 'a secret of the test',
    webhookUrl: `${address}/hook`,
    origin: 'http://shop.test',
  };
  const client = sandboxClient({ ...options, ...(faults && { faults }) });
  const provider = sandboxProvider({ ...options, ...(faults && { faults }) });
  const server = Fastify();
  await server.register(provider.pages);

  return {
    client,
    provider,
    server,
    clock,
    wall,
    heard,
    /** What the shop answers to webhooks from now on. */
    answerWith: (status: number) => void (answer = status),
    types: () => heard.map((event) => event.type),
    payer: (url: string) => payer(server, new URL(url).pathname),
    async close() {
      await provider.close();
      await Promise.all([server.close(), shop.close()]);
    },
  };
}
export type Sandbox = Awaited<ReturnType<typeof openSandbox>>;

/** A person before a checkout, who opens the page and presses its buttons. */
function payer(server: FastifyInstance, path: string) {
  const open = (url = path) => server.inject({ url });
  const press = async (act: string, fields: Readonly<Record<string, string>> = {}) => {
    const action = `${path}/${act}`;
    const guard = guardOf((await open()).body, action);
    return submit(server, action, { guard, ...fields });
  };
  return {
    open,
    press,
    card: (number: string, fields: Readonly<Record<string, string>> = {}) =>
      press('card', { number, expiry: '08/30', code: '123', holder: 'Ana Souza', ...fields }),
  };
}

export function submit(server: FastifyInstance, url: string, fields: Readonly<Record<string, string>>) {
  const form: InjectOptions = {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  };
  return server.inject(form);
}

/** The guard that the page put into the form with this action; empty when there is no such form. */
export function guardOf(html: string, action: string): string {
  const [, form = ''] = html.split(`action="${action}"`);
  return /name="guard" value="([^"]+)"/.exec(form)?.[1] ?? '';
}

export function order(changes: Partial<CheckoutOrder> = {}): CheckoutOrder {
  return {
    reference: 'fnd_1',
    amountMinor: 42_000n,
    currency: 'USD',
    method: 'card',
    returnUrl: 'http://shop.test/back',
    cancelUrl: 'http://shop.test/changed-my-mind',
    description: 'First milestone',
    lang: 'en',
    idempotencyKey: crypto.randomUUID(),
    ...changes,
  };
}
