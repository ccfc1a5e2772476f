import type { Criterion, RoomMilestone } from '../../../../modules/engagements/index.ts';
import { FileList } from '../../parts/files.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Attachments } from '../../parts/bubble.tsx';
import { type InRoom, calledName, dayIn, focusOf, otherOf, roomPath } from './kit.ts';

/** What was agreed: the milestone the page is about with its criteria and what was delivered for each, then the rest. */
export function Deal({ visit, room }: InRoom) {
  const { current } = room;
  if (!current) return null;
  const a = visit.w.engagements.agreement;
  const milestone = focusOf(room, visit.query['milestone']);
  const { scope, guidelines, cancellation, rounds, criteria } = current.body;
  const own = milestone ? criteria.filter(({ id }) => milestone.criteria.includes(id)) : criteria;
  return (
    <section class="panel" id="deal" aria-labelledby="h-deal" data-live-part="deal">
      <header>
        <h2 id="h-deal">{a.title}</h2>
        <a class="sm" href={`${roomPath(room.engagement)}/agreement`}>
          {a.changes}
        </a>
      </header>
      {milestone && (
        <p class="sm">
          {a.milestone({ n: milestone.n, title: milestone.title })}
          {milestone.dueOn !== null && <span class="soft"> {a.due(dayIn(visit, milestone.dueOn))}</span>}
        </p>
      )}
      <Criteria visit={visit} engagement={roomPath(room.engagement)} criteria={own} milestone={milestone} />
      <details class="disclose sm">
        <summary>{a.scope}</summary>
        <div class="lines-kept">{scope}</div>
      </details>
      {guidelines !== '' && (
        <details class="disclose sm">
          <summary>{a.guidelines}</summary>
          <div class="lines-kept">{guidelines}</div>
        </details>
      )}
      <details class="disclose sm">
        <summary>{a.cancellation}</summary>
        {cancellation !== '' && <div class="lines-kept">{cancellation}</div>}
        <p>{a.house}</p>
      </details>
      <p class="sm soft">
        {a.rounds}: {rounds}
      </p>
      <ContactCard visit={visit} room={room} />
    </section>
  );
}

interface CriteriaProps extends Pick<InRoom, 'visit'> {
  /** The path of the engagement. */
  readonly engagement: string;
  readonly criteria: readonly Criterion[];
  readonly milestone: RoomMilestone | null;
}

function Criteria({ visit, engagement, criteria, milestone }: CriteriaProps) {
  const { agreement: a, record } = visit.w.engagements;
  if (criteria.length === 0) return <p class="sm soft">{a.noCriteria}</p>;
  return (
    <ol class="stack tight sm" aria-label={a.criteria}>
      {criteria.map((each, n) => {
        const answer = milestone?.deliveryShown?.items.find(({ criterion }) => criterion === each.id);
        const links = answer?.links ?? [];
        const files = answer?.files ?? [];
        const shown = links.length + files.length > 0;
        return (
          <li class="criterion">
            <Icon
              name={files.length > 0 ? 'paperclip' : shown ? 'link' : each.needsEvidence ? 'paperclip' : 'list-checks'}
            />
            <span>
              <b>
                {n + 1}. {each.text}
              </b>{' '}
              {!shown && <span class="soft">{each.needsEvidence ? a.evidence : a.noEvidence}</span>}
              {links.length > 0 && (
                <Attachments items={links.map((href, at) => ({ href, label: linkLabel(href, record.link(at + 1)) }))} />
              )}
              <FileList lang={visit.page.lang} files={files} room={engagement} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** Where a link leads, in the words of its own address. */
export function linkLabel(href: string, otherwise: string): string {
  const url = URL.parse(href);
  if (!url) return otherwise;
  const path = url.pathname === '/' ? '' : url.pathname;
  const whole = `${url.hostname}${path}`;
  return whole.length > 40 ? `${whole.slice(0, 39)}…` : whole;
}

function ContactCard({ visit, room }: InRoom) {
  const a = visit.w.engagements.agreement;
  const { theirs } = room.cards;
  if (!theirs) return null;
  const lines = [
    [a.email, theirs.email],
    [a.phone, theirs.phone],
    [a.other, theirs.other],
  ] as const;
  return (
    <div id="contact">
      <h3>{a.contactOf(calledName(otherOf(room)))}</h3>
      <dl class="lines">
        {lines.map(
          ([term, value]) =>
            value !== null && (
              <div>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
