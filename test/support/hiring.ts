import type { Member } from '../../src/core/actor.ts';
import type { House } from '../../src/core/gate.ts';
import type { Party } from '../../src/core/id.ts';
import { draftProject, publishProject, sendProposal } from '../../src/modules/hiring/index.ts';
import { done } from './house.ts';

/** A project as a careful client writes it. */
export const wellWritten = {
  title: 'Translate an irrigation manual into Portuguese',
  description:
    'A technical manual of 42 pages for growers around Petrolina. We send the text in Spanish with a glossary that has to be kept. Drawings stay as they are; only the words around them change.',
  category: 'translation',
  skills: ['spanish_portuguese', 'agronomy'],
  budgetMin: '38000',
  budgetMax: '46000',
  currency: 'USD',
  dueOn: '2026-12-20',
  criteria: [
    { text: 'All 42 pages are translated.', needsEvidence: true },
    { text: 'The glossary is kept.', needsEvidence: false },
    { text: 'A grower has read it once.', needsEvidence: true },
  ],
  questions: [{ text: 'Have you translated for growers before?' }],
};

export const proposalText =
  'I translate for growers and would send you ten pages every second day, with the glossary marked.';

/** A project that is open for proposals. */
export async function openProject(
  house: House,
  client: Member,
  changes: Partial<typeof wellWritten> & { owner?: Party } = {},
): Promise<{ id: string; questions: readonly string[] }> {
  const { id } = await done(house, client, draftProject, { ...wellWritten, ...changes });
  await done(house, client, publishProject, { project: id });
  const [row] = await house.db<{ questions: { id: string }[] }>`select questions from hiring.project where id = ${id}`;
  return { id, questions: row?.questions.map((question) => question.id) ?? [] };
}

/** A proposal that waits for an answer, and the pair it opened. */
export async function openProposal(
  house: House,
  professional: Member,
  project: { id: string; questions: readonly string[] },
  { price = '42000', currency = 'USD', days = 14 }: { price?: string; days?: number; currency?: string } = {},
): Promise<{ id: string; engagement: string }> {
  return done(house, professional, sendProposal, {
    project: project.id,
    price: { amount: price, currency },
    days,
    text: proposalText,
    answers: project.questions.map((question) => ({ question, text: 'Yes, three times since 2022.' })),
  });
}
