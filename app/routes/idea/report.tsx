import { letIdeaStand, reportIdea } from "#app/commands/index.ts";
import { isStaff } from "#app/domain/actor.ts";
import { Report } from "#app/ui/moderation/report.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { hasReported, openReports, reported } from "#db/reports.ts";
import type { Route } from "./+types/report.ts";

export const handle = { calm: true };

export const loader = page("report-idea", async ({ read, params, actor, me }) => {
  const { idea, about } = await ideaOr404(read, params);
  const subject = reported("idea", idea.id);
  const reports = isStaff(actor) ? await openReports(read, subject) : null;
  const waits = await hasReported(read, subject, me as string);
  return { path: `/ideas/${idea.number}`, about, quoted: idea.excerpt, reports, waits };
});

export const action = act({ POST: reportIdea, DELETE: letIdeaStand });

export default function ReportIdea({ loaderData, actionData }: Route.ComponentProps) {
  return <Report what="idea" {...loaderData} answer={actionData} />;
}
