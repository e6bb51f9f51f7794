type Numbered = { number: number; slug: string };

/** The addresses of what has a number and a readable name. */
export function pathOf({ number, slug }: Numbered): string {
  return `/ideas/${number}/${slug}`;
}

export function pathOfQuestion({ number, slug }: Numbered): string {
  return `/questions/${number}/${slug}`;
}

export function pathOfPilot({ number, slug }: Numbered): string {
  return `/pilots/${number}/${slug}`;
}
