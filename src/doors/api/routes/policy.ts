import {
  type ComparedVersions,
  type MyPolicy,
  type Numbers,
  type ShownVersion,
  acceptPolicies,
  comparePolicy,
  myPolicies,
  numbersSchema,
  publishPolicy,
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
