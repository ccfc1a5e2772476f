import { describe, expect, test } from 'vitest';
import { ok, proposes, publishes, refusal, town } from '../support/story.ts';

const place = await town();
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const tania = await place.comes('tania', ['trust_agent']);
const tomas = await place.comes('tomas', ['trust_agent']);
const { engagement } = await proposes(bruno, await publishes(ana, { questions: [] }));
const report = (period = '2026-Q4') => ok(place.visitor.get(`/transparency?period=${period}`));
const say = (body: string, contact?: string) =>
  bruno.post(`/engagements/${engagement}/messages`, { body, ...(contact ? { contact } : {}) });

describe('the transparency report', () => {
  test('says of a quarter in which nothing was decided that nothing was', async () => {
    expect(await report()).toMatchObject({
      ...{
        object: 'transparency_report',
        period: '2026-Q4',
        running: true,
        findings: [],
        consequences: [],
        reports: [],
      },
      ...{ appeals: { made: 0, upheld: 0, overturned: 0, waiting: 0 }, periods: ['2026-Q4', '2026'] },
    });
  });

  test('counts what was found by kind and language, and what became of it', async () => {
    await say('Write me: grower@petrolina.com.br'); // held, and left alone
    await ok(say('The file names its author as grower@petrolina.com.br, keep that line.', 'contest'));
    await ok(say('The file names its owner as owner@petrolina.com.br, keep that line.', 'contest'));
    const { items } = await ok(tania.get('/findings'));
    const [one, two] = items;
    await ok(tania.post(`/findings/${one.id}/decision`, { verdict: 'cleared', reason: 'A line of the manual.' }));
    await place.pass('PT30H');
    await ok(tania.post(`/findings/${two.id}/decision`, { verdict: 'confirmed', reason: 'His own address.' }));
    await place.settle();
    const { findings, kept } = await report();
    expect(findings).toEqual([
      { kind: 'email', lang: 'en', found: 3, edited: 0, hidden: 2, confirmed: 1, overturned: 1, waiting: 0 },
    ]);
    expect(kept).toContainEqual({
      ...{ what: 'texts', promised_hours: 24, decided: 2, in_time: 1, overdue: 0, median_hours: 15 },
    });
  });

  test('counts what followed by rule, by machine and by people, and what an appeal overturned', async () => {
    await ok(tania.post(`/members/${bruno.id}/suspensions`, { days: 15, reason: 'Three alerts in one month.' }));
    const [latest] = (await ok(bruno.get('/statements'))).items;
    const { id } = await ok(bruno.post(`/statements/${latest.id}/appeal`, { text: 'It was a line of the work.' }));
    expect((await report()).appeals).toEqual({ made: 1, upheld: 0, overturned: 0, waiting: 1 });
    await ok(
      tomas.post(`/appeals/${id}/decision`, { outcome: 'overturned', reason: 'A line of the work, nothing else.' }),
    );
    const { appeals, consequences, kept } = await report();
    expect(appeals).toEqual({ made: 1, upheld: 0, overturned: 1, waiting: 0 });
    const sum = (name: string) =>
      consequences.reduce((all: number, row: Record<string, number>) => all + (row[name] ?? 0), 0);
    expect([sum('alerts'), sum('suspensions'), sum('violations'), sum('closures')]).toEqual([1, 1, 0, 0]);
    expect(kept).toContainEqual(expect.objectContaining({ what: 'appeals', decided: 1, in_time: 1 }));
  });

  test('counts what members reported', async () => {
    await ok(ana.post('/reports', { subject: bruno.id, reason: 'rude', text: 'He wrote in capitals all day long.' }));
    expect((await report()).reports).toEqual([{ reason: 'rude', made: 1, upheld: 0, dismissed: 0 }]);
  });

  test('keeps to its period: another quarter has nothing of it, and a year has all', async () => {
    expect((await report('2026-Q3')).findings).toEqual([]);
    expect((await report('2026')).findings).toEqual((await report()).findings);
    expect(await refusal(place.visitor.get('/transparency?period=2026-Q5'))).toBe('422 invalid_input');
    expect(await refusal(place.visitor.get('/transparency?period=last'))).toBe('422 invalid_input');
  });

  test('is a table for programs with the same figures, and names nobody', async () => {
    const answer = await fetch(`${place.origin}/transparency/2026-Q4.csv`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = (await answer.text()).trim().split('\r\n');
    expect(lines[0]).toBe('period,section,item,language,measure,value');
    expect(lines).toContain('2026-Q4,findings,email,en,found,3');
    expect(lines).toContain('2026-Q4,appeals,,,overturned,1');
    expect(lines).toContain('2026-Q4,deadlines,texts,,median_hours,15');
    const all = JSON.stringify(await report('2026')) + lines.join('\n');
    for (const somebody of [ana, bruno, tania, tomas]) expect(all).not.toContain(somebody.id);
    expect(all).not.toContain('petrolina');
    expect((await fetch(`${place.origin}/transparency/next.csv`)).status).toBe(422);
  });
});
