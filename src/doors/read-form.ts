/** A form with one file that is only read and never kept: it stands in memory for the time of the act, within its bound. */
import { Busboy } from '@fastify/busboy';
import type { FastifyRequest } from 'fastify';
import { type Refusal, refuse } from '../core/refusal.ts';

export interface ReadFile {
  /** The field of the file; its bytes arrive there in base64. */
  readonly field: string;
  readonly bytes: number;
}

interface Form {
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** Why the file was not taken. */
  readonly wrong: Refusal | null;
}

/** @param most bytes of each other field. */
export function readForm(request: FastifyRequest, { field, bytes }: ReadFile, most: number): Promise<Form> {
  return new Promise((resolve) => {
    const fields: [string, string][] = [];
    let wrong: Refusal | null = null;
    const done = (why: Refusal | null = wrong): void => resolve({ fields, wrong: why });
    const parser = new Busboy({
      headers: request.headers as { 'content-type': string },
      limits: { fields: 40, fieldSize: most, fieldNameSize: 100, headerPairs: 20, files: 1, fileSize: bytes + 1 },
    });
    parser.on('field', (name: string, value: string, nameCut: boolean, valueCut: boolean) => {
      if (nameCut || valueCut) wrong ??= refuse('too_large');
      else fields.push([name, value]);
    });
    parser.on('file', (name: string, stream: NodeJS.ReadableStream) => {
      const parts: Buffer[] = [];
      let size = 0;
      stream.on('data', (part: Buffer) => {
        size += part.length;
        if (size <= bytes) parts.push(part);
      });
      stream.on('end', () => {
        if (size > bytes) wrong ??= refuse('file_too_large', { megabytes: bytes / 1024 / 1024 });
        else if (name === field && size > 0) fields.push([field, Buffer.concat(parts).toString('base64')]);
      });
    });
    parser.on('finish', () => done());
    parser.on('error', () => done(refuse('not_readable')));
    request.raw.on('aborted', () => done(refuse('not_readable')));
    request.raw.pipe(parser);
  });
}
