/**
 * A mailbox in one file: e-mails one after the other, each under a line «From sender date». It is read as it comes, one
 * message at a time, so that its size does not matter. Where a message says how long it is and is right, that counts;
 * else the next such line after an empty one begins the next message.
 */
import { Unreadable } from './line.ts';
import { maxMail } from './mail.ts';

const newline = 10;
const fromLine =
  /^From (?:\S+|"[^"]*"\S*)? .{0,60}\d{1,2}:\d{2}(?::\d{2})?.{0,40}$|^From \S+@\S+\s.{0,120}\d{4}.{0,40}$|^From - .{8,60}$/;

export interface Enveloped {
  readonly bytes: Uint8Array;
  readonly place: number;
}

export async function* messagesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Enveloped> {
  let place = 0;
  let message: Message | null = null;
  let empty = true;
  let seen = false;
  for await (const line of linesIn(source)) {
    const begins = empty && isFromLine(line) && !(message?.expects() ?? false);
    if (!seen && !begins) {
      if (line.every(isBlank)) continue;
      throw new Unreadable('other_format', 1);
    }
    seen = true;
    if (begins) {
      if (message) yield { bytes: message.finished(), place };
      place += 1;
      message = new Message(place);
      empty = false;
      continue;
    }
    message?.add(line);
    empty = line.every(isBlank);
  }
  if (!seen) throw new Unreadable('empty');
  if (message) yield { bytes: message.finished(), place };
}

function isBlank(byte: number): boolean {
  return byte === newline || byte === 13;
}

/** One message while it is read. */
class Message {
  readonly #place: number;
  #lines: Uint8Array[] = [];
  #size = 0;
  #bodySize = 0;
  #inHead = true;
  #length: number | null = null;
  #plainFrom = false;

  constructor(place: number) {
    this.#place = place;
  }

  add(line: Uint8Array): void {
    this.#size += line.length;
    if (this.#size > maxMail) throw new Unreadable('too_large', this.#place);
    this.#lines.push(line);
    if (!this.#inHead) {
      this.#bodySize += line.length;
      if (isFromLine(line)) this.#plainFrom = true;
      return;
    }
    if (line.every(isBlank)) this.#inHead = false;
    else if (line[0] === 0x43 || line[0] === 0x63) {
      const found = /^Content-Length:\s*(\d{1,9})\s*$/i.exec(latin1(line));
      if (found) this.#length = Number(found[1]);
    }
  }

  /** Whether the body that was announced still goes on. A length beyond all bounds announces nothing. */
  expects(): boolean {
    return this.#length !== null && this.#length <= maxMail && this.#bodySize < this.#length;
  }

  /** Lines that began with «From» were written with a sign before them; where they were not, no sign is taken away. */
  finished(): Uint8Array {
    const lines = this.#plainFrom ? this.#lines : this.#lines.map(unescaped);
    return Buffer.concat(lines);
  }
}

/** `>From` was `From`, `>>From` was `>From`. */
function unescaped(line: Uint8Array): Uint8Array {
  return line[0] === 0x3e && /^>+From /.test(latin1(line.subarray(0, 80))) ? line.subarray(1) : line;
}

function isFromLine(line: Uint8Array): boolean {
  return line[0] === 0x46 && line.length < 400 && fromLine.test(latin1(line).trimEnd());
}

const decoder = new TextDecoder('latin1');

function latin1(line: Uint8Array): string {
  return decoder.decode(line.subarray(0, 1000));
}

/** Lines with their ends, as they were. One that never ends is no line of a mailbox. */
async function* linesIn(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  let waiting = 0;
  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      const part = chunk.subarray(start, end + 1);
      yield rest.length === 0 ? part : Buffer.concat([...rest, part]);
      rest = [];
      waiting = 0;
      start = end + 1;
    }
    if (start < chunk.length) {
      rest.push(chunk.subarray(start));
      waiting += chunk.length - start;
      if (waiting > 16 * 1024 * 1024) throw new Unreadable('line_too_long');
    }
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
