/** How much an assignment holds. */
export const limits = {
  descriptionMaxCharacters: 8000,
  lineMaxCharacters: 200,
  instructionsMaxCharacters: 4000,
  textMaxCharacters: 2000,
  reasonMinCharacters: 5,
  reasonMaxCharacters: 1000,
  skillsMax: 15,
  deliverablesMax: 20,
  fieldsMax: 20,
  equipmentMax: 10,
  hoursMax: 1000,
  unitsMax: 100_000,
  templatesMax: 200,
  rowsMax: 1000,
  importMaxCharacters: 2_000_000,
  page: 30,
} as const;
