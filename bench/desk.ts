/** The check desk with ten thousand things waiting: how long until the page of the next one is there. */
import { type Figure, median } from './support/stats.ts';
import { hashOf, idOf, settle, town } from './support/town.ts';

const waiting = 10_000;
const rounds = 40;
const goalMilliseconds = 200;

export async function desk(): Promise<Figure[]> {
  const place = await town();
  try {
    await settle(place.sql, 500);
    await place.sql`
      insert into screening.finding (id, member, stream, subject, param, starts, ends, kind, rule, certainty, words, before, after, stage, lang, state, at)
      select 'fin_' || lpad(n::text, 26, '0'), 'mem_' || lpad((1 + n % 400)::text, 26, '0'), 'eng_' || lpad((1 + n % 200)::text, 26, '0'),
             'msg_' || lpad(n::text, 26, '0'), 'body', 10, 26, 'phone', 'phone', 'certain', '+54 9 261 555 0199', 'My number is ', ', as agreed.',
             'talking', 'es', 'contested', now() - n * interval '10 seconds'
      from generate_series(1, ${waiting}) n`;
    await place.sql`insert into screening.step (finding, step, at) select id, 'contested', at from screening.finding`;
    const agent = idOf('mem', 1000);
    await place.sql`
      insert into accounts.staff (id, member, role, given_by, given_at) values (${idOf('duty', 1)}, ${agent}, 'trust_agent', 'console', now())`;
    await place.sql`analyze`;
    const { port } = await place.serve();
    const session = `gs_${'s'.repeat(43)}`;
    await sessionFor(place, agent, session);
    const form = async (path: string, fields: Readonly<Record<string, string>>): Promise<string> => {
      const headers = { cookie: `garante=${session}`, 'sec-fetch-site': 'same-origin' };
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
        method: 'POST',
        headers,
        body: new URLSearchParams(fields),
      });
      return answer.text(); // behind the redirect: the page of the next thing, whole
    };
    let page = await form('/desk/check/next', {});
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const [, item] = /name="item" value="(fin_\w+)"/.exec(page) ?? [];
      if (!item) throw new Error('The desk gave nothing to judge.');
      const began = performance.now();
      page = await form('/desk/check/judge', { item, verdict: 'cleared', reason: 'Part of the work.', _key: item });
      times.push(performance.now() - began);
    }
    const slow = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
    return [figure('judge one, see the next, of 10,000 (median)', median(times)), figure('the same, p95', slow)];
  } finally {
    await place.close();
  }
}

function figure(name: string, ours: number): Figure {
  return {
    name,
    ours,
    limit: goalMilliseconds,
    unit: 'ms',
    ratio: ours / goalMilliseconds,
    goal: `< ${goalMilliseconds} ms`,
    met: ours < goalMilliseconds,
  };
}

/** A session of a browser, as signing in would have left it. */
async function sessionFor({ sql }: Awaited<ReturnType<typeof town>>, member: string, token: string): Promise<void> {
  await sql`insert into accounts.session (id, member, hash, device, address)
            values (${idOf('ses', 1)}, ${member}, ${hashOf(token)}, 'Firefox · Linux', '192.0.2.1')`;
}
