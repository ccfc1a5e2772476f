/** How much a pool takes. */
export const limits = {
  nameMaxCharacters: 80,
  purposeMinCharacters: 20,
  purposeMaxCharacters: 2000,
  textMaxCharacters: 1000,
  reasonMinCharacters: 5,
  reasonMaxCharacters: 500,
  postMaxCharacters: 2000,
  noteMaxCharacters: 2000,
  tagMaxCharacters: 30,
  tagsMax: 10,
  importRowsMax: 500,
  importMaxCharacters: 100_000,
  poolsMax: 50,
} as const;
