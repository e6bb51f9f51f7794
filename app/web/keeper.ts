import { refusedPage } from "./refused.ts";

/** How many things of how many bytes are kept, how many are made at once, and how many wait to be. */
type Bounds = { most: number; bytes: number; atOnce: number; waiting: number };

/** Keeps what is dear to make, the last used longest. What several ask for at once is made once. */
export class Keeper {
  readonly #bounds: Bounds;
  readonly #kept = new Map<string, Buffer>();
  readonly #making = new Map<string, Promise<Buffer>>();
  readonly #queue: (() => void)[] = [];
  #bytes = 0;
  #busy = 0;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  /** What is kept under a key, or made now. Throws the 503 when too many others wait already. */
  async get(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const known = this.#kept.get(key);
    if (known) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known;
    }
    const making = this.#making.get(key) ?? this.#makeInTurn(key, make);
    return making;
  }

  #makeInTurn(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    if (this.#queue.length >= this.#bounds.waiting) refusedPage("away", 503);
    const making = this.#turn()
      .then(make)
      .then((made) => this.#keep(key, made))
      .finally(() => {
        this.#making.delete(key);
        this.#busy--;
        this.#queue.shift()?.();
      });
    this.#making.set(key, making);
    return making;
  }

  async #turn(): Promise<void> {
    if (this.#busy >= this.#bounds.atOnce) await new Promise<void>((resolve) => this.#queue.push(resolve));
    this.#busy++;
  }

  #keep(key: string, made: Buffer): Buffer {
    this.#kept.set(key, made);
    this.#bytes += made.length;
    for (const [oldest, { length }] of this.#kept) {
      if (this.#kept.size <= this.#bounds.most && this.#bytes <= this.#bounds.bytes) break;
      this.#kept.delete(oldest);
      this.#bytes -= length;
    }
    return made;
  }
}
