/** How much a requirement set takes. */
export const limits = {
  nameMaxCharacters: 80,
  rulesMax: 20,
  setsMax: 100,
  setsPerSubjectMax: 5,
  paperTitleMaxCharacters: 120,
  paperTextMinCharacters: 20,
  paperTextMaxCharacters: 4000,
  placeMaxCharacters: 80,
  /** A circle smaller than this would say where somebody lives. */
  placeKmMin: 5,
  placeKmMax: 1000,
  reasonMinCharacters: 5,
  reasonMaxCharacters: 500,
  /** Counts below this are said as "a few": one person is not to be found out by counting. */
  countedFrom: 5,
} as const;
