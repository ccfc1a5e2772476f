import { z } from 'zod';
import { id, line, text } from '../../core/input.ts';
import { languageKeys, languageLevels } from '../talent/index.ts';
import { limits } from './limits.ts';

const percent = z.int().min(1).max(100);
const most = z.int().min(0).max(100);
const unknown = z.enum(['accept', 'refuse']).default('refuse');
const degrees = (end: number) => z.number().min(-end).max(end);

/** One rule, as the API takes it. */
const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('certification'), test: id('tst'), minimum: percent }),
  z.strictObject({ kind: z.literal('satisfaction'), percent, unknown }),
  z.strictObject({ kind: z.literal('on_time'), percent, unknown }),
  z.strictObject({ kind: z.literal('abandonments'), most, unknown }),
  z.strictObject({ kind: z.literal('cancellations'), most }),
  z.strictObject({ kind: z.literal('language'), language: z.enum(languageKeys), level: z.enum(languageLevels) }),
  z.strictObject({
    kind: z.literal('place'),
    name: line({ min: 1, max: limits.placeMaxCharacters }),
    lat: degrees(90),
    lon: degrees(180),
    km: z.int().min(limits.placeKmMin).max(limits.placeKmMax),
    unknown,
  }),
  z.strictObject({ kind: z.literal('pool'), pool: id('pol') }),
  z.strictObject({
    kind: z.literal('signed'),
    title: line({ min: 3, max: limits.paperTitleMaxCharacters }),
    text: text({ min: limits.paperTextMinCharacters, max: limits.paperTextMaxCharacters }),
  }),
  z.strictObject({ kind: z.literal('identity') }),
]);

export const rulesField = z.array(rule).min(1).max(limits.rulesMax);
export const words = { name: line({ min: 3, max: limits.nameMaxCharacters }), rules: rulesField };
export const subjectField = z.union([id('prj'), id('pol')]);
export const place = { lat: degrees(90).nullable(), lon: degrees(180).nullable() };
