/**
 * What the house does by itself: keeps deadlines, sends mail, folds the ledger, talks to the provider. Each task works
 * until nothing is left, then rests; one that fails says so and rests longer, and never stops the others.
 */
export interface Task {
  readonly name: string;
  /** Rest between two looks, in milliseconds of real time. */
  readonly everyMilliseconds: number;
  /** Whether something new on the record may mean work for it. */
  readonly heedsNews?: true;
  /** Does what there is; @returns how much it did, 0 when nothing is left. */
  run(): Promise<number>;
}

export interface Worker {
  /** Runs all tasks until none of them finds anything; what the test clock waits for. */
  drain(): Promise<void>;
  /** Tasks that heed news look soon instead of at the next turn; however often this is said, ten times a second at most. */
  nudge(): void;
  close(): Promise<void>;
}

const drainRounds = 200;
const nudgeMilliseconds = 100;

export function startWorker(tasks: readonly Task[], fault: (fault: unknown, task: string) => void): Worker {
  let closed = false;
  let nudged: NodeJS.Timeout | null = null;
  const turns = tasks.map((task) => turn(task));

  function turn(task: Task) {
    let running: Promise<number> | null = null;
    let timer: NodeJS.Timeout | null = null;
    const look = (): Promise<number> => {
      running ??= untilNothingLeft(task).finally(() => (running = null));
      return running;
    };
    const rest = (): void => {
      if (closed) return;
      timer = setTimeout(() => {
        look()
          .catch((reason: unknown) => void (closed || fault(reason, task.name)))
          .finally(rest);
      }, task.everyMilliseconds);
      timer.unref();
    };
    rest();
    return {
      look,
      heedsNews: task.heedsNews,
      async stop() {
        if (timer) clearTimeout(timer);
        await running?.catch(() => 0);
      },
    };
  }

  async function untilNothingLeft(task: Task): Promise<number> {
    let done = 0;
    for (let some = await task.run(); some > 0; some = closed ? 0 : await task.run()) done += some;
    return done;
  }

  return {
    async drain() {
      for (let rounds = 0; rounds < drainRounds; rounds += 1) {
        let done = 0;
        for (const each of turns) done += await each.look();
        if (done === 0) return;
      }
    },
    nudge() {
      nudged ??= setTimeout(() => {
        nudged = null;
        for (const each of turns) if (each.heedsNews) each.look().catch(() => 0);
      }, nudgeMilliseconds).unref();
    },
    async close() {
      closed = true;
      if (nudged) clearTimeout(nudged);
      await Promise.all(turns.map((each) => each.stop()));
    },
  };
}
