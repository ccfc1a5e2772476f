import { acceptPolicies, guideline, publishPolicy } from '../../../modules/policy/index.ts';
import { articlePage, helpPage } from '../pages/help/help.tsx';
import { acceptAction, acceptPage, acceptPath, onward } from '../pages/policy/accept.tsx';
import { changesPage } from '../pages/policy/changes.tsx';
import { kindOf, policyDeskPage, policyDeskPath } from '../pages/policy/desk.tsx';
import { readLadders, readNumbers, readSections } from '../pages/policy/draft.ts';
import { policyPaths } from '../pages/policy/kinds.ts';
import { policyPage } from '../pages/policy/text.tsx';
import { langs } from '../../../words/lang.ts';
import { Redirect, type Values, type Visit, form, one, page } from '../route.ts';

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
    next: (_result, visit) => acceptPath(onward(visit)),
    back: acceptPage,
  }),
  page(policyDeskPath, async () => new Redirect(`${policyDeskPath}/numbers`), 'staff'),
  page(`${policyDeskPath}/:kind`, policyDeskPage, 'staff'),
  form(`${policyDeskPath}/:kind`, {
    command: publishPolicy,
    input: draftOf,
    next: (_result, { params }) => `${policyDeskPath}/${params['kind']}?done=1`,
    back: policyDeskPage,
    audience: 'staff',
  }),
];

/** From the form of the desk to a new version. */
function draftOf(values: Values, visit: Visit): unknown {
  const kind = kindOf(visit);
  const countsOn = one(values, 'countsOn').trim();
  const common = { kind, reason: one(values, 'reason'), ...(countsOn === '' ? {} : { countsOn }) };
  if (kind === 'numbers') return { ...common, numbers: readNumbers(values) };
  const texts = Object.fromEntries(langs.map((lang) => [lang, readSections(one(values, `texts.${lang}`))]));
  return { ...common, texts, ...(kind === 'guideline' ? { rows: readLadders(one(values, 'rows'), guideline) } : {}) };
}

/** The number of the version that was ticked, if it was. */
function ticked(values: Values, name: 'terms' | 'guideline'): Record<string, string> {
  const number = one(values, name);
  return number === '' ? {} : { [name]: number };
}
