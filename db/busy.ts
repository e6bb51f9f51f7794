/** The database can't take this write now; trying again in a moment is the right answer (503, Retry-After). */
export class Busy extends Error {
  override name = "Busy";
}

/** There is no room left for this write (507). */
export class NoRoom extends Error {
  override name = "NoRoom";
}
