import {
  acceptPolicies,
  guideline,
  publishGuidelineDraft,
  publishPolicy,
  saveGuidelineDraft,
} from '../../../modules/policy/index.ts';
import { articlePage, helpPage } from '../pages/help/help.tsx';
import { acceptAction, acceptPage, acceptPath, onward } from '../pages/policy/accept.tsx';
import { changesPage } from '../pages/policy/changes.tsx';
import {
  guidelineDraftPath,
  guidelinePreviewPath,
  kindOf,
  policyDeskPage,
  policyDeskPath,
} from '../pages/policy/desk.tsx';
import { readLadders, readNumbers, readSections } from '../pages/policy/draft.ts';
import { policyPaths } from '../pages/policy/kinds.ts';
import { previewPage } from '../pages/policy/preview.tsx';
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
  form(guidelineDraftPath, {
    command: saveGuidelineDraft,
    input: guidelineOf,
    next: () => guidelinePreviewPath,
    back: (visit) => policyDeskPage({ ...visit, params: { kind: 'guideline' } }),
    audience: 'staff',
  }),
  page(guidelinePreviewPath, previewPage, 'staff'),
  form(guidelinePreviewPath, {
    command: publishGuidelineDraft,
    input: (values) => ({ draft: one(values, 'draft'), ...whenAndWhy(values) }),
    next: () => `${policyDeskPath}/guideline?done=1`,
    back: previewPage,
    audience: 'staff',
  }),
  form(`${policyDeskPath}/:kind`, {
    command: publishPolicy,
    input: draftOf,
    next: (_result, { params }) => `${policyDeskPath}/${params['kind']}?done=1`,
    back: policyDeskPage,
    audience: 'staff',
  }),
];

/** From the form of the desk to a new version. The guideline has a draft of its own, which is looked at before. */
function draftOf(values: Values, visit: Visit): unknown {
  const kind = kindOf(visit);
  const common = { kind: kind === 'guideline' ? null : kind, ...whenAndWhy(values) };
  return kind === 'numbers' ? { ...common, numbers: readNumbers(values) } : { ...common, texts: textsOf(values) };
}

function guidelineOf(values: Values): unknown {
  return { rows: readLadders(one(values, 'rows'), guideline), texts: textsOf(values) };
}

function textsOf(values: Values): unknown {
  return Object.fromEntries(langs.map((lang) => [lang, readSections(one(values, `texts.${lang}`))]));
}

function whenAndWhy(values: Values): object {
  const countsOn = one(values, 'countsOn').trim();
  return { reason: one(values, 'reason'), ...(countsOn === '' ? {} : { countsOn }) };
}

/** The number of the version that was ticked, if it was. */
function ticked(values: Values, name: 'terms' | 'guideline'): Record<string, string> {
  const number = one(values, name);
  return number === '' ? {} : { [name]: number };
}
