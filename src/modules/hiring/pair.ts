/**
 * The pair: one client and one professional about one project. It is opened by the first hello, whoever says it, and
 * the record of everything between the two begins with it.
 */
import type { Call, Member } from '../../core/actor.ts';
import type { Head } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import { newStream } from '../record/index.ts';

const hellos = ['question', 'invitation', 'proposal'] as const;
export type Hello = (typeof hellos)[number];

export interface Pair {
  readonly id: Id<'eng'>;
  readonly project: Id<'prj'>;
  readonly client: Party;
  readonly professional: Id<'mem'>;
  readonly firstHello: Hello;
  readonly openedBy: Id<'mem'>;
  readonly openedAt: Date;
}

/** A pair with the locked head of its stream: what every act between the two begins with. */
export interface LockedPair {
  readonly head: Head;
  readonly engagement: Pair;
}

/** A pair that begins with this act; `savePair` writes it, the act's entry begins its stream. */
export function newPair(
  {
    project,
    client,
    professional,
    hello,
  }: { project: Id<'prj'>; client: Party; professional: Id<'mem'>; hello: Hello },
  call: Call,
  actor: Member,
): LockedPair {
  const engagement: Pair = {
    id: call.id('eng'),
    project,
    client,
    professional,
    firstHello: hello,
    openedBy: actor.id,
    openedAt: call.now,
  };
  return { head: newStream('engagement', engagement.id, [client, professional]), engagement };
}
