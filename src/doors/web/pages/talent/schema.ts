import { skillName } from '../../../../modules/talent/index.ts';
import { countryName } from '../account/names.ts';
import type { Person } from './member.tsx';

/** What search engines read of somebody who offers work. */
export function personSchema({ visit: { page }, member, profile }: Person, headline: string): string {
  const { services } = profile;
  const skills = services
    ? [...services.skills.map((skill) => skillName(skill, page.lang)), ...services.freeSkills]
    : [];
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    dateCreated: member.createdAt.toISOString(),
    mainEntity: {
      '@type': 'Person',
      name: member.name,
      identifier: member.id,
      url: `${page.origin}/people/${member.id}`,
      jobTitle: headline || undefined,
      knowsAbout: skills.length > 0 ? skills : undefined,
      knowsLanguage: services?.languages.map(({ language }) => language),
      homeLocation: member.country ? { '@type': 'Country', name: countryName(member.country, page.lang) } : undefined,
    },
  };
  // What people wrote must not end the element it stands in.
  return JSON.stringify(facts).replaceAll('<', String.raw`\u003c`);
}
