/**
 * hash-log: a record that cannot be rewritten unseen (`garante-evidence/v1`).
 *
 * Each stream is a chain: every entry names the hash of the one before, so nothing can be inserted, removed or changed
 * without breaking what follows. An entry's public part holds only salted commitments to its values; a value is shown by
 * giving it with its salt, and hidden for good by destroying the salt, and the chain stands either way. A Merkle tree
 * over the leaves of all streams lets one signed checkpoint stand for everything, and receipts let each party hold the
 * house to what it once acknowledged.
 *
 * The engine touches no clock, no randomness and no storage: instants, salts and keys are passed in.
 */
export { canonical, NotCanonical } from './canonical.ts';
export { verifyChain, type Disclosure } from './chain.ts';
export { commitment } from './commit.ts';
export { formatAt, genesis, leafOf, seal, type Sealed } from './envelope.ts';
export { extendsTree, includes, nodeOf, rootOf } from './merkle.ts';
export { checkpointText, openNote, readCheckpoint, signNote, verifierKey, type Checkpoint } from './note.ts';
export { signReceipt, verifyReceipt, type SignedReceipt } from './receipt.ts';
export {
  askTiles,
  consistencyOf,
  grow,
  inclusionOf,
  openTiles,
  rootAt,
  tilesFor,
  type Question,
  type Tile,
  type TileOf,
  type TilePlace,
} from './tree.ts';
