import type { RoomCase } from '../../../../modules/cases/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { said } from '../../parts/time.tsx';
import { left } from '../../parts/clock.tsx';
import { type InRoom, focusOf, roomPath } from '../engagements/kit.ts';
import { casePath, howPath, refundCasePath } from './kit.ts';

/** In the room of two: the case that is open about the milestone, or the way to open one. */
export function RoomCases({ visit, room, cases }: InRoom & { readonly cases: readonly RoomCase[] }) {
  const { page, w } = visit;
  const c = w.cases;
  const milestone = focusOf(room, visit.query['milestone']);
  const found = cases.find((each) => each.milestone === milestone?.id);
  if (!milestone || !found) return null;
  const { number, phase, endsAt, open, refund, refundUntil } = found;
  const running = number !== null && phase !== null && phase !== 'closed';
  if (!running && !open.allowed && !refund.allowed && number === null) return null;
  return (
    <section class="panel stack tight" id="case" aria-labelledby="h-case" data-live-part="case">
      <h2 id="h-case">{running ? c.act.isOpen(number) : refund.allowed ? c.after.open : c.act.open}</h2>
      {running && (
        <p class="row wrap">
          {c.phases[phase]} {endsAt && <Badge tone="key">{left(page, endsAt)}</Badge>}
        </p>
      )}
      {running && (
        <p>
          <ButtonLink look="main" icon="scale" href={casePath(number)}>
            {c.act.see}
          </ButtonLink>
        </p>
      )}
      {!running && open.allowed && (
        <>
          <p class="soft sm">
            {c.act.openHint}. <a href={howPath}>{c.how}</a>
          </p>
          <p>
            <ButtonLink
              look="outline"
              icon="scale"
              href={`${roomPath(room.engagement)}/milestones/${milestone.id}/case`}
            >
              {c.act.open}
            </ButtonLink>
          </p>
        </>
      )}
      {!running && refund.allowed && refundUntil && (
        <>
          <p class="soft sm">
            {c.after.openHint(said(refundUntil, page, 'deadline'))}. <a href={howPath}>{c.how}</a>
          </p>
          <p>
            <ButtonLink look="outline" icon="split" href={refundCasePath(room.engagement, milestone.id)}>
              {c.after.open}
            </ButtonLink>
          </p>
        </>
      )}
      {!running && number !== null && (
        <p class="sm">
          <a href={casePath(number)}>{c.act.was(number)}</a>
        </p>
      )}
    </section>
  );
}
