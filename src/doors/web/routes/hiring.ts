import {
  acceptCounter,
  askForTest,
  askQuestion,
  blockParty,
  cancelProject,
  closeProject,
  declineCounter,
  declineInvitation,
  declineProposal,
  draftProject,
  editProject,
  inviteProfessional,
  makeCounter,
  makeReport,
  publishProject,
  reopenProject,
  resolveReport,
  sendProposal,
  showToAll,
  unblockParty,
  withdrawCounter,
  withdrawProposal,
} from '../../../modules/hiring/index.ts';
import { browsePage } from '../pages/hiring/browse.tsx';
import { comparePage } from '../pages/hiring/compare.tsx';
import { offerDeadline } from '../pages/hiring/deadline-file.ts';
import { bodyOf, countOf, sumOf } from '../pages/hiring/project-form.ts';
import { projectPage } from '../pages/hiring/project.tsx';
import { proposalPage } from '../pages/hiring/proposal.tsx';
import { whenAccepted } from '../pages/policy/accept.tsx';
import { proposePage } from '../pages/hiring/propose.tsx';
import { cancelPage, reviewPage } from '../pages/hiring/review.tsx';
import { blockPage, invitePage, reportPage, reportsPage } from '../pages/hiring/safety.tsx';
import { workPage } from '../pages/hiring/work.tsx';
import { editProjectPage, newProjectPage } from '../pages/hiring/write.tsx';
import { paths } from '../parts/paths.ts';
import { type Show, type Values, type Visit, form, many, one, page } from '../route.ts';

const project = (_values: Values, { params }: Visit) => ({ project: params['project'] });
const proposal = (_values: Values, { params }: Visit) => ({ proposal: params['proposal'] });

/** Price and days as both forms of terms send them. */
function terms(values: Values, { page: { lang } }: Visit) {
  const currency = one(values, 'currency');
  return {
    price: { amount: sumOf(one(values, 'price').trim(), currency, lang) ?? '', currency },
    days: countOf(one(values, 'days')),
  };
}

function answers(values: Values) {
  return Array.from({ length: 10 }, (_, n) => ({
    question: one(values, `answers.${n}.question`),
    text: one(values, `answers.${n}.text`),
  })).filter(({ question }) => question !== '');
}

/** An act upon a counter-offer is done on the page of its proposal, which the form names. */
const counterBack: Show = (visit) =>
  proposalPage({ ...visit, params: { proposal: visit.trouble ? one(visit.trouble.values, 'proposal') : '' } });

function counterForm(act: 'accept' | 'decline' | 'withdraw', command: typeof acceptCounter) {
  return form<{ proposal: string }>(`/counters/:counter/${act}`, {
    command,
    input: (_values, { params }) => ({ counter: params['counter'] }),
    next: (result) => `/proposals/${result.proposal}`,
    back: counterBack,
  });
}

export const hiring = [
  page('/projects', browsePage, 'everyone'),
  page('/projects/new', whenAccepted(newProjectPage)),
  form<{ id: string }>('/projects', {
    command: draftProject,
    input: (values, { page: { lang } }) => bodyOf(values, lang),
    next: ({ id }) => `/projects/${id}/review`,
    back: newProjectPage,
  }),
  page('/projects/:project', projectPage, 'everyone'),
  page('/projects/:project/edit', editProjectPage),
  form<{ id: string; status: string }>('/projects/:project/edit', {
    command: editProject,
    input: (values, visit) => ({ ...bodyOf(values, visit.page.lang), ...project(values, visit) }),
    next: ({ id, status }) => (status === 'draft' ? `/projects/${id}/review` : `/projects/${id}?saved=1`),
    back: editProjectPage,
  }),
  page('/projects/:project/review', reviewPage),
  form<{ id: string }>('/projects/:project/publish', {
    command: publishProject,
    input: (values, visit) => ({
      ...project(values, visit),
      ...(one(values, 'pool') === '' ? {} : { pool: one(values, 'pool') }),
    }),
    next: ({ id }) => `/projects/${id}?published=1`,
    back: reviewPage,
  }),
  form<{ id: string }>('/projects/:project/show-to-all', {
    command: showToAll,
    input: project,
    next: ({ id }) => `/projects/${id}`,
    back: projectPage,
  }),
  form<{ id: string }>('/projects/:project/close', {
    command: closeProject,
    input: project,
    next: ({ id }) => `/projects/${id}`,
    back: projectPage,
  }),
  form<{ id: string }>('/projects/:project/reopen', {
    command: reopenProject,
    input: project,
    next: ({ id }) => `/projects/${id}`,
    back: projectPage,
  }),
  page('/projects/:project/cancel', cancelPage),
  form<{ id: string }>('/projects/:project/cancel', {
    command: cancelProject,
    input: (values, visit) => ({ ...project(values, visit), reason: one(values, 'reason') }),
    next: ({ id }) => `/projects/${id}`,
    back: cancelPage,
  }),
  form<{ id: string }>('/projects/:project/questions', {
    command: askQuestion,
    input: (values, visit) => ({ ...project(values, visit), text: one(values, 'text') }),
    next: ({ id }) => `/engagements/${id}`,
    back: projectPage,
  }),
  page('/projects/:project/propose', whenAccepted(proposePage)),
  form<{ id: string }>('/projects/:project/proposals', {
    command: sendProposal,
    uploads: /^files$/,
    input: (values, visit) => ({
      ...project(values, visit),
      ...terms(values, visit),
      text: one(values, 'text'),
      answers: answers(values),
      requirementsSeen: many(values, 'requirements_seen'),
      clientCardSeen: one(values, 'client_card_seen') === 'yes',
      files: many(values, 'files').filter(Boolean),
    }),
    next: ({ id }) => `/proposals/${id}?sent=1`,
    back: proposePage,
  }),
  page('/projects/:project/proposals', comparePage),
  page('/proposals/:proposal', proposalPage),
  page('/proposals/:proposal/deadline', offerDeadline),
  form('/proposals/:proposal/tests', {
    command: askForTest,
    input: (values, visit) => ({
      ...proposal(values, visit),
      test: one(values, 'test'),
      minimum: one(values, 'minimum'),
    }),
    next: (_result, { params }) => `/proposals/${params['proposal']}#h-tests`,
    back: proposalPage,
  }),
  form('/proposals/:proposal/withdraw', {
    command: withdrawProposal,
    input: proposal,
    next: (_result, { params }) => `/proposals/${params['proposal']}`,
    back: proposalPage,
  }),
  form('/proposals/:proposal/decline', {
    command: declineProposal,
    input: (values, visit) => ({ ...proposal(values, visit), reason: one(values, 'reason') }),
    next: (_result, { params }) => `/proposals/${params['proposal']}`,
    back: proposalPage,
  }),
  form('/proposals/:proposal/counters', {
    command: makeCounter,
    input: (values, visit) => ({
      ...proposal(values, visit),
      ...terms(values, visit),
      scope: one(values, 'scope'),
      text: one(values, 'text'),
      hours: countOf(one(values, 'hours')),
    }),
    next: (_result, { params }) => `/proposals/${params['proposal']}`,
    back: proposalPage,
  }),
  counterForm('accept', acceptCounter),
  counterForm('decline', declineCounter),
  counterForm('withdraw', withdrawCounter),
  page('/work', workPage),
  form('/invitations/:invitation/decline', {
    command: declineInvitation,
    input: (_values, { params }) => ({ invitation: params['invitation'] }),
    next: () => '/work',
    back: workPage,
  }),
  page(`${paths.people}/:member/invite`, invitePage),
  form(`${paths.people}/:member/invite`, {
    command: inviteProfessional,
    input: (values, { params }) => ({
      project: one(values, 'project'),
      professional: params['member'],
      text: one(values, 'text'),
    }),
    next: ({ engagement }: { engagement: string }) => `/engagements/${engagement}`,
    back: invitePage,
  }),
  page('/report', reportPage),
  form('/report', {
    command: makeReport,
    input: (values) => ({
      subject: one(values, 'subject'),
      message: one(values, 'message') === '' ? null : countOf(one(values, 'message')),
      reason: one(values, 'reason'),
      text: one(values, 'text'),
    }),
    next: () => '/report?sent=1',
    back: reportPage,
  }),
  page('/blocks', blockPage),
  form('/blocks', {
    command: blockParty,
    input: (values) => ({ blocked: one(values, 'blocked') }),
    next: () => '/blocks',
    back: blockPage,
  }),
  form('/blocks/lift', {
    command: unblockParty,
    input: (values) => ({ blocked: one(values, 'blocked'), for: one(values, 'for') }),
    next: () => '/blocks?lifted=1',
    back: blockPage,
  }),
  page('/desk/reports', reportsPage, 'staff'),
  form('/desk/reports/:report/resolve', {
    command: resolveReport,
    input: (values, { params }) => ({
      report: params['report'],
      outcome: one(values, 'outcome'),
      reason: one(values, 'reason'),
    }),
    next: () => '/desk/reports',
    back: reportsPage,
    audience: 'staff',
  }),
];
