/** Everything said in this language, room by room. */
import { inputs } from './inputs.ts';
import { refusals } from './refusals/index.ts';

export const en = { inputs, refusals };
