/** Whether a person meets what is asked, at a moment. */
import { type FitFacts, type Finding, type Rule, type Verdict, type Version, keyOf } from './facts.ts';

/** What was found, at this moment: a certification that has run out is met no more. */
function stateAt({ known, until }: Finding, now: Date): Verdict['state'] {
  if (known === 'nothing') return 'nothing';
  return known === 'yes' && (until === null || until > now) ? 'met' : 'not_met';
}

/** The versions that count for this person: what they have read a short time ago, else what is written now. */
export function versionsFor({ versions, seen, seenHours }: FitFacts, now: Date): readonly Version[] {
  const since = now.getTime() - seenHours(now) * 3_600_000;
  return versions.map((version) => {
    const read = seen.find(
      ({ set, replacedAt }) => set === version.set && replacedAt !== null && replacedAt.getTime() > since,
    );
    return read ?? version;
  });
}

/** Each rule once, with what this person has and whether that is enough. */
export function verdictsAt(facts: FitFacts, now: Date): readonly Verdict[] {
  const asked = new Map<string, Rule>();
  for (const { rules } of versionsFor(facts, now)) for (const rule of rules) asked.set(keyOf(rule), rule);
  return [...asked].flatMap(([key, rule]) => {
    const found = facts.findings.get(key);
    if (!found) return [];
    const state = stateAt(found, now);
    const passes = state === 'met' || (state === 'nothing' && 'unknown' in rule && rule.unknown === 'accept');
    const over = facts.overrides.find(({ keys }) => keys.includes(key));
    return [{ rule, key, state, passes, have: found.have, override: over ?? null }];
  });
}

/** The rules that keep this person out. */
export function missingAt(facts: FitFacts, now: Date): readonly Verdict[] {
  return verdictsAt(facts, now).filter(({ passes, override }) => !passes && override === null);
}
