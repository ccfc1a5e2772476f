import type { Sql } from '../../core/command.ts';
import { leafOf, verifyChain } from '../../engines/hash-log/index.ts';
import { disclosuresOf } from './store.ts';

interface StreamRow {
  readonly id: string;
  readonly seq: number;
  readonly leaf: Uint8Array | null;
  readonly bytes: readonly Uint8Array[];
  readonly leaves: readonly Uint8Array[];
}

const batch = 200;

/** Streams whose chain does not hold, whose head is another, or whose words are not those committed to. */
export async function auditRecord(sql: Sql): Promise<{ rule: string; subject: string; detail: string }[]> {
  const findings: { rule: string; subject: string; detail: string }[] = [];
  for (let after = ''; ;) {
    const rows = await streamsAfter(sql, after);
    for (const row of rows) {
      const detail = await breakIn(sql, row);
      if (detail !== null) findings.push({ rule: 'record_chain', subject: row.id, detail });
    }
    const last = rows.at(-1);
    if (!last) return findings;
    after = last.id;
  }
}

async function breakIn(sql: Sql, { id, seq, leaf, bytes, leaves }: StreamRow): Promise<string | null> {
  // Words that were changed behind our back cannot be decrypted.
  const disclosures = await disclosuresOf(sql, id).catch(() => null);
  if (disclosures === null) return 'its words cannot be read';
  const verdict = verifyChain(bytes, disclosures);
  if (!verdict.ok) return `${verdict.code} at ${verdict.seq}`;
  const stale = bytes.findIndex((each, n) => !same(leafOf(each), leaves[n]));
  if (stale >= 0) return `leaf of ${stale + 1} is another`;
  if ((verdict.head?.seq ?? 0) !== seq || !same(verdict.head?.leaf, leaf ?? undefined))
    return `head is not entry ${seq}`;
  return null;
}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return Buffer.compare(a ?? Buffer.alloc(0), b ?? Buffer.alloc(0)) === 0;
}

async function streamsAfter(sql: Sql, after: string): Promise<StreamRow[]> {
  return sql<StreamRow>`
    select s.id, s.seq, s.leaf,
           array(select bytes from record.entry e where e.stream = s.id order by e.seq) as bytes,
           array(select leaf from record.entry e where e.stream = s.id order by e.seq) as leaves
    from record.stream s where s.id > ${after} order by s.id limit ${batch}`;
}
