import { Busy, codeOf, type Fault, isFault, NoRoom } from "./fault.ts";

/** What an error of SQLite means for whoever asked; null when it is a fault of ours. */
export function faultOf(error: unknown): Fault | null {
  if (isFault(error)) return error;
  const code = codeOf(error);
  if (code === "SQLITE_FULL") return new NoRoom("The disk is full.", { cause: error });
  if (isLocked(error)) return new Busy("Another process holds the database.", { cause: error });
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return new Busy("The database's file is damaged.", { cause: error });
  if (/^SQLITE_(IOERR|READONLY|CANTOPEN|PROTOCOL)/.test(code))
    return new Busy("The database's file can't be read or written.", { cause: error });
  return null;
}

/** Whether another connection holds the file's lock. */
export function isLocked(error: unknown): boolean {
  return codeOf(error).startsWith("SQLITE_BUSY");
}

const sentences: [RegExp, string][] = [
  [
    /^SQLITE_(NOTADB|CORRUPT)/,
    "the file is damaged, or it is no SQLite database. Restore a copy, or name another file",
  ],
  [/^SQLITE_READONLY|^EACCES|^EPERM|^EROFS/, "the file or its folder may not be written to by this user"],
  [/^SQLITE_CANTOPEN/, "the file can't be opened. Does its folder exist, and may this user write to it?"],
  [/^(ENOTDIR|EEXIST)/, "its folder can't be made, because something else stands there"],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, "the disk is full. Make room, then start again"],
  [/^SQLITE_BUSY/, "another process holds the file. Stop it, then start again"],
  [/^SQLITE_IOERR/, "the disk does not answer as it should"],
];

/** Why the file can't be used, as part of a sentence for the person who hosts it. */
export function sentenceOf(error: unknown): string {
  const code = codeOf(error);
  return sentences.find(([codes]) => codes.test(code))?.[1] ?? (error as Error).message;
}
