type Detail = Readonly<Record<string, string | number>>;

/** The refusals of `searches`. */
export const searches = {
  search_already_saved: 'A search like this is kept already.',
  too_many_searches: (d: Detail) => `At most ${d['most']} searches are kept. End one first.`,
  search_is_ended: 'This search has ended.',
};
