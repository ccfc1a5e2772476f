/** Where tests, attempts and results are read. */
export const testsPath = '/tests';
export const testPath = (test: string) => `${testsPath}/${test}`;
export const attemptPath = (attempt: string) => `/attempts/${attempt}`;
export const resultPath = (attempt: string) => `/results/${attempt}`;
