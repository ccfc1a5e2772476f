/** What must be true of a house whatever was done in it; each story ends by looking. */
import { createPublicKey } from 'node:crypto';
import { verifyRecord } from '../../packages/record-verify/index.ts';
import { doctor } from '../../src/doors/doctor.ts';
import type { Program } from '../../src/doors/program.ts';
import { type Receipt, signingKey } from '../../src/modules/record/index.ts';
import type { Connection } from '../../src/platform/postgres/connect.ts';

interface Kept {
  readonly id: string;
  readonly conv: string;
  readonly envelopes: string;
  readonly disclosures: string;
}

/** What the doctor finds, and what a verifier that shares no code with the house finds in any stream or receipt. */
export async function faultsOf(program: Program, receipts: readonly Receipt[] = []): Promise<readonly string[]> {
  const findings = await doctor(program.pool, program.provider, program.clock.now());
  const publicKey = createPublicKey(signingKey(program.secret));
  const streams = await keptStreams(program.pool);
  const known = new Set(streams.map(({ conv }) => conv));
  const lost = receipts.filter(({ conv }) => !known.has(conv)).map(({ conv }) => `no stream for a receipt of ${conv}`);
  const broken = streams.flatMap(({ id, conv, envelopes, disclosures }) => {
    const own = receipts.filter((receipt) => receipt.conv === conv).map((receipt) => JSON.stringify(receipt));
    const verdict = verifyRecord({ envelopes, disclosures, receipts: own.join('\n'), publicKey });
    return verdict.ok ? [] : [`${id} ${verdict.code} in line ${verdict.line} of its ${verdict.part}`];
  });
  return [...findings.map(({ rule, subject, detail }) => `${rule} ${subject} ${detail}`), ...lost, ...broken];
}

async function keptStreams(pool: Connection): Promise<Kept[]> {
  const rows = await pool<{ id: string; conv: string; bytes: Uint8Array[]; fields: (object | null)[] }[]>`
    select s.id, s.conv, array_agg(e.bytes order by e.seq) as bytes, json_agg(c.fields order by e.seq) as fields
    from record.stream s join record.entry e on e.stream = s.id
    left join record.content c on c.stream = e.stream and c.seq = e.seq group by s.id, s.conv`;
  return rows.map(({ id, conv, bytes, fields }) => ({
    id,
    conv,
    envelopes: bytes
      .map((line) => JSON.stringify({ line: Buffer.from(line).toString('base64'), index: null }))
      .join('\n'),
    disclosures: fields
      .flatMap((each, n) =>
        Object.entries(each ?? {}).map(([name, said]) => JSON.stringify({ seq: n + 1, name, ...said })),
      )
      .join('\n'),
  }));
}
