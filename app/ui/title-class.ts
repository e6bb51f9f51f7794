/** The words of a large heading; many of them, or one that is very long, are set smaller. */
export function titleClass(title: string): string | undefined {
  return title.length > 90 || /\S{22}/.test(title) ? "long" : undefined;
}
