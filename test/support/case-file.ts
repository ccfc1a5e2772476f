/** Case files as their readers take them, on disk, and what both verifiers say of them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { hasPython } from '../evidence/verifiers.ts';
import type { Api } from './program.ts';
import { type Town, ok } from './story.ts';

const verifiers = [
  ['node', 'packages/record-verify/verify.mjs'],
  ...(hasPython ? [['python3', 'packages/record-verify/verify.py']] : []),
];

export interface TakenFile {
  readonly id: string;
  /** Where it lies. */
  readonly file: string;
  readonly zip: Buffer;
  /** The report in it. */
  readonly html: string;
}

export function takingAlong({ origin, settle }: Town) {
  const folder = mkdtempSync(path.join(tmpdir(), 'garante-story-'));

  function bytesAt(who: Api, place: string): Promise<Response> {
    return fetch(`${origin}/api/v1${place}`, { headers: { authorization: `Bearer ${who.token}` } });
  }

  function fetchZip(who: Api, engagement: string, id: string): Promise<Response> {
    return bytesAt(who, `/engagements/${engagement}/case-files/${id}/zip`);
  }

  /** Has a file made and puts it on disk. */
  async function takes(who: Api, engagement: string): Promise<TakenFile> {
    const { id } = await ok<{ id: string }>(who.post(`/engagements/${engagement}/case-files`));
    await settle();
    return onDisk(id, await fetchZip(who, engagement, id));
  }

  /** The same for whoever has a case, asked for at its desk. */
  async function takesForCase(who: Api, number: string, reason: string): Promise<TakenFile> {
    const { id } = await ok<{ id: string }>(who.post(`/cases/${number}/case-files`, { reason }));
    await settle();
    return onDisk(id, await fetchOfCase(who, number, id));
  }

  function fetchOfCase(who: Api, number: string, id: string): Promise<Response> {
    return bytesAt(who, `/cases/${number}/case-files/${id}/zip`);
  }

  async function onDisk(id: string, response: Response): Promise<TakenFile> {
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
    const zip = Buffer.from(await response.arrayBuffer());
    const file = path.join(folder, `${id}.zip`);
    writeFileSync(file, zip);
    const html = zip.subarray(zip.indexOf('<!doctype html>'), zip.indexOf('</html>') + 7).toString();
    return { id, file, zip, html };
  }

  async function verdicts(file: string, receipt: object): Promise<{ status: number | null; stdout: string }[]> {
    const kept = path.join(folder, 'receipt.json');
    writeFileSync(kept, JSON.stringify(receipt));
    const lines = (await (await fetch(`${origin}/.well-known/garante/keys`)).text()).trim().split('\n');
    const { vkey } = JSON.parse(lines.at(-1) ?? '') as { vkey: string };
    return verifiers.map(([program = '', script = '']) => {
      const { status, stdout } = spawnSync(program, [script, file, '--vkey', vkey, '--receipt', kept], {
        encoding: 'utf8',
      });
      return { status, stdout };
    });
  }

  return { folder, fetchZip, fetchOfCase, takes, takesForCase, verdicts };
}
