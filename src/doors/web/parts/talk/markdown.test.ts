import { expect, test } from 'vitest';
import type { Piece } from '../../../../modules/screening/index.ts';
import { drawText } from './markdown.ts';

const cover = (piece: Piece): string => ('hidden' in piece ? '<em>hidden</em>' : `<mark>${piece.shown}</mark>`);
const draw = (text: string): string => drawText([{ shown: text }], cover);
const link = (address: string, text: string): string =>
  `<a href="${address}" rel="nofollow noopener noreferrer ugc">${text}</a>`;

test.each([
  ['a plain sentence', 'Good morning.', '<p>Good morning.</p>'],
  ['emphasis', 'It is **done** and *tested*.', '<p>It is <strong>done</strong> and <em>tested</em>.</p>'],
  ['a line of its own', 'One\nTwo', '<p>One<br>\nTwo</p>'],
  ['a list', '- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
  ['a heading is as large as the text', '# Big', '<p><strong>Big</strong></p>'],
  ['code', '`a < b`', '<p><code>a &lt; b</code></p>'],
  ['a block of code without a name', '```js" onclick="x\na < b\n```', '<pre><code>a &lt; b\n</code></pre>'],
  [
    'an address becomes a link',
    'See https://github.com/a?b=1&c=2',
    `<p>See ${link('https://github.com/a?b=1&amp;c=2', 'https://github.com/a?b=1&amp;c=2')}</p>`,
  ],
  ['a named link', '[shop](https://shop.test/x "t")', `<p>${link('https://shop.test/x', 'shop')}</p>`],
])('%s', (_what, text, html) => {
  expect(draw(text)).toBe(html);
});

test.each([
  ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['a picture', '![x](https://track.test/pixel.png)'],
  ['a script behind a link', '[x](javascript:alert(1))'],
  ['data behind a link', '[x](data:text/html;base64,PHNjcmlwdD4=)'],
  ['a mail address behind a link', '<mailto:a@b.test>'],
  ['an attribute out of its quotes', '[x](https://a.test/"onmouseover="alert(1))'],
  ['an entity that hides a scheme', '[x](&#106;avascript:alert(1))'],
  ['a link of another scheme', 'ftp://a.test and //b.test'],
])('%s does nothing', (_what, text) => {
  const html = draw(text);
  expect(html).not.toMatch(/<(?!\/?(?:p|a|br|em|strong|code)\b)/u);
  expect(html).not.toMatch(/href="(?!https?:)/u);
  expect(html).not.toMatch(/<[^>]*\son\w+=/u);
});

test('a bare domain is no link, because nobody asked to make one', () => {
  expect(draw('see example.org')).toBe('<p>see example.org</p>');
});

const hidden = { hidden: 'phone', rule: 'phone.number' };

test.each([
  ['in a sentence', 'Call ', ' now', '<p>Call <em>hidden</em> now</p>'],
  ['in emphasis', '**', '**', '<p><strong><em>hidden</em></strong></p>'],
  ['in code', '`', '`', '<p><code><em>hidden</em></code></p>'],
  ['in a block of code', '```\n', '\n```', '<pre><code><em>hidden</em>\n</code></pre>'],
  ['in a list', '- ', '\n- two', '<ul>\n<li><em>hidden</em></li>\n<li>two</li>\n</ul>'],
  ['in the text of a link', '[', '](https://a.test)', `<p>${link('https://a.test', '<em>hidden</em>')}</p>`],
])('hidden words %s are hidden and nothing is torn apart', (_where, before, after, html) => {
  expect(drawText([{ shown: before }, hidden, { shown: after }], cover)).toBe(html);
});

test('an address that hidden words are part of is no link', () => {
  expect(drawText([{ shown: '[x](https://a.test/' }, hidden, { shown: ')' }], cover)).not.toContain('href');
  expect(drawText([{ shown: 'https://a.test/' }, hidden], cover)).not.toContain('href');
});

test('words kept from the other side are not formatted', () => {
  expect(drawText([{ shown: '*a* ' }, { shown: '**b**', kept: 'contested' }], cover)).toBe(
    '<p><em>a</em> <mark>**b**</mark></p>',
  );
});

test('nobody can write the letter that stands for a piece', () => {
  expect(drawText([{ shown: '\uE000' }, hidden], cover)).toBe('<p><em>hidden</em></p>');
});

test('deep nesting and long runs of marks take no time', () => {
  const began = performance.now();
  for (const text of [
    '>'.repeat(5000),
    '['.repeat(5000),
    '*a'.repeat(2500),
    '`'.repeat(5000),
    '- '.repeat(2500),
    '(http://a.b/'.repeat(400),
  ])
    draw(text);
  expect(performance.now() - began).toBeLessThan(5_000);
});
