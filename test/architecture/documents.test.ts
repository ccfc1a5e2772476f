import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documents } from '../../bin/docs.ts';

test.each([...documents()])('%s says what the code says (renew it with `npm run docs`)', (file, drawn) => {
  expect(readFileSync(file, 'utf8')).toBe(drawn);
});

test('every operation of the API has a name of its own', () => {
  const { paths } = JSON.parse(documents().get('docs/api/openapi.json') ?? '{}') as {
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  const names = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
  expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
});
