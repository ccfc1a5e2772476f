/** Walks a dictionary and calls its functions, so that every sentence can be read as a person would read it. */

export interface Text {
  /** Where it stands: `engagements.turn.theirs`. */
  readonly path: string;
  readonly text: string;
}

export interface Node {
  readonly path: string;
  readonly kind: 'text' | 'function' | 'list' | 'room' | 'other';
  /** Of a function: how many parameters; of a list: how many items. */
  readonly size: number;
}

type Sample = (name: string) => unknown;

/** A detail of the sentence shows itself by its name: an agreement with ⟨name⟩ about ⟨sum⟩. */
export const byName: Sample = (name) => (name === 'until' ? '2026-11-27T12:00:00Z' : `⟨${name}⟩`);
/** Sentences change with numbers and with whether it is the reader who acted. */
export const one: Sample = (name) => name === 'you' || (name === 'one' ? true : 1);
export const several: Sample = (name) => (name === 'you' || name === 'one' ? false : 3);

/** The shape of a dictionary, without its words. */
export function shapeOf(value: unknown, path = ''): Node[] {
  if (typeof value === 'string') return [{ path, kind: 'text', size: 0 }];
  if (typeof value === 'function') return [{ path, kind: 'function', size: value.length }];
  if (typeof value !== 'object' || value === null) return [{ path, kind: 'other', size: 0 }];
  const inside = childrenOf(value, path).flatMap(([child, at]) => shapeOf(child, at));
  return Array.isArray(value) ? [{ path, kind: 'list', size: value.length }, ...inside] : inside;
}

/** Every text of a dictionary, with the details a sentence names taken from the sample. */
export function textsOf(value: unknown, sample: Sample, path = ''): Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') return textsOf(call(value, sample), sample, path);
  if (typeof value !== 'object' || value === null) return [];
  return childrenOf(value, path).flatMap(([child, at]) => textsOf(child, sample, at));
}

function childrenOf(value: object, path: string): [unknown, string][] {
  return Object.entries(value).map(([key, child]): [unknown, string] => [child, path === '' ? key : `${path}.${key}`]);
}

function call(sentence: Function, sample: Sample): unknown {
  return Reflect.apply(
    sentence,
    undefined,
    Array.from({ length: 4 }, (_, n) => detail(`${n}`, sample)),
  );
}

/** Stands for a text, a number or an object of details, whichever the sentence asks of it. */
function detail(name: string, sample: Sample): unknown {
  const itself = sample(name);
  return new Proxy(Object(itself) as object, {
    get(target, key) {
      if (key === Symbol.toPrimitive) return () => itself;
      // A number may stand where the sentence expects a text, and shortens or joins it.
      const asked = key in target ? target : Object(String(itself));
      const own: unknown = Reflect.get(asked, key);
      if (typeof own === 'function') return own.bind(asked);
      if (key === 'feeBands') return [detail('first', sample), detail('last', sample)];
      return typeof key === 'string' ? sample(key) : own;
    },
  });
}
