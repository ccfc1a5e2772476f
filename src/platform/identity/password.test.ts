import { expect, test } from 'vitest';
import { freshSalt, hashCode, hashPassword, needsRehash, verifyPassword } from './password.ts';

const password = 'un café con leche y sin prisa';
const hashed = await hashPassword(password);

test('a password is kept as argon2id with its parameters, salted anew each time', async () => {
  expect(hashed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await hashPassword(password)).not.toBe(hashed);
});

test.each([
  ['as it was given', password, 'right'],
  ['in another case', password.toUpperCase(), 'wrong'],
  ['with a space behind', `${password} `, 'wrong'],
  ['cut short', password.slice(0, -1), 'wrong'],
  ['with its accent composed otherwise', password.normalize('NFD'), 'wrong'],
])('a password %s', async (_what, given, verdict) => {
  expect(await verifyPassword(hashed, given)).toBe(verdict);
});

test('no character of a long password is left out', async () => {
  const long = 'a b '.repeat(64);
  const hash = await hashPassword(long);
  expect(await verifyPassword(hash, long)).toBe('right');
  expect(await verifyPassword(hash, `${long.slice(0, 72)}X${long.slice(73)}`)).toBe('wrong');
});

test('nobody has no password, and finding that out takes the same work', async () => {
  const later = new Promise<string>((resolve) => setImmediate(resolve, 'still hashing'));
  const answer = verifyPassword(null, 'x');
  expect(await Promise.race([answer, later])).toBe('still hashing');
  expect(await answer).toBe('wrong');
});

test('an all-zero hash is nobody, never a password', async () => {
  expect(await verifyPassword('not a hash', 'x')).toBe('wrong');
  expect(await verifyPassword('', '')).toBe('wrong');
});

test('an older setting still opens, and asks to be renewed', async () => {
  expect(needsRehash(hashed)).toBe(false);
  expect(needsRehash(hashed.replace('t=2', 't=1'))).toBe(true);
  expect(needsRehash('nonsense')).toBe(true);
});

test('a crowd is told that the house is busy instead of stopping it', async () => {
  const answers = await Promise.all(Array.from({ length: 80 }, () => verifyPassword(hashed, password)));
  expect(answers.filter((answer) => answer === 'busy')).toHaveLength(80 - 66);
  expect(answers.filter((answer) => answer === 'right')).toHaveLength(66);
  expect(await verifyPassword(hashed, password)).toBe('right');
});

test('codes of one set share a salt, so one derivation answers for all', async () => {
  const salt = freshSalt();
  expect(await hashCode('7K2QM-0XW9D', salt)).toEqual(await hashCode('7K2QM-0XW9D', salt));
  expect(await hashCode('7K2QM-0XW9D', salt)).not.toEqual(await hashCode('7K2QM-0XW9D', freshSalt()));
});
