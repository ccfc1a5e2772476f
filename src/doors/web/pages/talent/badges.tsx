import type { Badge as TalentBadge } from '../../../../modules/talent/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { said } from '../../parts/time.tsx';
import type { Visit } from '../../route.ts';

/** Badges with their reasons beside them, as words: nobody has to point at anything to learn why. */
export function Badges({ visit, badges }: { readonly visit: Visit; readonly badges: readonly TalentBadge[] }) {
  if (badges.length === 0) return null;
  return (
    <ul class="badges plain-list" aria-label={visit.w.talent.member.badges}>
      {badges.map((badge) => {
        const { title, why } = saidOf(visit, badge);
        return (
          <li>
            <Badge tone="proof">{title}</Badge> <span class="soft sm">{why}</span>
          </li>
        );
      })}
    </ul>
  );
}

function saidOf({ page, w }: Visit, badge: TalentBadge): { title: string; why: string } {
  const b = w.talent.badges;
  if (badge.kind === 'finished') return { title: b.finished.title(badge.count), why: b.finished.why };
  return { title: b.years.title(badge.years), why: b.years.why(said(badge.since, page, 'day')) };
}
