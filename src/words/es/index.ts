/** Everything said in this language, room by room. */
import type { en as english } from "../en/index.ts";
import type { Sentences } from "../types.ts";
import { inputs } from './inputs.ts';
import { parts } from './parts.ts';
import { refusals } from './refusals/index.ts';

export const es: Sentences<typeof english> = { inputs, parts, refusals };
