/** Reading words from pixels, in the three languages of the house. The trained data comes with the packages; nothing is fetched. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';

interface Tesseract {
  readonly FS: { writeFile(name: string, bytes: Uint8Array): void };
  readonly TessBaseAPI: new () => Recognizer;
}
interface Recognizer {
  Init(folder: null, languages: string, engine: number): number;
  SetImageFile(orientation: number, angle: number): number;
  Recognize(monitor: null): number;
  GetUTF8Text(): string;
  Clear(): void;
}
type Core = (options: object) => Promise<Tesseract>;

const languages = ['eng', 'spa', 'por'] as const;
const neuralOnly = 1;
const require = createRequire(import.meta.url);
let ready: Promise<{ tesseract: Tesseract; recognizer: Recognizer }> | null = null;

/** @param png a gray picture. */
export async function wordsIn(png: Uint8Array): Promise<string> {
  const { tesseract, recognizer } = await (ready ??= prepare());
  tesseract.FS.writeFile('/input', png);
  if (recognizer.SetImageFile(1, 0) !== 0) throw new Error('The picture cannot be read');
  recognizer.Recognize(null);
  const text = recognizer.GetUTF8Text();
  recognizer.Clear();
  return text;
}

async function prepare() {
  const core = require('tesseract.js-core/tesseract-core-simd-lstm') as Core;
  const quiet = (): void => {};
  const tesseract = await core({ TesseractProgress: quiet, print: quiet, printErr: quiet });
  for (const language of languages) {
    const data = require.resolve(`@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`);
    tesseract.FS.writeFile(`./${language}.traineddata`, gunzipSync(readFileSync(data)));
  }
  const recognizer = new tesseract.TessBaseAPI();
  if (recognizer.Init(null, languages.join('+'), neuralOnly) !== 0) throw new Error('Tesseract did not start');
  return { tesseract, recognizer };
}
