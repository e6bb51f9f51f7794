import { commentInAddress } from "#app/commands/comment.ts";
import { letCommentStand, reportComment } from "#app/commands/index.ts";
import { isStaff } from "#app/domain/actor.ts";
import { pathOf } from "#app/domain/paths.ts";
import { excerptOf } from "#app/domain/text.ts";
import { Report } from "#app/ui/moderation/report.tsx";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { aboutIdea } from "#app/web/subjects.ts";
import { hasReported, openReports, reported } from "#db/reports.ts";
import type { Route } from "./+types/report.ts";

export const handle = { calm: true };

export const loader = page("report-comment", async ({ read, params, actor, me }) => {
  const { id, idea, body } = found(await commentInAddress(read, params, actor));
  const subject = reported("comment", id);
  const reports = isStaff(actor) ? await openReports(read, subject) : null;
  const waits = await hasReported(read, subject, me as string);
  const about = { ...aboutIdea(idea), href: `${pathOf(idea)}#c-${id}` };
  return { path: `/comments/${id}`, about, quoted: excerptOf(body), reports, waits };
});

export const action = act({ POST: reportComment, DELETE: letCommentStand });

export default function ReportComment({ loaderData, actionData }: Route.ComponentProps) {
  return <Report what="comment" {...loaderData} answer={actionData} />;
}
