/** How much a form of this room takes. Rules of the house with a number of their own stand in `policy/numbers.ts`. */
export const limits = {
  titleMinCharacters: 10,
  descriptionMaxCharacters: 8000,
  skillsMax: 10,
  criteriaMax: 20,
  criterionMaxCharacters: 400,
  questionsMax: 10,
  questionMaxCharacters: 400,
  answerMaxCharacters: 2000,
  proposalMinCharacters: 40,
  proposalMaxCharacters: 6000,
  daysMax: 730,
  helloMinCharacters: 10,
  helloMaxCharacters: 4000,
  scopeMaxCharacters: 2000,
  counterHoursMax: 720,
  reasonMaxCharacters: 2000,
  /** Nobody gains by reporting a rival all day long. */
  reportsPerDay: 10,
  browsePage: 50,
} as const;
