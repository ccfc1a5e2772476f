/**
 * The small language in which rules are written, turned into regular expressions over letters that stand for words.
 * `ROW word (a|b c)? _3 ~3 !(x|ROW) \? $ $$ ^ #`: rows and words, choices, up to three of any inside a sentence or
 * across sentences, not followed by, a question, end of a clause, end of the text, its beginning, a number.
 */
export interface Compiled {
  readonly source: string;
  /** Sets of letters of which each text that matches holds at least one, each. */
  readonly needs: readonly string[];
}

const piece = /~(\d+)|_(\d+)|!\(([^)]*)\)|!([A-Za-z\d]+)|\$\$|\$|\^|\\\?|[#%,]|[A-Za-z][A-Za-z\d]*|[()|?]/gu;
const identifier = /[A-Za-z][A-Za-z\d]*/gu;

/** Names in a pattern, whether rows or words. */
export function namesIn(pattern: string): string[] {
  return pattern.match(identifier) ?? [];
}

interface Node extends Compiled {
  /** The letters, when it is one letter out of a set. */
  readonly set: string | null;
}

export function compile(
  pattern: string,
  lettersOf: (name: string) => string,
  cost: (letters: string) => number,
): Compiled {
  const parts = [...pattern.matchAll(piece)];
  let at = 0;
  const sequence = (): Node => {
    const nodes: Node[] = [];
    for (; at < parts.length && parts[at]?.[0] !== '|' && parts[at]?.[0] !== ')'; at += 1) {
      const [all = '', leap, gap, nots, not] = parts[at] ?? [];
      if (all === '?') {
        const last = nodes.pop();
        if (last) nodes.push({ source: `(?:${last.source})?`, needs: [], set: null });
      } else if (all === '(') {
        at += 1;
        nodes.push(choice());
      } else if (leap ?? gap) nodes.push(plain(leap ? `.{0,${leap}}?` : `[^.?]{0,${gap}}?`));
      else if (nots ?? not) {
        const letters = namesIn(nots ?? not ?? '')
          .map(lettersOf)
          .join('');
        if (letters) nodes.push(plain(`(?![${letters}])`));
      } else if (all === '$$') nodes.push(plain('(?=[.,?"]*$)'));
      else if (all === '$') nodes.push(plain('(?=[.,?"]|$)'));
      else if (all === '^') nodes.push(plain('^'));
      else
        nodes.push(one(all === String.raw`\?` ? '?' : all === '#' || all === ',' ? all : lettersOf(all) || '\uffff'));
    }
    const [only] = nodes;
    if (nodes.length === 1 && only) return only;
    return {
      source: nodes.map(({ source }) => source).join(''),
      needs: nodes.flatMap(({ needs }) => needs),
      set: null,
    };
  };
  const choice = (): Node => {
    const ways: Node[] = [sequence()];
    while (parts[at]?.[0] === '|') {
      at += 1;
      ways.push(sequence());
    }
    const [way] = ways;
    if (ways.length === 1 && way) return way;
    if (ways.every(({ set }) => set !== null)) return one(ways.map(({ set }) => set).join(''));
    const first = ways.map(({ needs }) => rarest(needs, cost));
    return {
      source: `(?:${ways.map(({ source }) => source).join('|')})`,
      needs: first.every((letters) => letters !== '') ? [first.join('')] : [],
      set: null,
    };
  };
  return choice();
}

function plain(source: string): Node {
  return { source, needs: [], set: null };
}
function one(letters: string): Node {
  const set = [...new Set(letters)].join('');
  return { source: set.length > 1 ? `[${set}]` : set === '?' ? String.raw`\?` : set, needs: [set], set };
}
function rarest(needs: readonly string[], cost: (letters: string) => number): string {
  return needs.reduce((best, set) => (best === '' || cost(set) < cost(best) ? set : best), '');
}
