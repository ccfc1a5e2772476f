/** What the acts of this room share: the answer about an assignment, and where held words are kept. */
import type { Call } from '../../core/actor.ts';
import type { Held, Write } from '../../core/command.ts';
import { stageAt } from '../engagements/index.ts';
import { keepShown } from '../screening/index.ts';
import type { BetweenFacts, OwnFacts, RunningFacts } from './facts.ts';
import type { Step } from './rules.ts';

export function answerOf({ assignment, status, engagement }: Step) {
  return { object: 'assignment', id: assignment, status, engagement } as const;
}

export function holdRunning(write: Write, held: Held, call: Call, facts: RunningFacts): void {
  keepShown(write, held, facts.pair.id, stageAt(facts, call.now), call);
}

export function holdOwn(write: Write, held: Held, call: Call, { assignment }: OwnFacts): void {
  keepShown(write, held, assignment.project ?? assignment.author, 'public', call);
}

export function holdBetween(write: Write, held: Held, call: Call, { pair, assignment }: BetweenFacts): void {
  keepShown(write, held, pair?.head.id ?? assignment.project ?? assignment.author, 'talking', call);
}
