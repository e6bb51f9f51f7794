import { useSite } from "#app/ui/site.ts";

/** Where other sites learn how to show this page. */
export function EmbedLink({ path, title }: { path: string; title: string }) {
  const { home } = useSite();
  const url = encodeURIComponent(home + path);
  return (
    <>
      <link rel="alternate" type="application/json+oembed" href={`/oembed?url=${url}&format=json`} title={title} />
      <link rel="alternate" type="text/xml+oembed" href={`/oembed?url=${url}&format=xml`} title={title} />
    </>
  );
}
