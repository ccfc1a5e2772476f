import type { Json } from '../../core/command.ts';
import type { Effect, Statement } from './facts.ts';

/**
 * A statement under the names of fields that the transparency database of the European Union takes, so that handing it in
 * is a mapping. The words somebody wrote are left out: the database asks for none.
 */
export function transparencyFields(
  statement: Statement,
  { origin, overturned }: { readonly origin: string; readonly overturned: boolean },
): { readonly [name: string]: Json } {
  const { id, effects, rule, guidelineVersion, explanation, facts, happenedAt, at, lang, detected, decided } =
    statement;
  const suspension = effects.find((effect) => effect.does === 'suspend');
  const contact = rule === null || rule.startsWith('C');
  return {
    puid: id,
    decision_visibility: effects.some(({ does }) => does === 'alert') ? ['DECISION_VISIBILITY_CONTENT_LABELLED'] : [],
    ...(effects.some(isDemotion)
      ? { decision_visibility_other: 'Lower position in ranked lists, fading with time' }
      : {}),
    decision_monetary: null,
    decision_provision: suspension ? 'DECISION_PROVISION_PARTIAL_SUSPENSION' : null,
    decision_account: effects.some(({ does }) => does === 'close') ? 'DECISION_ACCOUNT_TERMINATED' : null,
    account_type: 'ACCOUNT_TYPE_BUSINESS',
    decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    decision_ground_reference_url:
      rule === null ? `${origin}/terms` : `${origin}/guideline?version=${guidelineVersion}#${rule}`,
    incompatible_content_ground: (rule === null
      ? 'Terms'
      : `Community guideline ${rule}, version ${guidelineVersion}`
    ).slice(0, 500),
    incompatible_content_explanation: explanation,
    incompatible_content_illegal: 'No',
    decision_facts: facts,
    content_type: ['CONTENT_TYPE_TEXT'],
    content_date: day(happenedAt),
    application_date: day(at),
    content_language: lang.toUpperCase(),
    territorial_scope: [],
    category: contact ? 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC' : 'STATEMENT_CATEGORY_SCAMS_AND_FRAUD',
    source_type: 'SOURCE_VOLUNTARY',
    automated_detection: detected === 'automatic' ? 'Yes' : 'No',
    automated_decision: automated[decided],
    end_date_service_restriction: suspension ? day(new Date(suspension.untilAt)) : null,
    overturned,
  };
}

const automated = {
  automatic: 'AUTOMATED_DECISION_FULLY',
  partly: 'AUTOMATED_DECISION_PARTIALLY',
  person: 'AUTOMATED_DECISION_NOT_AUTOMATED',
} as const;

function isDemotion({ does }: Effect): boolean {
  return does === 'alert' || does === 'violation';
}

function day(at: Date): string {
  return at.toISOString().slice(0, 10);
}
