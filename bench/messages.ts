/** Accepting a message over HTTP beside the limit: one database function that does the same work. */
import { readFileSync } from 'node:fs';
import { load } from './support/http.ts';
import { hasPgbench, limit } from './support/limit.ts';
import { type Figure, type Round, median } from './support/stats.ts';
import { idOf, settle, tokenOf, town } from './support/town.ts';

const pairs = 2_000;
const rounds = 5;
const seconds = 3;

export async function messages(): Promise<Figure[]> {
  const place = await town();
  try {
    await settle(place.sql, pairs);
    await place.sql.unsafe(readFileSync('bench/support/limit.sql', 'utf8'));
    const { port } = await place.serve();
    const text = 'A calm sentence about the work and its three milestones, number ';
    let count = 0;
    const ours = (clients: number, span: number): Promise<Round> =>
      load({
        port,
        clients,
        seconds: span,
        status: 201,
        next: () => {
          const person = 1 + Math.floor(Math.random() * pairs * 2);
          count += 1;
          return {
            method: 'POST',
            path: `/api/v1/engagements/${idOf('eng', Math.ceil(person / 2))}/messages`,
            headers: {
              authorization: `Bearer ${tokenOf(person)}`,
              'content-type': 'application/json',
              'idempotency-key': `k${count}`,
            },
            body: JSON.stringify({ body: text + count }),
          };
        },
      });
    const best = (clients: number): Promise<Round> =>
      limit({ url: place.url, statement: 'select bench.say(:n)', range: pairs * 2, clients, seconds });

    const figures: Figure[] = [];
    for (const [clients, goal] of [
      [1, 0],
      [16, 0.45],
      [64, 0],
    ] as const) {
      const pairsOfRounds: [Round, Round][] = [];
      for (let round = 0; round < rounds; round += 1) {
        await ours(clients, 1); // warm: after a pause V8 drops code
        pairsOfRounds.push([await ours(clients, seconds), await best(clients)]);
      }
      const of = (pick: (pair: [Round, Round]) => number): number => median(pairsOfRounds.map(pick));
      const errors = pairsOfRounds.reduce((sum, [mine]) => sum + mine.errors, 0);
      const ratio = of(([mine, its]) => mine.perSecond / its.perSecond);
      figures.push({
        name: `accept a message, ${clients} clients${errors > 0 ? ` (${errors} errors)` : ''}`,
        ours: of(([mine]) => mine.perSecond),
        limit: of(([, its]) => its.perSecond),
        unit: '/s',
        ratio,
        goal: goal > 0 ? `≥ ${goal} × ${hasPgbench ? 'pgbench' : 'driver loop'}` : 'shown',
        met: ratio >= goal && errors === 0,
      });
      const slow = of(([mine, its]) => mine.p99 / its.p99);
      figures.push({
        name: `p99 of it, ${clients} clients`,
        ours: of(([mine]) => mine.p99),
        limit: of(([, its]) => its.p99),
        unit: 'ms',
        ratio: slow,
        goal: clients === 16 ? '≤ 3 × and ≤ 25 ms idle' : 'shown',
        met: clients !== 16 || slow <= 3,
      });
    }
    return figures;
  } finally {
    await place.close();
  }
}
