import { index, type RouteConfig, route } from "@react-router/dev/routes";

/** Every address, in reading order. */
export default [
  index("routes/board.tsx"),
  route("search", "routes/search.tsx"),

  route("ideas/new", "routes/idea/new.tsx"),
  route("ideas/:number/vote", "routes/idea/vote.tsx"),
  route("ideas/:number/comments", "routes/idea/comments.tsx"),
  route("ideas/:number/answer", "routes/idea/answer.tsx"),
  route("ideas/:number/host", "routes/idea/host.tsx"),
  route("ideas/:number/pilots/new", "routes/idea/open-pilot.tsx"),
  route("ideas/:number/ship", "routes/idea/ship.tsx"),
  route("ideas/:number/:slug?", "routes/idea/idea.tsx"),
  route("comments/:id/edit", "routes/comment/edit.tsx"),
  route("comments/:id/delete", "routes/comment/delete.tsx"),

  route("questions", "routes/question/list.tsx"),
  route("questions/new", "routes/question/new.tsx"),
  route("questions/:number/edit", "routes/question/edit.tsx"),
  route("questions/:number/open", "routes/question/open.tsx"),
  route("questions/:number/close", "routes/question/close.tsx"),
  route("questions/:number/heard", "routes/question/heard.tsx"),
  route("questions/:number/:slug?", "routes/question/question.tsx"),

  route("pilots", "routes/pilot/list.tsx"),
  route("pilots/:number/seat", "routes/pilot/seat.tsx"),
  route("pilots/:number/conclude", "routes/pilot/conclude.tsx"),
  route("pilots/:number/celebrate", "routes/pilot/celebrate.tsx"),
  route("pilots/:number/:slug?", "routes/pilot/pilot.tsx"),

  route("wall", "routes/wall/wall.tsx"),
  route("wall/:number/credits", "routes/wall/propose-credit.tsx"),
  route("wall/:number/:slug?", "routes/wall/gem.tsx"),
  route("people/:handle", "routes/person/person.tsx"),
  route("people/:handle/role", "routes/person/role.tsx"),
  route("credits/:id/accept", "routes/credit/accept.tsx"),
  route("credits/:id/decline", "routes/credit/decline.tsx"),

  route("you", "routes/you/you.tsx"),
  route("you/notifications", "routes/you/notifications.tsx"),
  route("you/ideas", "routes/you/ideas.tsx"),
  route("you/votes", "routes/you/votes.tsx"),
  route("you/comments", "routes/you/comments.tsx"),
  route("you/seats", "routes/you/seats.tsx"),
  route("you/credits", "routes/you/credits.tsx"),
  route("you/profile", "routes/you/profile.tsx"),
  route("you/password", "routes/you/password.tsx"),
  route("you/theme", "routes/you/theme.tsx"),
  route("you/sessions", "routes/you/sessions.tsx"),
  route("you/sessions/:id", "routes/you/session.tsx"),

  route("staff", "routes/staff.tsx"),
  route("admin", "routes/admin.tsx"),

  route("sign-up", "routes/door/sign-up.tsx"),
  route("sign-in", "routes/door/sign-in.tsx"),
  route("sign-out", "routes/door/sign-out.tsx"),
  route("theme", "routes/door/theme.tsx"),
  route("setup", "routes/door/setup.tsx"),

  route("*", "routes/nowhere.tsx"),
] satisfies RouteConfig;
