/** How values look on the wire: snake_case, money and large numbers as text, instants in ISO 8601. */

export const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camel = (name: string): string => name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** From the house to the wire. Names of map-like objects (ids, currencies, codes) have no capitals or keep their own. */
export function toWire(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(toWire);
  if (value instanceof Map) return toWire(Object.fromEntries(value));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .map(([name, part]) => [/^[A-Z]{3}$/.test(name) || name.includes(':') ? name : snake(name), toWire(part)]),
    );
  }
  return value;
}

/** From the wire to the house. */
export function fromWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromWire);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [camel(name), fromWire(part)]));
  return value;
}

/** A path of the input as an integrator wrote it. */
export function paramOnWire(param: string): string {
  return param.split('.').map(snake).join('.');
}

/** Thrown for a body that is no JSON, or that says one name twice: then nobody can tell what was meant. */
export class NotReadable extends Error {}

const depthLimit = 32;

/**
 * JSON.parse keeps the last of two equal names in silence; a client and a reader in between could then understand
 * different requests. So names are counted per object while scanning. @throws {NotReadable}
 */
export function parseStrict(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NotReadable();
  }
  refuseTwins(text);
  return value;
}

/** Runs only over text that JSON.parse has accepted, so it may be simple. */
function refuseTwins(text: string): void {
  const open: (Set<string> | null)[] = []; // a set of names per object, null per array
  let expectsName = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '{' || letter === '[') {
      if (open.length >= depthLimit) throw new NotReadable();
      open.push(letter === '{' ? new Set() : null);
      expectsName = letter === '{';
    } else if (letter === '}' || letter === ']') {
      open.pop();
      expectsName = false;
    } else if (letter === ',') {
      expectsName = open.at(-1) instanceof Set;
    } else if (letter === '"') {
      const end = endOfString(text, at);
      if (expectsName) {
        const name = JSON.parse(text.slice(at, end + 1)) as string;
        const names = open.at(-1);
        if (name === '__proto__' || names?.has(name)) throw new NotReadable();
        names?.add(name);
        expectsName = false;
      }
      at = end;
    }
  }
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
