/**
 * A commitment is a sealed envelope around one value: it binds the house to the value and shows nothing of it. The salt
 * of 256 random bits keeps a short value ("ok", five stars, a telephone number) from being guessed.
 */
import { hash } from 'node:crypto';
import { canonical, type Json } from './canonical.ts';

const label = Buffer.from('garante-commit/v1\n');
const saltBytes = 32;

/**
 * SHA-256 over label, salt, length of the name (two bytes), name and canonical value, in padded base64.
 * The fixed salt and the counted name leave only one way to read the bytes. Throws a RangeError for another salt or a
 * name of no or more than 65,535 bytes, NotCanonical for a value without a canonical form.
 */
export function commitment(name: string, value: Json, salt32: Uint8Array): string {
  const text = canonical(value);
  if (salt32.length !== saltBytes) throw new RangeError('A salt has 32 bytes');
  const nameBytes = Buffer.byteLength(name);
  if (nameBytes === 0 || nameBytes > 0xffff) throw new RangeError('The name of a field has 1 to 65,535 bytes');
  const nameAt = label.length + saltBytes + 2;
  const bytes = Buffer.allocUnsafe(nameAt + nameBytes + Buffer.byteLength(text));
  bytes.set(label, 0);
  bytes.set(salt32, label.length);
  bytes.writeUInt16BE(nameBytes, nameAt - 2);
  bytes.write(name, nameAt);
  bytes.write(text, nameAt + nameBytes);
  return hash('sha256', bytes, 'base64');
}
