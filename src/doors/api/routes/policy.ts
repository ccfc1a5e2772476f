import { guidelinePreview } from '../../../modules/enforcement/index.ts';
import {
  type ComparedDraft,
  type ComparedVersions,
  type MyPolicy,
  type Numbers,
  type ShownVersion,
  acceptPolicies,
  compareFormulaDraft,
  compareGuidelineDraft,
  comparePolicy,
  myPolicies,
  numbersSchema,
  publishFormulaDraft,
  publishGuidelineDraft,
  publishPolicy,
  saveFormulaDraft,
  saveGuidelineDraft,
  showFormula,
  showPolicy,
} from '../../../modules/policy/index.ts';
import { formulaPreview } from '../../../modules/standing/index.ts';
import { act, read } from '../route.ts';

const present = ({ versions, numbers, formula, ...version }: ShownVersion) => ({
  object: 'policy_version',
  ...version,
  // In the shape in which a new version is published, so that an operator's program reads, changes and sends.
  ...(numbers === null ? {} : { numbers: publishable(numbers) }),
  ...(formula === null ? {} : { formula }),
  versions: versions.map((each) => ({ object: 'policy_version', ...each })),
});

function publishable(numbers: Numbers) {
  const { version: _version, ...values } = numbersSchema.encode(numbers);
  return values;
}

export const policy = [
  read(
    '/policies/:kind',
    showPolicy,
    'The version that counts of the numbers, terms, guideline or privacy notice (or `version`)',
    present,
    'everyone',
  ),
  read(
    '/policies/:kind/changes',
    comparePolicy,
    'What differs between two versions, paragraph by paragraph (`from`, `to`)',
    (compared: ComparedVersions) => ({ object: 'policy_changes', ...compared }),
    'everyone',
  ),
  read(
    '/formula',
    showFormula,
    'The formula of the position that counts (or `version`), with every number, its versions and the one that is announced',
    (shown: ShownVersion) => present(shown),
    'everyone',
  ),
  act('POST', '/policies', publishPolicy, 'Publish a new version (operator); it is announced before it counts', {
    status: 201,
  }),
  act(
    'POST',
    '/desk/guideline/drafts',
    saveGuidelineDraft,
    'Keep a draft of the guideline (operator); nothing follows from it',
    { status: 201 },
  ),
  read(
    '/desk/guideline/changes',
    compareGuidelineDraft,
    'What the draft of the guideline changes, paragraph by paragraph (operator)',
    (compared: ComparedDraft) => ({ object: 'guideline_draft', ...compared }),
    'staff',
  ),
  read(
    '/desk/guideline/preview',
    guidelinePreview,
    'Whom the draft of the guideline would have touched in the last 90 days: counts and differences, nobody’s name (operator)',
    (preview: unknown) => preview,
    'staff',
  ),
  act(
    'POST',
    '/desk/guideline/drafts/:draft/publication',
    publishGuidelineDraft,
    'Publish the draft you have looked at (operator); everybody is told from which day on it counts',
    { status: 201 },
  ),
  act(
    'POST',
    '/desk/formula/drafts',
    saveFormulaDraft,
    'Keep a draft of the formula (operator); nothing follows from it',
    { status: 201 },
  ),
  read(
    '/desk/formula/changes',
    compareFormulaDraft,
    'What the draft of the formula changes, number by number (operator)',
    (compared: ComparedDraft) => ({ object: 'formula_draft', ...compared }),
    'staff',
  ),
  read(
    '/desk/formula/preview',
    formulaPreview,
    'How the draft of the formula would move people: counts and changes of scores, nobody’s name (operator)',
    (preview: unknown) => preview,
    'staff',
  ),
  act(
    'POST',
    '/desk/formula/drafts/:draft/publication',
    publishFormulaDraft,
    'Publish the draft you have looked at (operator); it counts after at least 30 days, and everybody is told at once',
    { status: 201 },
  ),
  read(
    '/policy-acceptances',
    myPolicies,
    'What you have accepted, and what is asked of you',
    (answer: { items: readonly MyPolicy[]; next: null }) => ({
      ...answer,
      items: answer.items.map((item) => ({ object: 'policy_acceptance', ...item })),
    }),
  ),
  act('POST', '/policy-acceptances', acceptPolicies, 'Accept the terms, the guideline or both, by number of version', {
    status: 201,
  }),
];
