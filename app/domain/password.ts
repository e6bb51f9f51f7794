import { hash, verify } from "@node-rs/argon2";

/** OWASP's smallest recommended argon2id setting: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** argon2id, with its salt and cost inside the answer. Slow on purpose: never inside a write. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize("NFKC"), cost));
}

/** Whether the password is the one; an unknown person costs the same time as a wrong password. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("nobody has this password");
  const known = passwordHash ?? (await decoy);
  return (await inTurn(() => verify(known, password.normalize("NFKC")))) && passwordHash !== null;
}

let decoy: Promise<string> | undefined;

/** One at a time, so that a crowd at the door leaves a core for everybody inside. */
function inTurn<T>(job: () => Promise<T>): Promise<T> {
  const mine = last.then(job, job);
  last = mine.catch(() => {});
  return mine;
}

let last: Promise<unknown> = Promise.resolve();
