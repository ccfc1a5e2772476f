/** Files on their way in: read part by part and kept as they come, so that none of them ever stands in memory. */
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import type { FastifyRequest } from 'fastify';
import type { Ask } from '../core/actor.ts';
import { type House, perform } from '../core/gate.ts';
import { Held } from '../core/command.ts';
import { type Refusal, isRefusal, refuse } from '../core/refusal.ts';
import { noteArrived, receiveFile } from '../modules/files/index.ts';
import { type FileStore, type KeptBytes, TooLarge } from '../platform/files/store.ts';
import { typeOf } from '../platform/files/types.ts';

export interface Arrived {
  readonly field: string;
  readonly name: string;
  readonly kept: KeptBytes;
}
export interface Parts {
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly files: readonly Arrived[];
  /** Why something of it was not taken; what came well stands beside it. */
  readonly wrong: Refusal | null;
  /** Somebody chose a file where none was awaited. */
  readonly skipped: boolean;
}

interface Limits {
  /** Bytes of one file. */
  readonly bytes: number;
  readonly files: number;
}

type Keeping = Pick<FileStore, 'keep'>;

/** Keeps bytes so that the house knows of them at once: those of a file that is then refused do not lie there for ever. */
export function noting(house: House, store: Keeping): Keeping {
  return {
    async keep(bytes, limit) {
      const kept = await store.keep(bytes, limit);
      await perform(house, { actor: { kind: 'clock' }, lang: 'en' }, noteArrived, { sha256: kept.sha256 });
      return kept;
    },
  };
}

const fieldLimits = { fields: 400, fieldSize: 64 * 1024, fieldNameSize: 100, headerPairs: 20 };
const besidesBytes = 1024 * 1024;

/** @param limits of files; with none, files are read past. */
export async function takeParts(request: FastifyRequest, store: Keeping, limits: Limits): Promise<Parts> {
  const fields: [string, string][] = [];
  const kept: Promise<Arrived | null>[] = [];
  let wrong: Refusal | null = null;
  let skipped = false;
  const tooLarge = (): Refusal => refuse('file_too_large', { megabytes: limits.bytes / 1024 / 1024 });
  try {
    const parser = new Busboy({
      headers: request.headers as { 'content-type': string },
      limits: { ...fieldLimits, files: limits.files + 1, fileSize: limits.bytes + 1 },
      isPartAFile: (_field: string | undefined, type: string | undefined, name: string | undefined) =>
        name !== undefined || type === 'application/octet-stream',
    });
    parser.on('field', (name: string, value: string, nameCut: boolean, valueCut: boolean) => {
      if (nameCut || valueCut) wrong ??= refuse('too_large');
      else fields.push([name, value.replaceAll('\r\n', '\n')]);
    });
    parser.on(
      'file',
      (field: string, stream: NodeJS.ReadableStream & AsyncIterable<Uint8Array>, given: string | undefined) => {
        const name = given ?? '';
        if (kept.length >= limits.files) {
          skipped ||= name !== '';
          if (name !== '' && limits.files > 0) wrong ??= refuse('too_many_files', { files: limits.files });
          stream.resume();
          return;
        }
        kept.push(
          store.keep(whole(stream, limits.bytes), limits.bytes).then(
            // A field in which nothing was chosen arrives as a file without a name.
            (bytes) => (name === '' && bytes.size === 0 ? null : { field, name, kept: bytes }),
            (fault: unknown) => {
              stream.resume();
              if (!(fault instanceof TooLarge)) throw fault;
              wrong ??= tooLarge();
              return null;
            },
          ),
        );
      },
    );
    await pumped(request, parser, (limits.bytes + besidesBytes) * Math.max(1, limits.files) + besidesBytes);
  } catch (fault) {
    await Promise.allSettled(kept);
    return {
      fields,
      skipped,
      files: [],
      wrong: fault instanceof TooLarge ? tooLarge() : (wrong ?? refuse('not_readable')),
    };
  }
  const files = (await Promise.all(kept)).filter((each) => each !== null);
  return { fields, files, wrong, skipped };
}

/** Reads past what is too much instead of leaving, because the parts behind it still come. */
async function* whole(stream: AsyncIterable<Uint8Array>, limit: number): AsyncIterable<Uint8Array> {
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size <= limit) yield part;
  }
  if (size > limit) throw new TooLarge(`more than ${limit} bytes`);
}

function pumped(request: FastifyRequest, parser: BusboyInstance, most: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let size = 0;
    const { raw } = request;
    raw.on('data', (part: Buffer) => {
      size += part.length;
      if (size > most) reject(new TooLarge(`more than ${most} bytes`));
    });
    raw.on('aborted', () => reject(new Error('The sender left')));
    raw.on('error', reject);
    parser.on('error', reject).on('finish', () => resolve());
    raw.pipe(parser);
  });
}

/** Each of them handed in by whoever asks: the ids in their order, or why not. */
export async function handIn(
  house: House,
  asking: Ask,
  arrived: readonly Arrived[],
): Promise<readonly string[] | Refusal> {
  const ids: string[] = [];
  for (const [n, { name, kept }] of arrived.entries()) {
    const { key } = asking;
    const own = key ? { key: { scope: `${key.scope} file`, key: `${key.key.slice(0, 240)} ${n}` } } : {};
    const { contact: _aboutTheText, ...ask } = asking;
    const answer = await perform(house, { ...ask, ...own }, receiveFile, describe(name, kept));
    if (answer instanceof Held || isRefusal(answer)) return answer instanceof Held ? refuse('not_readable') : answer;
    ids.push(answer.result.id);
  }
  return ids;
}

/** What the house says of bytes that have come: a sender says only their name. */
export function describe(name: string, { sha256, size, head, tail }: KeptBytes): object {
  const { type, ending, also } = typeOf(head, tail);
  return { name: name.slice(0, 4000), sha256, size, type: { type, ending, ...(also ? { also: [...also] } : {}) } };
}
