export { cast, demoPassword } from './cast.ts';
export { tellStories, toldBefore } from './stories.ts';
