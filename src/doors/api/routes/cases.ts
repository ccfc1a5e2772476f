import {
  acceptInCase,
  askArbitration,
  askSecond,
  caseAtDesk,
  casesAtDesk,
  casesOfEngagement,
  counterInCase,
  decideCase,
  declineSignature,
  giveEvidence,
  giveRange,
  leaveTalks,
  myCases,
  noteCase,
  openCase,
  openRefundCase,
  pauseCase,
  presentCase,
  presentCaseOffer,
  presentCasePreview,
  presentCases,
  presentDeskCase,
  previewOffer,
  type RoomCase,
  showCase,
  signAward,
  takeCase,
  waiveSecond,
  withdrawCase,
} from '../../../modules/cases/index.ts';
import { type ApiRoute, act, read } from '../route.ts';

const one = '/cases/:case';

export const cases: readonly ApiRoute[] = [
  act(
    'POST',
    '/milestones/:milestone/cases',
    openCase,
    'Open a case about the money of a milestone, with your offer: what goes back to the client, whose fault it was (`none`, `client`, `professional`) and by which rule, and why',
    { status: 201, scope: 'money' },
  ),
  act(
    'POST',
    '/milestones/:milestone/refund-cases',
    openRefundCase,
    'After the release, talk about a refund: how much goes back, whose fault it was, by which rule, and why; without agreement nothing moves',
    { status: 201, scope: 'money' },
  ),
  read(
    '/engagements/:engagement/cases',
    casesOfEngagement,
    'The cases of an engagement, milestone by milestone',
    ofRoom,
  ),
  read('/cases', myCases, 'The cases you stand in, the newest first', presentCases),
  read('/cases/preview', previewOffer, 'What an offer would bring, before it is made', presentCasePreview),
  read(one, showCase, 'A case as you may read it, and what you may do', presentCase),
  act('POST', `${one}/offers`, counterInCase, 'Offer another split instead', { status: 201, scope: 'money' }),
  act('POST', `${one}/accept`, acceptInCase, 'Accept the offer you have read: the money moves at once', {
    scope: 'money',
  }),
  act(
    'POST',
    `${one}/range`,
    giveRange,
    'Say once, unread by the other side, from where to where you would accept for the professional’s part; where both ranges overlap the case settles in the middle',
    { status: 201, scope: 'money' },
  ),
  act('POST', `${one}/arbitration`, askArbitration, 'Leave the decision to an arbiter', { scope: 'money' }),
  act('POST', `${one}/leave`, leaveTalks, 'After a release: end the talks without a refund', { scope: 'money' }),
  act('POST', `${one}/withdrawal`, withdrawCase, 'Take back a case you opened, while nobody has answered', {
    scope: 'money',
  }),
  act('POST', `${one}/pause`, pauseCase, 'Stop the clock of a case for some days, once', { status: 201 }),
  act('POST', `${one}/evidence`, giveEvidence, 'Say what speaks for you, while evidence is taken', { status: 201 }),
  act('POST', `${one}/waiver`, waiveSecond, 'Accept the decision: when both do, the money moves at once', {
    scope: 'money',
  }),
  act('POST', `${one}/second-look`, askSecond, 'Ask, once, that another arbiter decides anew', { status: 201 }),
  read(
    '/desk/cases',
    casesAtDesk,
    'What waits for an arbiter or a second signature',
    (answer: object) => answer,
    'staff',
  ),
  read('/desk/cases/:case', caseAtDesk, 'A case as the house reads it', presentDeskCase, 'staff'),
  act('POST', `${one}/take`, takeCase, 'Take a case that nobody has taken (arbiter)'),
  act('POST', `${one}/award`, decideCase, 'Decide a case, with a reason for each criterion (arbiter)', { status: 201 }),
  act('POST', `${one}/signature`, signAward, 'Sign a decision about a large sum (another arbiter, operator)', {
    status: 201,
  }),
  act(
    'POST',
    `${one}/sent-back`,
    declineSignature,
    'Do not sign a decision, and send it back with a reason (another arbiter, operator)',
    {
      status: 201,
    },
  ),
  act('POST', `${one}/notes`, noteCase, 'Write something down that the parties never read (staff)', { status: 201 }),
];

function ofRoom({ items }: { readonly items: readonly RoomCase[] }) {
  return {
    items: items.map(({ open, refund, ...each }) => ({
      ...each,
      actions: { open: presentCaseOffer(open), open_refund: presentCaseOffer(refund) },
    })),
    next: null,
  };
}
