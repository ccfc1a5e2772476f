import { z } from 'zod';
import { amount, currency, id, lang, line, text, timeZone } from '../../core/input.ts';
import { type Refusal, isRefusal, refuseInput } from '../../core/refusal.ts';
import { defaults } from '../policy/index.ts';
import { categoryKeys, skillKeys } from '../talent/index.ts';
import type { AskedTerms } from './rules-offers.ts';
import { type Body, termsDays } from './facts.ts';
import { limits } from './limits.ts';
import { type Point, instantAt } from './times.ts';

const words = (max: number) => text({ min: 0, max });
const row = (max: number = limits.lineMaxCharacters) => line({ min: 0, max });
const hours = z.number().int().min(1).max(limits.hoursMax);

/** A day and an hour as the clock on a wall shows them: `2026-12-01T09:00`. */
export const localTime = z
  .string()
  .refine((value) => isLocalTime(value), { params: { code: 'not_a_local_time' } })
  .meta({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$' });

function isLocalTime(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/.test(value)) return false;
  const day = new Date(`${value}:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** What it pays. Amounts in minor units of the currency of the assignment. */
export const pay = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('flat'), amount }),
  z.strictObject({ kind: z.literal('hourly'), rate: amount, hoursMax: hours }),
  z.strictObject({ kind: z.literal('per_unit'), rate: amount, unitsMax: z.number().int().min(1).max(limits.unitsMax) }),
  z.strictObject({ kind: z.literal('blended'), amount, firstHours: hours, rate: amount, hoursMax: hours }),
]);

/** The words of an assignment as its author sends them; a draft may leave out what is not written yet. */
export const bodyFields = {
  lang: lang.optional(),
  title: line({ min: 0, max: defaults.titleMaxCharacters }).default(''),
  description: words(limits.descriptionMaxCharacters).default(''),
  category: z.enum(categoryKeys).nullable().default(null),
  skills: z.array(z.enum(skillKeys)).max(limits.skillsMax).default([]),
  place: row().default(''),
  city: row(80).default(''),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
  timeZone,
  startsAt: localTime.nullable().default(null),
  endsAt: localTime.nullable().default(null),
  hard: z.boolean().default(true),
  pay: pay.nullable().default(null),
  currency,
  deliverables: z
    .array(z.strictObject({ text: line({ min: 3, max: limits.lineMaxCharacters }) }))
    .max(limits.deliverablesMax)
    .default([]),
  fields: z
    .array(z.strictObject({ name: line({ min: 1, max: 60 }), value: line({ min: 1, max: limits.lineMaxCharacters }) }))
    .max(limits.fieldsMax)
    .default([]),
  equipment: z
    .array(z.strictObject({ text: line({ min: 2, max: limits.lineMaxCharacters }), back: z.boolean().default(true) }))
    .max(limits.equipmentMax)
    .default([]),
  address: words(500).default(''),
  contact: words(500).default(''),
  instructions: words(limits.instructionsMaxCharacters).default(''),
};
export type BodyInput = z.infer<z.ZodObject<typeof bodyFields>>;

/** Names of their own come in the rule: what is written has none yet. */
export function bodyOf({ lang: spoken, ...rest }: BodyInput, lang_: Body['lang']): Body {
  return {
    ...{ ...rest, lang: spoken ?? lang_ },
    deliverables: rest.deliverables.map(({ text: words_ }) => ({ id: 'crt_', text: words_ })),
    equipment: rest.equipment.map((each) => ({ ...each, id: 'eqp_' })),
  };
}

/** Other terms than those that stand; times as the clock on the wall shows them there. */
export const termsInput = { startsAt: localTime.optional(), endsAt: localTime.optional(), pay: pay.optional() };
interface LocalTerms {
  readonly startsAt?: string | undefined;
  readonly endsAt?: string | undefined;
  readonly pay?: z.infer<typeof pay> | undefined;
}

export function termsOf({ startsAt, endsAt, pay: asked }: LocalTerms, zone: string): AskedTerms | Refusal {
  const start = instantOf('startsAt', startsAt, zone);
  const end = instantOf('endsAt', endsAt, zone);
  if (isRefusal(start)) return start;
  if (isRefusal(end)) return end;
  return { ...(start ? { startsAt: start } : {}), ...(end ? { endsAt: end } : {}), ...(asked ? { pay: asked } : {}) };
}

export function instantOf(param: string, local: string | undefined, zone: string): Date | null | Refusal {
  if (local === undefined) return null;
  return instantAt(local, zone) ?? refuseInput([{ param, code: 'no_such_hour' }]);
}

export const reason = text({ min: limits.reasonMinCharacters, max: limits.reasonMaxCharacters });
export const said = text({ min: 0, max: limits.textMaxCharacters }).default('');
export const assignment = id('asg');
export const days = z.union(termsDays.map((each) => z.literal(each)));

/** Where somebody is, if they allow it; degrees. */
export const point = {
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
};
export function pointOf({ latitude, longitude }: { latitude: number | null; longitude: number | null }): Point | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}
