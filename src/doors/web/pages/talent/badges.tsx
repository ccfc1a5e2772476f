import type { Badge as TalentBadge } from '../../../../modules/talent/index.ts';
import { percent } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import { said } from '../../parts/time.tsx';
import type { Visit } from '../../route.ts';
import { resultPath } from './tests-kit.ts';

/** Badges with their reasons beside them, as words: nobody has to point at anything to learn why. */
export function Badges({ visit, badges }: { readonly visit: Visit; readonly badges: readonly TalentBadge[] }) {
  if (badges.length === 0) return null;
  return (
    <ul class="badges plain-list" aria-label={visit.w.talent.member.badges}>
      {badges.map((badge) => {
        const { title, why, href } = saidOf(visit, badge);
        return (
          <li>
            <Badge tone="proof">{href === undefined ? title : <a href={href}>{title}</a>}</Badge>{' '}
            <span class="soft sm">{why}</span>
          </li>
        );
      })}
    </ul>
  );
}

interface Said {
  readonly title: string;
  readonly why: string;
  readonly href?: string;
}

function saidOf({ page, w }: Visit, badge: TalentBadge): Said {
  const b = w.talent.badges;
  if (badge.kind === 'certification')
    return {
      title: b.certification.title(badge.title, percent(badge.score, page.lang)),
      why: b.certification.why(said(badge.validUntil, page, 'day')),
      href: resultPath(badge.attempt),
    };
  if (badge.kind === 'finished') return { title: b.finished.title(badge.count), why: b.finished.why };
  return { title: b.years.title(badge.years), why: b.years.why(said(badge.since, page, 'day')) };
}
