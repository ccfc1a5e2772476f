import type { ComponentChildren } from 'preact';
import { list } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { Clock, left } from '../../parts/clock.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Offers } from '../../parts/offer.tsx';
import { Text } from '../../parts/talk/message-bubble.tsx';
import { said } from '../../parts/time.tsx';
import { moneyPaths } from '../money/frame.tsx';
import { AnswerRefund, CancelMilestone, Deliver, Extend, Fund, Refund, Release, RequestChanges } from './forms.tsx';
import { type InMilestone, type InRoom, calledName, dayIn, focusOf, otherOf, roomPath, sumIn } from './kit.ts';
import { AgreementOffers, EndOffers } from './whole.tsx';

/** Whose turn it is, until when, what silence means, and what can be done now, each with its consequences. */
export function Turn({ visit, room }: InRoom) {
  const t = visit.w.engagements.turn;
  const milestone = focusOf(room, visit.query['milestone']);
  const over = room.agreement?.status === 'closed' || room.agreement?.status === 'cancelled';
  const { name, badge } = headOf({ visit, room }, milestone, over);
  return (
    <section class="panel" id="decide" aria-labelledby="h-turn" data-live-part="turn">
      <header>
        <h2 id="h-turn">{name}</h2>
        {badge && (
          <Badge tone="key" icon="hourglass">
            {badge}
          </Badge>
        )}
      </header>
      <Wording visit={visit} room={room} />
      {milestone && !over && room.milestones.length > 1 && (
        <p class="soft sm">{t.milestone({ n: milestone.n, title: milestone.title })}</p>
      )}
      {milestone && !over ? (
        <Now visit={visit} room={room} milestone={milestone} />
      ) : (
        <Before visit={visit} room={room} over={over} />
      )}
      <Offers>
        <AgreementOffers visit={visit} room={room} />
        {milestone && !over && <MilestoneOffers visit={visit} room={room} milestone={milestone} />}
        <EndOffers visit={visit} room={room} />
      </Offers>
    </section>
  );
}

function headOf({ visit, room }: InRoom, milestone: InMilestone['milestone'] | null, over: boolean) {
  const t = visit.w.engagements.turn;
  const theirs = t.theirs(calledName(otherOf(room)));
  if (over) return { name: t.over, badge: null };
  if (room.open) return { name: room.open.side === room.side ? theirs : t.yours, badge: null };
  if (milestone === null) {
    const waits = room.proposal !== null;
    return { name: waits ? (room.side === 'client' ? t.yours : theirs) : t.rest, badge: null };
  }
  const { status, refundRequest, windowEndsAt } = milestone;
  if (refundRequest !== null && room.side === 'professional') return { name: t.yours, badge: null };
  const turns = { agreed: 'client', funding: 'client', funded: 'professional', delivered: 'client' } as const;
  const turn = status in turns ? turns[status as keyof typeof turns] : null;
  const badge =
    status === 'delivered' && windowEndsAt && !milestone.silenceWaits ? left(visit.page, windowEndsAt) : null;
  return { name: turn === null ? t.rest : turn === room.side ? t.yours : theirs, badge };
}

/** A wording of the agreement that waits for an answer. */
function Wording({ visit, room }: InRoom) {
  const t = visit.w.engagements.turn;
  const { open } = room;
  if (!open) return null;
  const mine = open.side === room.side;
  const d = { name: calledName(otherOf(room)), n: open.version };
  return (
    <div class="stack tight">
      <p>{mine ? t.agreementWaitsForThem(d) : t.agreementWaits(d)}</p>
      {open.note !== '' && <blockquote class="read">{open.note}</blockquote>}
      <p>
        <a href={`${roomPath(room.engagement)}/agreement#v${open.version}`}>{visit.w.engagements.versions.compare}</a>
      </p>
    </div>
  );
}

/** Before there is an agreement, and after it has ended. */
function Before({ visit, room, over }: InRoom & { readonly over: boolean }) {
  const t = visit.w.engagements.turn;
  const { proposal } = room;
  if (over || room.open) return null;
  if (proposal === null) return <p>{room.agreement ? t.allDone : t.talking}</p>;
  const sum = sumIn(room, visit, proposal.price);
  const { name } = room.professional;
  const sentence =
    room.side === 'client'
      ? t.proposalWaits({ name, sum, days: t.days(proposal.days) })
      : t.proposalWaitsForThem(calledName(room.client));
  return (
    <>
      <p>{sentence}</p>
      <p class="row">
        {proposal.award.allowed && (
          <ButtonLink look="main" icon="handshake" href={`/proposals/${proposal.id}/award`}>
            {visit.w.engagements.award.title(calledName(room.professional))}
          </ButtonLink>
        )}
        <ButtonLink look="outline" href={`/proposals/${proposal.id}`}>
          {t.seeProposal}
        </ButtonLink>
      </p>
    </>
  );
}

/** Where the milestone stands, in one sentence, with its clock. */
function Now(props: InMilestone) {
  const { visit, room, milestone } = props;
  const t = visit.w.engagements.turn;
  const client = room.side === 'client';
  const other = calledName(otherOf(room));
  switch (milestone.status) {
    case 'agreed':
      return (
        <>
          {milestone.failure !== null && (
            <Notice tone="warn" title={t.failed}>
              {reasonOf(props, milestone.failure)}
            </Notice>
          )}
          <p>{client ? t.protect(sumIn(room, visit, milestone.amount)) : t.waitForPayment(other)}</p>
        </>
      );
    case 'funding':
      return client ? <Paying {...props} /> : <p>{t.theirPaying(other)}</p>;
    case 'funded':
      return <Working {...props} />;
    case 'delivered':
      return <Review {...props} />;
    case 'released':
    case 'refunded':
    case 'cancelled':
      return <p>{t.allDone}</p>;
  }
  return null;
}

function reasonOf({ visit }: InRoom, failure: string): string {
  const reasons: Readonly<Record<string, string>> = visit.w.engagements.record.reasons;
  return reasons[failure] ?? '';
}

function Paying({ visit, milestone }: InMilestone) {
  const { turn, acts } = visit.w.engagements;
  return (
    <>
      <p>{turn.paying}</p>
      {milestone.payment && (
        <p>
          <ButtonLink look="main" icon="wallet" wide href={`${moneyPaths.checkout(milestone.payment.funding)}?go=1`}>
            {acts.goOn}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function Working(props: InMilestone) {
  const { visit, room, milestone } = props;
  const t = visit.w.engagements.turn;
  const professional = room.side === 'professional';
  const due = milestone.dueOn === null ? t.deliver : t.deliverBy(dayIn(visit, milestone.dueOn));
  return (
    <>
      <p>{professional ? due : t.waitForDelivery(calledName(room.professional))}</p>
      {milestone.wantedChanges.length > 0 && (
        <Notice tone="warn" icon="pen-line" title={t.wanted} heading>
          <ul class="stack tight">
            {milestone.wantedChanges.map(({ criterion, text }) => (
              <li>
                {criterion !== null && <b class="sm">{criterionText(room, criterion)}</b>}
                <Text lang={visit.page.lang} pieces={text} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <RefundSaid {...props} />
    </>
  );
}

function criterionText(room: InRoom['room'], id: string): string {
  return room.current?.body.criteria.find((each) => each.id === id)?.text ?? '';
}

function Review(props: InMilestone) {
  const { visit, room, milestone } = props;
  const { page, w } = visit;
  const t = w.engagements.turn;
  const { deliveredAt, windowEndsAt, n } = milestone;
  if (deliveredAt === null || windowEndsAt === null) return null;
  if (milestone.silenceWaits) return <SilenceWaits {...props} />;
  if (page.now >= windowEndsAt) return <p>{t.closed}</p>;
  const until = said(windowEndsAt, page, 'long');
  const client = room.side === 'client';
  const sum = sumIn(room, visit, milestone.share.net);
  const silence: ComponentChildren = client ? (
    <>
      <strong>{t.silenceLead}</strong> {t.silence({ name: calledName(room.professional), sum })}
    </>
  ) : (
    <>
      <strong>{t.theirSilenceLead}</strong> {t.theirSilence(sum)}
    </>
  );
  return (
    <>
      <Clock
        page={page}
        startedAt={deliveredAt}
        endsAt={windowEndsAt}
        silence={silence}
        calendar={`${roomPath(room.engagement)}/milestones/${milestone.id}/deadline`}
      >
        {client ? t.review({ n, until }) : t.theirReview({ name: calledName(room.client), until })}
      </Clock>
      {client && milestone.remindAt.length > 0 && (
        <p class="xs soft">
          {t.reminders(
            list(
              milestone.remindAt.map((at) => said(at, page, 'deadline')),
              page.lang,
            ),
          )}
        </p>
      )}
      <RefundSaid {...props} />
    </>
  );
}

/** What shows the work cannot be opened yet: no clock runs, and both read why. */
function SilenceWaits(props: InMilestone) {
  const { visit, room } = props;
  const t = visit.w.engagements.turn;
  const days = room.agreement?.terms.reviewWindowDays ?? 0;
  return (
    <>
      <Notice tone="neutral" icon="eye" title={t.silenceWaitsLead}>
        {room.side === 'client' ? t.silenceWaits(days) : t.theirSilenceWaits(days)}
      </Notice>
      <RefundSaid {...props} />
    </>
  );
}

function RefundSaid({ visit, room, milestone }: InMilestone) {
  const t = visit.w.engagements.turn;
  const { refundRequest } = milestone;
  if (refundRequest === null) return null;
  const sum = sumIn(room, visit, refundRequest.amount);
  const title =
    room.side === 'client' ? t.refundAskedByYou(sum) : t.refundAsked({ name: calledName(room.client), sum });
  return (
    <Notice tone="neutral" icon="undo-2" title={title}>
      {refundRequest.reason}
    </Notice>
  );
}

/** For each side its own acts, the one that moves things on first. */
function MilestoneOffers(props: InMilestone) {
  const { room } = props;
  if (room.side === 'client')
    return (
      <>
        <Release {...props} />
        <RequestChanges {...props} />
        {props.milestone.status === 'delivered' && <Extend {...props} />}
        <Fund {...props} />
        <AnswerRefund {...props} />
        <Refund {...props} name="request_refund" />
        <CancelMilestone {...props} />
      </>
    );
  return (
    <>
      <AnswerRefund {...props} />
      <Deliver {...props} />
      <Refund {...props} name="give_back" />
      <CancelMilestone {...props} />
    </>
  );
}
