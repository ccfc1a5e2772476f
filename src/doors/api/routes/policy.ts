import { guidelinePreview } from '../../../modules/enforcement/index.ts';
import {
  type ComparedDraft,
  type ComparedVersions,
  type MyPolicy,
  type Numbers,
  type ShownVersion,
  acceptPolicies,
  compareDraft,
  comparePolicy,
  myPolicies,
  numbersSchema,
  publishGuidelineDraft,
  publishPolicy,
  saveGuidelineDraft,
  showPolicy,
} from '../../../modules/policy/index.ts';
import { act, read } from '../route.ts';

const present = ({ versions, numbers, ...version }: ShownVersion) => ({
  object: 'policy_version',
  ...version,
  // In the shape in which a new version is published, so that an operator's program reads, changes and sends.
  ...(numbers === null ? {} : { numbers: publishable(numbers) }),
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
    compareDraft,
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
