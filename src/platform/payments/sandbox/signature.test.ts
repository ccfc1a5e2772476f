import { expect, test } from 'vitest';
import { signedHeaders, verified } from './signature.ts';

// The example of the Standard Webhooks specification.
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const published = {
  'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  'webhook-timestamp': '1614265330',
  'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};
const sentAt = new Date(1_614_265_330_000);

const body = JSON.stringify({
  type: 'payment.succeeded',
  timestamp: '2026-11-20T10:00:00.000Z',
  data: { kind: 'payment', id: 'sbx_pay_1' },
});
const headers = signedHeaders(secret, { id: 'evt_1', at: sentAt, body });
const minutesLater = (minutes: number) => new Date(sentAt.getTime() + minutes * 60_000);

test('a message is signed as the specification publishes it', () => {
  const message = { id: published['webhook-id'], at: sentAt, body: '{"test": 2432232314}' };
  expect(signedHeaders(secret, message)).toEqual(published);
});

test('a signed message says what happened to what', () => {
  expect(verified(secret, Buffer.from(body), headers, sentAt)).toEqual({
    eventId: 'evt_1',
    type: 'payment.succeeded',
    objectKind: 'payment',
    objectId: 'sbx_pay_1',
    createdAt: new Date('2026-11-20T10:00:00Z'),
  });
});

test('a message is believed for five minutes either way, not longer', () => {
  for (const minutes of [-5, 5])
    expect(verified(secret, Buffer.from(body), headers, minutesLater(minutes))).toBeTruthy();
  for (const minutes of [-5.02, 5.02]) {
    expect(() => verified(secret, Buffer.from(body), headers, minutesLater(minutes))).toThrow('timestamp_out_of_range');
  }
});

test('one signature of several is enough, while a secret is changed', () => {
  const several = { ...headers, 'webhook-signature': `v1,AAAA v2,x ${headers['webhook-signature']}` };
  expect(verified(secret, Buffer.from(body), several, sentAt)).toBeTruthy();
});

test.each([
  ['another body', body.replace('succeeded', 'failed'), {}, 'signature_wrong'],
  ['another id', body, { 'webhook-id': 'evt_2' }, 'signature_wrong'],
  ['another time', body, { 'webhook-timestamp': '1614265331' }, 'signature_wrong'],
  [
    'another version',
    body,
    { 'webhook-signature': headers['webhook-signature']?.replace('v1', 'v2') },
    'signature_wrong',
  ],
  ['no signature', body, { 'webhook-signature': undefined }, 'headers_missing'],
  ['a time that is none', body, { 'webhook-timestamp': 'soon' }, 'timestamp_out_of_range'],
])('a message with %s is refused', (_what, changed, changes, code) => {
  expect(() => verified(secret, Buffer.from(changed), { ...headers, ...changes }, sentAt)).toThrow(code);
});

test.each(['', '[]', 'null', '{"type":"x"}', '{"type":"x","timestamp":"never","data":{"kind":"payment","id":"1"}}'])(
  'a signed body that says nothing is refused: %s',
  (text) => {
    const signed = signedHeaders(secret, { id: 'evt_1', at: sentAt, body: text });
    expect(() => verified(secret, Buffer.from(text), signed, sentAt)).toThrow('body_unreadable');
  },
);
