/**
 * A passkey in software, for tests: makes an ES256 key pair and answers the house's questions as a telephone would
 * (attestation `none`). Its mistakes can be chosen, so that each refusal is seen.
 */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

interface Asked {
  readonly challenge: string;
  readonly origin: string;
}
interface Mistakes {
  /** False: the person was there but gave neither finger nor PIN. */
  readonly verified?: boolean;
  readonly counter?: number;
  readonly origin?: string;
}

export interface Authenticator {
  readonly id: string;
  /** Answers a registration; JSON as the browser posts it. */
  register(asked: Asked, mistakes?: Mistakes): string;
  /** Answers a sign-in; JSON as the browser posts it. */
  assert(asked: Asked, mistakes?: Mistakes): string;
}

export function softwareAuthenticator(): Authenticator {
  const id = randomBytes(16);
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const coseKey = cborMap([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, Buffer.from(x, 'base64url')],
    [-3, Buffer.from(y, 'base64url')],
  ]);
  let counter = 0;
  const common = { id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' };

  return {
    id: common.id,
    register(asked, mistakes = {}) {
      const attested = Buffer.concat([Buffer.alloc(16), sixteenBits(id.length), id, coseKey.bytes]);
      const data = authenticatorData(asked, { ...mistakes, counter: 0 }, 0x40, attested);
      const attestation = cborMap([
        ['fmt', 'none'],
        ['attStmt', cborMap([])],
        ['authData', data],
      ]);
      const client = clientData('webauthn.create', asked, mistakes);
      return JSON.stringify({
        ...common,
        response: {
          clientDataJSON: client.toString('base64url'),
          attestationObject: attestation.bytes.toString('base64url'),
          transports: ['internal'],
        },
        clientExtensionResults: {},
      });
    },
    assert(asked, mistakes = {}) {
      counter += 1;
      const data = authenticatorData(asked, { counter, ...mistakes }, 0, Buffer.alloc(0));
      const client = clientData('webauthn.get', asked, mistakes);
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
      return JSON.stringify({
        ...common,
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: sign('sha256', signed, privateKey).toString('base64url'),
        },
        clientExtensionResults: {},
      });
    },
  };
}

function clientData(type: string, asked: Asked, { origin = asked.origin }: Mistakes): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge: asked.challenge, origin, crossOrigin: false }));
}

function authenticatorData(
  asked: Asked,
  { verified = true, counter = 0 }: Mistakes,
  flags: number,
  rest: Buffer,
): Buffer {
  const place = createHash('sha256').update(new URL(asked.origin).hostname).digest();
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  return Buffer.concat([place, Buffer.from([flags | 0x01 | (verified ? 0x04 : 0)]), count, rest]);
}

function sixteenBits(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

/** Bytes that are CBOR already. */
interface Raw {
  readonly bytes: Buffer;
}
type Plain = number | string | Buffer | Raw;

function cborMap(pairs: readonly (readonly [number | string, Plain])[]): Raw {
  return {
    bytes: Buffer.concat([head(5, pairs.length), ...pairs.flatMap(([name, value]) => [cbor(name), cbor(value)])]),
  };
}

function cbor(value: Plain): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  return Buffer.isBuffer(value) ? Buffer.concat([head(2, value.length), value]) : value.bytes;
}

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 256) return Buffer.from([(major << 5) | 24, length]);
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
}
