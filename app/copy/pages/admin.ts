export const adminWords = {
  title: "Admin",
  words: "Who works here answers as a named person. Somebody whose role changes signs in anew.",
  tags: "Tags",
  since: "Since",
  role: "Role",
  change: "Change",
  roles: { customer: "Customer", staff: "Staff", admin: "Admin" },
  lastAdmin: "Admin, the last one",
  roleOf: (name: string) => `Role of ${name}`,
  team: "The team",
  everybody: "Everybody",
  changeTitle: "Change a role",
} as const;
