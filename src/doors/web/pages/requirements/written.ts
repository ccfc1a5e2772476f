import { type Values, type Visit, one } from '../../route.ts';

/** What a form field needs to stand here: its value, and what is wrong with it. */
export interface Written {
  readonly visit: Visit;
  readonly values: Values;
  readonly wrong: Readonly<Record<string, string>>;
}
export const at = ({ values, wrong }: Written, name: string) => ({
  name,
  value: one(values, name),
  error: wrong[name],
});
