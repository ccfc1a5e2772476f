import type { AnyCommand } from '../../../core/command.ts';
import { formula1 } from '../../../engines/ranking/index.ts';
import {
  acceptPolicies,
  guideline,
  publishFormulaDraft,
  publishGuidelineDraft,
  publishPolicy,
  saveFormulaDraft,
  saveGuidelineDraft,
} from '../../../modules/policy/index.ts';
import { articlePage, helpPage } from '../pages/help/help.tsx';
import { acceptAction, acceptPage, acceptPath, onward } from '../pages/policy/accept.tsx';
import { changesPage } from '../pages/policy/changes.tsx';
import { draftPathOf, kindOf, policyDeskPage, policyDeskPath, previewPathOf } from '../pages/policy/desk.tsx';
import { readFormula, readLadders, readNumbers, readSections } from '../pages/policy/draft.ts';
import { policyPaths } from '../pages/policy/kinds.ts';
import { formulaPreviewPage } from '../pages/policy/preview-formula.tsx';
import { previewPage } from '../pages/policy/preview.tsx';
import { policyPage } from '../pages/policy/text.tsx';
import { formulaPage } from '../pages/standing/formula.tsx';
import { langs } from '../../../words/lang.ts';
import { Redirect, type Show, type Values, type Visit, form, one, page } from '../route.ts';

export const policy = [
  page(policyPaths.terms, policyPage('terms'), 'everyone'),
  page(policyPaths.guideline, policyPage('guideline'), 'everyone'),
  page(policyPaths.privacy, policyPage('privacy'), 'everyone'),
  page(policyPaths.formula, formulaPage, 'everyone'),
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
  ...drafted('guideline', { save: saveGuidelineDraft, publish: publishGuidelineDraft, show: previewPage }, guidelineOf),
  ...drafted(
    'formula',
    { save: saveFormulaDraft, publish: publishFormulaDraft, show: formulaPreviewPage },
    (values) => ({
      formula: readFormula(values, formula1),
    }),
  ),
  form(`${policyDeskPath}/:kind`, {
    command: publishPolicy,
    input: draftOf,
    next: (_result, { params }) => `${policyDeskPath}/${params['kind']}?done=1`,
    back: policyDeskPage,
    audience: 'staff',
  }),
];

interface Drafting {
  readonly save: AnyCommand;
  readonly publish: AnyCommand;
  readonly show: Show;
}

/** What is kept as a draft, looked at, and published as it was looked at. */
function drafted(kind: 'guideline' | 'formula', { save, publish, show }: Drafting, input: (values: Values) => unknown) {
  const look = previewPathOf(kind);
  return [
    form(draftPathOf(kind), {
      command: save,
      input,
      next: () => look,
      back: (visit) => policyDeskPage({ ...visit, params: { kind } }),
      audience: 'staff',
    }),
    page(look, show, 'staff'),
    form(look, {
      command: publish,
      input: (values) => ({ draft: one(values, 'draft'), ...whenAndWhy(values) }),
      next: () => `${policyDeskPath}/${kind}?done=1`,
      back: show,
      audience: 'staff',
    }),
  ];
}

/** From the form of the desk to a new version. The guideline and the formula have drafts, which are looked at before. */
function draftOf(values: Values, visit: Visit): unknown {
  const kind = kindOf(visit);
  const common = { kind: kind === 'guideline' || kind === 'formula' ? null : kind, ...whenAndWhy(values) };
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
