import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { defaults } from '../../../modules/policy/numbers.ts';
import { langs } from '../../../words/lang.ts';
import type { PageContext } from '../parts/layout.tsx';
import { Layout } from '../parts/layout.tsx';
import { MoneyPanel } from '../parts/money-panel.tsx';
import { Offer } from '../parts/offer.tsx';
import { initials } from '../parts/portrait.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { LandingPage } from './landing.tsx';
import { PartsPage } from './parts.tsx';

const visitor: PageContext = {
  lang: 'en',
  asset: (name) => `/assets/${name}`,
  path: '/projects?page=2',
  member: null,
  now: new Date('2026-11-20T15:06:00Z'),
  sandbox: true,
  origin: 'https://garante.example',
};
const member: PageContext = {
  ...visitor,
  member: { id: 'mem_1', name: 'Marina Ferrari', staff: [], unread: 3, timeZone: 'America/Argentina/Mendoza' },
};

const pages: readonly (readonly [string, (page: PageContext) => VNode])[] = [
  ['the gallery', (page) => <PartsPage page={page} />],
  ['the front page', (page) => <LandingPage page={page} latest={[]} numbers={defaults} />],
];

describe.each(pages)('%s', (_name, draw) => {
  test.each(langs)('carries no inline style and no handler, which the security policy would block (%s)', (lang) => {
    const html = render(draw({ ...member, lang }));
    expect(html).not.toMatch(/\sstyle=|\son[a-z]+=/u);
  });

  test.each(langs)('gives every id once, so that labels and links find their own (%s)', (lang) => {
    const ids = [...render(draw({ ...member, lang })).matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each(langs)('leaves no gap in a sentence (%s)', (lang) => {
    expect(render(draw({ ...member, lang }))).not.toMatch(/undefined|null|NaN|\[object/u);
  });
});

describe('the frame of a page', () => {
  const frame = (page: PageContext, index: boolean) =>
    render(
      <Layout page={page} title="Projects" index={index}>
        x
      </Layout>,
    );

  test('is kept from search engines unless the page is public', () => {
    expect(frame(visitor, false)).toContain('content="noindex"');
    expect(frame(visitor, true)).not.toContain('noindex');
  });

  test('names its address without the query, and once per language', () => {
    const html = frame(visitor, true);
    expect(html).toContain('<link rel="canonical" href="https://garante.example/projects"/>');
    expect(html).toContain('hreflang="pt" href="https://garante.example/projects?page=2&amp;lang=pt"');
  });

  test('says on every page of a sandbox that no real money moves', () => {
    expect(frame(visitor, false)).toContain('no real money moves');
    expect(frame({ ...visitor, sandbox: false }, false)).not.toContain('no real money moves');
  });

  test('lets browsers fetch ahead for visitors only', () => {
    expect(frame(visitor, true)).toContain('speculationrules');
    expect(frame(member, true)).not.toContain('speculationrules');
  });

  test('opens the desk to staff only', () => {
    const staff = { ...member, member: { ...member.member, staff: ['arbiter'] } } as PageContext;
    expect(frame(staff, false)).toContain('href="/desk"');
    expect(frame(member, false)).not.toContain('href="/desk"');
  });
});

describe('the arch', () => {
  const sums = { agreed: 94_000n, held: 42_000n, released: 28_000n, refunded: 0n, fee: 2_800n };
  const html = render(
    <MoneyPanel lang="en" currency="USD" client="Marina" professional="Tomás" {...sums} />,
  ).replaceAll('\u00A0', ' ');

  test('is told in words to those who do not see it', () => {
    expect(html).toContain(
      'Of USD 940.00 agreed: 240.00 not protected yet, 420.00 protected, 280.00 released to Tomás, 0.00 refunded to Marina.',
    );
  });

  test('shows what arrives and what the house keeps', () => {
    expect(html).toContain('paid 252.00');
    expect(html).toContain('+ fee 28.00');
  });
});

test('a shut offer holds its reason and nothing to press', () => {
  const html = render(
    <Offer lang="en" icon="split" title="Propose a split" because="Only after both rounds.">
      <button>Propose</button>
    </Offer>,
  );
  expect(html).toContain('Only after both rounds.');
  expect(html).not.toContain('<button');
});

test('days of the record are those of the reader, not of the server', () => {
  const entry = { kind: 'act', id: 'e1', at: new Date('2026-11-20T01:00:00Z'), title: 'Agreed' } as const;
  expect(render(<Timeline page={member} entries={[entry]} />)).toContain('Thursday 19 November');
  expect(render(<Timeline page={visitor} entries={[entry]} />)).toContain('Today');
});

test('initials are whole letters of the first and the last name', () => {
  expect(['Marina Ferrari', 'tomás quispe rojas', 'Ñusta', '  ', '🌵 Sol'].map(initials)).toEqual([
    'MF',
    'TR',
    'Ñ',
    '',
    '🌵S',
  ]);
});
