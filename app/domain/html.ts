const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" } as const;

/** A text as it is written in HTML and XML, between tags or in an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign as keyof typeof entities]);
}

/** XML without the two signs that texts may have and XML can't hold. */
export function soundXml(xml: string): string {
  return xml.replace(/[\ufffe\uffff]/g, "");
}

/** Safe HTML (see `markdown.ts`) in which every link says its whole address, for those who read it elsewhere. */
export function withWholeLinks(html: string, page: string): string {
  return html.replace(/(<a href=")([^"]*)/g, (same, before, href) => {
    const to = plain(href);
    const whole = URL.canParse(to, page) ? new URL(to, page).href : "";
    return /^(?:https?|mailto):/.test(whole) ? `${before}${escapeHtml(whole)}` : same;
  });
}

function plain(written: string): string {
  return Object.entries(entities).reduceRight((text, [sign, entity]) => text.replaceAll(entity, sign), written);
}
