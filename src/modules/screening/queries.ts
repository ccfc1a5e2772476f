import { z } from 'zod';
import { isStaff } from '../../core/actor.ts';
import { query } from '../../core/command.ts';

const page = 50;

/** What waits for a trust agent: contested words, and conversations in which a writer tried again and again. */
export const checkList = query({
  name: 'findings.list',
  input: z.strictObject({ state: z.enum(['contested', 'confirmed', 'cleared', 'masked']).default('contested') }),
  async run(db, { state }, { actor }) {
    if (!isStaff(actor, 'trust_agent')) return null;
    return db<{
      id: string;
      member: string;
      stream: string;
      subject: string | null;
      kind: string;
      rule: string;
      certainty: string;
      words: string;
      stage: string;
      state: string;
      at: Date;
    }>`
      select f.id, f.member, f.stream, f.subject, f.kind, f.rule, f.certainty, f.words, f.stage, f.state, f.at
      from screening.finding f where f.state = ${state} order by f.at limit ${page}`;
  },
});

/** Conversations with three refused tries within 24 hours: a person should look what is going on. */
export const triedAgain = query({
  name: 'findings.tried_again',
  input: z.strictObject({}),
  async run(db, _input, { actor, now }) {
    if (!isStaff(actor, 'trust_agent')) return null;
    const since = new Date(now.getTime() - 86_400_000);
    return db<{ member: string; stream: string; tries: number; lastAt: Date; words: string[] }>`
      select f.member, f.stream, count(distinct f.at)::int as tries, max(f.at) as "lastAt", array_agg(f.words) as words
      from screening.finding f where f.state = 'shown' and f.at > ${since}
      group by 1, 2 having count(distinct f.at) >= 3 order by max(f.at) limit ${page}`;
  },
});
