/** A receipt: one calm page that says who paid whom, for what, how much, and by which way. */
import { dateTime, money, zone } from '../../words/format.ts';
import { type Words, words } from '../../words/index.ts';
import type { Lang } from '../../words/lang.ts';
import { printable } from './letters.ts';

export interface ReceiptData {
  readonly kind: 'funding' | 'release' | 'refund' | 'payout';
  /** Gap-free number of the receipt, as the reader knows it. */
  readonly number: string;
  readonly issuedAt: Date;
  readonly timeZone: string;
  /** Who runs this house. */
  readonly house: string;
  readonly client?: ReceiptParty | null;
  readonly professional?: ReceiptParty | null;
  readonly project?: string | null;
  readonly milestone?: string | null;
  readonly currency: string;
  readonly grossMinor: bigint;
  /** Null where no fee is taken; then gross is the total. */
  readonly feeMinor?: bigint | null;
  readonly method: 'card' | 'instant' | 'bank' | 'balance';
  /** Ids by which either side finds it again: ours and the provider's. */
  readonly references: readonly string[];
  /** False in the sandbox, which then stands on the page. */
  readonly realMoney: boolean;
}

export interface ReceiptParty {
  readonly name: string;
  /** One line more, such as a tax number. */
  readonly detail?: string | null;
}

type ReceiptWords = Words['documents']['receipt'];
type Page = PDFKit.PDFDocument;

const petrol = '#0b5560';
const key = '#f0b429';
const pro = '#434c97';
const ink = '#10262b';
const soft = '#43575c';
const line = '#cad6d4';
const sunken = '#e3ebe9';
const warn = '#93400d';

const left = 64;
const width = 467; // A4 is 595 points wide
const half = 222;
const right = left + width;

export async function receiptPdf(data: ReceiptData, lang: Lang): Promise<Buffer> {
  const w = words(lang).documents.receipt;
  const { default: Document } = await import('pdfkit'); // 30 MB, which a house that prints nothing need not carry
  const doc = new Document({
    size: 'A4',
    margin: 0,
    lang: lang === 'pt' ? 'pt-BR' : lang,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: printable(w.page(data.number)), Author: printable(data.house), CreationDate: data.issuedAt },
  });
  const whole = collect(doc);
  head(doc, data, w, lang);
  const afterParties = parties(doc, data, w, 214);
  const afterWork = work(doc, data, w, afterParties + 22);
  const afterMoney = amounts(doc, data, w, lang, afterWork + 22);
  const afterFacts = facts(doc, data, w, afterMoney + 26);
  if (!data.realMoney) note(doc, w.sandbox, afterFacts + 18);
  foot(doc, data, w);
  doc.end();
  return whole;
}

async function collect(doc: Page): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of doc) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

interface Style {
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly width?: number;
  readonly align?: 'left' | 'right';
  /** More is cut off with an ellipsis, so that the page stays one. */
  readonly lines?: number;
}

/** Writes and returns where the next line may begin. */
function write(doc: Page, text: string, x: number, y: number, style: Style): number {
  const { size, color = ink, bold = false, width: room = width, align = 'left', lines = 1 } = style;
  doc
    .font(bold ? 'Helvetica-Bold' : 'Helvetica')
    .fontSize(size)
    .fillColor(color);
  const written = printable(text);
  const gap = size * 0.25;
  const limit = lines * (doc.currentLineHeight(true) + gap);
  const options = { width: room, align, lineGap: gap } as const;
  const height = Math.min(doc.heightOfString(written, options), limit);
  doc.text(written, x, y, { ...options, height: limit, ellipsis: true });
  return y + height;
}

/** The arch of the house: two sides and the stone they lean on (`mark.svg`, 32 units wide). */
function arch(doc: Page, x: number, y: number, size: number): void {
  doc
    .save()
    .translate(x, y)
    .scale(size / 32);
  doc.path('M2 30V18A14 14 0 0 1 9.97 5.37L11.62 13.2A6.5 6.5 0 0 0 9.5 18V30Z').fill(petrol);
  doc.path('M30 30V18A14 14 0 0 0 22.03 5.37L20.38 13.2A6.5 6.5 0 0 1 22.5 18V30Z').fill(petrol);
  doc.path('M11.1 2H20.9L18.5 13.4H13.5Z').fill(key);
  doc.restore();
}

function head(doc: Page, data: ReceiptData, w: ReceiptWords, lang: Lang): void {
  arch(doc, left, 60, 40);
  write(doc, data.house, left + 52, 73, { size: 13, color: petrol, bold: true, width: half });
  write(doc, w.number, left + half, 62, { size: 9, color: soft, width: right - left - half, align: 'right' });
  write(doc, data.number, left + half, 75, { size: 13, bold: true, width: right - left - half, align: 'right' });
  write(doc, w.titles[data.kind], left, 132, { size: 24, color: petrol, bold: true });
  const { issuedAt, timeZone } = data;
  const when = `${dateTime(issuedAt, lang, timeZone, 'long', true)} (${zone(issuedAt, timeZone)})`;
  write(doc, when, left, 166, { size: 10.5, color: soft });
}

/** The client at the left foot of the arch, the professional at the right one, as everywhere in the house. */
function parties(doc: Page, { client, professional }: ReceiptData, w: ReceiptWords, y: number): number {
  const ends = [
    party(doc, client, { label: w.client, color: petrol, x: left, y }),
    party(doc, professional, { label: w.professional, color: pro, x: client ? right - half : left, y }),
  ];
  return Math.max(y, ...ends);
}

interface Place {
  readonly label: string;
  readonly color: string;
  readonly x: number;
  readonly y: number;
}

function party(doc: Page, who: ReceiptParty | null | undefined, { label, color, x, y }: Place): number {
  if (!who) return y;
  const room = half - 14;
  const name = write(doc, label, x + 14, y + 2, { size: 9, color, bold: true, width: room });
  let end = write(doc, who.name, x + 14, name + 2, { size: 12, bold: true, width: room, lines: 3 });
  if (who.detail) end = write(doc, who.detail, x + 14, end + 1, { size: 9.5, color: soft, width: room, lines: 2 });
  doc.rect(x, y, 3, end - y).fill(color);
  return end;
}

function work(doc: Page, { project, milestone }: ReceiptData, w: ReceiptWords, y: number): number {
  let end = y;
  if (project) end = labelled(doc, w.project, project, end, 3);
  if (milestone) end = labelled(doc, w.milestone, milestone, end, 3);
  return end;
}

function labelled(doc: Page, label: string, text: string, y: number, lines: number): number {
  write(doc, label, left, y + 1.5, { size: 9, color: soft, width: 100 });
  return write(doc, text, left + 110, y, { size: 10.5, width: width - 110, lines }) + 5;
}

function amounts(doc: Page, data: ReceiptData, w: ReceiptWords, lang: Lang, y: number): number {
  const { grossMinor, feeMinor, currency, kind } = data;
  const row = (label: string, amountMinor: bigint, at: number, large: boolean): number => {
    const size = large ? 15 : 11;
    const color = large ? petrol : ink;
    write(doc, label, left + 16, at, { size, color, bold: large, width: half });
    const style = { size, color, bold: large, width: width - half - 32, align: 'right' } as const;
    return write(doc, money(amountMinor, currency, lang), left + half + 16, at, style);
  };
  const fee = feeMinor ?? null;
  const height = fee === null ? 52 : 106;
  doc.roundedRect(left, y, width, height, 6).fill(sunken);
  if (fee === null) {
    row(w.amounts[kind], grossMinor, y + 17, true);
    return y + height;
  }
  row(w.amounts[kind], grossMinor, y + 16, false);
  row(w.fee, -fee, y + 37, false);
  doc
    .moveTo(left + 16, y + 60)
    .lineTo(right - 16, y + 60)
    .lineWidth(0.75)
    .stroke(line);
  row(w.net, grossMinor - fee, y + 72, true);
  return y + height;
}

function facts(doc: Page, { method, references }: ReceiptData, w: ReceiptWords, y: number): number {
  const end = labelled(doc, w.method, w.methods[method], y, 1);
  return references.length === 0 ? end : labelled(doc, w.references, references.slice(0, 12).join(' · '), end, 6);
}

function note(doc: Page, text: string, y: number): void {
  const end = write(doc, text, left + 16, y + 13, { size: 11, color: warn, bold: true, width: width - 32, lines: 3 });
  doc
    .roundedRect(left, y, width, end - y + 11, 6)
    .lineWidth(1)
    .dash(4, { space: 3 })
    .stroke(warn)
    .undash();
}

function foot(doc: Page, { house, number }: ReceiptData, w: ReceiptWords): void {
  doc.moveTo(left, 776).lineTo(right, 776).lineWidth(0.75).stroke(line);
  write(doc, w.issued(house), left, 786, { size: 9, color: soft, width: half });
  write(doc, w.page(number), left + half, 786, { size: 9, color: soft, width: width - half, align: 'right' });
}
