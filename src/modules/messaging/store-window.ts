import { continues } from '@garante/contact-screen';
import type { Sql } from '../../core/command.ts';
import { numbersInForce } from '../policy/index.ts';
import { type Shown, lastWordsOf } from '../record/index.ts';
import { type Uttered, recordedText } from '../screening/index.ts';
import type { Recently } from './rules.ts';

/** Far more than counts: edits of one message are several entries. */
const entriesRead = 24;
const spoken = ['message.posted', 'message.edited', 'question.asked', 'invitation.sent'];

interface Asked {
  readonly engagement: string;
  readonly author: string;
  readonly body: string;
  /** An edit may go on with what stands before it and with what stands after it, whatever its first words are. */
  readonly edit?: boolean;
}

/**
 * What was said just before, for those who say something that could go on with it; null for all others, because most
 * messages go on with nothing and should cost nothing.
 */
export async function recentOf(sql: Sql, asked: readonly Asked[]): Promise<(Recently | null)[]> {
  const wanted = asked.filter(({ body, author, edit }) => author !== '' && (edit || continues(body)));
  if (wanted.length === 0) return asked.map(() => null);
  const [entries, numbers] = await Promise.all([
    lastWordsOf(
      sql,
      wanted.map(({ engagement, author }) => ({ stream: engagement, author })),
      spoken,
      entriesRead,
    ),
    numbersInForce(sql),
  ]);
  return asked.map((each) => {
    const found = entries[wanted.indexOf(each)];
    return found ? { author: each.author, said: found.flatMap(utteredIn), numbers } : null;
  });
}

function utteredIn({ seq, at, refs, fields }: Shown): Uttered[] {
  const text = recordedText('body', fields) ?? recordedText('text', fields);
  const place = typeof refs['of'] === 'number' ? refs['of'] : seq;
  return text === null ? [] : [{ seq, place, text, at }];
}
