/** What the people of a story about assignments do. */
import { type Api, type Answer } from './program.ts';
import { type Town, ok, pays } from './story.ts';

/** Work at a place as a careful client's program sends it: the day after the beginning of every story but two. */
export const visitOnTheWire = {
  title: 'Replace two switches in a shop',
  description:
    'The shop closes at eight. Take the old switches out, put the new ones in the same rack, label every cable, and try each socket of the ground floor before you go.',
  category: 'onsite',
  skills: ['network_cabling'],
  place: 'Shop in the centre',
  city: 'Mendoza',
  country: 'AR',
  time_zone: 'America/Argentina/Mendoza',
  latitude: -32.8895,
  longitude: -68.8458,
  starts_at: '2026-11-23T09:00',
  ends_at: '2026-11-23T13:00',
  hard: true,
  pay: { kind: 'flat', amount: '20000' },
  currency: 'USD',
  deliverables: [{ text: 'Photo of the rack, closed' }, { text: 'List of the labels' }],
  address: 'Calle San Martín 1423, ground floor',
  contact: 'Ask for Carla, +54 9 261 555 0134',
  instructions: 'The key of the rack is with the guard.',
};

/** An assignment that those it is meant for can read. */
export async function sends(client: Api, changes: object = {}, how: object = {}): Promise<string> {
  const { id } = await ok(client.post('/assignments', { ...visitOnTheWire, ...changes }));
  await ok(client.post(`/assignments/${id}/send`, { audience: 'market', mode: 'first', ...how }));
  return id;
}

/** Somebody takes it, and the client protects the payment. */
export async function takenAndProtected(place: Town, client: Api, professional: Api, id: string): Promise<Answer> {
  const taken = await ok(professional.post(`/assignments/${id}/take`, {}));
  await pays(place, client, taken.milestone);
  return taken;
}

/** Hands in every deliverable. */
export async function completes(professional: Api, id: string, more: object = {}): Promise<Answer> {
  const { deliverables } = await shownTo(professional, id);
  const items = deliverables.map(({ id: deliverable }: Answer) => ({ deliverable, text: 'Done, see the photo.' }));
  return ok(professional.post(`/assignments/${id}/complete`, { text: 'Everything is in place.', items, ...more }));
}

export const shownTo = async (who: Api, id: string): Promise<Answer> => ok(who.get(`/assignments/${id}`));
