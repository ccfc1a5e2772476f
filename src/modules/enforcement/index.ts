export { type ShownSuspension, mySuspensions } from './queries.ts';
export { suspendMember } from './suspend.ts';
export { type Suspension, suspensionOf } from './suspension-of.ts';
