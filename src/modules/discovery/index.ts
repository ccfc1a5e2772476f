export { heedWords, placing, retier } from './heed.ts';
export { type Found, type Professional, type ShownPosition, browseProfessionals, showPosition } from './queries.ts';
export { type Suggestions, suggestProfessionals } from './suggest.ts';
