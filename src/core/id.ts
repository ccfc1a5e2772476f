/** A name the house gives: `mil_` and 26 characters that sort by the time they were given. */
export type Id<Prefix extends string> = `${Prefix}_${string}`;

/** Who stands on one side of an engagement: a person for themselves, or a company. */
export type Party = Id<'mem'> | Id<'com'>;

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A ULID in lower case: 48 bits of time, 80 bits of chance.
 * @param random 10 bytes, passed in so that nothing here is ambient.
 */
export function makeId<Prefix extends string>(prefix: Prefix, now: Date, random: Uint8Array): Id<Prefix> {
  let time = now.getTime();
  let head = '';
  for (let n = 0; n < 10; n += 1) {
    head = (letters[time % 32] ?? '0') + head;
    time = Math.floor(time / 32);
  }
  let tail = '';
  let bits = 0;
  let held = 0;
  for (const byte of random.subarray(0, 10)) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      tail += letters[(held >> bits) & 31] ?? '0';
    }
    held &= (1 << bits) - 1;
  }
  return `${prefix}_${head}${tail}`;
}

/** True for the shape of an id with this prefix; says nothing of whether the thing exists. */
export function isId<Prefix extends string>(prefix: Prefix, value: string): value is Id<Prefix> {
  return value.startsWith(`${prefix}_`) && /^[0-9a-hjkmnp-tv-z]{26}$/.test(value.slice(prefix.length + 1));
}
