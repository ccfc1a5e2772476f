/** A case in a story: how the two open it and an arbiter decides it. */
import type { Api } from './program.ts';
import { type Town, delivers, ok, pays, proposes, publishes } from './story.ts';

export const usd = (amount: string) => ({ amount, currency: 'USD' });
export const why = 'Four pages are missing, and the glossary was not kept.';

/** One who disagrees about a delivery opens a case about it. */
export async function openedAbout(place: Town, client: Api, professional: Api, price = '42000') {
  const deal = await delivered(place, client, professional, price);
  const { number, offer } = await ok(
    client.post(`/milestones/${deal.milestone}/cases`, { to_client: usd('21000'), reason: why }),
  );
  return { ...deal, number: `${number}`, offer: `${offer}` };
}

async function delivered(place: Town, client: Api, professional: Api, price: string) {
  const project = await publishes(client, { budget_max: '900000' });
  const { proposal, engagement } = await proposes(professional, project, { price });
  const { milestones } = await ok(client.post(`/proposals/${proposal}/award`));
  const milestone = `${milestones[0]}`;
  await pays(place, client, milestone);
  await delivers(professional, milestone);
  return { engagement, milestone };
}

/** An arbiter who has taken the case says how it ends, for each criterion alike. */
export async function judged(number: string, by: Api, toClient: string, marks: readonly object[] = []) {
  const { version, criteria } = await ok(by.get(`/desk/cases/${number}`));
  return by.post(`/cases/${number}/award`, {
    version,
    to_client: usd(toClient),
    reason: 'What was agreed was done in the greater part.',
    criteria: criteria.map(({ id }: { id: string }) => ({
      ...{ criterion: id, met: 'partly', reason: 'Two of three are there.' },
    })),
    marks,
  });
}
