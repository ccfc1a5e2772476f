/** Check digits of addresses on chains, so that a long word is told from an address without any word beside it. */

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const bech32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** Bitcoin, Litecoin, Dogecoin, Tron: the last four octets are the beginning of the hash of the hash of the others. */
export function isBase58Check(value: string): boolean {
  const octets: number[] = Array.from({ length: 25 }, () => 0);
  for (const sign of value) {
    let carry = base58.indexOf(sign);
    if (carry < 0) return false;
    for (let at = 24; at >= 0; at -= 1) {
      carry += (octets[at] ?? 0) * 58;
      octets[at] = carry & 255;
      carry >>= 8;
    }
    if (carry > 0) return false;
  }
  const hash = sha256(sha256(octets.slice(0, 21)));
  return octets.slice(21).every((octet, at) => octet === hash[at]);
}

/** BIP 173 and 350: a polynomial over the name before the last "1" and the letters after it. */
export function isBech32(value: string): boolean {
  const split = value.lastIndexOf('1');
  const name = value.slice(0, split);
  const letters = Array.from(value.slice(split + 1), (sign) => bech32.indexOf(sign));
  if (split < 1 || letters.length < 7 || letters.includes(-1)) return false;
  const codes = Array.from(name, (sign) => sign.charCodeAt(0));
  let sum = 1;
  for (const part of [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...letters]) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ part;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((factor, at) => {
      if ((top >>> at) & 1) sum ^= factor;
    });
  }
  return sum === 1 || sum === 0x2bc830a3;
}

function isPrime(number: number): boolean {
  for (let by = 2; by * by <= number; by += 1) if (number % by === 0) return false;
  return true;
}
const primes = Array.from({ length: 311 }, (_, at) => at + 2)
  .filter(isPrime)
  .slice(0, 64);
const fraction = (root: number): number => ((root - Math.floor(root)) * 0x1_0000_0000) | 0;
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** FIPS 180-4, of fewer than 56 octets: one block. */
function sha256(octets: readonly number[]): number[] {
  const block = new Int32Array(64);
  [...octets, 128].forEach((octet, at) => {
    block[at >> 2] = (block[at >> 2] ?? 0) | (octet << (24 - (at & 3) * 8));
  });
  block[15] = octets.length * 8;
  for (let at = 16; at < 64; at += 1) {
    const near = block[at - 2] ?? 0;
    const far = block[at - 15] ?? 0;
    const first = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const second = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    block[at] = (block[at - 16] ?? 0) + first + (block[at - 7] ?? 0) + second;
  }
  const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = start;
  for (let at = 0; at < 64; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (constants[at] ?? 0) + (block[at] ?? 0)) | 0;
    const most = (a & b) ^ (a & c) ^ (b & c);
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  return [a, b, c, d, e, f, g, h].flatMap((word, at) => {
    const sum = (word + (start[at] ?? 0)) | 0;
    return [sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255];
  });
}
