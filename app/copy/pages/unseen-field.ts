/** For a machine that reads labels, and for whoever sees the page without its stylesheet. */
export const unseenFieldWords = { label: "Leave this one empty" } as const;
