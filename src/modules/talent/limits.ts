/** How much a profile takes. Rules of the house with a number of their own stand in `policy/numbers.ts`. */
export const limits = {
  skillsMax: 20,
  freeSkillsMax: 10,
  freeSkillMaxCharacters: 40,
  languagesMax: 12,
  cityMaxCharacters: 80,
  hoursMax: 7,
  busyMax: 30,
  samplesMax: 20,
  sampleTitleMaxCharacters: 120,
  sampleMaxCharacters: 2000,
  sampleLinksMax: 5,
  sampleFilesMax: 10,
} as const;
