/**
 * The one spelling of a value that is hashed: RFC 8785 without fractions, without numbers of 2^53 or more, without lone
 * surrogates and without U+0000. Throws for everything else.
 */
export function canonical(value: unknown, depth = 0): string {
  if (depth > 64) throw new RangeError('nested too deeply');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value === 0 ? 0 : value);
  if (typeof value === 'string' && value.isWellFormed() && !value.includes('\0')) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join(',')}]`;
  if (!isObject(value)) throw new RangeError('outside of the data model');
  // JavaScript compares strings by UTF-16 code units, which is the order RFC 8785 asks for.
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, item]) => `${canonical(name)}:${canonical(item, depth + 1)}`).join(',')}}`;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
