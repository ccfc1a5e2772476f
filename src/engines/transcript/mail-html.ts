/**
 * An e-mail that has only HTML, as the text that a person saw. Not a browser: tags fall away, what stands in blocks gets
 * lines of its own, quotes get the sign that quotes have in text, and what is never shown is left out.
 */

const blocks = new Set(
  'p div br hr tr table ul ol li h1 h2 h3 h4 h5 h6 section article header footer address pre dl dt dd title'.split(' '),
);
const hidden = new Set(['head', 'style', 'script', 'template', 'noscript', 'svg', 'math']);

export function htmlText(html: string): string {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  let inside: string | null = null;
  let position = 0;
  const flush = (): void => {
    lines.push(`${'> '.repeat(depth)}${line.replaceAll(/[ \t\r\n\f]+/g, ' ').trim()}`.trimEnd());
    line = '';
  };
  while (position < html.length) {
    const open = html.indexOf('<', position);
    if (inside === null) line += entities(html.slice(position, open < 0 ? html.length : open));
    if (open < 0) break;
    const comment = html.startsWith('<!--', open);
    const close = html.indexOf(comment ? '-->' : '>', open);
    if (close < 0) break;
    position = close + (comment ? 3 : 1);
    if (comment) continue;
    const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 24)) ?? [];
    const tag = name.toLowerCase();
    if (inside !== null) {
      if (slash && tag === inside) inside = null;
      continue;
    }
    if (hidden.has(tag) && !slash) inside = tag;
    else if (tag === 'blockquote') {
      flush();
      depth = Math.max(0, Math.min(8, depth + (slash ? -1 : 1)));
    } else if (tag === 'p' && slash) {
      flush();
      flush();
    } else if (blocks.has(tag) && (tag === 'br' || line.trim() !== '')) flush();
    else if (tag === 'td' || tag === 'th') line += ' ';
  }
  flush();
  return lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  copy: '©',
  reg: '®',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  iexcl: '¡',
  iquest: '¿',
  ordf: 'ª',
  ordm: 'º',
  deg: '°',
  bull: '•',
  middot: '·',
  times: '×',
  szlig: 'ß',
  zwnj: '',
  zwj: '',
  shy: '',
};
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  ring: '\u030A',
};

function entities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, (all, name: string) => {
    if (name.startsWith('#')) {
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      const sound = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return sound ? String.fromCodePoint(code) : '\uFFFD';
    }
    const accent = accents[name.slice(1)];
    // «&aacute;» is an a with an accent: the letter and the mark are one sign of Unicode.
    if (accent) return `${name[0] ?? ''}${accent}`.normalize('NFC');
    return named[name] ?? named[name.toLowerCase()] ?? all;
  });
}
