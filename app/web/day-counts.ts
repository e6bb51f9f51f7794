const everyMs = 60_000;

/** So many times something was met on a day. */
export type DayCount = { key: string; day: string; count: number };

/** Sums per day that are counted in memory, so that whoever is counted writes nothing, and stored each minute. */
export type DayCounts = {
  add: (key: string, day: string) => void;
  flush: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Starts it; `failed` hears when the sums could not be stored, and they are kept for the next time. */
export function startDayCounts(store: (all: DayCount[]) => Promise<void>, failed: (error: unknown) => void): DayCounts {
  const counts = new Map<string, DayCount>();

  function count(key: string, day: string, more: number): void {
    const known = counts.get(`${key} ${day}`);
    if (known) known.count += more;
    else counts.set(`${key} ${day}`, { key, day, count: more });
  }

  async function flush(): Promise<void> {
    if (counts.size === 0) return;
    const all = [...counts.values()];
    counts.clear();
    await store(all).catch((error) => {
      for (const { key, day, count: more } of all) count(key, day, more);
      failed(error);
    });
  }

  const timer = setInterval(flush, everyMs);
  timer.unref();
  return {
    add: (key, day) => count(key, day, 1),
    flush,
    async stop() {
      clearInterval(timer);
      await flush();
    },
  };
}
