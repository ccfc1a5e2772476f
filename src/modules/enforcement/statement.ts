/** How a statement of reasons is written: from facts, in the member's language, on the day on which it is given. */
import type { Id } from '../../core/id.ts';
import { date, dateTime } from '../../words/format.ts';
import { words } from '../../words/index.ts';
import type { Lang } from '../../words/lang.ts';
import { type Consequence, type GuidelineId, type GuidelineRow, type Numbers, stepText } from '../policy/index.ts';
import type { Breach, Effect, Evidence, History, Statement } from './facts.ts';
import { replay } from './rules-ladder.ts';

/** To whom it is written. */
export interface Reader {
  readonly member: Id<'mem'>;
  readonly lang: Lang;
  readonly timeZone: string;
}

export interface FoundText {
  readonly kinds: readonly string[];
  readonly stage: string;
  readonly state: 'masked' | 'confirmed';
  readonly at: Date;
}

/** What happened, when words were found in a text. */
export function factsOfFinding({ kinds, stage, state, at }: FoundText, { lang, timeZone }: Reader): string {
  const w = words(lang);
  const names: Readonly<Record<string, string>> = w.screening.kinds;
  const stages: Readonly<Record<string, string>> = w.screening.desk.stages;
  const when = dateTime(at, lang, timeZone, 'long', true);
  const what = [...new Set(kinds)].map((kind) => names[kind] ?? kind);
  return w.enforcement.facts[state]({ when, zone: timeZone, what: what.join(', '), stage: stages[stage] ?? stage });
}

interface Ground {
  readonly rule: GuidelineId | null;
  readonly version: number;
  readonly occurrence: number;
  readonly countingDays: number;
  readonly effects: readonly Effect[];
  readonly weight: GuidelineRow['weight'];
  readonly decided: Statement['decided'];
}

/** Which rule it breaks, the how manieth time, what follows, and who decided. */
export function explanationOf(ground: Ground, { lang, timeZone }: Reader): string {
  const w = words(lang).enforcement.explanation;
  const { rule, version, occurrence, countingDays, effects, weight, decided } = ground;
  const title = rule === null ? null : words(lang).guideline.rows[rule].title;
  return [
    rule === null || title === null ? w.terms : w.rule({ rule, version, title }),
    ...(rule === null || occurrence === 0 ? [] : [w.occurrence({ occurrence, days: countingDays })]),
    w.follows(effects.map((effect) => effectText(effect, weight, lang, timeZone)).join('; ')),
    w.decided[decided],
  ].join(' ');
}

/** One effect as a person reads it. */
export function effectText(effect: Effect, weight: GuidelineRow['weight'], lang: Lang, timeZone: string): string {
  const w = words(lang).enforcement.effects;
  if (effect.does === 'waits') return w.waits[effect.for](stepText(lang, { weight }, effect.step));
  if (effect.does === 'alert') return w.alert[effect.kind];
  if (effect.does === 'close')
    return w.close[effect.notice](date(new Date(effect.fromAt), lang, timeZone, 'long', true));
  if (effect.does === 'suspend') {
    const said = stepText(lang, { weight }, [effect]);
    return w.until({ what: said, until: date(new Date(effect.untilAt), lang, timeZone, 'long', true) });
  }
  return stepText(lang, { weight }, [effect]);
}

/** What one breach gives in a history in which it stands. */
export function effectsOfBreach(history: History, breach: Breach): readonly Effect[] {
  const { marks, suspensions, waiting } = replay(history);
  const own = ({ statements }: { readonly statements: readonly string[] }): boolean =>
    statements.includes(breach.statement);
  const waits = waiting.filter((each) => each.breach.id === breach.id);
  return [
    ...marks.filter(own).map((mark): Effect => {
      if (mark.does === 'alert') return { does: 'alert', kind: mark.kind === 'payment' ? 'payment' : 'contact' };
      return mark.does === 'violation' ? { does: 'violation', weight: breach.weight } : { does: 'reminder' };
    }),
    ...suspensions.filter(own).map(suspensionEffect),
    ...waits.map(({ for: who, step }): Effect => ({ does: 'waits', for: who, step })),
  ];
}

export function suspensionEffect({
  what,
  fromAt,
  untilAt,
}: {
  readonly what: Extract<Consequence, { does: 'suspend' }>['what'];
  readonly fromAt: Date;
  readonly untilAt: Date;
}): Extract<Effect, { does: 'suspend' }> {
  const days = Math.round((untilAt.getTime() - fromAt.getTime()) / 86_400_000);
  return { does: 'suspend', what, days, fromAt: fromAt.toISOString(), untilAt: untilAt.toISOString() };
}

interface Given {
  readonly id: Id<'sta'>;
  readonly to: Reader;
  readonly rule: GuidelineId | null;
  readonly guidelineVersion: number;
  readonly numbers: Numbers;
  readonly now: Date;
  readonly happenedAt: Date;
  readonly facts: string;
  readonly occurrence: number;
  readonly weight: GuidelineRow['weight'];
  readonly evidence: readonly Evidence[];
  readonly effects: readonly Effect[];
  readonly detected: Statement['detected'];
  readonly decided: Statement['decided'];
  readonly decidedBy: string;
  readonly tookPart: readonly string[];
}

export function statementOf(given: Given): Statement {
  const { id, to, rule, guidelineVersion, numbers, now, happenedAt, facts, occurrence, weight, evidence, effects } =
    given;
  const { detected, decided, decidedBy, tookPart } = given;
  const ground = {
    rule,
    version: guidelineVersion,
    occurrence,
    countingDays: numbers.countingDays,
    effects,
    weight,
    decided,
  };
  return {
    ...{
      id,
      member: to.member,
      rule,
      guidelineVersion,
      numbersVersion: numbers.version,
      lang: to.lang,
      at: now,
      happenedAt,
    },
    ...{ facts: facts.slice(0, 5000), explanation: explanationOf(ground, to).slice(0, 2000), evidence, effects },
    ...{ detected, decided, decidedBy, tookPart: [...new Set(tookPart)] },
    appealEndsAt: new Date(now.getTime() + numbers.appealDays * 86_400_000),
  };
}
