import { describe, expect, test } from 'vitest';
import { langs } from '../../words/lang.ts';
import { words } from '../../words/index.ts';
import { letters } from './letters.ts';

const compose = letters({ origin: 'https://garante.test', name: 'Garante', secret: 'a secret long enough for tests' });
const ticket = 'tic_01jd0000000000000000000000';
const everything = {
  name: 'Marina',
  path: '/somewhere',
  what: 'Your password was changed',
  when: '20 November, 12:00',
  newEmailMasked: 'm…a@example.com',
  inviter: 'Olga',
  company: 'Bodega',
  answer: 'Look under settings.',
  subject: 'Tomás delivered milestone 2',
  text: 'Accept it or ask for changes.',
};

describe.each(langs)('in %s', (lang) => {
  const templates = Object.keys(words(lang).mail.letters);

  test.each(templates)('%s says what happened and one thing to do, as text and as HTML', (template) => {
    const letter = compose(template, lang, everything);
    expect(letter.subject.length).toBeGreaterThan(5);
    for (const part of [letter.subject, letter.text, letter.html]) expect(part).not.toMatch(/undefined|null|\[object/);
    expect(letter.text).toContain('https://garante.test/somewhere');
    expect(letter.html).toContain('href="https://garante.test/somewhere"');
    expect(letter.html).toContain(`<html lang="${lang}">`);
    expect(letter.text).toContain('Marina');
  });
});

test('what people wrote cannot become markup', () => {
  const { html, text } = compose('support_answer', 'en', {
    name: '<b>Eve</b>',
    answer: '<img src=x onerror="x">',
    path: '/"><script>',
  });
  expect(html).not.toMatch(/<img|<script|<b>/);
  expect(text).toContain('<img src=x onerror="x">');
});

test('a receipt travels with the letter: the number and the seal of its entry', () => {
  const { text, html } = compose('notice', 'en', { ...everything, seq: 12, leaf: 'c2VhbA==' });
  for (const part of [text, html]) expect(part).toMatch(/Entry no\. 12 of your record\. Its seal: c2VhbA==/);
  expect(compose('notice', 'en', everything).text).not.toContain('seal');
});

test('a link that works once is signed as the letter leaves, and the house’s own address stands before it', () => {
  const { text } = compose('reset_password', 'en', { ...everything, ticket, ticketKind: 'reset' });
  expect(text).toMatch(/https:\/\/garante\.test\/somewhere\?t=[\w.-]{20,}/);
  expect(text).not.toContain('undefined');
});

test('nothing runs and nothing is loaded from elsewhere', () => {
  const { html } = compose('notice', 'pt', everything);
  expect(html).not.toMatch(/<script|<img|<link|<style|url\(|@import|http-equiv/);
});

test('an unknown letter is a defect and says so', () => {
  expect(() => compose('love_letter', 'en', {})).toThrow('There is no letter "love_letter".');
});
