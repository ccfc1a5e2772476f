/** Every row of this room, read and written. */
export * from './store/load.ts';
export * from './store/rows.ts';
export * from './store/save.ts';
