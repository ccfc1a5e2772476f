import { query } from '../../core/command.ts';
import { numbersInForce } from '../policy/index.ts';
import { z } from 'zod';
import { type Life, type Mark, qualityOf } from './rules-quality.ts';

/** How often the screen is right, by kind and language, with the lives it is counted from: for everybody. */
export const screenQuality = query({
  name: 'screening.quality',
  input: z.strictObject({}),
  async run(db, _input, { now }) {
    const [lives, marks, numbers] = await Promise.all([
      db<Life>`
        select kind, rule, certainty, lang, life, count(*)::int as count from screening.shown_life
        group by kind, rule, certainty, lang, life order by kind, lang, rule, life`,
      db<Mark>`select kind, rule, lang, changed, count from screening.shown_mark order by kind, lang, rule, changed`,
      numbersInForce(db),
    ]);
    const least = numbers.at(now).precisionMinFindings;
    return { least, items: qualityOf(lives, marks, least), lives, marks };
  },
});
