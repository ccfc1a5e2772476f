#!/usr/bin/env node
/**
 * Checks a case file of Garante (`garante-evidence/v1`) offline, on a machine that trusts nobody.
 * `node verify.mjs FILE.zip --vkey KEY|FILE [--receipt R.json]` needs Node 20 and nothing else.
 * It shares no code with the house that wrote the record; verify.py does the same in another language. It proves that
 * these are the words and files, in this order, with nothing inserted, removed or changed since, that they stood in the
 * signed log, and that what is hidden is hidden openly. It does not prove who sat at the keyboard, that what was said is
 * true, or what came after the seal; and report.html is for reading, not for proving.
 */
import { Buffer } from 'node:buffer';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, fstatSync, openSync, readFileSync, readSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Why a bundle is refused: a code of the format, and the place. */
export class Refused extends Error {}
const refuse = (code, place) => {
  throw new Refused(`${code} ${place}`);
};
const need = (holds, code, place) => holds || refuse(code, place);
const attempt = (work, code, place) => {
  try {
    return work();
  } catch {
    return refuse(code, place);
  }
};

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string';
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const has = (value, ...names) =>
  isObject(value) && Object.keys(value).length === names.length && names.every((name) => Object.hasOwn(value, name));
const decoded = (bytes, place) => attempt(() => utf8.decode(bytes), 'E_FORMAT', place);
const spelled = (value, place) => attempt(() => canonical(value), 'E_CANON', place);

function parsed(text, place) {
  const value = attempt(() => JSON.parse(text), 'E_FORMAT', place);
  // A fraction or an exponent is outside of the data model, even where its value is whole. Most lines have nothing like it.
  const odd = /(?:^|[\s:,[])-?\d+[.eE]/;
  need(!odd.test(text) || !odd.test(text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')), 'E_CANON', place);
  return value;
}

/** The one spelling of a value. Throws a RangeError for what has none. */
export function canonical(value, depth = 0) {
  if (value === null || typeof value === 'boolean' || Number.isSafeInteger(value)) return String(value);
  if (isText(value) && value.isWellFormed() && !value.includes('\0')) return JSON.stringify(value);
  if (depth > 64) throw new RangeError('nested too deeply');
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join(',')}]`;
  if (!isObject(value)) throw new RangeError('outside of the data model');
  // JavaScript sorts strings by UTF-16 code units, which is the order RFC 8785 asks for.
  const names = Object.keys(value).toSorted();
  return `{${names.map((name) => `${canonical(name)}:${canonical(value[name], depth + 1)}`).join(',')}}`;
}

/** A value written in its one spelling: duplicate names, other spacing or other escapes show here. */
function parsedCanonical(bytes, place) {
  const text = decoded(bytes, place);
  const value = attempt(() => JSON.parse(text), 'E_FORMAT', place);
  need(spelled(value, place) === text, 'E_CANON', place);
  return value;
}

const hashed = (coding, ...parts) => createHash('sha256').update(Buffer.concat(parts)).digest(coding);
const [leafMark, nodeMark, commitMark] = ['\0', '\u0001', 'garante-commit/v1\n'].map((text) => Buffer.from(text));
const base64 = (bytes) => bytes.toString('base64');
function unbase64(text) {
  const bytes = Buffer.from(isText(text) ? text : '', 'base64');
  return base64(bytes) === text ? bytes : null;
}
const isHash = (value) => isText(value) && /^[A-Za-z\d+/]{42}[AEIMQUYcgkosw048]=$/.test(value);

/** `YYYY-MM-DDTHH:MM:SS.ffffffZ`, on a day that exists. */
const isInstant = (at) =>
  /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(at) &&
  new Date(`${at.slice(0, 23)}Z`).toJSON()?.startsWith(at.slice(0, 23));

/** Stored files only, one behind the other, nothing in between. @param source `{ size, read(position, length) }` */
function openZip(source) {
  const fits = (holds) => need(holds, 'E_FORMAT', 'zip');
  fits(source.size >= 22 && source.size < 2 ** 32);
  const end = source.read(source.size - 22, 22);
  const [count, length, start] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
  fits(end.readUInt32LE(0) === 0x06054b50 && end.readUInt32LE(4) === 0 && end.readUInt16LE(8) === count);
  fits(end.readUInt16LE(20) === 0 && start + length + 22 === source.size && length <= count * 1024);
  const directory = source.read(start, length);
  const files = new Map();
  let [at, next] = [0, 0];
  for (let n = 0; n < count; n += 1) {
    fits(at + 46 <= length && directory.readUInt32LE(at) === 0x02014b50);
    const [size, named] = [directory.readUInt32LE(at + 24), directory.readUInt16LE(at + 28)];
    fits(directory.readUInt32LE(at + 30) === 0 && directory.readUInt16LE(at + 34) === 0 && at + 46 + named <= length);
    fits(directory.readUInt32LE(at + 42) === next && next + 30 + named + size <= start);
    const name = directory.toString('latin1', at + 46, at + 46 + named);
    fits(/^[\w-][\w.-]*(\/[\w-][\w.-]*)?$/.test(name) && !files.has(name));
    const local = source.read(next, 30 + named);
    // What the file says of itself and what the directory says of it must be the same bytes.
    fits(local.readUInt32LE(0) === 0x04034b50 && local.compare(directory, at + 6, at + 30, 4, 28) === 0);
    fits((local.readUInt16LE(6) & ~0x0800) === 0 && local.readUInt16LE(8) === 0 && local.readUInt16LE(28) === 0);
    fits(local.readUInt32LE(18) === size && local.toString('latin1', 30) === name);
    files.set(name, { name, size, start: next + 30 + named, sha256: null });
    [next, at] = [next + 30 + named + size, at + 46 + named];
  }
  fits(at === length && next === start);
  return { source, files };
}

/** The bytes of a file, in pieces; when all have been seen, its hash is known. */
function* pieces({ source }, file) {
  const hash = createHash('sha256');
  for (let at = 0; at < file.size; at += 2 ** 20) {
    const piece = source.read(file.start + at, Math.min(2 ** 20, file.size - at));
    hash.update(piece);
    yield piece;
  }
  file.sha256 = hash.digest('hex');
}

/** Pairs of a line and its place. */
function* linesOf(zip, file) {
  let [rest, line] = [Buffer.alloc(0), 1];
  for (const piece of pieces(zip, file)) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
    let from = 0;
    for (let to = bytes.indexOf(10); to >= 0; to = bytes.indexOf(10, from), line += 1) {
      const place = `${file.name} line ${line}`;
      if (to > from) yield [decoded(bytes.subarray(from, to), place), place];
      from = to + 1;
    }
    rest = bytes.subarray(from);
    need(rest.length <= 2 ** 22, 'E_FORMAT', `${file.name} line ${line}`);
  }
  need(rest.length === 0, 'E_FORMAT', `${file.name} ends within a line`);
}

/** Sees all of a file that nobody has read yet. */
const digest = (zip, file) => file.sha256 ?? Array.from(pieces(zip, file), () => null);

function whole(zip, file) {
  need(file.size <= 2 ** 22, 'E_FORMAT', file.name);
  return Buffer.concat([...pieces(zip, file)]);
}

/** Reads the envelopes in their order. @param lines pairs of a line and its place. */
export function readChain(lines) {
  const entries = [];
  let last = null;
  for (const [line, place] of lines) {
    const outer = parsed(line, place);
    const bytes = has(outer, 'index', 'line') ? unbase64(outer.line) : null;
    need(bytes !== null && (outer.index === null || isCount(outer.index)), 'E_FORMAT', place);
    const envelope = parsedCanonical(bytes, place);
    need(isEnvelope(envelope), 'E_FORMAT', place);
    const { type, conv, seq, prev, at, fields } = envelope;
    need(last === null || conv === last.conv, 'E_CONV', place);
    need(seq === entries.length + 1, 'E_SEQ', place);
    need(prev === (last?.leaf ?? hashed('base64', Buffer.from(`garante-genesis/v1\n${conv}`))), 'E_CHAIN', place);
    need(isInstant(at), 'E_TIME', place);
    need(last === null || at >= last.at, 'E_ORDER', place);
    need(outer.index === null || outer.index > (last?.index ?? -1), 'E_ORDER', place);
    last = { type, conv, seq, prev, at, fields, index: outer.index, leaf: hashed('base64', leafMark, bytes) };
    entries.push(last);
  }
  return entries;
}

function isEnvelope(value) {
  if (!has(value, 'at', 'conv', 'fields', 'prev', 'refs', 'seq', 'type', 'v')) return false;
  const { v, type, conv, seq, prev, at, fields, refs } = value;
  if (v !== 1 || !isText(conv) || !/^[0-9a-f]{32}$/.test(conv) || !isText(type) || !isText(at)) return false;
  if (!isCount(seq) || !isHash(prev) || !isObject(fields) || !Object.values(fields).every(isHash)) return false;
  return isObject(refs) && Object.values(refs).every((ref) => isText(ref) || Number.isInteger(ref));
}

/** Checks each disclosed value against its commitment. @returns what the rest of the bundle must agree with. */
export function readDisclosures(lines, entries) {
  const told = { count: 0, attachments: new Set(), authors: new Map(), grounds: [] };
  const shown = entries.map(() => new Set());
  for (const [line, place] of lines) {
    const outer = parsed(line, place);
    const { seq, name, salt, value } = has(outer, 'name', 'salt', 'seq', 'value') ? outer : {};
    need(isCount(seq) && isText(name) && isHash(salt), 'E_FORMAT', place);
    const entry = entries[seq - 1];
    need(entry && Object.hasOwn(entry.fields, name) && !shown[seq - 1].has(name), 'E_DISCLOSE', place);
    const [named, text] = [Buffer.from(name), Buffer.from(spelled(value, place))];
    const length = Uint8Array.of(named.length >> 8, named.length & 255);
    const commitment = hashed('base64', commitMark, Buffer.from(salt, 'base64'), length, named, text);
    need(named.length <= 0xffff && commitment === entry.fields[name], 'E_COMMIT', place);
    shown[seq - 1].add(name);
    told.count += 1;
    if (name === 'author') told.authors.set(seq, value);
    if (name === 'ground' && entry.type === 'message.redacted') told.grounds.push(String(value));
    if (name.startsWith('att/') && isText(value?.sha256)) told.attachments.add(value.sha256);
  }
  return told;
}

/** What a party kept must be on the chain. @param keys trusted keys; null compares without authenticating. */
export function checkReceipt(receipt, entries, keys, place) {
  need(has(receipt, 'at', 'conv', 'leaf', 'seq', 'sig'), 'E_FORMAT', place);
  const { sig, ...signed } = receipt;
  const { conv, seq, leaf, at } = signed;
  need(isText(conv) && isText(at) && isText(sig) && isCount(seq) && seq > 0 && isHash(leaf), 'E_FORMAT', place);
  const text = spelled(signed, place);
  need(keys === null || keys.some((key) => isSigned(text, sig, key)), 'E_SIG', place);
  need(entries[0]?.conv === conv, 'E_CONV', place);
  need(seq <= entries.length, 'E_TRUNCATED', place);
  need(entries[seq - 1].leaf === leaf && entries[seq - 1].at === at, 'E_FORK', place);
}

/** A verifier key as C2SP signed-note writes it: `<name>+<id>+<kind and public key>`. */
export function readVkey(text) {
  const [vkey, name, id, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(isText(text) ? text.trim() : '') ?? [];
  const typed = unbase64(encoded);
  need(typed?.length === 33 && typed[0] === 1, 'E_VKEY', 'key');
  need(hashed('hex', Buffer.from(`${name}\n`), typed).startsWith(id), 'E_VKEY', 'key');
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), typed.subarray(1)]);
  return { vkey, name, id, key: createPublicKey({ key: der, format: 'der', type: 'spki' }) };
}

function isSigned(text, sig, { key }) {
  const signature = unbase64(sig);
  return signature !== null && verify(null, Buffer.from(text), key, signature);
}

/** The keys of the house, each announced by the one before: those that follow from what is trusted are trusted too. */
function readKeys(lines, trusted) {
  const [history, keys] = [[], [...trusted]];
  for (const [line, place] of lines) {
    const outer = parsed(line, place);
    need(has(outer, 'generation', 'sig', 'since', 'vkey') && isText(outer.since), 'E_FORMAT', place);
    const { sig, ...announced } = outer;
    need(announced.generation === history.length + 1, 'E_FORMAT', place);
    const [key, before] = [readVkey(announced.vkey), history.at(-1)];
    if (before) need(isSigned(spelled(announced, place), sig, before), 'E_SIG', place);
    else need(sig === null, 'E_FORMAT', place);
    // Where nobody gave a key the first one is taken for granted, and the table says so in red.
    if (before ? keys.includes(before) : trusted.length === 0) keys.push(key);
    else if (trusted.some(({ vkey }) => vkey === key.vkey)) keys.push(key);
    history.push(key);
  }
  need(keys.length > trusted.length, 'E_VKEY', 'keys/history.jsonl does not know the key that was given');
  return { origin: history[0].name, keys };
}

/** Opens a checkpoint: a note signed by a key that is trusted, and of this log. */
function openCheckpoint(bytes, { origin, keys }, place) {
  const note = decoded(bytes, place);
  const cut = note.lastIndexOf('\n\n');
  need(cut >= 0 && note.endsWith('\n') && !/\p{Cc}/u.test(note.replaceAll('\n', '')), 'E_NOTE', place);
  const lines = note.slice(cut + 2, -1).split('\n');
  const [name, size, root, ...more] = note.slice(0, cut).split('\n');
  need(/^(0|[1-9]\d{0,14})$/.test(size) && isHash(root) && !more.includes('') && lines.length <= 64, 'E_NOTE', place);
  let signed = false;
  for (const line of lines) {
    const [, signer, encoded] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? [];
    const sig = unbase64(encoded);
    need(sig?.length >= 5, 'E_NOTE', place);
    const known = keys.find((key) => key.name === signer && key.id === sig.toString('hex', 0, 4));
    if (!known) continue; // of a witness, or of a kind we do not know
    need(isSigned(note.slice(0, cut + 1), base64(sig.subarray(4)), known), 'E_SIG', place);
    signed = true;
  }
  need(signed, 'E_NOSIG', place);
  need(name === origin, 'E_ORIGIN', place);
  return { size: Number(size), root, place };
}

/** The root that a leaf and its path lead to (RFC 9162 2.1.3.2); null for a path of another length. */
export function rootFrom(leaf, index, size, path) {
  let [at, last, hash, used] = [index, size - 1, leaf, 0];
  for (; last > 0; at = Math.floor(at / 2), last = Math.floor(last / 2)) {
    if (at % 2 === 0 && at === last) continue; // no sibling at this height
    const step = path[used];
    if (!step) return null;
    used += 1;
    hash = hashed('buffer', nodeMark, ...(at % 2 === 1 ? [step, hash] : [hash, step]));
  }
  return used === path.length ? hash : null;
}

/** A proof (C2SP tlog-proof) that the last entry is in the log of a signed checkpoint. */
function checkProof(bytes, last, log, place) {
  const text = decoded(bytes, place);
  const cut = text.indexOf('\n\n');
  const [head, ...lines] = text.slice(0, Math.max(cut, 0)).split('\n');
  const [where, ...steps] = lines[0]?.startsWith('extra ') ? lines.slice(1) : lines;
  need(head === 'c2sp.org/tlog-proof@v1' && steps.every(isHash), 'E_FORMAT', place);
  need(/^index (0|[1-9]\d{0,14})$/.test(where), 'E_FORMAT', place);
  const index = Number(where.slice(6));
  const { size, root } = openCheckpoint(Buffer.from(text.slice(cut + 2)), log, place);
  need(index < size && (last.index === null || last.index === index), 'E_INCLUSION', place);
  const found = rootFrom(unbase64(last.leaf), index, size, steps.map(unbase64));
  need(found !== null, 'E_PROOF_LEN', place);
  need(base64(found) === root, 'E_INCLUSION', place);
  return { size, root, index };
}

/** Verifies a case file. @returns the lines of the table. @throws {Refused} at the first thing that does not hold. */
export function verifyBundle(source, { vkeys = [], receipts = [] } = {}) {
  const trusted = vkeys.map(readVkey);
  const zip = openZip(source);
  const file = (name) => zip.files.get(name) ?? refuse('E_FORMAT', `${name} is missing`);
  const under = (pattern) => [...zip.files.values()].filter(({ name }) => pattern.test(name));
  const manifest = parsedCanonical(whole(zip, file('manifest.json')), 'manifest.json');
  need(isObject(manifest) && manifest.v === 1 && isObject(manifest.files), 'E_FORMAT', 'manifest.json');
  const { conv, head, files } = manifest;
  const log = readKeys(linesOf(zip, file('keys/history.jsonl')), trusted);
  const entries = readChain(linesOf(zip, file('envelopes.jsonl')));
  const last = entries.at(-1);
  need(last?.type === 'record.sealed', 'E_HEAD', 'the last entry is no seal');
  need(conv === last.conv, 'E_CONV', 'manifest.json');
  need(has(head, 'leaf', 'seq') && head.seq === entries.length && head.leaf === last.leaf, 'E_HEAD', 'manifest.json');
  const told = readDisclosures(linesOf(zip, file('disclosures.jsonl')), entries);
  checkAttachments(zip, under(/^attachments\//), told.attachments);
  const notes = under(/^checkpoints\/.*\.txt$/).map((each) => openCheckpoint(whole(zip, each), log, each.name));
  const proven = checkProof(whole(zip, file(`proofs/${entries.length}.tlog-proof`)), last, log, 'proof');
  const roots = new Map(notes.map(({ size, root }) => [size, root]));
  need(roots.has(proven.size), 'E_NOTE', 'checkpoints/');
  for (const { size, root } of [proven, ...notes]) need(roots.get(size) === root, 'E_FORK', 'checkpoints/');
  const inside = under(/^receipts\//).map((each) => parsed(decoded(whole(zip, each), each.name), each.name));
  for (const receipt of [...inside, ...receipts]) checkReceipt(receipt, entries, log.keys, 'receipt');
  checkCustody(linesOf(zip, file('custody.jsonl')), entries, told.authors);
  checkManifest(zip, files);
  const redacted = entries.filter(({ type }) => type === 'message.redacted').length;
  return {
    events: entries.length,
    disclosed: told.count,
    withheld: entries.reduce((sum, { fields }) => sum + Object.keys(fields).length, -told.count),
    redacted: `${redacted} ${told.grounds.toSorted((a, b) => (a < b ? -1 : 1)).join(' ')}`.trim(),
    attachments: told.attachments.size,
    first: entries[0].at,
    last: last.at,
    checkpoint: `${proven.size} ${log.origin}`,
    anchors: `log entry ${proven.index}, ${inside.length} receipts inside, ${receipts.length} from outside`,
  };
}

/** Each file is the one an entry commits to, and each one that is disclosed is there. */
function checkAttachments(zip, files, disclosed) {
  for (const file of files) {
    digest(zip, file);
    need(file.name === `attachments/${file.sha256}` && disclosed.has(file.sha256), 'E_ATTACH', file.name);
  }
  for (const name of disclosed) need(zip.files.has(`attachments/${name}`), 'E_ATTACH', `${name} is missing`);
}

/** Who handled the record: each viewing, export and seal, tied to its entry, none left out. */
function checkCustody(lines, entries, authors) {
  const due = entries.filter(({ type }) => /^(access\.|record\.(sealed|exported)$)/.test(type));
  for (const [line, place] of lines) {
    const told = parsed(line, place);
    const shaped = has(told, 'after', 'at', 'before', 'event', 'from', 'seq', 'tool', 'who', 'why');
    need(shaped && has(told.who, 'id', 'role'), 'E_CUSTODY', place);
    const { seq, type, at, prev, leaf } = due.shift() ?? {};
    need(told.seq === seq && told.event === type && told.at === at, 'E_CUSTODY', place);
    need(told.before === prev && told.after === leaf, 'E_CUSTODY', place);
    need(!authors.has(told.seq) || authors.get(told.seq) === told.who.id, 'E_CUSTODY', place);
  }
  need(due.length === 0, 'E_CUSTODY', 'custody.jsonl leaves out an entry');
}

/** Last, so that what has a code of its own is told by it: each file is as listed, and nothing else is there. */
function checkManifest(zip, listed) {
  for (const file of zip.files.values()) {
    digest(zip, file);
    need(file.name === 'manifest.json' || listed[file.name] === file.sha256, 'E_FORMAT', file.name);
  }
  need(Object.keys(listed).length === zip.files.size - 1, 'E_FORMAT', 'a file is missing');
}

/** The command: prints the table or the code. @returns 0 it holds, 1 refused, 2 asked wrongly. */
function main() {
  try {
    const options = { vkey: { type: 'string', multiple: true }, receipt: { type: 'string', multiple: true } };
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length !== 1) throw new Error('One file is checked at a time.');
    const keys = (values.vkey ?? []).map((key) => (existsSync(key) ? readFileSync(key, 'utf8') : key));
    const vkeys = keys.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
    const receipts = (values.receipt ?? []).flatMap((name) => parsed(decoded(readFileSync(name), name), name));
    const fd = openSync(positionals[0]);
    const read = (position, length) => {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(fd, bytes, 0, length, position));
    };
    const table = verifyBundle({ size: fstatSync(fd).size, read }, { vkeys, receipts });
    for (const [name, value] of Object.entries(table)) console.log(`${name.padEnd(12)}${value}`);
    if (vkeys.length === 0) console.log(`\u001B[31mThe key was read from inside: give --vkey from elsewhere.\u001B[0m`);
    return 0;
  } catch (fault) {
    if (fault instanceof Refused) console.log(fault.message);
    else console.error(`usage: verify FILE.zip --vkey KEY|FILE [--receipt R.json]\n${fault.message}`);
    return fault instanceof Refused ? 1 : 2;
  }
}

if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) process.exitCode = main();
