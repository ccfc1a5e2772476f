import type { Head, Tx } from '../../core/command.ts';
import { lockStream, newStream } from '../record/index.ts';

/** The stream of a member, which begins with the first thing that is written about them. */
export async function lockMember(tx: Tx, member: string): Promise<Head> {
  return (await lockStream(tx, member)) ?? newStream('member', member, [member]);
}
