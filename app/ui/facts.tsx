/** What a page is about, for machines: data that no browser runs. There is none on the pages of signed-in people. */
export function Facts({ of: facts }: { of: string | null }) {
  return facts && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: facts }} />;
}
