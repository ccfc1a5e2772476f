import type { Call } from './actor.ts';
import { Held, type Viewer } from './command.ts';
import { type Refusal, isRefusal } from './refusal.ts';

export type Offer =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly code: Refusal['code']; readonly detail: Refusal['detail'] };

/** What this viewer may do with this thing, and why not: the same rules the gate will apply, asked beforehand. */
export function offer<Facts, Name extends string>(
  facts: Facts,
  viewer: Viewer,
  rules: Readonly<Record<Name, (facts: Facts, call: Call) => unknown>>,
): Record<Name, Offer> {
  const call = asIf(viewer);
  const entries = Object.entries<(facts: Facts, call: Call) => unknown>(rules).map(([name, rule]) => {
    const verdict = rule(facts, call);
    return [
      name,
      isRefusal(verdict) ? { allowed: false, code: verdict.code, detail: verdict.detail } : { allowed: true },
    ];
  });
  return Object.fromEntries(entries) as Record<Name, Offer>;
}

/** The plan an act would have, without applying it: what a consequence preview shows. */
export function preview<Facts, P extends object>(
  facts: Facts,
  viewer: Viewer,
  rule: (facts: Facts, call: Call) => P | Held | Refusal,
): P | Refusal | null {
  const verdict = rule(facts, asIf(viewer));
  return verdict instanceof Held ? null : verdict;
}

/** A call that will not be applied: its ids are placeholders. */
function asIf(viewer: Viewer): Call {
  return { ...viewer, id: (prefix) => `${prefix}_preview` };
}
