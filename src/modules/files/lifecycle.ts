import { lifecycle } from '../../core/lifecycle.ts';

const ways = { withdraw: 'withdrawn', replace: 'replaced' } as const;
const looks = { pass: 'clean', hold: 'held', fail: 'unread' } as const;

/** Only what is clean is shown to anybody else. What could not be read is looked into again when the reader is back. */
export const fileLife = lifecycle({
  loose: { place: 'checking', withdraw: 'withdrawn' },
  checking: { ...looks, ...ways },
  held: { contest: 'contested', ...ways },
  unread: { ...looks, contest: 'contested', ...ways },
  contested: { clear: 'clean', confirm: 'confirmed', ...ways },
  confirmed: ways,
  clean: {},
  withdrawn: {},
  replaced: {},
});
export type FileStatus = keyof typeof fileLife;
