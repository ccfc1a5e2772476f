/**
 * The little formatting a message may carry: emphasis, lists, quotes, code and links. No pictures, no HTML, no headings
 * larger than the text. What is hidden, or kept from the other side, goes through as one letter that nobody can write,
 * so no markup can open it or tear it apart.
 */
import MarkdownIt from 'markdown-it';
import type { Piece } from '../../../../modules/screening/index.ts';

const markdown = prepare();
/** Letters of the private use area: nobody can write them (`core/text.ts`), so each stands for one piece. */
const firstPlaceholder = 0xe000;
const placeholder = /[\uE000-\uF8FF]/gu;
const placeholderLimit = 0xf8ff - firstPlaceholder;

const drawn = new Map<string, string>();
const drawnLimit = 500;

/** A text with its pieces as HTML. @param cover draws one piece that formatting must not enter, as safe HTML. */
export function drawText(pieces: readonly Piece[], cover: (piece: Piece) => string): string {
  const covered: string[] = [];
  const source = pieces
    .map((piece) => {
      if ('shown' in piece && piece.kept === undefined) return piece.shown.replaceAll(placeholder, '');
      if (covered.length >= placeholderLimit) return '';
      covered.push(cover(piece));
      return String.fromCharCode(firstPlaceholder + covered.length - 1);
    })
    .join('');
  return formatted(source).replaceAll(placeholder, (letter) => covered[letter.charCodeAt(0) - firstPlaceholder] ?? '');
}

/** The same texts are drawn again and again; the last some hundred are kept. */
function formatted(source: string): string {
  const known = drawn.get(source);
  if (known !== undefined) return known;
  const html = isPlain(source) ? `<p>${escapeHtml(source)}</p>` : markdown.render(source).trim();
  if (drawn.size >= drawnLimit) for (const oldest of [...drawn.keys()].slice(0, drawnLimit / 4)) drawn.delete(oldest);
  drawn.set(source, html);
  return html;
}

/** Most messages are one plain sentence. */
function isPlain(source: string): boolean {
  return !/[*_`~#[\]<>&\\|\n"]|:\/\/|^\s|^[-+\d]/u.test(source);
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function prepare() {
  const md = new MarkdownIt('default', { html: false, linkify: true, breaks: true, typographer: false });
  md.options.maxNesting = 20;
  md.disable(['image', 'table', 'reference', 'html_block', 'html_inline', 'entity']);
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  // Only pages, and never an address that something hidden has become part of.
  md.validateLink = (address) => /^https?:\/\/[^\s]/iu.test(address) && !/%EE%8|%EF%A|[\uE000-\uF8FF]/iu.test(address);
  const { rules } = md.renderer;
  rules['link_open'] = (tokens, at) => {
    const address = String(tokens[at]?.attrGet('href') ?? '');
    return `<a href="${escapeHtml(address)}" rel="nofollow noopener noreferrer ugc">`;
  };
  rules['heading_open'] = () => '<p><strong>';
  rules['heading_close'] = () => '</strong></p>\n';
  rules['fence'] = (tokens, at) => `<pre><code>${escapeHtml(tokens[at]?.content ?? '')}</code></pre>\n`;
  rules['code_block'] = rules['fence'];
  return md;
}
