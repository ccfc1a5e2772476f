/**
 * double-entry: the arithmetic of books in which money is only ever moved.
 *
 * A transfer has legs, positive for the account that receives and negative for the one that gives, and they add up to
 * nothing; so does everything together, per currency, at every moment. What is held for a milestone is an account of its
 * own with a floor of zero, which is why it can be released or given back once and never twice. The engine knows nothing
 * of milestones or of a database: it makes transfers and audits rows.
 */
export { invariants, type Books, type Violation } from './invariants.ts';
export { balanced, transfer, type Leg, type Transfer } from './transfer.ts';
