import { acceptPolicies } from '../../../modules/policy/index.ts';
import { articlePage, helpPage } from '../pages/help/help.tsx';
import { acceptAction, acceptPage, acceptPath, onward } from '../pages/policy/accept.tsx';
import { changesPage } from '../pages/policy/changes.tsx';
import { policyPaths } from '../pages/policy/kinds.ts';
import { policyPage } from '../pages/policy/text.tsx';
import { type Values, form, one, page } from '../route.ts';

export const policy = [
  page(policyPaths.terms, policyPage('terms'), 'everyone'),
  page(policyPaths.guideline, policyPage('guideline'), 'everyone'),
  page(policyPaths.privacy, policyPage('privacy'), 'everyone'),
  page(policyPaths.numbers, policyPage('numbers'), 'everyone'),
  page('/policy/changes', changesPage, 'everyone'),
  page('/help', helpPage, 'everyone'),
  page('/help/:slug', articlePage, 'everyone'),
  page(acceptAction, acceptPage),
  form(acceptAction, {
    command: acceptPolicies,
    input: (values) => ({ ...ticked(values, 'terms'), ...ticked(values, 'guideline') }),
    // Whoever ticked only one of two comes back here and is asked for the other.
    then: (_result, visit) => acceptPath(onward(visit)),
    back: acceptPage,
  }),
];

/** The number of the version that was ticked, if it was. */
function ticked(values: Values, name: 'terms' | 'guideline'): Record<string, string> {
  const number = one(values, name);
  return number === '' ? {} : { [name]: number };
}
