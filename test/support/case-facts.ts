/** A case between the two of `engagement.ts`, for rules: about what is held, or about what was released. */
import type { Actor } from '../../src/core/actor.ts';
import { Held } from '../../src/core/command.ts';
import { isRefusal } from '../../src/core/refusal.ts';
import type { CaseFacts, CaseOffer, Dispute, OpenFacts } from '../../src/modules/cases/facts.ts';
import { defaults } from '../../src/modules/policy/index.ts';
import { about, client, delivered, professional, released, start } from './engagement.ts';

export const hours = (count: number) => new Date(start.getTime() + count * 3_600_000);
export const split = { toClient: 210_00n, fault: 'none', rule: null } as const;
export const asked = { ...split, currency: 'USD', reason: 'Pages are missing.' };
export const opening = (actor: Actor, one: OpenFacts['milestone']): OpenFacts => ({
  ...about(actor, one),
  ...{ numbers: { at: () => defaults }, afterwards: [] },
});

export const offer: CaseOffer = {
  ...{ ...split, id: 'ofr_one', n: 1, side: 'client', reason: 'Pages are missing.' },
  ...{ by: client.id, at: start, endsAt: hours(72), late: false },
};
export const talks: Dispute = {
  ...{ number: 'CASE-1001', kind: 'dispute', stream: 'eng_one', subject: 'mil_one' },
  ...{ parties: [client.id, professional.id], phase: 'talks', phaseFrom: start, endsAt: hours(72), owner: null },
  ...{ openedBy: client.id, openedAt: start, closedAt: null, version: 1, side: 'client', held: 420_00n },
  ...{ currency: 'USD', offers: [offer], ranges: [], evidence: [], awards: [], waived: [], secondLook: null },
  ...{ about: 'held', settled: null, over: null, pauses: [], rings: [] },
};
export const held = { ...delivered, inCase: 'CASE-1001' };
export const inCase = (actor: Actor, changes: Partial<Dispute> = {}): CaseFacts => ({
  ...opening(actor, changes.about === 'released' ? { ...released, endedAt: start } : held),
  ...{ answers: { client: client.id, professional: professional.id }, purse: 378_00n },
  dispute: { ...talks, ...changes },
});

export const said = (verdict: unknown): string =>
  isRefusal(verdict) ? verdict.code : verdict instanceof Held ? 'held' : ((verdict as { act?: string }).act ?? 'may');
