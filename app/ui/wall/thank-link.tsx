import { ideaWords } from "#app/copy/pages/idea.ts";
import { useSite } from "#app/ui/site.ts";

/** For those who are signed in: the way to thank somebody for their part in an idea. */
export function ThankLink({ number }: { number: number }) {
  if (!useSite().reader) return null;
  return (
    <p className="thank-link">
      <a className="link" href={`/ideas/${number}/thanks`}>
        {ideaWords.thank}
      </a>
    </p>
  );
}
