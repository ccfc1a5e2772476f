/**
 * evidence: writes the record of one conversation as a bundle (`garante-evidence/v1`) that anyone can check offline with
 * `packages/record-verify`. It is a zip of plain files: the envelopes, what this reader is shown of them, attached files,
 * the signed checkpoint and the proof that the record stands in the log, the keys, who handled it, a report to read, and
 * the two verifiers. The same record gives the same bytes.
 *
 * The engine knows the shapes and nothing of the house: what goes in is passed to it piece by piece, and what comes out
 * goes to a sink.
 */
export { type Content, type Manifest, type Part, type Sink, writeBundle } from './bundle.ts';
export {
  custodyLine,
  disclosureLine,
  envelopeLine,
  type Generation,
  type Handling,
  isHandling,
  keyLine,
} from './lines.ts';
export { directory, localHeader, type Stored } from './zip.ts';
