import { type Call, isStaff, type StaffRole } from '../../core/actor.ts';
import { type Refusal, isRefusal, refuse } from '../../core/refusal.ts';
import type { NewCaseFile } from '../casefile/index.ts';
import type { Docket } from '../casework/index.ts';
import { type Look, type LookFacts, look } from './rules-looking.ts';

export interface OrderFacts extends LookFacts {
  readonly docket: Pick<Docket, 'number' | 'owner' | 'closedAt'>;
  /** Whether a file of theirs is being made already. */
  readonly underWay: boolean;
}
export interface Ordered extends Look {
  readonly file: NewCaseFile;
}

const deciders = ['mediator', 'arbiter', 'operator'] as const satisfies readonly StaffRole[];

/**
 * Whoever has a case takes the whole record of its engagement along to decide it, and nobody else of the house does. That is
 * looking into a private conversation: both sides read who looked, for which case and why.
 */
export function orderCaseFile(facts: OrderFacts, call: Call): Refusal | Ordered {
  const { actor, lang, now } = call;
  const { docket, stream, underWay } = facts;
  if (actor.kind === 'visitor') return refuse('sign_in_first');
  const role = isStaff(actor, ...deciders) ? deciders.find((each) => actor.staff.includes(each)) : undefined;
  if (!isStaff(actor, ...deciders) || role === undefined) return refuse('not_found');
  if (docket.owner !== actor.id) return refuse('only_who_took_the_case');
  if (docket.closedAt !== null) return refuse('case_closed');
  if (underWay) return refuse('case_file_under_way');
  const opened = look(facts, call);
  if (isRefusal(opened)) return opened;
  const id = call.id('csf');
  const { entry } = opened;
  return {
    ...{ ...opened, role },
    entry: {
      ...entry,
      fields: { ...entry.fields, role },
      refs: { ...entry.refs, export: id, case: docket.number },
    },
    file: {
      ...{ id, engagement: stream.id, requester: actor.id, role, about: docket.number, lang },
      ...{ exportedSeq: null, at: now },
    },
  };
}
