/** What the pages of one's own profile share. */
import type { ComponentChildren } from 'preact';
import { isRefusal } from '../../../../core/refusal.ts';
import { type MyTalent, type ProfileCompleteness, myTalent } from '../../../../modules/talent/index.ts';
import { Icon } from '../../parts/icon.tsx';
import { ProgressMeter } from '../../parts/meter.tsx';
import { Tabs } from '../../parts/steps.tsx';
import type { Visit } from '../../route.ts';
import { AccountPage, at } from '../account/kit.tsx';
import { see } from '../engagements/kit.ts';

export const place = {
  services: '/account/services',
  hours: '/account/hours',
  holiday: '/account/holiday',
  holidayEnd: '/account/holiday/end',
  portfolio: '/account/portfolio',
  tests: '/account/tests',
} as const;

interface Props {
  readonly visit: Visit;
  readonly title: string;
  readonly lead: ComponentChildren;
  readonly part: string;
  readonly children: ComponentChildren;
}

/** One part of the profile, under the tabs of all parts. */
export function ProfilePart({ visit, title, lead, part, children }: Props) {
  const t = visit.w.talent.parts;
  const tabs = [
    { href: at.profile, label: t.words },
    { href: place.services, label: t.services },
    { href: place.hours, label: t.hours },
    { href: place.portfolio, label: t.portfolio },
    { href: place.tests, label: t.tests },
  ];
  return (
    <AccountPage visit={visit} title={title} lead={lead} tab={at.profile}>
      <Tabs label={t.label} tabs={tabs} at={part} />
      {children}
    </AccountPage>
  );
}

/** The profile as its owner sees it; null for nobody. */
export async function mine(visit: Visit): Promise<MyTalent | null> {
  const found = await see(visit, myTalent, {});
  return isRefusal(found) ? null : found;
}

const where: Readonly<Record<ProfileCompleteness['checks'][number]['name'], string>> = {
  headline: `${at.profile}#f-headline`,
  about: `${at.profile}#f-about`,
  country: `${at.profile}#f-country`,
  skills: `${place.services}#f-skills`,
  languages: `${place.services}#f-languages`,
  rates: `${place.services}#f-hourly`,
  place: `${place.services}#f-city`,
  hours: place.hours,
  sample: `${place.portfolio}#add`,
};

/** How complete it is: each line leads to where it is mended. */
export function Completeness({
  visit,
  completeness,
}: {
  readonly visit: Visit;
  readonly completeness: ProfileCompleteness;
}) {
  const c = visit.w.talent.complete;
  const open = completeness.checks.filter(({ met }) => !met);
  return (
    <section class="panel stack measure" aria-labelledby="complete-title">
      <h2 id="complete-title" class="sr">
        {c.label}
      </h2>
      <ProgressMeter lang={visit.page.lang} id="complete" label={c.label} value={completeness.score}>
        {open.length === 0 ? c.ready : null}
      </ProgressMeter>
      {open.length > 0 && (
        <div class="stack tight">
          <h3>{c.lead}</h3>
          <ul class="todo">
            {open.map(({ name }) => (
              <li>
                <Icon name="plus" />
                <a href={where[name]}>{c.checks[name]}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
