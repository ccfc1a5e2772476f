import type { Head } from '../../core/command.ts';
import type { Id, Party } from '../../core/id.ts';
import type { Duty } from '../accounts/index.ts';
import type { Statement } from '../enforcement/index.ts';
import type { NumbersInForce } from '../policy/index.ts';

export type Side = 'client' | 'professional';

/** What a client looks at in a professional, and a professional in a client, beside the whole. */
export const dimensions = {
  client: ['quality', 'professionalism', 'communication'],
  professional: ['clarity', 'promptness', 'fairness'],
} as const;
export type Dimension = (typeof dimensions)[Side][number];
/** One to five stars. */
export type Marks = Readonly<Partial<Record<Dimension, number>>>;

/** The two of an ended engagement, and what they have said of each other so far. */
export interface Pair {
  readonly engagement: Id<'eng'>;
  readonly client: Party;
  readonly professional: Id<'mem'>;
  readonly status: string | null;
  readonly endedAt: Date | null;
  /** Whoever has written already, and whose words these are. */
  readonly written: readonly { readonly id: Id<'rev'>; readonly side: Side; readonly overall: number }[];
  readonly publishedAt: Date | null;
  readonly numbers: NumbersInForce;
}
export interface PairFacts extends Pair {
  readonly stream: Head;
  /** What the caller may do for the client. */
  readonly duties: readonly Duty[];
}
export interface WriteFacts extends PairFacts {
  /** Of whoever writes: nobody else reads it until it is published. */
  readonly own: Head;
  readonly overall: number;
  readonly marks: Marks;
  readonly body: string;
}

/** One review that everybody reads. */
export interface ReviewFacts extends PairFacts {
  readonly review: {
    readonly id: Id<'rev'>;
    readonly side: Side;
    readonly author: Id<'mem'>;
    readonly about: Party;
  };
  readonly replyEndsAt: Date | null;
  readonly replied: boolean;
  readonly annulled: boolean;
}
export interface ReplyFacts extends ReviewFacts {
  readonly body: string;
}
export interface AnnulFacts extends ReviewFacts {
  readonly reason: string;
  readonly statement: Pick<Statement, 'id' | 'member'> | null;
}
