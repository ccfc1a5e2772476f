/** What an operator watches: how long acts take and how they end, how far the relay and the worker are behind. */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

export interface Metrics {
  act(name: string, outcome: string, milliseconds: number): void;
  fault(where: string): void;
  /** Asked whenever somebody looks. */
  gauge(name: string, help: string, read: () => Promise<number>): void;
  text(): Promise<string>;
  readonly contentType: string;
}

export function metrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'garante_' });
  const acts = new Histogram({
    name: 'garante_act_seconds',
    help: 'Time an act took in the gate',
    labelNames: ['act', 'outcome'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  const faults = new Counter({
    name: 'garante_faults_total',
    help: 'Faults caught outside of an act',
    labelNames: ['where'],
    registers: [registry],
  });
  return {
    act: (act, outcome, milliseconds) => acts.observe({ act, outcome: groupOf(outcome) }, milliseconds / 1000),
    fault: (where) => faults.inc({ where }),
    gauge(name, help, read) {
      const gauge: Gauge = new Gauge({
        name: `garante_${name}`,
        help,
        registers: [registry],
        collect: async (): Promise<void> => gauge.set(await read()),
      });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** Few labels: done, held, refused. */
function groupOf(outcome: string): string {
  return outcome === 'done' || outcome === 'held' ? outcome : 'refused';
}
