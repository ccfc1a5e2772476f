export { type Duty, dutiesOf, partiesOf } from './duties.ts';
