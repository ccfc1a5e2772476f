import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { deadlineIcs } from './calendar.ts';
import { printable } from './letters.ts';
import { type ReceiptData, receiptPdf } from './receipt.ts';
import { type StatementRow, statementCsv } from './statement.ts';

const receipt: ReceiptData = {
  kind: 'release',
  number: 'R-2026-000123',
  issuedAt: new Date('2026-11-20T13:24:00Z'),
  timeZone: 'America/Sao_Paulo',
  house: 'Garante',
  client: { name: 'Panificação São João', detail: 'CNPJ 12.345.678/0001-90' },
  professional: { name: 'Begoña Ibáñez' },
  project: 'Señalética «¡Ñandú!» — 30 €',
  milestone: 'Ilustração',
  currency: 'BRL',
  grossMinor: 42_000n,
  feeMinor: 4_200n,
  method: 'instant',
  references: ['fnd_1', 'sbx_pay_1'],
  realMoney: false,
};

const cp1252 = new TextDecoder('windows-1252');

/** The words on the pages, line by line: strings of the drawing instructions, in code page 1252. */
function textOf(pdf: Buffer): string {
  const streams = [...pdf.toString('latin1').matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].map(([, body = '']) => body);
  const packed = streams.filter((body) => body.startsWith('x')); // the metadata is not
  const drawn = packed.map((body) => inflateSync(Buffer.from(body, 'latin1')).toString('latin1')).join('\n');
  const lines = [...drawn.matchAll(/\[(.*?)\] TJ/g)].map(([, parts = '']) =>
    [...parts.matchAll(/<([0-9a-f]+)>/g)].map(([, hex = '']) => cp1252.decode(Buffer.from(hex, 'hex'))).join(''),
  );
  return lines.join('\n');
}
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;

describe('a receipt', () => {
  test('says in the language of the reader who paid whom, for what, how much and by which way', async () => {
    const text = textOf(await receiptPdf(receipt, 'pt'));
    for (const words of [
      'Recibo: pagamento liberado',
      'R-2026-000123',
      'sexta-feira, 20 de novembro de 2026, 10h24',
      'Panificação São João',
      'CNPJ 12.345.678/0001-90',
      'Begoña Ibáñez',
      'Señalética «¡Ñandú!» — 30 €',
      'Ilustração',
      'BRL\u00A0420,00',
      'BRL\u00A0–42,00',
      'BRL\u00A0378,00',
      'Transferência instantânea',
      'fnd_1 · sbx_pay_1',
    ])
      expect(text).toContain(words);
  });

  test.each([
    ['en', 'Receipt: payment released', 'no real money moved'],
    ['es', 'Recibo: pago liberado', 'no se movió dinero real'],
    ['pt', 'Recibo: pagamento liberado', 'nenhum dinheiro real se moveu'],
  ] as const)('in %s says that the sandbox moves no real money, and only then', async (lang, title, note) => {
    const sandbox = textOf(await receiptPdf(receipt, lang));
    expect(sandbox).toContain(title);
    expect(sandbox.replaceAll('\n', ' ')).toContain(note);
    expect(textOf(await receiptPdf({ ...receipt, realMoney: true }, lang)).replaceAll('\n', ' ')).not.toContain(note);
  });

  test('without a fee shows one sum', async () => {
    const text = textOf(await receiptPdf({ ...receipt, kind: 'funding', feeMinor: null }, 'en'));
    expect(text).toContain('Protected');
    expect(text).not.toContain('Fee of the house');
  });

  test('stays one page whatever is written on it', async () => {
    const long = 'Wörter ohne Ende '.repeat(60);
    const party = { name: long, detail: long };
    const references = Array.from({ length: 40 }, (_, n) => `reference_number_${n}_${'x'.repeat(20)}`);
    const all = { ...receipt, client: party, professional: party, project: long, milestone: long, references };
    const pdf = await receiptPdf({ ...all, grossMinor: 10_000_000_000_000n }, 'pt');
    expect(pagesOf(pdf)).toBe(1);
    expect(textOf(pdf)).toContain('Emitido por Garante');
  });

  test('made twice is the same file, so that its hash can be kept', async () => {
    expect(await receiptPdf(receipt, 'es')).toEqual(await receiptPdf(receipt, 'es'));
  });
});

test.each([
  ['São José, Begoña, Überseehandel, œuvre, 30 €', 'São José, Begoña, Überseehandel, œuvre, 30 €'],
  ['Jose\u0301', 'José'],
  ['Łukasz Žižka Đorđe Ağaoğlu', 'Lukasz Žižka Dorde Agaoglu'],
  ['−42', '–42'],
  ['東京 🎉', '?? ?'],
  ['zero\u200Bwidth\u202E', 'zerowidth'],
  ['two\nlines', 'two lines'],
])('the letters of %o are printed as %o', (text, printed) => {
  expect(printable(text)).toBe(printed);
});

const row: StatementRow = {
  at: new Date('2026-11-20T13:24:00Z'),
  kind: 'release',
  project: 'Online shop',
  milestone: 'Catalogue; search, "fast"',
  counterparty: 'Panadería Núñez',
  reference: 'mil_1',
  currency: 'USD',
  grossMinor: 420_000n,
  feeMinor: 42_000n,
  netMinor: 378_000n,
};

describe('a statement', () => {
  test('is read by spreadsheets in the country of the reader', () => {
    expect(statementCsv([row], 'en').split('\r\n')).toEqual([
      '\uFEFFDate (UTC),Movement,Project,Milestone,Other side,Reference,Currency,Gross,Fee,Net',
      '2026-11-20 13:24:00,Payment released,Online shop,"Catalogue; search, ""fast""",Panadería Núñez,mil_1,USD,4200.00,420.00,3780.00',
      '',
    ]);
    const payout = { ...row, kind: 'payout', grossMinor: -5n, feeMinor: null, netMinor: -5n } as const;
    expect(statementCsv([payout], 'pt').split('\r\n')[1]).toBe(
      '2026-11-20 13:24:00;Saque;Online shop;"Catalogue; search, ""fast""";Panadería Núñez;mil_1;USD;-0,05;0,00;-0,05',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =HYPERLINK("x")', '＝1', '\u200B=1', "|cmd' /C calc"])(
    'never lets %o be run as a formula, wherever a person wrote it',
    (text) => {
      const csv = statementCsv([{ ...row, project: text, milestone: text, counterparty: text, reference: text }], 'en');
      const kept = `'${text.replace(/[\t\r]/, ' ')}`;
      const cell = /[",]/.test(kept) ? `"${kept.replaceAll('"', '""')}"` : kept;
      expect(csv.split(cell)).toHaveLength(5);
    },
  );

  test('leaves other words as they are', () => {
    expect(statementCsv([{ ...row, project: 'A = B + C' }], 'en')).toContain(',A = B + C,');
  });
});

describe('a calendar file', () => {
  const file = {
    uid: 'mil_1.review',
    title: 'Review, delivery; "logo" por João',
    description: 'First line\nSecond line, with a comma. '.padEnd(200, 'ção '),
    at: new Date('2026-11-23T13:24:00Z'),
    url: 'https://garante.example/engagements/eng_1',
    madeAt: new Date('2026-11-20T10:00:00Z'),
  };
  const ics = deadlineIcs(file);

  test('holds one event at the instant of the deadline, with reminders a day and two hours before', () => {
    const lines = ics.replaceAll('\r\n ', '').split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-1)).toBe('END:VCALENDAR');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    for (const line of [
      'UID:mil_1.review',
      'DTSTART:20261123T132400Z',
      'DTSTAMP:20261120T100000Z',
      'TRIGGER:-P1D',
      'TRIGGER:-PT2H',
      'URL;VALUE=URI:https://garante.example/engagements/eng_1',
      String.raw`SUMMARY:Review\, delivery\; "logo" por João`,
    ])
      expect(lines).toContain(line);
    expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toContain(String.raw`First line\nSecond line\, with`);
  });

  test('keeps to the 75 bytes a line may have, and lets no text begin a line of its own', () => {
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(ics.split('\r\n').join('')).not.toMatch(/[\r\n]/);
    const hostile = deadlineIcs({
      ...file,
      title: 'x\r\nATTACH:http://evil.example',
      url: 'https://a.example/\r\nX:1',
    });
    expect(
      hostile
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .some((line) => /^(ATTACH|X:1)/.test(line)),
    ).toBe(false);
  });
});
