export const staffWords = {
  title: "Staff",
  rooms: "More for staff",
  hosted: "Ideas you host",
  hostedEmpty: "You host no idea yet. Answer one, and you do.",
  write: "Write a question",
  admin: "Admin",
  questions: "Dreamer questions",
  pilots: "Pilots",
  dashboard: "The relationship",
  scores: "What matters most",
  people: "People",
  invitations: "Invitations",
} as const;
