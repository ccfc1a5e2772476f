/**
 * A payment provider in the house's own process, for development, demonstrations and tests. It is the world outside:
 * it has books of its own (schema `sandbox`), knows nothing of the marketplace, and speaks to it only through the port
 * and signed webhooks. README.md tells testers what it does.
 */
export { parseFaults, type Faults } from './faults.ts';
export { sandboxClient } from './client.ts';
export { sandboxProvider, type SandboxProvider } from './provider.ts';
export type { SandboxOptions } from './world.ts';
