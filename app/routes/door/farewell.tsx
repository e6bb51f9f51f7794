import { redirect } from "react-router";
import { farewellWords } from "#app/copy/pages/farewell.ts";
import { Button } from "#app/ui/button.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";

export const handle = { calm: true };

/** Where somebody is led who just deleted their account; for others there is nothing to see. */
export const loader = page.open("see-sign-in", async ({ me }) => {
  if (me) throw redirect("/", 303);
  return null;
});

export default function Farewell() {
  const words = farewellWords.gone;
  return (
    <div className="deed-page">
      <Title>{words.title}</Title>
      <meta name="robots" content="noindex" />
      <PageTitle title={words.title} words={words.lines.map((line) => <p key={line}>{line}</p>)} />
      <Button href="/">{words.home}</Button>
    </div>
  );
}
