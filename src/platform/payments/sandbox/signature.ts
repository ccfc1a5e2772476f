/** Signatures of webhooks as in the Standard Webhooks specification, version 1 (standardwebhooks.com). */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type ObjectKind, type ProviderEvent, WebhookRefused } from '../port.ts';

/** A message older or newer than this is a replay or comes from a clock that is wrong. */
const toleranceMs = 5 * 60 * 1000;

interface Message {
  readonly id: string;
  /** When it is sent, by the sender's wall clock. */
  readonly at: Date;
  readonly body: string;
}

export function signedHeaders(secret: string, { id, at, body }: Message): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature(secret, id, timestamp, Buffer.from(body)).toString('base64')}`,
  };
}

/**
 * @param now by the wall clock of the receiver
 * @throws {WebhookRefused}
 */
export function verified(secret: string, rawBody: Buffer, headers: IncomingHttpHeaders, now: Date): ProviderEvent {
  const id = headers['webhook-id'];
  const timestamp = headers['webhook-timestamp'];
  const given = headers['webhook-signature'];
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof given !== 'string')
    throw new WebhookRefused('headers_missing');
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(Number(timestamp) * 1000 - now.getTime()) > toleranceMs)
    throw new WebhookRefused('timestamp_out_of_range');
  const expected = signature(secret, id, timestamp, rawBody);
  // Several signatures stand beside each other while a secret is changed.
  const known = given.split(' ').some((one) => {
    const [version, encoded = ''] = one.split(',');
    const bytes = Buffer.from(encoded, 'base64');
    return version === 'v1' && bytes.length === expected.length && timingSafeEqual(bytes, expected);
  });
  if (!known) throw new WebhookRefused('signature_wrong');
  return { eventId: id, ...readBody(rawBody) };
}

function signature(secret: string, id: string, timestamp: string, body: Buffer): Buffer {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret);
  return createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
}

function readBody(rawBody: Buffer): Omit<ProviderEvent, 'eventId'> {
  try {
    const { type, timestamp, data } = JSON.parse(rawBody.toString('utf8')) as Record<string, unknown>;
    const { kind, id } = data as Record<string, unknown>;
    const createdAt = new Date(String(timestamp));
    if (typeof type === 'string' && typeof id === 'string' && isKind(kind) && !Number.isNaN(createdAt.getTime()))
      return { type, objectKind: kind, objectId: id, createdAt };
  } catch {
    // told below, like any other body that is not what it should be
  }
  throw new WebhookRefused('body_unreadable');
}

function isKind(value: unknown): value is ObjectKind {
  return value === 'payment' || value === 'refund' || value === 'payout';
}
