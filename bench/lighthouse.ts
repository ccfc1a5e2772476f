/** Lighthouse on the pages people meet first and the one they live in: landing, browse, project, engagement room. */
import { existsSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { cast, demoPassword } from '../src/doors/demo/cast.ts';
import { type Figure, median } from './support/stats.ts';
import { town } from './support/town.ts';

const goal = 95;
const looks = 3;
const browsers = [process.env['CHROME_PATH'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export async function lighthouseBench(): Promise<Figure[]> {
  const chromePath = browsers.find((file) => file !== '' && existsSync(file));
  if (!chromePath) throw new Error('Lighthouse needs a Chromium: name one in CHROME_PATH.');
  const place = await town();
  const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const chrome = await launch({ chromePath, chromeFlags });
  try {
    const { port } = await place.serve({ GARANTE_DEMO: '1' });
    const origin = `http://127.0.0.1:${port}`;
    const cookie = await signIn(origin);
    const project = await firstLink(`${origin}/projects`, /href="(\/projects\/prj_[^"]+)"/, cookie);
    const room = await firstLink(`${origin}/work`, /href="(\/engagements\/eng_[^"?#]+)"/, cookie);
    const pages = { landing: '/', browse: '/projects', project, room };
    const figures: Figure[] = [];
    for (const [name, path] of Object.entries(pages)) {
      const extraHeaders = name === 'room' ? { cookie } : {};
      const scores = await look(origin + path, chrome.port, extraHeaders);
      for (const category of categories) {
        // A private page asks search engines to stay away, which Lighthouse counts against it.
        if (name === 'room' && category === 'seo') continue;
        const ours = median(scores.map((each) => each[category]));
        figures.push({
          name: `${name}: ${category}`,
          ours,
          limit: 100,
          unit: '',
          ratio: ours / 100,
          goal: `≥ ${goal}`,
          met: ours >= goal,
        });
      }
    }
    return figures;
  } finally {
    chrome.kill();
    await place.close();
  }
}

type Scores = Readonly<Record<(typeof categories)[number], number>>;

/** Each page several times: beside other work on the machine a single look says little. */
async function look(url: string, port: number, extraHeaders: Record<string, string>): Promise<Scores[]> {
  const taken: Scores[] = [];
  for (let n = 0; n < looks; n += 1) {
    const run = await lighthouse(url, { port, output: 'json', logLevel: 'error', extraHeaders });
    const of = (name: keyof Scores): number => Math.round((run?.lhr.categories[name]?.score ?? 0) * 100);
    taken.push({
      performance: of('performance'),
      accessibility: of('accessibility'),
      'best-practices': of('best-practices'),
      seo: of('seo'),
    });
  }
  return taken;
}

async function signIn(origin: string): Promise<string> {
  const body = new URLSearchParams({ email: cast.marina.email, password: demoPassword, _key: 'lighthouse' });
  const response = await fetch(`${origin}/sign-in`, { method: 'POST', body, redirect: 'manual' });
  return response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0] ?? '')
    .join('; ');
}

async function firstLink(url: string, pattern: RegExp, cookie: string): Promise<string> {
  const html = await (await fetch(url, { headers: { cookie } })).text();
  const path = pattern.exec(html)?.[1];
  if (!path) throw new Error(`${url} leads nowhere.`);
  return path;
}
