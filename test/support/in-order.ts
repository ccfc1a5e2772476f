/** What must be true of a house whatever was done in it; each story ends by looking. */
import { createPublicKey } from 'node:crypto';
import { checkReceipt, readChain, readDisclosures } from '@garante/record-verify';
import { doctor } from '../../src/doors/doctor.ts';
import type { Program } from '../../src/doors/program.ts';
import type { Sql } from '../../src/core/command.ts';
import { type Receipt, disclosuresOf, signingKey } from '../../src/modules/record/index.ts';
import type { Connection } from '../../src/platform/postgres/connect.ts';

interface Kept {
  readonly id: string;
  readonly conv: string;
  readonly envelopes: readonly string[];
  readonly disclosures: readonly string[];
}

/** What the doctor finds, and what a verifier that shares no code with the house finds in any stream or receipt. */
export async function faultsOf(program: Program, receipts: readonly Receipt[] = []): Promise<readonly string[]> {
  const findings = await doctor(program.pool, program.provider, program.clock.now());
  const publicKey = createPublicKey(signingKey(program.secret));
  const streams = await keptStreams(program.pool);
  const known = new Set(streams.map(({ conv }) => conv));
  const lost = receipts.filter(({ conv }) => !known.has(conv)).map(({ conv }) => `no stream for a receipt of ${conv}`);
  const broken = streams.flatMap(({ id, conv, envelopes, disclosures }) => {
    try {
      const entries = readChain(placed(envelopes));
      readDisclosures(placed(disclosures), entries);
      for (const receipt of receipts)
        if (receipt.conv === conv) checkReceipt(receipt, entries, [{ key: publicKey }], `receipt ${receipt.seq}`);
      return [];
    } catch (fault) {
      return [`${id} ${fault instanceof Error ? fault.message : ''}`];
    }
  });
  return [...findings.map(({ rule, subject, detail }) => `${rule} ${subject} ${detail}`), ...lost, ...broken];
}

async function keptStreams(pool: Connection): Promise<Kept[]> {
  const rows = await pool<{ id: string; conv: string; bytes: Uint8Array[] }[]>`
    select s.id, s.conv, array_agg(e.bytes order by e.seq) as bytes
    from record.stream s join record.entry e on e.stream = s.id group by s.id, s.conv`;
  return Promise.all(
    rows.map(async ({ id, conv, bytes }) => ({
      id,
      conv,
      envelopes: bytes.map((line) => JSON.stringify({ line: Buffer.from(line).toString('base64'), index: null })),
      disclosures: (await disclosuresOf(pool as unknown as Sql, id)).map((each) => JSON.stringify(each)),
    })),
  );
}

function placed(lines: readonly string[]): [line: string, place: string][] {
  return lines.map((line, n) => [line, `line ${n + 1}`]);
}
