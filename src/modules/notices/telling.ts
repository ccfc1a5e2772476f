/** How one line of `kinds.ts` is written: what is told, to whom, and whether by mail. */
import type { notices } from '../../words/en/notices.ts';
import type { Shown } from '../record/index.ts';

export type NoticeKind = keyof typeof notices.kinds;

/** The people of an entry, found from its stream and its ids. */
export type To =
  /** The sides of an engagement. */
  | 'client'
  | 'professional'
  | 'both'
  | 'other_side'
  /** The member, or the owners of the company, whose stream it is. */
  | 'member'
  | 'owners'
  /** The member whom the entry names. */
  | 'named'
  /** Whose words a person has looked at, and the other side of that conversation. */
  | 'author'
  | 'readers'
  /** Whoever runs the house. */
  | 'operators'
  /** Everybody who had an account then. */
  | 'everybody'
  /** Everybody who has said hello about the project. */
  | 'talkers'
  /** Everybody inside of the pool whose stream it is; those whom a list has asked into it. */
  | 'inside'
  | 'asked';

export interface Telling {
  readonly kind: NoticeKind;
  readonly to: To;
  /** `always` for what has a deadline or concerns money or safety; `wanted` when the member wants all mail. */
  readonly mail: 'never' | 'wanted' | 'always';
  /** Of a company, only members with this duty; everybody of it without one. */
  readonly duty?: 'hire' | 'pay';
  /** Also to who did it: somebody else may have done it in their name. */
  readonly evenTheActor?: true;
}

export type Line = readonly Telling[] | ((entry: Shown) => readonly Telling[]);

export function tell(
  kind: NoticeKind,
  to: To,
  mail: Telling['mail'],
  more: Pick<Telling, 'duty' | 'evenTheActor'> = {},
): Telling {
  return { kind, to, mail, ...more };
}
export const nobody: readonly Telling[] = [];
export const hire = { duty: 'hire' } as const;
export const pay = { duty: 'pay' } as const;
