import { decimal } from '../../../../core/money.ts';
import { type ShownProject, skillName } from '../../../../modules/hiring/index.ts';
import type { PageContext } from '../../parts/layout.tsx';

/** What search engines read of an open project: an offer of paid work, with its budget and its last day. */
export function projectSchema(project: ShownProject, { lang, origin }: PageContext): string {
  const { title, description, skills, budgetMin, budgetMax, currency, dueOn, publishedAt, client } = project;
  const value =
    budgetMin === null || budgetMax === null
      ? {}
      : { minValue: Number(decimal(budgetMin, currency)), maxValue: Number(decimal(budgetMax, currency)) };
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description,
    url: `${origin}/projects/${project.id}`,
    datePosted: publishedAt?.toISOString().slice(0, 10),
    validThrough: dueOn ?? undefined,
    employmentType: 'CONTRACTOR',
    jobLocationType: 'TELECOMMUTE',
    skills: skills.map((skill) => skillName(skill, lang)).join(', '),
    hiringOrganization: { '@type': client.id.startsWith('com_') ? 'Organization' : 'Person', name: client.name },
    estimatedSalary: { '@type': 'MonetaryAmount', currency, value: { '@type': 'QuantitativeValue', ...value } },
  };
  // What people wrote must not end the element it stands in.
  return JSON.stringify(facts).replaceAll('<', String.raw`\u003c`);
}
