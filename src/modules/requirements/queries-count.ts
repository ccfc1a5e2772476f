import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { query } from '../../core/command.ts';
import type { Party } from '../../core/id.ts';
import { id } from '../../core/input.ts';
import { dutiesOf } from '../accounts/index.ts';
import type { RuleKind } from './facts.ts';
import { rulesField } from './inputs.ts';
import { limits } from './limits.ts';
import { countQualified } from './store-fit.ts';

/** A number, or `few` where it would point at people. */
export type Number = number | 'few';
export interface Qualified {
  readonly people: Number;
  readonly qualify: Number;
  readonly rules: readonly { readonly kind: RuleKind; readonly out: Number; readonly alone: Number }[];
}

function said(count: number): Number {
  return count > 0 && count < limits.countedFrom ? 'few' : count;
}

/** How many of those who offer work would qualify, and how many each rule keeps out: while a set is being written. */
export const countPeople = query({
  name: 'requirements.count',
  input: z.strictObject({
    owner: z.union([id('mem'), id('com')]).optional(),
    /** The rules as the API takes them, or the same as JSON where they travel in an address. */
    rules: z.string().max(60_000).transform(readJson).pipe(rulesField),
  }),
  async run(db, { owner, rules }, { actor, now }): Promise<Qualified | null> {
    if (!isMember(actor)) return null;
    const party: Party = owner ?? actor.id;
    if (!(await dutiesOf(db, actor, party)).includes('hire')) return null;
    const { people, qualify, out, alone } = await countQualified(db, rules, party, now);
    return {
      people: said(people),
      qualify: said(qualify),
      rules: rules.map(({ kind }, n) => ({ kind, out: said(out[n] ?? 0), alone: said(alone[n] ?? 0) })),
    };
  },
});

function readJson(value: string, context: { issues: object[] }): unknown {
  try {
    return JSON.parse(value);
  } catch {
    context.issues.push({ code: 'custom', input: value, params: { code: 'not_a_list' } });
    return z.NEVER;
  }
}
