/** Every row of this room, read and written. */
export * from './store/load.ts';
export * from './store/load-more.ts';
export * from './store/releases.ts';
export * from './store/save.ts';
export * from './store/settle.ts';
export { stageOf } from './store/stage.ts';
