/** The median of numbers given with how often each occurs, the smallest first; null of none. Of two middles the lower. */
export function medianOf(counted: { hours: number; count: number }[]): number | null {
  const all = counted.reduce((sum, { count }) => sum + count, 0);
  let passed = 0;
  for (const { hours, count } of counted) {
    passed += count;
    if (passed * 2 >= all) return hours;
  }
  return null;
}
