import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { command } from '../../core/command.ts';
import { amount, currency, line } from '../../core/input.ts';
import { keepShown } from '../screening/index.ts';
import { skillKeys } from './catalogue.ts';
import { languageKeys, languageLevels } from './languages.ts';
import { limits } from './limits.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

/** Says what one offers: skills, languages, rates, and where one works. The whole is sent each time. */
export const saveServices = command({
  name: 'talent.save_services',
  input: z.strictObject({
    skills: z.array(z.enum(skillKeys)).max(limits.skillsMax).default([]),
    freeSkills: z
      .array(line({ min: 1, max: limits.freeSkillMaxCharacters }))
      .max(limits.freeSkillsMax)
      .default([]),
    languages: z
      .array(z.strictObject({ language: z.enum(languageKeys), level: z.enum(languageLevels) }))
      .max(limits.languagesMax)
      .default([]),
    currency: currency.nullable().default(null),
    hourly: amount.nullable().default(null),
    smallest: amount.nullable().default(null),
    city: line({ min: 0, max: limits.cityMaxCharacters }).default(''),
    remote: z.boolean().default(true),
    onSiteKm: z.int().min(1).max(20_000).nullable().default(null),
  }),
  async load(tx, services, { actor }) {
    const own = await store.lockOwn(tx, actor);
    return own && { ...own, services };
  },
  decide: rules.saveServices,
  apply(write, plan, call) {
    store.saveServices(write, plan, call);
    return { object: 'services', member: plan.member, edition: plan.stream.seq + 1 };
  },
  hold: (write, held, call) => keepShown(write, held, isMember(call.actor) ? call.actor.id : '', 'public', call),
});
