import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkpointText, leafOf, openNote, readCheckpoint, signNote, verifierKey } from './index.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const name = 'garante.example/record';
const vkey = verifierKey(name, publicKey);
const checkpoint = { origin: name, size: 17, root: leafOf(Buffer.from('root')) };
const note = signNote(checkpointText(checkpoint), name, privateKey);

describe('a checkpoint', () => {
  test('is three lines and a signature that anybody with the key can check', () => {
    expect(note.split('\n')).toHaveLength(6);
    const text = openNote(note, vkey);
    expect(text && readCheckpoint(text)).toEqual(checkpoint);
  });
  test('is worth nothing when one letter of it is another', () => {
    for (let at = 0; at < note.length; at += 1) {
      const other = note[at] === 'A' ? 'B' : 'A';
      expect(openNote(note.slice(0, at) + other + note.slice(at + 1), vkey)).toBeNull();
    }
  });
  test('may carry signatures of others, which are left alone', () => {
    const witness = generateKeyPairSync('ed25519');
    const second = signNote(checkpointText(checkpoint), 'witness.example', witness.privateKey).split('\n').at(-2);
    expect(openNote(`${note}${second}\n`, vkey)).not.toBeNull();
    expect(openNote(`${note}${second}\n`, verifierKey('witness.example', witness.publicKey))).not.toBeNull();
    expect(openNote(note, verifierKey('witness.example', witness.publicKey))).toBeNull();
  });
  test('of another key with the same name is not ours', () => {
    const other = generateKeyPairSync('ed25519');
    expect(openNote(signNote(checkpointText(checkpoint), name, other.privateKey), vkey)).toBeNull();
  });
  test.each([
    ['no size', 'log.example\n\nAAAA\n'],
    ['a size with a zero in front', `log.example\n017\n${Buffer.alloc(32).toString('base64')}\n`],
    ['a short root', 'log.example\n17\nAAAA\n'],
    ['no origin', `\n17\n${Buffer.alloc(32).toString('base64')}\n`],
  ])('with %s is none', (_, text) => {
    expect(readCheckpoint(text)).toBeNull();
  });
  test('is never written under a name that would read as something else', () => {
    expect(() => checkpointText({ ...checkpoint, origin: 'evil\n999' })).toThrow(RangeError);
    expect(() => checkpointText({ ...checkpoint, size: 1.5 })).toThrow(RangeError);
    expect(() => verifierKey('a b', publicKey)).toThrow(RangeError);
    expect(() => signNote('no line break', name, privateKey)).toThrow(RangeError);
  });
});

describe('a key that others pin', () => {
  test.each([
    ['a letter of its name', vkey.replace('garante', 'garantf')],
    ['its id', vkey.replace(/\+[0-9a-f]{8}\+/, '+00000000+')],
    ['its kind', vkey.replace('+A', '+B')],
    ['its end', `${vkey}A`],
  ])('is refused when %s is another', (_, wrong) => {
    expect(openNote(note, wrong)).toBeNull();
  });
  test('is not asked for more than it signed', () => {
    expect(openNote('', vkey)).toBeNull();
    expect(openNote('no signature\n', vkey)).toBeNull();
  });
});
