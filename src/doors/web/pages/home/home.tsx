import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { browseProjects, skillName } from '../../../../modules/hiring/index.ts';
import { defaults, showPolicy } from '../../../../modules/policy/index.ts';
import { Money } from '../../parts/money.tsx';
import { Time } from '../../parts/time.tsx';
import type { Visit } from '../../route.ts';
import { LandingPage } from '../landing.tsx';

const latestShown = 6;

/** The front page with what is open right now and the numbers that count today. */
export async function homePage({ house, actor, page }: Visit) {
  const viewer = { actor, lang: page.lang };
  const [browsed, policy] = await Promise.all([
    ask(house, viewer, browseProjects, { limit: latestShown }),
    ask(house, viewer, showPolicy, { kind: 'numbers' }),
  ]);
  const items = isRefusal(browsed) ? [] : browsed.items;
  const numbers = isRefusal(policy) ? defaults : (policy.numbers ?? defaults);
  const latest = items.map(({ id, title, budgetMin, budgetMax, currency, publishedAt, skills }) => ({
    title,
    href: `/projects/${id}`,
    budget: (
      <>
        <Money amountMinor={budgetMin} currency={currency} lang={page.lang} />
        {budgetMax !== budgetMin && (
          <>
            {' – '}
            <Money amountMinor={budgetMax} currency={currency} lang={page.lang} />
          </>
        )}
      </>
    ),
    when: <Time page={page} at={publishedAt} />,
    skills: skills.map((skill) => skillName(skill, page.lang)),
  }));
  return LandingPage({ page, latest, numbers });
}
