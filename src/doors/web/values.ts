import type { Values } from './route.ts';

/** What a form sent. */
export function parseForm(body: string): Values {
  return gathered(new URLSearchParams(body));
}

/** Names that come more than once become lists; nothing is nested, nothing can be polluted. */
export function gathered(pairs: Iterable<readonly [name: string, value: string]>): Values {
  const values: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  for (const [name, value] of pairs) {
    const text = value.replaceAll('\r\n', '\n');
    const before = values[name];
    if (before === undefined) values[name] = text;
    else if (typeof before === 'string') values[name] = [before, text];
    else before.push(text);
  }
  return values;
}
