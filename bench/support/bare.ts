/** The limit for a page: a bare Node server that does the same query and answers with a template literal. */
import http from 'node:http';
import { connect } from '../../src/platform/postgres/connect.ts';

const [, , url = '', port = '4200'] = process.argv;
const sql = connect(url, { max: 6 });
const dates = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
const numbers = new Intl.NumberFormat('en', { minimumFractionDigits: 2 });
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

interface Row {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly skills: readonly string[];
  readonly currency: string;
  readonly min: bigint;
  readonly max: bigint;
  readonly at: Date;
  readonly owner: string;
}

http
  .createServer((_request, response) => {
    void answer(response);
  })
  .listen(Number(port), '127.0.0.1', () => console.log('ready'));

async function answer(response: http.ServerResponse): Promise<void> {
  const html = await page();
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': Buffer.byteLength(html) });
  response.end(html);
}

async function page(): Promise<string> {
  const rows = await sql<Row[]>`
    select p.id, p.title, left(p.description, 280) as description, p.skills, p.currency, p.budget_min as min,
           p.budget_max as max, p.published_at as at, m.name as owner
    from hiring.project p join accounts.shown_party m on m.id = p.owner
    where p.status = 'open' order by p.published_at desc, p.id desc limit 50`;
  const cards = rows.map(
    (row) => `<li><article><h2><a href="/projects/${row.id}">${escape(row.title)}</a></h2>
<p>${escape(row.description)}</p>
<p><data value="${row.min}">${row.currency} ${numbers.format(Number(row.min) / 100)}</data> – <data value="${row.max}">${numbers.format(Number(row.max) / 100)}</data></p>
<p><time datetime="${row.at.toISOString()}">${dates.format(row.at)}</time> · ${escape(row.owner)}</p>
<ul>${row.skills.map((skill) => `<li>${escape(skill)}</li>`).join('')}</ul></article></li>`,
  );
  return `<!doctype html><html lang="en"><head><title>Projects</title></head><body><main><h1>Projects</h1><ul>${cards.join('\n')}</ul></main></body></html>`;
}
