import { cardSize } from "#app/domain/card.ts";
import { useSite } from "#app/ui/site.ts";
import { Title } from "#app/ui/title.tsx";

type HeadProps = {
  title: string;
  description: string;
  /** The page's own address, to be kept and shared. */
  path: string;
  /** One of many views of what stands elsewhere: search engines leave it out. */
  thin?: boolean;
  kind?: "website" | "article" | "profile";
  /** Its own picture, where it is shared; left out, the site's. */
  card?: { src: string; alt: string };
};

/** What a public page says of itself to search engines, and where it is shared. */
export function Head({ title, description, path, thin = false, kind = "website", ...own }: HeadProps) {
  const { name, home, ...site } = useSite();
  const card = own.card ?? site.card;
  return (
    <>
      <Title>{title}</Title>
      <meta name="description" content={description} />
      {thin && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={`${home}${path}`} />
      <meta property="og:type" content={kind} />
      <meta property="og:site_name" content={name} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={`${home}${path}`} />
      {card && (
        <>
          <meta property="og:image" content={`${home}${card.src}`} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(cardSize.width)} />
          <meta property="og:image:height" content={String(cardSize.height)} />
          <meta property="og:image:alt" content={card.alt} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}
