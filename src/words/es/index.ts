/** Everything said in this language, room by room. */
import type { en as english } from '../en/index.ts';
import type { Sentences } from '../types.ts';
import { guideline } from './guideline.ts';
import { inputs } from './inputs.ts';
import { mail } from './mail.ts';
import { numbers } from './numbers.ts';
import { landing } from './landing.ts';
import { parts } from './parts.ts';
import { privacy } from './privacy.ts';
import { refusals } from './refusals/index.ts';
import { sandbox } from './sandbox.ts';
import { screening } from './screening.ts';
import { terms } from './terms.ts';

export const es: Sentences<typeof english> = {
  guideline,
  inputs,
  mail,
  numbers,
  landing,
  parts,
  privacy,
  refusals,
  sandbox,
  screening,
  terms,
};
