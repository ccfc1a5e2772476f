/** The texts of an agreement at the door and on the page: which there are, and how they look with words hidden. */
import type { Call } from '../../core/actor.ts';
import { Held } from '../../core/command.ts';
import { type Screened, type Veil, screenTexts, veilText } from '../screening/index.ts';
import type { Body, Version } from './facts.ts';
import type { EngagementStage } from './stage.ts';

/** Under which name screening knows one wording of an agreement. */
export function wordingId(engagement: string, version: number): string {
  return `${engagement}.v${version}`;
}

/** Every text of a wording under the name of its field. */
export function textsOfBody({ scope, guidelines, cancellation, criteria, milestones }: Body): Record<string, string> {
  return {
    scope,
    guidelines,
    cancellation,
    ...Object.fromEntries(criteria.map(({ text }, n) => [`criteria.${n}.text`, text])),
    ...Object.fromEntries(milestones.map(({ title }, n) => [`milestones.${n}.title`, title])),
  };
}

/**
 * Judges a wording. Titles travel to receipts and bank statements, so what is hidden in one is gone for good there;
 * other texts keep their words, and show them if a person clears them.
 */
export function screenBody(
  body: Body,
  texts: Readonly<Record<string, string>>,
  stage: EngagementStage,
  call: Call,
): { readonly body: Body; readonly screened: Screened } | Held {
  const screened = screenTexts(texts, stage, call);
  if (screened instanceof Held) return screened;
  if (screened.kind === 'clear') return { body, screened };
  const milestones = body.milestones.map((each, n) => ({
    ...each,
    title: veilText(
      each.title,
      screened.findings.filter(({ param }) => param === `milestones.${n}.title`),
    ),
  }));
  return { body: { ...body, milestones }, screened };
}

/** A wording as its readers see it now, and what was said with it. */
export function veiledVersion(
  { body, note, ...rest }: Version,
  engagement: string,
  veils: ReadonlyMap<string, readonly Veil[]>,
): Version {
  const subject = wordingId(engagement, rest.version);
  const shown = (param: string, text: string) => veilText(text, veils.get(`${subject} ${param}`) ?? []);
  return {
    ...rest,
    note: shown('note', note),
    body: {
      ...body,
      scope: shown('scope', body.scope),
      guidelines: shown('guidelines', body.guidelines),
      cancellation: shown('cancellation', body.cancellation),
      criteria: body.criteria.map((each, n) => ({ ...each, text: shown(`criteria.${n}.text`, each.text) })),
    },
  };
}
