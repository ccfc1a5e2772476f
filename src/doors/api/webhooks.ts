/** Where providers knock. Signatures cover the bytes, so the body is taken as it comes and read by nobody before. */
import type { FastifyInstance } from 'fastify';
import type { House } from '../../core/gate.ts';
import type { PaymentProvider } from '../../platform/payments/port.ts';
import { receiveWebhook } from '../worker/payments.ts';

interface Parts {
  readonly house: House;
  readonly provider: PaymentProvider;
  /** There is something new to look at. */
  readonly nudge: () => void;
}

const bodyLimitBytes = 64 * 1024;

/** `POST /webhooks/<provider>`: 200 when the message is kept, 401 when it is not the provider's or too old. */
export async function webhookDoor(server: FastifyInstance, { house, provider, nudge }: Parts): Promise<void> {
  await server.register(async (door) => {
    door.removeAllContentTypeParsers();
    door.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    door.post(`/webhooks/${provider.name}`, { bodyLimit: bodyLimitBytes }, async (request, reply) => {
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const status = await receiveWebhook({ house, provider }, body, request.headers);
      if (status === 200) nudge();
      if (status === 401) request.log.warn({ provider: provider.name }, 'a webhook that is not of this provider');
      return reply.code(status).send();
    });
  });
}
