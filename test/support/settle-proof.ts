/**
 * `npm run proof -- settle --ways 200 --milestones 200`: every pair of acts that move the money of a milestone, pressed at
 * once so many ways on so many milestones of a cluster of its own. Exactly one of them settles, or the whole run fails.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Sql } from '../../src/core/command.ts';
import { createHouse } from '../../src/doors/house.ts';
import { openCase, openRefundCase } from '../../src/modules/cases/index.ts';
import { releaseMilestone } from '../../src/modules/engagements/index.ts';
import { audit } from '../../src/modules/ledger/index.ts';
import { houseClock } from '../../src/platform/clock.ts';
import { type Connection, connect, connectAsApp } from '../../src/platform/postgres/connect.ts';
import { startEmbedded } from '../../src/platform/postgres/embedded.ts';
import { migrate } from '../../src/platform/postgres/migrations.ts';
import { done } from './house.ts';
import { person } from './people.ts';
import { type Settling, refundingActs, refundsOf, settlementsOf, settlingActs } from './settling.ts';
import { deliveredJob } from './work.ts';

type Name = keyof typeof settlingActs;
const names = Object.keys(settlingActs) as Name[];
const inCase: ReadonlySet<string> = new Set<Name>(['accept', 'concede', 'clientRange', 'professionalRange']);
const dayMs = 86_400_000;

export async function proveSettling(ways: number, milestones: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'garante-proof-'));
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const cluster = await startEmbedded(path.join(folder, 'postgres'), { settings });
  const pool = connectAsApp(cluster.url, { max: 24 });
  try {
    const owner = connect(cluster.url, { max: 1 });
    await migrate(owner, 'db/migrations');
    await owner.end();
    await raceAll(pool, ways, milestones);
    await raceRefunds(pool, ways, milestones);
  } finally {
    await pool.end({ timeout: 1 });
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function raceAll(pool: Connection, ways: number, milestones: number): Promise<void> {
  const clock = houseClock();
  const house = createHouse({ pool, readers: pool, clock, secret: 'a secret for the races alone' });
  const people = {
    client: await person(pool, 'Marina Ferro'),
    professional: await person(pool, 'Tomás Quispe'),
  };
  let races = 0;
  for (const [n, one] of names.entries()) {
    for (const other of names.slice(n)) {
      const began = clock.now();
      const heard = new Map<string, number>();
      for (let each = 0; each < milestones; each += 1) {
        clock.set(began);
        const { milestone } = await deliveredJob(house, pool, people.client, people.professional);
        const at = await prepared({ house, ...people, milestone, number: '', offer: '' }, [one, other]);
        // Silence has its say from the last instant of the review on.
        if (one === 'silence' || other === 'silence') clock.set(new Date(began.getTime() + 7 * dayMs));
        const acts = [settlingActs[one], settlingActs[other]];
        const codes = await Promise.all(
          Array.from({ length: ways }, (_, way) => acts[way % 2]?.(at) ?? Promise.resolve('')),
        );
        for (const code of codes) heard.set(code, (heard.get(code) ?? 0) + 1);
        await mustBeRight(pool, milestone, `${one} and ${other}`);
        races += 1;
      }
      clock.set(began);
      const said = [...heard].map(([code, times]) => `${code} ${times}`).join(', ');
      console.log(`${one} and ${other}: ${milestones} milestones, ${ways} ways: ${said}`);
    }
  }
  const faults = await audit(pool as unknown as Sql);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  console.log(`in order: ${races} races of ${ways} ways, each settled at most once, and the books are right`);
}

/** The same for talks about a refund after the release: they end once, and what was agreed moves once. */
async function raceRefunds(pool: Connection, ways: number, milestones: number): Promise<void> {
  const clock = houseClock();
  const house = createHouse({ pool, readers: pool, clock, secret: 'a secret for the races alone' });
  const client = await person(pool, 'Elena Prado');
  const professional = await person(pool, 'Iván Sosa');
  const kinds = Object.keys(refundingActs) as (keyof typeof refundingActs)[];
  for (const [n, one] of kinds.entries()) {
    for (const other of kinds.slice(n)) {
      const began = clock.now();
      for (let each = 0; each < milestones; each += 1) {
        clock.set(began);
        const { milestone } = await deliveredJob(house, pool, client, professional);
        await done(house, client, releaseMilestone, { milestone });
        const asked = { milestone, toClient: { amount: '21000', currency: 'USD' }, reason: 'Pages are missing.' };
        const { number, offer } = await done(house, client, openRefundCase, asked);
        if (one === 'nobodyAnswers' || other === 'nobodyAnswers') clock.set(new Date(began.getTime() + 3 * dayMs));
        const acts = [refundingActs[one], refundingActs[other]];
        const at = { house, client, professional, milestone, number, offer };
        await Promise.all(Array.from({ length: ways }, (_, way) => acts[way % 2]?.(at) ?? Promise.resolve('')));
        const { transfers, endings, refunded } = await refundsOf(pool, number);
        if (endings > 1 || transfers > endings || refunded > 0n !== (transfers === 1))
          throw new Error(
            `${one} and ${other} on ${number}: ${transfers} transfers, ${endings} endings, ${refunded} back`,
          );
      }
      clock.set(began);
      console.log(`after a release ${one} and ${other}: ${milestones} milestones, ${ways} ways`);
    }
  }
  const faults = await audit(pool as unknown as Sql);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
}

/** A case is open where one of the acts is an act of a case. */
async function prepared(at: Settling, pair: readonly Name[]): Promise<Settling> {
  if (!pair.some((name) => inCase.has(name))) return at;
  const asked = { toClient: { amount: '21000', currency: 'USD' }, reason: 'Pages are missing.' };
  const { number, offer } = await done(at.house, at.client, openCase, { milestone: at.milestone, ...asked });
  return { ...at, number, offer };
}

async function mustBeRight(pool: Connection, milestone: string, pair: string): Promise<void> {
  const { transfers, endings, held } = await settlementsOf(pool, milestone);
  const settled = transfers === 1 && endings === 1 && held === 0n;
  const open = transfers === 0 && endings === 0 && held === 42_000n;
  if (!settled && !open)
    throw new Error(`${pair} on ${milestone}: ${transfers} transfers, ${endings} endings, ${held} held`);
}
