import { lifecycle } from '../../core/lifecycle.ts';

const gone = { remove: 'removed' } as const;
const ways = { withdraw: 'withdrawn', replace: 'replaced', ...gone } as const;
const looks = { pass: 'clean', hold: 'held', fail: 'unread' } as const;

/** Only what is clean is shown to anybody else. What could not be read is looked into again when the reader is back. */
export const fileLife = lifecycle({
  loose: { place: 'checking', withdraw: 'withdrawn', ...gone },
  checking: { ...looks, ...ways },
  held: { contest: 'contested', ...ways },
  unread: { ...looks, contest: 'contested', ...ways },
  contested: { clear: 'clean', confirm: 'confirmed', ...ways },
  confirmed: ways,
  clean: gone,
  withdrawn: gone,
  replaced: gone,
  removed: {},
});
export type FileStatus = keyof typeof fileLife;
