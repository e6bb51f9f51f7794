/** What this run has opened and must close again, the last first: processes, servers, folders. */
const closings: (() => Promise<unknown> | unknown)[] = [];

/** How many things are open; a mark for `closeSince`. */
export function opened(): number {
  return closings.length;
}

/** Remembers how to close something. */
export function closeLater(close: () => Promise<unknown> | unknown): void {
  closings.push(close);
}

/** Closes what was opened since the mark, after what is being closed already. */
export function closeSince(mark: number): Promise<void> {
  closing = closing.then(() => closeNow(mark));
  return closing;
}

/** Leaves nothing behind when somebody loses patience. */
export function closeWhenInterrupted(): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      interrupted = true;
      closeSince(0).finally(() => process.exit(130));
    });
}

/** Whether somebody has: then it is no wonder that things end. */
export function wasInterrupted(): boolean {
  return interrupted;
}

let interrupted = false;
let closing = Promise.resolve();

/** One that can't be closed keeps no other open. */
async function closeNow(mark: number): Promise<void> {
  for (const close of closings.splice(mark).reverse())
    await Promise.resolve()
      .then(close)
      .catch((error) => console.error(`Something could not be closed: ${error.message}`));
}
