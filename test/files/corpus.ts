/** Files as people send them, honest and not, each with what is expected of the house. `npm test` makes them anew each time. */
import type { Unread } from '../../src/platform/files/reader.ts';
import * as make from './made.ts';
import { zip } from './zip.ts';

/** `contact` and `payment`: read, and such words found; a reason: not read, and said so. */
export type Expected = 'clean' | 'contact' | 'payment' | Unread;

export interface Specimen {
  readonly name: string;
  readonly expected: Expected;
  bytes(): Promise<Buffer> | Buffer;
  /** Served without what stood beside the pixels. */
  readonly redrawn?: true;
}

const mail = 'ana.perez@gmail.com';
const phone = '+54 9 261 555 0199';
const iban = 'IBAN DE89 3704 0044 0532 0130 00';
const en = `Write to me at ${mail} tomorrow.`;
const es = `Escríbeme a ${mail} o llámame al ${phone}.`;
const pt = `Me chama no WhatsApp +55 11 98765-4321.`;
const work = 'The second chapter is done. All 42 pages follow the glossary of 12 November.';

const file = (name: string, expected: Expected, bytes: Specimen['bytes'], redrawn?: true): Specimen => ({
  name,
  expected,
  bytes,
  ...(redrawn ? { redrawn } : {}),
});
const text = (name: string, expected: Expected, body: string, encoding: BufferEncoding = 'utf8'): Specimen =>
  file(name, expected, () => Buffer.from(body, encoding));

const honest: readonly Specimen[] = [
  text('notes.txt', 'clean', work),
  text('notes.md', 'clean', `# Notes\n\n- ${work}\n- [repository](https://github.com/ana/manual)\n`),
  text('hours.csv', 'clean', 'date,hours\n2026-11-20,6.5\n2026-11-21,7\n'),
  text('data.json', 'clean', '{"pages":42,"done":true}'),
  text('main.ts', 'clean', 'export function add(a: number, b: number): number {\n  return a + b;\n}\n'),
  file('wide.txt', 'clean', () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(work, 'utf16le')])),
  text('latin.txt', 'clean', 'El capítulo está listo; mañana sigue el próximo.', 'latin1'),
  text('page.html', 'clean', `<!doctype html><title>Manual</title><p>${work}</p>`),
  file('empty.txt', 'clean', () => Buffer.alloc(0)),
  file('manual.pdf', 'clean', () => make.pdf(work, { info: { Title: 'Manual', Author: 'Ana' } })),
  file('long.pdf', 'clean', () => make.pdf(work, { pages: 40 })),
  file('pictured.pdf', 'clean', async () => make.pdf(work, { image: await make.picture(['Chapter two']) })),
  file('manual.docx', 'clean', () => make.docx(work)),
  file('hours.xlsx', 'clean', () => make.xlsx(['Monday', '6.5', 'Tuesday', '7'])),
  file('talk.pptx', 'clean', () => make.pptx(work)),
  file('manual.odt', 'clean', () => make.odt(work)),
  file('hours.ods', 'clean', () => make.odt('Monday 6.5', { kind: 'spreadsheet' })),
  file('talk.odp', 'clean', () => make.odt(work, { kind: 'presentation' })),
  file('photo.jpg', 'clean', () => make.plainPicture(640, 480, 'jpeg'), true),
  file('shot.png', 'clean', () => make.picture(['Chapter two', 'Page 42']), true),
  file('shot.webp', 'clean', () => make.plainPicture(320, 240, 'webp'), true),
  file('move.gif', 'clean', () => make.frames(3), true),
  file('scan.tiff', 'clean', () => make.plainPicture(200, 100, 'tiff'), true),
  file('photo.avif', 'clean', () => make.plainPicture(64, 64, 'avif'), true),
  file('home.jpg', 'clean', () => make.picture(['Terrace'], 'jpeg', { exif: 'A terrace' }), true),
  file('logo.svg', 'clean', () => make.drawing(['Garante'])),
  file('work.zip', 'clean', () =>
    zip([
      { name: 'src/', bytes: '', stored: true },
      { name: 'src/a.ts', bytes: 'export const a = 1;' },
      { name: 'readme.md', bytes: work },
    ]),
  ),
  file('nested.zip', 'clean', async () =>
    zip([{ name: 'in.zip', bytes: zip([{ name: 'manual.pdf', bytes: await make.pdf(work) }]) }]),
  ),
  file('tight.zip', 'clean', () => zip([{ name: 'zeros.txt', bytes: '0'.repeat(2_000_000) }])),
];

const carrying: readonly Specimen[] = [
  text('en.txt', 'contact', en),
  text('es.txt', 'contact', es),
  text('pt.txt', 'contact', pt),
  text('rows.csv', 'contact', `name,mail\nAna,${mail}\n`),
  text('data-mail.json', 'contact', `{"owner":"${mail}"}`),
  text('comment.ts', 'contact', `// ${es}\nexport const a = 1;`),
  file('wide-mail.txt', 'contact', () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(es, 'utf16le')])),
  text('old-letters.txt', 'contact', es, 'latin1'),
  text('deep.txt', 'contact', `${`${work}\n`.repeat(3000)}${en}`),
  text('link.html', 'contact', `<!doctype html><a href="mailto:${mail}">write</a>`),
  text('split.html', 'contact', `<!doctype html><p>ana.per<b>ez@gm</b>ail.com</p>`),
  text('bank.txt', 'payment', `Pay me outside: ${iban}`),
  file('mail.pdf', 'contact', () => make.pdf(en)),
  file('last-page.pdf', 'contact', () => make.pdf(es, { pages: 12 })),
  file('bank.pdf', 'payment', () => make.pdf(`Please pay to ${iban}`)),
  file('author.pdf', 'contact', () => make.pdf(work, { info: { Author: mail } })),
  file('keywords.pdf', 'contact', () => make.pdf(work, { info: { Keywords: `call ${phone}` } })),
  file('link.pdf', 'contact', () => make.pdf(work, { link: `mailto:${mail}` })),
  file('picture-in.pdf', 'contact', async () => make.pdf(work, { image: await make.picture([es]) })),
  file('packed.pdf', 'contact', () => make.pdf(work, { attach: { name: 'card.txt', bytes: Buffer.from(en) } })),
  file('runs.docx', 'contact', () => make.docx(es)),
  file('creator.docx', 'contact', () => make.docx(work, { creator: mail })),
  file('link.docx', 'contact', () => make.docx(work, { link: `mailto:${mail}` })),
  file('footer.docx', 'contact', () =>
    make.docx(work, { more: [{ name: 'word/footer1.xml', bytes: `<w:ftr><w:p><w:t>${en}</w:t></w:p></w:ftr>` }] }),
  ),
  file('note.docx', 'contact', () =>
    make.docx(work, {
      more: [{ name: 'word/comments.xml', bytes: `<w:comments><w:p><w:t>${phone}</w:t></w:p></w:comments>` }],
    }),
  ),
  file('picture-in.docx', 'contact', async () =>
    make.docx(work, { more: [{ name: 'word/media/image1.png', bytes: await make.picture([en]) }] }),
  ),
  file('cell.xlsx', 'contact', () => make.xlsx(['Contact', mail])),
  file('cells.xlsx', 'contact', () => make.xlsx(['+54 9 261', '555', '0199'])),
  file('slide.pptx', 'contact', () => make.pptx(pt)),
  file('text.odt', 'contact', () => make.odt(es)),
  file('meta.odt', 'contact', () => make.odt(work, { meta: en })),
  file('en.png', 'contact', () => make.picture(['Write to me:', mail])),
  file('es.jpg', 'contact', () => make.picture(['Llámame mañana al', phone], 'jpeg')),
  file('pt.webp', 'contact', () => make.picture(['Me chama no número', '+55 11 98765-4321'], 'webp')),
  file('dark.png', 'contact', () => make.picture(['Write to me:', mail], 'png', { dark: true })),
  file('exif.jpg', 'contact', () => make.picture(['Terrace'], 'jpeg', { exif: `Call ${phone}` })),
  file('comment.jpg', 'contact', async () => make.jpegWithComment(await make.plainPicture(64, 64, 'jpeg'), en)),
  file('comment.gif', 'contact', async () => make.gifWithComment(await make.frames(1), en)),
  file('qr.png', 'contact', () => make.qr(`mailto:${mail}`)),
  file('qr-chat.png', 'contact', () => make.qr('https://wa.me/5492615550199')),
  file('bars.png', 'contact', () => make.bars('+5492615550199')),
  file('words.svg', 'contact', () => make.drawing([es])),
  file('member-name.zip', 'contact', () => zip([{ name: `${mail}.txt`, bytes: work }])),
  file('member.zip', 'contact', () => zip([{ name: 'readme.txt', bytes: en }])),
  file('comment.zip', 'contact', () => zip([{ name: 'readme.txt', bytes: work }], { comment: en })),
  file('member-comment.zip', 'contact', () => zip([{ name: 'readme.txt', bytes: work, comment: en }])),
  file('deep.zip', 'contact', async () =>
    zip([{ name: 'a.zip', bytes: zip([{ name: 'b.docx', bytes: make.docx(es) }]) }]),
  ),
];

const hostile: readonly Specimen[] = [
  file('ratio.zip', 'bomb', () => zip([{ name: 'zeros.txt', bytes: Buffer.alloc(64 * 1024 * 1024, 48) }])),
  file('lies.zip', 'broken', () => zip([{ name: 'zeros.txt', bytes: Buffer.alloc(4 * 1024 * 1024, 48), claims: 100 }])),
  file('overlap.zip', 'bomb', () => zip([{ name: 'zeros.txt', bytes: Buffer.alloc(100_000, 48) }], { overlap: 40 })),
  file('many.zip', 'too_much', () =>
    zip(Array.from({ length: 2_100 }, (_, n) => ({ name: `${n}.txt`, bytes: 'a', stored: true }))),
  ),
  file('nest.zip', 'bomb', () => {
    let inner = zip([{ name: 'a.txt', bytes: 'a' }]);
    for (let n = 0; n < 6; n += 1) inner = zip([{ name: `${n}.zip`, bytes: inner }]);
    return inner;
  }),
  file('ratio.docx', 'bomb', () =>
    make.docx(work, { more: [{ name: 'word/big.xml', bytes: Buffer.alloc(64 * 1024 * 1024, 32) }] }),
  ),
  file('flood.png', 'too_much', () => make.flood(64_000)),
  file('film.gif', 'too_much', () => make.frames(40)),
  text('endless.txt', 'too_much', 'a b '.repeat(1_200_000)),
  file('locked.pdf', 'encrypted', () => make.pdf(en, { password: 'secret' })),
  file('locked.zip', 'encrypted', () => zip([{ name: 'a.txt', bytes: en, encrypted: true }])),
  file('locked.docx', 'encrypted', () =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(600),
    ]),
  ),
  file('locked.odt', 'encrypted', () => make.odt(en, { encrypted: true })),
  file('cut.pdf', 'broken', async () => (await make.pdf(work)).subarray(0, 300)),
  file('cut.zip', 'broken', () => zip([{ name: 'a.txt', bytes: work.repeat(40) }]).subarray(0, -30)),
  file('cut.png', 'broken', async () => (await make.picture([work])).subarray(0, 400)),
  file('cut.jpg', 'broken', async () => (await make.picture([work], 'jpeg')).subarray(0, 2000)),
  file('script.gif', 'two_types', async () =>
    Buffer.concat([await make.frames(1), Buffer.from('*/=1;alert(document.domain);/*padding padding padding*/')]),
  ),
  file('archive.pdf', 'two_types', async () =>
    Buffer.concat([await make.pdf(work), zip([{ name: 'a.txt', bytes: en }])]),
  ),
  file('archive.jpg', 'two_types', async () =>
    Buffer.concat([await make.plainPicture(64, 64, 'jpeg'), zip([{ name: 'a.txt', bytes: en }])]),
  ),
  file('archive.gif', 'two_types', async () =>
    Buffer.concat([await make.frames(1), zip([{ name: 'a.class', bytes: en }])]),
  ),
  file('page.jpg', 'two_types', async () =>
    make.jpegWithComment(await make.plainPicture(64, 64, 'jpeg'), '<script>alert(1)</script>'),
  ),
  file('tail.png', 'two_types', async () =>
    Buffer.concat([await make.plainPicture(64, 64), Buffer.from(`hidden behind the end: ${en}`)]),
  ),
  file('document.gif', 'two_types', async () => make.gifWithComment(await make.frames(1), '%PDF-1.7 1 0 obj')),
  text(
    'script.svg',
    'clean',
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><script>alert(1)</script><rect width="40" height="40" onclick="alert(2)"/></svg>',
  ),
  text(
    'outside.svg',
    'clean',
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="40"><image xlink:href="file:///etc/passwd" width="40" height="40"/></svg>',
  ),
  text(
    'laughs.svg',
    'clean',
    `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;"><!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&g;</text></svg>`,
  ),
  file('macro.docm', 'program', () =>
    make.docx(work, { more: [{ name: 'word/vbaProject.bin', bytes: 'Attribute VB_Name' }] }),
  ),
  file('old.doc', 'no_reader', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)])),
  file('setup.exe', 'no_reader', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500, 1)])),
  file('film.mp4', 'no_reader', () =>
    Buffer.concat([Buffer.from('0000001866747970', 'hex'), Buffer.from('isom'), Buffer.alloc(400)]),
  ),
  file('song.mp3', 'no_reader', () => Buffer.concat([Buffer.from('ID3'), Buffer.alloc(400)])),
  file('archive.rar', 'no_reader', () => Buffer.concat([Buffer.from('Rar!\x1a\x07', 'latin1'), Buffer.alloc(400)])),
  file('archive.7z', 'no_reader', () => Buffer.concat([Buffer.from("7z\xbc\xaf'\x1c", 'latin1'), Buffer.alloc(400)])),
  file('noise.bin', 'no_reader', () => Buffer.from(Array.from({ length: 3000 }, (_, n) => (n * 7919) % 256))),
  file('exe-in.zip', 'no_reader', () =>
    zip([{ name: 'setup.exe', bytes: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(50, 1)]) }]),
  ),
  file('locked-in.zip', 'encrypted', async () =>
    zip([{ name: 'a.pdf', bytes: await make.pdf(work, { password: 'x' }) }]),
  ),
  file('quine.zip', 'broken', () => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(200)])),
];

export const corpus: readonly Specimen[] = [...honest, ...carrying, ...hostile];
