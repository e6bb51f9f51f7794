import { type ActionFunctionArgs, data, redirect } from "react-router";
import type { AnyCommand, Outcome, Params } from "#app/commands/command.ts";
import { keepDraft } from "#app/commands/keep-draft.ts";
import { perform } from "#app/commands/perform.ts";
import { refusalWords } from "#app/copy/refusals.ts";
import { idOf } from "#app/domain/actor.ts";
import { mayBegin } from "#app/domain/permissions.ts";
import { type Looked, Malformed, Merged, Refusal, type Refused } from "#app/domain/refusal.ts";
import { withVia } from "#app/domain/share.ts";
import { foldEmail } from "#db/people.ts";
import { hashToken } from "#db/tokens.ts";
import { clapTokenIn, keepClapToken, keepDraftToken, keepThatWritten, keepTheme, keepToken } from "./cookies.ts";
import { deviceOf } from "./device.ts";
import { readForm, typedIn } from "./form.ts";
import { backToKept, dropKept } from "./kept.ts";
import { countTry, uncountTry } from "./limits.ts";
import { logAway, logFault } from "./log.ts";
import { guarded, isDataRequest } from "./page.ts";
import { codeOf } from "./patience.ts";
import { safeRedirect, signInFirst } from "./redirects.ts";
import { refusedPage } from "./refused.ts";
import { viaOf } from "./via.ts";
import { typedContext, type Visit, visitContext } from "./visit.ts";

/** What an action answers: it was done in place, or why not so far, with everything that was typed. */
export type Answer = Refused | Looked | { done: true };

/** The one pipeline for everything that changes something: an action for each method of an address. */
export function act(commands: { POST?: AnyCommand; DELETE?: AnyCommand }) {
  const action = async ({ request, url, params, context }: ActionFunctionArgs) => {
    const visit = context.get(visitContext);
    const { method, back, here, form } = await readForm(request);
    const command = Object.hasOwn(commands, method) ? commands[method as "POST" | "DELETE"] : undefined;
    if (!command) {
      visit.answer.set("Allow", Object.keys(commands).join(", "));
      refusedPage("wrong-method", 405);
    }
    if (mayBegin(command.deed, visit.actor) === "sign-in-first") {
      if (isDataRequest(request)) throw data(null, 401);
      const isTyped = method === "POST" && Object.keys(typedIn(form)).length > 0;
      const via = await viaOf(visit, request, url);
      if (!isTyped) return redirect(signInFirst(withVia(url.pathname, via)), 303);
      context.set(typedContext, typedIn(form));
      await keepForLater(visit, url.pathname, form);
      return redirect(signInFirst(withVia(backToKept(url.pathname), via)), 303);
    }
    try {
      const outcome = await withinLimits(visit, command, form, params, async () =>
        perform(visit.db, command, {
          actor: visit.actor,
          params,
          form,
          now: visit.now,
          sessionId: visit.reader?.sessionId ?? null,
          files: visit.files,
          device: deviceOf(request.headers.get("User-Agent")),
          clapToken: await clapTokenIn(request),
          authenticate: () => visit.authenticator.authenticate("password", formRequest(request, form)),
        }),
      );
      await keepOnDevice(visit, outcome);
      if (outcome.looks) {
        context.set(typedContext, typedIn(form));
        return data<Answer>({ done: false, code: null, reason: null, field: null, faults: {}, typed: typedIn(form) });
      }
      await dropKept(visit, url, form);
      return here ? data<Answer>({ done: true }) : redirect(safeRedirect(back, outcome.to), 303);
    } catch (error) {
      if (method === "POST") context.set(typedContext, typedIn(form));
      return refuse(error, visit, form);
    }
  };
  return Object.assign(action, { [guarded]: Object.values(commands).map((command) => command.deed) });
}

/** What a visitor typed waits for them to sign in. Where it can't, the error page shows it: the form's own may not. */
async function keepForLater(visit: Visit, path: string, form: Record<string, unknown>): Promise<void> {
  const { actor, now, draftToken } = visit;
  const draft = { path, fields: typedIn(form), token: draftToken ?? undefined };
  try {
    const keep = () => perform(visit.db, keepDraft, { actor, form: draft, now });
    await keepOnDevice(visit, await withinLimits(visit, keepDraft, draft, {}, keep));
  } catch (error) {
    const refused = refuse(error, visit, form);
    throw data(
      refused.data.done ? null : { code: refused.data.code, words: refused.data.reason },
      refused.init?.status,
    );
  }
}

async function withinLimits(
  visit: Visit,
  { deed, limits: all = [] }: AnyCommand,
  form: Record<string, unknown>,
  params: Params,
  job: () => Promise<Outcome>,
) {
  const limits = all.filter(({ visitorsOnly }) => !visitorsOnly || idOf(visit.actor) === null);
  const keys = limits.map(({ per, perSubject, perPerson }) => {
    // Hashed, since it may be anything that can be typed, and an address is nobody's business here.
    const field = per && hashToken(foldEmail(String(form[per] ?? "")));
    const subject = perSubject && hashToken(JSON.stringify(params));
    return `${deed}|${visit.address}|${field ?? subject ?? (perPerson ? idOf(visit.actor) : "")}`;
  });
  for (const [place, limit] of limits.entries()) await countTry(visit, keys[place] as string, limit);
  const outcome = await job();
  for (const [place, limit] of limits.entries()) if (limit.failuresOnly) await uncountTry(visit, keys[place] as string);
  return outcome;
}

async function keepOnDevice({ db, secure, answer }: Visit, { session, draft, clap, theme }: Outcome): Promise<void> {
  if (clap || db.standby !== db.read) answer.append("Set-Cookie", await keepThatWritten());
  if (session) {
    answer.append("Set-Cookie", await keepToken(session, secure));
    answer.set("Cache-Control", "private, no-store");
  }
  // Whoever uses this device next finds nothing of what was typed here.
  if (session === "end") answer.append("Set-Cookie", await keepDraftToken(null, secure));
  if (draft) answer.append("Set-Cookie", await keepDraftToken(draft, secure));
  if (clap) answer.append("Set-Cookie", await keepClapToken(clap, secure));
  if (theme) answer.append("Set-Cookie", await keepTheme(theme));
}

const statusOf = { rule: 422, state: 409, limit: 429, large: 413, away: 503 } as const;

/** A refusal as the page's data with its status; what is nobody's business as the page for it. */
function refuse(error: unknown, visit: Visit, form: Record<string, unknown>) {
  const typed = typedIn(form);
  if (error instanceof Malformed) return answerOf("malformed", 400, { faults: error.faults, typed });
  const fault = visit.db.faultOf(error);
  if (fault) {
    logAway(fault);
    const code = codeOf(fault);
    return answerOf(code, code === "no-room" ? 507 : 503, { typed });
  }
  if (!(error instanceof Refusal)) throw error;
  const { code, field, kind } = error;
  if (kind === "missing") refusedPage(code, 404);
  // The page of the form would lead on to another idea, or is not there any more, and what was typed would be lost.
  if (code === "idea-unseen") refusedPage(code, 409);
  if (error instanceof Merged) refusedPage(code, 409, { into: error.into });
  if (kind === "forbidden" || kind === "sign-in") refusedPage(code, idOf(visit.actor) ? 403 : 401);
  if (kind === "away") logFault(error.cause, code);
  return answerOf(code, statusOf[kind], { field, typed });
}

function answerOf(
  code: Refused["code"],
  status: number,
  { field = null, faults = {}, typed }: Partial<Refused> & Pick<Refused, "typed">,
) {
  return data<Answer>({ done: false, code, reason: refusalWords[code], field, faults, typed }, status);
}

/** The form once more, for a sign-in strategy that wants to read it itself. */
function formRequest(request: Request, form: Record<string, unknown>): Request {
  return new Request(request.url, { method: "POST", body: new URLSearchParams(form as Record<string, string>) });
}
