import { isRefusal } from '../../../../core/refusal.ts';
import { engagementRoom } from '../../../../modules/engagements/index.ts';
import type { RoomMilestone } from '../../../../modules/engagements/index.ts';
import { talkQuality } from '../../../../modules/custody/index.ts';
import { time } from '../../../../words/format.ts';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Steps } from '../../parts/steps.tsx';
import type { Show } from '../../route.ts';
import { hasRead } from '../messaging/seen.tsx';
import { engagementReviews } from '../../../../modules/reviews/index.ts';
import { casesOfEngagement } from '../../../../modules/cases/index.ts';
import { RoomCases } from '../cases/room-part.tsx';
import { RoomReviews } from '../reviews/room.tsx';
import { Deal } from './deal.tsx';
import { type InRoom, focusOf, otherOf, see } from './kit.ts';
import { RoomMoney } from './money.tsx';
import { FreshEntries } from '../../parts/talk/live-record.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { HowItGoes } from './quality.tsx';
import { Record, entriesOf, isAct, readTalk } from './record.tsx';
import { Turn } from './turn.tsx';

/** The room of two people: what they agreed, the money and its clock on one side, everything that was said on the other. */
export const roomPage: Show = async (visit) => {
  const engagement = visit.params['engagement'] ?? '';
  const [room, talk, quality, cases] = await Promise.all([
    see(visit, engagementRoom, { engagement }),
    readTalk(visit, engagement, { before: visit.query['before'] }),
    see(visit, talkQuality, { engagement }),
    see(visit, casesOfEngagement, { engagement }),
  ]);
  if (isRefusal(room)) return room;
  if (isRefusal(talk)) return talk;
  if (isRefusal(quality)) return quality;
  if (isRefusal(cases)) return cases;
  const over = room.agreement?.status === 'closed';
  const reviews = over ? await see(visit, engagementReviews, { engagement }) : null;
  if (isRefusal(reviews)) return reviews;
  await hasRead(visit, engagement, talk);
  const { page, w } = visit;
  const r = w.engagements.room;
  const crumbs = [
    { href: paths.work, label: r.work },
    {
      href: room.assignment ? `/assignments/${room.assignment}` : `${paths.projects}/${room.project}`,
      label: room.title,
    },
  ];
  return (
    <Layout page={page} title={room.title} wide>
      <nav class="jump only-narrow" aria-label={r.jump}>
        <a href="#decide">{r.jumps.decide}</a>
        <a href="#deal">{r.jumps.deal}</a>
        <a href="#record">{r.jumps.record}</a>
        <a href="#write">{r.jumps.write}</a>
      </nav>
      <div class="shell page room">
        <PageHead lang={page.lang} title={room.title} lead={<Lead visit={visit} room={room} />} crumbs={crumbs}>
          <Stages visit={visit} room={room} />
        </PageHead>
        {visit.query['done'] !== undefined && visit.trouble === null && (
          <Notice tone="good" role="status" title={r.done} />
        )}
        <div class="two">
          <div class="stack loose stick">
            <RoomMoney visit={visit} room={room} />
            <Turn visit={visit} room={room} />
            <RoomCases visit={visit} room={room} cases={cases.items} />
            {reviews && <RoomReviews visit={visit} room={room} reviews={reviews} />}
            <Deal visit={visit} room={room} />
            <HowItGoes visit={visit} room={room} quality={quality} />
          </div>
          <Record visit={visit} room={room} talk={talk} />
        </div>
      </div>
    </Layout>
  );
};

/** With whom, what time it is there, and which agreement counts. */
function Lead({ visit, room }: InRoom) {
  const { page, w } = visit;
  const r = w.engagements.room;
  const other = otherOf(room);
  const place = other.timeZone === (page.member?.timeZone ?? 'UTC') ? null : time(page.now, page.lang, other.timeZone);
  return (
    <>
      {r.with}{' '}
      {other.id.startsWith('mem_') ? <a href={`${paths.people}/${other.id}`}>{other.name}</a> : <b>{other.name}</b>}
      {other.country && `, ${other.country}`}
      {place && `; ${r.localTime(place)}`}. {room.current ? r.agreementNumber(room.current.version) : r.noAgreement}
    </>
  );
}

function Stages({ visit, room }: InRoom) {
  const r = visit.w.engagements.room;
  const milestone = focusOf(room, visit.query['milestone']);
  const { talked, agreed, protected: kept, review, paid } = r.steps;
  const last = milestone?.status === 'refunded' ? r.returned : paid;
  return (
    <Steps
      label={r.stepsOf(milestone?.n ?? 1)}
      steps={[talked, agreed, kept, review, last]}
      at={stepOf(room.current !== null, milestone)}
      held={(milestone?.held ?? 0n) > 0n}
    />
  );
}

/** The step that is on; past the last one when everything is over. */
function stepOf(agreed: boolean, milestone: RoomMilestone | null): number {
  if (!agreed || milestone === null) return 0;
  const steps = { agreed: 1, funding: 1, funded: 2, delivered: 3, released: 5, refunded: 5, cancelled: 1 } as const;
  return steps[milestone.status];
}

/** What is new on the record, for a page that lives: `GET /engagements/:engagement/entries?after=58`. */
export const entriesPage: Show = async (visit) => {
  const engagement = visit.params['engagement'] ?? '';
  const [room, talk] = await Promise.all([
    see(visit, engagementRoom, { engagement }),
    readTalk(visit, engagement, { after: visit.query['after'] }),
  ]);
  if (isRefusal(room)) return room;
  if (isRefusal(talk)) return talk;
  const seq = talk.entries.at(-1)?.seq ?? Number(visit.query['after'] ?? 0);
  return (
    <FreshEntries seq={seq} acts={talk.entries.some((entry) => isAct(entry, talk))}>
      <Timeline page={visit.page} entries={entriesOf({ visit, room }, talk)} />
    </FreshEntries>
  );
};
