/** A table of a thousand assignments: from the file to everybody who may take them, each row by an act of its own. */
import { onSite } from '../test/support/on-site.ts';
import type { Figure } from './support/stats.ts';
import { town } from './support/town.ts';

interface Answer {
  readonly token: string;
  readonly made: number;
  readonly rows: readonly { readonly assignment: string }[];
}

const rows = 1000;
const goalSeconds = 20;
const head =
  'title,description,category,skills,place,city,country,time_zone,starts_at,ends_at,amount,deliverables,address,instructions';

export async function assignmentsBench(): Promise<Figure[]> {
  const place = await town();
  try {
    const { port } = await place.serve();
    const origin = `http://127.0.0.1:${port}`;
    const call = async (path: string, body: object, token = ''): Promise<{ status: number; body: Answer }> => {
      const answer = await fetch(origin + path, {
        method: 'POST',
        headers: {
          ...{ 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
          ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(body),
      });
      return { status: answer.status, body: (await answer.json()) as Answer };
    };
    const { body: person } = await call('/test/member', { email: 'client@example.com', roles: [] });
    const client = { post: (path: string, body: object) => call(`/api/v1${path}`, body, person.token) };
    const table = [head, ...Array.from({ length: rows }, (_, n) => line(n))].join('\n');
    const began = performance.now();
    const { status, body } = await client.post('/assignments/imports', {
      list: table,
      currency: 'USD',
      time_zone: 'UTC',
    });
    if (status !== 201 || body.made !== rows) throw new Error(`${status} ${JSON.stringify(body).slice(0, 300)}`);
    const drafted = (performance.now() - began) / 1000;
    let sent = 0;
    for (const { assignment } of body.rows) {
      const answer = await client.post(`/assignments/${assignment}/send`, { audience: 'market', mode: 'first' });
      if (answer.status === 200) sent += 1;
    }
    if (sent !== rows) throw new Error(`Only ${sent} were sent.`);
    const whole = (performance.now() - began) / 1000;
    const figure = (name: string, ours: number): Figure => ({
      ...{ name, ours, unit: 's', limit: goalSeconds, ratio: ours / goalSeconds, goal: `≤ ${goalSeconds} s` },
      met: ours <= goalSeconds,
    });
    return [
      figure(`${rows} assignments from a table, as drafts`, drafted),
      figure(`${rows} assignments from a table to everybody, one after the other`, whole),
    ];
  } finally {
    await place.close();
  }
}

function line(n: number): string {
  const day = `2030-12-${String(1 + (n % 28)).padStart(2, '0')}`;
  return [
    ...[`Visit ${n + 1} of the month`, `"${onSite.description}"`, 'onsite', 'network_cabling', 'Shop', 'Mendoza', 'AR'],
    ...[
      onSite.timeZone,
      `${day} 09:00`,
      `${day} 13:00`,
      '200.00',
      'Photo|List',
      `Calle San Martín ${n}`,
      'Ask the guard.',
    ],
  ].join(',');
}
