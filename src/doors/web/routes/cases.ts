import type { AnyCommand } from '../../../core/command.ts';
import {
  acceptInCase,
  askArbitration,
  askSecond,
  counterInCase,
  decideCase,
  declineSignature,
  giveEvidence,
  giveRange,
  leaveTalks,
  noteCase,
  openCase,
  openRefundCase,
  pauseCase,
  signAward,
  takeCase,
  waiveSecond,
  withdrawCase,
} from '../../../modules/cases/index.ts';
import { orderCaseFile } from '../../../modules/custody/index.ts';
import { awardOf } from '../pages/cases/award-form.tsx';
import { casePage } from '../pages/cases/case.tsx';
import { casesDeskPage, deskCasePage } from '../pages/cases/desk.tsx';
import { explainedPage } from '../pages/cases/explained.tsx';
import { caseDeadlineFile } from '../pages/cases/files.ts';
import { casePath, casesDesk, casesPath, deskCasePath, howPath } from '../pages/cases/kit.ts';
import { casesPage } from '../pages/cases/list.tsx';
import { counterPage, openCasePage, openRefundPage, splitOf } from '../pages/cases/offer.tsx';
import { typedSum } from '../pages/engagements/forms.tsx';
import { type Show, type Values, type Visit, form, one, page } from '../route.ts';

const oneCase = `${casesPath}/:case`;
const deskOne = `${casesDesk}/:case`;
const opening = '/engagements/:engagement/milestones/:milestone/case';
const refunding = '/engagements/:engagement/milestones/:milestone/refund-case';

type Input = (values: Values, visit: Visit) => object;

/** A form of a case: it comes back to the case, whatever the answer. */
function act(name: string, command: AnyCommand, input: Input = () => ({}), back: Show = casePage) {
  return form<{ number: string }>(`${oneCase}/${name}`, {
    command,
    input: (values, visit) => ({ case: visit.params['case'], ...input(values, visit) }),
    next: ({ number }) => `${casePath(number)}?done=1`,
    back,
  });
}

/** A form that opens a case about a milestone. */
function begins(path: string, command: AnyCommand, back: Show) {
  return form<{ number: string }>(path, {
    command,
    input: (values, visit) => ({ milestone: visit.params['milestone'], ...splitOf(values, visit) }),
    next: ({ number }) => `${casePath(number)}?done=1`,
    back,
  });
}

function deskAct(name: string, command: AnyCommand, input: Input = () => ({})) {
  return form(`${deskOne}/${name}`, {
    command,
    input: (values, visit) => ({ case: visit.params['case'], ...input(values, visit) }),
    next: (_result, visit) => deskCasePath(visit.params['case'] ?? ''),
    back: deskCasePage,
    audience: 'staff',
  });
}

const sum = (values: Values, visit: Visit, name: string) =>
  typedSum(visit, { currency: one(values, 'currency') }, one(values, name));

export const cases = [
  page(casesPath, casesPage),
  page(howPath, explainedPage, 'everyone'),
  page(opening, openCasePage),
  begins(opening, openCase, openCasePage),
  page(refunding, openRefundPage),
  begins(refunding, openRefundCase, openRefundPage),
  page(oneCase, casePage),
  page(`${oneCase}/deadline`, caseDeadlineFile),
  page(`${oneCase}/counter`, counterPage),
  act('counter', counterInCase, splitOf, counterPage),
  act('accept', acceptInCase, (values) => ({ offer: one(values, 'offer') })),
  act('range', giveRange, (values, visit) => ({
    lowest: sum(values, visit, 'lowest'),
    highest: sum(values, visit, 'highest'),
  })),
  act('arbitration', askArbitration),
  act('leave', leaveTalks),
  act('withdrawal', withdrawCase),
  act('pause', pauseCase, (values) => ({ days: one(values, 'days') })),
  act('evidence', giveEvidence, (values) => ({ text: one(values, 'text') })),
  act('waiver', waiveSecond),
  act('second-look', askSecond, (values) => ({ reason: one(values, 'reason') })),
  page(casesDesk, casesDeskPage, 'staff'),
  page(deskOne, deskCasePage, 'staff'),
  deskAct('take', takeCase),
  deskAct('award', decideCase, awardOf),
  deskAct('signature', signAward),
  form<{ id: string }>(`${deskOne}/case-file`, {
    command: orderCaseFile,
    input: (values, visit) => ({ case: visit.params['case'], reason: one(values, 'reason') }),
    next: ({ id }, visit) => `${deskCasePath(visit.params['case'] ?? '')}#${id}`,
    back: deskCasePage,
    audience: 'staff',
  }),
  deskAct('sent-back', declineSignature, (values) => ({ reason: one(values, 'reason') })),
  deskAct('notes', noteCase, (values) => ({ text: one(values, 'text') })),
];
