/** The formula of the position changes: drafted, looked at, announced thirty days before, counting from its day on. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { toWire } from '../../src/doors/api/wire.ts';
import { formula1, numbersOf } from '../../src/engines/ranking/index.ts';
import { ok, refusal, town, underReview } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const tania = await place.comes('tania', ['trust_agent']);
const boss = await place.comes('boss', ['operator']);
const other = await place.comes('other', ['operator']);
const deal = await underReview(place, ana, bruno);
await ok(ana.post(`/milestones/${deal.milestone}/release`));
await ok(ana.post(`/engagements/${deal.engagement}/close`));
await place.settle();
await place.pass('P10D'); // the house opened on its own day, whatever the clock of the story said

/** Earnings weigh less and ratings more; facts of earnings count longer. */
const draftOf = (earnings: number, rating: number, days = 365) => ({
  formula: toWire({
    ...numbersOf(formula1),
    weights: { ...formula1.weights, earnings, rating },
    windows: { ...formula1.windows, earnings: days },
  }),
});
const mine = async (day?: string) => ok(bruno.get(`/me/standing${day === undefined ? '' : `?day=${day}`}`));
const day = async (): Promise<string> => (await mine()).over_time.at(-1).day;
let draft = '';
let before: { day: string; score: number };

describe('a draft of the formula', () => {
  test('is written by an operator alone, with weights that add up to a hundred', async () => {
    expect(await refusal(place.visitor.post('/desk/formula/drafts', draftOf(10, 35)))).toBe('401 sign_in_first');
    expect(await refusal(tania.post('/desk/formula/drafts', draftOf(10, 35)))).toBe(
      '403 only_the_operator_may_publish',
    );
    expect(await refusal(boss.post('/desk/formula/drafts', draftOf(20, 25, 180)))).toBe('409 nothing_changed');
    expect(await refusal(boss.post('/desk/formula/drafts', draftOf(10, 36)))).toBe('422 invalid_input');
    expect(await refusal(boss.post('/desk/formula/drafts', draftOf(10, 35, 0)))).toBe('422 invalid_input');
    draft = (await ok(boss.post('/desk/formula/drafts', draftOf(10, 35)))).id;
  });

  test('says how it would move people, and names nobody', async () => {
    const preview = await ok(boss.get('/desk/formula/preview'));
    expect(preview).toMatchObject({ object: 'formula_preview', draft, people: 1, rises: 1, falls: 0, same: 0 });
    expect(JSON.stringify(preview)).not.toContain(bruno.id);
    const { sections } = await ok(boss.get('/desk/formula/changes'));
    const changed = sections.filter(({ change }: { change: string }) => change === 'changed');
    expect(changed.map(({ id }: { id: string }) => id)).toEqual(['weights', 'windows']);
    for (const somebody of [ana, tania]) {
      expect(await refusal(somebody.get('/desk/formula/preview'))).toBe('404 not_found');
      expect(await refusal(somebody.get('/desk/formula/changes'))).toBe('404 not_found');
    }
  });

  test('is published as it was looked at, with a notice of thirty days at least', async () => {
    const reason = 'What clients say weighs more than what they pay.';
    const publish = (id: string, who = boss, when = {}) =>
      who.post(`/desk/formula/drafts/${id}/publication`, { reason, ...when });
    const changed = (await ok(other.post('/desk/formula/drafts', draftOf(12, 33)))).id;
    expect(await refusal(publish(draft))).toBe('409 draft_changed');
    expect(await refusal(publish(changed, tania))).toBe('403 only_the_operator_may_publish');
    draft = (await ok(boss.post('/desk/formula/drafts', draftOf(10, 35)))).id;
    const soon = new Date(Date.parse(`${await day()}T00:00:00Z`) + 29 * 86_400_000).toISOString().slice(0, 10);
    expect(await refusal(publish(draft, boss, { counts_on: soon }))).toBe('409 notice_too_short');
    const version = await ok(publish(draft));
    expect(version).toMatchObject({ kind: 'formula', number: 2 });
    expect(version.counts_at).toMatch(/T00:00:00.000Z$/);
    expect(Date.parse(version.counts_at) - Date.parse(version.announced_at)).toBeGreaterThanOrEqual(30 * 86_400_000);
    expect(await refusal(publish(draft))).toBe('409 no_draft');
  });
});

describe('an announced formula', () => {
  test('is told to everybody with an account, by mail', async () => {
    await place.settle();
    const mails = await place.mails();
    for (const name of ['ana', 'bruno', 'tania', 'boss'])
      expect(
        mails.find(({ to, subject }) => to === `${name}@example.com` && subject.includes('formula'))?.text,
      ).toContain('/policy/changes?kind=formula&from=1&to=2');
  });

  test('stands beside the one that counts on the public page and in the answer for programs', async () => {
    const shown = await ok(place.visitor.get('/formula'));
    expect(shown).toMatchObject({
      ...{ object: 'policy_version', kind: 'formula', number: 1, in_force: true },
      formula: { weights: { earnings: 20, rating: 25 }, windows: { first_messages: 90 } },
      versions: [{ number: 1 }, { number: 2, reason: 'What clients say weighs more than what they pay.' }],
    });
    expect(await ok(place.visitor.get('/formula?version=2'))).toMatchObject({
      in_force: false,
      formula: { weights: { earnings: 10, rating: 35 } },
    });
    expect(await refusal(place.visitor.get('/formula?version=3'))).toBe('404 not_found');
    const page = await (await fetch(`${place.origin}/formula?lang=en`)).text();
    expect(page).toContain('Version 2 is announced and counts from');
  });

  test('shows everybody their score by both, factor by factor, while only the first is stored', async () => {
    const standing = await mine();
    expect(standing).toMatchObject({ formula: 1, announced: { formula: 2 } });
    expect(standing.stored).toBe(standing.score);
    const of = (some: { explanation: { factors: { name: string }[] } }, name: string) =>
      some.explanation.factors.find((each) => each.name === name);
    expect(of(standing, 'earnings')).toMatchObject({ weight: 20, window_days: 180 });
    expect(of(standing.announced, 'earnings')).toMatchObject({ weight: 10, window_days: 365 });
    expect(standing.announced.score).not.toBe(standing.score);
    before = { day: await day(), score: standing.score };
  });

  test('counts from the beginning of its day: stored scores follow, and whoever takes the facts gets the same', async () => {
    await place.pass('P29D');
    expect(await mine()).toMatchObject({ formula: 1 });
    await place.pass('P2D');
    const standing = await mine();
    expect(standing).toMatchObject({ formula: 2, announced: null });
    expect(standing.stored).toBe(standing.score);
    expect(await ok(place.visitor.get('/formula'))).toMatchObject({ number: 2, in_force: true });
    const facts = await ok(bruno.get('/me/standing/facts'));
    const { stdout } = spawnSync('node', ['src/doors/cli/rank.ts'], { input: JSON.stringify(facts), encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ id: bruno.id, score: standing.score });
  });

  test('leaves the scores of earlier days explained by the formula of their day', async () => {
    const then = await mine(before.day);
    expect(then).toMatchObject({ formula: 1, score: before.score, numbers: { weights: { earnings: 20 } } });
    const { over_time: weeks } = await mine();
    expect(weeks.at(-6)).toMatchObject({ formula: 1 });
    expect(weeks.at(-1)).toMatchObject({ formula: 2 });
    expect(await refusal(bruno.get('/me/standing?day=2999-01-01'))).toBe('404 not_found');
    const facts = await ok(bruno.get(`/me/standing/facts?day=${before.day}`));
    const { stdout } = spawnSync('node', ['src/doors/cli/rank.ts'], { input: JSON.stringify(facts), encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ score: before.score });
  });
});

test('and the house is in order', async () => {
  expect(await place.faults()).toEqual([]);
});
