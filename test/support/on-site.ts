/** Work at a place as a careful client’s act takes it. */
export const onSite = {
  lang: 'en',
  title: 'Replace two switches in a shop',
  description:
    'The shop closes at eight. Take the old switches out, put the new ones in the same rack, label every cable, and try each socket of the ground floor before you go.',
  category: 'onsite',
  skills: ['network_cabling'],
  ...{ place: 'Shop in the centre', city: 'Mendoza', country: 'AR', timeZone: 'America/Argentina/Mendoza' },
  ...{ startsAt: '2026-12-01T09:00', endsAt: '2026-12-01T13:00', hard: true, currency: 'USD' },
  pay: { kind: 'flat', amount: '20000' },
  deliverables: [{ text: 'Photo of the rack, closed' }, { text: 'List of the labels' }],
  equipment: [{ text: 'Two switches', back: false }],
} as const;
