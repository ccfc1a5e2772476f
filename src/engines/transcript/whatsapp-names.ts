/**
 * Where the name of the writer ends. Nearly always at the first colon; but a person may be saved as «Ana: design», and
 * then only the whole chat shows that what stands before the second colon comes again and again.
 */
import { doubt, type Tell } from './line.ts';
import { marks } from './whatsapp-head.ts';

const longestName = 120;

export function withoutMarks(text: string): string {
  return text.replaceAll(marks, '');
}

/** A name without marks and with plain spaces; in a number the hyphens that do not break are plain ones too. */
export function plainName(text: string): string {
  const name = withoutMarks(text)
    .replaceAll(/[\u00A0\u2007\u2009\u202F]/g, ' ')
    .trim();
  return /^~?\s?[+\d][\d\s()\u2010\u2011-]*$/.test(name) ? name.replaceAll(/[\u2010\u2011]/g, '-') : name;
}

/** For each text the index of the colon behind its name, or -1 when nobody is named. */
export function nameEnds(pieces: readonly { readonly rest: string; readonly place: number }[], tell: Tell): number[] {
  const rests = pieces.map(({ rest }) => rest);
  const firsts = rests.map((rest) => colonAfter(rest, 0));
  const groups = new Map<string, number[]>();
  for (const [index, end] of firsts.entries()) {
    if (end < 0) continue;
    const name = rests[index]?.slice(0, end) ?? '';
    const group = groups.get(name);
    if (group) group.push(index);
    else groups.set(name, [index]);
  }
  const ends = firsts;
  for (const [name, members] of groups) {
    const longer = new Map<string, number[]>();
    for (const index of members) {
      const end = colonAfter(rests[index] ?? '', name.length + 1);
      if (end < 0) continue;
      const called = rests[index]?.slice(0, end) ?? '';
      const those = longer.get(called);
      if (those) those.push(index);
      else longer.set(called, [index]);
    }
    const names = [...longer].filter(([, those]) => those.length > 1);
    const named = new Set(names.flatMap(([, those]) => those));
    // What such a person did is written without a colon behind the name: the line is the program's own.
    const rest = members.filter((index) => !named.has(index));
    if (names.length === 0 || !rest.every((index) => names.some(([called]) => rests[index]?.startsWith(`${called} `))))
      continue;
    for (const [called, those] of names) for (const index of those) ends[index] = called.length;
    for (const index of rest) ends[index] = -1;
    const [first] = names;
    tell(
      doubt('name_with_colon', {
        place: pieces[first?.[1][0] ?? 0]?.place ?? null,
        chosen: withoutMarks(first?.[0] ?? ''),
        found: name,
      }),
    );
  }
  return ends;
}

/** A name ends at a colon with a space, or at a colon that ends the line, within the first line. */
function colonAfter(rest: string, from: number): number {
  for (let index = from; index < rest.length && index < from + longestName; index += 1) {
    const code = rest.charCodeAt(index);
    if (code === 10) return -1;
    if (code !== 58 && code !== 0xff1a) continue;
    const next = rest[index + 1];
    if (next === undefined || /\s/.test(next) || next === '\u200E') return index;
  }
  return -1;
}
