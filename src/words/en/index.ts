/** Everything said in this language, room by room. */
import { inputs } from './inputs.ts';
import { parts } from './parts.ts';
import { refusals } from './refusals/index.ts';

export const en = { inputs, parts, refusals };
