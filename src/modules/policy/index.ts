export { acceptPolicies } from './accept.ts';
export { type ComparedParagraph, type ComparedSection, numberGroups } from './compare.ts';
export { type Content, type PolicyKind, type Section, policyKinds } from './content.ts';
export { formulaGroups, formulaLabel } from './formula.ts';
export {
  type Consequence,
  type GuidelineId,
  type GuidelineRow,
  type SuspendedRight,
  guideline,
  guidelineIds,
} from './guideline.ts';
export {
  type Acceptance,
  type FormulaInForce,
  type GuidelineInForce,
  type NumbersInForce,
  acceptanceOf,
  formulaInForce,
  guidelineInForce,
  numbersInForce,
} from './in-force.ts';
export { type Numbers, type Rail, type ReviewReminder, defaults, numbersSchema } from './numbers.ts';
export { publishFormulaDraft, publishGuidelineDraft } from './publish-draft.ts';
export { publishPolicy } from './publish.ts';
export {
  type ComparedDraft,
  type ComparedVersions,
  type MyPolicy,
  type PolicyDesk,
  type ShownVersion,
  compareFormulaDraft,
  compareGuidelineDraft,
  comparePolicy,
  currentNumbers,
  policyDesk,
  myPolicies,
  openFormulaDraft,
  openGuidelineDraft,
  showFormula,
  showPolicy,
} from './queries.ts';
export { saveFormulaDraft, saveGuidelineDraft } from './save-draft.ts';
export { feeBandsIn, inBaseCurrency, reminderInstants } from './rules.ts';
export { type Operator, houseGuideline, numberFacts, privacyTexts, stepText, termsTexts } from './texts.ts';
