import { z } from 'zod';
import { isMember } from '../../core/actor.ts';
import { type Held, type Write, command } from '../../core/command.ts';
import type { Call } from '../../core/actor.ts';
import { id, line, link, text } from '../../core/input.ts';
import { keepShown } from '../screening/index.ts';
import { limits } from './limits.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';

const words = {
  title: line({ min: 3, max: limits.sampleTitleMaxCharacters }),
  body: text({ min: 0, max: limits.sampleMaxCharacters }).default(''),
  links: z.array(link).max(limits.sampleLinksMax).default([]),
  year: z.int().min(1950).max(2100).nullable().default(null),
  files: z.array(id('fil')).max(limits.sampleFilesMax).default([]),
};

function save(write: Write, plan: rules.SavedSample, call: Call) {
  store.saveSample(write, plan, call);
  return { object: 'sample', id: plan.sample, edition: plan.stream.seq + 1 };
}

function hold(write: Write, held: Held, call: Call): void {
  keepShown(write, held, isMember(call.actor) ? call.actor.id : '', 'public', call);
}

/** Adds a piece of earlier work to the portfolio. */
export const addSample = command({
  name: 'talent.add_sample',
  input: z.strictObject(words),
  load: (tx, sample, { actor }) => store.lockSample(tx, null, sample, actor),
  decide: rules.saveSample,
  apply: save,
  hold,
});

/** Writes a sample anew; files are added to those that are there. */
export const editSample = command({
  name: 'talent.edit_sample',
  input: z.strictObject({ sample: id('smp'), ...words }),
  load: (tx, { sample, ...written }, { actor }) => store.lockSample(tx, sample, written, actor),
  decide: rules.saveSample,
  apply: save,
  hold,
});
